"""The form of the search: by what the practices can be narrowed, and every word that its script says."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..filters import VOCABULARY_OF, counts
from ..interface import Interface
from .parts import Frame

BY_NAME = ("country", "language")
"""Filters whose ids are sorted by name; the others keep the order of their vocabulary, which means something."""

_SAMPLES = range(201)
"""Numbers enough to meet every plural form of the languages of Europe."""


@dataclass(frozen=True)
class Option:
    """An id that can be chosen, and how many practices have it in all."""

    id: str
    label: str
    count: int


@dataclass(frozen=True)
class Filter:
    """Options of one kind: a practice fits that has any of those chosen."""

    name: str
    legend: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class SearchForm:
    """The search form. ``sorts``: orders by id; ``words``: messages by name, a message with a number by plural form."""

    filters: tuple[Filter, ...]
    sorts: Mapping[str, str]
    words: Mapping[str, str | Mapping[str, str]]
    languages: Mapping[str, str]


def search_form(frame: Frame) -> SearchForm:
    """Return the form for all practices of the catalogue; ids that none of them has are left out."""
    _ = frame.words.gettext
    found = counts(frame.catalogue, frame.catalogue.practices.values())
    legends = _legends(frame.words)
    filters = (Filter(name, legends[name], _options(frame, name, found[name])) for name in VOCABULARY_OF)
    sorts = {"relevance": _("Best match"), "newest": _("Newest first"), "population": _("Largest place first")}
    languages = {code: frame.words.language_name(code) for code in found["language"]}
    return SearchForm(tuple(each for each in filters if each.options), sorts, _messages(frame.words), languages)


def _legends(words: Interface) -> dict[str, str]:
    _ = words.gettext
    return {
        "topic": _("Topic"),
        "group": _("For whom"),
        "country": _("Country"),
        "size": _("Size of the place"),
        "level": _("Kind of place"),
        "funding": _("Who paid"),
        "cost": _("What it costs"),
        "evidence": _("Evidence"),
        "status": _("Status"),
        "transfer": _("Taken over elsewhere"),
        "failures": _("What did not work"),
        "language": _("Has a text in"),
    }


def _options(frame: Frame, name: str, found: Mapping[str, int]) -> tuple[Option, ...]:
    options = [Option(term_id, _label(frame, name, term_id), found[term_id]) for term_id in _ids(frame, name, found)]
    if name in BY_NAME:
        here = frame.words.language
        options.sort(key=lambda option: (option.id != here, frame.words.sort_key(option.label)))
    return tuple(options)


def _ids(frame: Frame, name: str, found: Mapping[str, int]) -> list[str]:
    if name == "failures":
        return [term_id for term_id in found if term_id == "told"]
    if name in BY_NAME:
        return list(found)
    return [term_id for term_id in frame.catalogue.reference[VOCABULARY_OF[name]].terms if term_id in found]


def _label(frame: Frame, name: str, term_id: str) -> str:
    if name == "failures":
        return frame.words.gettext("Says what failed")
    if name == "country":
        return frame.words.country(term_id)
    return frame.words.language_name(term_id) if name == "language" else frame.label(VOCABULARY_OF[name], term_id)


def _messages(words: Interface) -> dict[str, str | dict[str, str]]:
    _, ngettext = words.gettext, words.ngettext
    return {
        "found": by_plural(words, lambda n: ngettext("%(number)s practice found", "%(number)s practices found", n)),
        "practices": by_plural(words, lambda n: ngettext("%(number)s practice", "%(number)s practices", n)),
        "shortened": _("Nothing was found for “%(query)s”. These are the practices for “%(shorter)s”."),
        "failed": _("The search could not be loaded. The complete list stands below."),
        "none": _("No practice fits all of this."),
        "nothing": _("No practice has these words. Try fewer or other words, or choose a topic."),
        "without": _("Without “%(filter)s”: %(practices)s"),
        "remove": _("Remove: %(filter)s"),
        "words": _("Words: %(query)s"),
        "text": _("Text in: %(language)s"),
    }


def by_plural(words: Interface, message: Callable[[int], str]) -> dict[str, str]:
    """Return a message for each plural category of CLDR, with its place for the number: browsers choose by category."""
    forms: dict[str, str] = {}
    for number in _SAMPLES:
        forms.setdefault(words.locale.plural_form(number), message(number))
    return forms
