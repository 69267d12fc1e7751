"""What is missing: topics by size of town, and the countries without a practice of a topic."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from ..practice import Practice
from .parts import Frame, Item, count_of_practices

TOWN = "municipality"
"""The level in ``data/levels.yml`` whose size classes are told apart."""

UNKNOWN, ELSEWHERE = "unknown", "elsewhere"
"""The columns of towns of unknown population, and of places that are no municipality."""

EU = (
    *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"),
    *("IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
)
"""The member states of the European Union."""


@dataclass(frozen=True)
class Column:
    """A class of places; ``filters``: how the search is narrowed to it, where it can be."""

    id: str
    label: str
    filters: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Cell:
    """How many practices of a topic a class of places has; ``label`` says it in words, ``url`` leads to them."""

    count: int
    label: str
    url: str | None


@dataclass(frozen=True)
class Row:
    """A topic: a cell for each class of places, and the countries that have no practice of it."""

    topic: Item
    cells: tuple[Cell, ...]
    without: tuple[Item, ...]
    summary: str


@dataclass(frozen=True)
class GapsView:
    """The page."""

    title: str
    intro: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    propose_url: str


def gaps_view(frame: Frame) -> GapsView:
    """Return the table of topics and sizes, and for each topic the countries that are missing."""
    _, terms = frame.words.gettext, frame.catalogue.reference["topics"].terms
    columns = _columns(frame)
    intro = _(
        "How many practices are told here, by topic and size of town. "
        "An empty cell means that none is told here, not that none exists."
    )
    ids = sorted(terms, key=lambda topic: frame.words.sort_key(frame.label("topics", topic)))
    rows = tuple(_row(frame, topic, columns) for topic in ids)
    return GapsView(_("What is missing"), intro, columns, rows, frame.url("contribute/"))


def _columns(frame: Frame) -> tuple[Column, ...]:
    """Return the size classes up to the largest that has a practice, and the two that have no size."""
    _, reference = frame.words.gettext, frame.catalogue.reference
    found = Counter(_class_of(frame, practice) for practice in frame.catalogue.practices.values())
    sizes = list(reference["sizes"].terms)
    used = max((number for number, size in enumerate(sizes, start=1) if found[size]), default=len(sizes))
    levels = tuple(("level", level) for level in reference["levels"].terms if level != TOWN)
    return (
        *(Column(size, frame.label("sizes", size), (("size", size), ("level", TOWN))) for size in sizes[:used]),
        *([Column(UNKNOWN, _("Size not known"), ())] if found[UNKNOWN] else []),
        Column(ELSEWHERE, _("Part of a town, region or state"), levels),
    )


def _class_of(frame: Frame, practice: Practice) -> str:
    place = frame.catalogue.place(practice)
    if place.level != TOWN:
        return ELSEWHERE
    size = frame.catalogue.reference.size_of(place)
    return size.id if size else UNKNOWN


def _row(frame: Frame, topic: str, columns: tuple[Column, ...]) -> Row:
    practices = frame.catalogue.facets["topics"].get(topic, [])
    found = Counter(_class_of(frame, practice) for practice in practices)
    cells = tuple(_cell(frame, topic, column, found[column.id]) for column in columns)
    without = _without(frame, practices)
    return Row(frame.term("topics", topic), cells, without, _summary(frame, topic, len(without)))


def _summary(frame: Frame, topic: str, countries: int) -> str:
    words = frame.words
    message = words.ngettext(
        "%(topic)s: %(number)s country without a practice",
        "%(topic)s: %(number)s countries without a practice",
        countries,
    )
    return message % {"topic": frame.label("topics", topic), "number": words.number(countries)}


def _cell(frame: Frame, topic: str, column: Column, count: int) -> Cell:
    label = " · ".join((count_of_practices(frame.words, count), frame.label("topics", topic), column.label))
    query = urlencode([("topic", topic), *column.filters])
    url = frame.url("practices/") + f"?{query}"
    return Cell(count, label, url if count and column.filters else None)


def _without(frame: Frame, practices: Iterable[Practice]) -> tuple[Item, ...]:
    """Return the countries, of the European Union and of the collection, that none of these practices is from."""
    catalogue = frame.catalogue
    pages = {place.country for place in catalogue.reference.places.values()}
    there = {catalogue.place(practice).country for practice in practices}
    missing = {*EU, *catalogue.facets["countries"]} - there
    items = (
        Item(frame.words.country(code), frame.url(frame.country_path(code)) if code in pages else None)
        for code in missing
    )
    return tuple(frame.sorted_by_name(items))
