"""A synthetic collection, written through the real schema into a complete project that MkDocs can build."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml
from goodpractices.body import read_sections
from goodpractices.load import Content, load
from goodpractices.practice import Text
from goodpractices.schema import Words
from goodpractices.wording import SOURCE_LANGUAGE, catalogue_path

from .facts import CHECKED, Facts, FactsMaker, places, slug_of
from .prose import Prose, Writer, plan, words_by_language

COPIED = ("overrides", "data", "locale")
PRACTICES_A_PLACE = 3
BEHIND = 0.05
"""The share of translations whose original has changed since."""


@dataclass(frozen=True)
class Size:
    """How many practices, each in how many languages."""

    practices: int
    languages: int

    def __str__(self) -> str:
        return f"{self.practices:,} x {self.languages}"


@dataclass(frozen=True)
class Entry:
    """A made-up practice with its texts, the original first."""

    slug: str
    facts: Facts
    texts: dict[str, Prose]

    @property
    def original(self) -> str:
        """The language of the original."""
        return next(iter(self.texts))


class Corpus:
    """The practices, places and languages of a size, the same at each call; words and ids come from the project."""

    def __init__(self, project: Path, size: Size) -> None:
        self.project, self.size = project, size
        self.content = load(project)
        self.languages = _languages(project, self.content)[: size.languages]
        if len(self.languages) < size.languages:
            raise SystemExit(f"The site has {len(self.languages)} languages with a catalogue, not {size.languages}.")
        self.places = max(1, size.practices // PRACTICES_A_PLACE)

    def register(self) -> list[Facts]:
        """Return the register of places."""
        return places(self.places, self.languages, self.content.catalogue.reference.ids("networks"))

    def entries(self) -> Iterator[Entry]:
        """Yield the practices."""
        catalogue = self.content.catalogue
        words = words_by_language(catalogue, self.languages)
        maker = FactsMaker(catalogue.reference, self.places, self.size.practices)
        for number in range(self.size.practices):
            yield self._entry(number, maker, words)

    def _entry(self, number: int, maker: FactsMaker, words: dict[str, list[str]]) -> Entry:
        random = Random(f"practice {number}")
        facts = maker.make(random, number)
        link = slug_of(random.randrange(self.size.practices)) if random.random() < 0.6 else None
        planned = plan(random, [source["id"] for source in facts["sources"]], link)
        first = number % len(self.languages)
        order = self.languages[first:] + self.languages[:first]
        writers = [Writer(language, words[language], Random(f"{number} {language}")) for language in order]
        return Entry(slug_of(number), facts, {writer.language: writer.prose(planned, number) for writer in writers})


def _languages(project: Path, content: Content) -> list[str]:
    """Return the published languages that have a catalogue of messages."""
    published = content.catalogue.reference.published
    return [code for code in published if code == SOURCE_LANGUAGE or (project / catalogue_path(code)).is_file()]


def write_project(corpus: Corpus, folder: Path) -> None:
    """Write a project: the corpus, and settings, templates, words and hand-written pages of the real one."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("hooks", "texts"):
        (folder / name).mkdir(parents=True)
    for name in COPIED:
        shutil.copytree(corpus.project / name, folder / name)
    for name in ("mkdocs.yml", "hooks/site.py"):
        shutil.copy(corpus.project / name, folder / name)
    others = set(corpus.content.catalogue.reference.languages) - set(corpus.languages)
    shutil.copytree(corpus.project / "docs", folder / "docs", ignore=shutil.ignore_patterns(*others))
    _write_yaml(folder / "data/places.yml", corpus.register())
    _write_yaml(folder / "data/networks.yml", _without_pairs(folder / "data/networks.yml"))
    _write_yaml(folder / "data/languages.yml", [{"id": code, "published": True} for code in corpus.languages])
    for entry in corpus.entries():
        _write_entry(folder / "practices" / entry.slug, entry)


def _without_pairs(networks: Path) -> list[Facts]:
    """Return the register of networks without the pairs of towns, which are not among the places made up here."""
    return [{name: value for name, value in record.items() if name != "pairs"} for record in _read_yaml(networks)]


def _read_yaml(file: Path) -> list[Facts]:
    return list(yaml.safe_load(file.read_text("utf-8")))


def _write_entry(folder: Path, entry: Entry) -> None:
    folder.mkdir(parents=True)
    now = _fingerprints(entry.texts[entry.original])
    for language, prose in entry.texts.items():
        header: Facts = {"title": prose.title, "summary": prose.summary}
        header |= entry.facts if language == entry.original else {"translation": _translation(entry, language, now)}
        (folder / f"{language}.md").write_text(f"---\n{_yaml(header)}---\n\n{prose.body}", "utf-8")


def _fingerprints(prose: Prose) -> dict[str, str]:
    sections, _ = read_sections(prose.body, "", 1)
    return Text("", "", Words(title=prose.title, summary=prose.summary), sections).fingerprints()


def _translation(entry: Entry, language: str, now: dict[str, str]) -> Facts:
    random = Random(f"{entry.slug} {language}")
    based_on = now | ({"results": "00000000"} if random.random() < BEHIND else {})
    method = random.choice(("machine", "human", "machine-reviewed"))
    return {"method": method, "reviewed_by": "A reviewer", "date": CHECKED, "based_on": based_on}


def _write_yaml(file: Path, value: object) -> None:
    file.write_text(_yaml(value), "utf-8")


class _Dumper(yaml.CSafeDumper):
    """Writes YAML as the project reads it, where plain digits are a number, those of a fingerprint too."""


def _text(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if text.isdigit() else None)


_Dumper.add_representer(str, _text)


def _yaml(value: Any) -> str:
    return str(yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120))
