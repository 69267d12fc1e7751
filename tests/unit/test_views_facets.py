"""The indexes and the pages of their ids."""

import pytest
from goodpractices.catalogue import FACETS
from goodpractices.views.facets import (
    Entry,
    facet_ids,
    facet_path,
    facet_view,
    headings,
    index_view,
    name_of,
)
from goodpractices.views.parts import Item, count_of_practices

from tests.unit.conftest import MakeFrame


def shown(view):
    """Return the headings of an index with the names and counts below them."""
    return [(group.heading, [(entry.name, entry.count) for entry in group.entries]) for group in view.groups]


def test_every_facet_has_a_heading_in_the_order_of_the_menu(make_frame: MakeFrame):
    assert tuple(headings(make_frame().words)) == FACETS


def test_topics_are_listed_by_name_with_their_practices_counted(make_frame: MakeFrame):
    assert shown(index_view(make_frame(), "topics")) == [
        (None, [("Encounter", 2), ("Housing", 2), ("Language learning", 2)])
    ]


def test_topics_are_sorted_in_the_reader_s_language(make_frame: MakeFrame):
    ((_, entries),) = shown(index_view(make_frame("fr"), "topics"))
    assert [name for name, _ in entries] == ["Housing", "Language learning", "Rencontre"]


def test_groups_are_listed_by_axis(make_frame: MakeFrame):
    assert shown(index_view(make_frame(), "groups")) == [
        ("By legal situation", [("Newcomers", 1), ("Refugees", 2)]),
        ("By person", [("Women", 1)]),
        ("The receiving side", [("Volunteers", 2)]),
    ]


def test_funding_is_listed_by_kind(make_frame: MakeFrame):
    found = dict(shown(index_view(make_frame(), "funding")))
    assert found["Town and region"] == [("Own budget", 1)]
    assert found["European Union"] == [("AMIF", 2)]
    assert list(found) == [
        "Town and region",
        "State",
        "European Union",
        "Other international sources",
        "Private sources",
    ]


def test_evidence_is_a_ladder_and_keeps_its_order(make_frame: MakeFrame):
    view = index_view(make_frame(), "evidence")
    assert view.ordered
    assert shown(view) == [(None, [("Description only", 1), ("Own statement", 2), ("Comparison", 1)])]


def test_countries_are_those_with_places(make_frame: MakeFrame):
    view = index_view(make_frame(), "countries")
    assert not view.ordered
    assert shown(view) == [(None, [("Belgium", 1), ("Greece", 1), ("Italy", 2)])]


def test_places_are_listed_by_country(make_frame: MakeFrame):
    assert shown(index_view(make_frame(), "places")) == [
        ("Belgium", [("Mechelen", 1)]),
        ("Greece", [("Athens", 1)]),
        ("Italy", [("Capaci", 1), ("Italy", 1)]),
    ]


def test_countries_are_sorted_in_the_reader_s_language(make_frame: MakeFrame):
    assert [heading for heading, _ in shown(index_view(make_frame("el"), "places"))] == ["Βέλγιο", "Ελλάδα", "Ιταλία"]


def test_networks_are_listed_by_name(make_frame: MakeFrame):
    assert shown(index_view(make_frame(), "networks")) == [(None, [("Eurocities", 2), ("IncluCities", 2)])]


def test_commitments_are_listed_as_whole_texts_and_then_by_the_text_that_they_are_part_of(make_frame: MakeFrame):
    assert shown(index_view(make_frame(), "commitments")) == [
        (None, [("Integrating Cities Charter", 1)]),
        ("Integrating Cities Charter", [("Equal services", 1)]),
    ]


@pytest.mark.parametrize(
    ("facet", "name", "description", "url"),
    [
        ("topics", "Encounter", "Buddies and places to meet.", "topics/encounter/"),
        ("countries", "Italy", "2 practices from 2 places.", "countries/it/"),
        ("places", "Capaci", "Municipality · Italy", "places/capaci/"),
        (
            "networks",
            "Eurocities",
            "A network of large European cities, with a group on migration.",
            "networks/eurocities/",
        ),
        (
            "commitments",
            "Equal services",
            "A duty of the charter, to make services fit those who use them.",
            "commitments/charter-services/",
        ),
    ],
)
def test_an_entry_of_an_index_tells_what_it_is(make_frame: MakeFrame, facet, name, description, url):
    entries = [entry for group in index_view(make_frame(), facet).groups for entry in group.entries]
    (found,) = [entry for entry in entries if entry.url == url]
    assert found == Entry(name, description, url, found.count)


