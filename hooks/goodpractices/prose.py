"""What a section says to a reader, line by line, and how many items of lists and headings it has."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

import pyromark

from .body import Section

_OPTIONS = pyromark.Options.ENABLE_TABLES
_HTML = re.compile(r"<[^<>]*>")
_NO_WORDS = re.compile(r"\[\^[^\[\]\s]{1,60}\]|\{#[\w-]+\}|(?:https?://|www\.)[^\s|]+")
_WITHIN_A_LINE = {"Emphasis", "Strong", "Strikethrough", "Link"}


@dataclass(frozen=True)
class Prose:
    """A section as it is read: its words without markup, citations and addresses, each on the line where it stands.

    A stroke (``|``) stands between blocks, such as paragraphs, and where something was left out.
    """

    words: str
    items: int
    headings: int


def read_prose(section: Section) -> Prose:
    """Return what a section says."""
    said, begun, line = list[str](), Counter[object](), 0
    for begin, kind, what in _events(section.text):
        if kind == "Start":
            begun[_name(what)] += 1
        if piece := _said(kind, what):
            said.append("\n" * (begin - line) + piece)
            line = max(begin, line) + piece.count("\n")
    return Prose(_NO_WORDS.sub("|", "".join(said)), begun["Item"], begun["Heading"])


def _events(markdown: str) -> Iterator[tuple[int, str, object]]:
    """Yield what the parser finds: the line on which it begins, counted from 0, the kind of event, and what it is."""
    written, line, at = markdown.encode(), 0, 0
    for event, where in pyromark.events_with_range(markdown, options=_OPTIONS, merge_text=True):
        if isinstance(event, dict):  # others are line breaks, which the places tell
            line += written.count(b"\n", at, where["start"])
            at = max(at, where["start"])
            ((kind, what),) = event.items()
            yield line, kind, what


def _name(what: object) -> object:
    """Return what begins or ends: "Paragraph", or "Heading" of ``{"Heading": ...}``."""
    return next(iter(what)) if isinstance(what, dict) else what


def _said(kind: str, what: object) -> str:
    """Return the words of an event of the parser, or a stroke where a block begins or ends."""
    if kind in ("Text", "Code"):
        return str(what)
    if kind == "Html":
        return unescape(_HTML.sub("|", str(what)))
    if kind not in ("Start", "End") or _name(what) in _WITHIN_A_LINE:
        return ""
    # A list that does not begin with 1 may be none: "21. maijā" at the start of a line.
    first = what.get("List") if kind == "Start" and isinstance(what, dict) else None
    return f"|{first}. " if first and first > 1 else "|"
