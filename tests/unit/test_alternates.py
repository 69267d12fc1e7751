"""What search engines are told of the languages of a page."""

from xml.etree import ElementTree

import pytest
from goodpractices.address import Site
from goodpractices.alternates import Alternate, alternates, canonical, sitemap, sitemap_index

SITE = Site("https://example.org/", "en", ("en", "fr", "el"))
SPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def test_each_language_is_named_and_english_is_for_everybody_else():
    assert alternates(SITE, "a/", ["en", "fr"]) == [
        Alternate("en", "https://example.org/a/"),
        Alternate("fr", "https://example.org/fr/a/"),
        Alternate("x-default", "https://example.org/a/"),
    ]


def test_without_english_the_first_language_is_for_everybody_else():
    assert alternates(SITE, "a/", ["fr", "el"])[-1] == Alternate("x-default", "https://example.org/fr/a/")


def test_a_page_that_exists_nowhere_has_no_versions():
    assert alternates(SITE, "a/", []) == []


@pytest.mark.parametrize(
    ("language", "languages", "shown", "url"),
    [
        ("fr", ["en", "fr"], "fr", "https://example.org/fr/a/"),
        ("el", ["en", "fr"], "en", "https://example.org/a/"),
        ("en", ["fr"], "fr", "https://example.org/fr/a/"),
        ("en", [], "it", "https://example.org/a/"),
        ("fr", [], "it", "https://example.org/fr/a/"),
    ],
    ids=["own text", "English text", "French text", "text of a language not built", "the same elsewhere"],
)
def test_a_page_without_text_of_its_own_points_to_the_one_that_has_it(language, languages, shown, url):
    assert canonical(SITE, "a/", language, languages, shown) == url


def read(text):
    return ElementTree.fromstring(text).findall("s:url", SPACES)


@pytest.mark.parametrize(
    ("language", "addresses"),
    [("fr", ["https://example.org/fr/", "https://example.org/fr/a/"]), ("el", ["https://example.org/el/"])],
)
def test_a_language_s_sitemap_lists_its_real_pages_once(language, addresses):
    urls = read(sitemap(SITE, language, [("", ["en", "fr", "el"]), ("a/", ["fr"]), ("b/", [])]))
    assert [url.findtext("s:loc", None, SPACES) for url in urls] == addresses


def test_the_index_names_each_sitemap():
    index = ElementTree.fromstring(sitemap_index(SITE, ["sitemap-en.xml", "sitemap-fr.xml"]))
    assert [found.text for found in index.findall("s:sitemap/s:loc", SPACES)] == [
        "https://example.org/sitemap-en.xml",
        "https://example.org/sitemap-fr.xml",
    ]


def test_each_page_of_the_sitemap_names_all_its_versions_and_itself():
    for url in read(sitemap(SITE, "el", [("a/", ["en", "el"])])):
        links = [(link.get("hreflang"), link.get("href")) for link in url.findall("x:link", SPACES)]
        assert links == [
            ("en", "https://example.org/a/"),
            ("el", "https://example.org/el/a/"),
            ("x-default", "https://example.org/a/"),
        ]


def test_addresses_are_escaped_in_the_sitemap():
    site = Site("https://example.org/?a=1&b='2'/", "en", ("en",))
    (url,) = read(sitemap(site, "en", [("", ["en"])]))
    assert url.findtext("s:loc", None, SPACES) == site.address


def test_a_site_without_pages_has_an_empty_sitemap():
    assert read(sitemap(SITE, "en", [])) == []
