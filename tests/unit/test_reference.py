"""The folder data/ as a whole."""

from pathlib import Path

import pytest
from goodpractices.reference import read_reference
from goodpractices.vocabulary import VOCABULARIES

from tests.drawing import COMMITMENTS, LANGUAGES, PLACES, line_of, project
from tests.unit.conftest import texts

FILES = (*VOCABULARIES, "places", "networks", "commitments", "languages", "fit")


@pytest.fixture
def told(tmp_path: Path):
    return lambda files: texts(read_reference(project(tmp_path, files, copied=("data",)))[1])


def test_the_small_registers_are_read_in_their_order(reference):
    assert list(reference.places) == ["mechelen", "capaci", "athens", "italy"]
    assert reference.ids("networks") == ["inclucities", "eurocities"]
    assert reference.ids("places") == list(reference.places)


def test_vocabularies_are_had_by_their_name(reference):
    assert reference["evidence"].name == "evidence"
    assert reference.ids("evidence") == [term.id for term in reference["evidence"]]


def test_published_languages_keep_their_order_the_root_first(reference):
    assert reference.published == ["en", "fr", "el"]


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_a_problem(tmp_path, name):
    root = project(tmp_path, {f"data/{name}.yml": None}, copied=("data",))
    _, problems = read_reference(root)
    assert f"data/{name}.yml:1: The file cannot be read. Restore it." in texts(problems)


def test_a_missing_folder_is_a_problem_for_each_of_its_files(tmp_path):
    reference, problems = read_reference(tmp_path)
    assert len(problems) == len(FILES)
    assert reference.published == []


@pytest.mark.parametrize("content", ["", "key: value", "words", "# a comment"])
def test_a_file_that_is_no_list_is_a_problem(told, content):
    assert "data/roles.yml:1: The file is not a list. Begin each record with '- id: '." in told(
        {"data/roles.yml": content}
    )


def test_a_file_that_is_not_utf_8_is_a_problem(told):
    assert told({"data/roles.yml": "- {id: a, label: é}".encode("latin-1")}) == [
        "data/roles.yml:1: The file is not UTF-8 text. Save it again with the encoding UTF-8."
    ]


def test_broken_yaml_is_a_problem(told):
    (words,) = told({"data/roles.yml": "- {id: a\n- {id: b}\n"})
    assert words.startswith("data/roles.yml:2: The YAML is broken: ")


def test_a_record_that_is_no_group_is_a_problem_and_the_others_stay(tmp_path):
    content = "- words\n- {id: mentor, label: Mentor, description: Somebody.}\n"
    reference, problems = read_reference(project(tmp_path, {"data/roles.yml": content}, copied=("data",)))
    assert [(problem.path, problem.line) for problem in problems] == [("data/roles.yml", 1)]
    assert reference.ids("roles") == ["mentor"]


def test_a_record_is_not_called_front_matter(told):
    (words,) = told({"data/roles.yml": "- words\n"})
    assert "front matter" not in words


def test_a_faulty_record_is_left_out(tmp_path):
    places = PLACES.replace("lat: 38.17", "lat: north")
    reference, problems = read_reference(project(tmp_path, {"data/places.yml": places}, copied=("data",)))
    assert texts(problems) == [
        f"data/places.yml:{line_of(places, '  lat: north')}: lat: 'north' is not a number. Write a number."
    ]
    assert list(reference.places) == ["mechelen", "athens", "italy"]


def test_an_id_that_stands_twice_is_a_problem_on_the_second_and_the_first_counts(tmp_path):
    places = PLACES.replace("id: capaci", "id: mechelen")
    reference, problems = read_reference(project(tmp_path, {"data/places.yml": places}, copied=("data",)))
    assert [str(problem) for problem in problems] == [
        "data/places.yml:10: The id 'mechelen' stands twice. Keep one of the two."
    ]
    assert reference.places["mechelen"].country == "BE"


def test_a_place_of_an_unknown_level_is_a_problem(told):
    words = told({"data/places.yml": PLACES.replace("level: country", "level: contry")})
    line = line_of(PLACES, "- id: italy")
    what = "italy: unknown id 'contry'. Did you mean 'country'? The ids are in data/levels.yml."
    assert words == [f"data/places.yml:{line}: {what}"]


def test_a_place_in_an_unknown_network_is_a_problem(told):
    words = told({"data/places.yml": PLACES.replace("networks: [inclucities]", "networks: [inclucity]", 1)})
    what = "mechelen: unknown id 'inclucity'. Did you mean 'inclucities'? The ids are in data/networks.yml."
    assert words == [f"data/places.yml:1: {what}"]


