"""What has changed between two texts, word by word."""

import re
from collections import Counter

import pytest
from goodpractices.differences import differences
from hypothesis import given
from hypothesis import strategies as st

WORDS = st.lists(st.sampled_from(["a", "b", "c", "town", "257", "\n\n", "\n"]), max_size=40).map(" ".join)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("They had 257 pairs.", "They had 300 pairs.", ["They had [-257-] {+300+} pairs."]),
        ("One two.", "One new two.", ["One {+new+} two."]),
        ("One old two.", "One two.", ["One [-old-] two."]),
        ("First.\n\nSecond.", "First.\n\nOther.", ["…", "[-Second.-] {+Other.+}"]),
        ("First.", "First.\n\nSecond one.", ["…", "{+Second one.+}"]),
        ("- One.\n- Two.\n- Three.", "- One.\n- Three.", ["…", "[-- Two.-]", "…"]),
        ("", "New.", ["{+New.+}"]),
        ("Old.", "", ["[-Old.-]"]),
        ("Same.", "Same.", ["…"]),
        ("", "", []),
    ],
)
def test_words_that_have_changed_are_marked(before, after, told):
    assert differences(before, after) == told


def test_white_space_and_line_breaks_make_no_difference():
    assert differences("One two three.\n\n- Four.", "One  two\nthree.\n\n\n- Four.") == ["…"]


@given(WORDS, WORDS)
def test_from_the_marks_both_texts_can_be_read(before, after):
    told = [line for line in differences(before, after) if line != "…"]
    if not told:
        assert before.split() == after.split()
    for marks, gone, text in ((r"\{\+.*?\+\}", r"\[-|-\]", before), (r"\[-.*?-\]", r"\{\+|\+\}", after)):
        words = re.sub(gone, "", re.sub(marks, "", " ".join(told))).split()
        assert Counter(words) <= Counter(text.split())
