"""What contributors write never becomes code in a reader's browser."""

import re

import pytest

from tests.drawing import NETWORKS, PLACES, original, source

from .building import build, drawn
from .html_tree import Element
from .pages import Page, Site, listing

pytestmark = pytest.mark.xdist_group("hostile")

OUR_SCRIPT = re.compile(r"/?(\.{1,2}/)*assets/javascripts/[a-z-]+\.js")
OUR_FORMS = ("gp-quick", "gp-find__form", "gp-fit__form")

SCRIPT = "<script>alert(1)</script>"
HANDLER = '\\" onmouseover=\\"alert(1)'
HOSTILE = f'"{SCRIPT}{HANDLER}"'
"""A value for YAML that tries to leave the element, and the attribute, in which it is shown."""

SUMMARY = f'"Residents and newcomers meet in pairs for six months. {HOSTILE[1:-1]}"'

BODY = f"""\
{SCRIPT}

Text <b onclick="alert(1)">bold</b> <svg onload=alert(1)></svg>
<iframe src="https://example.org/"></iframe> <style>body {{ display: none }}</style>

<div style="position: fixed"><form action="https://example.org/"><input name="a"></form></div>

[three](https://example.org/?a="onclick="alert(1)) `<script>` &lt;script&gt; <details open ontoggle=alert(1)>"""

PICTURE = "[{file: town.png, alt: {en: %s}, credit: %s, licence: %s}]" % ((HOSTILE,) * 3)

CITED = source().replace('"A report"', HOSTILE).replace("CEMR", HOSTILE)

ENTRY = original(
    title=HOSTILE,
    summary=SUMMARY,
    lead=f"{{name: {HOSTILE}, type: municipality}}",
    partners=f"[{{name: {HOSTILE}, type: education, role: evaluator}}]",
    funding=f"[{{source: amif, programme: {HOSTILE}}}]",
    sources=f"[{CITED}]",
    contact=f"{{office: {HOSTILE}}}",
    confirmed=f"{{date: 2024-01-01, by: {HOSTILE}}}",
    adapted_from=f"[{{place: {HOSTILE}, changes: {HOSTILE}}}]",
    retired=f"{{date: 2024-01-01, reason: {HOSTILE}}}",
    media=PICTURE,
    sections=dict.fromkeys(("challenge", "approach", "lessons"), BODY),
)

PAGE = f"""\
---
title: {HOSTILE}
description: {HOSTILE}
---

{BODY}
"""


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    files: dict[str, str | bytes | None] = {
        "practices/hostile/en.md": ENTRY,
        "practices/hostile/town.png": b"\x89PNG\r\n\x1a\n",
        "data/places.yml": re.sub("name: Mechelen$", f"name: {HOSTILE}", PLACES, flags=re.MULTILINE),
        "data/networks.yml": NETWORKS.replace("name: IncluCities", f"name: {HOSTILE}").replace(
            "description: Four", f"description: >-\n    {SCRIPT} Four"
        ),
        "docs/en/about.md": PAGE,
    }
    return build(drawn(tmp_path_factory.mktemp("hostile"), files))


def is_ours(element: Element) -> bool:
    """Whether an element is one of the site's own scripts, which hold no code themselves, or one of its own forms."""
    if element.tag == "script":
        return OUR_SCRIPT.fullmatch(element.attributes.get("src", "")) is not None and not element.text.strip()
    return element.tag == "form" and element.attributes.get("class", "") in OUR_FORMS


def dangers(page: Page) -> list[str]:
    """Return what could run, load or take over the page in it."""
    found = []
    for element in page.tree:
        if element.tag in ("script", "style", "iframe", "object", "embed", "form", "base") and not is_ours(element):
            found.append(f"{page}: <{element.tag}>")
        for name, value in element.attributes.items():
            if name.startswith("on") or name in ("style", "srcdoc", "target"):
                found.append(f"{page}: {element.tag} {name}={value}")
            if re.match(r"\s*(javascript|data|vbscript):", value, re.IGNORECASE):
                found.append(f"{page}: {element.tag} {name}={value}")
    return found


def test_nothing_that_an_entry_or_a_register_holds_can_run(hostile_site: Site):
    found = [danger for page in hostile_site for danger in dangers(page)]
    assert not found, listing(found)


@pytest.mark.parametrize(
    "path", ["practices/hostile/", "practices/", "places/mechelen/", "networks/inclucities/", "about/"]
)
def test_what_looks_like_code_is_shown_as_the_text_that_it_is(hostile_site: Site, path: str):
    page = hostile_site["en", path]
    assert SCRIPT in page.tree.one("main").text
    assert SCRIPT not in page.html


def test_a_title_with_markup_stands_whole_in_the_head_of_the_page(hostile_site: Site):
    page = hostile_site["en", "practices/hostile/"]
    shown = HOSTILE[1:-1].replace("\\", "")
    assert page.tree.one("title").text.startswith(shown)
    assert page.tree.one("meta", name="description").attributes["content"].endswith(shown)


def test_harmless_text_beside_the_hostile_is_kept(hostile_site: Site):
    section = hostile_site["en", "practices/hostile/"].tree.all(class_="gp-prose")[0]
    assert section.one("b").text == "bold"
    assert section.all("code")[0].text == "<script>"
