"""What must hold in an introduction: its citations, its links to entries, its headings."""

import re
from collections.abc import Iterator

from pydantic_core import PydanticCustomError

from ..body import citations, definitions, links
from ..catalogue import Catalogue
from ..fields import web_address
from ..introduction import Introduction
from ..problem import Problem, guess, shown

ENTRY = re.compile(r"\.\./\.\./\.\./practices/([^/]+)/([^/]+)\.md")
_TITLE = re.compile(r"^#\s|^<h1", re.MULTILINE | re.IGNORECASE)


def check_introductions(catalogue: Catalogue) -> list[Problem]:
    """Return the problems of all introductions."""
    problems: list[Problem] = []
    for texts in catalogue.introductions.values():
        for text in texts.values():
            problems += [*_citations(text), *_links(text, catalogue), *_words(text)]
            if text.made is None:
                problems += _never_cited(text)
    return problems


def _citations(introduction: Introduction) -> Iterator[Problem]:
    ids = [source.id for source in introduction.sources]
    for found in citations(introduction.text):
        if found.value not in ids:
            mend = guess(found.value, ids) + "List it under sources in the original."
            yield Problem(introduction.path, found.line, f"The footnote [^{found.value}] has no source.", mend)
    for line in definitions(introduction.text):
        yield Problem(introduction.path, line, "A footnote is defined in the text.", "List its source under sources.")


def _never_cited(introduction: Introduction) -> Iterator[Problem]:
    cited = {found.value for found in citations(introduction.text)}
    for number, source in enumerate(introduction.sources):
        if source.id not in cited:
            line = introduction.header.line(("sources", number, "id"))
            yield Problem(introduction.path, line, f"The source {source.id} is never cited.", "Cite it, or remove it.")


def _links(introduction: Introduction, catalogue: Catalogue) -> Iterator[Problem]:
    for link in links(introduction.text):
        match = ENTRY.fullmatch(link.target)
        practice = catalogue.practices.get(match[1]) if match else None
        if link.is_picture:
            yield Problem(introduction.path, link.line, "A picture stands in the text.", "Take it out.")
        elif match and (practice is None or match[2] not in practice.texts):
            mend = guess(match[1], catalogue.practices) + "Link to a text that exists."
            yield Problem(introduction.path, link.line, f"The link {shown(link.target)} is dead.", mend)
        elif not match and not _is_address(link.target):
            mend = "Link to https:// addresses, or to an entry as ../../../practices/slug/en.md."
            yield Problem(introduction.path, link.line, f"The link {shown(link.target)} leads nowhere.", mend)


def _is_address(target: str) -> bool:
    try:
        web_address(target)
    except PydanticCustomError:
        return False
    return True


def _words(introduction: Introduction) -> Iterator[Problem]:
    if not introduction.text.text.strip():
        yield Problem(introduction.path, 1, "The introduction is empty.", "Write it, or delete the file.")
    if match := _TITLE.search(introduction.text.text):
        line = introduction.text.line + 1 + introduction.text.text.count("\n", 0, match.start())
        yield Problem(introduction.path, line, "A title stands in the text.", "Begin headings with '##'.")
