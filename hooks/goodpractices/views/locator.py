"""The small map beside a place: a part of the drawing of Europe, and where the place lies in it."""

from dataclasses import dataclass

from ..outlines import HEIGHT, WIDTH, inside, on_map
from ..registers import Place

NEAR = 240
"""Width and height of the part of the drawing that is shown, in its units."""


@dataclass(frozen=True)
class Locator:
    """The part of the drawing that is shown, as an SVG view box, and the place in it."""

    view: str
    x: int
    y: int


def locator(place: Place) -> Locator | None:
    """Return a small map around a place, or None where the drawing does not show it."""
    x, y = on_map(place.lon, place.lat)
    if not inside(x, y):
        return None
    left, top = (round(min(max(at - NEAR / 2, 0), size - NEAR)) for at, size in ((x, WIDTH), (y, HEIGHT)))
    return Locator(f"{left} {top} {NEAR} {NEAR}", round(x), round(y))
