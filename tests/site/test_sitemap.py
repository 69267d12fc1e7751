"""The sitemap tells search engines what really exists, and in which languages."""

from xml.etree import ElementTree

import pytest

from tests.conftest import ADDRESS

from .pages import Site

pytestmark = pytest.mark.xdist_group("site")

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


@pytest.fixture
def sitemap(site: Site) -> dict[str, dict[str, str]]:
    """Return what the sitemap says: the versions of each address."""
    root = ElementTree.Element("all")
    for file in ElementTree.parse(site.folder / "sitemap.xml").getroot().iter(f"{SITEMAP}loc"):
        root.extend(ElementTree.parse(site.folder / str(file.text).removeprefix(ADDRESS)).getroot())
    addresses = [url.findtext(f"{SITEMAP}loc", "") for url in root]
    assert len(addresses) == len(set(addresses)), "an address stands twice"
    versions = [{link.attrib["hreflang"]: link.attrib["href"] for link in url.iter(f"{XHTML}link")} for url in root]
    return dict(zip(addresses, versions, strict=True))


def test_the_sitemap_lists_exactly_the_pages_that_are_their_own_canonical_version(site: Site, sitemap):
    assert set(sitemap) == {page.address for page in site.pages.values() if page.canonical == page.address}


def test_the_sitemap_and_the_pages_announce_the_same_versions(site: Site, sitemap):
    assert [a for a, versions in sitemap.items() if site.by_address[a].alternates != versions] == []


def test_a_page_that_is_not_in_the_sitemap_is_not_announced_as_a_version(sitemap):
    assert {address for versions in sitemap.values() for address in versions.values()} == set(sitemap)


def test_robots_are_told_where_the_sitemap_is(site: Site):
    assert f"Sitemap: {ADDRESS}sitemap.xml" in (site.folder / "robots.txt").read_text("utf-8").splitlines()


def test_only_pages_that_are_no_content_ask_not_to_be_indexed(site: Site):
    found = {page.path for page in site if page.tree.all("meta", name="robots", content="noindex")}
    assert found == {"404.html"}
