"""``goodpractices status``."""

import json

import pytest
from goodpractices.freshness import report
from goodpractices.load import load

from tests.drawing import ORIGINAL, TRANSLATION, original, translation

FILES = {
    "practices/a/en.md": original(sections={"results": "None.", "lessons": "None."}),
    "practices/a/fr.md": TRANSLATION,
    "practices/b/en.md": original(title="Title b"),
}


def test_what_is_left_is_listed_by_language_with_counts_at_the_end(run):
    assert run(FILES, "status", "--lang", "fr", "en") == (
        0,
        "fr Français\n"
        "  missing       b\n"
        "  behind        a: results, lessons (human, 2024-05-01)\n"
        "\n"
        "en English\n"
        "  nothing is left to do\n"
        "\n"
        "           missing        behind  not reviewed    up to date      original\n"
        "fr               1             1             0             0             0\n"
        "en               0             0             0             0             2\n"
        "all              1             1             0             0             2\n",
    )


def test_without_a_wish_all_published_languages_are_listed(run):
    _, printed = run(FILES, "status")
    assert [line for line in printed.split("\n") if line[:3] in ("en ", "fr ", "el ", "nl ")][:3] == [
        "en English",
        "fr Français",
        "el Ελληνικά",
    ]
    assert "nl " not in printed


def test_a_language_that_is_not_published_can_be_asked_for(run):
    assert run(FILES, "status", "--lang", "nl")[1].startswith("nl Nederlands\n  missing       a\n  missing       b\n")


def test_a_language_that_is_asked_for_twice_is_listed_once(run):
    assert run(FILES, "status", "--lang", "fr", "--lang", "fr")[1].count("fr Français") == 1


def test_a_machine_translation_is_listed_as_not_reviewed(run):
    files = {"practices/a/en.md": ORIGINAL, "practices/a/fr.md": translation(method="machine")}
    assert "  not reviewed  a (machine, 2024-05-01)\n" in run(files, "status", "--lang", "fr")[1]


def test_as_json_it_is_the_report(run, tmp_path):
    code, printed = run(FILES, "status", "--json", "--lang", "fr", "el")
    assert code == 0
    assert printed == report(load(tmp_path).catalogue, ["fr", "el"])
    assert [each["id"] for each in json.loads(printed)["languages"]] == ["fr", "el"]


def test_problems_are_hinted_at_and_do_not_stop_it(run):
    code, printed = run(FILES | {"practices/b/fr.md": "text"}, "status")
    assert code == 0
    assert printed.endswith("What has problems counts as missing here. Run 'goodpractices check'.\n")


def test_problems_do_not_stand_in_the_json(run):
    json.loads(run(FILES | {"practices/b/fr.md": "text"}, "status", "--json")[1])


@pytest.mark.parametrize("language", ["xx", "../../etc", "", "FR", "fr\x1b[2J"])
def test_an_unknown_language_is_told_with_those_that_are_known(run, language):
    code, printed = run(FILES, "status", "--lang", language)
    assert code == 1
    assert "is not a language of data/languages.yml. Known: en, fr, el," in printed
    assert printed[:-1].isprintable()


def test_an_option_in_place_of_a_language_is_told_how_it_is_done(run, capsys):
    with pytest.raises(SystemExit) as exited:
        run(FILES, "status", "--lang", "--upload-pack=x")
    assert exited.value.code == 2


def test_an_empty_project_has_a_status(run):
    assert run({}, "status", "--lang", "fr")[0] == 0
