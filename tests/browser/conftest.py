"""A browser for each worker, and the repository's site for it to open."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, ViewportSize

from .serving import chromium, served

Scheme = Literal["light", "dark"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return the machine's Chromium, or Playwright's own."""
    with chromium() as running:
        yield running


@pytest.fixture(scope="session")
def address(built_site: Path) -> Iterator[str]:
    """Return where the repository's site is served."""
    with served(built_site) as running:
        yield running


@dataclass
class Visit:
    """A page opened, and what happened meanwhile: errors, and requests to other hosts."""

    page: Page
    url: str
    base: str
    errors: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def note_message(self, message: ConsoleMessage) -> None:
        """Note what the browser complains of; that the page itself is not found is no error."""
        where = message.location.get("url", "")
        if message.type in ("error", "warning") and where != self.url:
            self.errors.append(f"{where}: {message.text}")

    def note_request(self, request: Request) -> None:
        """Note a request to another host."""
        if not request.url.startswith((self.base, "data:")):
            self.strangers.append(request.url)


class Window:
    """A browser window of one width and one colour scheme, kept open: opening one takes longer than a page."""

    def __init__(self, browser: Browser, width: int, scheme: Scheme, scripts: bool) -> None:
        self.size, self.scheme = ViewportSize(width=width, height=900), scheme
        context = browser.new_context(java_script_enabled=scripts, reduced_motion="reduce")
        # A reader who prefers the language of each page: nothing is offered.
        context.add_init_script(
            "Object.defineProperty(navigator, 'languages', { get: () => [document.documentElement.lang] })"
        )
        self.page = context.new_page()
        self.visit = Visit(self.page, "", "")
        self.page.on("pageerror", lambda error: self.visit.errors.append(str(error)))
        self.page.on("requestfailed", lambda request: self.visit.errors.append(f"{request.url}: {request.failure}"))
        self.page.on("console", lambda message: self.visit.note_message(message))
        self.page.on("request", lambda request: self.visit.note_request(request))

    def open(self, url: str, base: str) -> Visit:
        """Open a page afresh, whatever an earlier test did to the window."""
        self.visit = Visit(self.page, base + url, base)
        self.page.set_viewport_size(self.size)
        self.page.emulate_media(media="screen", color_scheme=self.scheme)
        self.page.goto(self.visit.url, wait_until="load")
        return self.visit


class Visitor:
    """Opens pages of the repository's site, or of another one."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser, self.address = browser, address
        self.windows: dict[tuple[int, str, bool], Window] = {}

    def __call__(
        self, url: str, base: str | None = None, *, width: int = 1280, scheme: Scheme = "light", scripts: bool = True
    ) -> Visit:
        """Open a page by its address within the site."""
        key = (width, scheme, scripts)
        if key not in self.windows:
            self.windows[key] = Window(self.browser, *key)
        return self.windows[key].open(url, base or self.address)


@pytest.fixture(scope="session")
def visit(browser: Browser, address: str) -> Visitor:
    """Return what opens pages in this worker's browser."""
    return Visitor(browser, address)
