"""What the real entries may not show today: pictures, notices of every kind, the preview's page of problems."""

import struct
import zlib
from collections.abc import Iterator

import pytest

from tests.drawing import TRANSLATION, original, translation
from tests.site.building import build, drawn
from tests.site.preview import Preview, serving

from .accessibility import violations
from .conftest import Scheme, Visitor
from .kinds import SCHEMES, WIDTHS
from .layout import overflow
from .serving import served


def png(width: int, height: int) -> bytes:
    """Return a grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


TABLE = """\
| Year | Pairs | Grundstücksverkehrsgenehmigungszuständigkeit | Rückübertragungsverordnung | Cost |
|---|---|---|---|---|
| 2017 | 257 | the city[^s1] | Donaudampfschifffahrtsgesellschaft | 158,675 euros |"""
LONG = "https://example.org/" + "a-very-long-address-that-has-no-blanks/" * 4

FULL = original(
    title="Donaudampfschifffahrtsgesellschaftskapitänswitwenverein und Buddies",
    contact='{office: "City of Mechelen, Social Cohesion", url: "https://example.org/office"}',
    confirmed="{date: 2024-01-31, by: City of Mechelen}",
    retired="{date: 2024-02-01, reason: The money of the project came to an end.}",
    adapted_from="[{practice: tandems, changes: It began with families.}, {place: Aarhus}]",
    commitments="[charter]",
    networks="[inclucities, eurocities]",
    media="[{file: town.png, alt: {en: A square with people, fr: Une place}, credit: A. Person, licence: CC BY 4.0}]",
    sections={"results": TABLE, "lessons": f"[{LONG}]({LONG})\n\n> A quotation.\n\n```\n{'code ' * 60}\n```"},
)

FILES: dict[str, str | bytes | None] = {
    "practices/buddies/en.md": FULL,
    "practices/buddies/fr.md": translation(method="machine"),
    "practices/buddies/town.png": png(1600, 400),
    "practices/tandems/en.md": original(title="Tandems", evidence="description", partners=None, budget=None),
    "practices/tandems/fr.md": TRANSLATION.replace("Des binômes", "Des tandems"),
}

PAGES = ("practices/buddies/", "fr/practices/buddies/", "el/practices/buddies/", "practices/tandems/")


@pytest.fixture(scope="module")
def full_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    site = build(drawn(tmp_path_factory.mktemp("full"), FILES))
    with served(site.folder) as running:
        yield running


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    broken = {"practices/broken/en.md": original(title="Another", topics="[huosing]", evidence="hearsay")}
    with serving(drawn(tmp_path_factory.mktemp("preview"), FILES | broken), LANGS="en,fr") as running:
        yield running


@pytest.mark.xdist_group("states")
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("url", PAGES)
def test_a_practice_with_everything_has_no_barriers(
    visit: Visitor, full_address: str, url: str, width: int, scheme: Scheme
):
    visited = visit(url, full_address, width=width, scheme=scheme)
    assert violations(visited.page) == []
    assert overflow(visited.page) == []
    assert (visited.errors, visited.strangers) == ([], [])


@pytest.mark.xdist_group("states")
def test_everything_that_was_drawn_is_shown(visit: Visitor, full_address: str):
    page = visit(PAGES[0], full_address).page
    assert page.locator("figure img").evaluate("picture => picture.naturalWidth") == 1600
    assert page.locator(".gp-notice--strong").is_visible()
    assert page.locator("#lineage").is_visible()
    assert page.locator("table").is_visible()
    notices = visit(PAGES[1], full_address).page.locator(".gp-notice")
    assert notices.count() == 5, "retired, translated by machine, behind its original, and so are two sections"


@pytest.mark.xdist_group("states")
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("url", ["problems/", "fr/problems/", ""])
def test_the_preview_of_a_faulty_project_has_no_barriers(
    visit: Visitor, preview: Preview, url: str, width: int, scheme: Scheme
):
    page = visit(url, preview.address, width=width, scheme=scheme).page
    assert page.locator(".gp-preview").is_visible()
    assert violations(page) == []
    assert overflow(page) == []
