"""The map: a mark for each place that has practices, and the same as a list."""

from dataclasses import dataclass
from math import hypot, sqrt

from ..outlines import HEIGHT, WIDTH, inside, on_map
from ..registers import Place
from .parts import Frame, Item, count_of_practices

CROWDED = 70
"""Marks nearer to each other than this, in units of the drawing, become one: 24 pixels on a telephone, the least
distance between two targets (WCAG 2.2, criterion 2.5.8)."""


@dataclass(frozen=True)
class Spot:
    """A place with practices, where it lies in the drawing."""

    place: Place
    x: float
    y: float
    practices: int


@dataclass(frozen=True)
class Mark:
    """A mark on the map, for one place or for several that lie close together.

    ``radius`` grows with the root of the number of practices, so that areas compare.
    """

    x: int
    y: int
    radius: int
    count: str
    label: str
    url: str


@dataclass(frozen=True)
class Crowd:
    """The places behind a mark that stands for several."""

    id: str
    heading: str
    places: tuple[Item, ...]


@dataclass(frozen=True)
class CountryPlaces:
    """A country and its places with practices."""

    country: Item
    places: tuple[Item, ...]


@dataclass(frozen=True)
class MapView:
    """The map and the list that says the same. ``outside``: places that the drawing does not show."""

    title: str
    intro: str
    width: int
    height: int
    marks: tuple[Mark, ...]
    crowds: tuple[Crowd, ...]
    countries: tuple[CountryPlaces, ...]
    outside: tuple[Item, ...]


def map_view(frame: Frame) -> MapView:
    """Return the map of all places with practices."""
    _, spots = frame.words.gettext, _spots(frame)
    shown = [spot for spot in spots if inside(spot.x, spot.y)]
    groups = _grouped(shown)
    intro = _("Where the practices are. A number on a mark says how many; marks that would overlap are joined.")
    return MapView(
        title=_("Map"),
        intro=intro,
        width=WIDTH,
        height=HEIGHT,
        marks=tuple(_mark(frame, group) for group in groups),
        crowds=tuple(_crowd(frame, group) for group in groups if len(group) > 1),
        countries=_countries(frame, spots),
        outside=tuple(_item(frame, spot) for spot in spots if spot not in shown),
    )


def _spots(frame: Frame) -> list[Spot]:
    """Return the places with practices, those with most first, then by id."""
    places = frame.catalogue.reference.places
    found = [
        Spot(places[place_id], *on_map(places[place_id].lon, places[place_id].lat), len(practices))
        for place_id, practices in frame.catalogue.facets["places"].items()
    ]
    return sorted(found, key=lambda spot: (-spot.practices, spot.place.id))


def _grouped(spots: list[Spot]) -> list[list[Spot]]:
    """Join spots that crowd. Each joins the first group whose first spot is near; a grid keeps the search short."""
    groups: list[list[Spot]] = []
    grid: dict[tuple[int, int], list[list[Spot]]] = {}
    for spot in spots:
        column, row = int(spot.x // CROWDED), int(spot.y // CROWDED)
        around = [(column + i, row + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        near = (group for cell in around for group in grid.get(cell, ()) if _distance(group[0], spot) < CROWDED)
        group = next(near, None)
        if group is None:
            groups.append([spot])
            grid.setdefault((column, row), []).append(groups[-1])
        else:
            group.append(spot)
    return groups


def _distance(one: Spot, other: Spot) -> float:
    return hypot(one.x - other.x, one.y - other.y)


def _mark(frame: Frame, group: list[Spot]) -> Mark:
    first, count = group[0], sum(spot.practices for spot in group)
    url = f"map/#{_anchor(group)}" if len(group) > 1 else f"places/{first.place.id}/"
    names = frame.words.joined([frame.words.place(spot.place) for spot in group])
    return Mark(
        x=round(first.x),
        y=round(first.y),
        radius=round(13 + 6 * sqrt(count)),
        count=frame.words.number(count),
        label=f"{names} · {count_of_practices(frame.words, count)}",
        url=frame.url(url),
    )


def _anchor(group: list[Spot]) -> str:
    return f"near-{group[0].place.id}"


def _crowd(frame: Frame, group: list[Spot]) -> Crowd:
    heading = frame.words.gettext("Around %(place)s") % {"place": frame.words.place(group[0].place)}
    return Crowd(_anchor(group), heading, tuple(frame.sorted_by_name(_item(frame, spot) for spot in group)))


def _item(frame: Frame, spot: Spot) -> Item:
    words = frame.words
    count = count_of_practices(words, spot.practices)
    return Item(words.place(spot.place), frame.url(f"places/{spot.place.id}/"), count)


def _countries(frame: Frame, spots: list[Spot]) -> tuple[CountryPlaces, ...]:
    by_country: dict[str, list[Item]] = {}
    for spot in spots:
        by_country.setdefault(spot.place.country, []).append(_item(frame, spot))
    named = sorted(by_country, key=lambda code: frame.words.sort_key(frame.words.country(code)))
    return tuple(
        CountryPlaces(
            Item(frame.words.country(code), frame.url(frame.country_path(code))),
            tuple(frame.sorted_by_name(by_country[code])),
        )
        for code in named
    )
