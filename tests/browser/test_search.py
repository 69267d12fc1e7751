"""The list of practices is searched and narrowed down by everybody, and the address tells what was asked."""

from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

import pytest
from goodpractices.catalogue import Catalogue
from goodpractices.filters import VOCABULARY_OF, filter_ids
from playwright.sync_api import Page, Route, expect

from .accessibility import violations
from .conftest import Visit, Visitor
from .kinds import CONTENT, SCHEMES, WIDTHS
from .test_pages import overflow

LIST = "practices/"
APART = 1200
"""A width that no other test uses: what a window has failed to download, it does not ask for again."""

MANY = "&".join(f"topic=t{number}" for number in range(1000))
CATALOGUE: Catalogue = CONTENT.catalogue
IDS = {slug: filter_ids(CATALOGUE, practice) for slug, practice in CATALOGUE.practices.items()}
SHOWN = {name for name in VOCABULARY_OF if any(ids[name] for ids in IDS.values())}


def found(page: Page) -> list[str]:
    """Return the slugs of the results, in order, once they stand."""
    expect(page.locator(".gp-find__found")).to_be_visible()
    return page.locator(".gp-find ol > li h3 a").evaluate_all("links => links.map(e => e.href.split('/').at(-2))")


def fitting(**chosen: tuple[str, ...]) -> set[str]:
    """Return the practices that have any of the ids of each filter: what the catalogue itself says."""
    return {slug for slug, ids in IDS.items() if all(set(ids[name]) & set(wanted) for name, wanted in chosen.items())}


def number_found(page: Page, number: int) -> None:
    """Wait until this number of practices is told."""
    expect(page.locator(".gp-find__status")).to_contain_text(f"{number} practice")


def choose(page: Page, name: str, term: str) -> None:
    """Tick a box, in the part of the form that may be folded."""
    box = page.locator(f"input[name={name}][value='{term}']")
    box.evaluate("e => { for (let at = e; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true }")
    box.check()


def asked(page: Page) -> list[tuple[str, str]]:
    """Return what the address asks for."""
    return parse_qsl(urlsplit(page.url).query)


def commonest(name: str, place: int = 0) -> str:
    """Return the id of a filter that most practices have, or the next one after it."""
    ids = [term for found_ids in IDS.values() for term in found_ids[name] if name != "failures" or term == "told"]
    return sorted(set(ids), key=lambda term: (-ids.count(term), term))[place]


def index_requests(visited: Visit) -> list[str]:
    """Begin to note what a page asks of the index."""
    noted: list[str] = []
    visited.page.on("request", lambda request: noted.append(request.url) if "/pagefind/" in request.url else None)
    return noted


def test_nothing_of_the_index_is_downloaded_before_a_field_has_the_focus(visit: Visitor):
    visited = visit("about/")
    noted = index_requests(visited)
    visited.page.goto(visited.url.replace("about/", LIST))
    visited.page.wait_for_timeout(200)
    assert noted == []
    with visited.page.expect_request("**/pagefind/*"):
        visited.page.locator(".gp-quick input").focus()
    assert visited.strangers == []


def test_to_narrow_down_the_list_downloads_one_file_of_the_index_and_no_more(visit: Visitor):
    visited = visit(LIST, width=APART + 1)
    noted = index_requests(visited)
    choose(visited.page, "topic", commonest("topic"))
    assert found(visited.page)
    assert len([url for url in noted if "/index/" in url]) <= 1


@pytest.mark.parametrize("name", sorted(SHOWN))
def test_each_filter_leaves_what_the_catalogue_says(visit: Visitor, name: str):
    page = visit(LIST).page
    term = commonest(name)
    choose(page, name, term)
    expected = fitting(**{name: (term,)})
    number_found(page, len(expected))
    assert asked(page) == [(name, term)]
    assert set(found(page)) <= expected
    assert len(found(page)) == min(len(expected), 10)
    expect(page.locator(".gp-find__list")).to_be_hidden()


def test_two_ids_of_a_filter_are_alternatives_and_two_filters_are_combined(visit: Visitor):
    page = visit(LIST).page
    topics = (commonest("topic"), commonest("topic", 1))
    for topic in topics:
        choose(page, "topic", topic)
    number_found(page, len(fitting(topic=topics)))
    choose(page, "failures", "told")
    both = fitting(topic=topics, failures=("told",))
    number_found(page, len(both))
    assert set(found(page)) <= both
    assert len(found(page)) == min(len(both), 10)
    assert asked(page) == [*(("topic", topic) for topic in sorted(topics, key=in_form("topic"))), ("failures", "told")]


def in_form(name: str) -> Callable[[str], int]:
    """Return the place of an id in its vocabulary."""
    order = list(CATALOGUE.reference[VOCABULARY_OF[name]].terms)
    return order.index


