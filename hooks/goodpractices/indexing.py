"""Write the search's index: the only module that knows Pagefind, which makes one index for each language.

It speaks to Pagefind's program itself, in the words of ``pagefind.service.types``: the Python API that comes with it
waits a tenth of a second for each answer, which is ten minutes for 6,000 records.
"""

import json
import shutil
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

from pagefind.service import get_executable

from .search import Record

FOLDER = "pagefind"
"""Where the index stands in the site."""

_END = b","
"""Ends each message, in both directions; a message is JSON in base64."""

_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "pagefind-worker.js", "playground")
"""Pagefind's own interface, in place of which the site has its own, and its worker, which ours does not start."""


def write_index(records: Iterable[Record], site: Path) -> None:
    """Write the index of all records into a site's folder, in place of an earlier one.

    Raises OSError where Pagefind cannot be started, refuses a record or cannot write its files.
    """
    folder = site / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    with _Service() as service:
        index = service.ask("NewIndex")["index_id"]
        for record in records:
            service.ask("AddRecord", index_id=index, **vars(record))
        service.ask("WriteFiles", index_id=index, output_path=str(folder.resolve()))
    for pattern in _UNUSED:
        for found in folder.glob(pattern):
            found.unlink() if found.is_file() else shutil.rmtree(found)


class _Service:
    """Pagefind's program, which answers one request after the other."""

    def __init__(self) -> None:
        program = get_executable()
        if program is None:
            raise FileNotFoundError("Pagefind is not installed.")
        self._process = subprocess.Popen(  # noqa: S603 - a program that we depend on, without anything from outside
            [program, "--service"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def __enter__(self) -> "_Service":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def ask(self, kind: str, **fields: Any) -> Mapping[str, Any]:
        """Send a request and return its answer."""
        if not (self._process.stdin and self._process.stdout):
            raise OSError("Pagefind does not listen.")
        request = {"message_id": 1, "payload": {"type": kind, **fields}}
        self._process.stdin.write(b64encode(json.dumps(request).encode()) + _END)
        self._process.stdin.flush()
        answer: Mapping[str, Any] = json.loads(b64decode(_message(self._process.stdout)))["payload"]
        if answer["type"] == "Error":
            raise OSError(f"Pagefind: {answer['message']}")
        return answer


def _message(stream: IO[bytes]) -> bytes:
    """Read up to the end of a message."""
    message = bytearray()
    while (byte := stream.read(1)) != _END:
        if not byte:
            raise OSError("Pagefind ended before it answered.")
        message += byte
    return bytes(message)
