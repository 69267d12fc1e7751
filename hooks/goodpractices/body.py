"""The five sections of a practice's text, and what stands in them: citations, figures, links, pictures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

import pyromark

from .problem import Problem, guess, shown

SECTIONS = ("challenge", "approach", "results", "lessons", "transfer")

_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(\S.*)$")
_OTHER_HEADING = re.compile(r"^ {0,3}(-+|=+)\s*$|<h[12]\b", re.IGNORECASE)
_SECTION_ID = re.compile(r"\{\s*#([\w-]+)\s*\}$")
_CODE_FENCE = re.compile(r"^\s{0,3}(```|~~~)")
_CODE = re.compile(r"`[^`]*`")
_LIST_ITEM = re.compile(r"^\s*([-*+]|\d{1,3}[.)])\s+")
_CITATION = re.compile(r"\[\^([^\[\]\s]{1,60})\]")
_DEFINITION = re.compile(r"^ {0,3}\[\^[^\[\]\s]{1,60}\]:")
_ADDRESS = re.compile(r"\]\([^()\[\]]*\)")
_TAG = re.compile(r"""<(a|img)\s((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>""", re.IGNORECASE)
_TARGET = re.compile(r"""(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True)
class Section:
    """One section: its fixed id, its author's heading, the Markdown after the heading, and the heading's line."""

    id: str
    heading: str
    text: str
    line: int


@dataclass(frozen=True)
class Found:
    """Something found in a text: what, and on which line of the file."""

    value: str
    line: int


@dataclass(frozen=True)
class Link:
    """A link or a picture in a text."""

    target: str
    is_picture: bool
    line: int


@dataclass(frozen=True)
class Paragraph:
    """A paragraph or an item of a list, with the line on which it begins."""

    text: str
    line: int

    @property
    def has_figure(self) -> bool:
        """Whether a number stands in it, outside citations and addresses of links."""
        without = _ADDRESS.sub("", _CITATION.sub("", self.text))
        return bool(_FIGURE.search(_LIST_ITEM.sub("", without)))

    @property
    def has_citation(self) -> bool:
        """Whether it cites a source."""
        return bool(_CITATION.search(self.text))


def read_sections(body: str, path: str, first_line: int) -> tuple[dict[str, Section], list[Problem]]:
    """Split a body into its sections; ``first_line`` is where the body begins in the file ``path``."""
    sections: dict[str, Section] = {}
    problems: list[Problem] = []
    for heading, line, text in _parts(body, first_line):
        if heading is None:
            if text.strip():
                problems.append(_stray(path, line, text))
            continue
        section, problem = _section(heading, text, line, path)
        if problem:
            problems.append(problem)
        elif section and section.id in sections:
            what = f"The section '{section.id}' stands twice."
            problems.append(Problem(path, line, what, "Join the two."))
        elif section:
            sections[section.id] = section
    problems += _disguised(body, path, first_line) + _comments(body, path, first_line)
    return sections, problems + _missing(sections, path, first_line) + _disorder(sections, path)


def _parts(body: str, first_line: int) -> Iterator[tuple[str | None, int, str]]:
    """Yield (heading or None, its line, the text up to the next heading of that rank)."""
    heading, start, lines, in_code = None, first_line, list[str](), False
    for number, line in enumerate(body.split("\n"), start=first_line):
        in_code ^= bool(_CODE_FENCE.match(line))
        match = None if in_code else _HEADING.match(line)
        if match and len(match[1]) <= 2:
            yield heading, start, "\n".join(lines)
            heading, start, lines = f"{match[1]} {match[2].rstrip().rstrip('#').rstrip()}", number, []
        else:
            lines.append(line)
    yield heading, start, "\n".join(lines)


def _section(heading: str, text: str, line: int, path: str) -> tuple[Section | None, Problem | None]:
    wanted = "Use '## Heading {#id}' with the ids " + ", ".join(SECTIONS) + "."
    rank, _, title = heading.partition(" ")
    match = _SECTION_ID.search(title)
    if rank == "#" or not match:
        return None, Problem(path, line, f"The heading {shown(title)} is not one of the five sections.", wanted)
    name = match[1]
    if name not in SECTIONS:
        return None, Problem(path, line, f"Unknown section {shown(name)}.", guess(name, SECTIONS) + wanted)
    if not text.strip():
        mend = "Write it; where nothing is known, say that nothing is known."
        return None, Problem(path, line, f"The section '{name}' is empty.", mend)
    return Section(name, title[: match.start()].strip(), text.rstrip(), line), None


def _disguised(body: str, path: str, first_line: int) -> list[Problem]:
    """Find headings written in another way: underlined, or as HTML."""
    lines = ["", *_without_code(body)]
    found = [
        first_line + number
        for number, (before, line) in enumerate(pairwise(lines))
        if _OTHER_HEADING.search(line) and (before.strip() or "<" in line)
    ]
    mend = "Write the five sections as '## Heading {#id}', and headings within them as '### Heading'."
    return [Problem(path, n, "A heading stands here that is not one of the five sections.", mend) for n in found]


def _comments(body: str, path: str, first_line: int) -> list[Problem]:
    """Find comments: readers do not see them, and what is still to be translated stands in them."""
    mend = "Write what is missing in its place, and delete the comment."
    return [
        Problem(path, number, "A comment stands in the text, which no reader sees.", mend)
        for number, line in enumerate(_without_code(body), start=first_line)
        if "<!--" in line
    ]


def _without_code(body: str) -> Iterator[str]:
    """Yield the lines of a text; those of blocks of code are empty, and code within a line is cut out."""
    in_code = False
    for line in body.split("\n"):
        is_fence = bool(_CODE_FENCE.match(line))
        in_code ^= is_fence
        yield "" if in_code or is_fence else _CODE.sub("", line)


def _stray(path: str, line: int, text: str) -> Problem:
    first = line + len(text) - len(text.lstrip("\n"))
    return Problem(path, first, "Text stands before the first section.", "Move it into one of the five sections.")


def _missing(sections: dict[str, Section], path: str, line: int) -> list[Problem]:
    return [
        Problem(path, line, f"The section '{wanted}' is missing.", f"Add '## … {{#{wanted}}}'.")
        for wanted in SECTIONS
        if wanted not in sections
    ]


def _disorder(sections: dict[str, Section], path: str) -> list[Problem]:
    found = list(sections)
    expected = [name for name in SECTIONS if name in sections]
    for name, right in zip(found, expected, strict=True):
        if name != right:
            what = f"The section '{name}' stands where '{right}' should."
            return [Problem(path, sections[name].line, what, "The order is " + ", ".join(SECTIONS) + ".")]
    return []


def citations(section: Section) -> list[Found]:
    """Return the ids of the sources cited, in order, repetitions included."""
    return [Found(name, number) for number, line in _numbered(section) for name in _CITATION.findall(line)]


def definitions(section: Section) -> list[int]:
    """Return the lines on which a footnote is defined in the text, which is not how sources are given here."""
    return [number for number, line in _numbered(section) if _DEFINITION.match(line)]


def links(section: Section) -> list[Link]:
    """Return the links and pictures of a section, in whatever way they are written, in order."""
    if not ("](" in section.text or "]:" in section.text or "<" in section.text):
        return []
    found = []
    # Rendered, all ways of writing a link look the same.
    for tag, attributes in _TAG.findall(pyromark.html(section.text)):
        address = _TARGET.search(attributes)
        if address:
            target = unescape(address[1] or address[2] or address[3] or "")
            found.append(Link(target, tag.lower() == "img", _line_of(target, section)))
    return found


def _line_of(target: str, section: Section) -> int:
    before, found, _ = section.text.partition(target or "]()")
    return section.line + 1 + before.count("\n") if found else section.line


def paragraphs(section: Section) -> list[Paragraph]:
    """Return the paragraphs of a section; each item of a list counts as one."""
    found: list[Paragraph] = []
    begin_new = True
    for number, line in _numbered(section):
        if not line.strip():
            begin_new = True
        elif begin_new or _LIST_ITEM.match(line):
            found.append(Paragraph(line, number))
            begin_new = False
        else:
            found[-1] = Paragraph(f"{found[-1].text}\n{line}", found[-1].line)
    return found


def _numbered(section: Section) -> list[tuple[int, str]]:
    """Return (line in the file, text) of each line of a section."""
    return list(enumerate(section.text.split("\n"), start=section.line + 1))