def test_a_country_of_one_practice_is_told_in_the_singular(make_frame: MakeFrame):
    (greece,) = [each for each in index_view(make_frame(), "countries").groups[0].entries if each.name == "Greece"]
    assert greece.description == "1 practice from 1 place."


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [("en", 0, "0 practices"), ("en", 1, "1 practice"), ("en", 1234, "1,234 practices"), ("fr", 0, "0 pratique")],
)
def test_practices_are_counted_as_the_language_does(make_frame: MakeFrame, language, count, words):
    assert count_of_practices(make_frame(language).words, count) == words


@pytest.mark.parametrize("facet", FACETS)
def test_each_id_of_an_index_has_its_own_address(make_frame: MakeFrame, facet):
    frame = make_frame("fr")
    addresses = [frame.url(facet_path(facet, each)) for each in facet_ids(frame, facet)]
    assert len(set(addresses)) == len(addresses)
    entries = [entry for group in index_view(frame, facet).groups for entry in group.entries]
    assert sorted(entry.url for entry in entries) == sorted(addresses)


def test_the_page_of_an_id_lists_its_practices(make_frame: MakeFrame):
    view = facet_view(make_frame(), "topics", "housing")
    assert (view.title, view.intro) == ("Housing", "Finding a home.")
    assert (view.kind, view.kind_url) == ("Topics", "topics/")
    assert [card.title for card in view.cards] == ["Accoglienza diffusa", "Coordination centre"]
    assert view.facts == ()


def test_the_page_of_an_id_without_practices_has_no_cards(make_frame: MakeFrame, draw):
    content = draw({})
    assert facet_view(make_frame(content=content), "topics", "housing").cards == ()


def test_the_page_of_a_country_is_called_as_the_language_calls_it(make_frame: MakeFrame):
    view = facet_view(make_frame("fr"), "countries", "GR")
    assert view.title == "Grèce"
    assert view.kind_url == "fr/countries/"
    assert [card.title for card in view.cards] == ["Coordination centre"]


def test_the_page_of_a_place_tells_its_facts(make_frame: MakeFrame):
    view = facet_view(make_frame(), "places", "mechelen")
    assert {fact.label: fact.items for fact in view.facts} == {
        "Country": (Item("Belgium", "countries/be/"),),
        "Population": (Item("about 87,000 inhabitants (2021)", note="A middle-sized town"),),
        "Source of the population figure": (Item("Pair 2", "https://example.org/2"),),
        "For other towns": (Item("What fits a town like this one", "fit/?like=mechelen"),),
        "Networks": (Item("IncluCities", "networks/inclucities/"),),
    }


def test_the_page_of_a_place_says_what_is_not_known(make_frame: MakeFrame):
    view = facet_view(make_frame(), "places", "athens")
    assert {fact.label: fact.items for fact in view.facts} == {
        "Country": (Item("Greece", "countries/gr/"),),
        "Population": (),
        "For other towns": (Item("What fits a town like this one", "fit/?like=athens"),),
    }


def test_the_page_of_a_network_tells_who_took_part_and_where_it_can_be_read(make_frame: MakeFrame):
    view = facet_view(make_frame(), "networks", "inclucities")
    assert {fact.label: fact.items for fact in view.facts} == {
        "Places that took part": (
            Item("Capaci", "places/capaci/", "Italy"),
            Item("Mechelen", "places/mechelen/", "Belgium"),
        ),
        "Website": (Item("https://example.org/inclucities", "https://example.org/inclucities"),),
        "Sources": (Item("IncluCities", "https://example.org/project", "CEMR"),),
    }
    assert [card.title for card in view.cards] == ["Buddies for newcomers", "Tandem per tutti"]


def test_the_page_of_a_network_without_members_or_website_tells_its_sources(make_frame: MakeFrame):
    view = facet_view(make_frame(), "networks", "eurocities")
    assert [fact.label for fact in view.facts] == ["Sources"]


@pytest.mark.parametrize(
    ("facet", "term", "name"),
    [
        ("topics", "encounter", "Rencontre"),
        ("countries", "BE", "Belgique"),
        ("places", "athens", "Athènes"),
        ("networks", "eurocities", "Eurocities"),
        ("commitments", "charter", "Integrating Cities Charter"),
    ],
)
def test_an_id_is_called_as_the_language_calls_it(make_frame: MakeFrame, facet, term, name):
    assert name_of(make_frame("fr"), facet, term) == name
