"""How a file is split into front matter and body, and what is no text at all."""

import pytest
from goodpractices.front_matter import MAX_BYTES, read_source, read_text

from tests.drawing import ORIGINAL, line_of
from tests.unit.conftest import texts


def refused(data):
    source, problems = read_source(data, "en.md")
    assert source is None
    return texts(problems)


def test_a_file_is_split_into_header_and_body():
    source, problems = read_source(b"---\ntitle: A\n---\n\n## Heading\n", "en.md")
    assert not problems
    assert source is not None
    assert source.header.value == {"title": "A"}
    assert source.body == "\n## Heading\n"
    assert source.body_line == 4


def test_lines_of_the_header_are_lines_of_the_file():
    source, _ = read_source(ORIGINAL.encode(), "en.md")
    assert source is not None
    assert source.header.line(("evidence",)) == line_of(ORIGINAL, "evidence:")


def test_the_body_line_is_that_of_the_line_after_the_fence():
    source, _ = read_source(ORIGINAL.encode(), "en.md")
    assert source is not None
    lines = ORIGINAL.split("\n")
    assert lines[source.body_line - 2] == "---"
    assert source.body == "\n".join(lines[source.body_line - 1 :])


@pytest.mark.parametrize("end", ["\r\n", "\r"], ids=["Windows", "old Mac"])
def test_line_ends_of_other_systems_are_accepted(end):
    unix, _ = read_source(ORIGINAL.encode(), "en.md")
    other, problems = read_source(ORIGINAL.replace("\n", end).encode(), "en.md")
    assert not problems
    assert other == unix


def test_a_byte_order_mark_is_ignored():
    source, problems = read_source(b"\xef\xbb\xbf" + ORIGINAL.encode(), "en.md")
    assert source is not None
    assert not problems


def test_blanks_after_a_fence_do_not_matter():
    source, problems = read_source(b"---  \ntitle: A\n--- \nText", "en.md")
    assert source is not None
    assert (source.body, problems) == ("Text", [])


def test_a_rule_in_the_body_is_not_a_fence():
    source, _ = read_source(b"---\ntitle: A\n---\nBefore\n\n---\n\nAfter", "en.md")
    assert source is not None
    assert source.body == "Before\n\n---\n\nAfter"


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"## Heading\n", b"\n---\ntitle: A\n---\n", b" ---\n", b"title: A\n---\n"]
)
def test_a_file_that_does_not_begin_with_a_fence_has_no_front_matter(data):
    assert refused(data) == ["en.md:1: The file has no front matter. Begin it with a line '---' and the fields."]


@pytest.mark.parametrize("data", [b"---", b"---\ntitle: A\n", b"---\ntitle: A\n----\n", b"---\ntitle: A\n ---\n"])
def test_front_matter_without_second_fence_has_no_end(data):
    assert refused(data) == ["en.md:1: The front matter has no end. Close it with a line '---'."]


@pytest.mark.parametrize(
    "header", [b"", b"just words\n", b"- a\n- b\n", b"12\n"], ids=["empty", "words", "list", "number"]
)
def test_front_matter_that_is_no_list_of_fields_is_a_problem(header):
    told = refused(b"---\n" + header + b"---\n")
    assert told == ["en.md:1: The front matter is not a list of fields. Write 'key: value'."]


def test_broken_yaml_is_reported_on_its_line_of_the_file():
    (told,) = refused(b"---\ntitle: A\nlead: {name: B\n---\ntext\n")
    assert told.startswith("en.md:4: The YAML is broken: ")


def test_a_repeated_key_is_reported_but_the_file_is_read():
    source, problems = read_source(b"---\ntitle: A\ntitle: B\n---\n", "en.md")
    assert source is not None
    assert texts(problems) == ["en.md:3: The key 'title' stands twice. Keep one of the two."]


def test_a_file_that_is_not_utf_8_is_reported_with_its_line():
    data = "---\ntitle: A\nsummary: Mairie de Málaga\n---\n".encode("latin-1")
    assert refused(data) == ["en.md:3: The file is not UTF-8 text. Save it again with the encoding UTF-8."]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_wider_encodings_are_not_utf_8(encoding):
    (told,) = refused(ORIGINAL.encode(encoding))
    assert told.startswith("en.md:1: The file is not UTF-8 text.")


def test_a_file_of_just_the_limit_is_read_and_a_larger_one_is_not():
    header = b"---\ntitle: A\n---\n"
    source, problems = read_source(header + b"x" * (MAX_BYTES - len(header)), "en.md")
    assert source is not None
    assert not problems
    assert refused(header + b"x" * MAX_BYTES) == [f"en.md:1: The file is larger than {MAX_BYTES} bytes. Shorten it."]


@pytest.mark.parametrize(
    ("character", "code"),
    [
        ("\0", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x0c", "U+000C"),
        ("\x7f", "U+007F"),
        ("\x85", "U+0085"),
        ("\u202e", "U+202E"),
        ("\u2066", "U+2066"),
    ],
    ids=["null", "escape", "form feed", "delete", "next line", "override", "isolate"],
)
def test_control_and_turning_characters_are_refused_on_their_line(character, code):
    data = f"---\ntitle: A\n---\nText {character} text\n".encode()
    what = f"The character {code} is not accepted: it is invisible or turns text around."
    assert refused(data) == [f"en.md:4: {what} Delete it."]


def test_each_odd_character_of_a_line_is_told_once():
    _, problems = read_text("a\u202eb\u202ec\u2069\nd".encode(), "a.md")
    assert [(problem.line, problem.what[14:20]) for problem in problems] == [(1, "U+202E"), (1, "U+2069")]


@pytest.mark.parametrize(
    "text",
    [
        "a\tb",
        "d\u2019accord",
        "8\u202f%",
        "10\xa0000",
        "co\xadop",
        "\u05d0\u200f",
        "\u0646\u06cc\u200c\u0645",
        "👩🏽‍🤝‍👩🏿",
    ],
    ids=["tab", "apostrophe", "narrow space", "hard space", "soft hyphen", "mark", "joiner", "emoji"],
)
def test_characters_that_languages_need_are_accepted(text):
    assert read_text(text.encode(), "a.md") == (text, [])
