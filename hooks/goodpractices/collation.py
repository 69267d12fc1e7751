"""The order of the alphabet in each language.

What each language does differently from the others follows the CLDR's collation charts (root and tailorings). Only a
build of the ICU library itself would bring these rules along; none comes ready for all systems from Python's registry.
"""

import re
import unicodedata
from functools import lru_cache

SortKey = tuple[tuple[str, ...], tuple[str, ...], str]
"""Compared first by letters, then by accents, then by the text itself."""

_LETTERS = {
    "cs": "c č, h ch, r ř, s š, z ž",
    "da": "z æ ä, z ø ö, z å aa",
    "es": "n ñ",
    "et": "s š, š z, z ž, w õ, õ ä, ä ö, ö ü",
    "fi": "z å, å ä æ, ä ö ø",
    "hr": "c č, č ć, d dž, dž đ, l lj, n nj, s š, z ž",
    "hu": "c cs, d dz, dz dzs, g gy, l ly, n ny, o ö ő, s sz, t ty, u ü ű, z zs",
    "lt": "c č, s š, z ž",
    "lv": "c č, g ģ, k ķ, l ļ, n ņ, s š, z ž",
    "mt": "b ċ, f ġ, g għ, h ħ, y ż",
    "pl": "a ą, c ć, e ę, l ł, n ń, o ó, s ś, z ź, ź ż",
    "ro": "a ă, ă â, i î, s ș ş, t ț ţ",
    "sk": "a ä, c č, h ch, o ô, s š, z ž",
    "sl": "c č, č ć, d đ, s š, z ž",
    "sv": "z å, å ä æ, ä ö ø",
}
"""For each language, its letters of their own, each as "the letter before it, the letter, other ways to write it"."""

_SAME = {"lt": str.maketrans("y", "i")}
"""Letters that stand among others: in Lithuanian, y among i."""

PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
"""Letters that Unicode does not take apart: as those write and sort them who have no such letter."""


@lru_cache(maxsize=32)
def _alphabet(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the weight of each letter that a language has of its own, and what finds these letters in a text."""
    weights: dict[str, str] = {}
    for entry in filter(None, _LETTERS.get(language, "").split(", ")):
        before, *letters = entry.split()
        # The greatest character behind a letter puts it after all that begins with the letter before it.
        weight = _free(weights.get(before, before) + "\U0010ffff", set(weights.values()))
        weights |= dict.fromkeys(letters, weight)
    longest = sorted(weights, key=len, reverse=True)
    return weights, re.compile("|".join(map(re.escape, longest)) if longest else r"(?!)")


def _free(weight: str, taken: set[str]) -> str:
    """Return a weight behind those taken of the same beginning: letters that follow the same one keep their order."""
    while weight in taken:
        weight += "\U0010ffff"
    return weight


@lru_cache(maxsize=100_000)
def sort_key(language: str, text: str) -> SortKey:
    """Return what texts of a language are sorted by: alphabet first, then accents, then capitals.

    Case and accents count only where nothing else tells two texts apart.
    """
    weights, own = _alphabet(language)
    folded = unicodedata.normalize("NFC", text.casefold())
    letters: list[str] = []
    at = 0
    for found in own.finditer(folded):
        letters += _base(language, folded[at : found.start()])
        letters.append(weights[found[0]])
        at = found.end()
    letters += _base(language, folded[at:])
    return tuple(letters), tuple(unicodedata.normalize("NFD", folded)), text


def _base(language: str, text: str) -> str:
    """Return a text without accents."""
    decomposed = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(PLAIN)
    return plain.translate(_SAME.get(language, {}))
