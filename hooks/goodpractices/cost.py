"""What a practice costs a year, so that budgets told in different ways can be compared."""

from datetime import date

from .fields import first_day
from .reference import Reference
from .schema import Facts, Period
from .vocabulary import Term

CURRENCY = "EUR"
"""Only budgets in this currency are compared: no rate of exchange is guessed."""


def yearly_cost(facts: Facts) -> float | None:
    """Return the budget in EUR a year, or None where it cannot be known.

    A total is divided by the years of the period, months counted in full and a shorter period as one year; that needs
    both its start and its end.
    """
    budget = facts.budget
    if budget is None or budget.amount is None or budget.currency != CURRENCY:
        return None
    if budget.per == "year":
        return budget.amount
    years = _years(facts.period)
    return None if years is None else budget.amount / years


def cost_class(reference: Reference, facts: Facts) -> Term | None:
    """Return the class in ``data/costs.yml`` of what a practice costs a year, or None where that is not known."""
    cost = yearly_cost(facts)
    if cost is None:
        return None
    return next(term for term in reference["costs"] if term.upto is None or cost < term.upto)


def _years(period: Period) -> float | None:
    if not (period.start and period.end):
        return None
    start, end = first_day(period.start), _last_month(period.end)
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    return max(months / 12, 1)


def _last_month(value: str) -> date:
    """Return the first day of the last month that a date such as ``2021`` or ``2021-05`` can mean."""
    return first_day(value).replace(month=12, day=1) if len(value) == 4 else first_day(value)
