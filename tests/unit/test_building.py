"""One build of the whole site."""

from pathlib import Path

import pytest
from goodpractices.address import Site
from goodpractices.building import Build, chosen_languages
from goodpractices.freshness import FILE, report
from goodpractices.load import Content
from goodpractices.related import Related

from tests.unit.conftest import ADDRESS

PUBLISHED = ["en", "fr", "el"]


@pytest.fixture
def build(scenery: tuple[Path, Content]) -> Build:
    """A build of the small collection in two languages."""
    root, content = scenery
    return Build(root, content.catalogue, [], Site(ADDRESS, "en", ("en", "fr")), Related(content.catalogue))


def test_without_a_wish_all_languages_are_built() -> None:
    assert chosen_languages(PUBLISHED, "") == PUBLISHED


def test_the_languages_wished_for_are_built_in_the_order_of_the_site() -> None:
    assert chosen_languages(PUBLISHED, " el, fr ,") == ["fr", "el"]


def test_a_language_that_the_site_does_not_have_is_told_with_those_that_it_has() -> None:
    with pytest.raises(ValueError, match="LANGS names xx, yy; the site's languages are en, fr, el"):
        chosen_languages(PUBLISHED, "xx,fr,yy")


def test_the_frame_of_a_language_is_made_once(build: Build) -> None:
    assert build.frame("fr") is build.frame("fr")
    assert build.frame("fr").words.gettext("Practices") == "Pratiques"


def test_a_process_builds_all_languages_until_there_is_a_second_one(build: Build) -> None:
    assert build.share == build.site.languages


def test_the_sitemap_lists_what_was_announced(build: Build) -> None:
    build.announced["about/"] = ("en", "fr")
    files = build.files()
    assert f"<loc>{ADDRESS}fr/about/</loc>" in files["sitemap-fr.xml"]
    assert f"<loc>{ADDRESS}sitemap-fr.xml</loc>" in files["sitemap.xml"]
    assert f"Sitemap: {ADDRESS}sitemap.xml" in files["robots.txt"]


def test_the_report_on_translations_stands_once_in_the_site_and_tells_of_all_published_languages(build: Build) -> None:
    assert build.files()[FILE] == report(build.catalogue, PUBLISHED)
