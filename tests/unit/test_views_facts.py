"""A practice's facts at a glance."""

import pytest
from goodpractices.views.facts import facts_of
from goodpractices.views.parts import Item

from tests.drawing import PLACES, original
from tests.unit.conftest import Draw, MakeFrame
from tests.unit.scenery import VOCABULARIES

ORDER = [
    "Place",
    "Period",
    "Led by",
    "Partners",
    "Topics",
    "For whom",
    "Number reached",
    "Paid by",
    "Cost",
    "Evidence",
    "Taken over elsewhere",
    "What a town needs",
    "Networks",
    "Commitments served",
]


@pytest.fixture
def facts(make_frame: MakeFrame, practices):
    """Return the facts of a practice of the small collection by label."""

    def found(slug, language="en"):
        return {fact.label: fact.items for fact in facts_of(make_frame(language), practices[slug])}

    return found


@pytest.fixture
def drawn(make_frame: MakeFrame, draw: Draw):
    """Return the facts of the valid original with other fields, by label."""

    def found(files=None, **fields):
        content = draw(VOCABULARIES | (files or {}) | {"practices/a/en.md": original(**fields)})
        assert not content.faults
        frame = make_frame(content=content)
        return {fact.label: fact.items for fact in facts_of(frame, content.catalogue.practices["a"])}

    return found


def texts(items):
    return [item.text for item in items]


def test_facts_stand_in_the_order_of_the_page(facts):
    assert list(facts("buddies")) == ORDER


def test_networks_and_commitments_are_left_out_where_there_are_none(facts):
    assert list(facts("national")) == ORDER[:-2]


@pytest.mark.parametrize(
    "label", ["Partners", "Number reached", "Paid by", "Cost", "Taken over elsewhere", "What a town needs"]
)
def test_what_is_not_known_is_a_fact_without_items(facts, label):
    assert facts("centre")[label] == ()


def test_a_place_is_told_with_its_country_and_population(facts):
    assert facts("buddies")["Place"] == (
        Item("Mechelen", "places/mechelen/"),
        Item("Belgium", "countries/be/"),
        Item("about 87,000 inhabitants (2021)", note="A middle-sized town"),
    )


def test_a_place_of_unknown_population_is_told_without(facts):
    assert texts(facts("centre")["Place"]) == ["Athens", "Greece"]


def test_a_country_is_not_told_twice(facts):
    assert texts(facts("national")["Place"]) == ["Italy"]


def test_a_place_is_told_in_the_reader_s_language(facts):
    assert facts("buddies", "fr")["Place"][:2] == (
        Item("Malines", "fr/places/mechelen/"),
        Item("Belgique", "fr/countries/be/"),
    )


def test_a_single_inhabitant_is_told_in_the_singular(drawn):
    facts = drawn({"data/places.yml": PLACES.replace("number: 87000", "number: 1")})
    assert texts(facts["Place"])[2] == "about 1 inhabitant (2021)"


def test_the_population_of_a_country_has_no_size_class(drawn):
    people = 'population: {number: 60000000, source: {title: "A page", url: "https://example.org"}}'
    files = {"data/places.yml": PLACES.replace("level: country", f"level: country\n  {people}")}
    assert drawn(files, place="italy")["Place"][1] == Item("60,000,000 inhabitants")


@pytest.mark.parametrize(
    ("period", "told"),
    [
        ("{start: 2012, status: running}", ["since 2012", "Running"]),
        ("{start: 2012-05, end: 2014-06-30, status: ended}", ["May 2012 to 30 June 2014", "Ended as planned"]),
        ("{end: 2014, status: ended}", ["until 2014", "Ended as planned"]),
        ("{status: unknown}", ["Not known"]),
    ],
)
def test_a_period_is_told_as_far_as_it_is_known(drawn, period, told):
    assert texts(drawn(period=period)["Period"]) == told


def test_a_period_is_told_in_the_reader_s_language(facts):
    assert texts(facts("buddies", "fr")["Period"])[0] == "depuis 2012"


def test_who_leads_is_told_with_what_it_is(facts):
    assert facts("buddies")["Led by"] == (Item("City of Mechelen", note="Municipality"),)


def test_a_partner_is_told_with_what_it_is_and_does(facts):
    assert facts("buddies")["Partners"] == (Item("A college", note="School · Evaluates"),)


def test_a_partner_without_role_is_told_with_what_it_is(drawn):
    assert drawn(partners="[{name: A college, type: education}]")["Partners"] == (Item("A college", note="School"),)


