"""A page for addresses that do not exist, in every language; a host may show it at any depth."""

from pathlib import Path

import pytest

from .building import build
from .pages import Site, published_languages

PUBLISHED = published_languages()


def addresses(site: Site, code: str) -> list[str]:
    """Return everything that the page for "not found" links to or loads."""
    tree = site[code, "404.html"].tree
    return [element.attributes[name] for element in tree for name in ("href", "src") if name in element.attributes]


@pytest.mark.xdist_group("site")
@pytest.mark.parametrize("code", PUBLISHED)
def test_every_language_has_a_page_for_addresses_that_do_not_exist(site: Site, code: str):
    page = site[code, "404.html"]
    assert page.tree.one("html").attributes["lang"] == code
    assert page.tree.one("h1").text in page.tree.one("title").text
    homes = {a.attributes["hreflang"] for a in page.tree.one("main").all("a") if "hreflang" in a.attributes}
    assert homes == set(PUBLISHED)


@pytest.mark.xdist_group("site")
def test_the_page_says_it_in_its_own_words_in_each_language(site: Site):
    assert len({site[code, "404.html"].tree.one("h1").text for code in PUBLISHED}) == len(PUBLISHED)


@pytest.mark.xdist_group("site")
@pytest.mark.parametrize("code", PUBLISHED)
def test_its_links_begin_at_the_root_of_the_host(site: Site, code: str):
    wrong = [a for a in addresses(site, code) if not a.startswith(("/", "#")) or a.startswith("//")]
    assert wrong == []


@pytest.mark.parametrize("code", ["en", "fr"])
def test_its_links_begin_at_the_folder_of_a_site_that_stands_in_one(small_project: Path, code: str):
    site = build(small_project, SITE_URL="https://example.org/towns/", LANGS="en,fr")
    wrong = [a for a in addresses(site, code) if not a.startswith(("/towns/", "#"))]
    assert wrong == []
