"""A practice's facts at a glance, in the reader's language."""

from ..practice import Practice
from ..schema import Budget, Organisation, Period
from .commitments import commitments_served
from .parts import Fact, Frame, Item


def facts_of(frame: Frame, practice: Practice) -> tuple[Fact, ...]:
    """Return the facts in the order of the page. What is not known has no items."""
    _ = frame.words.gettext
    facts = practice.facts
    return (
        Fact(_("Place"), _place(frame, practice)),
        Fact(_("Period"), _period(frame, facts.period)),
        Fact(_("Led by"), (_organisation(frame, practice, facts.lead),)),
        Fact(_("Partners"), tuple(_organisation(frame, practice, partner, partner.role) for partner in facts.partners)),
        Fact(_("Topics"), tuple(frame.term("topics", topic) for topic in facts.topics)),
        Fact(_("For whom"), tuple(frame.term("groups", group) for group in facts.target_groups)),
        Fact(_("Number reached"), _reached(frame, practice)),
        Fact(_("Paid by"), _funding(frame, practice)),
        Fact(_("Cost"), _budget(frame, practice)),
        Fact(_("Evidence"), (_evidence(frame, practice),)),
        Fact(_("Taken over elsewhere"), _transfer(frame, practice)),
        Fact(_("What a town needs"), _conditions(frame, practice)),
        *_networks(frame, practice),
        *commitments_served(frame, practice),
    )


def _place(frame: Frame, practice: Practice) -> tuple[Item, ...]:
    words, place = frame.words, frame.catalogue.place(practice)
    country = Item(words.country(place.country), frame.url(frame.country_path(place.country)))
    items = [Item(words.place(place), frame.url(f"places/{place.id}/"))]
    if place.level != "country":
        items.append(country)
    return (*items, *population(frame, practice.facts.place))


def population(frame: Frame, place_id: str) -> tuple[Item, ...]:
    """Return how many people live in a place, and the size class of a town."""
    words, place = frame.words, frame.catalogue.reference.places[place_id]
    if place.population is None:
        return ()
    number = words.precise(words.number(place.population.number), place.population.precision)
    year = f" ({place.population.year})" if place.population.year else ""
    size = frame.catalogue.reference.size_of(place)
    note = frame.label("sizes", size.id) if size and place.level == "municipality" else None
    people = words.ngettext("%(number)s inhabitant", "%(number)s inhabitants", place.population.number)
    text = people % {"number": number} + year
    return (Item(text, note=note),)


def _period(frame: Frame, period: Period) -> tuple[Item, ...]:
    words, _ = frame.words, frame.words.gettext
    status = Item(frame.label("statuses", period.status))
    if period.start and period.end:
        dates = {"start": words.date(period.start), "end": words.date(period.end)}
        return (Item(_("%(start)s to %(end)s") % dates), status)
    if period.start:
        return (Item(_("since %(start)s") % {"start": words.date(period.start)}), status)
    if period.end:
        return (Item(_("until %(end)s") % {"end": words.date(period.end)}), status)
    return (status,)


def _organisation(frame: Frame, practice: Practice, organisation: Organisation, role: str | None = None) -> Item:
    """Return an organisation; its name is written in the language of the original."""
    notes = [frame.label("organisations", organisation.type)]
    if role:
        notes.append(frame.label("roles", role))
    foreign = practice.original if practice.original != frame.words.language else None
    return Item(organisation.name, note=" · ".join(notes), language=foreign)


def _reached(frame: Frame, practice: Practice) -> tuple[Item, ...]:
    reached, words = practice.facts.reached, frame.words
    if reached is None:
        return ()
    unit = words.counted(frame.catalogue.reference["units"], reached.unit, reached.number)
    text = f"{words.precise(words.number(reached.number), reached.precision)} {unit}"
    return (Item(text, note=_noted(frame, reached.year)),)


def _noted(frame: Frame, year: int | None) -> str | None:
    return str(year) if year else None


def _funding(frame: Frame, practice: Practice) -> tuple[Item, ...]:
    items = []
    for funding in practice.facts.funding:
        notes = [funding.programme] if funding.programme else []
        if funding.share:
            notes.append(frame.words.percent(funding.share))
        term = frame.term("funding", funding.source)
        items.append(Item(term.text, term.url, " · ".join(notes) or None))
    return tuple(items)


def _budget(frame: Frame, practice: Practice) -> tuple[Item, ...]:
    budget, words, _ = practice.facts.budget, frame.words, frame.words.gettext
    if budget is None:
        return ()
    items = []
    if budget.amount and budget.currency:
        amount = words.precise(words.money(budget.amount, budget.currency), budget.precision)
        text = _("%(amount)s a year") if budget.per == "year" else _("%(amount)s in all")
        items.append(Item(text % {"amount": amount}, note=_noted(frame, budget.year)))
        items += _per_inhabitant(frame, practice, budget)
    if budget.staff_fte:
        items.append(Item(_("%(number)s full-time posts") % {"number": words.number(budget.staff_fte)}))
    return tuple(items)


def _per_inhabitant(frame: Frame, practice: Practice, budget: Budget) -> list[Item]:
    population = frame.catalogue.place(practice).population
    if not (population and budget.amount and budget.currency):
        return []
    each = round(budget.amount / population.number, 2)
    if not each:  # less than half a cent: not worth a line, and not nothing
        return []
    amount = frame.words.money(each, budget.currency)
    return [Item(frame.words.gettext("%(amount)s per inhabitant") % {"amount": amount})]


def _evidence(frame: Frame, practice: Practice) -> Item:
    term = frame.term("evidence", practice.facts.evidence)
    return Item(term.text, term.url, frame.step(practice).meaning)


def _transfer(frame: Frame, practice: Practice) -> tuple[Item, ...]:
    transfer = practice.facts.transfer
    return (Item(frame.label("transfer", transfer.status)),) if transfer else ()


def _conditions(frame: Frame, practice: Practice) -> tuple[Item, ...]:
    transfer = practice.facts.transfer
    return tuple(Item(frame.label("conditions", name)) for name in transfer.conditions) if transfer else ()


def _networks(frame: Frame, practice: Practice) -> tuple[Fact, ...]:
    networks = frame.catalogue.reference.networks
    items = [Item(networks[name].name, frame.url(f"networks/{name}/")) for name in frame.catalogue.networks(practice)]
    return (Fact(frame.words.gettext("Networks"), tuple(items)),) if items else ()
