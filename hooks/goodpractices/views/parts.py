"""The pieces that several pages share: links, facts and cards."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from ..address import Site
from ..catalogue import Catalogue
from ..interface import Interface, autonym, direction
from ..practice import Practice


@dataclass(frozen=True)
class Item:
    """A piece of text, linked where ``url`` is given; ``note`` stands after it; ``language`` if it is foreign."""

    text: str
    url: str | None = None
    note: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Fact:
    """A labelled line of facts; without items it is not known, and the page says so."""

    label: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Language:
    """A language as pages name it: its code, its own name, its direction."""

    code: str
    name: str
    direction: str


@dataclass(frozen=True)
class Step:
    """A place on a ladder: its label, its height from 0 to ``top``, and what it means."""

    label: str
    height: int
    top: int
    meaning: str


@dataclass(frozen=True)
class Card:
    """A practice in a list."""

    url: str
    title: str
    summary: str
    text_language: Language
    place: str
    country: str
    status: str
    size: str | None
    evidence: Step
    languages: tuple[Language, ...]


@dataclass(frozen=True)
class Frame:
    """What every view is made with: the catalogue, the words of the reader's language, and the site's addresses."""

    catalogue: Catalogue
    words: Interface
    site: Site
    cards: dict[str, Card] = field(default_factory=dict, compare=False, repr=False)
    """The cards made so far, by slug: each stands on many pages."""

    def url(self, path: str) -> str:
        """Return a page's address in the reader's language."""
        return self.site.url(self.words.language, path)

    def label(self, vocabulary: str, term_id: str) -> str:
        """Return a term's label in the reader's language."""
        return self.words.label(self.catalogue.reference[vocabulary], term_id)

    def term(self, vocabulary: str, term_id: str) -> Item:
        """Return a term, linked to its page; every vocabulary with pages has the path of its name."""
        return Item(self.label(vocabulary, term_id), self.url(f"{vocabulary}/{term_id}/"))

    def step(self, practice: Practice) -> Step:
        """Return where a practice stands on the ladder of evidence."""
        ladder = self.catalogue.reference["evidence"]
        term = ladder[practice.facts.evidence]
        height, top = ladder.rank(term.id), len(ladder.terms) - 1
        return Step(self.label("evidence", term.id), height, top, self.words.description(ladder, term))

    def country_path(self, code: str) -> str:
        """Return the path of a country's page."""
        return f"countries/{code.lower()}/"

    def sorted_by_name(self, items: Iterable[Item]) -> list[Item]:
        """Return items sorted by their text."""
        return sorted(items, key=lambda item: self.words.sort_key(item.text))


@lru_cache(maxsize=256)
def language(code: str) -> Language:
    """Return a language as pages name it."""
    return Language(code, autonym(code), direction(code))


def languages_of(practice: Practice) -> tuple[Language, ...]:
    """Return the languages that a practice can be read in, sorted by code."""
    return tuple(language(code) for code in sorted(practice.texts))


def card(frame: Frame, practice: Practice) -> Card:
    """Return a practice as it stands in a list; it is made once a language."""
    if practice.slug not in frame.cards:
        frame.cards[practice.slug] = _card(frame, practice)
    return frame.cards[practice.slug]


def _card(frame: Frame, practice: Practice) -> Card:
    place = frame.catalogue.place(practice)
    text = frame.catalogue.text(practice, frame.words.language)
    size = frame.catalogue.reference.size_of(place)
    return Card(
        url=frame.url(f"practices/{practice.slug}/"),
        title=text.title,
        summary=text.summary,
        text_language=language(text.language),
        place=frame.words.place(place),
        country=frame.words.country(place.country),
        status=frame.label("statuses", practice.facts.period.status),
        size=frame.label("sizes", size.id) if size and place.level == "municipality" else None,
        evidence=frame.step(practice),
        languages=languages_of(practice),
    )


def cards(frame: Frame, practices: Iterable[Practice]) -> list[Card]:
    """Return practices as cards, sorted by title."""
    return sorted(
        (card(frame, practice) for practice in practices), key=lambda c: (frame.words.sort_key(c.title), c.url)
    )


def count_of_practices(words: Interface, count: int) -> str:
    """Return "3 practices"."""
    return words.ngettext("%(number)s practice", "%(number)s practices", count) % {"number": words.number(count)}
