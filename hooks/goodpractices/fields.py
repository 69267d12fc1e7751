"""The kinds of value that fields hold: dates that may be no more than a year, web addresses, language codes."""

import re
from datetime import date
from typing import Annotated
from urllib.parse import urlsplit

from babel import Locale, UnknownLocaleError
from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from .problem import shown

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
EARLIEST_YEAR = 1900


def fault(what: str, mend: str) -> PydanticCustomError:
    """Return a validation error that carries its own remedy."""
    return PydanticCustomError("content", "{what}", {"what": what, "mend": mend})


def _partial_date(value: object) -> str:
    match = _DATE.fullmatch(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else None
    if not match:
        raise fault(f"{shown(value)} is not a date.", "Write a year (2021), a month (2021-05) or a day (2021-05-31).")
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        raise fault(f"The date '{value}' does not exist.", "Write it as year-month-day.") from None
    if year < EARLIEST_YEAR:
        raise fault(f"The year {year} is too early.", f"Write a year from {EARLIEST_YEAR} on.")
    return str(value)


def _not_future(value: str) -> str:
    if first_day(value) > date.today():
        raise fault(f"The date '{value}' lies in the future.", "Only what has begun is told here; mend the date.")
    return value


def first_day(value: str) -> date:
    """Return the first day that a date such as ``2021``, ``2021-05`` or ``2021-05-31`` can mean."""
    match = _DATE.fullmatch(value)
    if not match:
        raise ValueError(value)
    return date(*(int(part or 1) for part in match.groups()))


def web_address(value: str) -> str:
    """Return an address of the web as it is; raises a fault where it is none."""
    no_address = fault(f"{shown(value)} is not a web address.", "Copy it from the browser.")
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018 - raises where the port is no number
    except ValueError:
        raise no_address from None
    if parts.scheme not in ("http", "https"):
        raise fault(f"The address {shown(value)} does not begin with https://.", "Give an http or https address.")
    if not (
        parts.hostname
        and "%" not in parts.hostname
        and value.isprintable()
        and re.fullmatch(r"[^\s<>\"'\\^`{|}]+", value)
    ):
        raise no_address
    return value


def _language_code(value: str) -> str:
    try:
        known = bool(re.fullmatch(r"[a-z]{2,3}", value) and Locale.parse(value))
    except (ValueError, UnknownLocaleError):
        known = False
    if not known:
        raise fault(f"{shown(value)} is not the code of a language.", "Write two letters, such as 'fr'.")
    return value


PartialDate = Annotated[str, BeforeValidator(_partial_date)]
PastDate = Annotated[PartialDate, AfterValidator(_not_future)]
WebAddress = Annotated[str, Field(max_length=1000), AfterValidator(web_address)]
LanguageCode = Annotated[str, AfterValidator(_language_code)]
Year = Annotated[int, Field(ge=EARLIEST_YEAR), AfterValidator(lambda year: int(_not_future(str(year))))]
