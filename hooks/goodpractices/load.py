"""Read a project's folder: ``practices/`` and ``data/`` become a catalogue and a list of problems."""

from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from .body import read_sections
from .catalogue import Catalogue
from .characters import printable
from .checks.agreement import check_agreement, check_introduction
from .checks.entry import check_entry
from .checks.files import check_names, check_pictures
from .checks.introductions import check_introductions
from .checks.links import check_links
from .faults import validate
from .front_matter import Source, read_source
from .introduction import Introductions, read_introductions
from .practice import Practice, Text
from .problem import Problem
from .reference import Reference, read_reference
from .schema import Facts, Translated, slug_is_good


@dataclass(frozen=True)
class Content:
    """What was read: the catalogue without the faulty texts, and all problems, sorted."""

    catalogue: Catalogue
    problems: list[Problem]

    @cached_property
    def faults(self) -> list[Problem]:
        """The problems that fail a check."""
        return [problem for problem in self.problems if problem.level == "problem"]

    @property
    def advice(self) -> list[Problem]:
        """What is expected but not required."""
        return [problem for problem in self.problems if problem.level == "advice"]


def load(root: Path) -> Content:
    """Read all content below ``root``. Never raises for bad content: it is reported and left out."""
    reference, problems = read_reference(root)
    try:
        folders = sorted(folder for folder in (root / "practices").iterdir() if not folder.name.startswith("."))
    except OSError:
        folders = []
        problems.append(
            Problem("practices", 1, "The folder cannot be read.", "Call the command in the project's folder.")
        )
    practices = []
    for folder in folders:
        practice, found = _read_folder(folder, reference)
        problems += found
        if practice:
            practices.append(practice)
    introductions, found = read_introductions(root, reference)
    catalogue = Catalogue(practices, reference, introductions)
    problems += found + check_links(catalogue, _texts(folders)) + check_introductions(catalogue)
    # What has another fault is compared once that is mended: a dead link is not told as a difference too.
    sound = _without_faulty(catalogue, problems)
    differences = [problem for practice in sound.practices.values() for problem in check_agreement(practice)]
    differences += [problem for texts in sound.introductions.values() for problem in check_introduction(texts)]
    return Content(_without_faulty(sound, differences), sorted({*problems, *differences}))


def _texts(folders: list[Path]) -> frozenset[str]:
    """Return the paths of all texts, whether they could be read or not."""
    return frozenset(f"practices/{file.parent.name}/{file.name}" for folder in folders for file in folder.glob("*.md"))


def _without_faulty(catalogue: Catalogue, problems: list[Problem]) -> Catalogue:
    """Leave out the texts that have problems, and the entries whose original has."""
    faulty = {problem.path for problem in problems if problem.level == "problem"}
    sound = [practice for practice in map(partial(_sound, faulty), catalogue.practices.values()) if practice]
    return Catalogue(sound, catalogue.reference, _sound_introductions(faulty, catalogue.introductions))


def _sound_introductions(faulty: set[str], introductions: Introductions) -> Introductions:
    """Leave out the texts that have problems, and with an original its translations."""
    sound: Introductions = {}
    for key, texts in introductions.items():
        kept = {language: text for language, text in texts.items() if text.path not in faulty}
        if any(text.made is None for text in kept.values()):
            sound[key] = kept
    return sound


def _sound(faulty: set[str], practice: Practice) -> Practice | None:
    texts = {language: text for language, text in practice.texts.items() if text.path not in faulty}
    if practice.original not in texts:
        return None
    return Practice(practice.slug, practice.facts, practice.original, texts)


def _read_folder(folder: Path, reference: Reference) -> tuple[Practice | None, list[Problem]]:
    path = f"practices/{printable(folder.name)}"
    if not folder.is_dir() or folder.is_symlink():
        return None, [Problem(path, 1, "This is not a folder.", "Keep one folder a practice: practices/slug/en.md.")]
    if not slug_is_good(folder.name):
        mend = "Use small letters a-z, digits and single hyphens, 60 characters at most."
        return None, [Problem(path, 1, "The folder's name cannot be an address.", mend)]
    names = sorted(item.name for item in folder.iterdir() if not item.name.startswith("."))
    problems = check_names(folder, names, reference)
    refused = {problem.path for problem in problems}
    readers = [
        _Reader(folder / name, f"{path}/{name}", reference)
        for name in names
        if name.endswith(".md") and f"{path}/{name}" not in refused
    ]
    problems += [problem for reader in readers for problem in reader.problems]
    practice, more = _assemble(folder.name, path, readers)
    if practice:
        more += check_entry(practice) + check_pictures(practice, folder, names)
    return practice, problems + more


class _Reader:
    """One file of an entry, read: its facts if it is an original, its text if it could be understood."""

    def __init__(self, file: Path, path: str, reference: Reference) -> None:
        self.language = file.stem
        self.facts: Facts | None = None
        self.text: Text | None = None
        source, self.problems = read_source(file.read_bytes(), path)
        self.is_original = source is not None and "translation" not in source.header.value
        if source:
            self._understand(source, path, reference)

    def _understand(self, source: Source, path: str, reference: Reference) -> None:
        sections, problems = read_sections(source.body, path, source.body_line)
        context = {"reference": reference}
        words: Facts | Translated | None
        if self.is_original:
            words, more = validate(Facts, source.header, path, context=context)
            self.facts = words
            translation = None
        else:
            words, more = validate(Translated, source.header, path, context=context)
            translation = words.translation if words else None
        self.problems += problems + more
        if words:
            self.text = Text(self.language, path, words, sections, translation, source.header)


def _assemble(slug: str, path: str, readers: list[_Reader]) -> tuple[Practice | None, list[Problem]]:
    originals = [reader for reader in readers if reader.is_original]
    broken = [reader for reader in readers if reader.text is None]
    if len(originals) > 1:
        names = " and ".join(f"{reader.language}.md" for reader in originals)
        mend = "Keep the facts in one; give the others a 'translation:' instead."
        return None, [Problem(path, 1, f"The entry has {len(originals)} originals: {names}.", mend)]
    if not originals and not broken:
        mend = "One file must hold the facts and no 'translation:'."
        return None, [Problem(path, 1, "The entry has no original.", mend)]
    if not originals or originals[0].facts is None:
        return None, []
    texts = {reader.language: reader.text for reader in readers if reader.text}
    return Practice(slug, originals[0].facts, originals[0].language, texts), []
