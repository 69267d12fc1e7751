"""The words of the interface: gettext catalogues, one a language, and what may be wrong in them."""

import gettext
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError, read_po

from .characters import named, odd_characters

DOMAIN = "goodpractices"
SOURCE_LANGUAGE = "en"
TEMPLATE = f"locale/{DOMAIN}.pot"
"""All messages of code, templates and data, as ``make messages`` finds them."""

GAP = re.compile(r"%\(\w+\)s")
_TAG = re.compile(r"<[^>]*>?")


def catalogue_path(language: str) -> str:
    """Return where a language's catalogue stands below the project's folder."""
    return f"locale/{language}/LC_MESSAGES/{DOMAIN}.po"


def read_catalogue(root: Path, language: str) -> Catalog:
    """Return a language's catalogue, read once for each change of its file.

    Raises OSError where it is missing, ValueError where it is no UTF-8 text or no catalogue.
    """
    return _read(root / catalogue_path(language), language, _changed(root / catalogue_path(language)))


def read_template(root: Path) -> Catalog:
    """Return all messages, not translated. Raises OSError and ValueError as above."""
    return _read(root / TEMPLATE, None, _changed(root / TEMPLATE))


def _changed(file: Path) -> int:
    return file.stat().st_mtime_ns


@lru_cache(maxsize=64)
def _read(file: Path, language: str | None, _changed: int) -> Catalog:
    with file.open("rb") as stream:
        try:
            return read_po(stream, locale=language, abort_invalid=True)
        except PoFileError as error:
            raise ValueError(str(error)) from None


def read_translations(root: Path, language: str) -> gettext.NullTranslations:
    """Return what translates a language's messages; English, the language of the source, needs no catalogue.

    Messages that have a flaw, and languages whose catalogue cannot be read, stay English: a check tells of them.
    """
    if language == SOURCE_LANGUAGE:
        return gettext.NullTranslations()
    try:
        return _compiled(root / catalogue_path(language), language, _changed(root / catalogue_path(language)))
    except (OSError, ValueError):
        return gettext.NullTranslations()


@lru_cache(maxsize=64)
def _compiled(file: Path, language: str, changed: int) -> gettext.GNUTranslations:
    sound = Catalog(locale=language)
    for message in _read(file, language, changed):
        if message.id and not list(flaws(message)):
            sound[message.id] = message
    compiled = BytesIO()
    write_mo(compiled, sound)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def forms_of(text: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Return the forms of a message: one, or a singular and plurals."""
    return (text,) if isinstance(text, str) else tuple(text)


def plural_rule(language: str) -> tuple[int, str]:
    """Return how many plural forms a language has, and which number takes which, from the CLDR as Babel has it."""
    number, rule = get_plural(language)
    return int(number), str(rule)


def flaws(message: Message) -> Iterator[str]:
    """Yield what is wrong in the translation of a message. Babel gives a plural as many forms as its language has."""
    wanted, found = forms_of(message.id), forms_of(message.string)
    if not all(found):
        yield "is not translated"
        return
    if message.fuzzy:
        yield "is marked as fuzzy, a guess"
    for text in found:
        yield from _flaws_of_form(text, wanted, spare=len(found) > 1)


def _flaws_of_form(text: str, wanted: tuple[str, ...], *, spare: bool) -> Iterator[str]:
    gaps, found = Counter(GAP.findall(wanted[-1])), Counter(GAP.findall(text))
    # A singular may say "one" in words.
    if found != gaps and not (spare and found < gaps):
        yield f"does not have the gaps {', '.join(sorted(gaps)) or '(none)'} of the English"
    if gaps and "%" in GAP.sub("", text).replace("%%", ""):
        yield "has a % that begins no gap"
    if Counter(_TAG.findall(text)) != Counter(_TAG.findall(wanted[-1])):
        yield "does not have the markup of the English"
    for character in odd_characters(text):
        yield f"has a character that has no place there ({named(character)})"
