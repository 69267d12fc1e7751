"""What entries say of each other: links in their texts, adaptations, and titles that are alike."""

import posixpath
import re
from collections.abc import Collection, Iterable
from urllib.parse import unquote

from pydantic_core import PydanticCustomError

from ..body import SECTIONS, Link, links
from ..catalogue import Catalogue
from ..fields import web_address
from ..practice import Practice, Text
from ..problem import Problem, guess, shown

# Markdown writes what is not ASCII with per cent signs, which no host has.
_HOST = re.compile(r"^(https?://)([^/?#]*)")
_ENTRY = re.compile(r"\.\./([^/]+)/([^/]+)\.md(?:#([\w-]+))?")


def check_links(catalogue: Catalogue, files: Collection[str]) -> list[Problem]:
    """Return the problems between entries.

    ``files`` are the paths of all texts that stand in the folders: what is told as faulty already is no dead link.
    """
    problems: list[Problem] = []
    for practice in catalogue.practices.values():
        problems += _adaptations(practice, catalogue, files)
        for text in practice.texts.values():
            for section in text.sections.values():
                problems += [p for link in links(section) if (p := _link(link, text, catalogue, files))]
    return problems + _same_titles(catalogue)


def _link(link: Link, text: Text, catalogue: Catalogue, files: Collection[str]) -> Problem | None:
    if link.is_picture:
        mend = "List pictures under media in the front matter: they need alt text, credit and licence."
        return Problem(text.path, link.line, f"The picture {shown(link.target)} stands in the text.", mend)
    match = _ENTRY.fullmatch(link.target)
    if match:
        return _entry_link(match, link, text, catalogue, files)
    try:
        web_address(_HOST.sub(lambda match: match[1] + unquote(match[2]), link.target))
    except PydanticCustomError:
        pass
    else:
        return None
    mend = "Link to https:// addresses, or to an entry as ../slug/en.md."
    return Problem(text.path, link.line, f"The link {shown(link.target)} leads nowhere.", mend)


def _entry_link(
    match: re.Match[str], link: Link, text: Text, catalogue: Catalogue, files: Collection[str]
) -> Problem | None:
    slug, language, section = match.groups()
    what = f"The link {shown(link.target)} is dead: "
    practice = catalogue.practices.get(slug)
    if f"practices/{slug}/{language}.md" in files and (practice is None or language not in practice.texts):
        return None
    if practice is None:
        mend = guess(slug, catalogue.practices) or "Link to the folder of an entry. "
        return Problem(text.path, link.line, what + "no such entry.", mend)
    if language not in practice.texts:
        known = ", ".join(sorted(practice.texts))
        return Problem(text.path, link.line, what + f"no text in '{language}'.", f"Its languages are {known}.")
    if section and section not in SECTIONS:
        return Problem(text.path, link.line, what + "no such section.", f"The sections are {', '.join(SECTIONS)}.")
    return None


def _adaptations(practice: Practice, catalogue: Catalogue, files: Collection[str]) -> Iterable[Problem]:
    folders = {path.split("/")[1] for path in files} if practice.facts.adapted_from else set()
    text = practice.texts[practice.original]
    for number, adaptation in enumerate(practice.facts.adapted_from):
        slug = adaptation.practice
        line = text.header.line(("adapted_from", number, "practice"))
        if slug == practice.slug:
            yield Problem(text.path, line, "adapted_from: the entry names itself.", "Name another one.")
        elif slug and slug not in catalogue.practices and slug not in folders:
            mend = guess(slug, catalogue.practices) + "Name the folder of an entry, or write place: instead."
            yield Problem(text.path, line, f"adapted_from: unknown entry {shown(slug)}.", mend)


def _same_titles(catalogue: Catalogue) -> list[Problem]:
    first: dict[tuple[str, str], str] = {}
    problems = []
    for practice in catalogue.practices.values():
        for text in practice.texts.values():
            other = first.setdefault((text.language, text.title.casefold()), text.path)
            if other != text.path:
                what = f"The title is that of {posixpath.dirname(other)}."
                problems.append(Problem(text.path, text.header.line(("title",)), what, "Tell the two apart."))
    return problems
