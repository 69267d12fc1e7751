"""The page "Fits my town" in a browser: its form, its address, its results, and what happens when things go wrong."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from goodpractices.interface import Interface
from goodpractices.views.fit import reasons
from goodpractices.wording import read_translations
from playwright.sync_api import Page, expect

from tests.conftest import REPOSITORY

from .accessibility import violations
from .conftest import Visitor
from .kinds import CONTENT, SCHEMES, WIDTHS, url
from .test_pages import overflow

ASKED = "fit/?population=12000&country=IT&topic=encounter&language=en"
HOSTILE = "fit/?" + "&".join(
    [
        "topic=%3Cscript%3Ealert(1)%3C/script%3E",
        "country=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "population=-5",
        "budget=1e999",
        "level=__proto__",
        "like=constructor",
        "nobody=knows",
        "network=%ff%00",
        *(f"group=g{number}" for number in range(1000)),
    ]
)
SCRIPT = REPOSITORY / "docs/assets/javascripts/fit-score.js"


def results(page: Page, least: int = 1) -> list[str]:
    """Wait for results and return their titles."""
    expect(page.locator("[data-part=results] > li").nth(least - 1)).to_be_visible()
    return page.locator("[data-part=results] h3").all_inner_texts()


def asked(page: Page) -> dict[str, list[str]]:
    """Return the state in the address."""
    return parse_qs(urlsplit(page.url).query)


def status(page: Page) -> str:
    """Return what screen readers are told."""
    return page.get_by_role("status").inner_text()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["en", "el"])
def test_the_results_have_no_barriers_and_do_not_scroll_sideways(
    visit: Visitor, language: str, width: int, scheme: str
):
    visited = visit(url(language, ASKED), width=width, scheme=scheme)
    results(visited.page)
    visited.page.evaluate("document.querySelectorAll('#content details').forEach(each => { each.open = true })")
    assert violations(visited.page) == []
    assert overflow(visited.page) == []
    assert (visited.errors, visited.strangers) == ([], [])


def test_nothing_is_loaded_before_a_town_says_something(visit: Visitor):
    visited = visit("fit/")
    names = visited.page.evaluate("performance.getEntriesByType('resource').map(each => each.name)")
    assert not [name for name in names if name.endswith("fit.json")]
    assert visited.page.locator("[data-part=results] > li").count() == 0


def test_the_form_is_restored_from_the_address(visit: Visitor):
    page = visit(ASKED + "&budget=20000&lacks=staff&network=inclucities").page
    first = results(page)
    assert page.locator("#fit-population").input_value() == "12000"
    assert page.locator("#fit-country").input_value() == "IT"
    assert page.locator("[name=topic]:checked").evaluate_all("all => all.map(each => each.value)") == ["encounter"]
    before = page.url
    page.reload()
    assert results(page) == first
    assert page.url == before


def test_a_question_stands_in_the_address_and_the_back_button_leads_to_the_one_before(visit: Visitor):
    page = visit("fit/").page
    page.locator("#fit-population").fill("12000")
    page.get_by_role("button", name="Find practices").click()
    first = results(page)
    assert asked(page) == {"population": ["12000"], "language": ["en"]}
    page.locator("#fit-country").select_option("LV")
    page.get_by_role("button", name="Find practices").click()
    expect(page).to_have_url(re.compile("country=LV"))
    assert results(page) != first
    page.go_back()
    expect(page.locator("#fit-country")).to_have_value("")
    expect(page.locator("[data-part=results] h3").first).to_have_text(first[0])
    assert results(page) == first
    page.go_back()
    expect(page.locator("[data-part=results] > li")).to_have_count(0)


def test_everything_is_done_with_the_keyboard_and_the_results_are_announced(visit: Visitor):
    page = visit("fit/").page
    page.locator("#fit-population").focus()
    page.keyboard.type("12000")
    page.locator("summary", has_text="What do you want to work on?").press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.locator("details[open] [data-part=count]").inner_text() == "1"
    page.keyboard.press("Enter")
    results(page)
    assert page.evaluate("document.activeElement.id") == "fit-results"
    assert status(page) == f"Practices, the best fit first: {len(live())}"


def live() -> list[str]:
    """Return the practices that are proposed."""
    return [slug for slug, practice in CONTENT.catalogue.practices.items() if not practice.facts.retired]


def test_more_are_shown_and_the_first_of_them_has_the_focus(visit: Visitor):
    if len(live()) <= 10:
        pytest.skip("there are too few practices")
    page = visit(ASKED).page
    results(page, 10)
    page.get_by_role("button", name="Show more").press("Enter")
    results(page, 11)
    assert page.locator("[data-part=results] h3 a").nth(10).evaluate("e => e === document.activeElement")


def test_a_place_known_here_fills_the_form_and_its_networks_are_named(visit: Visitor):
    page = visit("fit/").page
    page.locator("#fit-like").select_option("capaci")
    assert results(page)[0].startswith("Tutti Capaci")
    place = CONTENT.catalogue.reference.places["capaci"]
    assert page.locator("#fit-population").input_value() == str(place.population.number)
    assert page.locator("#fit-country").input_value() == "IT"
    assert asked(page)["network"] == list(place.networks)
    assert status(page).startswith("Filled in from this place: Capaci.")
    assert "Networks: IncluCities" in page.locator("[data-part=results] > li").first.inner_text()


def test_a_link_that_only_names_a_place_is_enough_and_its_association_is_named(visit: Visitor):
    page = visit("fit/?like=jelgava").page
    results(page)
    own = page.locator("[data-part=results] > li", has_text="Jelgava").first
    assert "Associations: Latvian Association of Local and Regional Governments (LPS)" in own.inner_text()
    assert page.locator("#fit-country").input_value() == "LV"


def test_the_place_s_page_leads_here(visit: Visitor):
    page = visit("places/capaci/").page
    page.get_by_role("link", name="What fits a town like this one").click()
    assert results(page)
    assert page.locator("#fit-country").input_value() == "IT"


def test_numbers_and_words_are_those_of_the_language(visit: Visitor):
    page = visit(url("fr", "fit/?like=mechelen")).page
    results(page)
    text = page.locator("[data-part=results]").inner_text()
    assert re.search("87\\s000", text)
    assert "Belgique" in text


def test_the_switcher_asks_the_same_in_another_language(visit: Visitor):
    page = visit(ASKED).page
    count = len(results(page))
    page.locator(".gp-switcher summary").click()
    page.locator(".gp-switcher a[hreflang=fr]").click()
    assert len(results(page)) == count
    assert page.locator("html").get_attribute("lang") == "fr"
    assert asked(page)["population"] == ["12000"]


def test_a_hostile_address_is_ignored(visit: Visitor):
    visited = visit(HOSTILE)
    page = visited.page
    page.on("dialog", lambda dialog: visited.errors.append(dialog.message))
    expect(page.get_by_role("status")).to_have_text("Say at least one thing about your town.")
    assert page.locator("#content [name]:checked").count() == 0
    assert {page.locator(f"#fit-{name}").input_value() for name in ("population", "budget", "country", "level")} == {""}
    assert page.locator("#content script, #content img").count() == 0
    assert visited.errors == []


def test_what_is_known_in_a_broken_address_still_counts(visit: Visitor):
    page = visit("fit/?country=IT&country=XX&topic=nothing&population=12.5").page
    assert results(page)
    assert page.locator("#fit-country").input_value() == "IT"
    assert page.locator("#fit-population").input_value() == ""


@pytest.mark.parametrize("answer", [{"status": 404}, {"body": "no json"}, {"body": json.dumps({})}])
def test_a_failed_download_is_told_and_can_be_tried_again(visit: Visitor, answer: dict):
    page = visit("fit/").page
    page.route("**/fit.json", lambda route: route.fulfill(**answer))
    page.locator("#fit-population").fill("12000")
    page.get_by_role("button", name="Find practices").click()
    expect(page.get_by_role("status")).to_contain_text("could not be loaded")
    page.unroute("**/fit.json")
    page.get_by_role("button", name="Find practices").click()
    assert results(page)


@pytest.mark.parametrize("width", WIDTHS)
def test_without_javascript_the_page_says_so_and_leads_to_the_indexes(visit: Visitor, width: int):
    page = visit("fit/", scripts=False, width=width).page
    assert "needs JavaScript" in page.locator("noscript .gp-notice").inner_text()
    assert page.locator("#fit form").is_hidden()
    page.locator("#content summary", has_text="How the fit is counted").click()
    assert page.locator("#content tbody tr").count() == len(CONTENT.catalogue.reference.fit)
    page.locator("noscript a", has_text="Countries").click()
    assert page.url.endswith("/countries/")


SENTENCES = reasons(Interface("en", read_translations(REPOSITORY, "en")))


def test_every_criterion_has_sentences_and_every_sentence_is_that_of_a_case():
    assert {key.partition(".")[0] for key in SENTENCES} == set(CONTENT.catalogue.reference.fit)
    script = SCRIPT.read_text("utf-8")
    cases = {key.partition(".")[2].removesuffix("-whole") for key in SENTENCES}
    assert [case for case in cases if f'"{case}"' not in script and f"{case}:" not in script] == []


def test_no_reason_is_left_without_its_sentence_or_with_a_gap(visit: Visitor):
    page = visit(ASKED + "&budget=20000&lacks=staff&network=inclucities&level=municipality&group=refugees").page
    results(page)
    texts = page.locator("[data-part=for] li, [data-part=against] li").all_inner_texts()
    assert texts
    assert [text for text in texts if not text.strip() or "%(" in text or "undefined" in text] == []
