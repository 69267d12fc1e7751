"""``goodpractices translate``: write a file in which a practice can be translated.

The file fails ``goodpractices check`` until it is filled in: the title is empty, and comments stand in the sections.
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from datetime import date
from gettext import NullTranslations
from pathlib import Path

from ..accept import with_based_on
from ..body import SECTIONS
from ..glossary import Pair, terms_in
from ..interface import Interface, autonym, read_translations
from ..load import Content, load
from ..practice import Practice, Text, parts
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
    original = found.texts[found.original]
    whole = "\n\n".join(parts(original.title, original.summary, original.sections).values())
    terms, problems = terms_in(options.root, whole, found.original, code)
    if problems:
        return 1, "\n".join([*map(str, problems), f"{path}: not written; mend the glossary first."])
    try:
        with (options.root / path).open("x", encoding="utf-8", newline="\n") as file:
            file.write(_file(found, _headings(content, options.root, code), terms, code))
    except FileExistsError:
        return 1, f"{path}: it is there already, and stays as it is."
    except OSError as error:
        return 1, f"{path}: it cannot be written: {error}."
    return 0, f"{path}: written. It says what to do; 'goodpractices check' tells what is left."


def _headings(content: Content, root: Path, code: str) -> dict[str, str]:
    """Return the headings of the sections, in English where the language has no words of the interface yet."""
    try:
        words = Interface(code, read_translations(root, code))
    except (OSError, ValueError):
        words = Interface(code, NullTranslations())
    return {name: words.label(content.catalogue.reference["sections"], name) for name in SECTIONS}


def _file(found: Practice, headings: dict[str, str], terms: Sequence[Pair], code: str) -> str:
    original = found.texts[found.original]
    header = "\n".join(["---", *_header(original, terms, code), "---", ""])
    sections = (
        f"## {headings[name]} {{#{name}}}\n\n<!-- To translate:\n{_inert(original.sections[name].text)}\n-->\n"
        for name in SECTIONS
    )
    return with_based_on(header, original.fingerprints()) + "\n" + "\n".join(sections)


def _inert(text: str) -> str:
    """Return a section's text so that it cannot end the comment in which it stands."""
    return _COMMENT_END.sub(r"-- \1>", text.strip("\n"))


def _header(original: Text, terms: Sequence[Pair], code: str) -> Iterator[str]:
    yield _ADVICE
    if terms:
        yield f"# Terms of this text in {autonym(code)}, from data/glossary/:"
        yield from map(_term, terms)
    yield f"# The original's title: {' '.join(original.title.split())}"
    yield 'title: ""'
    yield f"# The original's summary: {' '.join(original.summary.split())}"
    yield 'summary: ""'
    yield "translation:"
    yield "  method: human"
    yield f"  date: {date.today().isoformat()}"


def _term(pair: Pair) -> str:
    avoid = f" (not: {', '.join(pair.wanted.avoid)})" if pair.wanted.avoid else ""
    return f"# - {pair.original.term}: {pair.wanted.term}{avoid}"
