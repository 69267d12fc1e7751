"""What is found in a section: citations, links, pictures, paragraphs and their figures."""

import time

import pytest
from goodpractices.body import Link, Paragraph, Section, citations, links, paragraphs


def section(text, line=10):
    return Section("results", "Results", text, line)


def targets(text):
    return [link.target for link in links(section(text))]


def test_citations_are_found_in_order_with_their_lines():
    found = citations(section("One.[^s1]\n\nTwo.[^s2] [^s1]"))
    assert [(each.value, each.line) for each in found] == [("s1", 11), ("s2", 13), ("s1", 13)]


@pytest.mark.parametrize("text", ["[s1]", "[^ s1]", "[^]", "^s1", "[^s1", "no citation"])
def test_what_only_looks_like_a_citation_is_none(text):
    assert citations(section(text)) == []


def test_links_are_found_with_target_and_line():
    found = links(section("See [the town](https://example.org/a) and\n[Capaci](../capaci/en.md#results)."))
    assert found == [
        Link("https://example.org/a", False, 11),
        Link("../capaci/en.md#results", False, 12),
    ]


def test_a_picture_is_told_from_a_link():
    assert links(section("![A square](square.jpg)")) == [Link("square.jpg", True, 11)]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ('[a](https://example.org "Title")', "https://example.org"),
        ("[a](<https://example.org>)", "https://example.org"),
        ("[a]( https://example.org )", "https://example.org"),
        ("[](https://example.org)", "https://example.org"),
        ("[a]()", ""),
        ("**[a](../b/en.md)**", "../b/en.md"),
    ],
    ids=["title", "angles", "blanks", "no label", "no target", "bold"],
)
def test_a_link_may_be_written_in_several_ways(text, target):
    assert targets(text) == [target]


@pytest.mark.parametrize("text", ["[a] (b)", "[a](b", "a](b)", "[a]", "(https://example.org)"])
def test_what_only_looks_like_a_link_is_none(text):
    assert targets(text) == []


def test_a_citation_before_a_link_is_no_part_of_it():
    assert targets("Text.[^s1] [a](https://example.org)") == ["https://example.org"]


@pytest.mark.parametrize(
    "text",
    ["[a][b]\n\n[b]: ../nowhere/en.md", '<a href="../nowhere/en.md">a</a>', "[two\nlines](../nowhere/en.md)"],
    ids=["reference", "HTML", "two lines"],
)
def test_links_in_their_other_forms_are_found(text):
    assert targets(text) == ["../nowhere/en.md"]


def test_paragraphs_are_separated_by_blank_lines():
    found = paragraphs(section("One\ntwo.\n\n\nThree."))
    assert found == [Paragraph("One\ntwo.", 11), Paragraph("Three.", 15)]


@pytest.mark.parametrize("mark", ["-", "*", "+", "1.", "12)"])
def test_each_item_of_a_list_is_a_paragraph(mark):
    found = paragraphs(section(f"Before:\n{mark} one\n  more\n{mark} two"))
    assert [(each.text, each.line) for each in found] == [
        ("Before:", 11),
        (f"{mark} one\n  more", 12),
        (f"{mark} two", 14),
    ]


def test_a_section_without_text_has_no_paragraphs():
    assert paragraphs(section(" \n\n")) == []


@pytest.mark.parametrize(
    "text",
    [
        "There are 257 pairs.",
        "In 2017.",
        "**3** of them",
        "half (50%)",
        "See [257 pairs](https://example.org)",
        "٢٥ زوجا",
    ],
    ids=["number", "year", "bold", "share", "label of a link", "Arabic digits"],
)
def test_a_digit_makes_a_figure(text):
    assert Paragraph(text, 1).has_figure


@pytest.mark.parametrize(
    "text",
    ["Two hundred pairs.", "Text.[^s1]", "[the report](https://example.org/2017)", "1. An item", "- An item[^s12]"],
    ids=["words", "citation", "address of a link", "number of an item", "item"],
)
def test_citations_addresses_and_numbers_of_items_are_no_figures(text):
    assert not Paragraph(text, 1).has_figure


def test_a_paragraph_knows_whether_it_cites():
    assert Paragraph("There are 257.[^s1]", 1).has_citation
    assert not Paragraph("There are 257.", 1).has_citation


@pytest.mark.parametrize(
    ("piece", "times"), [("[", 16_000), ("[^", 8_000), ("[a](x", 400)], ids=["label", "citation", "target"]
)
def test_brackets_that_are_never_closed_are_read_in_no_time(piece, times):
    text = section(piece * times)
    begun = time.process_time()
    assert not links(text)
    assert not citations(text)
    assert time.process_time() - begun < 0.2


def test_many_links_are_read_in_no_time():
    text = section("[a]: x\n\n" + "[a]\n\n" * 3_000)
    begun = time.process_time()
    assert len(links(text)) == 3_000
    assert time.process_time() - begun < 0.5


def test_a_link_after_an_attribute_with_an_angle_is_found():
    assert targets('<a title=">" href="../nowhere/en.md">a</a>') == ["../nowhere/en.md"]


@pytest.mark.parametrize("text", ["`[a](../nowhere/en.md)`", "```\n[a](../nowhere/en.md)\n```", '<a title="b">a</a>'])
def test_what_leads_nowhere_when_shown_is_no_link(text):
    assert targets(text) == []
