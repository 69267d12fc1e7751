"""The page that shows what is missing."""

import pytest
from goodpractices.filters import VOCABULARY_OF, filter_ids
from goodpractices.views.gaps import EU, gaps_view
from goodpractices.views.parts import Item

from tests.drawing import PLACES, original
from tests.unit.conftest import Draw, MakeFrame
from tests.unit.scenery import VOCABULARIES


def counts(view):
    """Return the numbers of the table, by topic and column."""
    labels = [column.label for column in view.columns]
    return {
        row.topic.text: {name: cell.count for name, cell in zip(labels, row.cells, strict=True)} for row in view.rows
    }


def row(view, topic):
    (found,) = [each for each in view.rows if each.topic.text == topic]
    return found


def test_practices_are_counted_by_topic_and_size_of_town(make_frame: MakeFrame):
    small, middle, unknown, other = (
        "A town",
        "A middle-sized town",
        "Size not known",
        "Part of a town, region or state",
    )
    assert counts(gaps_view(make_frame())) == {
        "Encounter": {small: 1, middle: 1, unknown: 0, other: 0},
        "Housing": {small: 0, middle: 0, unknown: 1, other: 1},
        "Language learning": {small: 0, middle: 1, unknown: 1, other: 0},
    }


def test_topics_stand_in_the_order_of_the_reader_s_alphabet(make_frame: MakeFrame):
    view = gaps_view(make_frame("fr"))
    assert [each.topic.text for each in view.rows] == ["Housing", "Language learning", "Rencontre"]
    assert view.rows[0].topic.url == "fr/topics/housing/"


def test_a_number_leads_to_the_search_for_just_these_practices(make_frame: MakeFrame):
    small, middle, unknown, other = row(gaps_view(make_frame("fr")), "Rencontre").cells
    assert small.url == "fr/practices/?topic=encounter&size=small&level=municipality"
    assert small.label == "1 pratique · Rencontre · A town"
    assert middle.url == "fr/practices/?topic=encounter&size=middle&level=municipality"
    assert (unknown.url, other.url) == (None, None)


def test_places_that_are_no_towns_are_sought_by_their_kind(make_frame: MakeFrame):
    other = row(gaps_view(make_frame()), "Housing").cells[-1]
    assert other.url == "practices/?topic=housing&level=country"


def test_what_a_number_leads_to_is_what_it_counts(make_frame: MakeFrame):
    frame = make_frame()
    view = gaps_view(frame)
    for each in view.rows:
        topic = str(each.topic.url).split("/")[-2]
        for column, cell in zip(view.columns, each.cells, strict=True):
            if cell.url:
                assert cell.count == found(frame.catalogue, (("topic", topic), *column.filters))


def found(catalogue, filters):
    """Return how many practices the search finds: one of the ids of each filter must fit."""
    wanted = {name: {term for other, term in filters if other == name} for name, _ in filters}
    assert set(wanted) <= set(VOCABULARY_OF)
    have = (filter_ids(catalogue, practice) for practice in catalogue.practices.values())
    return sum(all(set(ids[name]) & terms for name, terms in wanted.items()) for ids in have)


def test_an_empty_cell_leads_nowhere(make_frame: MakeFrame):
    empty = row(gaps_view(make_frame()), "Housing").cells[0]
    assert (empty.count, empty.url) == (0, None)


def test_sizes_beyond_the_largest_town_with_a_practice_are_left_out(make_frame: MakeFrame):
    assert "large" not in [column.id for column in gaps_view(make_frame()).columns]


def test_a_collection_without_practices_shows_all_sizes_and_no_town_of_unknown_size(make_frame: MakeFrame, draw: Draw):
    view = gaps_view(make_frame(content=draw(VOCABULARIES)))
    assert [column.id for column in view.columns] == ["small", "middle", "large", "elsewhere"]
    assert {cell.count for each in view.rows for cell in each.cells} == {0}


def test_countries_without_a_practice_of_a_topic_are_listed_by_name(make_frame: MakeFrame):
    without = row(gaps_view(make_frame()), "Encounter").without
    names = [item.text for item in without]
    assert names[:2] == ["Austria", "Bulgaria"]
    assert len(names) == len(EU) - 2
    assert not {"Belgium", "Italy"} & set(names)


def test_a_country_is_linked_where_it_has_a_page(make_frame: MakeFrame):
    without = {item.text: item for item in row(gaps_view(make_frame("fr")), "Rencontre").without}
    assert without["Grèce"] == Item("Grèce", "fr/countries/gr/")
    assert without["Autriche"].url is None


def test_a_country_of_the_collection_outside_the_union_is_missing_too(make_frame: MakeFrame, draw: Draw):
    files = {"data/places.yml": PLACES.replace("country: BE", "country: 'NO'"), "practices/a/en.md": original()}
    view = gaps_view(make_frame(content=draw(VOCABULARIES | files)))
    assert "Norway" in [item.text for item in row(view, "Housing").without]
    assert "Norway" not in [item.text for item in row(view, "Encounter").without]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_countries_are_counted_above_their_list(make_frame: MakeFrame, language):
    for each in gaps_view(make_frame(language)).rows:
        assert each.summary == f"{each.topic.text}: {len(each.without)} countries without a practice"


def test_the_page_leads_to_where_a_practice_is_proposed(make_frame: MakeFrame):
    assert gaps_view(make_frame("fr")).propose_url == "fr/contribute/"


def test_the_union_has_27_member_states():
    assert len(set(EU)) == len(EU) == 27
