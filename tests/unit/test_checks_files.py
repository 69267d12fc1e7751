"""What stands in a practice's folder."""

import pytest
from goodpractices.checks.files import MAX_PICTURE_BYTES

from tests.drawing import ORIGINAL, TRANSLATION, line_of, original
from tests.unit.conftest import Draw, texts

EN = "practices/buddies/en.md"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(8)
CONTENT = {"png": PNG, "jpg": b"\xff\xd8\xff\xe0", "jpeg": b"\xff\xd8\xff\xdb", "webp": b"RIFF\x00\x00\x00\x00WEBP"}
KEEP = "Keep only texts (fr.md) and pictures (name.jpg, .png, .webp; small letters, digits, hyphens)."


def pictured(*files, alt="{en: Two people talk}"):
    media = ", ".join(f"{{file: {file}, alt: {alt}, credit: A. Nobody, licence: CC0}}" for file in files)
    return original(media=f"[{media}]")


@pytest.fixture
def told(draw: Draw):
    """Read an entry with other files in its folder; return its problems."""

    def read(text, **others):
        files = {f"practices/buddies/{name}": content for name, content in others.items()}
        return texts(draw({EN: text} | files).problems)

    return read


@pytest.mark.parametrize(
    "name",
    [
        "notes.txt",
        "a.svg",
        "a.gif",
        "A.png",
        "a b.png",
        "a.PNG",
        "index.html",
        "script.js",
        "a.png.exe",
        "é.png",
        "a_b.png",
    ],
)
def test_an_unknown_file_is_a_problem(told, name):
    assert told(ORIGINAL, **{name: PNG}) == [f"practices/buddies/{name}:1: Unknown file in a practice's folder. {KEEP}"]


@pytest.mark.parametrize("name", ["xx", "README", "en.old"])
def test_a_text_in_no_known_language_is_a_problem(told, name):
    what = f"'{name}' is not a language of data/languages.yml."
    (words,) = told(ORIGINAL, **{f"{name}.md": TRANSLATION})
    assert words.startswith(f"practices/buddies/{name}.md:1: {what}")
    assert words.endswith("Name the file by its language, such as fr.md.")


def test_a_language_misspelt_is_told_with_a_guess(told):
    (words,) = told(ORIGINAL, **{"fra.md": TRANSLATION})
    assert "Did you mean 'fr'? " in words


@pytest.mark.parametrize("ending", CONTENT)
def test_a_listed_picture_of_each_kind_is_accepted(told, ending):
    assert told(pictured(f"pair.{ending}"), **{f"pair.{ending}": CONTENT[ending]}) == []


def test_a_picture_that_is_missing_is_a_problem(told):
    text = pictured("pair.png")
    assert told(text) == [f"{EN}:{line_of(text, 'media:')}: The picture pair.png is missing. Add it."]


def test_a_picture_that_is_not_listed_is_a_problem(told):
    mend = "List it under media, with alt text, credit and licence, or delete it."
    assert told(ORIGINAL, **{"pair.png": PNG}) == [
        f"practices/buddies/pair.png:1: The picture is not listed in the original's front matter. {mend}"
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("pair.png", CONTENT["jpg"]),
        ("pair.jpg", PNG),
        ("pair.png", b"<svg onload='alert(1)'/>"),
        ("pair.jpeg", b""),
        ("pair.webp", b"<html>"),
        ("pair.webp", b"RIFF\x00\x00\x00\x00AVI LIST"),
    ],
    ids=["JPEG as PNG", "PNG as JPEG", "SVG as PNG", "empty", "HTML as WebP", "film as WebP"],
)
def test_a_picture_is_what_its_name_says(told, name, content):
    kind = name.partition(".")[2]
    assert told(pictured(name), **{name: content}) == [
        f"practices/buddies/{name}:1: The file is not a {kind} picture. Save it again in that format."
    ]


def test_a_picture_beyond_the_limit_is_a_problem(told):
    assert told(pictured("pair.png"), **{"pair.png": PNG.ljust(MAX_PICTURE_BYTES, b"x")}) == []
    assert told(pictured("pair.png"), **{"pair.png": PNG.ljust(MAX_PICTURE_BYTES + 1, b"x")}) == [
        f"practices/buddies/pair.png:1: The picture is larger than {MAX_PICTURE_BYTES} bytes. Make it smaller."
    ]


def test_a_picture_needs_alt_text_in_every_language_that_has_a_text(told):
    text = pictured("pair.png")
    assert told(text, **{"pair.png": PNG, "fr.md": TRANSLATION}) == [
        f"{EN}:{line_of(text, 'media:')}: The picture pair.png has no alt text in 'fr'. "
        "Add alt: {fr: …}: say in words what it shows."
    ]


def test_alt_text_in_every_language_is_enough(told):
    text = pictured("pair.png", alt="{en: Two people talk, fr: Deux personnes parlent}")
    assert told(text, **{"pair.png": PNG, "fr.md": TRANSLATION}) == []


def test_each_picture_is_judged_by_itself(told):
    found = told(pictured("a.png", "b.png", "c.png"), **{"a.png": PNG, "b.png": b"x", "d.png": PNG})
    assert [words.split(":")[0] for words in found] == ["practices/buddies/b.png", "practices/buddies/d.png", EN]
