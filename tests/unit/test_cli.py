"""The command."""

import os
import subprocess
import sys

import pytest
from goodpractices.cli import main
from goodpractices.load import load

from tests.drawing import ORIGINAL, TRANSLATION, original, project, translation, write

EN, FR = "practices/buddies/en.md", "practices/buddies/fr.md"
IN_LINES = translation(translation="\n  method: human\n  date: 2024-05-01")


def test_a_sound_project_is_checked_in_silence(run):
    assert run({EN: ORIGINAL}, "check") == (0, "")


def test_problems_are_listed_line_by_line(run):
    code, printed = run({EN: original(place="nowhere"), FR: "text"}, "check")
    assert code == 1
    assert printed == (
        f"{EN}:4: place: unknown id 'nowhere'. The ids are in data/places.yml.\n"
        f"{FR}:1: The file has no front matter. Begin it with a line '---' and the fields.\n"
    )


def test_advice_is_listed_where_it_is_wanted_and_fails_nothing(run):
    files = {EN: original(budget=None)}
    assert run(files, "check") == (0, "")
    assert run(files, "check", "--advice") == (
        0,
        f"{EN}:1: The field 'budget' is not given. Add it if a source tells.\n",
    )


def test_the_folder_in_which_it_is_called_is_the_project(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(project(tmp_path, {EN: original(place="nowhere")}))
    assert main(["check"]) == 1
    assert capsys.readouterr().out.startswith(f"{EN}:4: ")


@pytest.mark.parametrize(
    "arguments", [[], ["chek"], ["check", "--all"], ["accept"], ["accept", "a"], ["accept", "a", "fr", "money"]]
)
def test_a_call_that_is_wrong_is_told_how_it_is_done(arguments, capsys):
    with pytest.raises(SystemExit) as exited:
        main(arguments)
    assert exited.value.code == 2
    assert "usage: goodpractices" in capsys.readouterr().err


def test_help_names_the_commands(capsys):
    with pytest.raises(SystemExit) as exited:
        main(["--help"])
    assert exited.value.code == 0
    printed = capsys.readouterr().out
    assert all(command in printed for command in ("check", "translate", "status", "diff", "accept", "publish"))


def test_accepting_a_translation_records_all_parts(run, tmp_path):
    assert run({EN: ORIGINAL, FR: IN_LINES}, "accept", "buddies", "fr") == (0, f"{FR}: recorded.\n")
    assert load(tmp_path).catalogue.practices["buddies"].behind("fr") == []


def test_accepting_all_by_name_records_all_parts(run, tmp_path):
    assert run({EN: ORIGINAL, FR: IN_LINES}, "accept", "buddies", "fr", "all") == (0, f"{FR}: recorded.\n")
    assert load(tmp_path).catalogue.practices["buddies"].behind("fr") == []


def test_accepting_changes_nothing_else(run, tmp_path):
    run({EN: ORIGINAL, FR: IN_LINES}, "accept", "buddies", "fr")
    after = (tmp_path / FR).read_text()
    head, _, rest = after.partition("  based_on:\n")
    assert head + rest[rest.index("---") :] == IN_LINES
    assert (tmp_path / EN).read_text() == ORIGINAL


def test_accepting_some_parts_leaves_the_others_behind(run, tmp_path):
    run({EN: ORIGINAL, FR: IN_LINES}, "accept", "buddies", "fr", "results", "summary")
    behind = load(tmp_path).catalogue.practices["buddies"].behind("fr")
    assert behind == ["challenge", "approach", "lessons", "transfer"]


def test_accepting_a_part_keeps_what_was_recorded_of_the_others(run, tmp_path):
    run({EN: ORIGINAL, FR: IN_LINES}, "accept", "buddies", "fr")
    write(tmp_path, {EN: original(sections={"lessons": "New.", "transfer": "New."})})
    assert main(["--root", str(tmp_path), "accept", "buddies", "fr", "lessons"]) == 0
    assert load(tmp_path).catalogue.practices["buddies"].behind("fr") == ["transfer"]


@pytest.mark.parametrize(
    ("slug", "language"), [("nothing", "fr"), ("buddies", "el"), ("buddies", "en"), ("../buddies", "../fr")]
)
def test_only_a_translation_that_exists_can_be_accepted(run, slug, language):
    code, printed = run({EN: ORIGINAL, FR: IN_LINES}, "accept", slug, language)
    assert code == 1
    assert printed == f"There is no sound translation {slug}/{language}. Run 'goodpractices check'.\n"


def test_a_faulty_translation_cannot_be_accepted(run, tmp_path):
    faulty = IN_LINES.replace("method: human", "method: magic")
    assert run({EN: ORIGINAL, FR: faulty}, "accept", "buddies", "fr")[0] == 1
    assert (tmp_path / FR).read_text() == faulty


def test_a_block_that_cannot_be_written_is_told_and_nothing_changes(run, tmp_path):
    code, printed = run({EN: ORIGINAL, FR: TRANSLATION}, "accept", "buddies", "fr")
    assert code == 1
    assert printed.startswith(f"{FR}:1: The block cannot be written: write 'translation:' on a line of its own")
    assert (tmp_path / FR).read_text() == TRANSLATION


def test_accepting_keeps_the_line_ends_of_the_file(run, tmp_path):
    run({EN: ORIGINAL, FR: IN_LINES.replace("\n", "\r\n")}, "accept", "buddies", "fr")
    after = (tmp_path / FR).read_bytes()
    assert after.count(b"\n") == after.count(b"\r\n")


def test_a_new_site_is_published_in_place_of_the_old_one(tmp_path):
    write(tmp_path, {"new/index.html": "new", "site/index.html": "old"})
    assert main(["publish", str(tmp_path / "new"), str(tmp_path / "site")]) == 0
    assert (tmp_path / "site/index.html").read_text() == "new"


def test_publishing_what_is_not_there_is_told(tmp_path, capsys):
    assert main(["publish", str(tmp_path / "new"), str(tmp_path / "site")]) == 1
    assert "new" in capsys.readouterr().out


def test_checking_a_folder_that_is_no_project_is_told(tmp_path, capsys):
    assert main(["--root", str(tmp_path), "check"]) == 1
    assert capsys.readouterr().out


def test_the_command_can_be_called_as_a_module_and_gives_its_code_to_the_shell(tmp_path):
    project(tmp_path, {EN: original(place="nowhere")})
    command = [sys.executable, "-m", "goodpractices.cli", "check"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, check=False, env=os.environ | {"PYTHONIOENCODING": "utf-8"}
    )
    assert done.returncode == 1
    assert done.stdout.decode().startswith(f"{EN}:4: ")
    assert done.stderr == b""


def test_a_terminal_that_knows_few_letters_is_told_what_it_can_show(tmp_path):
    project(tmp_path, {EN: original(place="Μέχελεν")})
    command = [sys.executable, "-m", "goodpractices.cli", "check"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, check=False, env=os.environ | {"PYTHONIOENCODING": "ascii"}
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
