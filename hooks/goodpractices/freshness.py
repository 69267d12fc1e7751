"""How fresh translations are: what is missing, behind its original or not reviewed, in every language.

Commands, pages and data are all made from here.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from babel.languages import get_official_languages

from .catalogue import Catalogue
from .practice import Practice

State = Literal["missing", "behind", "unreviewed", "current", "original"]

TODO: tuple[State, ...] = ("missing", "behind", "unreviewed")
"""The states in which something is left to do; what readers miss most comes first."""

STATES: tuple[State, ...] = (*TODO, "current", "original")

FILE = "translations/translations.json"
"""Where the site has the report, once for all its languages."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a practice stands in a language.

    ``parts`` are those whose original has changed since; ``method`` and ``date`` are the translation's. A translation
    that is behind and not reviewed either is ``behind``.
    """

    slug: str
    language: str
    state: State
    parts: tuple[str, ...] = ()
    method: str | None = None
    date: str | None = None


@dataclass(frozen=True)
class Coverage:
    """How all practices stand in a language, by slug; and what is left to do, what helps readers most first."""

    language: str
    standings: dict[str, Standing]
    todo: tuple[Standing, ...]

    @cached_property
    def counts(self) -> dict[State, int]:
        """How many practices are in each state; together they are all practices."""
        found = Counter(standing.state for standing in self.standings.values())
        return {state: found[state] for state in STATES}


@lru_cache(maxsize=2)
def coverage(catalogue: Catalogue, languages: tuple[str, ...]) -> tuple[Coverage, ...]:
    """Return the coverage of each language. It is kept: every language of the site shows that of all."""
    return tuple(_coverage(catalogue, language) for language in languages)


def _coverage(catalogue: Catalogue, language: str) -> Coverage:
    practices = catalogue.practices
    standings = {slug: standing(practice, language) for slug, practice in practices.items()}
    left = (each for each in standings.values() if each.state in TODO)
    return Coverage(language, standings, tuple(sorted(left, key=lambda each: _order(catalogue, each))))


def standing(practice: Practice, language: str) -> Standing:
    """Return how a practice stands in a language."""
    text = practice.texts.get(language)
    if text is None:
        return Standing(practice.slug, language, "missing")
    made = text.translation
    if made is None:
        return Standing(practice.slug, language, "original")
    parts = tuple(practice.behind(language))
    state: State = "behind" if parts else "unreviewed" if made.method == "machine" else "current"
    return Standing(practice.slug, language, state, parts, made.method, made.date)


def _order(catalogue: Catalogue, standing: Standing) -> tuple[int, bool, bool, int, int, str, str]:
    """Return a key that puts first what helps readers most.

    Within a state: entries that are not retired; then those from a country where the language is official, whose law
    and services readers share; then those that most others have adapted, and that stand under most topics; then the
    oldest translations, which have had most time to fall behind.
    """
    practice = catalogue.practices[standing.slug]
    facts = practice.facts
    return (
        TODO.index(standing.state),
        facts.retired is not None,
        standing.language not in _official(catalogue.place(practice).country),
        -len(catalogue.adapted_by.get(standing.slug, ())),
        -len(facts.topics),
        standing.date or "",
        standing.slug,
    )


@lru_cache(maxsize=256)
def _official(country: str) -> tuple[str, ...]:
    """Return the languages that are official in all of a country, by law or in fact (CLDR)."""
    return tuple(get_official_languages(country, de_facto=True))


def report(catalogue: Catalogue, languages: Sequence[str]) -> str:
    """Return the coverage of languages as JSON; CONTRIBUTING.md tells what its keys mean."""
    practices = [{"id": slug, "original": each.original} for slug, each in catalogue.practices.items()]
    found = [_as_data(each) for each in coverage(catalogue, tuple(languages))]
    return json.dumps({"practices": practices, "languages": found}, ensure_ascii=False) + "\n"


def _as_data(found: Coverage) -> dict[str, object]:
    todo = [
        {"practice": each.slug, "state": each.state, "parts": each.parts, "method": each.method, "date": each.date}
        for each in found.todo
    ]
    return {"id": found.language, "counts": found.counts, "todo": todo}
