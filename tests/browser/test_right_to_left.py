"""A language that is written from right to left finds its pages mirrored."""

import re
from collections.abc import Iterator

import pytest
from goodpractices.wording import catalogue_path

from tests.drawing import ORIGINAL, TRANSLATION
from tests.pseudo import pseudo_catalogue
from tests.site.building import build, drawn

from .accessibility import violations
from .conftest import Visitor
from .kinds import SCHEMES, WIDTHS
from .serving import served
from .test_pages import overflow

pytestmark = pytest.mark.xdist_group("right-to-left")

WORD = re.compile(r"%\(\w+\)s|<[^>]*>|[A-Za-z]+")
PAGES = ("", "practices/", "practices/buddies/", "topics/", "topics/encounter/", "fit/", "map/", "about/")


def arabic(text: str) -> str:
    """Return a text with an Arabic word in place of each of its words."""
    return WORD.sub(lambda found: "كلمة" if found[0].isalpha() else found[0], text)


@pytest.fixture(scope="module")
def arabic_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a site in English and in Arabic, with the interface of the latter in made-up words."""
    files: dict[str, str | bytes | None] = {
        "practices/buddies/en.md": ORIGINAL,
        "practices/buddies/fr.md": TRANSLATION,
        "data/languages.yml": "- {id: en, published: true}\n- {id: ar, published: true}\n- {id: fr}\n",
        "data/glossary/en.yml": "[]",
        "data/glossary/ar.yml": "[]",
        catalogue_path("ar"): pseudo_catalogue("ar", arabic),
    }
    for name in ("index", "about", "contribute", "accessibility", "privacy"):
        files[f"docs/ar/{name}.md"] = "---\ntitle: كلمة\ndescription: كلمة\n---\n\n## كلمة { #a }\n\nكلمة كلمة كلمة.\n"
    root = drawn(tmp_path_factory.mktemp("arabic"), files)
    build(root)
    with served(root / "built") as address:
        yield address


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_is_mirrored_and_nothing_runs_out_of_it(visit: Visitor, arabic_site: str, path: str, width: int):
    visited = visit(f"ar/{path}", arabic_site, width=width)
    page = visited.page
    assert page.locator("html").get_attribute("dir") == "rtl"
    brand, switcher = (page.locator(name).bounding_box() for name in (".gp-brand", ".gp-switcher"))
    assert brand
    assert switcher
    assert brand["x"] + brand["width"] > width / 2
    if width == WIDTHS[0]:
        assert switcher["x"] < width / 2
    assert overflow(page) == []
    assert visited.errors == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("path", ["", "practices/buddies/", "fit/"])
def test_a_mirrored_page_is_accessible(visit: Visitor, arabic_site: str, path: str, scheme: str):
    assert violations(visit(f"ar/{path}", arabic_site, scheme=scheme).page) == []


def test_a_text_from_left_to_right_stays_so_on_a_mirrored_page(visit: Visitor, arabic_site: str):
    prose = visit("ar/practices/buddies/", arabic_site).page.locator(".gp-prose").first
    assert prose.evaluate("e => getComputedStyle(e).direction") == "ltr"
    assert prose.evaluate("e => e.closest('[lang]').lang") == "en"


def test_the_facts_stand_on_the_other_side_than_in_english(visit: Visitor, arabic_site: str):
    sides = []
    for path in ("practices/buddies/", "ar/practices/buddies/"):
        page = visit(path, arabic_site).page
        facts, prose = (page.locator(name).first.bounding_box() for name in (".gp-practice__facts", ".gp-prose"))
        assert facts
        assert prose
        sides.append(facts["x"] > prose["x"])
    assert sides[0] is not sides[1]
