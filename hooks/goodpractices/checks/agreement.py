"""What a translation has in common with its original, part by part: its figures, footnotes, links and build."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from ..body import Found, Section, citations, links
from ..figures import Figure, figures
from ..introduction import Introduction
from ..practice import Practice, Text
from ..problem import Problem, shown
from ..prose import read_prose
from ..schema import PARTS, Difference

Item = TypeVar("Item", Figure, Found)

_ENTRY = re.compile(r"^((?:\.\./)+(?:practices/)?[^/]+/)[a-z]+\.md")
_REASON = "or give a reason under translation.differs (see CONTRIBUTING.md)."


@dataclass(frozen=True)
class _Part:
    """A part of a text: its name, its file and the line where it begins, and what is compared in it."""

    name: str
    path: str
    line: int
    figures: list[Figure]
    footnotes: list[Found] = field(default_factory=list)
    links: list[Found] = field(default_factory=list)
    items: int = 0
    headings: int = 0


@dataclass(frozen=True)
class _Pair:
    """A part of an original and the same part of a translation."""

    there: _Part
    here: _Part

    def missing(self, what: str, line: int, mend: str) -> Problem:
        """Return the problem that something on a line of the original is missing in the translation."""
        told = f"The {what} of the original ({self.there.path}:{line}) is missing here."
        return Problem(self.here.path, self.here.line, told, mend)

    def added(self, what: str, line: int, mend: str) -> Problem:
        """Return the problem that something on a line of the translation is not in the original."""
        where = f"{self.there.path}:{self.there.line}, {self.there.name}"
        return Problem(self.here.path, line, f"The {what} stands here but not in the original ({where}).", mend)


def check_agreement(practice: Practice) -> list[Problem]:
    """Return where translations differ from their original, in the parts that are not behind it.

    The texts must be sound otherwise, with all their parts.
    """
    translations = [text for text in practice.texts.values() if text.translation]
    original = practice.texts[practice.original]
    there = {name: _part(original, name) for name in PARTS} if translations else {}
    return [problem for text in translations for problem in _check(text, there, practice)]


def check_introduction(texts: Mapping[str, Introduction]) -> list[Problem]:
    """Return where the translations of an introduction differ from its original."""
    original = next(text for text in texts.values() if text.made is None)
    there, *here = (
        _section("text", text.path, text.language, text.text)
        for text in (original, *(text for text in texts.values() if text.made))
    )
    pairs = [_Pair(there, part) for part in here]
    problems = [problem for pair in pairs for problem in _footnotes(pair) + _links(pair) + _build(pair)]
    return problems + [problem for pair in pairs for _, problem in _figures(pair)]


def _check(text: Text, there: dict[str, _Part], practice: Practice) -> list[Problem]:
    behind = practice.behind(text.language)
    pairs = [_Pair(there[name], _part(text, name)) for name in PARTS if name not in behind]
    problems = [problem for pair in pairs for problem in _footnotes(pair) + _links(pair) + _build(pair)]
    told = [difference for pair in pairs for difference in _figures(pair)]
    differs = text.translation.differs if text.translation else ()
    for number, difference in enumerate(differs):
        values = _values(difference, (practice.original, text.language))
        left = [(figure, problem) for figure, problem in told if figure.value not in values]
        if len(left) == len(told) and not behind:
            problems.append(_needless(text, number, difference))
        told = left
    return problems + [problem for _, problem in told]


def _part(text: Text, name: str) -> _Part:
    """Return a part of a text, read for comparison."""
    if name == "summary":
        title, summary = (text.header.line((field,)) for field in ("title", "summary"))
        read = [*figures(text.title, text.language, title), *figures(text.summary, text.language, summary)]
        return _Part("title and summary", text.path, summary, read)
    return _section(f'section "{name}"', text.path, text.language, text.sections[name])


def _section(called: str, path: str, language: str, section: Section) -> _Part:
    prose = read_prose(section)
    read = figures(prose.words, language, section.line + 1)
    targets = [Found(link.target, link.line) for link in links(section)]
    return _Part(called, path, section.line, read, citations(section), targets, prose.items, prose.headings)


def _figures(pair: _Pair) -> list[tuple[Figure, Problem]]:
    """Return the figures that only one of the two has, each with its problem."""
    theirs, ours = _unequal(pair.there.figures, pair.here.figures, _amount)
    theirs, ours = _without_words(theirs, ours)
    theirs, ours = _taken_apart(theirs, ours)
    ours, theirs = _taken_apart(ours, theirs)
    missing = [(each, pair.missing(_named(each), each.line, f"Write it in digits, {_REASON}")) for each in theirs]
    return missing + [(each, pair.added(_named(each), each.line, f"Mend it, {_REASON}")) for each in ours]


def _value(figure: Figure) -> str:
    return figure.value


def _amount(figure: Figure) -> str:
    return figure.amount


def _named(figure: Figure) -> str:
    return f"figure {figure.text[:40]}"


def _left(items: Iterable[Item], taken: Counter[str], key: Callable[[Item], str]) -> list[Item]:
    """Return the items without those taken: so many of each key."""
    left, taken = [], taken.copy()
    for item in items:
        if taken[key(item)] > 0:
            taken[key(item)] -= 1
        else:
            left.append(item)
    return left


def _unequal(theirs: list[Item], ours: list[Item], key: Callable[[Item], str]) -> tuple[list[Item], list[Item]]:
    """Return what of two lists has no counterpart of the same key in the other."""
    if list(map(key, theirs)) == list(map(key, ours)):
        return [], []
    return _left(theirs, Counter(map(key, ours)), key), _left(ours, Counter(map(key, theirs)), key)


def _without_words(theirs: list[Figure], ours: list[Figure]) -> tuple[list[Figure], list[Figure]]:
    """Return what is left when a word for millions after one of two equal figures is passed over.

    It may be inflected beyond recognition, or stand once for two figures: "1 to 2 million".
    """
    alone, scaled = ([each for each in theirs if bool(each.zeros) is wanted] for wanted in (False, True))
    our_alone, our_scaled = ([each for each in ours if bool(each.zeros) is wanted] for wanted in (False, True))
    alone, our_scaled = _unequal(alone, our_scaled, _value)
    scaled, our_alone = _unequal(scaled, our_alone, _value)
    return alone + scaled, our_alone + our_scaled


def _taken_apart(joined: list[Figure], single: list[Figure]) -> tuple[list[Figure], list[Figure]]:
    """Return two lists without the figures of the first whose parts stand in the second, and without those parts.

    So 18.30 and 18:30 agree.
    """
    stock, taken, left = Counter(map(_value, single)), Counter[str](), []
    for figure in joined:
        parts = Counter(figure.parts)
        if parts and all(stock[part] - taken[part] >= number for part, number in parts.items()):
            taken.update(parts)
        else:
            left.append(figure)
    return left, _left(single, taken, _value)


def _footnotes(pair: _Pair) -> list[Problem]:
    """Compare which sources are cited; how often and in what order is left to the language."""
    theirs, ours = ({mark.value: mark.line for mark in reversed(part.footnotes)} for part in (pair.there, pair.here))
    missing = [
        pair.missing(f"footnote [^{name}]", line, "Set it here too.")
        for name, line in theirs.items()
        if name not in ours
    ]
    return missing + [
        pair.added(f"footnote [^{name}]", line, "Remove it, or set it in the original too.")
        for name, line in ours.items()
        if name not in theirs
    ]


def _links(pair: _Pair) -> list[Problem]:
    """Compare where links lead; to which language of an entry does not matter."""
    theirs, ours = _unequal(pair.there.links, pair.here.links, _target)
    missing = [pair.missing(f"link {shown(link.value)}", link.line, "Set it here too.") for link in theirs]
    return missing + [
        pair.added(f"link {shown(link.value)}", link.line, "Remove it, or set it in the original too.") for link in ours
    ]


def _target(link: Found) -> str:
    return _ENTRY.sub(r"\1", link.value)


def _build(pair: _Pair) -> list[Problem]:
    """Compare how many items of lists and headings there are: where a part was left out, it shows in them."""
    there, here = pair.there, pair.here
    counted = (
        ("list items", there.items, here.items, r"Build it alike; '21.' begins an item too, unless written as '21\.'."),
        ("headings", there.headings, here.headings, "Build it alike."),
    )
    where = f"the original ({there.path}:{there.line})"
    return [
        Problem(here.path, here.line, f"The {here.name} has not as many {what} as {where}: {ours}, not {theirs}.", mend)
        for what, theirs, ours, mend in counted
        if theirs != ours
    ]


def _values(difference: Difference, languages: Iterable[str]) -> set[str]:
    """Return what the figure of a silenced difference is worth, as either of two languages reads it."""
    return {figure.value for language in languages for figure in figures(difference.figure, language)}


def _needless(text: Text, number: int, difference: Difference) -> Problem:
    line = text.header.line(("translation", "differs", number))
    what = f"translation.differs: the figure {shown(difference.figure)} is no longer needed."
    return Problem(text.path, line, what, "Remove it.")