def test_the_counts_say_what_a_further_choice_would_leave(visit: Visitor):
    page = visit(LIST).page
    topic = commonest("topic")
    choose(page, "topic", topic)
    number_found(page, len(fitting(topic=(topic,))))
    for name in ("topic", "evidence", "country"):
        told = page.locator(f"input[name={name}]").evaluate_all(
            "all => Object.fromEntries(all.map(e => [e.value, e.parentElement.querySelector('.gp-count').textContent]))"
        )
        chosen = {} if name == "topic" else {"topic": (topic,)}
        assert told == {term: str(len(fitting(**chosen, **{name: (term,)}))) for term in told}


def in_order(slugs: list[str], order: str) -> bool:
    """Whether results stand in an order: the largest place first, or the newest practice at the head."""
    practices = [CATALOGUE.practices[slug] for slug in slugs]
    people = [where.number if (where := CATALOGUE.place(practice).population) else 0 for practice in practices]
    starts = [practice.facts.period.start or "" for practice in practices]
    return people == sorted(people, reverse=True) if order == "population" else starts[0][:4] == max(starts)[:4]


@pytest.mark.parametrize("order", ["population", "newest"])
def test_results_are_sorted_by_population_and_by_date(visit: Visitor, order: str):
    page = visit(f"{LIST}?sort={order}").page
    number_found(page, len(IDS))
    page.wait_for_function("document.querySelectorAll('ol.gp-cards > li').length > 1")
    assert in_order(found(page), order)


def test_choosing_an_order_puts_the_results_in_it(visit: Visitor):
    page = visit(f"{LIST}?sort=newest").page
    number_found(page, len(IDS))
    first = found(page)[0]
    page.locator("#sort").select_option("population")
    page.wait_for_function("slug => !document.querySelector('ol.gp-cards > li a').href.includes(slug)", arg=first)
    assert in_order(found(page), "population")


def test_a_query_shows_where_it_was_found(visit: Visitor):
    page = visit(LIST).page
    page.locator("#words").fill("interpreters")
    page.wait_for_url("**q=interpreters")
    assert "brno-intercultural-workers" in found(page)
    assert page.locator(".gp-find mark").count() > 0


def test_a_text_in_another_language_is_marked_and_named(visit: Visitor):
    page = visit("el/practices/?q=Μέχελεν").page
    card = page.locator(".gp-find ol > li").first
    expect(card).to_contain_text("Μέχελεν")
    assert card.locator("h3 a").get_attribute("lang") == "en"
    expect(card.locator("[data-foreign]")).to_be_visible()


def test_a_query_with_an_unknown_ending_is_shortened_and_this_is_told(visit: Visitor):
    page = visit(LIST).page
    page.locator("#words").fill("Mechelxyz")
    expect(page.locator(".gp-find__status")).to_contain_text("“Mechel”")
    assert "mechelen-buddies" in found(page)


def test_the_state_survives_a_reload_and_can_be_shared(visit: Visitor):
    topic = commonest("topic")
    page = visit(f"{LIST}?q=city&topic={topic}&sort=population").page
    before = found(page)
    page.reload()
    assert found(page) == before != []
    assert page.locator("#words").input_value() == "city"
    assert page.locator("#sort").input_value() == "population"
    assert page.locator(f"input[name=topic][value={topic}]").is_checked()
    assert asked(page) == [("q", "city"), ("topic", topic), ("sort", "population")]


def test_the_back_button_undoes_a_choice(visit: Visitor):
    page = visit(LIST).page
    topic = commonest("topic")
    choose(page, "topic", topic)
    number_found(page, len(fitting(topic=(topic,))))
    choose(page, "failures", "told")
    number_found(page, len(fitting(topic=(topic,), failures=("told",))))
    page.go_back()
    number_found(page, len(fitting(topic=(topic,))))
    page.go_back()
    expect(page.locator(".gp-find__list")).to_be_visible()
    page.go_forward()
    number_found(page, len(fitting(topic=(topic,))))


def test_a_chip_takes_its_filter_away_and_all_are_cleared_at_once(visit: Visitor):
    page = visit(f"{LIST}?q=city&failures=told").page
    chips = page.locator(".gp-chosen li button")
    expect(chips).to_have_count(2)
    assert chips.last.get_attribute("aria-label") == "Remove: Says what failed"
    chips.last.click()
    expect(chips).to_have_count(1)
    assert asked(page) == [("q", "city")]
    page.locator(".gp-clear").click()
    expect(page.locator(".gp-find__list")).to_be_visible()
    assert asked(page) == []


def test_where_nothing_fits_the_page_says_what_to_leave_out(visit: Visitor):
    pairs = ((one, other) for one in IDS.values() for other in IDS.values())
    country, level = next(
        (a["country"][0], b["level"][0])
        for a, b in pairs
        if not fitting(country=(a["country"][0],), level=(b["level"][0],))
    )
    page = visit(f"{LIST}?country={country}&level={level}").page
    expect(page.locator(".gp-find__status")).to_have_text("No practice fits all of this.")
    ways = page.locator(".gp-drop button")
    expect(ways).to_have_count(2)
    ways.first.click()
    assert found(page)


