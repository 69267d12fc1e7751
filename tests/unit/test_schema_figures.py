"""What it costs and whom it reached."""

from datetime import date

import pytest

from tests.unit.conftest import CheckFacts, texts


@pytest.fixture
def told(check_facts: CheckFacts):
    """Check one field; return what is said, without path and line."""

    def check(field, value):
        return [words.partition(": ")[2] for words in texts(check_facts(**{field: value})[1])]

    return check


@pytest.mark.parametrize(
    "budget",
    [
        "{amount: 158675, currency: EUR, per: total, sources: [s1]}",
        "{amount: 0.5, currency: CZK, per: year, year: 2021, precision: about, sources: [s1]}",
        "{staff_fte: 0.2, sources: [s1]}",
        "{amount: 1, currency: EUR, per: year, staff_fte: 12, sources: [s1]}",
    ],
    ids=["amount", "all", "staff", "both"],
)
def test_a_budget_gives_an_amount_or_staff_or_both(told, budget):
    assert told("budget", budget) == []


def test_a_budget_without_either_is_a_problem(told):
    assert told("budget", "{year: 2021, sources: [s1]}") == [
        "budget: neither an amount nor staff is given. Give amount or staff_fte, or leave budget out."
    ]


@pytest.mark.parametrize(
    "budget", ["{amount: 1, per: total, sources: [s1]}", "{amount: 1, currency: EUR, sources: [s1]}"]
)
def test_an_amount_needs_its_currency_and_for_how_long_it_is(told, budget):
    assert told("budget", budget) == [
        "budget: an amount needs its currency and 'per'. Add currency (EUR …) and per (total or year)."
    ]


@pytest.mark.parametrize("currency", ["EURO", "eur", "€", "XYZ", "''"])
def test_a_currency_has_its_three_letters(told, currency):
    shown = "''" if currency == "''" else f"'{currency}'"
    assert told("budget", f"{{amount: 1, currency: {currency}, per: total, sources: [s1]}}") == [
        f"budget.currency: {shown} is not a currency. Write its three letters, such as EUR."
    ]


@pytest.mark.parametrize("amount", ["0", "-5", "1000000000000", "inf", "nan"])
def test_an_amount_is_more_than_nothing_and_less_than_the_world_has(told, amount):
    (words,) = told("budget", f"{{amount: {amount}, currency: EUR, per: total, sources: [s1]}}")
    assert words.startswith("budget.amount: ")


@pytest.mark.parametrize("amount", ["158.675,00", "158 675", "about 1000", "158,675"])
def test_an_amount_is_a_plain_number(told, amount):
    assert told("budget", f"{{amount: '{amount}', currency: EUR, per: total, sources: [s1]}}") == [
        f"budget.amount: '{amount}' is not a number. Write a number."
    ]


def test_per_is_total_or_year(told):
    assert told("budget", "{amount: 1, currency: EUR, per: month, sources: [s1]}") == [
        "budget.per: 'month' is not one of the words known. Write 'total' or 'year'."
    ]


@pytest.mark.parametrize("field", ["budget", "reached"])
def test_a_figure_needs_a_source(told, field):
    value = {"budget": "staff_fte: 1", "reached": "number: 1, unit: people"}[field]
    assert told(field, f"{{{value}}}") == [f"The field '{field}.sources' is missing. Add it."]
    assert told(field, f"{{{value}, sources: []}}") == [f"{field}.sources has 0 items. Give at least 1."]


@pytest.mark.parametrize("field", ["budget", "reached"])
def test_a_source_is_named_once_for_a_figure(told, field):
    value = {"budget": "staff_fte: 1", "reached": "number: 1, unit: people"}[field]
    assert told(field, f"{{{value}, sources: [s1, s1]}}") == [f"{field}.sources: 's1' stands twice. Keep one."]


def test_a_figure_cites_five_sources_at_most(told):
    assert told("reached", "{number: 1, unit: people, sources: [s1, s2, s3, s4, s5]}") == []
    assert told("reached", "{number: 1, unit: people, sources: [s1, s2, s3, s4, s5, s6]}") == [
        "reached.sources has 6 items. Keep 5 at most."
    ]


@pytest.mark.parametrize("number", ["0", "-1", "1000000000"])
def test_the_number_reached_is_at_least_one_and_less_than_the_world(told, number):
    (words,) = told("reached", f"{{number: {number}, unit: people, sources: [s1]}}")
    assert words.startswith(f"reached.number: '{number}' is out of bounds.")


@pytest.mark.parametrize("number", ["1.5", "many", "'1,000'"])
def test_the_number_reached_is_a_whole_number(told, number):
    (words,) = told("reached", f"{{number: {number}, unit: people, sources: [s1]}}")
    assert words.endswith("is not a whole number. Write a whole number.")


def test_the_year_of_a_figure_has_begun(told):
    (words,) = told("reached", f"{{number: 1, unit: people, year: {date.today().year + 1}, sources: [s1]}}")
    assert words.startswith("reached.year: The date ")
    assert "lies in the future" in words


def test_precision_is_a_word_of_a_closed_list(told):
    (words,) = told("reached", "{number: 1, unit: people, precision: roughly, sources: [s1]}")
    assert words == (
        "reached.precision: 'roughly' is not one of the words known. Write 'exact', 'about', 'more-than' or 'up-to'."
    )
