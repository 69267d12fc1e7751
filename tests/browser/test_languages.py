"""A reader finds the page in another language without losing what was searched for, and is asked nothing."""

import pytest
from playwright.sync_api import Browser, expect

from .accessibility import violations
from .conftest import Visitor
from .kinds import CONTENT, url

LIST = "practices/?q=housing&topic=housing#content"
TRANSLATED = next(slug for slug, practice in CONTENT.catalogue.practices.items() if {"en", "fr"} <= set(practice.texts))
FRENCH_READER = ["pt-BR", "fr-FR", "en"]


def offered(browser: Browser, address: str, languages: list[str]) -> str | None:
    """Return what a page offers to a reader with these preferences, and that it keeps nothing."""
    with browser.new_context(locale=languages[0]) as context:
        context.add_init_script(f"Object.defineProperty(navigator, 'languages', {{ get: () => {languages} }})")
        page = context.new_page()
        page.goto(address, wait_until="networkidle")
        assert context.cookies() == []
        assert page.evaluate("localStorage.length + sessionStorage.length") == 0
        banner = page.locator(".gp-offer a")
        return banner.get_attribute("hreflang") if banner.count() else None


@pytest.mark.parametrize("path", [LIST, "map/?a=b", "about/#reading"])
def test_the_switcher_keeps_what_stands_in_the_address(visit: Visitor, path: str):
    page = visit(path).page
    page.locator(".gp-switcher summary").click()
    page.locator(".gp-switcher a[hreflang=fr]").click()
    page.wait_for_url(lambda url: "/fr/" in url)
    assert page.url.endswith(f"/fr/{path}")


@pytest.mark.parametrize(
    ("languages", "offer"),
    [
        (FRENCH_READER, "fr"),
        (["en-IE", "fr"], None),
        (["ja", "ko"], None),
        (["ja", "fr", "en"], "fr"),
    ],
)
def test_a_page_is_offered_in_the_language_that_the_reader_prefers_and_that_has_its_text(
    browser: Browser, address: str, languages: list[str], offer: str | None
):
    assert offered(browser, f"{address}practices/{TRANSLATED}/", languages) == offer


def test_a_text_that_is_not_translated_is_not_offered(browser: Browser, address: str):
    known = CONTENT.catalogue.practices[TRANSLATED].texts
    missing = next(code for code in ("mt", "hr", "ga", "fi") if code not in known)
    assert offered(browser, f"{address}practices/{TRANSLATED}/", [missing, "en"]) is None
    assert offered(browser, f"{address}topics/", [missing, "en"]) == missing


def test_the_offer_is_in_the_reader_s_words_leads_to_the_page_and_can_be_closed(browser: Browser, address: str):
    with browser.new_context(locale="fr-FR") as context:
        page = context.new_page()
        page.goto(f"{address}topics/?a=b", wait_until="networkidle")
        banner = page.locator(".gp-offer")
        expect(banner).to_have_attribute("lang", "fr")
        expect(banner.locator("a")).to_have_text("Vous pouvez lire cette page en français")
        assert page.url == f"{address}topics/?a=b", "nobody is led away"
        assert violations(page) == []
        assert banner.locator("a").evaluate("a => a.href") == f"{address}fr/topics/?a=b"
        banner.locator("button").click()
        expect(banner).to_have_count(0)
        assert page.evaluate("document.activeElement.tagName") == "MAIN"


@pytest.mark.parametrize("code", CONTENT.catalogue.reference.published)
def test_a_practice_is_accessible_in_every_language(visit: Visitor, code: str):
    visited = visit(url(code, f"practices/{TRANSLATED}/"))
    assert visited.page.locator("html").get_attribute("lang") == code
    assert violations(visited.page) == []
    assert visited.errors == []
