"""What a section says to a reader, line by line."""

from time import perf_counter

import pytest
from goodpractices.body import Section
from goodpractices.prose import read_prose
from hypothesis import given, settings
from hypothesis import strategies as st


def prose(text):
    return read_prose(Section("results", "Results", text, 1))


def said(text):
    return prose(text).words.replace("|", " ").split()


@pytest.mark.parametrize(
    "text",
    [
        "By 2017[^s1] pairs",
        "By [2017](https://example.org/2020) pairs",
        "By [2017](https://example.org/a_(2020)) pairs",
        "By [2017](../other-2020/en.md#results) pairs",
        "By [2017][a] pairs\n\n[a]: https://example.org/2020",
        "By **2017** *pairs*",
        "By <b title='2020'>2017</b> pairs",
        "By 2017 pairs <https://example.org/2020>",
        "By 2017 https://example.org/2020 pairs",
        "### By 2017 pairs {#s20}",
        "- By 2017 pairs",
        "1. By 2017 pairs",
        "- By\n  1. 2017\n  2. pairs",
        "| By |\n|----|\n| 2017 |\n| pairs |",
        "<table><tr><td>By</td><td>2017</td></tr></table>\n\npairs",
        "By `2017` pairs",
        "By 2017\\\npairs",
    ],
)
def test_words_are_what_a_reader_reads(text):
    assert said(text) == ["By", "2017", "pairs"]


@pytest.mark.parametrize("text", ["2017\\. gadā", "2017. gadā", "- 2017. gadā"])
def test_a_year_that_markdown_takes_for_the_number_of_a_list_is_a_word(text):
    assert said(text) == ["2017.", "gadā"]


@pytest.mark.parametrize("text", ["1&nbsp;000", "1\u00a0000", "1&#8239;000", "1 000", "1\n000"])
def test_a_figure_within_a_paragraph_stays_together(text):
    assert len(prose(text).words.replace("|", "")) == 5


@pytest.mark.parametrize("text", ["- 1\n- 000", "1\n\n000", "| 1 | 000 |\n|--|--|", "- 1\n  - 000", "1[^s1] 000"])
def test_figures_of_two_blocks_stay_apart(text):
    assert "|" in prose(text).words.strip("|")


TEXT = """First [^s1] line
second `line
third` line

- fourth
  - fifth

    sixth

<div>
seventh
</div>

```
eighth

ninth
```

| tenth | tenth |
|-------|-------|
| eleventh | x |

[a]: https://example.org
twelfth"""


@pytest.mark.parametrize(
    "word", ["First", "second", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"]
)
def test_each_word_stands_on_its_line(word):
    def line(text):
        return text[: text.index(word)].count("\n")

    assert line(prose(TEXT).words) == line(TEXT)


def test_items_and_headings_are_counted():
    read = prose("### One\n\n- a\n- b\n  1. c\n\nText\n\n### Two\n\n2. d")
    assert (read.items, read.headings) == (4, 2)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from([*"ab1 \n|>#`<[]()", "\n\n", "- ", "1. ", "```\n", "<div>", "&nbsp;", "\\"])).map("".join)
)
def test_no_word_stands_after_the_last_line(text):
    assert prose(text).words.rstrip("\n|").count("\n") <= text.count("\n")


@pytest.mark.parametrize("piece", ["[", "](", "<", "*", "`", "- ", "> ", "|1", "[^", "{#", "<div>\n", "&", "1. a\n"])
def test_hostile_markdown_is_read_quickly(piece):
    start = perf_counter()
    prose(piece * (200_000 // len(piece)))
    assert perf_counter() - start < 5
