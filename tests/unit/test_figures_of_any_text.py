"""What holds for the figures of any text: numbers are read as CLDR writes them, and long texts quickly."""

from decimal import Decimal
from time import perf_counter

import pytest
from babel.numbers import format_decimal
from goodpractices.figures import figures
from hypothesis import given, settings
from hypothesis import strategies as st

UNION = ["bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr"]
UNION += ["hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"]
VARIANTS = ["de_AT", "de_CH", "de_LU", "en_GB", "en_IE", "fr_BE", "fr_CH", "it_CH", "nl_BE", "pt_PT", "ar_EG", "uk_UA"]

numbers = st.decimals(0, 10**12, places=3, allow_nan=False)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(UNION), numbers)
def test_a_number_written_as_cldr_writes_it_is_read_back(language, number):
    (figure,) = figures(format_decimal(number, locale=language), language)
    assert Decimal(figure.value) == number


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(VARIANTS), st.decimals(0, 10**12, places=2, allow_nan=False))
def test_so_is_one_that_is_written_as_in_another_country_of_the_language(locale, number):
    (figure,) = figures(format_decimal(number, locale=locale, numbering_system="default"), locale[:2])
    assert Decimal(figure.value) == number


@settings(max_examples=300, deadline=None)
@given(st.text("0159.,'’ \u00a0/-–:h\nmA", max_size=60), st.sampled_from(["en", "fr", "ar"]))
def test_any_text_is_read_within_its_lines(text, language):
    for figure in figures(text, language, 3):
        assert 3 <= figure.line <= 3 + text.count("\n")
        assert Decimal(figure.value) >= 0
        assert Decimal(figure.amount) >= Decimal(figure.value)


HOSTILE = ["1", "1 ", "1.1", "1,", "1.000", "1.000.1.", "1 000 1 ", "12.05.", "2006/07", "a1", "1a", "1-", "1\n", "0"]


@pytest.mark.parametrize("piece", [*HOSTILE, "1." + "9" * 50_000, "9" * 50_000 + ".", "1 million"])
def test_a_long_text_of_digits_and_signs_is_read_quickly(piece):
    text = piece * (200_000 // len(piece))
    start = perf_counter()
    found = figures(text, "de")
    assert perf_counter() - start < 5  # a few tenths of a second, on a machine that has nothing else to do
    assert found
    assert all(figure.amount for figure in found)
