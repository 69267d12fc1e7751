"""A practice: fingerprints of its parts, what is behind, how complete it is."""

import pytest
from goodpractices.body import SECTIONS
from goodpractices.practice import Practice
from goodpractices.schema import PARTS

from tests.drawing import FIELDS, FINGERPRINTS, ORIGINAL, TRANSLATION, based_on, original, translation
from tests.unit.conftest import Draw

FRENCH_FILE = "practices/buddies/fr.md"


@pytest.fixture
def drawn(draw: Draw):
    def make(text=ORIGINAL, french=TRANSLATION) -> Practice:
        content = draw({"practices/buddies/en.md": text, FRENCH_FILE: french})
        assert not content.faults
        return content.catalogue.practices["buddies"]

    return make


def test_an_original_has_the_fingerprints_that_contributors_are_told(drawn):
    practice = drawn()
    assert practice.texts["en"].fingerprints() == FINGERPRINTS
    assert tuple(FINGERPRINTS) == PARTS == ("summary", *SECTIONS)


def test_an_original_is_never_behind(drawn):
    assert drawn().behind("en") == []


def test_a_translation_of_the_original_as_it_stands_is_not_behind(drawn):
    assert drawn().behind("fr") == []


@pytest.mark.parametrize("part", SECTIONS)
def test_a_translation_is_behind_in_the_section_that_has_changed(drawn, part):
    practice = drawn(original(sections={part: "Something else, told anew.[^s1]"}))
    assert practice.behind("fr") == [part]


@pytest.mark.parametrize("field", ["title", "summary"])
def test_title_and_summary_are_one_part(drawn, field):
    changed = FIELDS[field] + " Indeed."
    assert drawn(original(**{field: changed})).behind("fr") == ["summary"]


def test_parts_behind_are_told_in_the_order_of_the_page(drawn):
    changed = original(title="Tandems", sections={"transfer": "New.", "challenge": "New."})
    assert drawn(changed).behind("fr") == ["summary", "challenge", "transfer"]


def test_white_space_does_not_put_a_translation_behind(drawn):
    spaced = ORIGINAL.replace("Residents and newcomers", "Residents   and newcomers").replace(
        "two people", "two\npeople"
    )
    assert spaced != ORIGINAL
    assert drawn(spaced).behind("fr") == []


def test_a_changed_heading_or_fact_does_not_put_a_translation_behind(drawn):
    changed = original(evidence="description").replace("## Results", "## What came of it")
    assert drawn(changed).behind("fr") == []


def test_a_translation_that_says_nothing_of_a_part_is_behind_in_it(drawn):
    only = based_on({"results": FINGERPRINTS["results"]})
    made = f"{{method: human, date: 2024-05-01, based_on: {only}}}"
    behind = drawn(french=translation(translation=made)).behind("fr")
    assert behind == [part for part in PARTS if part != "results"]


def test_a_text_gives_its_title_and_summary(drawn):
    text = drawn().texts["en"]
    assert (text.title, text.summary) == (FIELDS["title"], FIELDS["summary"])
