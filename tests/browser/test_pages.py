"""Each kind of page, in two languages, wide and narrow, light and dark."""

import pytest

from .accessibility import violations
from .conftest import Visitor
from .kinds import KINDS, SCHEMES, WIDTHS, Kind
from .layout import overflow

NARROWEST = 320
"""The width at which WCAG asks that nothing has to be scrolled sideways (1.4.10), as at 1280 enlarged fourfold."""


def looks(kind: Kind) -> list[tuple[int, str]]:
    """Return the widths and schemes in which a kind of page is opened.

    Indexes and the pages of their ids are built alike, and languages differ in the length of words: not all of these
    are opened in each of the four.
    """
    wide, narrow = WIDTHS
    if kind.language != "en":
        return [(narrow, "light")]
    if kind.name.startswith(("index-of", "page-of")):
        return [(wide, "light"), (narrow, "dark")]
    return [(width, scheme) for width in WIDTHS for scheme in SCHEMES]


@pytest.mark.parametrize(
    ("kind", "width", "scheme"),
    [pytest.param(kind, *look, id=f"{kind}-{look[0]}-{look[1]}") for kind in KINDS for look in looks(kind)],
)
def test_a_page_has_no_errors_no_barriers_and_no_strangers(visit: Visitor, kind: Kind, width: int, scheme: str):
    visited = visit(kind.url, width=width, scheme=scheme)
    assert visited.page.locator("html").get_attribute("lang") == kind.language
    assert violations(visited.page) == []
    assert overflow(visited.page) == []
    assert visited.strangers == []
    assert visited.errors == []


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_page_enlarged_fourfold_does_not_scroll_sideways(visit: Visitor, kind: Kind):
    assert overflow(visit(kind.url, width=NARROWEST).page) == []


@pytest.mark.parametrize(
    ("barrier", "rule"),
    [
        ("<img src='data:,'>", "image-alt"),
        ("<p style='color: #aaa; background: #fff'>pale</p>", "color-contrast"),
        (
            "<a style='display: block; height: 9px; width: 9px' href='#b'>2</a>" * 2,
            "target-size",
        ),
    ],
    ids=["picture", "contrast", "target"],
)
def test_axe_finds_a_barrier_of_each_kind(visit: Visitor, barrier: str, rule: str):
    page = visit("").page
    page.evaluate("html => document.querySelector('main').innerHTML = html", barrier)
    assert {found.partition(":")[0] for found in violations(page)} == {rule}


def test_a_request_to_another_host_would_be_noticed(visit: Visitor):
    visited = visit("")
    with visited.page.expect_event("requestfailed"):
        visited.page.evaluate("new Image().src = 'http://127.0.0.1:9/picture.png'")
    assert visited.strangers == ["http://127.0.0.1:9/picture.png"]
