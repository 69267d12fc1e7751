"""How a published folder is replaced."""

from pathlib import Path

import pytest
from goodpractices.publish import replace_folder

from tests.drawing import write


def test_a_first_move_that_fails_leaves_nothing_behind(tmp_path, monkeypatch):
    write(tmp_path, {"new/index.html": "new"})

    def failing(self, target):
        raise OSError("another file system")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", failing)
        with pytest.raises(OSError, match="another file system"):
            replace_folder(tmp_path / "new", tmp_path / "site")
    assert names(tmp_path) == ["new"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, {"new/index.html": "new", "site/index.html": "old", "site/gone.html": "old"})
    return tmp_path


def content(folder):
    return {str(file.relative_to(folder)): file.read_text() for file in sorted(folder.rglob("*")) if file.is_file()}


def names(root):
    return sorted(item.name for item in root.iterdir())


def test_the_new_folder_takes_the_place_of_the_old_one(root):
    replace_folder(root / "new", root / "site")
    assert content(root / "site") == {"index.html": "new"}
    assert names(root) == ["site"]


def test_a_first_site_needs_no_old_one(tmp_path):
    write(tmp_path, {"new/index.html": "new"})
    replace_folder(tmp_path / "new", tmp_path / "site")
    assert content(tmp_path / "site") == {"index.html": "new"}


def test_without_a_new_folder_the_old_one_stays(tmp_path):
    write(tmp_path, {"site/index.html": "old"})
    with pytest.raises(FileNotFoundError):
        replace_folder(tmp_path / "new", tmp_path / "site")
    assert content(tmp_path / "site") == {"index.html": "old"}


def test_a_file_is_no_folder_to_publish(tmp_path):
    write(tmp_path, {"new": "x", "site/index.html": "old"})
    with pytest.raises(FileNotFoundError):
        replace_folder(tmp_path / "new", tmp_path / "site")
    assert content(tmp_path / "site") == {"index.html": "old"}


def test_what_an_interrupted_call_set_aside_is_put_back(tmp_path):
    write(tmp_path, {"site.old/index.html": "old"})
    with pytest.raises(FileNotFoundError):
        replace_folder(tmp_path / "new", tmp_path / "site")
    assert content(tmp_path / "site") == {"index.html": "old"}
    assert names(tmp_path) == ["site"]


def test_what_an_interrupted_call_left_is_cleared_away(root):
    write(root, {"site.old/index.html": "older"})
    replace_folder(root / "new", root / "site")
    assert content(root / "site") == {"index.html": "new"}
    assert names(root) == ["site"]


def test_an_interruption_between_the_two_moves_is_mended_by_the_next_call(root, monkeypatch):
    rename, calls = Path.rename, []

    def interrupted(self, target):
        calls.append(self.name)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return rename(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", interrupted)
        with pytest.raises(KeyboardInterrupt):
            replace_folder(root / "new", root / "site")
    assert calls == ["site", "new"]
    assert content(root / "site.old")["index.html"] == "old"
    replace_folder(root / "new", root / "site")
    assert content(root / "site") == {"index.html": "new"}
    assert names(root) == ["site"]


def test_a_move_that_fails_puts_the_old_folder_back(root, monkeypatch):
    rename = Path.rename

    def failing(self, target):
        if self.name == "new":
            raise OSError("another file system")
        return rename(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", failing)
        with pytest.raises(OSError, match="another file system"):
            replace_folder(root / "new", root / "site")
    assert (root / "site").is_dir()
