"""Who has what."""

import pytest
from goodpractices.catalogue import FACETS, Catalogue
from goodpractices.practice import Practice

from tests.drawing import ORIGINAL, TRANSLATION
from tests.unit.conftest import Draw


@pytest.fixture
def catalogue(scenery) -> Catalogue:
    return scenery[1].catalogue


def slugs(practices: list[Practice]) -> list[str]:
    return [practice.slug for practice in practices]


def test_practices_are_sorted_by_slug_whatever_the_order_given(catalogue):
    again = Catalogue(reversed(catalogue.practices.values()), catalogue.reference)
    assert list(again.practices) == ["buddies", "centre", "national", "tandems"]


def test_a_practice_knows_its_place(catalogue, practices):
    assert catalogue.place(practices["tandems"]).country == "IT"


@pytest.mark.parametrize(
    ("slug", "language", "shown"),
    [
        ("buddies", "fr", "fr"),
        ("buddies", "en", "en"),
        ("buddies", "el", "en"),
        ("centre", "el", "el"),
        ("centre", "fr", "en"),
        ("tandems", "fr", "it"),
        ("tandems", "en", "it"),
        ("tandems", "zz", "it"),
    ],
    ids=[
        "own",
        "original",
        "English",
        "own original",
        "English again",
        "original for want of English",
        "no English",
        "unknown",
    ],
)
def test_a_reader_is_shown_the_best_text_there_is(catalogue, practices, slug, language, shown):
    assert catalogue.text(practices[slug], language).language == shown


@pytest.mark.parametrize(
    ("texts", "reader", "shown"),
    [
        (["de", "en"], "nl", "de"),
        (["pt", "fr", "en"], "es", "pt"),
        (["fr", "it", "en"], "es", "it"),
        (["fr", "en"], "nl", "en"),
    ],
    ids=["a relative", "the nearest relative", "the next relative", "no relative"],
)
def test_a_language_s_relatives_come_before_english(draw: Draw, texts, reader, shown):
    files = {f"practices/a/{language}.md": TRANSLATION for language in texts[:-1]}
    catalogue = draw(files | {"practices/a/en.md": ORIGINAL}).catalogue
    assert catalogue.text(catalogue.practices["a"], reader).language == shown


def test_the_networks_of_a_practice_are_its_own_and_those_of_its_place(catalogue, practices):
    assert catalogue.networks(practices["buddies"]) == ["eurocities", "inclucities"]
    assert catalogue.networks(practices["tandems"]) == ["inclucities"]
    assert catalogue.networks(practices["national"]) == []


@pytest.mark.parametrize(
    ("facet", "ids"),
    [
        ("topics", ["encounter", "language"]),
        ("groups", ["all-newcomers", "volunteers"]),
        ("funding", ["amif"]),
        ("evidence", ["own-statement"]),
        ("countries", ["BE"]),
        ("places", ["mechelen"]),
        ("networks", ["eurocities", "inclucities"]),
        ("commitments", ["charter", "charter-services"]),
    ],
)
def test_a_practice_stands_in_each_facet_under_its_ids(catalogue, practices, facet, ids):
    assert catalogue.ids(practices["buddies"], facet) == ids


def test_every_facet_has_been_tested():
    assert FACETS == ("topics", "groups", "funding", "evidence", "countries", "places", "networks", "commitments")


def test_a_fund_that_paid_twice_counts_once(draw: Draw):
    text = ORIGINAL.replace("[{source: amif, programme: IncluCities, share: 75}]", "[{source: amif}, {source: amif}]")
    catalogue = draw({"practices/a/en.md": text}).catalogue
    assert slugs(catalogue.facets["funding"]["amif"]) == ["a"]


@pytest.mark.parametrize(
    ("facet", "term", "found"),
    [
        ("topics", "language", ["buddies", "centre"]),
        ("topics", "housing", ["centre", "national"]),
        ("groups", "refugees", ["centre", "national"]),
        ("countries", "IT", ["national", "tandems"]),
        ("places", "athens", ["centre"]),
        ("networks", "eurocities", ["buddies", "centre"]),
        ("evidence", "comparison-group", ["centre"]),
    ],
)
def test_each_id_of_a_facet_has_its_practices(catalogue, facet, term, found):
    assert slugs(catalogue.facets[facet][term]) == found


def test_an_id_that_no_practice_has_is_not_in_the_facet(catalogue):
    assert set(catalogue.facets["evidence"]) == {"description", "own-statement", "comparison-group"}
    assert "women" in catalogue.facets["groups"]
    assert "GR" in catalogue.facets["countries"]
    assert "BG" not in catalogue.facets["countries"]


def test_who_has_adapted_a_practice_is_found_from_the_adaptations(catalogue):
    assert {slug: slugs(found) for slug, found in catalogue.adapted_by.items()} == {"buddies": ["tandems"]}


def test_an_empty_catalogue_has_empty_facets(catalogue):
    empty = Catalogue([], catalogue.reference)
    assert empty.facets == {facet: {} for facet in FACETS}
    assert empty.adapted_by == {}
