"""What has changed between two states of a section, word by word."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

from .body import Section, paragraphs

REMOVED, ADDED, UNCHANGED = "[-{}-]", "{{+{}+}}", "…"
"""How words are marked, as ``git diff --word-diff`` marks them, and what stands for paragraphs as they were."""


def differences(before: str, after: str) -> list[str]:
    """Return the paragraphs and items of lists that have changed, with words marked; what has not is one ``…``.

    White space makes no difference.
    """
    old, new = _paragraphs(before), _paragraphs(after)
    lines: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes():
        if tag == "equal":
            lines.append(UNCHANGED)
        else:
            lines += [_marked(*pair) for pair in zip_longest(old[a:b], new[c:d], fillvalue="")]
    return lines


def _paragraphs(text: str) -> list[str]:
    return [" ".join(found.text.split()) for found in paragraphs(Section("", "", text, 0))]


def _marked(before: str, after: str) -> str:
    return " ".join(_words(before.split(), after.split()))


def _words(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    for tag, a, b, c, d in SequenceMatcher(None, before, after).get_opcodes():
        if tag == "equal":
            yield from before[a:b]
            continue
        if a < b:
            yield REMOVED.format(" ".join(before[a:b]))
        if c < d:
            yield ADDED.format(" ".join(after[c:d]))
