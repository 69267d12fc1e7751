"""What practice pages tell of commitments, and what commitments' own pages tell."""

import pytest
from goodpractices.views.facets import facet_view, index_view
from goodpractices.views.facts import facts_of
from goodpractices.views.parts import Item

from tests.drawing import COMMITMENTS, original
from tests.unit.conftest import Draw, MakeFrame
from tests.unit.scenery import VOCABULARIES

MORE = """\
- id: charter-homes
  parent: charter
  label: Homes
  description: A duty of the charter, that everybody finds a home.
  topics: [housing]
  groups: [women, refugees]
  source: {title: "Charter", url: "https://example.org/charter#homes", publisher: Eurocities}
"""


@pytest.fixture
def frame(make_frame: MakeFrame, draw: Draw):
    entries = {
        "named": original(title="Named", commitments="[charter-services]"),
        "homes": original(title="Homes", topics="[housing]", target_groups="[refugees, volunteers]"),
        "other": original(title="Other", topics="[encounter, housing]", target_groups="[volunteers]"),
    }
    files = {f"practices/{slug}/en.md": text for slug, text in entries.items()}
    content = draw(VOCABULARIES | {"data/commitments.yml": COMMITMENTS + MORE} | files)
    assert not content.faults
    return make_frame(content=content)


def shown(frame, commitment):
    """Return the titles on a commitment's page, each with its reasons."""
    view = facet_view(frame, "commitments", commitment)
    return {card.title: view.reasons[card.url] for card in view.cards}


def facts(frame, commitment):
    return {fact.label: fact.items for fact in facet_view(frame, "commitments", commitment).facts}


def test_a_practice_tells_what_it_has_in_common_with_a_commitment(frame):
    (fact,) = [
        fact for fact in facts_of(frame, frame.catalogue.practices["homes"]) if fact.label == "Commitments served"
    ]
    assert fact.items == (
        Item("Homes", "commitments/charter-homes/", "Integrating Cities Charter · Housing and Refugees"),
    )


def test_a_practice_that_serves_nothing_tells_nothing(frame):
    labels = [fact.label for fact in facts_of(frame, frame.catalogue.practices["other"])]
    assert "Commitments served" not in labels


def test_the_page_of_a_part_lists_its_practices_with_reasons(frame):
    assert shown(frame, "charter-homes") == {"Homes": ("Housing", "Refugees")}
    assert shown(frame, "charter-services") == {"Named": ("named by the entry",)}


def test_the_page_of_a_text_lists_the_practices_of_all_its_parts_with_the_parts_that_they_serve(frame):
    assert shown(frame, "charter") == {"Homes": ("Homes",), "Named": ("Equal services",)}


def test_the_page_of_a_text_tells_its_parts_and_where_it_can_be_read(frame):
    assert facts(frame, "charter") == {
        "Parts": (
            Item("Equal services", "commitments/charter-services/", "1 practice"),
            Item("Homes", "commitments/charter-homes/", "1 practice"),
        ),
        "Sources": (Item("Charter", "https://example.org/charter"),),
    }


def test_the_page_of_a_part_tells_its_text_and_where_it_can_be_read(frame):
    assert facts(frame, "charter-homes") == {
        "Part of": (Item("Integrating Cities Charter", "commitments/charter/"),),
        "Sources": (Item("Charter", "https://example.org/charter#homes", "Eurocities"),),
    }


def test_a_commitment_that_nobody_serves_is_counted_as_none(make_frame: MakeFrame, draw: Draw):
    frame = make_frame(content=draw(VOCABULARIES))
    entries = [entry for group in index_view(frame, "commitments").groups for entry in group.entries]
    assert [entry.count for entry in entries] == [0, 0]
    assert facet_view(frame, "commitments", "charter").cards == ()


def test_other_facets_give_no_reasons(frame):
    assert facet_view(frame, "topics", "housing").reasons == {}