def test_ten_results_stand_on_a_page_and_more_on_demand(visit: Visitor):
    page = visit(f"{LIST}?sort=newest").page
    assert len(found(page)) == 10
    page.locator(".gp-more").click()
    expect(page.locator(".gp-find ol > li")).to_have_count(min(20, len(IDS)))
    assert page.evaluate("document.activeElement.closest('li') === document.querySelectorAll('.gp-find ol > li')[10]")
    assert ("page", "2") in asked(page)


@pytest.mark.parametrize(
    "query",
    [
        "?topic=%3Cscript%3Ealert(1)%3C/script%3E",
        "?topic=nothing&sort=%22%3E&page=-7",
        "?page=1e9&country=__proto__&constructor=1",
        f"?{MANY}",
        "?q=%E0%A4%A&%=%",
    ],
)
def test_a_hostile_address_is_ignored(visit: Visitor, query: str):
    visited = visit(LIST + query)
    visited.page.wait_for_timeout(150)
    assert visited.errors == []
    assert visited.page.locator("main script").count() == 0
    expect(visited.page.locator("h1")).to_have_text("Practices")
    assert visited.page.locator(".gp-find__form input:checked").count() == 0


def test_markup_in_a_query_stays_text(visit: Visitor):
    visited = visit(f"{LIST}?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")
    expect(visited.page.locator(".gp-chosen li")).to_contain_text("<img src=x onerror=alert(1)>")
    assert visited.page.locator("main img").count() == 0
    assert visited.errors == []


@pytest.mark.parametrize("lost", ["**/pagefind/pagefind.js", "**/pagefind/pagefind-entry.json*", "**/pagefind/**"])
def test_where_the_index_cannot_be_downloaded_the_list_stays(visit: Visitor, lost: str):
    page = visit("about/", width=APART).page
    page.route(lost, lambda route: abort(route))
    page.goto(page.url.replace("about/", f"{LIST}?q=housing"))
    expect(page.locator(".gp-find__status")).to_have_text(
        "The search could not be loaded. The complete list stands below."
    )
    expect(page.locator(".gp-find__list")).to_be_visible()


def abort(route: Route) -> None:
    """Let a request fail."""
    route.abort()


def test_without_scripts_the_list_is_complete_and_no_form_stands_that_does_nothing(visit: Visitor):
    page = visit(f"{LIST}?topic=housing", scripts=False).page
    expect(page.locator(".gp-find__form")).to_be_hidden()
    assert page.locator(".gp-find__list .gp-card").count() == len(IDS)
    page.locator(".gp-quick input").fill("housing")
    page.locator(".gp-quick button").click()
    page.wait_for_url("**/practices/?q=housing")


def test_everything_is_done_with_the_keyboard_alone(visit: Visitor):
    page = visit(LIST).page
    page.locator("#words").focus()
    page.keyboard.type("refugees")
    expect(page.locator(".gp-find__found")).to_be_visible()
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("input[name=topic]").first).to_be_checked()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.gp-find ol a')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/practices/*-*/")


def test_the_number_found_is_announced(visit: Visitor):
    page = visit(LIST).page
    status = page.get_by_role("status").and_(page.locator(".gp-find__status"))
    choose(page, "failures", "told")
    count = len(fitting(failures=("told",)))
    expect(status).to_have_text(f"{count} practices found")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("query", ["?q=housing&failures=told", "?q=qqqqq", "?country=DE&level=country"])
def test_results_have_no_barriers_and_fit_the_screen(visit: Visitor, query: str, width: int, scheme: str):
    page = visit(LIST + query, width=width, scheme=scheme).page
    expect(page.locator(".gp-find__found")).to_be_visible()
    page.locator(".gp-find__filters, .gp-filter").evaluate_all("all => all.forEach(e => { e.open = true })")
    assert violations(page) == []
    assert overflow(page) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_the_header_shows_the_best_results_below_the_field(visit: Visitor, width: int):
    visited = visit("el/", width=width)
    page = visited.page
    page.locator(".gp-quick input").focus()
    page.keyboard.type("μεχελεν")
    links = page.locator(".gp-quick__panel a")
    expect(links.first).to_contain_text("Μέχελεν")
    assert links.count() <= 6
    assert violations(page) == []
    assert overflow(page) == []
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.matches('.gp-quick__panel a')")
    page.keyboard.press("Escape")
    expect(page.locator(".gp-quick__panel")).to_be_hidden()
    assert page.evaluate("document.activeElement.matches('.gp-quick input')")
    assert visited.errors == []


def test_the_header_leads_to_all_results(visit: Visitor):
    page = visit("fr/topics/").page
    page.locator(".gp-quick input").fill("logement")
    page.locator(".gp-quick__panel a").last.click()
    page.wait_for_url("**/fr/practices/?q=logement")
    assert found(page)


def test_the_header_says_that_the_search_could_not_be_loaded(visit: Visitor):
    page = visit("about/", width=APART).page
    page.route("**/pagefind/**", lambda route: abort(route))
    page.locator(".gp-quick input").fill("housing")
    expect(page.locator(".gp-quick__status")).to_have_text("The search could not be loaded.")
