"""Pages stay light, however many practices there are."""

from pathlib import Path

import pytest

from tests.drawing import original, translation

from .building import build, drawn
from .pages import Page, Site

pytestmark = pytest.mark.xdist_group("size")

LIMIT = 40_000
FEW, MANY = 8, 120


def project_of(folder: Path, count: int) -> Path:
    """Draw a project with so many practices, all alike but for their titles."""
    files: dict[str, str | bytes | None] = {}
    for number in range(count):
        files[f"practices/buddies-{number:03}/en.md"] = original(title=f"Buddies {number:03}")
        files[f"practices/buddies-{number:03}/fr.md"] = translation(title=f"Binômes {number:03}")
    return drawn(folder, files)


def practice_page(site: Site, language: str) -> Page:
    return site[language, "practices/buddies-004/"]


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return build(project_of(tmp_path_factory.mktemp("few"), FEW), LANGS="en,fr")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return build(project_of(tmp_path_factory.mktemp("many"), MANY), LANGS="en,fr")


def test_a_page_of_a_practice_is_light(site: Site):
    sizes = {str(page): page.file.stat().st_size for page in site.below("practices/")}
    assert {page: size for page, size in sizes.items() if size >= LIMIT} == {}


def test_all_practices_are_built(many: Site):
    assert len(many.below("practices/", "fr")) == MANY


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_page_of_a_practice_does_not_grow_with_their_number(few: Site, many: Site, language: str):
    small, large = practice_page(few, language), practice_page(many, language)
    assert small.tree.all(class_="gp-related"), "the page shows related practices, which could grow with their number"
    assert len(large.html) == len(small.html)
