"""How problems are told and sorted."""

import pytest
from goodpractices.problem import Problem, guess, shown


def test_a_problem_is_told_with_path_line_what_and_remedy():
    problem = Problem("practices/buddies/en.md", 7, "The field 'place' is missing.", "Add it.")
    assert str(problem) == "practices/buddies/en.md:7: The field 'place' is missing. Add it."


def test_a_problem_is_told_on_one_line_whatever_its_words_hold():
    problem = Problem("a.md", 1, "A text\nof two lines.", "Mend\r\n\tit.")
    assert str(problem) == "a.md:1: A text of two lines. Mend it."


def test_problems_are_sorted_by_path_then_line_then_words():
    first = Problem("a.md", 2, "B.", "")
    second = Problem("a.md", 10, "A.", "")
    third = Problem("a.md", 10, "B.", "")
    fourth = Problem("b.md", 1, "A.", "")
    assert sorted([fourth, third, second, first]) == [first, second, third, fourth]


def test_a_problem_fails_a_check_unless_it_is_called_advice():
    assert Problem("a.md", 1, "A.", "B.").level == "problem"
    assert Problem("a.md", 1, "A.", "B.", "advice").level == "advice"


def test_the_same_problem_found_twice_counts_once():
    assert len({Problem("a.md", 1, "A.", "B."), Problem("a.md", 1, "A.", "B.")}) == 1


@pytest.mark.parametrize(
    ("word", "known", "told"),
    [
        ("mecheln", ["mechelen", "capaci"], "Did you mean 'mechelen'? "),
        ("titel", ["title", "summary"], "Did you mean 'title'? "),
        ("xyz", ["mechelen", "capaci"], ""),
        ("", ["mechelen"], ""),
        ("mechelen", [], ""),
    ],
)
def test_a_guess_names_the_nearest_word_or_nothing(word, known, told):
    assert guess(word, known) == told


def test_a_value_is_shown_in_quotes():
    assert shown("mechelen") == "'mechelen'"
    assert shown(257) == "'257'"


def test_a_long_value_is_shortened_to_the_limit():
    text = shown("x" * 500, limit=20)
    assert text == "'" + "x" * 19 + "…'"


def test_a_value_of_just_the_limit_is_shown_whole():
    assert shown("x" * 60) == "'" + "x" * 60 + "'"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("\x1b[2J", r"'\x1b[2J'"),
        ("a\nb", r"'a\nb'"),
        ("\u202eabc", r"'\u202eabc'"),
        ("\u200b", r"'\u200b'"),
    ],
    ids=["escape", "newline", "override", "zero width space"],
)
def test_characters_that_do_not_print_are_shown_escaped(value, told):
    assert shown(value) == told


def test_letters_of_other_scripts_are_shown_as_they_are():
    assert shown("Μέχελεν żółć") == "'Μέχελεν żółć'"
