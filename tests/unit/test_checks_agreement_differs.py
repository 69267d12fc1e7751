"""Figures that differ for a reason, texts at random, and what a hostile or an honest collection is told."""

from dataclasses import replace
from time import perf_counter

import pytest
from babel.numbers import format_decimal
from goodpractices.body import read_sections
from goodpractices.checks.agreement import check_agreement
from goodpractices.load import load
from goodpractices.practice import Practice, Text
from goodpractices.schema import Translation, Words
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drawing import FINGERPRINTS, ORIGINAL, REPOSITORY, based_on, translation
from tests.unit.conftest import Draw, texts
from tests.unit.test_figures_of_any_text import UNION

EN, FR = "practices/buddies/en.md", "practices/buddies/fr.md"


def french(results, differs, prints=None):
    listed = ", ".join(f'{{figure: "{figure}", reason: It is told in words.}}' for figure in differs)
    made = f"method: human, date: 2024-05-01, based_on: {based_on(FINGERPRINTS if prints is None else prints)}"
    return translation(translation=f"{{{made}, differs: [{listed}]}}", sections={"results": f"{results}[^s1]"})


@pytest.fixture
def told(draw: Draw):
    """Compare the results of an original, 257 pairs by 2017, with French ones; return what is said of them."""
    return lambda *args, **options: texts(draw({EN: ORIGINAL, FR: french(*args, **options)}).problems)


@pytest.mark.parametrize(
    ("results", "differs"),
    [
        ("En 2017, il y en avait beaucoup.", ["257"]),
        ("En 2017, il y avait 257 binômes et 3 trios.", ["3"]),
        ("Il y en avait beaucoup.", ["257", "2017"]),
        ("En 2017, 275.", ["257", "275"]),
        ("En 2017, 257 binômes et 2 000,5 heures.", ["2 000,5"]),
        ("En 2017, 257 binômes et 2 000,5 heures.", ["2,000.5"]),
        ("En 2017, 257, 3, 3 et 3 binômes.", ["3"]),
    ],
)
def test_a_figure_that_differs_for_a_reason_is_no_problem(told, results, differs):
    assert told(results, differs) == []


def test_a_reason_holds_for_its_figure_only(told):
    (words,) = told("En 2017, 275.", ["257"])
    assert "The figure 275 stands here but not in the original" in words


@pytest.mark.parametrize("figure", ["258", "many", "2017"])
def test_a_reason_that_is_not_needed_is_a_problem(told, figure):
    assert told("En 2017, 257 binômes.", [figure]) == [
        f"{FR}:4: translation.differs: the figure '{figure}' is no longer needed. Remove it."
    ]


def test_a_reason_that_is_given_twice_is_not_needed_twice(told):
    (words,) = told("En 2017, beaucoup.", ["257", "257"])
    assert "is no longer needed" in words


def test_whether_a_reason_is_needed_is_not_known_where_a_part_is_behind(told):
    assert told("En 2017, 257 binômes.", ["258"], prints=FINGERPRINTS | {"lessons": "00000000"}) == []


def practice(there, here):
    """Make a practice of an original and a translation: of each the language and the results; no section says more."""
    made = {}
    for code, results in (there, here):
        body = "".join(f"## {name} {{#{name}}}\n\n-\n" for name in FINGERPRINTS if name not in ("summary", "results"))
        sections, _ = read_sections(f"{body}## Results {{#results}}\n\nx {results}", f"{code}.md", 1)
        made[code] = Text(code, f"{code}.md", Words(title="Title", summary="x" * 50), sections)
    prints = made[there[0]].fingerprints()
    words = Translation(method="human", date="2024-05-01", based_on=prints)
    made[here[0]] = replace(made[here[0]], translation=words)
    return Practice("any", None, there[0], made)  # type: ignore[arg-type]


numbers = st.lists(st.decimals(0, 10**10, places=1, allow_nan=False), max_size=8)
others = st.sampled_from([language for language in UNION if language != "en"])


def prose(numbers, language):
    """Return a text with numbers, in a language's way of writing them."""
    return ", ".join(f"a **{format_decimal(number, locale=language)}** b[^s1]" for number in numbers)


@settings(max_examples=200, deadline=None)
@given(numbers, others, st.randoms())
def test_figures_agree_in_any_order_and_language(numbers, language, random):
    shuffled = sorted(numbers, key=lambda _: random.random())
    assert check_agreement(practice(("en", prose(numbers, "en")), (language, prose(shuffled, language)))) == []


@settings(max_examples=100, deadline=None)
@given(numbers, others, st.integers(2 * 10**10, 10**11))
def test_one_figure_more_is_told_wherever_it_stands(numbers, language, more):
    less = [("en", prose([0, *numbers], "en")), (language, prose([0, *numbers], language))]
    there, here = ("en", prose([0, more, *numbers], "en")), (language, prose([0, *numbers, more], language))
    (added,) = check_agreement(practice(less[0], here))
    assert "stands here but not in the original" in added.what
    (missing,) = check_agreement(practice(there, less[1]))
    assert "is missing here" in missing.what


@settings(max_examples=200, deadline=None)
@given(
    st.text("0159.,' \u00a0/-–:hm|\n", max_size=80),
    st.sampled_from([("en", "ga"), ("en", "mt"), ("fr", "pl"), ("fi", "cs"), ("de", "it")]),
)
def test_any_text_agrees_with_itself_in_a_language_of_the_same_signs(text, languages):
    assert check_agreement(practice(*((language, text) for language in languages))) == []


@pytest.mark.parametrize("piece", ["1 ", "1.1 ", "1.000 ", "1, ", "18.30 ", "12.05.2021 ", "- 1\n", "[^s1] ", "1 h "])
def test_long_hostile_texts_are_compared_quickly(piece):
    long = piece * (50_000 // len(piece))
    start = perf_counter()
    check_agreement(practice(("en", long), ("de", "1 2 3.4")))
    check_agreement(practice(("en", "1 2 3.4"), ("de", long)))
    check_agreement(practice(("en", long), ("de", long.replace("1", "2"))))
    assert perf_counter() - start < 5  # under a second, on a machine that has nothing else to do


def test_no_translation_of_this_repository_differs_from_its_original():
    catalogue = load(REPOSITORY).catalogue
    assert [problem for practice in catalogue.practices.values() for problem in check_agreement(practice)] == []
    assert {path.name for path in (REPOSITORY / "practices").iterdir()} == set(catalogue.practices)