def test_a_commitment_under_an_unknown_one_is_a_problem(told):
    words = told({"data/commitments.yml": COMMITMENTS.replace("parent: charter", "parent: chart")})
    what = "charter-services: unknown id 'chart'. Did you mean 'charter'? The ids are in data/commitments.yml."
    assert words == [f"data/commitments.yml:5: {what}"]


@pytest.mark.parametrize(("kind", "wrong", "meant"), [("topics", "houzing", "housing"), ("groups", "wommen", "women")])
def test_a_commitment_served_by_an_unknown_topic_or_group_is_a_problem(told, kind, wrong, meant):
    commitments = COMMITMENTS.replace("parent: charter", f"parent: charter\n  {kind}: [{wrong}]")
    what = f"charter-services: unknown id '{wrong}'. Did you mean '{meant}'? The ids are in data/{kind}.yml."
    assert told({"data/commitments.yml": commitments}) == [f"data/commitments.yml:5: {what}"]


def test_a_commitment_that_names_an_unknown_topic_is_left_out(tmp_path):
    commitments = COMMITMENTS.replace("parent: charter", "parent: charter\n  topics: [nothing]")
    reference, _ = read_reference(project(tmp_path, {"data/commitments.yml": commitments}, copied=("data",)))
    assert list(reference.commitments) == ["charter"]


def test_a_part_of_a_part_is_a_problem(told):
    further = "- id: desk\n  parent: charter-services\n  label: A desk\n  description: One desk for everybody.\n"
    further += '  source: {title: "Charter", url: "https://example.org/charter"}\n'
    what = "desk: its parent 'charter-services' is itself a part. Name the whole text as its parent, or none."
    assert told({"data/commitments.yml": COMMITMENTS + further}) == [f"data/commitments.yml:10: {what}"]


def test_commitments_that_are_parts_of_each_other_are_problems_and_left_out(tmp_path):
    commitments = COMMITMENTS.replace("label: Integrating", "parent: charter-services\n  label: Integrating")
    reference, problems = read_reference(project(tmp_path, {"data/commitments.yml": commitments}, copied=("data",)))
    assert len(problems) == 2
    assert reference.commitments == {}


def test_a_language_that_falls_back_on_an_unknown_one_is_a_problem(told):
    words = told({"data/languages.yml": LANGUAGES.replace("fallback: [de]", "fallback: [sv]")})
    assert words == ["data/languages.yml:4: nl: unknown id 'sv'. The ids are in data/languages.yml."]


def test_a_commitment_under_one_that_is_left_out_is_left_out_too(tmp_path):
    commitments = COMMITMENTS.replace("label: Integrating", "parent: nothing\n  label: Integrating")
    reference, problems = read_reference(project(tmp_path, {"data/commitments.yml": commitments}, copied=("data",)))
    assert problems
    assert reference.commitments == {}


def test_a_place_that_names_unknown_ids_is_left_out(tmp_path):
    places = PLACES.replace("networks: [inclucities]", "networks: [nothing]", 1)
    reference, _ = read_reference(project(tmp_path, {"data/places.yml": places}, copied=("data",)))
    assert "mechelen" not in reference.places


@pytest.mark.parametrize(
    ("number", "size"),
    [
        (1, "under-5k"),
        (4_999, "under-5k"),
        (5_000, "5k-20k"),
        (49_999, "20k-50k"),
        (50_000, "50k-100k"),
        (999_999, "500k-1m"),
        (5_000_000, "over-5m"),
        (80_000_000, "over-5m"),
    ],
)
def test_a_place_has_the_size_class_of_its_population(reference, number, size):
    mechelen = reference.places["mechelen"]
    place = mechelen.model_copy(update={"population": mechelen.population.model_copy(update={"number": number})})
    assert reference.size_of(place).id == size


def test_a_place_of_unknown_population_has_no_size_class(reference):
    assert reference.size_of(reference.places["athens"]) is None


def test_a_place_beyond_the_last_size_class_has_none(tmp_path):
    sizes = "- {id: small, upto: 5000, label: Small, description: A village.}\n"
    reference, _ = read_reference(project(tmp_path, {"data/sizes.yml": sizes}, copied=("data",)))
    assert reference.size_of(reference.places["mechelen"]) is None


def test_networks_are_read_with_their_sources(reference):
    assert reference.networks["eurocities"].sources[0].url == "https://example.org/eurocities"
