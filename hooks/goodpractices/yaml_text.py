"""Read untrusted YAML: plain values with their line numbers, nothing else.

Anchors, aliases and tags are refused, depth and size are limited, keys may stand only once. As in YAML 1.2, only
``true`` and ``false`` are booleans (``NO`` is Norway) and dates stay text, for the schema to judge.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from .characters import named, odd_characters
from .problem import Problem, shown

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

MAX_CHARACTERS = 1_000_000
MAX_DEPTH = 12

Path = tuple[str | int, ...]

_INTEGER = re.compile(r"[-+]?\d{1,15}")
_DECIMAL = re.compile(r"[-+]?\d{1,15}\.\d{1,15}")
_WORDS: dict[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}


@dataclass
class Document:
    """The value of a YAML text and, for each path in it (``("sources", 0, "url")``), its line, counted from 1."""

    value: Any
    lines: dict[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """Return the line of a path, or of the nearest thing around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


class _RefusedError(Exception):
    """The YAML is well formed but not accepted."""

    def __init__(self, line: int, what: str, mend: str) -> None:
        super().__init__(what)
        self.line, self.what, self.mend = line, what, mend


def read_yaml(text: str, path: str, first_line: int = 1) -> tuple[Document | None, list[Problem]]:
    """Parse a YAML text that begins at ``first_line`` of the file ``path``.

    Returns the document, or None where it could not be read, and the problems found.
    """
    offset = first_line
    try:
        _guard(text)
        node = yaml.compose(text, Loader=_Loader)
    except _RefusedError as refused:
        return None, [Problem(path, refused.line + offset, refused.what, refused.mend)]
    except yaml.YAMLError as error:
        return None, [_broken(error, path, offset)]
    builder = _Builder(path, offset)
    value = None if node is None else builder.build(node, ())
    return Document(value, builder.lines), builder.problems


def _guard(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise _RefusedError(0, f"The YAML has more than {MAX_CHARACTERS} characters.", "Shorten it.")
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _RefusedError(line, "YAML anchors and aliases (& and *) are not accepted.", "Write the value out.")
        if tag := getattr(event, "tag", None):
            raise _RefusedError(line, f"The YAML tag {shown(tag)} is not accepted.", "Remove it.")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise _RefusedError(line, f"The YAML is nested more than {MAX_DEPTH} deep.", "Flatten it.")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _broken(error: yaml.YAMLError, path: str, offset: int) -> Problem:
    mark = getattr(error, "problem_mark", None)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be read"
    line = (mark.line if mark else 0) + offset
    return Problem(
        path, line, f"The YAML is broken: {reason}.", "Check brackets, quotes and indentation around this line."
    )


class _Builder:
    """Turns nodes into values, noting lines and repeated keys."""

    def __init__(self, path: str, offset: int) -> None:
        self.path, self.offset = path, offset
        self.lines: dict[Path, int] = {}
        self.problems: list[Problem] = []

    def build(self, node: yaml.Node, at: Path) -> Any:
        self.lines[at] = node.start_mark.line + self.offset
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(child, (*at, number)) for number, child in enumerate(node.value)]
        return self._scalar(node) if isinstance(node, yaml.ScalarNode) else None

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        """Return a plain value. Escapes in it may stand for characters that the file itself may not hold."""
        for character in odd_characters(node.value):
            self._report(node.start_mark.line + self.offset, named(character), "Delete it.")
        return _scalar(node)

    def _mapping(self, node: yaml.MappingNode, at: Path) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + self.offset
            if not isinstance(key_node, yaml.ScalarNode):
                self._report(line, "A key must be a plain word.", "Write 'key: value'.")
                continue
            key = key_node.value
            if key in values:
                self._report(line, f"The key {shown(key)} stands twice.", "Keep one of the two.")
                continue
            values[key] = self.build(value_node, (*at, key))
            self.lines[(*at, key)] = line
        return values

    def _report(self, line: int, what: str, mend: str) -> None:
        self.problems.append(Problem(self.path, line, what, mend))


def _scalar(node: yaml.ScalarNode) -> Any:
    text: str = node.value
    if node.style:  # quoted, or a block; libyaml calls a plain one '', PyYAML None
        return text
    if text.lower() in _WORDS and text in (text.lower(), text.capitalize()):
        return _WORDS[text.lower()]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _DECIMAL.fullmatch(text) else text
