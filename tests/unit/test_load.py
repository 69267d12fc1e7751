"""A whole project, read: what is in the catalogue, and what is wrong."""

import pytest
from goodpractices.load import load

from tests.drawing import ORIGINAL, PLACES, REPOSITORY, TRANSLATION, line_of, original, project, translation
from tests.unit.conftest import Draw, texts

EN, FR = "practices/buddies/en.md", "practices/buddies/fr.md"


def test_a_sound_project_has_no_problems(draw: Draw):
    content = draw({EN: ORIGINAL, FR: TRANSLATION})
    assert content.problems == []
    assert list(content.catalogue.practices) == ["buddies"]


def test_a_practice_knows_its_original_and_its_texts(draw: Draw):
    practice = draw({EN: ORIGINAL, FR: TRANSLATION}).catalogue.practices["buddies"]
    assert practice.original == "en"
    assert sorted(practice.texts) == ["en", "fr"]
    assert practice.texts["fr"].path == FR
    assert practice.texts["en"].translation is None
    assert practice.texts["fr"].translation is not None


def test_the_original_may_be_in_any_language(draw: Draw):
    content = draw({"practices/buddies/el.md": ORIGINAL, EN: TRANSLATION})
    assert not content.problems
    assert content.catalogue.practices["buddies"].original == "el"


def test_a_project_without_practices_is_empty(draw: Draw):
    content = draw({})
    assert (content.catalogue.practices, content.problems) == ({}, [])


def test_problems_are_sorted_and_all_told_at_once(draw: Draw):
    files = {
        "practices/zebra/en.md": original(title="Zebra", place="nowhere"),
        "practices/aardvark/en.md": original(title="Aardvark", evidence="none", place="nowhere"),
        "practices/aardvark/fr.md": b"\xff",
        "data/roles.yml": None,
    }
    told = texts(draw(files).problems)
    assert [words.split(": ")[0] for words in told] == [
        "data/roles.yml:1",
        "practices/aardvark/en.md:4",
        "practices/aardvark/en.md:6",
        f"practices/aardvark/en.md:{line_of(ORIGINAL, 'evidence:')}",
        "practices/aardvark/fr.md:1",
        "practices/zebra/en.md:4",
        "practices/zebra/en.md:6",
    ]


def test_advice_is_listed_but_no_fault(draw: Draw):
    content = draw({EN: original(budget=None)})
    assert texts(content.problems) == [f"{EN}:1: The field 'budget' is not given. Add it if a source tells."]
    assert content.faults == []
    assert "buddies" in content.catalogue.practices


BROKEN = {
    "no front matter": "Just a text.",
    "broken YAML": ORIGINAL.replace("topics: [", "topics: [["),
    "missing field": original(place=None),
    "unknown id": original(place="nowhere"),
    "missing section": original(sections={"lessons": None}),
    "uncited figure": original(sections={"results": "There were 257 pairs."}),
    "uncited source": original(sections={"results": "None.", "challenge": "None."}, budget=None, reached=None),
    "unknown source": original(sections={"approach": "Text.[^s9]"}),
    "dead link": original(sections={"approach": "[a](../nothing/en.md)"}),
    "repeated key": ORIGINAL.replace("place: ", "place: athens\nplace: "),
    "not UTF-8": ORIGINAL.encode("utf-16"),
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN.keys())
def test_an_entry_with_a_fault_in_its_original_is_left_out_and_the_others_stay(draw: Draw, text):
    content = draw({EN: text, FR: TRANSLATION, "practices/tandems/en.md": original(title="Tandems")})
    assert content.faults
    assert list(content.catalogue.practices) == ["tandems"]


@pytest.mark.parametrize(
    "text",
    [
        "Just a text.",
        translation(title="ab"),
        translation(sections={"results": None}),
        translation(sections={"results": "En 2017, il y avait 257 binômes."}),
        translation(translation="{method: magic, date: 2024-05-01}"),
    ],
    ids=["no front matter", "title", "missing section", "uncited figure", "method"],
)
def test_a_translation_with_a_fault_is_left_out_and_the_entry_stays(draw: Draw, text):
    content = draw({EN: ORIGINAL, FR: text})
    assert {problem.path for problem in content.faults} == {FR}
    assert list(content.catalogue.practices["buddies"].texts) == ["en"]


def test_an_entry_with_two_originals_is_a_problem_of_its_folder(draw: Draw):
    content = draw({EN: ORIGINAL, FR: ORIGINAL})
    what = "The entry has 2 originals: en.md and fr.md."
    mend = "Keep the facts in one; give the others a 'translation:' instead."
    assert texts(content.problems) == [f"practices/buddies:1: {what} {mend}"]
    assert not content.catalogue.practices


def test_an_entry_without_original_is_a_problem_of_its_folder(draw: Draw):
    content = draw({FR: TRANSLATION})
    what = "The entry has no original. One file must hold the facts and no 'translation:'."
    assert texts(content.problems) == [f"practices/buddies:1: {what}"]


def test_an_empty_folder_has_no_original(draw: Draw):
    content = draw({"practices/buddies/.gitkeep": ""})
    assert [problem.path for problem in content.faults] == ["practices/buddies"]


def test_an_original_that_cannot_be_read_is_not_called_missing_too(draw: Draw):
    told = texts(draw({EN: "---\ntitle: [\n---\n", FR: TRANSLATION}).problems)
    assert len(told) == 1
    assert "The YAML is broken" in told[0]


def test_one_broken_field_does_not_hide_the_faults_of_the_body(draw: Draw):
    told = texts(draw({EN: original(place="nowhere", sections={"lessons": None})}).problems)
    assert len(told) == 2


def test_a_faulty_register_is_told_with_the_entries_that_it_hurts(draw: Draw):
    files = {"data/places.yml": PLACES.replace("lat: 51.03", "lat: north"), EN: ORIGINAL}
    assert [problem.path for problem in draw(files).problems] == ["data/places.yml", EN]


def test_a_broken_entry_does_not_break_those_that_link_to_it(draw: Draw):
    linking = original(title="Tandems", sections={"approach": "See [it](../buddies/en.md)."})
    content = draw({EN: original(place="nowhere"), "practices/tandems/en.md": linking})
    assert {problem.path for problem in content.problems} == {EN}


def test_a_folder_that_is_no_project_is_told_as_a_problem(tmp_path):
    assert load(tmp_path).faults


def test_a_project_can_be_read_twice(tmp_path):
    root = project(tmp_path, {EN: original(place="nowhere"), FR: TRANSLATION})
    assert load(root).problems == load(root).problems


def test_this_repository_has_no_faults():
    assert texts(load(REPOSITORY).faults) == []
