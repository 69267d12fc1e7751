"""The towns of a network that have learned from each other in pairs, drawn on the map."""

from dataclasses import dataclass

from ..outlines import HEIGHT, WIDTH, inside, on_map
from ..registers import Network, Place
from .parts import Frame

ARROW = {"ltr": "→", "rtl": "←"}
EDGE = WIDTH / 4
"""Names nearer to an edge of the drawing than this are written away from it."""


@dataclass(frozen=True)
class PairLine:
    """A line from the town that helps to the one that learns; ``label`` names both and stands at the latter."""

    x1: int
    y1: int
    x2: int
    y2: int
    label: str
    anchor: str


@dataclass(frozen=True)
class PairsView:
    """The drawing, and the same in words."""

    width: int
    height: int
    lines: tuple[PairLine, ...]
    words: str


def pairs_view(frame: Frame, network: Network) -> PairsView | None:
    """Return the pairs of a network, if it has any that the map shows."""
    places = frame.catalogue.reference.places
    towns = [(places[pair.mentor], places[pair.mentee]) for pair in network.pairs]
    lines = tuple(line for pair in towns if (line := _line(frame, *pair)))
    if not lines:
        return None
    return PairsView(WIDTH, HEIGHT, lines, f"{network.name}: " + "; ".join(line.label for line in lines))


def _line(frame: Frame, mentor: Place, mentee: Place) -> PairLine | None:
    start, end = (on_map(place.lon, place.lat) for place in (mentor, mentee))
    if not (inside(*start) and inside(*end)):
        return None
    arrow = ARROW[frame.words.direction]
    label = f"{frame.words.place(mentor)} {arrow} {frame.words.place(mentee)}"
    x1, y1, x2, y2 = (round(value) for value in (*start, *end))
    return PairLine(x1, y1, x2, y2, label, _anchor(x2))


def _anchor(x: float) -> str:
    if x < EDGE:
        return "start"
    return "end" if x > WIDTH - EDGE else "middle"
