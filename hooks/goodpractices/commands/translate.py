"""``goodpractices translate``: write a file in which a practice can be translated.

The file fails ``goodpractices check`` until it is filled in: the title is empty, and comments stand in the sections.
"""

import argparse
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from ..accept import with_based_on
from ..body import SECTIONS
from ..glossary import OwnTerm, SourceTerm, read_glossary
from ..interface import Interface, autonym
from ..load import Content, load
from ..practice import Text, parts
from ..wording import SOURCE_LANGUAGE, read_translations
from .answer import Answer, Commands
from .wanted import language, practice

_ADVICE = """\
# To do, until 'goodpractices check' is content:
# 1. Write title and summary between the quotation marks.
# 2. In each section, write the translation in the place of the comment. Figures, footnotes and links stay as they are.
# 3. Where a machine has translated, say so: method: machine. A line 'by: ...' may name who has translated.
# Lines that begin with # are for you; no reader sees them."""

_COMMENT_END = re.compile(r"--(!?)>")


def add(commands: Commands) -> None:
    """Describe the arguments."""
    parser = commands.add_parser("translate", help="write a file in which a practice can be translated")
    parser.add_argument("slug", help="the entry's folder")
    parser.add_argument("language", help="the language to translate into, such as fr")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Answer:
    """Write the file; one that is there is left as it is."""
    content = load(options.root)
    found, code = practice(content, options.slug), language(content, options.language)
    path = f"practices/{found.slug}/{code}.md"
    text = _file(content, options.root, found.texts[found.original], code)
    try:
        with (options.root / path).open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        return 1, f"{path}: it is there already, and stays as it is."
    except OSError as error:
        return 1, f"{path}: it cannot be written: {error}."
    return 0, f"{path}: written. It says what to do; 'goodpractices check' tells what is left."


def _file(content: Content, root: Path, original: Text, code: str) -> str:
    words = Interface(code, read_translations(root, code))
    headings = content.catalogue.reference["sections"]
    header = "\n".join(["---", *_header(original, _terms(root, original, code), code), "---", ""])
    sections = (
        f"## {words.label(headings, name)} {{#{name}}}\n\n"
        f"<!-- To translate:\n{_inert(original.sections[name].text)}\n-->\n"
        for name in SECTIONS
    )
    return with_based_on(header, original.fingerprints()) + "\n" + "\n".join(sections)


def _inert(text: str) -> str:
    """Return a section's text so that it cannot end the comment in which it stands."""
    return _COMMENT_END.sub(r"-- \1>", text.strip("\n"))


def _terms(root: Path, original: Text, code: str) -> list[str]:
    """Return the terms of the glossary that stand in the original, with those of a language."""
    whole = "\n\n".join(parts(original.title, original.summary, original.sections).values())
    known, wanted = _glossary(root, original.language), _glossary(root, code)
    found = [(term, wanted[name]) for name, term in known.items() if name in wanted and term.stands_in(whole)]
    return [_comment(f"- {term.term}: {own.term}{_avoided(own)}") for term, own in found]


def _glossary(root: Path, code: str) -> Mapping[str, SourceTerm | OwnTerm]:
    """Return the sound terms of a language; what is wrong with the others, 'goodpractices check' tells."""
    glossary, _ = read_glossary(root, code)
    return glossary.source if code == SOURCE_LANGUAGE else glossary.own


def _avoided(term: SourceTerm | OwnTerm) -> str:
    return f" (not: {', '.join(term.avoid)})" if isinstance(term, OwnTerm) and term.avoid else ""


def _comment(text: str) -> str:
    return f"# {' '.join(text.split())}"


def _header(original: Text, terms: list[str], code: str) -> Iterator[str]:
    yield _ADVICE
    if terms:
        yield _comment(f"Terms of this text in {autonym(code)}, from data/glossary/:")
        yield from terms
    yield _comment(f"The original's title: {original.title}")
    yield 'title: ""'
    yield _comment(f"The original's summary: {original.summary}")
    yield 'summary: ""'
    yield "translation:"
    yield "  method: human"
    yield f"  date: {date.today().isoformat()}"
