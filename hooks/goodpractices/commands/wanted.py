"""Finds what a call names: a practice, a language, a translation."""

from ..load import Content
from ..practice import Practice, Text
from ..problem import guess, shown
from ..schema import Translation


class NotThereError(LookupError):
    """What a call names is not there; the message says so, and how to go on."""


def practice(content: Content, slug: str) -> Practice:
    """Return a sound practice, or raise ``NotThereError``."""
    practices = content.catalogue.practices
    if slug not in practices:
        hint = guess(slug, practices) or "Run 'goodpractices check'."
        raise NotThereError(f"There is no sound practice {shown(slug)}. {hint}".rstrip())
    return practices[slug]


def language(content: Content, code: str) -> str:
    """Return the code of a language of ``data/languages.yml``, or raise ``NotThereError``."""
    known = content.catalogue.reference.languages
    if code not in known:
        raise NotThereError(f"{shown(code)} is not a language of data/languages.yml. Known: {', '.join(known)}.")
    return code


def translation(content: Content, slug: str, code: str) -> tuple[Practice, Text, Translation]:
    """Return a practice, its sound translation into a language, and how that was made; or raise ``NotThereError``."""
    found = content.catalogue.practices.get(slug)
    text = found.texts.get(code) if found else None
    if found is None or text is None or text.translation is None:
        named = shown(f"{slug}/{code}", limit=80)[1:-1]
        raise NotThereError(f"There is no sound translation {named}. Run 'goodpractices check'.")
    return found, text, text.translation
