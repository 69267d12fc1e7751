"""With JavaScript switched off, nothing is missing."""

import pytest

from .conftest import Visit, Visitor
from .kinds import WIDTHS, Kind, in_language, url


def opened(visit: Visitor, address: str, **settings: object) -> Visit:
    """Open a page with JavaScript switched off."""
    return visit(address, scripts=False, **settings)


def test_javascript_is_really_off(visit: Visitor):
    page = opened(visit, "").page
    page.set_content("<script>document.title = 'on'</script><noscript><p>off</p></noscript>")
    assert (page.title(), page.locator("p").inner_text()) == ("", "off")


@pytest.mark.parametrize("kind", [kind for kind in in_language("el") if kind.name != "practices"], ids=str)
def test_a_page_reads_the_same_but_for_the_list_whose_search_needs_scripts(visit: Visitor, kind: Kind):
    with_scripts = visit(kind.url, width=390).page.locator("body").inner_text()
    visited = opened(visit, kind.url, width=390)
    assert visited.page.locator("body").inner_text() == with_scripts
    assert visited.page.locator("main h1").is_visible()
    assert visited.errors == []


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("el", 390)])
def test_every_link_of_the_menu_can_be_clicked(visit: Visitor, language: str, width: int):
    page = opened(visit, url(language, ""), width=width).page
    links = page.locator(".gp-menu a")
    assert links.count() == 10
    for number in range(links.count()):
        label, href = links.nth(number).inner_text(), links.nth(number).evaluate("e => e.href")
        links.nth(number).click()
        page.wait_for_url(href)
        assert page.locator(".gp-menu [aria-current]").inner_text() == label


@pytest.mark.parametrize("width", WIDTHS)
def test_the_switcher_opens_and_leads_to_another_language(visit: Visitor, width: int):
    page = opened(visit, "practices/", width=width).page
    page.locator(".gp-switcher summary").click()
    page.locator(".gp-switcher a[hreflang=el]").click()
    assert page.url.endswith("/el/practices/")


def test_the_complete_list_leads_to_every_practice(visit: Visitor):
    page = opened(visit, "practices/").page
    cards = page.locator(".gp-card h3 a")
    assert cards.count() > 0
    assert all(cards.nth(number).is_visible() for number in range(cards.count()))
    title = cards.last.inner_text()
    cards.last.click()
    assert page.locator("h1").inner_text() == title
