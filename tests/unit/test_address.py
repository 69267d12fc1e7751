"""Addresses of pages in their languages."""

import pytest
from goodpractices.address import Site

SITE = Site("https://example.org/base/", "en", ("en", "fr", "el"))


@pytest.mark.parametrize(
    ("language", "path", "url"),
    [
        ("en", "", ""),
        ("en", "topics/housing/", "topics/housing/"),
        ("fr", "", "fr/"),
        ("fr", "topics/housing/", "fr/topics/housing/"),
        ("el", "404.html", "el/404.html"),
    ],
)
def test_the_root_language_has_no_prefix_and_the_others_have(language, path, url):
    assert SITE.url(language, path) == url
    assert SITE.path(url) == (language, path)


def test_a_public_address_begins_with_that_of_the_site():
    assert SITE.absolute("fr", "topics/") == "https://example.org/base/fr/topics/"
    assert SITE.absolute("en", "") == "https://example.org/base/"


@pytest.mark.parametrize("url", ["en/about/", "de/about/", "frogs/", "fr", "elsewhere/fr/", ""])
def test_what_only_looks_like_a_prefix_is_part_of_the_path(url):
    assert SITE.path(url) == ("en", url)


def test_the_root_may_be_a_language_that_is_not_built():
    site = Site("https://example.org/", "en", ("fr",))
    assert site.url("fr", "a/") == "fr/a/"
    assert site.path("fr/a/") == ("fr", "a/")
