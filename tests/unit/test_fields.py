"""The kinds of value: dates, web addresses, codes of languages, years."""

from datetime import date, timedelta

import pytest
from goodpractices.fields import LanguageCode, PartialDate, PastDate, WebAddress, Year, first_day
from goodpractices.problem import shown
from pydantic import TypeAdapter, ValidationError

TODAY = date.today()


def accepted(kind, value):
    return TypeAdapter(kind).validate_python(value)


def told(kind, value):
    """Return what a refusal says: what is wrong, and how to mend it."""
    with pytest.raises(ValidationError) as raised:
        accepted(kind, value)
    context = raised.value.errors()[0]["ctx"]
    return f"{context['what']} {context['mend']}"


@pytest.mark.parametrize("value", ["2021", "2021-05", "2021-05-31", "2024-02-29", "1900"])
def test_a_date_may_be_a_year_a_month_or_a_day(value):
    assert accepted(PartialDate, value) == value


def test_a_year_written_as_a_number_is_a_date():
    assert accepted(PartialDate, 2021) == "2021"


@pytest.mark.parametrize(
    "value",
    [
        "21",
        "2021-5",
        "05/2021",
        "31.05.2021",
        "2021-05-31T10:00",
        "May 2021",
        "",
        "2021 ",
        20210531,
        True,
        2021.0,
        None,
    ],
)
def test_what_has_another_form_is_no_date(value):
    what = told(PartialDate, value)
    assert what == f"'{value}' is not a date. Write a year (2021), a month (2021-05) or a day (2021-05-31)."


@pytest.mark.parametrize("value", ["2021-13", "2021-00", "2021-02-29", "2021-04-31", "0000"])
def test_a_day_that_no_calendar_has_is_no_date(value):
    assert told(PartialDate, value) == f"The date '{value}' does not exist. Write it as year-month-day."


def test_a_date_before_1900_is_taken_for_a_mistake():
    assert told(PartialDate, "1899-12-31") == "The year 1899 is too early. Write a year from 1900 on."


def test_a_date_is_written_in_the_digits_0_to_9():
    assert "is not a date" in told(PartialDate, "٢٠٢١")


def test_a_refused_date_is_shown_without_its_control_characters():
    assert "\x1b" not in told(PartialDate, "\x1b[2J")


def test_today_lies_in_the_past_and_tomorrow_does_not():
    assert accepted(PastDate, TODAY.isoformat()) == TODAY.isoformat()
    tomorrow = (TODAY + timedelta(days=1)).isoformat()
    assert told(PastDate, tomorrow).startswith(f"The date '{tomorrow}' lies in the future.")


def test_the_running_year_and_month_have_begun():
    assert accepted(PastDate, str(TODAY.year))
    assert accepted(PastDate, TODAY.isoformat()[:7])


def test_the_next_year_has_not_begun():
    assert "lies in the future" in told(PastDate, str(TODAY.year + 1))


@pytest.mark.parametrize(
    ("value", "day"),
    [("2021", date(2021, 1, 1)), ("2021-05", date(2021, 5, 1)), ("2021-05-31", date(2021, 5, 31))],
)
def test_the_first_day_of_a_date_is_the_earliest_that_it_can_mean(value, day):
    assert first_day(value) == day


def test_the_first_day_of_what_is_no_date_is_an_error():
    with pytest.raises(ValueError, match="soon"):
        first_day("soon")


@pytest.mark.parametrize(
    "value",
    [
        "https://example.org",
        "http://example.org/a?b=c&d=e#f",
        "https://example.org:8080/a",
        "https://sub.example.org/~name/",
        "https://example.org/(a)",
        "https://example.org/Αθήνα",
        "https://[2001:db8::1]/",
    ],
)
def test_http_and_https_addresses_are_accepted(value):
    assert accepted(WebAddress, value) == value


@pytest.mark.parametrize(
    "value",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "mailto:a@example.org",
        "//example.org",
        "example.org",
        "/a",
        "",
        "file:///etc/passwd",
        "vbscript:x",
        " https://example.org",
    ],
)
def test_addresses_of_other_schemes_are_refused(value):
    what = told(WebAddress, value)
    if value.startswith(" "):
        assert what == f"'{value}' is not a web address. Copy it from the browser."
    else:
        assert what == f"The address '{value}' does not begin with https://. Give an http or https address."


@pytest.mark.parametrize(
    "value",
    [
        "https://",
        "https:///path",
        "https://example.org/a b",
        'https://example.org/"onclick',
        "https://example.org/<b>",
        "https://[::1",
        "https://example.org:port/",
        "https://example.org\\a",
        "https://example.org/`",
        "https://example.org/{a}",
        "https://example.org/\na",
    ],
)
def test_addresses_that_no_browser_gives_are_refused(value):
    assert told(WebAddress, value) == f"{shown(value)} is not a web address. Copy it from the browser."


@pytest.mark.parametrize("character", ["\0", "\x1b", "\u202e"], ids=["null", "escape", "override"])
def test_an_address_holds_no_control_characters(character):
    assert "is not a web address" in told(WebAddress, f"https://example.org/{character}")


def test_a_refused_address_is_shown_by_its_beginning():
    assert told(WebAddress, "ftp://" + "a" * 300).startswith(f"The address 'ftp://{'a' * 53}…' does not begin")


def test_an_address_beyond_the_limit_is_refused():
    with pytest.raises(ValidationError, match="at most 1000"):
        accepted(WebAddress, "https://example.org/" + "a" * 1000)


@pytest.mark.parametrize("code", ["en", "fr", "el", "ar", "uk", "lb", "rm", "fil"])
def test_codes_of_languages_are_accepted(code):
    assert accepted(LanguageCode, code) == code


@pytest.mark.parametrize("code", ["xx", "EN", "english", "e", "", "en-GB", "en_GB", "f1", "qqq"])
def test_what_is_no_code_of_a_language_is_refused(code):
    assert told(LanguageCode, code) == f"'{code}' is not the code of a language. Write two letters, such as 'fr'."


def test_a_year_is_a_number_between_1900_and_now():
    assert accepted(Year, 1900) == 1900
    assert accepted(Year, TODAY.year) == TODAY.year
    assert "lies in the future" in told(Year, TODAY.year + 1)
    with pytest.raises(ValidationError, match="greater than or equal to 1900"):
        accepted(Year, 1899)


@pytest.mark.parametrize("value", ["last year", 2021.5, None, [2021]])
def test_what_is_no_whole_number_is_no_year(value):
    with pytest.raises(ValidationError):
        accepted(Year, value)


@pytest.mark.parametrize("value", [-1, 0, 99999, 10**12])
def test_a_year_far_off_is_refused_and_breaks_nothing(value):
    with pytest.raises(ValidationError):
        accepted(Year, value)
