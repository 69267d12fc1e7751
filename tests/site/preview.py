"""Runs the live preview of a drawn project, and asks it for pages."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from .building import environment
from .html_tree import Element, read_html

PATIENCE = 60
"""How many seconds a test waits for the preview to notice a change: far more than it needs."""


@dataclass
class Preview:
    """A running preview of a project."""

    root: Path
    address: str

    def status(self, path: str) -> int:
        """Return the answer's code for a page; 0 where nobody answers yet."""
        try:
            with urlopen(self.address + path, timeout=10) as answer:
                return answer.status
        except HTTPError as error:
            return error.code
        except (URLError, ConnectionError, TimeoutError):
            return 0

    def page(self, path: str) -> Element:
        """Return a page as a tree."""
        with urlopen(self.address + path, timeout=10) as answer:
            return read_html(answer.read().decode())

    def problems(self) -> str:
        """Return the text of the page of problems."""
        return self.page("problems/").one("main").text

    def banner(self, path: str = "") -> str:
        """Return what the banner of a page says of problems, or nothing."""
        return " ".join(banner.text for banner in self.page(path).all(class_="gp-preview"))


def eventually(condition: Callable[[], bool]) -> bool:
    """Return whether a condition comes true in time."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.1)
    return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serving(root: Path, **more: str) -> Iterator[Preview]:
    """Run ``mkdocs serve``, as ``make serve`` does, until the block ends."""
    port = free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    surroundings = environment(SITE_URL="http://127.0.0.1:8000/", **more)
    with (root / "log").open("w") as log:
        process = subprocess.Popen(command, cwd=root, env=surroundings, stdout=log, stderr=log)
    preview = Preview(root, f"http://127.0.0.1:{port}/")
    try:
        assert eventually(lambda: preview.status("") == 200 or process.poll() is not None)
        assert process.poll() is None, (root / "log").read_text()
        yield preview
    finally:
        process.terminate()
        process.wait(timeout=30)
