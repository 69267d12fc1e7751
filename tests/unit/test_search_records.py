"""What the search knows of a practice: its words in the reader's language, and the ids by which it is narrowed down."""

import json
from collections.abc import Mapping
from gettext import NullTranslations
from io import BytesIO
from pathlib import Path

import pytest
from goodpractices.address import Site
from goodpractices.cost import cost_class, yearly_cost
from goodpractices.filters import VOCABULARY_OF, counts, filter_ids
from goodpractices.indexing import join_indexes, write_index
from goodpractices.interface import Interface
from goodpractices.load import load
from goodpractices.messages import extract_data
from goodpractices.practice import Practice
from goodpractices.render import section_text
from goodpractices.search import EVERY, Record, records
from goodpractices.views.parts import Frame
from goodpractices.views.search_form import by_plural, search_form

from tests.drawing import REPOSITORY, original, project, translation

SITE = Site("https://example.org/", "en", ("en", "fr", "el"))


class Greek(NullTranslations):
    """Knows one label and its synonyms in Greek."""

    known: Mapping[tuple[str, str], str]

    def pgettext(self, context: str, message: str) -> str:
        """Return the Greek words of the label and its synonyms."""
        if context == "topics synonyms" and message.startswith("buddy"):
            return "μέντορας, φίλος"
        return "Γνωριμία" if (context, message) == ("topics", "Mentoring and encounter") else message


def frame_of(folder: Path, language: str = "en", *, failures: str | None = None, **fields: str | None) -> Frame:
    """Return the frame of a project with one practice."""
    files = {
        "practices/buddies/en.md": original(failures=failures, **fields),
        "practices/buddies/fr.md": translation(),
    }
    content = load(project(folder, files))
    assert content.faults == []
    words = Interface(language, Greek() if language == "el" else NullTranslations())
    return Frame(content.catalogue, words, SITE)


def only(frame: Frame) -> Practice:
    """Return the only practice."""
    return frame.catalogue.practices["buddies"]


def record_of(frame: Frame) -> Record:
    """Return the only record."""
    (record,) = records(frame)
    return record


def test_a_record_stands_at_the_page_of_its_language(tmp_path: Path):
    assert record_of(frame_of(tmp_path / "en")).url == "/practices/buddies/"
    assert record_of(frame_of(tmp_path / "fr", "fr")).url == "/fr/practices/buddies/"


def test_a_record_holds_the_text_of_its_language(tmp_path: Path):
    record = record_of(frame_of(tmp_path, "fr"))
    assert "Commencez par le groupe le plus facile." in record.content
    assert record.meta["title"] == "Des binômes"
    assert record.meta["lang"] == "fr"


def test_a_practice_without_a_text_is_found_by_labels_synonyms_and_names_in_the_readers_language(tmp_path: Path):
    record = record_of(frame_of(tmp_path, "el"))
    assert record.meta["lang"] == "en"
    for word in ("Γνωριμία", "μέντορας", "φίλος", "Μέχελεν", "Malines", "Βέλγιο"):
        assert word in record.content


def test_a_record_tells_who_leads_who_takes_part_and_which_network_the_place_is_in(tmp_path: Path):
    content = record_of(frame_of(tmp_path)).content
    assert all(name in content for name in ("City of Mechelen", "A college", "IncluCities"))


def test_a_larger_place_that_people_know_is_indexed_in_every_language(tmp_path: Path):
    places = (project(tmp_path / "p") / "data" / "places.yml").read_text("utf-8")
    files = {
        "data/places.yml": places.replace("  country: BE", "  area: {en: Brussels, el: Βρυξέλλες}\n  country: BE", 1),
        "practices/buddies/en.md": original(),
    }
    catalogue = load(project(tmp_path / "q", files)).catalogue
    content = record_of(Frame(catalogue, Interface("el", Greek()), SITE)).content
    assert "Βρυξέλλες" in content
    assert "Brussels" in content


def test_the_words_of_a_section_stand_without_markup_citations_and_addresses():
    text = "A **bold** <b>tag</b>[^s1] and [a link](https://example.org/x).\n\n- one &amp; two\n- three"
    assert section_text(text) == "A bold tag and a link. one & two three"


def test_a_practice_stands_under_its_ids_in_every_filter(tmp_path: Path):
    frame = frame_of(tmp_path, failures="told", period="{start: 2012, end: 2013, status: ended}")
    ids = filter_ids(frame.catalogue, only(frame))
    assert list(ids) == list(VOCABULARY_OF)
    assert ids["topic"] == ["encounter", "language"]
    assert ids["country"] == ["BE"]
    assert ids["size"] == ["50k-100k"]
    assert ids["cost"] == ["50k-250k"]
    assert ids["failures"] == ["told"]
    assert ids["language"] == ["en", "fr"]


def test_what_is_not_known_has_no_id(tmp_path: Path):
    frame = frame_of(tmp_path, budget=None, transfer=None, funding=None, place="athens")
    ids = filter_ids(frame.catalogue, only(frame))
    assert [name for name, found in ids.items() if not found] == ["size", "funding", "cost", "transfer", "failures"]


