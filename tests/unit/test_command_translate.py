"""``goodpractices translate``."""

import re
from datetime import date
from pathlib import Path

import pytest
from goodpractices.body import SECTIONS
from goodpractices.cli import main
from goodpractices.load import load

from tests.drawing import (
    FINGERPRINTS,
    FRENCH,
    FRENCH_SECTIONS,
    ORIGINAL,
    TRANSLATION,
    original,
    write,
)

EN, FR = "practices/buddies/en.md", "practices/buddies/fr.md"
COMMENT = re.compile(r"<!-- To translate:\n.*?\n-->", re.DOTALL)
WRITTEN = f"{FR}: written. It says what to do; 'goodpractices check' tells what is left.\n"
PARTS = ("title", "summary", *SECTIONS)


@pytest.fixture
def begun(run, tmp_path):
    """Draw an entry, begin its translation and return the file."""

    def made(text=ORIGINAL, language="fr", name="en", **more) -> str:
        files = {f"practices/buddies/{name}.md": text} | more
        assert run(files, "translate", "buddies", language)[0] == 0
        return (tmp_path / f"practices/buddies/{language}.md").read_text("utf-8")

    return made


def filled(file: str, *parts: str) -> str:
    """Return a file with parts filled in as a translator would."""
    for name in parts:
        if name in FRENCH:
            file = file.replace(f'{name}: ""', f'{name}: "{FRENCH[name]}"')
        else:
            before, heading, after = file.partition(f"{{#{name}}}\n\n")
            file = before + heading + COMMENT.sub(FRENCH_SECTIONS[name], after, count=1)
    return file


def faults(root) -> list[str]:
    return [str(problem) for problem in load(root).faults]


def test_a_file_is_written_with_what_a_translation_needs(begun):
    file = begun()
    assert file.startswith("---\n# To do, until 'goodpractices check' is content:\n")
    assert 'title: ""\n' in file
    assert 'summary: ""\n' in file
    prints = "".join(f'    {part}: "{value}"\n' for part, value in FINGERPRINTS.items())
    today = date.today().isoformat()
    assert f"translation:\n  method: human\n  date: {today}\n  based_on:\n{prints}---\n" in file


def test_it_says_what_it_has_written(run):
    assert run({EN: ORIGINAL}, "translate", "buddies", "fr") == (0, WRITTEN)


def test_headings_are_those_of_the_language_with_the_fixed_ids(begun):
    headings = [line for line in begun().split("\n") if line.startswith("## ")]
    assert [heading.partition(" {")[2] for heading in headings] == [f"#{name}}}" for name in SECTIONS]
    assert headings[2] == "## Résultats {#results}"


def test_the_original_stands_beside_what_is_to_be_translated(begun):
    file = begun()
    assert "# The original's title: Buddies for newcomers\n" in file
    assert "{#results}\n\n<!-- To translate:\nBy 2017 there were 257 pairs.[^s1]\n-->\n" in file


def test_a_file_just_written_has_a_problem_for_each_part(begun, tmp_path):
    begun()
    found = faults(tmp_path)
    assert [problem.partition(": ")[2] for problem in found[:2]] == [
        "title has 0 characters. Write at least 3.",
        "summary has 0 characters. Write at least 50.",
    ]
    assert len(found) == 2 + len(SECTIONS)
    assert all("A comment stands in the text, which no reader sees." in problem for problem in found[2:])


@pytest.mark.parametrize("left", PARTS)
def test_as_long_as_one_part_is_not_filled_in_it_fails_the_check(begun, tmp_path, left):
    write(tmp_path, {FR: filled(begun(), *(part for part in PARTS if part != left))})
    assert len(faults(tmp_path)) == 1
    assert "fr" not in load(tmp_path).catalogue.practices["buddies"].texts


@pytest.mark.parametrize("left", SECTIONS)
def test_a_comment_that_was_deleted_without_a_translation_fails_the_check(begun, tmp_path, left):
    file = filled(begun(), *(part for part in PARTS if part != left))
    write(tmp_path, {FR: COMMENT.sub("", file)})
    assert any(f"The section '{left}' is empty." in problem for problem in faults(tmp_path))


def test_a_file_that_is_filled_in_is_sound_and_up_to_date(begun, tmp_path):
    write(tmp_path, {FR: filled(begun(), *PARTS)})
    assert faults(tmp_path) == []
    assert load(tmp_path).catalogue.practices["buddies"].behind("fr") == []


