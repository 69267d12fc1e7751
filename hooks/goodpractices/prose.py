"""What a section says to a reader, line by line, and how many items of lists and headings it has."""

import re
from collections import Counter
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
    markdown, said, begun = section.text.encode(), list[str](), Counter[object]()
    at = line = line_said = 0
    for event, where in pyromark.events_with_range(section.text, options=_OPTIONS, merge_text=True):
        if isinstance(event, str):  # a line break, which the places tell
            continue
        ((kind, what),) = event.items()
        if kind == "Start":
            begun[_name(what)] += 1
        if piece := _said(kind, what):
            line += markdown.count(b"\n", at, where["start"])
            at = max(at, where["start"])
            said.append("\n" * (line - line_said) + piece)
            line_said = max(line, line_said) + piece.count("\n")
    return Prose(_NO_WORDS.sub("|", "".join(said)), begun["Item"], begun["Heading"])


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
