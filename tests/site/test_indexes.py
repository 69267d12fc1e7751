"""The indexes are generated: what they count is what their pages show."""

import re
from collections import Counter

import pytest
import yaml

from tests.drawing import REPOSITORY

from .html_tree import Element
from .pages import SAMPLE, Page, Site, published_languages

pytestmark = pytest.mark.xdist_group("site")

PUBLISHED = published_languages()
FACETS = ("topics", "groups", "funding", "evidence", "countries", "places", "networks", "commitments")


def ids(facet: str) -> set[str]:
    """Return the ids of which a facet must have pages, from ``data/``."""
    if facet == "countries":
        return {record["country"].lower() for record in records("places")}
    return {record["id"] for record in records(facet)}


def records(name: str) -> list[dict[str, str]]:
    return yaml.safe_load((REPOSITORY / "data" / f"{name}.yml").read_text("utf-8"))


def count(element: Element) -> int:
    """Return the number shown in an element, without the words that only screen readers hear."""
    return int(re.sub(r"\D", "", element.text))


def counts(page: Page) -> dict[str, int]:
    """Return the address of each entry of an index with the number beside it."""
    entries = page.tree.one("main").all("li", class_="gp-entry")
    return {page.resolved(li.all("a")[0].attributes["href"]): count(li.one(class_="gp-count")) for li in entries}


@pytest.mark.parametrize("facet", FACETS)
def test_a_facet_has_a_page_for_each_of_its_ids_in_every_language(site: Site, facet: str):
    found = {(page.language, page.path) for page in site.below(f"{facet}/")}
    assert found == {(code, f"{facet}/{term}/") for code in PUBLISHED for term in ids(facet)}


@pytest.mark.parametrize("facet", FACETS)
def test_an_index_links_to_the_page_of_each_of_its_ids_in_its_own_language(site: Site, facet: str):
    for code in SAMPLE:
        assert set(counts(site[code, f"{facet}/"])) == {page.address for page in site.below(f"{facet}/", code)}


@pytest.mark.parametrize("facet", FACETS)
def test_the_number_beside_an_entry_is_the_number_of_practices_on_its_page(site: Site, facet: str):
    for code in SAMPLE:
        for address, number in counts(site[code, f"{facet}/"]).items():
            page = site.by_address[address]
            assert len(page.tree.all(class_="gp-card")) == number, str(page)
            assert count(page.tree.one("h2", id="practices").one(class_="gp-count")) == number, str(page)


@pytest.mark.parametrize("facet", FACETS)
def test_the_index_of_a_facet_counts_something(site: Site, facet: str):
    assert sum(counts(site[PUBLISHED[0], f"{facet}/"]).values()) > 0


@pytest.mark.parametrize("code", SAMPLE)
def test_the_complete_list_shows_every_practice_once(site: Site, code: str):
    page = site[code, "practices/"]
    found = Counter(page.resolved(card.one("h3").one("a").attributes["href"]) for card in cards(page))
    assert found == Counter(practice.address for practice in site.below("practices/", code))


def cards(page: Page) -> list[Element]:
    return page.tree.all(class_="gp-card")


@pytest.mark.parametrize("code", SAMPLE)
def test_the_complete_list_counts_the_practices_of_each_topic(site: Site, code: str):
    for section in site[code, "practices/"].tree.one("main").all("section"):
        number = count(section.one("h2").one("small"))
        assert len(section.all(class_="gp-card")) == number, section.attributes


def test_a_practice_and_the_pages_of_its_topics_link_to_each_other(site: Site):
    for page in site.below("practices/", PUBLISHED[0]):
        topics = {a for a in map(page.resolved, links(page)) if "/topics/" in a and not a.endswith("/topics/")}
        listed = {
            topic.address
            for topic in site.below("topics/", PUBLISHED[0])
            if page.address in {topic.resolved(card.one("h3").one("a").attributes["href"]) for card in cards(topic)}
        }
        assert topics == listed, str(page)


def links(page: Page) -> list[str]:
    return [a.attributes["href"] for a in page.tree.one("main").all("a")]


@pytest.mark.parametrize("code", SAMPLE)
def test_the_figures_of_the_home_page_are_those_of_the_pages_that_they_lead_to(site: Site, code: str):
    home = site[code, ""]
    figures = {a.attributes["href"]: count(a.one("b")) for a in home.tree.one(class_="gp-figures").all("a")}
    shown = {home.resolved(href): number for href, number in figures.items()}
    assert shown[site[code, "practices/"].address] == len(site.below("practices/", code))
    for facet in ("places", "countries"):
        index = site[code, f"{facet}/"]
        assert shown[index.address] == sum(number > 0 for number in counts(index).values())