@pytest.mark.parametrize("there", [TRANSLATION, "text", ""])
def test_a_file_that_is_there_is_never_overwritten(run, tmp_path, there):
    code, printed = run({EN: ORIGINAL, FR: there}, "translate", "buddies", "fr")
    assert (code, printed) == (1, f"{FR}: it is there already, and stays as it is.\n")
    assert (tmp_path / FR).read_text() == there


def test_the_language_of_the_original_has_a_file_already(run, tmp_path):
    assert run({EN: ORIGINAL}, "translate", "buddies", "en")[0] == 1
    assert (tmp_path / EN).read_text() == ORIGINAL


def test_the_terms_that_the_text_has_stand_at_the_top(begun):
    file = begun(original(title="Refugees meet volunteers", sections={"lessons": "Nobody was undocumented."}))
    terms = [line for line in file.split("\n") if line.startswith("# - ")]
    assert "# - refugee: réfugié" in terms
    assert any(line.startswith("# - undocumented: en situation irrégulière (not: ") for line in terms)
    assert not any("asylum" in line for line in terms)
    assert file.index("# Terms of this text in Français, from data/glossary/:\n# - ") < file.index("title:")


def test_the_terms_of_an_original_that_is_not_english_are_found_too(begun):
    file = begun(original(title="Des réfugiés et des bénévoles"), language="en", name="fr")
    assert "# - réfugié: refugee\n" in file


def test_without_a_glossary_no_terms_are_told(begun):
    assert "# Terms" not in begun(language="uk")


def test_a_language_without_words_of_the_interface_has_english_headings(begun):
    assert "## Results {#results}\n" in begun(language="uk")


@pytest.mark.parametrize("code", ["Write `-->` here.", "```\n--> and --!>\n```"])
def test_a_text_cannot_end_the_comment_in_which_it_stands(begun, code):
    file = begun(original(sections={"approach": code}))
    assert file.count("-->") == file.count("<!--") == len(SECTIONS)
    assert "--!>" not in file


def test_a_title_of_several_lines_stays_in_its_comment(begun, tmp_path):
    begun(original(summary="|\n  Residents and newcomers meet in pairs for six months\n  title: and more of it."))
    assert len(faults(tmp_path)) == 7


@pytest.mark.parametrize(
    ("slug", "language"),
    [
        ("nothing", "fr"),
        ("../buddies", "fr"),
        ("../../etc", "fr"),
        ("/etc", "fr"),
        ("", "fr"),
        (".", "fr"),
        ("buddies\x00", "fr"),
        ("\x1b[2J", "fr"),
        ("buddies", "../../fr"),
        ("buddies", "/tmp/fr"),
        ("buddies", "xx"),
        ("buddies", ""),
        ("buddies", "fr.md"),
    ],
)
def test_what_is_not_known_is_told_and_nothing_is_written(run, tmp_path, slug, language):
    run({EN: ORIGINAL}, "check")
    before = sorted(tmp_path.rglob("*"))
    code = main(["--root", str(tmp_path), "translate", slug, language])
    assert code == 1
    assert sorted(tmp_path.rglob("*")) == before


def test_a_name_that_is_mistyped_is_told_with_the_nearest_one(run):
    assert run({EN: ORIGINAL}, "translate", "budies", "fr") == (
        1,
        "There is no sound practice 'budies'. Did you mean 'buddies'?\n",
    )


def test_a_practice_whose_original_is_faulty_cannot_be_translated(run):
    code, printed = run({EN: original(place="nowhere")}, "translate", "buddies", "fr")
    assert code == 1
    assert printed == "There is no sound practice 'buddies'. Run 'goodpractices check'.\n"


def test_a_name_that_looks_like_an_option_is_none(run):
    with pytest.raises(SystemExit) as exited:
        run({EN: ORIGINAL}, "translate", "--upload-pack=touch", "fr")
    assert exited.value.code == 2
    assert run({EN: ORIGINAL}, "translate", "--", "--upload-pack=touch", "fr")[0] == 1


def test_what_cannot_be_written_is_told(run, tmp_path, monkeypatch, capsys):
    ordinary = Path.open

    def full(file, mode="r", *arguments, **options):
        if mode == "x":
            raise OSError(28, "No space left on device")
        return ordinary(file, mode, *arguments, **options)

    run({EN: ORIGINAL}, "check")
    monkeypatch.setattr(Path, "open", full)
    assert main(["--root", str(tmp_path), "translate", "buddies", "fr"]) == 1
    assert capsys.readouterr().out == f"{FR}: it cannot be written: [Errno 28] No space left on device.\n"
