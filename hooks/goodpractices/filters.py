"""By what the search can be narrowed, and under which ids each practice is found there."""

from collections.abc import Iterable

from .catalogue import Catalogue
from .cost import cost_class
from .practice import Practice
from .vocabulary import Term

VOCABULARY_OF = {
    "topic": "topics",
    "group": "groups",
    "country": "countries",
    "size": "sizes",
    "level": "levels",
    "funding": "funding",
    "cost": "costs",
    "evidence": "evidence",
    "status": "statuses",
    "transfer": "transfer",
    "failures": "failures",
    "language": "languages",
}
"""The filters in the order of the form, and where their ids come from. The names stand in addresses: do not change."""


def filter_ids(catalogue: Catalogue, practice: Practice) -> dict[str, list[str]]:
    """Return the ids of a practice for each filter; what is not known has none."""
    facts, place, reference = practice.facts, catalogue.place(practice), catalogue.reference
    return {
        "topic": list(facts.topics),
        "group": list(facts.target_groups),
        "country": [place.country],
        "size": _id(reference.size_of(place)),
        "level": [place.level],
        "funding": catalogue.ids(practice, "funding"),
        "cost": _id(cost_class(reference, facts)),
        "evidence": [facts.evidence],
        "status": [facts.period.status],
        "transfer": _given(facts.transfer.status) if facts.transfer else [],
        "failures": _given(facts.failures),
        "language": sorted(practice.texts),
    }


def _id(term: Term | None) -> list[str]:
    return [term.id] if term else []


def _given(value: str | None) -> list[str]:
    return [value] if value else []


def counts(catalogue: Catalogue, practices: Iterable[Practice]) -> dict[str, dict[str, int]]:
    """Return how many of these practices each id of each filter has; ids without any are left out."""
    found: dict[str, dict[str, int]] = {name: {} for name in VOCABULARY_OF}
    for practice in practices:
        for name, ids in filter_ids(catalogue, practice).items():
            for term_id in ids:
                found[name][term_id] = found[name].get(term_id, 0) + 1
    return found
