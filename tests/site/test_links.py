"""Every link and every file that a page needs is there, and nothing is fetched from anybody else."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from tests.conftest import ADDRESS

from .building import build
from .html_tree import Element
from .pages import Page, Site, listing

pytestmark = pytest.mark.xdist_group("site")

LOADING = ("src", "srcset", "poster", "data", "action", "formaction", "background", "ping", "manifest", "style")
STYLE_REFERENCE = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)""")


def references(page: Page) -> Iterator[tuple[Element, str]]:
    """Yield each element that links or loads something, with what it refers to."""
    for element in page.tree:
        if "href" in element.attributes:
            yield element, element.attributes["href"]
        for name in LOADING:
            if name in element.attributes:
                yield element, element.attributes[name]


def is_link_out(element: Element, reference: str) -> bool:
    """Return whether a reference is one that a reader has to follow, not one that the browser loads."""
    return element.tag == "a" and urlsplit(reference).scheme in ("http", "https")


def broken(site: Site, page: Page, reference: str) -> str | None:
    """Return what is wrong with a reference within the site."""
    target, fragment = urldefrag(urljoin(page.address, reference))
    if not target.startswith(ADDRESS):
        return "another host"
    path = unquote(target.removeprefix(ADDRESS))
    found = page if target == page.address else site.by_address.get(target)
    if found is None and (path.endswith("/") or not (site.folder / path).is_file()):
        return "not there"
    if fragment and (found is None or fragment not in found.ids):
        return "no such place in the page"
    return None


def dead(site: Site) -> list[str]:
    """Return the references of a site that lead nowhere, or to another host though the browser would load them."""
    return [
        f"{page}: {element.tag} {reference}: {fault}"
        for page in site
        for element, reference in references(page)
        if not is_link_out(element, reference) and (fault := broken(site, page, reference))
    ]


def test_every_link_leads_to_a_page_and_a_place_in_it_and_nothing_comes_from_another_host(site: Site):
    found = dead(site)
    assert not found, listing(found)


@pytest.mark.parametrize("languages", ["fr,el", "el", "en"])
def test_a_site_built_in_some_of_its_languages_has_no_dead_link_either(small_project: Path, languages: str):
    found = dead(build(small_project, LANGS=languages))
    assert not found, listing(found)


@pytest.mark.parametrize(
    "reference",
    ["gone/", "about/#gone", "assets/gone.css", "//example.com/a.png", "https://example.com/a.css", "../up/"],
)
def test_a_dead_link_would_be_found(small_site: Site, reference: str):
    assert broken(small_site, small_site["en", ""], reference)


def test_links_to_other_sites_have_a_host(site: Site):
    links = {a.attributes["href"] for page in site for a in page.tree.all("a") if "://" in a.attributes.get("href", "")}
    assert links, "no page links to a source"
    assert [link for link in links if not urlsplit(link).hostname] == []


def test_what_the_stylesheets_load_is_there(site: Site):
    found = [
        (file, reference) for file in site.folder.rglob("*.css") for reference in loaded_by_style(file.read_text())
    ]
    missing = [
        f"{file.name}: {reference}"
        for file, reference in found
        if not reference.startswith("data:") and not (file.parent / reference).is_file()
    ]
    assert missing == []


def loaded_by_style(text: str) -> list[str]:
    """Return what a stylesheet refers to; fragments of its own document are left out."""
    return [found for found in STYLE_REFERENCE.findall(text) if not found.startswith("#")]


def test_no_page_runs_a_script_or_carries_a_style_of_its_own(site: Site):
    found = [str(page) for page in site if page.tree.all("script") or page.tree.all("style")]
    assert found == []


def test_no_page_asks_for_a_font_or_a_connection(site: Site):
    relations = {link.attributes.get("rel") for page in site for link in page.tree.all("link")}
    assert relations <= {"canonical", "alternate", "icon", "stylesheet"}


def test_every_picture_has_an_alternative_text(site: Site):
    assert [str(page) for page in site for picture in page.tree.all("img") if not picture.attributes.get("alt")] == []
