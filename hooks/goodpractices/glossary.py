"""The terms of the field in each language: what EU texts call them, and which words to avoid."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from .faults import validate
from .front_matter import read_text
from .problem import Problem, shown
from .vocabulary import Record
from .wording import SOURCE_LANGUAGE
from .yaml_text import read_yaml

FOLDER = "data/glossary"


class SourceTerm(Record):
    """A term in English: ``forms`` are other ways to write it, ``meaning`` is what it means here."""

    term: str
    forms: tuple[str, ...] = ()
    meaning: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds the term in an English text, in whatever case, as whole words."""
        words = "|".join(re.escape(word) for word in sorted({self.term, *self.forms}, key=len, reverse=True))
        return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)

    def stands_in(self, text: str) -> bool:
        """Whether an English text has the term."""
        return bool(self.pattern.search(text))


class OwnTerm(Record):
    """A term in another language: one of the pieces ``accepted`` stands in its translations, none of ``avoid``."""

    term: str
    accepted: tuple[str, ...]
    avoid: tuple[str, ...] = ()

    def stands_in(self, text: str) -> bool:
        """Whether a text of the language has the term."""
        plain = text.casefold()
        return any(piece.casefold() in plain for piece in self.accepted)


@dataclass(frozen=True)
class Glossary:
    """The English terms, and those of one language, by id."""

    source: dict[str, SourceTerm]
    own: dict[str, OwnTerm]

    def terms_in(self, text: str) -> list[SourceTerm]:
        """Return the terms that stand in an English text, in the order of the glossary."""
        return [term for term in self.source.values() if term.stands_in(text)]


Kind = TypeVar("Kind", bound=Record)


def read_glossary(root: Path, language: str) -> tuple[Glossary, list[Problem]]:
    """Read the terms of a language; terms with problems, or that English has not, are left out."""
    source, problems = _terms(root, SOURCE_LANGUAGE, SourceTerm)
    if language == SOURCE_LANGUAGE:
        return Glossary(source, {}), problems
    own, more = _terms(root, language, OwnTerm)
    path = _path(language)
    more += [
        Problem(path, 1, f"The term {shown(term)} is missing.", "Add it, with what its translations may hold.")
        for term in source
        if term not in own
    ]
    more += [
        Problem(path, 1, f"The term {shown(term)} is not in {_path(SOURCE_LANGUAGE)}.", "Take it out.")
        for term in own
        if term not in source
    ]
    return Glossary(source, {term: own[term] for term in source if term in own}), problems + more


def _path(language: str) -> str:
    return f"{FOLDER}/{language}.yml"


def _terms(root: Path, language: str, model: type[Kind]) -> tuple[dict[str, Kind], list[Problem]]:
    path = _path(language)
    try:
        text, problems = read_text((root / path).read_bytes(), path)
    except OSError:
        return {}, [Problem(path, 1, "The file cannot be read.", "Restore it.")]
    document, more = (None, []) if problems else read_yaml(text, path)
    problems += more
    if document is None or not isinstance(document.value, list):
        return {}, problems or [Problem(path, 1, "The file is not a list.", "Begin each term with '- {id: '.")]
    found: dict[str, Kind] = {}
    for number in range(len(document.value)):
        record, faults = validate(model, document, path, at=(number,))
        problems += faults
        if record:
            found[record.id] = record
    return found, problems
