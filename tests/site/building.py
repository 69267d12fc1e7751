"""Builds drawn projects: the repository's settings, templates and hooks with entries drawn by a test."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.conftest import ADDRESS
from tests.drawing import SITE_COPIED, project

from .pages import Site, published_languages

NEUTRAL = {"SITE_URL": ADDRESS, "REPO_URL": "", "LANGS": "", "NO_MKDOCS_2_WARNING": "1"}
"""What a build reads from its surroundings, so that those of the person who runs the tests do not count."""


def drawn(folder: Path, files: Mapping[str, str | bytes | None]) -> Path:
    """Draw a project of which a site can be built with ``make build``."""
    return project(folder, files, copied=(*SITE_COPIED, "Makefile"))


def environment(**more: str) -> dict[str, str]:
    """Return the surroundings of a build."""
    return os.environ | NEUTRAL | more


def run(root: Path, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a project's folder, with both its outputs in one."""
    return subprocess.run(
        command,
        cwd=root,
        env=environment(**more),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )


def mkdocs(root: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run MkDocs in a project's folder."""
    return run(root, sys.executable, "-m", "mkdocs", *arguments, **more)


def make_command(*targets: str) -> list[str]:
    """Return a call of make that uses what is installed here, and installs nothing."""
    return ["make", "--old-file=.venv/site", f"BIN={Path(sys.executable).parent}", *targets]


def build(root: Path, folder: str = "built", **more: str) -> Site:
    """Build a project's site, as ``make build`` does, into a folder of its own."""
    done = mkdocs(root, "build", "--strict", "--site-dir", str(root / folder), **more)
    assert done.returncode == 0, done.stdout
    return Site(root / folder, published_languages(root))


def content(folder: Path) -> dict[str, bytes]:
    """Return all files of a folder with what they hold."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }
