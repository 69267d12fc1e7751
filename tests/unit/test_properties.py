"""What holds for any input whatever: reading never raises, and what is told can be printed."""

import shutil
from pathlib import Path

import pytest
from goodpractices.address import Site
from goodpractices.body import citations, links, paragraphs, read_sections
from goodpractices.collation import sort_key
from goodpractices.front_matter import read_source, read_text
from goodpractices.load import load
from goodpractices.practice import fingerprint
from goodpractices.problem import Problem, guess, shown
from goodpractices.schema import slug_is_good
from goodpractices.yaml_text import MAX_DEPTH, read_yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drawing import FINGERPRINTS, ORIGINAL, TRANSLATION, project, write

# Pieces of which YAML and Markdown are made: they lead further than random letters do.
PIECES = [
    "---",
    "\n",
    "\n  ",
    "- ",
    ": ",
    "a",
    "title",
    "[",
    "]",
    "{",
    "}",
    "'",
    '"',
    "|",
    ">",
    "#",
    "&x ",
    "*x",
    "!!x ",
    "?",
    ",",
    "1",
    "é",
    "\t",
    "## ",
    "{#results}",
    "[^s1]",
    "](",
    "```",
    "translation",
    "\r\n",
    "\\",
    "<b>",
]
pieces = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
texts = st.one_of(st.text(max_size=80), pieces)
a_few = settings(max_examples=100, deadline=None)


def depth(value):
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 0


@a_few
@given(texts)
def test_any_text_is_read_as_yaml_or_told_to_be_broken(text):
    read, problems = read_yaml(text, "a.yml")
    assert read is not None or problems
    assert all(problem.path == "a.yml" and problem.line >= 1 for problem in problems)


@a_few
@given(texts)
def test_what_is_read_holds_plain_values_of_little_depth(text):
    read, _ = read_yaml(text, "a.yml")
    if read is not None:
        assert isinstance(read.value, str | int | float | bool | list | dict | None)
        assert depth(read.value) <= MAX_DEPTH


@a_few
@given(st.one_of(st.binary(max_size=80), pieces.map(str.encode)))
def test_any_bytes_are_read_as_a_text_or_told_to_be_none(data):
    text, problems = read_text(data, "a.md")
    assert "\r" not in text
    assert problems or text.encode() == data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")


@a_few
@given(texts, texts)
def test_any_front_matter_and_body_is_read_or_told_to_be_broken(header, body):
    source, problems = read_source(f"---\n{header}\n---\n{body}".encode(), "a.md")
    assert source is not None or problems
    if source is not None:
        assert isinstance(source.header.value, dict)


@a_few
@given(texts, st.integers(min_value=1, max_value=100))
def test_problems_of_a_body_stand_within_it(body, first_line):
    sections, problems = read_sections(body, "a.md", first_line)
    last = first_line + body.count("\n")
    assert all(first_line <= problem.line <= last for problem in problems)
    assert all(first_line <= section.line <= last for section in sections.values())


@a_few
@given(texts)
def test_whatever_a_section_holds_is_found_within_it(text):
    sections, _ = read_sections(f"## A {{#results}}\n\nx{text}", "a.md", 1)
    for section in sections.values():
        last = section.line + section.text.count("\n") + 1
        found = [*citations(section), *links(section), *paragraphs(section)]
        assert all(section.line < each.line <= last for each in found)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project(tmp_path_factory.mktemp("any"), {"practices/sound/en.md": ORIGINAL.replace("Buddies", "Tandems")})


def loaded_with(root, name, data):
    """Read the project with one more file in a folder of its own, which is removed again."""
    write(root, {name: data})
    try:
        return load(root)
    finally:
        shutil.rmtree((root / name).parent)


@settings(max_examples=25, deadline=None)
@given(data=st.one_of(st.binary(max_size=200), pieces.map(str.encode)), language=st.sampled_from(["en", "fr", "ar"]))
def test_any_file_leaves_the_other_entries_as_they_are(root, data, language):
    name = f"practices/any/{language}.md"
    content = loaded_with(root, name, data)
    assert list(content.catalogue.practices) == ["sound"]
    assert {problem.path for problem in content.faults} <= {name, "practices/any"}
    assert content.faults


@settings(max_examples=50, deadline=None)
@given(st.data())
def test_a_sound_entry_with_a_piece_cut_out_or_put_in_is_read_or_told(root, data):
    text = data.draw(st.sampled_from([ORIGINAL, TRANSLATION]))
    begin = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(begin, min(begin + 60, len(text))))
    changed = text[:begin] + data.draw(pieces) + text[end:]
    content = loaded_with(root, "practices/cut/en.md", changed)
    assert "sound" in content.catalogue.practices
    assert ("cut" in content.catalogue.practices) == (not content.faults)


@a_few
@given(st.text(), st.text())
def test_a_problem_is_told_on_one_line(what, mend):
    assert "\n" not in str(Problem("a.md", 1, what, mend))


@a_few
@given(st.text(), st.integers(min_value=2, max_value=80))
def test_a_value_is_shown_within_its_limit_and_can_be_printed(value, limit):
    text = shown(value, limit)
    assert text.isprintable()
    assert len(text) <= limit + 2


@a_few
@given(st.text(max_size=30), st.lists(st.text(max_size=30), max_size=5))
def test_a_guess_is_one_of_the_words_known(word, known):
    told = guess(word, known)
    assert told == "" or any(told == f"Did you mean '{each}'? " for each in known)


@a_few
@given(st.text(max_size=70))
def test_a_slug_is_safe_in_an_address_and_on_a_disk(slug):
    if slug_is_good(slug):
        assert slug.isascii()
        assert slug == slug.lower().strip("-")
        assert not set(slug) & set("/\\.: ")


@a_few
@given(st.text(max_size=60), st.sampled_from([" ", "\n", "\t ", "  \n"]))
def test_a_fingerprint_does_not_see_what_kind_of_white_space_there_is(text, blank):
    assert fingerprint(text.replace(" ", blank)) == fingerprint(text)
    assert len(fingerprint(text)) == len(FINGERPRINTS["summary"]) == 8


@a_few
@given(st.sampled_from(["en", "fr", "el"]), st.sampled_from(["", "topics/", "practices/french/", "404.html", "frogs/"]))
def test_the_address_of_a_page_tells_its_language_and_path(language, path):
    site = Site("https://example.org/", "en", ("en", "fr", "el"))
    assert site.path(site.url(language, path)) == (language, path)


@a_few
@given(st.sampled_from(["en", "hu", "sv"]), st.text(max_size=30))
def test_case_counts_only_where_nothing_else_tells_two_names_apart(language, text):
    assert sort_key(language, text.casefold())[:2] == sort_key(language, text)[:2]
