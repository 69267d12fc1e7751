"""The pages of a built site, by language and by what they have in common: their path."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urldefrag, urljoin

import yaml

from tests.conftest import ADDRESS
from tests.drawing import REPOSITORY

from .html_tree import Element, read_html

TEMPLATE = re.compile(r"<template.*?</template>", re.DOTALL)
"""What scripts make pieces of; it is no part of the page as it stands."""

CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)">')
ALTERNATE = re.compile(r'<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">')
"""Found without reading the page as a tree, so that they can be compared over all pages of all languages."""

NOWHERE = ADDRESS + "no/such/page/"
"""Where a page for "not found" may be shown: at any address, at any depth."""


def published_languages(root: Path = REPOSITORY) -> list[str]:
    """Return the languages that a project's site is built in, the one at its root first."""
    records = yaml.safe_load((root / "data" / "languages.yml").read_text("utf-8"))
    return [record["id"] for record in records if record.get("published")]


def listing(faults: Iterable[str]) -> str:
    """Return faults as a message shows them: one a line, the first forty."""
    found = sorted(set(faults))
    return "\n".join([f"{len(found)} in all", *found[:40]])


@dataclass
class Page:
    """A page: the language it is for, and its path, which is the same in all languages (``practices/buddies/``)."""

    language: str
    path: str
    url: str
    file: Path

    @cached_property
    def html(self) -> str:
        """The page as text."""
        return self.file.read_text("utf-8")

    @cached_property
    def tree(self) -> Element:
        """The page as a tree."""
        return read_html(TEMPLATE.sub("", self.html))

    @cached_property
    def ids(self) -> set[str]:
        """Where a link into the page can lead."""
        return {element.attributes["id"] for element in self.tree if "id" in element.attributes}

    @property
    def address(self) -> str:
        """The page's public address; of a page for "not found", the address that was not found."""
        return NOWHERE if self.path == "404.html" else ADDRESS + self.url

    def resolved(self, reference: str) -> str:
        """Return a reference of the page as a full address, without its fragment."""
        return urldefrag(urljoin(self.address, reference)).url

    @cached_property
    def canonical(self) -> str | None:
        """The address that search engines should keep."""
        found = CANONICAL.search(self.html)
        return found[1] if found else None

    @cached_property
    def alternates(self) -> dict[str, str]:
        """The language versions that are announced to search engines."""
        return dict(ALTERNATE.findall(self.html))

    def __str__(self) -> str:
        """Return the page's address within the site, as messages show it."""
        return "/" + self.url


SAMPLE = ("en", "fr", "el", "ga", "bg")
"""The languages whose pages are all read, where those of all would take too long: three scripts, many texts and hardly
any. What can be told without reading whole pages is told of all languages."""


class Site:
    """A built site: its folder, its languages, its pages. ``read``: the languages whose pages a loop over it reads."""

    def __init__(self, folder: Path, languages: Sequence[str], read: Sequence[str] | None = None) -> None:
        self.folder, self.languages, self.read = folder, list(languages), set(read or languages)
        found = [self._page(file) for file in sorted(folder.rglob("*.html"))]
        self.pages = {(page.language, page.path): page for page in found}

    def _page(self, file: Path) -> Page:
        url = file.relative_to(self.folder).as_posix().removesuffix("index.html")
        first, slash, rest = url.partition("/")
        foreign = bool(slash) and first in self.languages[1:]
        return Page(first if foreign else self.languages[0], rest if foreign else url, url, file)

    def __iter__(self) -> Iterator[Page]:
        return (page for page in self.pages.values() if page.language in self.read)

    def __getitem__(self, key: tuple[str, str]) -> Page:
        return self.pages[key]

    @cached_property
    def by_address(self) -> dict[str, Page]:
        """The pages by their public address."""
        return {ADDRESS + page.url: page for page in self.pages.values()}

    def below(self, folder: str, language: str | None = None) -> list[Page]:
        """Return the pages just below a path, such as those of all practices below ``practices/``."""
        return [
            page
            for page in self.pages.values()
            if language in (None, page.language)
            and page.path.startswith(folder)
            and page.path.removeprefix(folder).count("/") == 1
        ]
