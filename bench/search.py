"""Searches a large site in a real browser: bytes over the wire and time to the first results, and time of a filter."""

import gzip
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from goodpractices.interface import Interface
from goodpractices.load import load
from goodpractices.wording import SOURCE_LANGUAGE, read_translations
from playwright.sync_api import Browser, Page

from tests.browser.serving import chromium, served

FIELD, PANEL = ".gp-quick input", ".gp-quick__panel"
KEY_PAUSE = 60
"""Milliseconds between two keys: a fast typist."""
TERMS = ("housing", "health", "cultural-mediation", "unaccompanied-minors")
"""The topics whose labels are typed, in each language."""

_WATCH = """() => {
  const panel = document.querySelector(".gp-quick__panel")
  window.typed = window.shown = 0
  new MutationObserver(() => { window.shown = performance.now() }).observe(panel, { childList: true, subtree: true })
  document.querySelector(".gp-quick input").addEventListener("input", () => { window.typed = performance.now() })
}"""
_SETTLED = "() => !document.querySelector('.gp-quick__panel').hidden && window.shown > window.typed"

_CLICK = """(box) => new Promise((resolve) => {
  const found = document.querySelector(".gp-find")
  const start = performance.now()
  const watch = new MutationObserver(() => requestAnimationFrame(() => {
    watch.disconnect()
    resolve(performance.now() - start)
  }))
  watch.observe(found.querySelector(".gp-find__found"), { childList: true, subtree: true, attributes: true })
  box.click()
})"""


Worst = tuple[float, str]
"""The greatest of what was measured, and where it was."""


@dataclass(frozen=True)
class Searched:
    """The first answer to a search, in bytes and milliseconds; a click in milliseconds; a file compressed, in bytes."""

    first_size: Worst
    answer: Worst
    click: Worst
    fit_size: int


def search(project: Path) -> Searched:
    """Search the site that was built in a project, with its index."""
    site = project / ".build/site"
    with chromium() as browser, served(site) as address:
        firsts = [(*_first(browser, address, code, query), f"{code}: {query}") for code, query in _queries(project)]
        clicks = list(_clicks(browser, address))
    return Searched(
        first_size=max((size, name) for size, _, name in firsts),
        answer=max((milliseconds, name) for _, milliseconds, name in firsts),
        click=max(clicks),
        fit_size=max(len(gzip.compress(file.read_bytes())) for file in site.rglob("fit.json")),
    )


def _queries(project: Path) -> list[tuple[str, str]]:
    """Return what is typed: language and words."""
    reference = load(project).catalogue.reference
    words = [Interface(code, read_translations(project, code)) for code in reference.published]
    return [(each.language, each.label(reference["topics"], term)) for each in words for term in TERMS]


def _first(browser: Browser, address: str, language: str, query: str) -> tuple[int, float]:
    """Search from the home page with nothing kept from before; return bytes and milliseconds after the last key."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{address}{'' if language == SOURCE_LANGUAGE else f'{language}/'}", wait_until="networkidle")
        sizes = _downloads(page)
        page.evaluate(_WATCH)
        page.locator(FIELD).press_sequentially(query, delay=KEY_PAUSE)
        page.wait_for_function(_SETTLED)
        page.wait_for_load_state("networkidle")
        return sum(sizes), page.evaluate("window.shown - window.typed")


def _downloads(page: Page) -> list[int]:
    """Return a list that will hold the bytes of all answers from now on, headers included."""
    sizes: list[int] = []
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: sizes.append(int(_size(event))))
    return sizes


def _size(event: Mapping[str, float]) -> float:
    return event["encodedDataLength"]


def _clicks(browser: Browser, address: str) -> Iterator[Worst]:
    """Tick the first box of each filter of the list, each on top of the one before, and take all away again."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{address}practices/", wait_until="networkidle")
        page.locator(".gp-find__form").hover()
        page.wait_for_load_state("networkidle")
        boxes = page.locator(".gp-find__form input[type=checkbox]")
        names = dict.fromkeys(boxes.evaluate_all("all => all.map(box => box.name)"))
        for turn in ("with", "without"):
            for name in names:
                box = page.locator(f".gp-find__form input[name={name}]").first
                yield float(box.evaluate(_CLICK)), f"{turn} {name}"
                page.wait_for_load_state("networkidle")
