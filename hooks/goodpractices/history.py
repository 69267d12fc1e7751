"""Earlier versions of an original, from git: the only module that knows it."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .body import read_sections
from .front_matter import read_source
from .practice import parts


@dataclass(frozen=True)
class Version:
    """An original as it was committed: the day (2021-05-31), and its parts."""

    date: str
    parts: dict[str, str]


def versions(root: Path, path: str) -> Iterator[Version]:
    """Yield the committed versions of an original that can be read, the newest first.

    ``path`` is relative to the project's folder ``root``. Raises OSError where there is no git or no history.
    """
    for line in _git(root, "log", "--format=%H %cs", "--no-show-signature", "--", path).decode().splitlines():
        commit, date = line.split()
        try:
            data = _git(root, "cat-file", "blob", f"{commit}:./{path}")
        except OSError:  # a commit that deletes the file
            continue
        found = _parts(data, path)
        if found:
            yield Version(date, found)


def _git(root: Path, *arguments: str) -> bytes:
    """Return what git prints. No pattern in a path means anything, and nothing is asked of the person who calls."""
    command = ["git", "--literal-pathspecs", *arguments]
    done = subprocess.run(command, cwd=root, stdin=subprocess.DEVNULL, capture_output=True, check=False)  # noqa: S603 - no shell
    if done.returncode:
        raise OSError(done.stderr.decode(errors="replace").strip())
    return done.stdout


def _parts(data: bytes, path: str) -> dict[str, str]:
    """Return the parts of a version; none where it is not even a file with front matter, or was a translation."""
    source, _ = read_source(data, path)
    if source is None or "translation" in source.header.value:
        return {}
    sections, _ = read_sections(source.body, path, source.body_line)
    header = source.header.value
    return parts(str(header.get("title", "")), str(header.get("summary", "")), sections)
