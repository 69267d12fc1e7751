"""The drawing of Europe."""

import gzip
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from goodpractices.outlines import HEIGHT, WIDTH, europe_svg, inside, on_map

from tests.drawing import REPOSITORY

OUTLINES = REPOSITORY / "data" / "europe.geojson"


def geojson(folder: Path, *polygons: list[tuple[float, float]]) -> Path:
    """Draw a country of these rings."""
    coordinates = [[[list(point) for point in ring]] for ring in polygons]
    feature = {
        "type": "Feature",
        "properties": {"iso": "XX"},
        "geometry": {"type": "MultiPolygon", "coordinates": coordinates},
    }
    file = folder / "outlines.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return file


def square(lon: float, lat: float, side: float) -> list[tuple[float, float]]:
    """Return the ring of a square in degrees."""
    return [(lon, lat), (lon + side, lat), (lon + side, lat + side), (lon, lat + side), (lon, lat)]


@pytest.mark.parametrize(
    ("lon", "lat"), [(-9.14, 38.72), (33.37, 35.17), (-21.9, 64.15), (25.47, 65.01), (14.51, 35.9)]
)
def test_the_capitals_at_the_rim_of_europe_are_on_the_map(lon: float, lat: float) -> None:
    assert inside(*on_map(lon, lat))


@pytest.mark.parametrize(("lon", "lat"), [(-15.4, 28.1), (55.5, -21.1), (-53.1, 5.2)])
def test_islands_of_the_ocean_are_not_on_the_map(lon: float, lat: float) -> None:
    assert not inside(*on_map(lon, lat))


def test_north_is_above_and_east_is_right() -> None:
    (brussels_x, brussels_y), (riga_x, riga_y) = on_map(4.35, 50.85), on_map(24.1, 56.95)
    assert riga_x > brussels_x
    assert riga_y < brussels_y


def test_the_drawing_is_xml_of_the_size_it_says() -> None:
    svg = ET.fromstring(europe_svg(OUTLINES))
    assert svg.get("viewBox") == f"0 0 {WIDTH} {HEIGHT}"
    assert svg.find("{*}g[@id='land']") is not None


def test_every_country_of_the_data_that_lies_in_the_frame_is_drawn() -> None:
    countries = len(json.loads(OUTLINES.read_text())["features"])
    drawn = europe_svg(OUTLINES).count("<path")
    assert 45 <= drawn <= countries


def test_the_drawing_costs_less_than_20_kilobytes_over_the_wire() -> None:
    assert len(gzip.compress(europe_svg(OUTLINES).encode())) < 20_000


def test_a_small_island_is_left_out_beside_its_country(tmp_path: Path) -> None:
    svg = europe_svg(geojson(tmp_path, square(5, 50, 2), square(9, 50, 0.05)))
    assert svg.count("M") == 1


def test_a_country_that_is_one_small_island_is_drawn(tmp_path: Path) -> None:
    assert europe_svg(geojson(tmp_path, square(14.4, 35.8, 0.1))).count("M") == 1


def test_a_country_outside_the_frame_is_not_drawn(tmp_path: Path) -> None:
    assert "<path" not in europe_svg(geojson(tmp_path, square(5, 5, 2)))


def test_an_outline_is_written_in_steps_that_lead_back_to_its_shape(tmp_path: Path) -> None:
    ring = square(5, 50, 2)
    path = re.search(r'd="M(\d+) (\d+)l([^z]*)z"', europe_svg(geojson(tmp_path, ring)))
    assert path is not None
    x, y = int(path[1]), int(path[2])
    steps = [int(number) for number in re.findall(r"-?\d+", path[3])]
    points = {(x, y)}
    for dx, dy in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + dx, y + dy
        points.add((x, y))
    assert points == {tuple(round(value) for value in on_map(*point)) for point in ring}
