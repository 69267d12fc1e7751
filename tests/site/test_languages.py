"""Each page is there in each language, says which language it is in, and knows its other versions."""

from pathlib import Path

import pytest
import yaml

from tests.conftest import ADDRESS
from tests.drawing import REPOSITORY

from .pages import Page, Site, published_languages

pytestmark = pytest.mark.xdist_group("site")

PUBLISHED = published_languages()
X_DEFAULT = "x-default"


def translations() -> dict[str, list[str]]:
    """Return the path of each practice of the repository, and the published languages that it has a text in."""
    return {
        f"practices/{folder.name}/": [code for code in PUBLISHED if (folder / f"{code}.md").is_file()]
        for folder in sorted((REPOSITORY / "practices").iterdir())
    }


TRANSLATIONS = translations()


def practice_pages(site: Site, *, own: bool) -> list[Page]:
    """Return the pages of practices that show their own language's text, or those that have to show another's."""
    return [page for page in site if page.path in TRANSLATIONS and (page.language in TRANSLATIONS[page.path]) is own]


def announced(path: str, languages: list[str]) -> dict[str, str]:
    """Return what a page that exists in these languages says to search engines."""
    default = "en" if "en" in languages else languages[0]
    prefixes = {code: "" if code == PUBLISHED[0] else f"{code}/" for code in languages}
    versions = {code: f"{ADDRESS}{prefix}{path}" for code, prefix in prefixes.items()}
    return versions | {X_DEFAULT: versions[default]}


def test_every_practice_has_a_page_in_every_published_language(site: Site):
    found = {(page.language, page.path) for page in site.below("practices/")}
    assert found == {(code, path) for code in PUBLISHED for path in TRANSLATIONS}


def test_every_page_exists_in_every_language(site: Site):
    paths = {code: {path for language, path in site.pages if language == code} for code in PUBLISHED}
    assert {code: paths[PUBLISHED[0]] ^ found for code, found in paths.items() if found != paths[PUBLISHED[0]]} == {}


def test_every_hand_written_page_is_translated():
    pages = {file.name for file in (REPOSITORY / "docs" / "en").glob("*.md")}
    missing = [f"{code}/{name}" for code in PUBLISHED for name in pages if not docs(code, name).is_file()]
    assert sorted(missing) == []


def docs(code: str, name: str) -> Path:
    return REPOSITORY / "docs" / code / name


def test_every_page_names_the_language_of_its_reader(site: Site):
    assert [str(page) for page in site if page.tree.one("html").attributes["lang"] != page.language] == []


def test_a_translated_practice_is_announced_with_all_its_versions_and_no_others(site: Site):
    for page in practice_pages(site, own=True):
        assert page.alternates == announced(page.path, TRANSLATIONS[page.path]), str(page)
        assert page.canonical == page.address


def test_every_index_and_hand_written_page_is_announced_in_every_language(site: Site):
    for page in site.pages.values():
        if page.path not in TRANSLATIONS and page.path != "404.html":
            assert page.alternates == announced(page.path, PUBLISHED), str(page)
            assert page.canonical == page.address


def test_versions_announce_each_other(site: Site):
    for page in site.pages.values():
        for address in page.alternates.values():
            assert site.by_address[address].alternates == page.alternates, f"{page} and {address}"


def test_a_page_without_a_text_of_its_own_is_not_announced_and_points_to_the_real_one(site: Site):
    pages = practice_pages(site, own=False)
    assert pages, "no practice of the repository lacks a translation: draw one"
    for page in pages:
        shown = page.tree.one("h1").language
        assert page.alternates == {}, str(page)
        assert page.canonical == announced(page.path, TRANSLATIONS[page.path])[shown]


def best_language(language: str, practice: Path) -> str:
    """Return the language in which a reader should see a practice: a relative of their own, English, the original."""
    records = yaml.safe_load((REPOSITORY / "data" / "languages.yml").read_text("utf-8"))
    relatives = next(record.get("fallback", []) for record in records if record["id"] == language)
    original = next(file.stem for file in practice.glob("*.md") if "\ntranslation:" not in file.read_text("utf-8"))
    return next(code for code in (*relatives, "en", original) if (practice / f"{code}.md").is_file())


def test_a_page_without_a_text_of_its_own_says_so_and_marks_the_foreign_text(site: Site):
    for page in practice_pages(site, own=False):
        expected = best_language(page.language, REPOSITORY / page.path)
        article = page.tree.one("article")
        foreign = [article.one("h1"), article.one(class_="gp-summary"), *article.all(class_="gp-prose")]
        assert {element.attributes.get("lang") for element in foreign} == {expected}, str(page)
        assert len(foreign) == 7, f"{page}: title, summary and five sections"
        assert article.all(class_="gp-notice")[0].language == page.language


def test_headings_and_facts_around_a_foreign_text_stay_in_the_language_of_the_reader(site: Site):
    for page in practice_pages(site, own=False):
        around = [*page.tree.all("h2"), *page.tree.all("dt")]
        assert {element.language for element in around} == {page.language}, str(page)


def test_a_text_in_the_language_of_the_reader_is_not_marked_as_foreign(site: Site):
    for page in practice_pages(site, own=True):
        texts = [page.tree.one("article").one("h1"), *page.tree.all(class_="gp-prose")]
        assert {element.language for element in texts} == {page.language}, str(page)


def test_the_title_on_a_card_is_marked_with_the_language_in_which_the_practice_is_shown(site: Site):
    for page in site:
        for card in page.tree.all(class_="gp-card"):
            link = card.one("h3").one("a")
            target = site.by_address[page.resolved(link.attributes["href"])]
            assert link.text == target.tree.one("h1").text, f"{page} -> {target}"
            assert link.language == target.tree.one("h1").language, f"{page} -> {target}"


def test_the_switcher_leads_to_the_same_page_in_every_language(site: Site):
    for page in site:
        links = page.tree.one(class_="gp-switcher").all("a")
        found = {link.attributes["hreflang"]: page.resolved(link.attributes["href"]) for link in links}
        assert found == {code: ADDRESS + site[code, page.path].url for code in PUBLISHED}, str(page)


def test_the_switcher_marks_the_language_of_the_page_and_those_without_a_text(site: Site):
    for page in site:
        links = page.tree.one(class_="gp-switcher").all("a")
        assert [a.attributes["hreflang"] for a in links if "aria-current" in a.attributes] == [page.language], str(page)
        if page.path in TRANSLATIONS:
            real = [a.attributes["hreflang"] for a in links if "data-real" in a.attributes]
            assert sorted(real) == sorted(TRANSLATIONS[page.path]), str(page)


def test_a_language_is_named_in_itself_and_says_so(site: Site):
    for page in site:
        for link in page.tree.one(class_="gp-switcher").all("a"):
            assert link.language == link.attributes["hreflang"], str(page)
