"""What the browser needs to find the practices that fit a town: all of them, in one small file a language."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from ..cost import yearly_cost
from ..practice import Practice
from ..registers import Place
from .parts import Frame

PATH = "fit.json"

Row = Sequence[Any]


def fit_json(frame: Frame) -> str:
    """Return the file's text. ``fit-data.js`` reads it.

    Words stand once, in ``labels``; practices and places are columns of numbers that count from 0 in those lists.
    Retired practices are left out: nobody should begin what its own town has given up.
    """
    return json.dumps(_fit_data(frame), ensure_ascii=False, separators=(",", ":"))


def _fit_data(frame: Frame) -> dict[str, object]:
    reference = frame.catalogue.reference
    labels = _labels(frame)
    at = {kind: {row[0]: number for number, row in enumerate(rows)} for kind, rows in labels.items()}
    at["places"] = {place: number for number, place in enumerate(reference.places)}
    practices = [practice for practice in frame.catalogue.practices.values() if not practice.facts.retired]
    return {
        "rules": {
            "sizes": [size.upto for size in reference["sizes"]],
            "criteria": {
                name: criterion.model_dump(include={"weight", "shares", "tolerance"})
                for name, criterion in reference.fit.items()
            },
        },
        "labels": labels,
        "places": _columns(_PLACE, [_place(frame, place, at) for place in reference.places.values()]),
        "practices": _columns(_PRACTICE, [_practice(frame, practice, at) for practice in practices]),
    }


def _labels(frame: Frame) -> dict[str, list[Row]]:
    words, reference = frame.words, frame.catalogue.reference
    written = {language for practice in frame.catalogue.practices.values() for language in practice.texts}
    countries = {place.country for place in reference.places.values()}
    vocabularies = ("topics", "groups", "levels", "evidence", "statuses", "transfer", "conditions")
    labels: dict[str, list[Row]] = {
        "countries": [(code, words.country(code)) for code in sorted(countries)],
        "languages": [(code, words.language_name(code)) for code in sorted(written)],
        "networks": [(net.id, net.name, int(net.kind == "association")) for net in reference.networks.values()],
    }
    for name in vocabularies:
        labels[name] = [(term.id, frame.label(name, term.id)) for term in reference[name]]
    return labels


_At = dict[str, dict[str, int]]

_PLACE = ("id", "name", "country", "level", "population", "networks")

_PRACTICE = (
    "slug",
    "title",
    "language",
    "place",
    "topics",
    "groups",
    "cost",
    "evidence",
    "status",
    "transfer",
    "conditions",
    "networks",
    "languages",
)
"""The columns. ``language``: that of the title; ``cost``: EUR a year; None where a fact is not known."""


def _columns(names: Sequence[str], rows: Iterable[Row]) -> dict[str, list[Any]]:
    """Return rows as columns: like stands beside like, which compresses best."""
    found: dict[str, list[Any]] = {name: [] for name in names}
    for row in rows:
        for column, value in zip(found.values(), row, strict=True):
            column.append(value)
    return found


def _place(frame: Frame, place: Place, at: _At) -> Row:
    return (
        place.id,
        frame.words.place(place),
        at["countries"][place.country],
        at["levels"][place.level],
        place.population.number if place.population else None,
        _numbers(at["networks"], place.networks),
    )


def _practice(frame: Frame, practice: Practice, at: _At) -> Row:
    facts, cost = practice.facts, yearly_cost(practice.facts)
    text = frame.catalogue.text(practice, frame.words.language)
    return (
        practice.slug,
        text.title,
        at["languages"][text.language],
        at["places"][facts.place],
        _numbers(at["topics"], facts.topics),
        _numbers(at["groups"], facts.target_groups),
        None if cost is None else round(cost),
        at["evidence"][facts.evidence],
        at["statuses"][facts.period.status],
        at["transfer"][facts.transfer.status] if facts.transfer else None,
        _numbers(at["conditions"], facts.transfer.conditions if facts.transfer else ()),
        _numbers(at["networks"], frame.catalogue.networks(practice)),
        _numbers(at["languages"], sorted(practice.texts)),
    )


def _numbers(known: dict[str, int], ids: Iterable[str]) -> list[int]:
    return [known[term_id] for term_id in ids]
