"""The criteria of "Fits my town": what is wrong with ``data/fit.yml`` is told, with its line."""

import pytest
from goodpractices.criteria import CASES
from goodpractices.load import load

from tests.drawing import REPOSITORY, line_of
from tests.unit.conftest import Draw

FIT = (REPOSITORY / "data/fit.yml").read_text("utf-8")


def problems(draw: Draw, text: str) -> list[str]:
    """Return the problems of a project whose criteria are these."""
    return [str(problem) for problem in draw({"data/fit.yml": text}).faults]


def test_the_criteria_of_the_collection_are_sound():
    assert set(load(REPOSITORY).catalogue.reference.fit) == set(CASES)


def test_a_missing_criterion_is_told(draw: Draw):
    text = FIT.replace("- id: status", "- id: stauts")
    assert problems(draw, text) == [
        "data/fit.yml:1: The criterion 'status' is missing. Add it; weight 0 leaves it out.",
        f"data/fit.yml:{line_of(text, '- id: stauts')}: Unknown criterion 'stauts'. Did you mean 'status'? "
        f"Known: {', '.join(CASES)}.",
    ]


def test_a_share_for_an_unknown_case_is_told_and_so_is_the_case_left_without(draw: Draw):
    line = line_of(FIT, "- id: size")
    assert problems(draw, FIT.replace("{same: 1, next: 0.5}", "{same: 1, nex: 0.5}")) == [
        f"data/fit.yml:{line}: size: no share for 'next'. Give one, from 0 to 1.",
        f"data/fit.yml:{line}: size: unknown case 'nex'. Did you mean 'next'? Known: same, next.",
    ]


def test_shares_where_there_are_no_cases_are_told(draw: Draw):
    text = FIT.replace('same laws, duties and funds."', 'same laws."\n  shares: {same: 1}')
    assert problems(draw, text) == [
        f"data/fit.yml:{line_of(text, '- id: country')}: country: unknown case 'same'. Leave its shares out."
    ]


def test_evidence_has_a_share_for_each_step_of_its_ladder(draw: Draw):
    text = FIT.replace("    own-statement: 0.1\n", "")
    assert problems(draw, text) == [
        f"data/fit.yml:{line_of(text, '- id: evidence')}: evidence: no share for 'own-statement'. "
        "Give one, from 0 to 1."
    ]


@pytest.mark.parametrize(
    "text", [FIT.replace("  tolerance: 1.25\n", ""), FIT.replace("  weight: 5", "  weight: 5\n  tolerance: 2")]
)
def test_the_tolerance_belongs_to_the_cost(draw: Draw, text: str):
    (problem,) = problems(draw, text)
    assert "the tolerance stands in the wrong place. Give it to 'cost' and to no other criterion." in problem


@pytest.mark.parametrize("value", ["11", "-1", "heavy"])
def test_a_weight_out_of_bounds_is_told(draw: Draw, value: str):
    text = FIT.replace("weight: 5", f"weight: {value}")
    assert any(problem.startswith(f"data/fit.yml:{line_of(text, '  weight: ')}: ") for problem in problems(draw, text))
