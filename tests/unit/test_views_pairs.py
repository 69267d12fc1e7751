"""The towns of a network that learned in pairs, on the map."""

from goodpractices.address import Site
from goodpractices.interface import Interface
from goodpractices.views.pairs import PairsView, pairs_view
from goodpractices.views.parts import Frame
from goodpractices.wording import read_translations

from tests.drawing import NETWORKS, ORIGINAL, PLACES, REPOSITORY
from tests.unit.conftest import texts

PAIRED = NETWORKS.replace("  sources:", "  pairs: [{mentor: mechelen, mentee: capaci}]\n  sources:", 1)
ISLAND = "- {id: island, name: Island, country: FR, lat: -21, lon: 55, level: municipality}\n"


def drawn(draw, networks: str = PAIRED, language: str = "en") -> PairsView | None:
    files = {"practices/buddies/en.md": ORIGINAL, "data/networks.yml": networks, "data/places.yml": PLACES + ISLAND}
    content = draw(files)
    assert texts(content.faults) == []
    frame = Frame(
        content.catalogue,
        Interface(language, read_translations(REPOSITORY, language)),
        Site("https://example.org/", "en", ("en", "fr")),
    )
    return pairs_view(frame, content.catalogue.reference.networks["inclucities"])


def test_a_line_leads_from_the_town_that_helps_to_the_one_that_learns(draw):
    (line,) = drawn(draw).lines
    assert line.label == "Mechelen → Capaci"
    assert line.y1 < line.y2, "Sicily is south of Flanders"


def test_towns_have_their_names_in_the_readers_language_and_the_picture_its_words(draw):
    assert drawn(draw, language="fr").words == "IncluCities: Malines → Capaci"


def test_in_a_language_from_right_to_left_the_arrow_turns(draw):
    assert "←" in drawn(draw, language="ar").words


def test_a_network_without_pairs_has_no_picture(draw):
    assert drawn(draw, NETWORKS) is None


def test_a_pair_with_a_town_outside_the_map_is_not_drawn(draw):
    assert drawn(draw, PAIRED.replace("mentee: capaci", "mentee: island")) is None


def test_a_pair_of_an_unknown_town_is_a_problem(draw):
    files = {
        "practices/buddies/en.md": ORIGINAL,
        "data/networks.yml": PAIRED.replace("mentee: capaci", "mentee: atlantis"),
    }
    found = texts(draw(files).faults)
    assert any("data/networks.yml" in problem and "'atlantis'" in problem for problem in found)
