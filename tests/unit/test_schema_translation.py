"""The front matter of a translation: prose, and what it was made from."""

from datetime import date, timedelta

import pytest
from goodpractices.faults import validate
from goodpractices.schema import PARTS, Translated

from tests.drawing import FINGERPRINTS, FRENCH, based_on
from tests.unit.conftest import document, texts

TOMORROW = (date.today() + timedelta(days=1)).isoformat()


def check(translation, **fields):
    lines = [f"{name}: {value}" for name, value in (FRENCH | {"translation": translation} | fields).items()]
    return validate(Translated, document("\n".join(lines)), "fr.md", context={})


def told(translation, **fields):
    return texts(check(translation, **fields)[1])


def test_a_translation_tells_how_when_and_from_what_it_was_made():
    words, problems = check(f"{{method: human, by: A. Nobody, date: 2024-05-01, based_on: {based_on(FINGERPRINTS)}}}")
    assert not problems
    assert words is not None
    assert words.translation.method == "human"
    assert words.translation.based_on == FINGERPRINTS


def test_a_translation_without_based_on_is_accepted():
    words, problems = check("{method: machine, date: 2024-05-01}")
    assert not problems
    assert words is not None
    assert words.translation.based_on == {}


@pytest.mark.parametrize("field", ["place", "topics", "evidence", "sources", "budget"])
def test_facts_stand_in_the_original_only(field):
    (words,) = told("{method: machine, date: 2024-05-01}", **{field: "x"})
    assert words.startswith(f"fr.md:4: Unknown field '{field}'.")
    assert words.endswith("Known: summary, title, translation.")


@pytest.mark.parametrize("method", ["deepl", "Human", "reviewed"])
def test_the_method_is_a_word_of_a_closed_list(method):
    assert told(f"{{method: {method}, date: 2024-05-01}}") == [
        f"fr.md:3: translation.method: '{method}' is not one of the words known. "
        "Write 'human', 'machine' or 'machine-reviewed'."
    ]


@pytest.mark.parametrize("field", ["method", "date"])
def test_method_and_date_are_required(field):
    fields = {"method": "human", "date": "2024-05-01"}
    del fields[field]
    written = ", ".join(f"{name}: {value}" for name, value in fields.items())
    assert told(f"{{{written}}}") == [f"fr.md:3: The field 'translation.{field}' is missing. Add it."]


def test_a_reviewed_translation_names_its_reviewer():
    assert told("{method: machine-reviewed, date: 2024-05-01}") == [
        "fr.md:3: translation: a reviewed translation names no reviewer. Add reviewed_by, or write method: machine."
    ]
    assert told("{method: machine-reviewed, reviewed_by: A. Nobody, date: 2024-05-01}") == []


def test_a_translation_was_made_in_the_past():
    (words,) = told(f"{{method: human, date: {TOMORROW}}}")
    assert words.startswith(f"fr.md:3: translation.date: The date '{TOMORROW}' lies in the future.")


@pytest.mark.parametrize("print_", ["1234567", "123456789", "ABCDEF01", "ghijklmn", "''"])
def test_a_fingerprint_has_eight_small_hexadecimal_digits(print_):
    (words,) = told(f"{{method: human, date: 2024-05-01, based_on: {{results: '{print_.strip(chr(39))}'}}}}")
    assert words.startswith("fr.md:3: translation.based_on.results: ")


def test_a_part_that_no_text_has_is_told_with_a_guess():
    (words,) = told("{method: human, date: 2024-05-01, based_on: {result: '12345678'}}")
    assert words == (
        "fr.md:3: translation.based_on.result: 'result' is not a part of a text. "
        f"Did you mean 'results'? Parts: {', '.join(PARTS)}."
    )


def test_a_translation_written_as_a_word_is_a_problem():
    assert told("human") == ["fr.md:3: translation: 'human' is not a group of fields. Write a group of fields."]


def test_the_limits_of_title_and_summary_hold_for_translations():
    found = told("{method: human, date: 2024-05-01}", title="x" * 101, summary="x" * 281)
    assert found == [
        "fr.md:1: title has 101 characters. Shorten it to 100.",
        "fr.md:2: summary has 281 characters. Shorten it to 280.",
    ]


def differs(written):
    return f"{{method: human, date: 2024-05-01, differs: {written}}}"


def test_a_translation_tells_which_figures_differ_and_why():
    words, problems = check(differs('[{figure: "18", reason: The age is told in words.}]'))
    assert not problems
    assert words is not None
    (difference,) = words.translation.differs
    assert (difference.figure, difference.reason) == ("18", "The age is told in words.")


def test_without_differs_no_figure_differs():
    words, _ = check("{method: human, date: 2024-05-01}")
    assert words is not None
    assert words.translation.differs == ()


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ('[{figure: "18"}]', "The field 'translation.differs.0.reason' is missing. Add it."),
        ("[{reason: The age is told in words.}]", "The field 'translation.differs.0.figure' is missing. Add it."),
        (
            "[{figure: 18, reason: The age is told in words.}]",
            "translation.differs.0.figure: '18' is not a text. Write a text.",
        ),
        (
            '[{figure: "18", reason: Words.}]',
            "translation.differs.0.reason has 6 characters. Write at least 10.",
        ),
        (
            f'[{{figure: "18", reason: {"x" * 281}}}]',
            "translation.differs.0.reason has 281 characters. Shorten it to 280.",
        ),
        (
            '[{figures: "18", figure: "18", reason: The age is told in words.}]',
            "Unknown field 'translation.differs.0.figures'. Did you mean 'figure'? Known: figure, reason.",
        ),
        ('"18"', "translation.differs: '18' is not a list. Write a list."),
    ],
)
def test_what_differs_is_a_list_of_figures_each_with_its_reason(written, what):
    assert told(differs(written)) == [f"fr.md:3: {what}"]