def test_ids_are_counted_over_practices(tmp_path: Path):
    frame = frame_of(tmp_path)
    assert counts(frame.catalogue, [only(frame), only(frame)])["topic"] == {"encounter": 2, "language": 2}


@pytest.mark.parametrize(
    ("budget", "period", "cost"),
    [
        ("{amount: 9000, currency: EUR, per: year, sources: [s1]}", "{status: running}", 9000),
        ("{amount: 90000, currency: EUR, per: total, sources: [s1]}", "{start: 2016, end: 2018, status: ended}", 30000),
        (
            "{amount: 90000, currency: EUR, per: total, sources: [s1]}",
            "{start: 2016-07, end: 2017-12-31, status: ended}",
            60000,
        ),
        (
            "{amount: 90000, currency: EUR, per: total, sources: [s1]}",
            "{start: 2016-07, end: 2016-09, status: ended}",
            90000,
        ),
        ("{amount: 90000, currency: EUR, per: total, sources: [s1]}", "{start: 2016, status: running}", None),
        ("{amount: 90000, currency: CZK, per: year, sources: [s1]}", "{status: running}", None),
        ("{staff_fte: 2, sources: [s1]}", "{status: running}", None),
    ],
    ids=["a year", "three years", "months", "short", "no end", "other currency", "staff only"],
)
def test_what_a_practice_costs_a_year_is_told_only_where_it_is_known(
    tmp_path: Path, budget: str, period: str, cost: float | None
):
    frame = frame_of(tmp_path, budget=budget, period=period)
    facts = only(frame).facts
    assert yearly_cost(facts) == cost
    assert (cost_class(frame.catalogue.reference, facts) is None) == (cost is None)


def test_a_cost_belongs_to_the_class_that_begins_with_it(tmp_path: Path):
    budget = "{amount: 10000, currency: EUR, per: year, sources: [s1]}"
    frame = frame_of(tmp_path, budget=budget)
    term = cost_class(frame.catalogue.reference, only(frame).facts)
    assert term is not None
    assert term.id == "10k-50k"


def test_records_sort_by_start_and_population_and_what_is_unknown_comes_last(tmp_path: Path):
    assert record_of(frame_of(tmp_path / "a")).sort == {"newest": "20120101", "population": "87000"}
    unknown = frame_of(tmp_path / "b", place="athens", period="{status: unknown}")
    assert record_of(unknown).sort == {"newest": "0", "population": "0"}


def test_the_form_offers_only_what_some_practice_has_and_the_readers_language_first(tmp_path: Path):
    form = search_form(frame_of(tmp_path, "fr", failures="not-known"))
    filters = {each.name: [(option.id, option.count) for option in each.options] for each in form.filters}
    assert filters["topic"] == [("language", 1), ("encounter", 1)]
    assert filters["language"] == [("fr", 1), ("en", 1)]
    assert "failures" not in filters


def test_a_message_with_a_number_has_a_form_for_each_plural_of_the_language():
    assert set(by_plural(Interface("pl", NullTranslations()), str)) == {"one", "few", "many"}
    assert set(by_plural(Interface("en", NullTranslations()), str)) == {"one", "other"}


def test_the_synonyms_of_a_term_are_one_message():
    data = BytesIO(b"- id: a\n  label: Alpha\n  description: First of all.\n  synonyms: [one, two]\n")
    data.name = "data/topics.yml"
    messages = [(line, text) for line, _, text, _ in extract_data(data, (), (), {})]
    assert (4, ("topics synonyms", "one, two")) in messages


def test_a_synonym_with_a_comma_is_refused(tmp_path: Path):
    data = "- {id: a, label: Alpha, description: First of all., synonyms: ['one, two']}\n"
    problems = load(project(tmp_path, {"data/topics.yml": data})).problems
    assert any(problem.path == "data/topics.yml" and "synonyms" in problem.what for problem in problems)


def test_the_index_has_a_part_for_each_language_and_none_of_pagefinds_own_interface(tmp_path: Path):
    folder = tmp_path / "site" / "pagefind"
    for turn in ("first", "again"):
        parts = {code: tmp_path / f"{turn}-{code}" for code in ("en", "fr")}
        for code, part in parts.items():
            write_index([record_of(frame_of(tmp_path / turn / code, code))], part, code)
        join_indexes(list(parts.values()), folder)
        assert not any(part.exists() for part in parts.values())
    entry = json.loads((folder / "pagefind-entry.json").read_text("utf-8"))
    assert {code: part["page_count"] for code, part in entry["languages"].items()} == {"en": 1, "fr": 1}
    assert {file.name for file in folder.glob("wasm.??.*")} == {"wasm.en.pagefind", "wasm.fr.pagefind"}
    assert len(list(folder.glob("fragment/*"))) == 2
    assert {file.name for file in folder.glob("*.js")} == {"pagefind.js"}
    assert not list(folder.glob("*.css"))


def test_every_record_has_the_word_that_is_searched_for_where_only_filters_are_chosen(tmp_path: Path):
    script = (REPOSITORY / "docs/assets/javascripts/engine.js").read_text("utf-8")
    assert f'const EVERY = "{EVERY}"' in script
    assert EVERY in record_of(frame_of(tmp_path)).content.split()
