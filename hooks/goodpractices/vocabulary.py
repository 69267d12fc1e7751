"""Controlled vocabularies: the closed lists in ``data/`` from which entries choose."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Id = str
ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
COUNTRY_PATTERN = r"^[A-Z]{2}$"


class Record(BaseModel):
    """What all records in ``data/`` share: a stable id; unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(pattern=ID_PATTERN, max_length=60)


class Term(Record):
    """One word of a vocabulary, in English; catalogues hold the other languages. ``plural``: for what is counted."""

    label: str = Field(min_length=2, max_length=80)
    plural: str | None = Field(default=None, min_length=2, max_length=80)
    description: str = Field(min_length=5, max_length=400)
    axis: str | None = None
    kind: str | None = None
    upto: int | None = Field(default=None, gt=0)
    synonyms: tuple[Annotated[str, Field(min_length=2, max_length=60, pattern=r"^[^,]+$")], ...] = ()
    """Other words under which people look for it; the search finds them, no page shows them."""


@dataclass(frozen=True)
class Vocabulary:
    """A closed, ordered list of terms; ``name`` is its file's name in ``data/`` without the ending."""

    name: str
    terms: Mapping[Id, Term]

    def __contains__(self, term_id: object) -> bool:
        return term_id in self.terms

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms.values())

    def __getitem__(self, term_id: Id) -> Term:
        return self.terms[term_id]

    def rank(self, term_id: Id) -> int:
        """Return the term's place in the list, counted from 0."""
        return list(self.terms).index(term_id)


VOCABULARIES = (
    "topics",
    "groups",
    "funding",
    "evidence",
    "statuses",
    "transfer",
    "conditions",
    "organisations",
    "roles",
    "units",
    "levels",
    "sizes",
    "costs",
    "sections",
)
