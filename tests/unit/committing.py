"""Makes a drawn project a git repository with a history, of which each commit has its day."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from tests.drawing import write

_NOBODY = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "-c", "commit.gpgsign=false")


def git(root: Path, *arguments: str, **more: str) -> None:
    """Run git, as nobody in particular."""
    subprocess.run(["git", *_NOBODY, *arguments], cwd=root, env=os.environ | more, capture_output=True, check=True)


def commit(root: Path, day: str, files: Mapping[str, str | bytes | None]) -> None:
    """Write files and commit all that is there, on a day (2024-05-01); the first call begins the repository."""
    write(root, files)
    if not (root / ".git").exists():
        git(root, "init", "--quiet")
    git(root, "add", "--all")
    moment = f"{day}T12:00:00+00:00"
    git(root, "commit", "--quiet", "--message", day, GIT_AUTHOR_DATE=moment, GIT_COMMITTER_DATE=moment)
