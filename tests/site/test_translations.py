"""The pages on translations say what the data say, and a translation that is behind says so where it is."""

import json
from pathlib import Path
from typing import Any

import pytest
from goodpractices.cli import main

from tests.drawing import ORIGINAL, TRANSLATION, original, translation

from .building import build, drawn
from .html_tree import Element
from .pages import Page, Site, published_languages

pytestmark = pytest.mark.xdist_group("site")

PUBLISHED = published_languages()
TABLE, TODO, DATA = "translations/", "translations/to-do/", "translations/translations.json"
STATES = ("missing", "behind", "unreviewed", "current", "original")


def data(site: Site) -> dict[str, Any]:
    return json.loads((site.folder / DATA).read_text("utf-8"))


def told(found: dict[str, Any]) -> dict[tuple[str, str], str]:
    """Return the state of each practice in each language, by the data."""
    states = {}
    for language in found["languages"]:
        left = {each["practice"]: each["state"] for each in language["todo"]}
        for practice in found["practices"]:
            made = "original" if practice["original"] == language["id"] else "current"
            states[practice["id"], language["id"]] = left.get(practice["id"], made)
    return states


def slug(page: Page, link: Element) -> str:
    return page.resolved(link.attributes["href"]).rstrip("/").rpartition("/")[2]


def legend(page: Page) -> list[str]:
    """Return the labels of the states, in their order."""
    return [each.one("b").text for each in page.tree.one(class_="gp-legend").all("li")]


def heads(table: Element) -> list[str]:
    """Return the codes of the languages above the columns of the large table."""
    return [cell.text.partition(" ")[0] for cell in table.one("thead").all("th")[1:]]


def shown(page: Page) -> dict[tuple[str, str], str]:
    """Return the state of each practice in each language, as the large table names it."""
    table, states = page.tree.one("table", class_="gp-coverage"), dict(zip(legend(page), STATES, strict=True))
    return {
        (slug(page, row.one("th").one("a")), code): states[cell.one("span").attributes["aria-label"]]
        for row in table.one("tbody").all("tr")
        for code, cell in zip(heads(table), row.all("td"), strict=True)
    }


@pytest.mark.parametrize("path", [TABLE, TODO])
def test_there_is_a_page_in_every_language(site: Site, path: str):
    assert [code for code in PUBLISHED if (code, path) not in site.pages] == []


def test_the_data_stand_once_at_the_root(site: Site):
    assert [file.relative_to(site.folder).as_posix() for file in site.folder.rglob("translations.json")] == [DATA]
    assert [language["id"] for language in data(site)["languages"]] == PUBLISHED


def test_every_page_leads_to_the_table(site: Site):
    for page in site:
        links = page.tree.one("footer").all("a")
        assert site[page.language, TABLE].address in [page.resolved(a.attributes["href"]) for a in links], str(page)


@pytest.mark.parametrize("code", PUBLISHED)
def test_the_large_table_says_what_the_data_say(site: Site, code: str):
    assert shown(site[code, TABLE]) == told(data(site))


@pytest.mark.parametrize("code", PUBLISHED)
def test_the_numbers_of_a_language_are_those_of_the_data(site: Site, code: str):
    page = site[code, TABLE]
    table = page.tree.one("table", class_="gp-counts")
    rows = {
        row.one("a").attributes["hreflang"]: [int(cell.text) for cell in row.all("td")]
        for row in table.one("tbody").all("tr")
    }
    assert rows == {each["id"]: [each["counts"][state] for state in STATES] for each in data(site)["languages"]}
    sums = [int("".join(filter(str.isdigit, cell.text))) for cell in table.one("tfoot").all("td")]
    assert sums == [sum(column) for column in zip(*rows.values(), strict=True)]


@pytest.mark.parametrize("code", PUBLISHED)
def test_a_language_leads_to_its_own_list_in_that_language(site: Site, code: str):
    page = site[code, TABLE]
    for table in page.tree.all("table"):
        links = [a for a in table.all("a") if "to-do" in a.attributes["href"]]
        found = {a.attributes["hreflang"]: page.resolved(a.attributes["href"]) for a in links}
        assert found == {language: site[language, TODO].address for language in PUBLISHED}


