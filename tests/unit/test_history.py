"""Earlier versions of an original."""

import pytest
from goodpractices.history import versions

from tests.drawing import ORIGINAL, SECTIONS, TRANSLATION, original
from tests.unit.committing import commit, git

EN = "practices/buddies/en.md"


def results(root):
    return [(version.date, version.parts["results"].strip()) for version in versions(root, EN)]


def test_versions_are_told_with_their_days_the_newest_first(tmp_path):
    commit(tmp_path, "2024-05-01", {EN: ORIGINAL})
    commit(tmp_path, "2024-06-02", {EN: original(sections={"results": "None."})})
    assert results(tmp_path) == [("2024-06-02", "None."), ("2024-05-01", SECTIONS["results"])]


def test_a_commit_that_leaves_the_file_alone_is_no_version(tmp_path):
    commit(tmp_path, "2024-05-01", {EN: ORIGINAL})
    commit(tmp_path, "2024-06-02", {"other": "x"})
    assert [version.date for version in versions(tmp_path, EN)] == ["2024-05-01"]


def test_title_and_summary_are_a_part(tmp_path):
    commit(tmp_path, "2024-05-01", {EN: original(title="Tandems")})
    (version,) = versions(tmp_path, EN)
    assert version.parts["summary"].startswith("Tandems\n\nResidents and newcomers")


@pytest.mark.parametrize(
    "other",
    [b"\xff\xfe", "text", "---\n[\n---\n", "---\ntitle: [a\n---\n", None, TRANSLATION],
    ids=["no text", "no front matter", "no fields", "broken fields", "deleted", "a translation"],
)
def test_what_cannot_be_read_as_an_original_is_left_out(tmp_path, other):
    commit(tmp_path, "2024-05-01", {EN: ORIGINAL})
    commit(tmp_path, "2024-06-02", {EN: other, "kept": "x"})
    commit(tmp_path, "2024-07-03", {EN: original(sections={"results": "None."})})
    assert [date for date, _ in results(tmp_path)] == ["2024-07-03", "2024-05-01"]


def test_a_version_that_was_not_valid_still_counts(tmp_path):
    commit(tmp_path, "2024-05-01", {EN: original(place=None, sections={"lessons": None})})
    assert results(tmp_path) == [("2024-05-01", SECTIONS["results"])]


def test_a_project_may_stand_below_the_repository_s_own_folder(tmp_path):
    commit(tmp_path, "2024-05-01", {f"site/{EN}": ORIGINAL})
    assert results(tmp_path / "site") == [("2024-05-01", SECTIONS["results"])]


@pytest.mark.parametrize("path", ["practices/*/en.md", ":(glob)**", "--output=stolen", "-n", "$(touch stolen)", ";ls"])
def test_a_path_is_no_pattern_no_option_and_no_command(tmp_path, path):
    commit(tmp_path, "2024-05-01", {EN: ORIGINAL})
    before = sorted(tmp_path.iterdir())
    assert list(versions(tmp_path, path)) == []
    assert sorted(tmp_path.iterdir()) == before


def test_a_path_outside_the_repository_is_refused(tmp_path):
    commit(tmp_path, "2024-05-01", {EN: ORIGINAL})
    with pytest.raises(OSError, match="outside repository"):
        list(versions(tmp_path, "../../etc/passwd"))


def test_a_file_that_was_never_committed_has_no_versions(tmp_path):
    commit(tmp_path, "2024-05-01", {"other": "x"})
    assert results(tmp_path) == []


def test_without_a_repository_git_says_so(tmp_path):
    with pytest.raises(OSError, match="not a git repository"):
        list(versions(tmp_path, EN))


def test_a_repository_without_a_commit_is_told(tmp_path):
    git(tmp_path, "init", "--quiet")
    with pytest.raises(OSError, match=r"."):
        list(versions(tmp_path, EN))


def test_without_git_it_is_told(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(OSError, match="git"):
        list(versions(tmp_path, EN))
