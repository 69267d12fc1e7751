"""Split a Markdown file into its front matter and its body."""

import re
from dataclasses import dataclass

from .characters import named, odd_characters
from .problem import Problem
from .yaml_text import Document, read_yaml

MAX_BYTES = 200_000
_FENCE = "---"


@dataclass(frozen=True)
class Source:
    """A file read: its front matter, its body, and the line on which the body begins."""

    header: Document
    body: str
    body_line: int


def read_text(data: bytes, path: str) -> tuple[str, list[Problem]]:
    """Decode the bytes of a text file; returns the text with Unix line ends, and the problems found."""
    if len(data) > MAX_BYTES:
        return "", [Problem(path, 1, f"The file is larger than {MAX_BYTES} bytes.", "Shorten it.")]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", [Problem(path, line, "The file is not UTF-8 text.", "Save it again with the encoding UTF-8.")]
    text = re.sub(r"\r\n?", "\n", text)
    return text, _odd_characters(text, path)


def _odd_characters(text: str, path: str) -> list[Problem]:
    return [
        Problem(path, number, named(character), "Delete it.")
        for number, line in enumerate(text.split("\n"), start=1)
        for character in odd_characters(line)
    ]


def read_source(data: bytes, path: str) -> tuple[Source | None, list[Problem]]:
    """Read a practice's file; returns None where there is nothing to go on with, and the problems found."""
    text, problems = read_text(data, path)
    if problems:
        return None, problems
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return None, [Problem(path, 1, "The file has no front matter.", "Begin it with a line '---' and the fields.")]
    end = next((n for n, line in enumerate(lines[1:], start=1) if line.rstrip() == _FENCE), None)
    if end is None:
        return None, [Problem(path, 1, "The front matter has no end.", "Close it with a line '---'.")]
    header, problems = read_yaml("\n".join(lines[1:end]), path, first_line=2)
    if header is None:
        return None, problems
    if not isinstance(header.value, dict):
        return None, [*problems, Problem(path, 1, "The front matter is not a list of fields.", "Write 'key: value'.")]
    return Source(header, "\n".join(lines[end + 1 :]), end + 2), problems
