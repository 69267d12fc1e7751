"""From when to when: the period of a practice."""

from datetime import date, timedelta

import pytest

from tests.unit.conftest import CheckFacts, texts

THIS_YEAR = date.today().year
LAST_YEAR = THIS_YEAR - 1
NEXT_YEAR = THIS_YEAR + 1
TOMORROW = (date.today() + timedelta(days=1)).isoformat()


@pytest.fixture
def told(check_facts: CheckFacts):
    def check(period):
        return [words.partition(": ")[2] for words in texts(check_facts(period=period)[1])]

    return check


@pytest.mark.parametrize(
    "period",
    [
        "{status: unknown}",
        "{start: 2012, status: running}",
        "{start: 2012-05, end: 2014, status: ended}",
        "{start: 2012, end: 2012, status: ended-early}",
        "{start: 2012-05-31, end: 2012, status: ended}",
        "{start: 2012-05-31, end: 2012-05, status: ended}",
        "{start: 2012, end: 2012-03, status: ended}",
        "{start: 2012-05-31, end: 2012-05-31, status: ended}",
        "{end: 2014, status: ended}",
        f"{{start: 2012, end: {NEXT_YEAR}, status: running}}",
        f"{{start: 2012, end: {THIS_YEAR}, status: running}}",
        f"{{start: 2012, end: {LAST_YEAR}, status: unknown}}",
        f"{{start: 2012, end: {NEXT_YEAR}, status: pilot}}",
    ],
)
def test_a_period_that_can_be_is_accepted(told, period):
    assert told(period) == []


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2014", "2012"),
        ("2012-05", "2012-04"),
        ("2012-05-31", "2012-05-30"),
        ("2012-05", "2011"),
        ("2012-05-31", "2012-04"),
        ("2012", "2011-12-31"),
    ],
)
def test_an_end_before_the_start_is_a_problem(told, start, end):
    assert told(f"{{start: {start}, end: {end}, status: ended}}") == [
        f"period: the end ({end}) stands before the start ({start}). Mend one of the two."
    ]


@pytest.mark.parametrize("start", [str(NEXT_YEAR), TOMORROW])
def test_a_start_in_the_future_is_a_problem(told, start):
    assert told(f"{{start: {start}, status: running}}") == [
        f"period.start: The date '{start}' lies in the future. Only what has begun is told here; mend the date."
    ]


@pytest.mark.parametrize("status", ["ended", "ended-early"])
@pytest.mark.parametrize("end", [str(NEXT_YEAR), TOMORROW])
def test_what_has_ended_has_not_its_end_in_the_future(told, status, end):
    assert told(f"{{start: 2012, end: {end}, status: {status}}}") == [
        f"period: it has ended, but the end ({end}) lies in the future. Mend the end or the status."
    ]


@pytest.mark.parametrize("status", ["running", "mainstreamed"])
def test_what_runs_has_not_ended_in_an_earlier_year(told, status):
    assert told(f"{{start: 2012, end: {LAST_YEAR}-06, status: {status}}}") == [
        f"period: it runs, but ended in {LAST_YEAR}-06. Mend the end or the status."
    ]


def test_a_period_needs_a_status(told):
    assert told("{start: 2012}") == ["The field 'period.status' is missing. Add it."]


def test_a_bad_date_is_told_with_the_forms_there_are(told):
    (words,) = told("{start: May 2012, status: running}")
    assert words.startswith("period.start: 'May 2012' is not a date. Write a year (2021)")


def test_a_month_that_does_not_exist_is_a_problem(told):
    assert told("{start: 2012-13, status: running}") == [
        "period.start: The date '2012-13' does not exist. Write it as year-month-day."
    ]
