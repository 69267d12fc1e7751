"""All practices, and who has what: the look-ups from which every page is made."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeVar

from .commitments import served
from .introduction import Introduction, Introductions
from .practice import Practice, Text
from .reference import Reference
from .registers import Place

FACETS = ("topics", "groups", "funding", "evidence", "countries", "places", "networks", "commitments")
"""The kinds of index that the site has, in the order of its menus; each is also the first part of their addresses."""

LAST_RESORT = "en"

Kind = TypeVar("Kind")


class Catalogue:
    """Practices by slug, sorted; and, for each facet, the practices of each id."""

    def __init__(
        self, practices: Iterable[Practice], reference: Reference, introductions: Introductions | None = None
    ) -> None:
        self.practices = {practice.slug: practice for practice in sorted(practices, key=lambda p: p.slug)}
        self.reference = reference
        self.introductions = introductions or {}

    def place(self, practice: Practice) -> Place:
        """Return where a practice is."""
        return self.reference.places[practice.facts.place]

    def text(self, practice: Practice, language: str) -> Text:
        """Return the best text there is for a reader of a language.

        The language's own, else its relatives' in the order of ``data/languages.yml``, else English, else the original.
        """
        return self._best(practice.texts, language, practice.original)

    def introduction(self, kind: str, term_id: str, language: str) -> Introduction | None:
        """Return the best introduction there is to an id for a reader of a language, if there is any."""
        texts = self.introductions.get((kind, term_id))
        if not texts:
            return None
        return self._best(texts, language, next(code for code, text in texts.items() if text.made is None))

    def _best(self, texts: Mapping[str, Kind], language: str, original: str) -> Kind:
        known = self.reference.languages.get(language)
        chain = (language, *(known.fallback if known else ()), LAST_RESORT, original)
        return next(texts[candidate] for candidate in chain if candidate in texts)

    def networks(self, practice: Practice) -> list[str]:
        """Return the networks of a practice and of its place, each once, sorted."""
        return sorted({*practice.facts.networks, *self.place(practice).networks})

    def ids(self, practice: Practice, facet: str) -> list[str]:
        """Return the ids under which a practice stands in a facet."""
        facts = practice.facts
        found: Mapping[str, Iterable[str]] = {
            "topics": facts.topics,
            "groups": facts.target_groups,
            "funding": [item.source for item in facts.funding],
            "evidence": [facts.evidence],
            "countries": [self.place(practice).country],
            "places": [facts.place],
            "networks": self.networks(practice),
            "commitments": served(facts, self.reference),
        }
        return list(dict.fromkeys(found[facet]))

    @cached_property
    def facets(self) -> dict[str, dict[str, list[Practice]]]:
        """For each facet and id, the practices that have it, sorted by slug."""
        found: dict[str, dict[str, list[Practice]]] = {facet: defaultdict(list) for facet in FACETS}
        for practice in self.practices.values():
            for facet in FACETS:
                for term_id in self.ids(practice, facet):
                    found[facet][term_id].append(practice)
        return {facet: dict(ids) for facet, ids in found.items()}

    @cached_property
    def adapted_by(self) -> dict[str, list[Practice]]:
        """For each practice that others have adapted, those others."""
        found: dict[str, list[Practice]] = defaultdict(list)
        for practice in self.practices.values():
            for adaptation in practice.facts.adapted_from:
                if adaptation.practice:
                    found[adaptation.practice].append(practice)
        return dict(found)
