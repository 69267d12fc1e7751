"""What site and browser tests share: the site of this repository, built once a run, whatever the number of workers."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .drawing import REPOSITORY

ADDRESS = "https://example.org/"


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Let one worker in at a time; the lock falls with the process that holds it."""
    with file.open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        yield


def common_folder(factory: pytest.TempPathFactory) -> Path:
    """Return the run's own folder: with pytest-xdist, each worker has one inside it."""
    folder = factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


def build_repository(site: Path, languages: str = "") -> None:
    """Build the repository's site as ``make build`` does, into another folder, in all languages or in some."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    environment = os.environ | {"SITE_URL": ADDRESS, "REPO_URL": "", "LANGS": languages, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the repository's site, for reading only."""
    folder = common_folder(tmp_path_factory)
    site, complete = folder / "built-site", folder / "built-site.complete"
    with locked(folder / "built-site.lock"):
        if not complete.exists():
            build_repository(site)
            complete.touch()
    return site
