"""The live preview goes on whatever is wrong with the content, and tells of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.drawing import ORIGINAL, TRANSLATION, line_of, original, write

from .building import drawn
from .preview import Preview, eventually, serving

pytestmark = pytest.mark.xdist_group("preview")

BROKEN = original(title="Another one", evidence="hearsay")


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    files: dict[str, str | bytes | None] = {
        "practices/buddies/en.md": ORIGINAL,
        "practices/buddies/fr.md": TRANSLATION,
        "practices/broken/en.md": BROKEN,
    }
    with serving(drawn(tmp_path_factory.mktemp("preview"), files)) as running:
        yield running


def test_the_preview_shows_the_good_practices_and_leaves_out_the_broken_one(preview: Preview):
    assert preview.page("practices/buddies/").one("h1").text == "Buddies for newcomers"
    assert preview.status("practices/broken/") == 404


def test_the_preview_lists_each_problem_with_its_file_and_line(preview: Preview):
    shown = preview.page("problems/").one("main").one("li")
    assert shown.one("code").text == f"practices/broken/en.md:{line_of(BROKEN, 'evidence:')}"
    assert "evidence: unknown id 'hearsay'." in shown.text


@pytest.mark.parametrize("path", ["", "practices/buddies/", "about/", "fr/", "el/practices/buddies/"])
def test_every_page_of_the_preview_says_that_there_are_problems_and_leads_to_them(preview: Preview, path: str):
    banner = preview.page(path).one(class_="gp-preview").one("a")
    assert "1" in banner.text
    assert preview.status(path + banner.attributes["href"]) == 200


def test_the_preview_follows_what_its_editor_mends_and_breaks(tmp_path: Path):
    root = drawn(tmp_path, {"practices/buddies/en.md": original(evidence="hearsay")})
    with serving(root) as preview:
        assert "hearsay" in preview.problems()
        write(root, {"practices/buddies/en.md": ORIGINAL})
        assert eventually(lambda: preview.status("practices/buddies/") == 200)
        assert preview.banner() == ""
        assert "buddies" not in preview.problems()
        broken = original(topics="[huosing]")
        write(root, {"practices/buddies/en.md": broken})
        assert eventually(lambda: preview.banner() != "")
        assert f"practices/buddies/en.md:{line_of(broken, 'topics:')}" in preview.problems()


def test_the_preview_goes_on_when_a_register_is_broken_and_mended(tmp_path: Path):
    root = drawn(tmp_path, {"practices/buddies/en.md": ORIGINAL})
    places = (root / "data/places.yml").read_text("utf-8")
    with serving(root) as preview:
        write(root, {"data/places.yml": "- id: [\n"})
        assert eventually(lambda: preview.banner() != "")
        assert "data/places.yml" in preview.problems()
        write(root, {"data/places.yml": places})
        assert eventually(lambda: preview.status("practices/buddies/") == 200)


def test_the_preview_shows_only_the_languages_that_were_asked_for(tmp_path: Path):
    root = drawn(tmp_path, {"practices/buddies/en.md": ORIGINAL})
    with serving(root, LANGS="en,fr") as preview:
        switcher = preview.page("practices/buddies/").one(class_="gp-switcher")
        assert [a.attributes["hreflang"] for a in switcher.all("a")] == ["en", "fr"]
        assert (preview.status("fr/practices/buddies/"), preview.status("el/")) == (200, 404)
