"""The list of all generated pages."""

import pytest
from goodpractices.catalogue import FACETS
from goodpractices.problem import Problem
from goodpractices.related import Related
from goodpractices.views.facets import FacetView, IndexView
from goodpractices.views.gaps import GapsView
from goodpractices.views.lists import ListView
from goodpractices.views.pages import home_pages, problems_page, site_pages
from goodpractices.views.practice import PracticeView
from goodpractices.views.translations import TodoView, TranslationsView

from tests.drawing import REPOSITORY
from tests.unit.conftest import MakeFrame
from tests.unit.scenery import FRENCH_TITLE

PRACTICES = ["practices/buddies/", "practices/centre/", "practices/national/", "practices/tandems/"]


@pytest.fixture
def pages(make_frame: MakeFrame):
    def made(language="en", **options):
        frame = make_frame(language, **options)
        return {page.path: page for page in site_pages(frame, Related(frame.catalogue))}

    return made


def test_each_address_is_given_once(make_frame: MakeFrame):
    frame = make_frame()
    paths = [page.path for page in site_pages(frame, Related(frame.catalogue))]
    assert len(paths) == len(set(paths))


def test_there_is_a_list_an_index_a_facet_and_the_page_of_each_practice(pages):
    found = pages()
    assert [path for path in found if path.startswith("practices/")] == ["practices/", *PRACTICES]
    assert all(f"{facet}/" in found for facet in FACETS)
    assert {"topics/housing/", "countries/be/", "places/italy/", "networks/eurocities/", "404.html"} <= set(found)


def test_every_language_has_the_same_pages(pages):
    assert list(pages("en")) == list(pages("fr")) == list(pages("el"))


@pytest.mark.parametrize(
    ("path", "template", "view"),
    [
        ("practices/", "practices.html", ListView),
        ("topics/", "index.html", IndexView),
        ("topics/housing/", "facet.html", FacetView),
        ("countries/be/", "facet.html", FacetView),
        ("commitments/charter/", "facet.html", FacetView),
        ("gaps/", "gaps.html", GapsView),
        ("practices/buddies/", "practice.html", PracticeView),
        ("translations/", "translations.html", TranslationsView),
        ("translations/to-do/", "to-do.html", TodoView),
        ("404.html", "missing.html", list),
    ],
)
def test_each_page_has_its_template_and_view(pages, path, template, view):
    page = pages()[path]
    assert page.template == template
    assert isinstance(page.view(), view)


def test_every_template_exists(pages):
    assert {page.template for page in pages().values()} <= {file.name for file in (REPOSITORY / "overrides").iterdir()}


def test_every_page_can_be_made_in_every_language(pages):
    for language in ("en", "fr", "el"):
        for page in pages(language).values():
            assert page.view() is not None
            assert page.title
            assert page.description


def test_indexes_exist_in_every_language_that_is_built(pages):
    assert pages()["topics/"].languages == ("en", "fr", "el")
    assert pages(built=("fr",))["topics/"].languages == ("fr",)


@pytest.mark.parametrize(
    ("slug", "languages"), [("buddies", ("en", "fr")), ("centre", ("en", "el")), ("national", ()), ("tandems", ())]
)
def test_a_practice_exists_in_the_built_languages_that_have_its_text(pages, slug, languages):
    assert pages()[f"practices/{slug}/"].languages == languages


@pytest.mark.parametrize(
    ("language", "slug", "title", "shown", "source"),
    [
        ("fr", "buddies", FRENCH_TITLE, "fr", "practices/buddies/fr.md"),
        ("el", "buddies", "Buddies for newcomers", "en", "practices/buddies/en.md"),
        ("fr", "tandems", "Tandem per tutti", "it", "practices/tandems/it.md"),
    ],
)
def test_a_practice_s_page_is_that_of_the_text_it_shows(pages, language, slug, title, shown, source):
    page = pages(language)[f"practices/{slug}/"]
    assert (page.title, page.shown, page.source) == (title, shown, source)
    assert page.description == page.view().summary


def test_other_pages_show_the_reader_s_language_and_have_no_source(pages):
    assert {(page.shown, page.source) for path, page in pages("fr").items() if path not in PRACTICES} == {("fr", None)}


def test_the_page_for_what_is_not_found_is_not_for_search_engines(pages):
    unlisted = [path for path, page in pages().items() if not page.listed]
    assert unlisted == ["404.html"]
    assert pages()["404.html"].languages == ()


def test_the_page_for_what_is_not_found_leads_home_in_every_language(make_frame: MakeFrame):
    links = home_pages(make_frame("fr"))
    assert [(link.language.code, link.url, link.words) for link in links] == [
        ("en", "", "English"),
        ("fr", "fr/", "Français"),
        ("el", "el/", "Ελληνικά"),
    ]


def test_the_preview_has_a_page_of_problems(make_frame: MakeFrame):
    problems = [Problem("a.md", 1, "A.", "B.")]
    page = problems_page(make_frame("fr"), problems)
    assert (page.path, page.template, page.listed) == ("problems/", "problems.html", False)
    assert page.view() == problems


def test_views_are_made_when_they_are_wanted(make_frame: MakeFrame, monkeypatch):
    called = []
    monkeypatch.setattr("goodpractices.views.pages.practice_view", lambda *made_from: called.append(made_from))
    frame = make_frame()
    page = next(page for page in site_pages(frame, Related(frame.catalogue)) if page.path == PRACTICES[0])
    assert not called
    page.view()
    assert len(called) == 1
