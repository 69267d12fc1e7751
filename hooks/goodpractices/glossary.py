"""The terms of the field: ``data/glossary/`` holds one file a language, with the same ids in all."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import Field

from .problem import Problem
from .reference import Reader
from .vocabulary import Record

Wording = Annotated[str, Field(min_length=1, max_length=120)]


class GlossaryTerm(Record):
    """A term in one language.

    ``forms``: other ways in which texts write it. ``accepted``: pieces of words, one of which stands wherever a text
    has the term, for languages that inflect. ``avoid``: pieces of words that are wrong or disrespectful.
    """

    term: Wording
    forms: tuple[Wording, ...] = ()
    accepted: tuple[Wording, ...] = ()
    avoid: tuple[Wording, ...] = ()
    meaning: Annotated[str, Field(min_length=5, max_length=400)] | None = None

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        whole = "|".join(re.escape(form) for form in (self.term, *self.forms))
        pieces = "".join(f"|{re.escape(piece)}" for piece in self.accepted)
        return re.compile(rf"(?<!\w)(?:{whole})(?!\w){pieces}", re.IGNORECASE)

    def stands_in(self, text: str) -> bool:
        """Whether a text in the term's language has it."""
        return bool(self._pattern.search(text))


@dataclass(frozen=True)
class Pair:
    """A term in two languages."""

    original: GlossaryTerm
    wanted: GlossaryTerm


def terms_in(root: Path, text: str, language: str, wanted: str) -> tuple[list[Pair], list[Problem]]:
    """Return the terms that stand in a text, with those of the wanted language, and the problems of the two files.

    Without a glossary in both languages there are none.
    """
    names = f"glossary/{language}", f"glossary/{wanted}"
    if not all((root / "data" / f"{name}.yml").is_file() for name in names):
        return [], []
    reader = Reader(root)
    known, others = (reader.records(GlossaryTerm, name) for name in names)
    found = [term for term in known.values() if term.stands_in(text) and term.id in others]
    return [Pair(term, others[term.id]) for term in found], reader.problems
