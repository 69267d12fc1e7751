"""The numbered sources of a text."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..schema import CitedSource
from .parts import Frame


@dataclass(frozen=True)
class SourceView:
    """A numbered source."""

    number: int
    source: CitedSource
    language: str
    accessed: str


def sources_view(frame: Frame, sources: Iterable[CitedSource]) -> tuple[SourceView, ...]:
    """Return sources as a page lists them, numbered as the citations in the text are."""
    words = frame.words
    return tuple(
        SourceView(number, source, words.language_name(source.language), words.date(source.accessed))
        for number, source in enumerate(sources, start=1)
    )
