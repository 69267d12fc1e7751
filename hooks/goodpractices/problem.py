"""What is wrong with the content, where, and how to mend it."""

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

Level = Literal["problem", "advice"]


@dataclass(frozen=True, order=True)
class Problem:
    """One fault. Sorts by path, then line, then text.

    ``path`` is relative to the project's root, with forward slashes; ``line`` counts from 1.
    ``advice`` marks something expected but not required: it never fails a check.
    """

    path: str
    line: int
    what: str
    mend: str
    level: Level = "problem"

    def __str__(self) -> str:
        """Return ``path:line: what. How to mend it.``, on one line."""
        return f"{self.path}:{self.line}: {_one_line(self.what)} {_one_line(self.mend)}"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def guess(word: str, known: "Iterable[str]") -> str:
    """Return ``Did you mean 'x'? `` for the nearest known word, or nothing."""
    nearest = get_close_matches(word, list(known), n=1, cutoff=0.55)
    return f"Did you mean '{nearest[0]}'? " if nearest else ""


def shown(value: object, limit: int = 60) -> str:
    """Return a value in quotes, shortened, as a message shows it; characters that do not print are escaped."""
    text = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in str(value))
    return f"'{text[: limit - 1]}…'" if len(text) > limit else f"'{text}'"
