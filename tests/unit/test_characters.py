"""Which characters have no place in a text, and how names are printed."""

import pytest
from goodpractices.characters import named, odd_characters, printable


def test_a_plain_text_has_no_odd_characters():
    assert odd_characters("Μέχελεν, 8\u202f%, l’eau\n\tżółć 👩🏽‍🤝‍👩🏿") == []


def test_odd_characters_are_found_once_each_and_sorted():
    assert odd_characters("a\u202eb\x1bc\u202ed\x00") == ["\x00", "\x1b", "\u202e"]


@pytest.mark.parametrize("character", ["\u202a", "\u202b", "\u202c", "\u202d", "\u2066", "\u2067", "\u2068", "\u2069"])
def test_whatever_turns_the_direction_of_writing_is_odd(character):
    assert odd_characters(f"a{character}b") == [character]


def test_half_a_surrogate_pair_is_odd():
    assert odd_characters("a\ud800") == ["\ud800"]


def test_an_odd_character_is_named_by_its_number():
    assert named("\x1b") == "The character U+001B is not accepted: it is invisible or turns text around."
    assert named("\u202e").startswith("The character U+202E ")


@pytest.mark.parametrize(
    ("name", "printed"),
    [("búddies.md", "búddies.md"), ("a b", "a b"), ("a\nb", "a?b"), ("\x1b[31m", "?[31m"), ("\udcff.txt", "?.txt")],
    ids=["accent", "blank", "newline", "escape", "byte"],
)
def test_a_name_is_printed_with_marks_for_what_cannot_be(name, printed):
    assert printable(name) == printed
