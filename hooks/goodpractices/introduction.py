"""Introductions: a page of text on a topic, a fund, a network or a commitment, written from the entries and sources.

``texts/<kind>/<id>/<language>.md``: one file is the original and lists the sources; the others are translations.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from .body import Section
from .characters import printable
from .faults import validate
from .front_matter import Source, read_source
from .problem import Problem, guess, shown
from .reference import Reference
from .registers import Strict
from .schema import CitedSource, Made
from .yaml_text import Document

FOLDER = "texts"
KINDS = ("topics", "funding", "networks", "commitments")
"""The vocabularies and registers whose ids may have an introduction."""


class Cited(Strict):
    """The front matter of an original."""

    sources: Annotated[tuple[CitedSource, ...], Field(max_length=40)] = ()


class Translated(Strict):
    """The front matter of a translation."""

    translation: Made


@dataclass(frozen=True)
class Introduction:
    """A text in one language; ``made`` is None for the original, whose sources hold for all."""

    kind: str
    id: str
    language: str
    path: str
    text: Section
    sources: tuple[CitedSource, ...]
    made: Made | None
    header: Document


Introductions = dict[tuple[str, str], dict[str, Introduction]]
"""By kind and id, the texts by language."""


def read_introductions(root: Path, reference: Reference) -> tuple[Introductions, list[Problem]]:
    """Read all introductions of a project; a folder with faults in its original is left out."""
    found: Introductions = {}
    problems: list[Problem] = []
    for kind in sorted(folder.name for folder in _folders(root / FOLDER)):
        if kind not in KINDS:
            problems.append(_unknown(f"{FOLDER}/{printable(kind)}", kind, KINDS))
            continue
        for folder in _folders(root / FOLDER / kind):
            path = f"{FOLDER}/{kind}/{printable(folder.name)}"
            if folder.name not in reference.ids(kind):
                problems.append(_unknown(path, folder.name, reference.ids(kind)))
                continue
            texts, more = _read_folder(folder, path, kind, reference)
            problems += more
            if texts:
                found[kind, folder.name] = texts
    return found, problems


def _folders(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(item for item in folder.iterdir() if item.is_dir() and not item.name.startswith("."))


def _unknown(path: str, name: str, known: tuple[str, ...] | list[str]) -> Problem:
    mend = guess(name, known) + "Name the folder by an id that stands in data/."
    return Problem(path, 1, f"{shown(name)} is not known.", mend)


def _read_folder(
    folder: Path, path: str, kind: str, reference: Reference
) -> tuple[dict[str, Introduction], list[Problem]]:
    read, problems = {}, list[Problem]()
    for file in sorted(folder.iterdir()):
        where = f"{path}/{printable(file.name)}"
        if file.suffix != ".md" or file.stem not in reference.languages or file.is_symlink() or not file.is_file():
            mend = "Keep only texts in the languages of data/languages.yml, such as fr.md."
            problems.append(Problem(where, 1, "Unknown file in an introduction's folder.", mend))
            continue
        source, more = read_source(file.read_bytes(), where)
        problems += more
        if source:
            read[file.stem] = source
    originals = [language for language, source in read.items() if "translation" not in source.header.value]
    if len(originals) != 1:
        mend = "One file, and only one, holds no 'translation:'."
        return {}, [*problems, Problem(path, 1, f"The introduction has {len(originals)} originals.", mend)]
    return _texts(read, originals[0], path, kind, problems)


def _texts(
    read: dict[str, Source], original: str, path: str, kind: str, problems: list[Problem]
) -> tuple[dict[str, Introduction], list[Problem]]:
    cited, more = validate(Cited, read[original].header, f"{path}/{original}.md")
    problems += more
    if cited is None:
        return {}, problems
    texts = {}
    for language, source in read.items():
        where = f"{path}/{language}.md"
        made = None
        if language != original:
            words, more = validate(Translated, source.header, where)
            problems += more
            if words is None:
                continue
            made = words.translation
        text = Section("text", "", source.body, source.body_line - 1)
        texts[language] = Introduction(
            kind, path.rpartition("/")[2], language, where, text, cited.sources, made, source.header
        )
    return texts, problems
