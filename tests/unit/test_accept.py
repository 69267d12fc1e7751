"""How it is recorded what a translation was made from."""

import pytest
from goodpractices.accept import with_based_on
from goodpractices.front_matter import read_source

PRINTS = {"summary": "11111111", "results": "2222222a"}
NEW = '  based_on:\n    summary: "11111111"\n    results: "2222222a"\n'
BODY = "---\n\n## A {#challenge}\n\nText.\n\n---\n\nbased_on: no field\n"


def drawn(block):
    return f"---\ntitle: A\n{block}{BODY}"


def based_on(text):
    source, problems = read_source(text.encode(), "fr.md")
    assert source is not None, problems
    assert not problems
    return source.header.value["translation"]["based_on"]


def test_the_block_is_added_at_the_end_of_the_translation():
    text = drawn("translation:\n  method: human\n  date: 2024-05-01\n")
    assert with_based_on(text, PRINTS) == drawn(f"translation:\n  method: human\n  date: 2024-05-01\n{NEW}")


def test_a_block_that_is_there_is_replaced():
    text = drawn('translation:\n  method: human\n  based_on:\n    summary: "00000000"\n    lessons: "00000000"\n')
    assert with_based_on(text, PRINTS) == drawn(f"translation:\n  method: human\n{NEW}")


def test_fields_after_the_block_stay():
    text = drawn('translation:\n  based_on:\n    summary: "00000000"\n  method: human\n  by: A. Nobody\n')
    assert with_based_on(text, PRINTS) == drawn(f"translation:\n  method: human\n  by: A. Nobody\n{NEW}")


def test_fields_after_the_translation_stay():
    text = drawn("translation:\n  method: human\nsummary: A text\n")
    assert with_based_on(text, PRINTS) == drawn(f"translation:\n  method: human\n{NEW}summary: A text\n")


def test_a_block_on_one_line_is_replaced():
    text = drawn('translation:\n  method: human\n  based_on: {summary: "00000000"}\n')
    assert with_based_on(text, PRINTS) == drawn(f"translation:\n  method: human\n{NEW}")


DIFFERS = """\
  differs:                                   # figures that differ for a reason
    - {figure: "18", reason: "The age of majority is told in words."}
    - figure: "2 000"
      reason: >-
        based_on: is no field
        here.
"""


@pytest.mark.parametrize("old", ["", '  based_on:\n    summary: "00000000"\n', '  based_on: {summary: "00000000"}\n'])
def test_the_figures_that_differ_stay_before_and_after_the_block(old):
    new = drawn(f"translation:\n  method: human\n{DIFFERS}{NEW}")
    assert with_based_on(drawn(f"translation:\n  method: human\n{old}{DIFFERS}"), PRINTS) == new
    assert with_based_on(drawn(f"translation:\n  method: human\n{DIFFERS}{old}"), PRINTS) == new


def test_figures_that_differ_may_stand_without_indentation():
    differs = '  differs:\n  - figure: "18"\n    reason: The age is told in words.\n'
    text = drawn(f'translation:\n  method: human\n  based_on:\n    summary: "00000000"\n{differs}')
    assert with_based_on(text, PRINTS) == drawn(f"translation:\n  method: human\n{differs}{NEW}")


def test_doing_it_twice_changes_nothing_more():
    once = with_based_on(drawn("translation:\n  method: human\n"), PRINTS)
    assert with_based_on(once, PRINTS) == once


def test_what_is_recorded_can_be_read():
    assert based_on(with_based_on(drawn("translation:\n  method: human\n"), PRINTS)) == PRINTS


def test_a_fingerprint_of_digits_only_stays_a_text():
    assert based_on(with_based_on(drawn("translation:\n  method: human\n"), PRINTS))["summary"] == "11111111"


def test_the_body_stays_as_it_is_even_if_it_looks_like_front_matter():
    text = drawn("translation:\n  method: human\n") + "translation:\n  based_on:\n    results: x\n"
    assert with_based_on(text, PRINTS).endswith(BODY + "translation:\n  based_on:\n    results: x\n")


@pytest.mark.parametrize(
    "block",
    ["", "translation: {method: human, date: 2024-05-01}\n", "translation: |\n  text\n", "  translation:\n"],
    ids=["none", "braces", "text", "indented"],
)
def test_a_translation_that_is_no_block_of_lines_is_refused(block):
    with pytest.raises(ValueError, match="on a line of its own"):
        with_based_on(drawn(block), PRINTS)


@pytest.mark.parametrize(
    "block",
    [
        "translation:\n    method: human\n    date: 2024-05-01\n",
        'translation:\n    method: human\n    based_on:\n        summary: "00000000"\n',
        'translation:\n  method: human\n\n  based_on:\n    summary: "00000000"\n',
        'translation:\n  method: human\n# a comment\n  based_on:\n    summary: "00000000"\n',
        'translation:\n  method: human\n  based_on:\n   summary: "00000000"\n',
    ],
    ids=["four blanks", "four blanks and a block", "blank line", "comment", "three blanks"],
)
def test_a_translation_written_in_another_way_is_recorded_or_refused(block):
    try:
        text = with_based_on(drawn(block), PRINTS)
    except ValueError:
        return
    assert based_on(text) == PRINTS
