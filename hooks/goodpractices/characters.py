"""Characters that have no place in a text: control characters, and those that turn the direction of writing."""

import unicodedata

# Bidirectional embeddings, overrides and isolates: they can make a text look like another one.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ALLOWED = frozenset("\n\t")


def odd_characters(text: str) -> list[str]:
    """Return the characters of a text that are not accepted, each once, sorted."""
    return [] if text.isprintable() else sorted({character for character in text if _is_odd(character)})


def _is_odd(character: str) -> bool:
    if character in _ALLOWED:
        return False
    return character in _TURNING or unicodedata.category(character) in ("Cc", "Cs")


def named(character: str) -> str:
    """Return what a message says of such a character."""
    return f"The character U+{ord(character):04X} is not accepted: it is invisible or turns text around."


def printable(name: str) -> str:
    """Return a file's name with a question mark for whatever cannot be printed."""
    return "".join(character if character.isprintable() else "?" for character in name)
