"""The map's marks and its list."""

from collections.abc import Callable
from pathlib import Path

import pytest
from goodpractices.address import Site
from goodpractices.interface import Interface
from goodpractices.load import load
from goodpractices.views.locator import NEAR, locator
from goodpractices.views.map import CROWDED, MapView, map_view
from goodpractices.views.parts import Frame
from goodpractices.wording import read_translations

from tests.drawing import original, project

DrawMap = Callable[..., MapView]


def place(name: str, lon: float, lat: float, country: str = "BE") -> str:
    """Return a place of the register."""
    return f"- {{id: {name}, name: {name.title()}, country: {country}, lat: {lat}, lon: {lon}, level: municipality}}\n"


@pytest.fixture
def draw_map(tmp_path: Path) -> DrawMap:
    """Draw a map of places given as (lon, lat, number of practices)."""

    def drawn(language: str = "en", **places: tuple[float, float, int]) -> MapView:
        files = {"data/places.yml": "".join(place(name, lon, lat) for name, (lon, lat, _) in places.items())}
        for name, (_, _, count) in places.items():
            for number in range(count):
                entry = original(place=name, title=f"{name} {number}")
                files[f"practices/{name}-{number}/en.md"] = entry
        root = project(tmp_path, files)
        content = load(root)
        assert not content.faults
        words = Interface(language, read_translations(root, language))
        return map_view(Frame(content.catalogue, words, Site("https://example.org/", "en", ("en", "fr"))))

    return drawn


def test_a_place_has_a_mark_that_leads_to_its_page(draw_map: DrawMap) -> None:
    (mark,) = draw_map(ghent=(3.7, 51.05, 1)).marks
    assert mark.url == "places/ghent/"
    assert mark.label == "Ghent · 1 practice"


def test_in_french_the_mark_leads_to_the_french_page(draw_map: DrawMap) -> None:
    (mark,) = draw_map("fr", ghent=(3.7, 51.05, 1)).marks
    assert mark.url == "fr/places/ghent/"


def test_a_place_with_more_practices_has_a_larger_mark(draw_map: DrawMap) -> None:
    marks = {mark.count: mark.radius for mark in draw_map(porto=(-8.6, 41.1, 1), turku=(22.3, 60.5, 4)).marks}
    assert marks["4"] > marks["1"]


def test_places_that_crowd_become_one_mark_that_leads_to_their_list(draw_map: DrawMap) -> None:
    view = draw_map(ghent=(3.7, 51.05, 2), bruges=(3.2, 51.2, 1), turku=(22.3, 60.5, 1))
    joined = next(mark for mark in view.marks if mark.count == "3")
    (crowd,) = view.crowds
    assert joined.url == f"map/#{crowd.id}"
    assert [item.text for item in crowd.places] == ["Bruges", "Ghent"]
    assert len(view.marks) == 2


def test_no_two_marks_stand_nearer_than_a_finger_needs(draw_map: DrawMap) -> None:
    places = {f"town-{n}": (4 + n % 7 * 0.9, 46 + n // 7 * 0.7, 1) for n in range(42)}
    marks = draw_map(**places).marks
    assert len(marks) > 3
    for number, one in enumerate(marks):
        for other in marks[number + 1 :]:
            assert (one.x - other.x) ** 2 + (one.y - other.y) ** 2 >= (CROWDED - 2) ** 2


def test_each_practice_is_counted_on_one_mark(draw_map: DrawMap) -> None:
    places = {f"town-{n}": (4 + n % 7 * 0.9, 46 + n // 7 * 0.7, 1 + n % 3) for n in range(42)}
    assert sum(int(mark.count) for mark in draw_map(**places).marks) == sum(1 + n % 3 for n in range(42))


def test_the_list_names_every_place_with_its_country_and_count(draw_map: DrawMap) -> None:
    (belgium,) = draw_map(ghent=(3.7, 51.05, 2), bruges=(3.2, 51.2, 1)).countries
    assert belgium.country.text == "Belgium"
    assert [(item.text, item.note) for item in belgium.places] == [("Bruges", "1 practice"), ("Ghent", "2 practices")]


def test_a_place_outside_the_frame_is_listed_and_not_marked(draw_map: DrawMap) -> None:
    view = draw_map(telde=(-15.4, 28.0, 1))
    assert view.marks == ()
    assert [item.text for item in view.outside] == ["Telde"]


def test_a_place_without_practices_is_not_on_the_map(draw_map: DrawMap) -> None:
    assert draw_map(ghent=(3.7, 51.05, 1), empty=(10.0, 50.0, 0)).marks[0].label.startswith("Ghent")


def test_the_locator_shows_the_place_within_its_part_of_the_drawing(tmp_path: Path) -> None:
    reference = load(project(tmp_path)).catalogue.reference
    found = locator(reference.places["mechelen"])
    assert found is not None
    left, top, width, height = (int(part) for part in found.view.split())
    assert (width, height) == (NEAR, NEAR)
    assert left < found.x < left + width
    assert top < found.y < top + height
