"""What stands around every page."""

import pytest
from goodpractices.alternates import Alternate
from goodpractices.catalogue import FACETS
from goodpractices.related import Related
from goodpractices.views.pages import SitePage, problems_page, site_pages
from goodpractices.views.shell import NOT_IN_MENU, shell_view

from tests.unit.conftest import MakeFrame

REPOSITORY_URL = "https://example.org/repository"


@pytest.fixture
def shell(make_frame: MakeFrame):
    """Return what stands around the page of a path in a language."""

    def made(path, language="en", built=("en", "fr", "el"), **options):
        frame = make_frame(language, built=built)
        page = next(page for page in site_pages(frame, Related(frame.catalogue)) if page.path == path)
        return shell_view(frame, page, **options)

    return made


def test_a_page_is_titled_and_described(shell):
    found = shell("topics/housing/")
    assert (found.title, found.description, found.language.code) == ("Housing", "Finding a home.", "en")


def test_the_way_home_is_that_of_the_language(shell):
    assert shell("topics/").home_url == ""
    assert shell("topics/", "fr").home_url == "fr/"


def test_the_menu_leads_to_the_list_and_the_facets_that_it_has_room_for(shell):
    menu = shell("topics/", "fr").menu
    facets = [facet for facet in FACETS if facet not in NOT_IN_MENU]
    assert [item.url for item in menu] == [f"fr/{name}/" for name in ("practices", "fit", "map", *facets)]
    assert menu[0].label == "Pratiques"


@pytest.mark.parametrize(
    ("path", "current"),
    [
        ("practices/", "practices/"),
        ("practices/buddies/", "practices/"),
        ("topics/", "topics/"),
        ("topics/housing/", "topics/"),
        ("404.html", None),
    ],
)
def test_the_menu_marks_where_the_reader_is(shell, path, current):
    assert [item.url for item in shell(path).menu if item.current] == ([current] if current else [])


def test_the_foot_leads_to_the_other_facets_to_what_is_missing_and_to_the_hand_written_pages(shell):
    about = shell("topics/", "fr").about
    hand_written = ("about", "contribute", "translations", "accessibility", "privacy")
    assert [item.url for item in about] == [f"fr/{name}/" for name in (*NOT_IN_MENU, "gaps", *hand_written)]
    assert not any(item.current for item in about)


def test_the_switcher_stays_on_the_page(shell):
    versions = shell("practices/buddies/", "fr").versions
    assert [(version.language.code, version.url) for version in versions] == [
        ("en", "{path}"),
        ("fr", "fr/{path}"),
        ("el", "el/{path}"),
    ]
    assert [version.language.code for version in versions if version.current] == ["fr"]


@pytest.mark.parametrize("path", ["commitments/", "commitments/charter/", "gaps/"])
def test_the_foot_marks_where_the_reader_is(shell, path):
    assert [item.url for item in shell(path).about if item.current] == [f"{path.partition('/')[0]}/"]


@pytest.mark.parametrize(
    ("path", "real"),
    [
        ("practices/buddies/", [True, True, False]),
        ("practices/tandems/", [False, False, False]),
        ("topics/", [True, True, True]),
        ("404.html", [True, True, True]),
    ],
)
def test_the_switcher_says_where_the_text_is_not_translated(shell, path, real):
    assert [version.real for version in shell(path).versions] == real


def test_only_real_translations_are_announced(shell):
    assert shell("practices/buddies/").alternates == (
        Alternate("en", "https://example.org/{path}"),
        Alternate("fr", "https://example.org/fr/{path}"),
        Alternate("x-default", "https://example.org/{path}"),
    )


def test_a_page_that_falls_back_announces_nothing_and_points_to_the_real_one(shell):
    found = shell("practices/buddies/", "el")
    assert found.alternates == ()
    assert found.canonical == "https://example.org/practices/buddies/"


def test_a_page_whose_language_is_not_built_is_its_own(shell):
    found = shell("practices/tandems/", "fr")
    assert found.alternates == ()
    assert found.canonical == "https://example.org/fr/practices/tandems/"


def test_a_page_with_its_own_text_is_its_own(shell):
    assert shell("practices/buddies/", "fr").canonical == "https://example.org/fr/practices/buddies/"
    assert shell("topics/", "el").canonical == "https://example.org/el/topics/"


def test_what_is_not_for_search_engines_says_so(shell, make_frame: MakeFrame):
    frame = make_frame()
    for found in (shell("404.html"), shell_view(frame, problems_page(frame, []))):
        assert (found.indexed, found.canonical, found.alternates) == (False, None, ())
    assert shell("topics/").indexed


def test_a_mistake_is_reported_as_the_contribute_page_tells(shell):
    correction = shell("practices/buddies/", "fr").correction
    assert (correction.help_url, correction.edit_url, correction.issue_url) == ("fr/contribute/#correct", None, None)


@pytest.mark.parametrize("repository", [REPOSITORY_URL, f"{REPOSITORY_URL}/"])
def test_with_a_repository_a_practice_can_be_mended_there(shell, repository):
    correction = shell("practices/buddies/", "fr", repository=repository).correction
    assert correction.edit_url == f"{REPOSITORY_URL}/edit/main/practices/buddies/fr.md"
    assert correction.issue_url == f"{REPOSITORY_URL}/issues/new?title=practices/buddies/fr.md"


def test_a_page_without_source_cannot_be_mended(shell):
    assert shell("topics/", repository=REPOSITORY_URL).correction.edit_url is None


def test_the_preview_tells_how_many_problems_there_are(shell):
    found = shell("topics/", "fr", problems=3)
    assert (found.problems, found.problems_url) == (3, "fr/problems/")
    assert shell("topics/").problems == 0


def test_a_hand_written_page_is_announced_where_it_stands(make_frame: MakeFrame):
    page = SitePage("about/", "main.html", "About", "What it is", ("en", "el"), lambda: None, "el")
    found = shell_view(make_frame("el"), page)
    assert [each.hreflang for each in found.alternates] == ["en", "el", "x-default"]
    assert [item.url for item in found.about if item.current] == ["el/about/"]
