"""Projects that somebody drew to do harm, or by mistake: all is told, nothing raises."""

import os

import pytest
from goodpractices.load import load

from tests.drawing import ORIGINAL, original, project
from tests.unit.conftest import Draw, texts

EN = "practices/buddies/en.md"


@pytest.mark.parametrize(
    "name", ["Buddies", "bud dies", "búddies", "buddies-", "a--b", "x" * 61, "bud_dies", "buddies.md", "con:x"]
)
def test_a_folder_whose_name_is_no_slug_is_a_problem(draw: Draw, name):
    content = draw({f"practices/{name}/en.md": ORIGINAL})
    what = "The folder's name cannot be an address."
    mend = "Use small letters a-z, digits and single hyphens, 60 characters at most."
    assert texts(content.problems) == [f"practices/{name}:1: {what} {mend}"]


def test_a_file_beside_the_folders_is_a_problem(draw: Draw):
    assert texts(draw({"practices/README.md": "Text"}).problems) == [
        "practices/README.md:1: This is not a folder. Keep one folder a practice: practices/slug/en.md."
    ]


def test_a_link_to_a_folder_is_not_followed(tmp_path):
    root = project(tmp_path, {EN: ORIGINAL})
    (root / "practices/other").symlink_to(root / "practices/buddies")
    content = load(root)
    assert [problem.path for problem in content.problems] == ["practices/other"]
    assert list(content.catalogue.practices) == ["buddies"]


def test_a_link_to_a_text_is_not_followed(tmp_path):
    root = project(tmp_path, {EN: ORIGINAL, "secret.md": "---\ntitle: Secret\ntranslation: {}\n---\n"})
    (root / "practices/buddies/fr.md").symlink_to(root / "secret.md")
    content = load(root)
    assert texts(content.problems) == [
        "practices/buddies/fr.md:1: This is not an ordinary file. Keep only files in the folder."
    ]
    assert list(content.catalogue.practices["buddies"].texts) == ["en"]


@pytest.mark.parametrize("name", [".DS_Store", ".git/config", ".en.md.swp"])
def test_hidden_files_are_passed_over(draw: Draw, name):
    assert draw({EN: ORIGINAL, f"practices/{name}": "x", f"practices/buddies/{name}": "x"}).problems == []


def test_a_folder_called_like_a_text_is_a_problem(draw: Draw):
    assert texts(draw({EN: ORIGINAL, "practices/buddies/fr.md/x": "x"}).problems) == [
        "practices/buddies/fr.md:1: This is not an ordinary file. Keep only files in the folder."
    ]


def test_a_folder_whose_name_is_no_text_is_told_so_that_it_can_be_printed(tmp_path):
    root = project(tmp_path)
    (root / "practices").mkdir(exist_ok=True)
    os.mkdir(os.fsencode(root / "practices") + b"/\xff\x1b")  # noqa: PTH102 - a path of bytes
    (problem,) = load(root).problems
    assert problem.path == "practices/??"


@pytest.mark.parametrize("name", [b"\xff.txt", b"a\nb.txt", b"\x1b[31m.txt"], ids=["bytes", "newline", "escape"])
def test_a_file_whose_name_is_no_text_is_told_so_that_it_can_be_printed(tmp_path, name):
    root = project(tmp_path, {EN: ORIGINAL})
    with open(os.fsencode(root / "practices/buddies") + b"/" + name, "wb"):  # noqa: PTH123 - a path of bytes
        (problem,) = load(root).problems
    assert str(problem).isprintable()


MEDIUM = "[{file: a.jpg, alt: {en: Two people talk}, credit: A. Nobody, licence: CC0}]"


def test_a_folder_called_like_a_listed_picture_is_a_problem(draw: Draw):
    content = draw({EN: original(media=MEDIUM), "practices/buddies/a.jpg/x": "x"})
    assert [problem.path for problem in content.faults] == ["practices/buddies/a.jpg"]


def test_a_picture_that_is_a_link_to_nowhere_is_a_problem(tmp_path):
    root = project(tmp_path, {EN: original(media=MEDIUM)})
    (root / "practices/buddies/a.jpg").symlink_to(root / "nowhere")
    assert [problem.path for problem in load(root).faults] == ["practices/buddies/a.jpg"]


@pytest.mark.parametrize("target", ["http://[", "https://[x]/"])
def test_a_link_that_is_no_address_is_a_problem(draw: Draw, target):
    content = draw({EN: original(sections={"approach": f"See [it]({target})."})})
    assert [problem.path for problem in content.faults] == [EN]


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "!!python/object/apply:os.system [id]"},
        {"title": "&a x"},
        {"topics": "[" * 1000 + "]" * 1000},
        {"sources": "*all"},
        {"title": "{{ config }}", "summary": "{% raw %}"},
    ],
    ids=["tag", "anchor", "deep", "alias", "template"],
)
def test_tricks_of_yaml_are_told_as_problems_of_their_file(draw: Draw, fields):
    content = draw({EN: original(**fields)})
    assert {problem.path for problem in content.faults} == {EN}
    assert not content.catalogue.practices


@pytest.mark.parametrize("escape", ["\\u202E", "\\0", "\\e"], ids=["override", "null", "escape"])
def test_odd_characters_cannot_be_smuggled_in_by_escapes(draw: Draw, escape):
    content = draw({EN: original(title=f'"Buddies {escape} for newcomers"')})
    assert [problem.path for problem in content.faults] == [EN]
