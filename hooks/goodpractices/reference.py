"""Everything in ``data/``: the vocabularies and registers that all entries share, read once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from .criteria import PATH, Criterion, check_criteria
from .faults import validate
from .front_matter import read_text
from .problem import Problem, guess, shown
from .registers import Commitment, Language, Network, Place
from .vocabulary import VOCABULARIES, Record, Term, Vocabulary
from .yaml_text import read_yaml

Kind = TypeVar("Kind", bound=Record)


@dataclass(frozen=True)
class Reference:
    """The vocabularies by name, and the registers by id, each in the order of its file."""

    vocabularies: dict[str, Vocabulary]
    places: dict[str, Place]
    networks: dict[str, Network]
    commitments: dict[str, Commitment]
    languages: dict[str, Language]
    lines: dict[str, int] = field(default_factory=dict)
    fit: dict[str, Criterion] = field(default_factory=dict)

    def __getitem__(self, vocabulary: str) -> Vocabulary:
        return self.vocabularies[vocabulary]

    def ids(self, kind: str) -> list[str]:
        """Return the known ids of a vocabulary or register."""
        return list(self.vocabularies[kind].terms if kind in self.vocabularies else getattr(self, kind))

    @property
    def published(self) -> list[str]:
        """The languages that the site is built in, the one at the root first."""
        return [language.id for language in self.languages.values() if language.published]

    def size_of(self, place: Place) -> Term | None:
        """Return the size class of a place, or None where its population is unknown."""
        if place.population is None:
            return None
        number = place.population.number
        return next((size for size in self["sizes"] if size.upto is None or number < size.upto), None)


def read_reference(root: Path) -> tuple[Reference, list[Problem]]:
    """Read ``root/data``; records with problems are left out."""
    reader = _Reader(root)
    vocabularies = {name: Vocabulary(name, reader.records(Term, name)) for name in VOCABULARIES}
    reference = Reference(
        vocabularies,
        reader.records(Place, "places"),
        reader.records(Network, "networks"),
        reader.records(Commitment, "commitments"),
        reader.records(Language, "languages"),
        reader.lines,
        reader.records(Criterion, "fit"),
    )
    problems = reader.problems + _drop_dangling(reference) + _drop_nested(reference)
    return reference, problems + list(_of_criteria(reference, {problem.path for problem in problems}))


class _Reader:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.lines: dict[str, int] = {}

    def records(self, model: type[Kind], name: str) -> dict[str, Kind]:
        path = f"data/{name}.yml"
        try:
            data = (self.root / path).read_bytes()
        except OSError:
            self.problems.append(Problem(path, 1, "The file cannot be read.", "Restore it."))
            return {}
        text, problems = read_text(data, path)
        document, more = (None, []) if problems else read_yaml(text, path)
        self.problems += problems + more
        if document is None:
            return {}
        if not isinstance(document.value, list):
            self.problems.append(Problem(path, 1, "The file is not a list.", "Begin each record with '- id: '."))
            return {}
        found: dict[str, Kind] = {}
        for number in range(len(document.value)):
            record, faults = validate(model, document, path, at=(number,))
            self.problems += faults
            if record is None:
                continue
            line = document.line((number, "id"))
            if record.id in found:
                what = f"The id {shown(record.id)} stands twice."
                self.problems.append(Problem(path, line, what, "Keep one of the two."))
            found.setdefault(record.id, record)
            self.lines[f"{name}/{record.id}"] = line
        return found


def _drop_dangling(reference: Reference) -> list[Problem]:
    """Take out the records of registers that name unknown ids, and return the problems."""
    wanted = [("places", place.id, "levels", place.level) for place in reference.places.values()]
    wanted += [("places", p.id, "networks", name) for p in reference.places.values() for name in p.networks]
    pairs = [(network.id, pair) for network in reference.networks.values() for pair in network.pairs]
    wanted += [("networks", name, "places", town) for name, pair in pairs for town in (pair.mentor, pair.mentee)]
    wanted += [("commitments", c.id, "commitments", c.parent) for c in reference.commitments.values() if c.parent]
    wanted += [("commitments", c.id, "topics", topic) for c in reference.commitments.values() for topic in c.topics]
    wanted += [("commitments", c.id, "groups", group) for c in reference.commitments.values() for group in c.groups]
    wanted += [("languages", lang.id, "languages", o) for lang in reference.languages.values() for o in lang.fallback]
    dangling = [each for each in wanted if each[3] not in reference.ids(each[2])]
    problems = [_unknown(reference, *each) for each in dangling]
    for register, record, _, _ in dangling:
        getattr(reference, register).pop(record, None)
    # What names a record that is now gone is dangling too.
    return problems + _drop_dangling(reference) if dangling else problems


def _drop_nested(reference: Reference) -> list[Problem]:
    """Take out the parts of commitments that are parts themselves, and return the problems: a text has one level."""
    known = reference.commitments
    nested = [each for each in known.values() if each.parent and known[each.parent].parent]
    mend = "Name the whole text as its parent, or none."
    problems = [
        Problem(
            "data/commitments.yml",
            reference.lines[f"commitments/{each.id}"],
            f"{each.id}: its parent {shown(each.parent)} is itself a part.",
            mend,
        )
        for each in nested
    ]
    for each in nested:
        known.pop(each.id)
    return problems + _drop_dangling(reference) if nested else problems


def _of_criteria(reference: Reference, faulty: set[str]) -> Iterable[Problem]:
    """Check the criteria; where their file or a vocabulary has faults already, these are mended first."""
    if faulty & {PATH, *(f"data/{name}.yml" for name in VOCABULARIES)}:
        return ()
    lines = {name: reference.lines[f"fit/{name}"] for name in reference.fit}
    return check_criteria(reference.fit, reference.vocabularies, lines)


def _unknown(reference: Reference, register: str, record: str, kind: str, found: str) -> Problem:
    mend = guess(found, reference.ids(kind)) + f"The ids are in data/{kind}.yml."
    line = reference.lines[f"{register}/{record}"]
    return Problem(f"data/{register}.yml", line, f"{record}: unknown id {shown(found)}.", mend)
