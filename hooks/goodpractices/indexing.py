"""Write the search's index: the only module that knows Pagefind, which makes one index for each language.

Pagefind is given one small page for each record, as it reads whole folders. Its Python API waits a tenth of a second
for each record, and its service takes records one by one. It works mostly on one processor, so each language has a run
of its own, several at the same time if need be, and what they made is joined.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind.service import get_executable

from .search import Record

FOLDER = "pagefind"
"""Where the index stands in the site."""

_ENTRY = "pagefind-entry.json"
"""The file that names the languages of an index; all others have names of their own in each language."""

_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "pagefind-worker.js", "playground")
"""Pagefind's own interface, in place of which the site has its own, and its worker, which ours does not start."""

_CHUNK_SIZE, _CHUNK_SIZES = 2000, {"el": 200}
"""Entries of the index in one file, a tenth of what Pagefind takes by itself: who searches for a word loads less.

Pagefind does not count the entries of words with an accent, and hardly a Greek word has none.
"""


def write_index(records: Iterable[Record], folder: Path, language: str) -> None:
    """Write the index of a language's records into a folder, in place of an earlier one.

    Raises OSError where Pagefind cannot be started, or cannot read a record or write its files.
    """
    shutil.rmtree(folder, ignore_errors=True)
    with TemporaryDirectory() as source:
        for record in records:
            page = Path(source, record.url.strip("/"), "index.html")
            page.parent.mkdir(parents=True)
            page.write_text(_page(record), "utf-8")
        if any(Path(source).iterdir()):  # without a practice there is nothing to find, and Pagefind ends with an error
            _run(Path(source), folder, _CHUNK_SIZES.get(language, _CHUNK_SIZE))
    for pattern in _UNUSED:
        for found in folder.glob(pattern):
            found.unlink() if found.is_file() else shutil.rmtree(found)


def join_indexes(parts: Sequence[Path], folder: Path) -> None:
    """Make one index of those of the languages, in place of an earlier one; the parts are used up.

    Raises OSError where a file cannot be read or written.
    """
    shutil.rmtree(folder, ignore_errors=True)
    entries = [json.loads(file.read_text("utf-8")) for part in parts if (file := part / _ENTRY).is_file()]
    for part in parts:
        _move(part, folder)
    if entries:
        languages = {code: language for entry in entries for code, language in entry["languages"].items()}
        (folder / _ENTRY).write_text(json.dumps(entries[0] | {"languages": dict(sorted(languages.items()))}), "utf-8")


def _move(part: Path, folder: Path) -> None:
    for file in part.rglob("*.*"):
        target = folder / file.relative_to(part)
        target.parent.mkdir(parents=True, exist_ok=True)
        file.replace(target)
    shutil.rmtree(part, ignore_errors=True)


def _page(record: Record) -> str:
    """Return a record as a page with Pagefind's attributes."""
    head = "".join(_attributes(record))
    body = f"<body data-pagefind-body><p>{escape(record.content)}</p></body>"
    return f'<!doctype html><html lang="{record.language}"><head>{head}</head>{body}</html>'


def _attributes(record: Record) -> Iterator[str]:
    values = [("meta", name, value) for name, value in record.meta.items()]
    values += [("filter", name, value) for name, found in record.filters.items() for value in found]
    values += [("sort", name, value) for name, value in record.sort.items()]
    for kind, name, value in values:
        yield f'<meta data-pagefind-{kind}="{name}[content]" content="{escape(value)}">'


def _run(source: Path, folder: Path, chunk_size: int) -> None:
    program = get_executable()
    if program is None:
        raise FileNotFoundError("Pagefind is not installed.")
    command = [str(program), "--quiet", "--site", str(source), "--output-path", str(folder.resolve())]
    environment = os.environ | {"PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": str(chunk_size)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)  # noqa: S603 - ours
    if done.returncode:
        raise OSError(f"Pagefind: {(done.stderr or done.stdout).strip()}")
