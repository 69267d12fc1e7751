"""Closed lists of terms."""

import pytest
from goodpractices.vocabulary import VOCABULARIES, Term, Vocabulary
from pydantic import ValidationError

from tests.drawing import REPOSITORY

TERMS = {name: Term(id=name, label=name.title(), description="What it means.") for name in ("weak", "middle", "strong")}
LADDER = Vocabulary("evidence", TERMS)


def test_a_vocabulary_knows_its_terms():
    assert "weak" in LADDER
    assert "none" not in LADDER
    assert LADDER["strong"].label == "Strong"


def test_terms_are_walked_through_in_their_order():
    assert [term.id for term in LADDER] == ["weak", "middle", "strong"]


def test_the_rank_of_a_term_counts_from_zero():
    assert [LADDER.rank(name) for name in ("weak", "strong")] == [0, 2]


def test_each_vocabulary_has_its_file():
    assert [name for name in VOCABULARIES if not (REPOSITORY / "data" / f"{name}.yml").is_file()] == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "Weak"),
        ("id", "weak evidence"),
        ("id", "x" * 61),
        ("label", "x"),
        ("label", "x" * 81),
        ("description", "None"),
        ("upto", 0),
        ("colour", "red"),
    ],
)
def test_a_term_that_breaks_a_rule_is_refused(field, value):
    fields = {"id": "weak", "label": "Weak", "description": "What it means."} | {field: value}
    with pytest.raises(ValidationError, match=field):
        Term.model_validate(fields)


def test_a_term_cannot_be_changed():
    with pytest.raises(ValidationError):
        LADDER["weak"].label = "Other"
