"""What a section says to a reader, line by line, and how many items of lists and headings it has."""

import re
from collections import Counter
from dataclasses import dataclass
from html import unescape

import pyromark
from pyromark.event import Event

from .body import Section

_OPTIONS = pyromark.Options.ENABLE_TABLES
_HTML = re.compile(r"<[^<>]*>")
_NO_WORDS = re.compile(r"\[\^[^\[\]\s]{1,60}\]|\{#[\w-]+\}|(?:https?://|www\.)[^\s|]+")
_WITHIN_A_LINE = ("Emphasis", "Strong", "Strikethrough", "Link")


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
    markdown, said, begun = section.text.encode(), list[str](), Counter[str]()
    at = line = line_said = 0
    for event, where in pyromark.events_with_range(section.text, options=_OPTIONS, merge_text=True):
        begun[_begun(event)] += 1
        if piece := _said(event):
            line += markdown.count(b"\n", at, where["start"])
            at = max(at, where["start"])
            said.append("\n" * (line - line_said) + piece)
            line_said = max(line, line_said) + piece.count("\n")
    return Prose(_NO_WORDS.sub("|", "".join(said)), begun["item"], begun["heading"])


def _begun(event: Event) -> str:
    match event:
        case {"Start": "Item"}:
            return "item"
        case {"Start": {"Heading": _}}:
            return "heading"
    return ""


def _said(event: Event) -> str:
    match event:
        case {"Text": str(text)} | {"Code": str(text)}:
            return text
        case {"Html": str(html)}:
            return unescape(_HTML.sub("|", html))
        case {"Start": {"List": int(first)}} if first > 1:
            # Such a list may be none: "21. maijā" at the start of a line.
            return f"|{first}. "
        case {"Start": kind} | {"End": kind}:
            name = next(iter(kind)) if isinstance(kind, dict) else kind
            return "" if name in _WITHIN_A_LINE else "|"
    return ""
