"""By what "Fits my town" weighs a practice: the criteria of ``data/fit.yml``. The browser scores with them."""

from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import Field

from .problem import Problem, guess, shown
from .vocabulary import Record, Vocabulary

PATH = "data/fit.yml"

CASES: Mapping[str, str | tuple[str, ...]] = {
    "topics": (),
    "groups": (),
    "size": ("same", "next"),
    "cost": ("within", "near"),
    "country": (),
    "conditions": (),
    "languages": (),
    "level": (),
    "networks": (),
    "evidence": "evidence",
    "status": "statuses",
    "transfer": "transfer",
}
"""The criteria that ``fit-score.js`` knows, and the cases of each, or the vocabulary whose ids are its cases."""


class Criterion(Record):
    """A criterion and its weight. ``shares``: how much of the weight each case earns.

    ``tolerance``: up to how many times the budget a cost is near it.
    """

    label: str = Field(min_length=2, max_length=80)
    description: str = Field(min_length=5, max_length=400)
    weight: int = Field(ge=0, le=10)
    shares: dict[str, Annotated[float, Field(ge=0, le=1)]] = Field(default_factory=dict)
    tolerance: float | None = Field(default=None, ge=1, le=10)


def check_criteria(
    criteria: Mapping[str, Criterion], vocabularies: Mapping[str, Vocabulary], lines: Mapping[str, int]
) -> Iterator[Problem]:
    """Yield what is wrong between the criteria and what the score knows; ``lines`` by id."""
    for missing in CASES.keys() - criteria.keys():
        yield Problem(PATH, 1, f"The criterion {shown(missing)} is missing.", "Add it; weight 0 leaves it out.")
    for criterion in criteria.values():
        line = lines.get(criterion.id, 1)
        if criterion.id not in CASES:
            mend = guess(criterion.id, CASES) + f"Known: {', '.join(CASES)}."
            yield Problem(PATH, line, f"Unknown criterion {shown(criterion.id)}.", mend)
            continue
        cases = _cases(criterion.id, vocabularies)
        yield from _check_shares(criterion, cases, line)
        if (criterion.tolerance is None) is (criterion.id == "cost"):
            mend = "Give it to 'cost' and to no other criterion."
            yield Problem(PATH, line, f"{criterion.id}: the tolerance stands in the wrong place.", mend)


def _cases(name: str, vocabularies: Mapping[str, Vocabulary]) -> list[str]:
    cases = CASES[name]
    return list(vocabularies[cases].terms) if isinstance(cases, str) else list(cases)


def _check_shares(criterion: Criterion, cases: list[str], line: int) -> Iterator[Problem]:
    for unknown in criterion.shares.keys() - set(cases):
        mend = guess(unknown, cases) + (f"Known: {', '.join(cases)}." if cases else "Leave its shares out.")
        yield Problem(PATH, line, f"{criterion.id}: unknown case {shown(unknown)}.", mend)
    for missing in set(cases) - criterion.shares.keys():
        yield Problem(PATH, line, f"{criterion.id}: no share for {shown(missing)}.", "Give one, from 0 to 1.")