def test_names_of_organisations_are_marked_with_the_language_of_the_original(facts):
    assert facts("buddies", "fr")["Led by"][0].language == "en"
    assert facts("tandems", "en")["Led by"][0].language == "it"
    assert facts("centre", "el")["Led by"][0].language is None


def test_topics_and_groups_are_linked(facts):
    assert facts("buddies")["Topics"] == (
        Item("Encounter", "topics/encounter/"),
        Item("Language learning", "topics/language/"),
    )
    assert texts(facts("buddies")["For whom"]) == ["Newcomers", "Volunteers"]


@pytest.mark.parametrize(
    ("reached", "item"),
    [
        (
            "{number: 257, unit: pairs, year: 2017, precision: up-to, sources: [s1]}",
            Item("up to 257 pairs", note="2017"),
        ),
        ("{number: 1, unit: pairs, sources: [s1]}", Item("1 pair")),
        ("{number: 12000, unit: people, precision: more-than, sources: [s1]}", Item("more than 12,000 people")),
    ],
)
def test_the_number_reached_is_told_with_its_unit(drawn, reached, item):
    assert drawn(reached=reached)["Number reached"] == (item,)


@pytest.mark.parametrize(
    ("funding", "item"),
    [
        ("{source: amif}", Item("AMIF", "funding/amif/")),
        ("{source: amif, share: 75}", Item("AMIF", "funding/amif/", "75%")),
        ("{source: amif, programme: IncluCities}", Item("AMIF", "funding/amif/", "IncluCities")),
        ("{source: amif, programme: IncluCities, share: 75}", Item("AMIF", "funding/amif/", "IncluCities · 75%")),
    ],
)
def test_who_paid_is_told_with_programme_and_share(drawn, funding, item):
    assert drawn(funding=f"[{funding}]")["Paid by"] == (item,)


def test_the_cost_is_told_in_all_and_per_inhabitant_and_in_posts(facts):
    assert facts("buddies")["Cost"] == (
        Item("€158,675 in all", note="2021"),
        Item("€1.82 per inhabitant"),
        Item("1.5 full-time posts"),
    )


def test_a_yearly_cost_says_so(facts):
    assert texts(facts("tandems")["Cost"]) == ["€46,000 a year", "€4 per inhabitant"]


def test_the_cost_of_a_place_of_unknown_population_is_not_divided(drawn):
    assert texts(drawn(place="athens")["Cost"]) == ["€158,675 in all", "1.5 full-time posts"]


def test_staff_alone_is_a_cost(drawn):
    assert texts(drawn(budget="{staff_fte: 2, sources: [s1]}")["Cost"]) == ["2 full-time posts"]


def test_a_small_cost_per_inhabitant_is_not_called_nothing(drawn):
    told = texts(drawn(budget="{amount: 100, currency: EUR, per: total, sources: [s1]}")["Cost"])
    assert told[1:] != ["€0 per inhabitant"]


def test_evidence_is_told_with_what_it_means(facts):
    assert facts("buddies")["Evidence"] == (
        Item("Own statement", "evidence/own-statement/", "Those who run it say so."),
    )


def test_transfer_is_told_with_what_a_town_needs(facts):
    assert texts(facts("buddies")["Taken over elsewhere"]) == ["Adapted in one place"]
    assert texts(facts("buddies")["What a town needs"]) == ["Staff", "A partner"]


def test_networks_are_linked(facts):
    assert facts("buddies")["Networks"] == (
        Item("Eurocities", "networks/eurocities/"),
        Item("IncluCities", "networks/inclucities/"),
    )


def test_a_commitment_is_told_with_the_text_that_it_is_part_of(facts):
    assert facts("buddies")["Commitments served"] == (
        Item("Equal services", "commitments/charter-services/", "Integrating Cities Charter · named by the entry"),
    )


def test_a_whole_text_as_commitment_is_told_with_nothing_but_why(drawn):
    (item,) = drawn(commitments="[charter]")["Commitments served"]
    assert item == Item("Integrating Cities Charter", "commitments/charter/", "named by the entry")


def test_a_place_in_an_unknown_network_does_not_stop_the_preview(make_frame: MakeFrame, draw: Draw):
    places = PLACES.replace("networks: [inclucities]", "networks: [nothing]")
    content = draw(VOCABULARIES | {"data/places.yml": places, "practices/a/en.md": original()})
    frame = make_frame(content=content)
    for practice in content.catalogue.practices.values():
        facts_of(frame, practice)
