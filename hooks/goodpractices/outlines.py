"""The drawing of Europe: country outlines as one small SVG file that all maps share."""

import json
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from .projection import project

WIDTH = HEIGHT = 1000
"""The drawing's size in its own units; one unit is about four kilometres."""

_WEST, _SOUTH, _EXTENT = 2_500_000.0, 1_350_000.0, 4_100_000.0
SMALLEST_ISLAND = 6.0
"""Islands of fewer square units are left out, but for the largest part of a country."""

Point = tuple[int, int]
Ring = list[Point]


def on_map(lon: float, lat: float) -> tuple[float, float]:
    """Return where a point lies in the drawing: units from the left and from the top."""
    x, y = project(lon, lat)
    return (x - _WEST) / _EXTENT * WIDTH, HEIGHT - (y - _SOUTH) / _EXTENT * HEIGHT


def inside(x: float, y: float) -> bool:
    """Whether a point lies within the drawing."""
    return 0 <= x <= WIDTH and 0 <= y <= HEIGHT


def europe_svg(geojson: Path) -> str:
    """Return the SVG file with the symbol ``land``: one path a country, without any colour of its own."""
    features = json.loads(geojson.read_text("utf-8"))["features"]
    paths = [_path(feature["geometry"]["coordinates"]) for feature in features]
    drawn = "".join(f'<path d="{path}"/>' for path in paths if path)
    size = f"0 0 {WIDTH} {HEIGHT}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{size}"><g id="land">{drawn}</g></svg>\n'


def _path(polygons: Iterable[list[list[list[float]]]]) -> str:
    """Return a country as an SVG path; the holes of polygons are countries of their own and drawn as such."""
    rings = sorted((_ring(polygon[0]) for polygon in polygons), key=_area, reverse=True)
    kept = [
        ring for number, ring in enumerate(rings) if len(ring) > 2 and (number == 0 or _area(ring) >= SMALLEST_ISLAND)
    ]
    return "".join(_outline(ring) for ring in kept if any(inside(*point) for point in ring))


def _ring(coordinates: list[list[float]]) -> Ring:
    """Return a ring in whole units, without the points that rounding has made equal to the one before."""
    ring: Ring = []
    for lon, lat in coordinates:
        x, y = on_map(lon, lat)
        point = round(x), round(y)
        if not ring or point != ring[-1]:
            ring.append(point)
    return ring


def _area(ring: Ring) -> float:
    following = ring[1:] + ring[:1]
    return abs(sum(x * y2 - x2 * y for (x, y), (x2, y2) in zip(ring, following, strict=True))) / 2


def _outline(ring: Ring) -> str:
    """Return a ring as a path of relative steps, which is shorter than absolute ones."""
    (x, y), steps = ring[0], []
    for (x1, y1), (x2, y2) in pairwise(ring):
        steps.append(f"{x2 - x1} {y2 - y1}".replace(" -", "-"))
    joined = "".join(step if step.startswith("-") or number == 0 else f" {step}" for number, step in enumerate(steps))
    return f"M{x} {y}l{joined}z"
