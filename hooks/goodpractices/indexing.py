"""Write the search's index: the only module that knows Pagefind, which makes one index for each language.

Pagefind is given one small page for each record, as it reads whole folders with all processors. Its Python API waits a
tenth of a second for each record, and its service takes records one by one.
"""

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from pagefind.service import get_executable

from .search import Record

FOLDER = "pagefind"
"""Where the index stands in the site."""

_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "pagefind-worker.js", "playground")
"""Pagefind's own interface, in place of which the site has its own, and its worker, which ours does not start."""


def write_index(records: Iterable[Record], site: Path) -> None:
    """Write the index of all records into a site's folder, in place of an earlier one.

    Raises OSError where Pagefind cannot be started, or cannot read a record or write its files.
    """
    folder = site / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    with TemporaryDirectory() as source:
        for record in records:
            page = Path(source, record.url.strip("/"), "index.html")
            page.parent.mkdir(parents=True)
            page.write_text(_page(record), "utf-8")
        if any(Path(source).iterdir()):  # without a practice there is nothing to find, and Pagefind ends with an error
            _run(Path(source), folder)
    for pattern in _UNUSED:
        for found in folder.glob(pattern):
            found.unlink() if found.is_file() else shutil.rmtree(found)


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


def _run(source: Path, folder: Path) -> None:
    program = get_executable()
    if program is None:
        raise FileNotFoundError("Pagefind is not installed.")
    command = [str(program), "--quiet", "--site", str(source), "--output-path", str(folder.resolve())]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - nothing from outside
    if done.returncode:
        raise OSError(f"Pagefind: {(done.stderr or done.stdout).strip()}")
