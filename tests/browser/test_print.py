"""A page on paper holds its text, and leaves out what only a screen needs."""

import pytest
from playwright.sync_api import Page

from .conftest import Visitor
from .kinds import LANGUAGES, SCHEMES, in_language

ONLY_ON_SCREENS = (".gp-menu", ".gp-switcher", ".gp-skip", ".gp-related", ".gp-correct", ".gp-footer nav")
A4_WIDTH = 794
"""In CSS pixels."""


def printed(visit: Visitor, name: str, language: str, **settings: object) -> Page:
    """Open a page of a kind as it goes to paper."""
    kind = next(kind for kind in in_language(language) if kind.name == name)
    page = visit(kind.url, **settings).page
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("selector", ONLY_ON_SCREENS)
def test_what_only_a_screen_needs_is_not_printed(visit: Visitor, language: str, selector: str):
    page = printed(visit, "practice", language)
    assert page.locator(selector).count() > 0
    assert page.locator(selector).filter(visible=True).count() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_practice_is_printed_whole(visit: Visitor, language: str):
    page = printed(visit, "practice", language)
    for selector, count in (("main h1", 1), (".gp-practice__facts dt", 5), (".gp-prose", 5), (".gp-sources li", 1)):
        found = page.locator(selector)
        assert found.count() >= count
        assert all(found.nth(number).is_visible() for number in range(found.count()))


def test_the_addresses_of_the_sources_are_printed(visit: Visitor):
    link = printed(visit, "practice", "en").locator(".gp-sources a").first
    shown = link.evaluate("e => getComputedStyle(e, '::after').content")
    assert link.get_attribute("href") in shown


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_is_printed_dark_on_light_whatever_the_screen(visit: Visitor, scheme: str):
    page = printed(visit, "practice", "en", scheme=scheme)
    for selector in ("main h1", "main h2", ".gp-prose p", ".gp-facts dd", ".gp-facts dt", ".gp-brand strong"):
        red, green, blue = page.locator(selector).first.evaluate(
            "e => getComputedStyle(e).color.match(/\\d+/g).slice(0, 3).map(Number)"
        )
        assert max(red, green, blue) < 140, f"{selector}: {red} {green} {blue}"


@pytest.mark.parametrize("name", ["home", "practices", "practice", "about", "page-of-places"])
def test_nothing_is_cut_off_at_the_edge_of_the_paper(visit: Visitor, name: str):
    page = printed(visit, name, "en")
    page.set_viewport_size({"width": A4_WIDTH, "height": 1123})
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
