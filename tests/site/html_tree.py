"""Reads HTML into a small tree, to ask what a page holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])


@dataclass
class Element:
    """An element: its attributes, and what stands in it, texts among its children."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    parent: Element | None = field(default=None, repr=False)
    children: list[Element | str] = field(default_factory=list, repr=False)

    def __iter__(self) -> Iterator[Element]:
        """Yield the elements below, in the order of the document."""
        waiting = self.children[::-1]
        while waiting:
            child = waiting.pop()
            if isinstance(child, Element):
                yield child
                waiting += child.children[::-1]

    def all(self, tag: str | None = None, **attributes: str) -> list[Element]:
        """Return the elements below with this tag and these attributes (``class_``: one of its classes)."""
        return [element for element in self if element.matches(tag, attributes)]

    def one(self, tag: str | None = None, **attributes: str) -> Element:
        """Return the only such element."""
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{len(found)} elements {tag} {attributes}"
        return found[0]

    def matches(self, tag: str | None, attributes: dict[str, str]) -> bool:
        """Return whether the element has this tag and these attributes."""
        wanted = dict(attributes)
        name = wanted.pop("class_", None)
        return (
            tag in (None, self.tag)
            and (name is None or name in self.attributes.get("class", "").split())
            and all(self.attributes.get(key) == value for key, value in wanted.items())
        )

    @property
    def text(self) -> str:
        """The text of the element, on one line."""
        return " ".join("".join(self._texts()).split())

    def _texts(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, Element):
                yield from child._texts()
            else:
                yield child

    @property
    def language(self) -> str:
        """The language that holds here: the nearest ``lang`` around."""
        element: Element | None = self
        while element and "lang" not in element.attributes:
            element = element.parent
        return element.attributes["lang"] if element else ""


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("#document")
        self.at = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.at)
        self.at.children.append(element)
        if tag not in VOID:
            self.at = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.at.children.append(Element(tag, {name: value or "" for name, value in attrs}, self.at))

    def handle_endtag(self, tag: str) -> None:
        """Close the nearest such element; that tags are balanced is checked by the validator."""
        element: Element | None = self.at
        while element and element.tag != tag:
            element = element.parent
        if element and element.parent:
            self.at = element.parent

    def handle_data(self, data: str) -> None:
        self.at.children.append(data)


def read_html(text: str) -> Element:
    """Return the tree of an HTML document."""
    builder = _Builder()
    builder.feed(text)
    builder.close()
    return builder.root
