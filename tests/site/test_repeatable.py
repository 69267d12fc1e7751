"""The same content gives the same site, byte for byte."""

from pathlib import Path

import pytest

from tests.conftest import build_repository

from .building import build, content
from .pages import Site


@pytest.mark.xdist_group("site")
def test_two_builds_of_the_repository_are_the_same_byte_for_byte(tmp_path: Path):
    # Two languages, so that two processes share the work.
    for name in ("first", "again"):
        build_repository(tmp_path / name, languages="en,el")
    first, again = content(tmp_path / "first"), content(tmp_path / "again")
    assert first.keys() == again.keys()
    assert [name for name, held in first.items() if again[name] != held] == []


def test_where_a_project_stands_and_when_its_files_were_written_does_not_show(small_project: Path, small_site: Site):
    assert content(build(small_project).folder) == content(small_site.folder)


def test_the_order_in_which_python_walks_its_sets_does_not_show(small_project: Path):
    first, other = (build(small_project, f"seed-{seed}", PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert content(first.folder) == content(other.folder)
