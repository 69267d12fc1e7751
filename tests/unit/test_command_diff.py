"""``goodpractices diff``."""

import pytest

from tests.drawing import FINGERPRINTS, ORIGINAL, TRANSLATION, based_on, original, project, translation, write
from tests.unit.committing import commit

EN, FR = "practices/buddies/en.md", "practices/buddies/fr.md"
HEAD = f"{FR} was translated on 2024-05-01; since then, {EN} has changed:\n\n"
MORE = {"results": "By 2018 there were 300 pairs.[^s1]"}


@pytest.fixture
def history(tmp_path):
    """Draw a project with a history: each day with the original as it was."""

    def made(days, french=TRANSLATION):
        project(tmp_path)
        for day, text in days.items():
            commit(tmp_path, day, {EN: text, FR: french})

    return made


def from_other(**prints):
    """Return a translation that was made from another original."""
    return translation(translation=f"{{method: human, date: 2024-05-01, based_on: {based_on(FINGERPRINTS | prints)}}}")


def test_when_nothing_has_changed_it_says_so(run):
    assert run({EN: ORIGINAL, FR: TRANSLATION}, "diff", "buddies", "fr") == (
        0,
        f"{FR}: nothing has changed in the original since it was translated.\n",
    )


def test_white_space_alone_is_no_change(run):
    assert (
        "nothing has changed"
        in run({EN: ORIGINAL.replace("two people", "two\n  people"), FR: TRANSLATION}, "diff", "buddies", "fr")[1]
    )


def test_a_section_that_has_changed_is_shown_word_by_word_with_both_days(run, history):
    history({"2024-05-01": ORIGINAL, "2024-06-02": original(sections=MORE)})
    assert run({}, "diff", "buddies", "fr") == (
        0,
        HEAD + "results, 2024-05-01 → 2024-06-02:\n"
        "  ([-removed-] {+added+})\n"
        "  By [-2017-] {+2018+} there were [-257-] {+300+} pairs.[^s1]\n"
        "\n"
        "When the translation agrees again: goodpractices accept buddies fr results\n",
    )


def test_each_part_is_compared_with_the_version_that_it_was_made_from(run, history):
    history(
        {
            "2024-03-01": ORIGINAL,
            "2024-04-01": original(title="Tandems"),
            "2024-06-01": original(title="Tandems", sections=MORE),
            "2024-07-01": original(title="Tandems", sections=MORE | {"lessons": "Much."}, evidence="description"),
        }
    )
    _, printed = run({}, "diff", "buddies", "fr")
    assert "summary, 2024-03-01 → 2024-04-01:\n" in printed
    assert "results, 2024-04-01 → 2024-06-01:\n" in printed
    assert "lessons, 2024-06-01 → 2024-07-01:\n" in printed
    assert "  [-Buddies for newcomers-] {+Tandems+}\n  …\n" in printed
    assert printed.endswith("goodpractices accept buddies fr summary results lessons\n")


def test_what_is_not_committed_yet_is_compared_too(run, history, tmp_path):
    history({"2024-05-01": ORIGINAL})
    write(tmp_path, {EN: original(sections=MORE)})
    assert "results, 2024-05-01 → not committed yet:\n" in run({}, "diff", "buddies", "fr")[1]


def test_without_git_the_section_is_shown_as_it_is_now(run):
    code, printed = run({EN: original(sections=MORE), FR: TRANSLATION}, "diff", "buddies", "fr")
    assert code == 0
    assert "The history cannot be read: fatal: not a git repository" in printed
    assert (
        "results: no version from which it was translated is in the history; as it is now:\n"
        "  By 2018 there were 300 pairs.[^s1]\n"
    ) in printed


@pytest.mark.parametrize(
    "french", [from_other(results="00000000"), translation(translation="{method: human, date: 2024}")]
)
def test_without_such_a_version_the_section_is_shown_as_it_is_now(run, history, french):
    history({"2024-05-01": ORIGINAL}, french)
    code, printed = run({}, "diff", "buddies", "fr")
    assert code == 0
    assert "results: no version from which it was translated is in the history; as it is now:\n  By 2017" in printed
    assert "cannot be read" not in printed


@pytest.mark.parametrize(
    ("slug", "language"),
    [
        ("buddies", "en"),
        ("buddies", "el"),
        ("nothing", "fr"),
        ("../../etc", "passwd"),
        ("buddies", "../fr"),
        ("\x1b[2J", "fr"),
        ("*", "*"),
    ],
)
def test_what_is_no_translation_is_told(run, slug, language):
    code, printed = run({EN: ORIGINAL, FR: TRANSLATION}, "diff", slug, language)
    assert code == 1
    assert printed.startswith("There is no sound translation ")
    assert printed[:-1].isprintable()


def test_a_name_that_looks_like_an_option_is_none(run, capsys):
    with pytest.raises(SystemExit) as exited:
        run({EN: ORIGINAL}, "diff", "--upload-pack=touch", "fr")
    assert exited.value.code == 2
    assert run({EN: ORIGINAL}, "diff", "--", "--upload-pack=touch", "fr")[0] == 1
