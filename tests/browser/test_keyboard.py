"""Everything can be reached and used with the keyboard alone, and one sees where one is."""

import pytest
from playwright.sync_api import Page

from .conftest import Visitor
from .kinds import SCHEMES, WIDTHS, Kind, in_language

TARGETS = "a[href], area[href], summary, button, input, select, textarea, [tabindex]:not([tabindex='-1'])"

# Number what can be reached, in the order of the document; what is hidden or folded away is left out.
NUMBER_TARGETS = """selector => {
    const found = [...document.querySelectorAll(selector)].filter(e => e.checkVisibility({visibilityProperty: true}))
    found.forEach((element, number) => { element.dataset.number = number })
    return found.map(element => element.outerHTML.slice(0, 100))
}"""

# The outline is drawn outside the element, so that what counts is the colour behind it: that of its surroundings.
FOCUSED = """() => {
    const colour = text => {
        const parts = text.match(/[\\d.]+/g).map(Number)
        return parts.length > 3 && parts[3] === 0 ? null : parts.slice(0, 3)
    }
    const behind = element => {
        for (let at = element.parentElement; at; at = at.parentElement) {
            const found = colour(getComputedStyle(at).backgroundColor)
            if (found) return found
        }
        return [255, 255, 255]
    }
    const element = document.activeElement
    const style = getComputedStyle(element), box = element.getBoundingClientRect()
    return {
        number: Number(element.dataset.number ?? -1),
        html: element.outerHTML.slice(0, 120),
        width: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
        outline: colour(style.outlineColor) ?? [0, 0, 0],
        behind: behind(element),
        inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }
}"""

WIDE_ENOUGH = 2
STRONG_ENOUGH = 3.0
"""What WCAG asks of the contrast of a focus indicator with what is around it (1.4.11)."""


def luminance(colour: list[float]) -> float:
    """Return the relative luminance of a colour, by the formula of WCAG."""
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: list[float], other: list[float]) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def tabs(page: Page) -> list[dict]:
    """Press Tab from the top through all that can be reached, and return what had the focus each time."""
    count = len(page.evaluate(NUMBER_TARGETS, TARGETS))
    steps = []
    for _ in range(count):
        page.keyboard.press("Tab")
        steps.append(page.evaluate(FOCUSED))
    return steps


def invisible(steps: list[dict]) -> list[str]:
    """Return the elements whose focus one cannot see; the link that skips to the content only shows when focused."""
    return [
        f"{step['html']} outline {step['width']}px, contrast {contrast(step['outline'], step['behind']):.1f}"
        for step in steps[1:]
        if step["width"] < WIDE_ENOUGH or contrast(step["outline"], step["behind"]) < STRONG_ENOUGH
    ]


@pytest.mark.parametrize("kind", in_language("el"), ids=str)
def test_tab_reaches_everything_in_the_order_of_the_page(visit: Visitor, kind: Kind):
    steps = tabs(visit(kind.url, width=WIDTHS[1]).page)
    assert "gp-skip" in steps[0]["html"]
    assert [step["number"] for step in steps] == list(range(len(steps)))
    assert [step["html"] for step in steps if not step["inView"]] == []
    assert invisible(steps) == []


@pytest.mark.parametrize("kind", [kind for kind in in_language("en") if not kind.name.startswith("index")], ids=str)
def test_one_sees_in_the_dark_where_the_focus_is(visit: Visitor, kind: Kind):
    assert invisible(tabs(visit(kind.url, scheme="dark").page)) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_one_sees_which_language_of_the_open_switcher_has_the_focus(visit: Visitor, scheme: str):
    page = visit("", scheme=scheme).page
    page.locator(".gp-switcher").evaluate("e => { e.open = true }")
    steps = tabs(page)
    assert sum("hreflang" in step["html"] for step in steps) > 1
    assert invisible(steps) == []


def test_the_first_link_skips_to_the_content(visit: Visitor):
    page = visit("practices/").page
    page.keyboard.press("Tab")
    skip = page.locator(".gp-skip")
    assert skip.evaluate("e => e === document.activeElement && e.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_link_that_skips_is_out_of_sight_until_it_has_the_focus(visit: Visitor):
    assert visit("").page.locator(".gp-skip").evaluate("e => e.getBoundingClientRect().bottom <= 0")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_language_is_changed_with_the_keyboard_and_the_page_stays_the_same(visit: Visitor, width: int):
    visited = visit("topics/", width=width)
    page, root = visited.page, visited.url.removesuffix("topics/")
    page.locator(".gp-switcher summary").focus()
    assert not page.locator(".gp-switcher a").first.is_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    second = page.locator(".gp-switcher a").nth(1).get_attribute("hreflang")
    assert page.evaluate("document.activeElement.hreflang") == second != "en"
    page.keyboard.press("Enter")
    page.wait_for_url(f"{root}{second}/topics/")
    assert page.locator("html").get_attribute("lang") == second


def test_a_citation_leads_to_its_source(visit: Visitor):
    kind = next(kind for kind in in_language("en") if kind.name == "practice")
    page = visit(kind.url).page
    citation = page.locator(".gp-cite a").first
    citation.press("Enter")
    target = page.locator(citation.get_attribute("href"))
    assert target.evaluate("e => e.matches(':target')")
    assert target.evaluate("e => e.getBoundingClientRect().top < innerHeight")
