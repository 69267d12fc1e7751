"""The figures of a text, read in its language's way of writing them, so that those of two languages can be compared.

Signs and words for millions come from CLDR. An ordinal, a percentage, an age or the number in a name is the figure in
it; a range is two; of a date the day and the year count, for most languages write the month as a word. Numbers that
are written as words are none.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale
from babel.numbers import get_decimal_symbol

SHORTEST_STEM = 4
"""Words are inflected: that many letters, and half of a longer word, must be those of a word that CLDR knows."""

# Each character is replaced by one, so that places in the text stay what they are.
_ALIKE = dict(zip("\u00a0\u2007\u2009\u202f\n\t’٫٬٠١٢٣٤٥٦٧٨٩", "      '.,0123456789", strict=True))
_DAY, _MONTH, _YEAR = "0?[1-9]|[12][0-9]|3[01]", "0?[1-9]|1[0-2]", "[12][0-9]{3}"
_DATES = (
    rf"(?P<day>{_DAY})(?P<mark>[./-])[ ]?(?:{_MONTH})(?P=mark)[ ]?(?P<year>{_YEAR})(?![0-9])",
    rf"(?P<first>{_YEAR})(?P<dash>[./-])[ ]?(?:{_MONTH})(?P=dash)[ ]?(?P<last>{_DAY})(?![0-9])",
)
_SPAN = r"(?P<century>19|20)(?P<from>[0-9]{2})[/–-](?P<to>[0-9]{2})(?![0-9])"
# A blank groups no digits that follow a name, as in "ORIENT8 257".
_BY_BLANKS = r"(?<![^\W\d_])(?<![^\W\d_]-)[1-9][0-9]{0,2}(?:[ ][0-9]{3})+(?![0-9])"
_BY_SIGNS = r"[1-9][0-9]{0,2}(?P<sign>[SIGNS])[0-9]{3}(?:(?P=sign)[0-9]{3})*(?!(?P=sign)?[0-9])"
_GROUPED = rf"(?P<grouped>{_BY_BLANKS}|{_BY_SIGNS})(?:[.,](?P<rest>[0-9]++)(?![.,][0-9]))?"
_CHAIN = r"(?P<chain>[0-9]++(?:[.,][0-9]++){2,})"
# 18:00 is the hour alone, as "18 h" is.
_PLAIN = r"(?P<plain>[0-9]++)(?:[.,](?P<fraction>[0-9]++)|[ ]?[:h][ ]?00(?![0-9]))?"
_FIGURE = "|".join((*_DATES, _SPAN, _GROUPED, _CHAIN, _PLAIN))
_RUN = re.compile(r"[0-9]+")
_WORD = re.compile(r"[^\W\d_]+")
_NEXT_WORDS = re.compile(r"[ -]?([^\W\d_]{1,20})(?:[ -]([^\W\d_]{1,20}))?")


@dataclass(frozen=True)
class Figure:
    """A figure of a text: its value in digits with a point, how it is written, and its line in the file.

    ``parts`` are the numbers that it is if its signs do not join them: 18.30 may be a time. ``zeros`` is what the words
    after it add: six where a million follows.
    """

    value: str
    text: str
    line: int
    parts: tuple[str, ...] = ()
    zeros: int = 0

    @property
    def amount(self) -> str:
        """The value together with the words that follow: that of "5 million" is 5000000."""
        if not self.zeros:
            return self.value
        whole, _, fraction = self.value.partition(".")
        fraction = fraction.ljust(self.zeros, "0")
        rest = fraction[self.zeros :].rstrip("0")
        return _whole(whole + fraction[: self.zeros]) + (f".{rest}" if rest else "")


def figures(text: str, language: str, line: int = 1) -> list[Figure]:
    """Return the figures of a text in a language, in order; ``line`` is where the text begins in its file."""
    found, at, alike = list[Figure](), 0, _alike(text)
    for match in _matches(alike, language):
        line += text.count("\n", at, match.start())
        at = match.start()
        if match["grouped"] or match["plain"]:
            zeros = _zeros(_NEXT_WORDS.match(alike, match.end()), language)
            found.append(Figure(_value(match), text[at : match.end()], line, _parts(match), zeros))
        else:
            found += (Figure(value, value, line) for value in _several(match))
    return found


def _alike(text: str) -> str:
    """Return a text with one kind of blank, of apostrophe and of digits: much faster than ``translate``."""
    for character, plain in _ALIKE.items():
        text = text.replace(character, plain)
    return text


def _matches(text: str, language: str) -> Iterator[re.Match[str]]:
    """Yield where the figures of a text stand. To look for digits first is several times as fast."""
    pattern, end = _pattern(language), 0
    for run in _RUN.finditer(text):
        if run.start() >= end and (match := pattern.match(text, run.start())):
            yield match
            end = match.end()


@lru_cache
def _pattern(language: str) -> re.Pattern[str]:
    """Return what finds the figures of a language: the decimal sign before three digits never groups them."""
    return re.compile(_FIGURE.replace("SIGNS", ".,'".replace(get_decimal_symbol(language), "")))


def _value(match: re.Match[str]) -> str:
    whole = _whole("".join(_RUN.findall(match["grouped"] or match["plain"])))
    fraction = (match["rest"] or match["fraction"] or "").rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _parts(match: re.Match[str]) -> tuple[str, ...]:
    runs = _RUN.findall(match[0])
    return tuple(map(_whole, runs)) if len(runs) > 1 else ()


def _several(match: re.Match[str]) -> Iterator[str]:
    """Yield the values of what holds more than one: a date, a span of years such as 2006/07, a chain such as 1.2.3."""
    if match["chain"]:
        yield from map(_whole, _RUN.findall(match[0]))
    elif match["century"]:
        century, start, end = match["century"], match["from"], match["to"]
        yield century + start
        yield century + end if end > start else _whole(end)
    else:
        yield _whole(match["day"] or match["last"])
        yield match["year"] or match["first"]


def _whole(digits: str) -> str:
    return digits.lstrip("0") or "0"


def _zeros(after: re.Match[str] | None, language: str) -> int:
    """Return how many zeros the words after a figure stand for, as in "million", "mil millones" and "de mii"."""
    return _scale(after[1], language) + _scale(after[2], language) if after else 0


@lru_cache(maxsize=10_000)
def _scale(word: str | None, language: str) -> int:
    scales, word = _scales(language), (word or "").casefold()
    stems = (word[:length] for length in range(len(word), SHORTEST_STEM - 1, -1))
    return next((scales[stem] for stem in (word, *stems) if stem in scales), 0)


@lru_cache
def _scales(language: str) -> dict[str, int]:
    """Return the words for thousands, millions and so on, and stems of theirs that are no other's, with the zeros."""
    words = dict(_scale_words(language))
    stems = defaultdict[str, set[int]](set)
    for word, zeros in words.items():
        for length in range(max(SHORTEST_STEM, (len(word) + 1) // 2), len(word)):
            stems[word[:length]].add(zeros)
    return {stem: zeros.pop() for stem, zeros in stems.items() if len(zeros) == 1} | words


def _scale_words(language: str) -> Iterator[tuple[str, int]]:
    """Yield the words for thousands, millions and so on; not the single letters, which may as well be metres."""
    for forms in Locale.parse(language).compact_decimal_formats.values():
        for magnitudes in forms.values():
            for magnitude, pattern in magnitudes.items():
                written = _WORD.findall(pattern.pattern)
                digits = pattern.pattern.count("0")
                if digits and len(written) == 1 and len(written[0]) > 1:
                    yield written[0].casefold(), len(magnitude) - digits