@pytest.mark.parametrize("code", PUBLISHED)
def test_a_language_s_list_is_that_of_the_data_in_the_same_order(site: Site, code: str):
    page = site[code, TODO]
    items = page.tree.one("main").all("ol", class_="gp-tasks")
    found = [slug(page, item.all("a")[0]) for group in items for item in group.children if isinstance(item, Element)]
    (language,) = (each for each in data(site)["languages"] if each["id"] == code)
    assert found == [each["practice"] for each in language["todo"]]


def test_tables_have_heads_and_can_be_scrolled_with_the_keyboard(site: Site):
    for page in site.below("translations/") + [site[code, TABLE] for code in PUBLISHED]:
        for table in page.tree.all("table"):
            assert {cell.attributes["scope"] for cell in table.one("thead").all("th")} == {"col"}
            assert all(row.one("th").attributes["scope"] == "row" for row in table.one("tbody").all("tr"))
            region = table.parent
            assert region is not None
            assert (region.attributes["tabindex"], region.attributes["role"]) == ("0", "region")
            assert region.attributes["aria-labelledby"] in page.ids


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of a practice whose French text is behind in its results and its title."""
    files = {
        "practices/buddies/en.md": original(title="Tandems", sections={"results": "None."}),
        "practices/buddies/fr.md": TRANSLATION,
        "practices/others/en.md": ORIGINAL,
        "practices/others/fr.md": translation(method="machine", title="Des tandems"),
    }
    return build(drawn(tmp_path_factory.mktemp("changed"), files), SEARCH="0")


def notes(page: Page) -> dict[str, Element]:
    """Return the notes at sections, by the sections' ids."""
    sections = page.tree.one(class_="gp-practice__text").all("section")
    return {
        section.attributes["aria-labelledby"]: note
        for section in sections
        for note in section.all(class_="gp-notice--section")
    }


def test_a_section_that_has_changed_says_so_and_leads_to_the_same_section_of_the_original(changed: Site):
    page = changed["fr", "practices/buddies/"]
    (note,) = notes(page).values()
    assert list(notes(page)) == ["results"]
    link = note.one("a")
    assert page.resolved(link.attributes["href"]) == changed["en", "practices/buddies/"].address
    assert link.attributes["href"].endswith("#results")
    assert link.attributes["hreflang"] == "en"
    assert note.language == "fr"


def test_all_parts_that_have_changed_are_named_at_the_head(changed: Site):
    page = changed["fr", "practices/buddies/"]
    links = [a for notice in page.tree.one("header", class_="gp-practice__head").all("div") for a in notice.all("a")]
    assert [a.attributes["hreflang"] for a in links] == ["en", "en"]
    assert links[1].attributes["href"].endswith("practices/buddies/#results")


@pytest.mark.parametrize(("code", "path"), [("en", "practices/buddies/"), ("fr", "practices/others/")])
def test_what_has_not_changed_has_no_note(changed: Site, code: str, path: str):
    assert notes(changed[code, path]) == {}


def test_the_pages_of_a_changed_practice_say_so_too(changed: Site):
    assert shown(changed["fr", TABLE]) == {
        ("buddies", "en"): "original",
        ("buddies", "fr"): "behind",
        ("buddies", "el"): "missing",
        ("others", "en"): "original",
        ("others", "fr"): "unreviewed",
        ("others", "el"): "missing",
    }
    page = changed["fr", TODO]
    links = page.tree.one("section", **{"aria-labelledby": "behind"}).all("a")
    assert [a.attributes["href"].rpartition("practices/")[2] for a in links] == [
        "buddies/",
        "buddies/",
        "buddies/#results",
    ]


def test_an_unfinished_translation_stops_the_build(tmp_path: Path):
    root = drawn(tmp_path, {"practices/buddies/en.md": ORIGINAL})
    assert main(["--root", str(root), "translate", "buddies", "fr"]) == 0
    with pytest.raises(AssertionError, match="A comment stands in the text"):
        build(root, SEARCH="0")
