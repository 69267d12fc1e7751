"""Which practices are like a practice, and why."""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from .catalogue import Catalogue
from .practice import Practice

NEIGHBOURS = 12
"""How many practices on each side, in a list sorted by population, are looked at: it keeps the work in line with the
number of practices."""

SHOWN = 4
"""How many related practices a page shows."""

_Position = tuple[int, str]


@dataclass(frozen=True)
class Likeness:
    """A practice that is like another one; each reason is something that they share."""

    practice: Practice
    topics: tuple[str, ...]
    groups: tuple[str, ...]
    same_size: bool
    same_country: bool

    @property
    def score(self) -> int:
        """Topics count most, then groups and the size of the town, then the country."""
        return 3 * len(self.topics) + 2 * self.same_size + len(self.groups) + self.same_country


class Related:
    """Finds the practices nearest to a practice.

    Candidates share a topic or a group; of each such list, sorted by population, only the nearest neighbours count.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._found: dict[str, list[Likeness]] = {}

    def to(self, practice: Practice) -> list[Likeness]:
        """Return the practices most like this one, best first; equal ones by slug. They are sought once."""
        if practice.slug not in self._found:
            self._found[practice.slug] = self._seek(practice)
        return self._found[practice.slug]

    def _seek(self, practice: Practice) -> list[Likeness]:
        slugs = {slug for bucket in self._buckets_of(practice) for slug in self._near(bucket, practice)}
        found = [self._likeness(practice, self.catalogue.practices[slug]) for slug in slugs - {practice.slug}]
        return sorted(found, key=lambda likeness: (-likeness.score, likeness.practice.slug))[:SHOWN]

    @cached_property
    def _buckets(self) -> dict[str, list[_Position]]:
        buckets: dict[str, list[_Position]] = defaultdict(list)
        for practice in self.catalogue.practices.values():
            for bucket in self._buckets_of(practice):
                buckets[bucket].append(self._position(practice))
        return {name: sorted(positions) for name, positions in buckets.items()}

    def _buckets_of(self, practice: Practice) -> list[str]:
        facts = practice.facts
        return [f"topic:{topic}" for topic in facts.topics] + [f"group:{group}" for group in facts.target_groups]

    def _position(self, practice: Practice) -> _Position:
        population = self.catalogue.place(practice).population
        return (population.number if population else 0, practice.slug)

    def _near(self, bucket: str, practice: Practice) -> list[str]:
        positions = self._buckets[bucket]
        here = bisect_left(positions, self._position(practice))
        return [slug for _, slug in positions[max(0, here - NEIGHBOURS) : here + NEIGHBOURS + 1]]

    def _likeness(self, practice: Practice, other: Practice) -> Likeness:
        place, elsewhere = self.catalogue.place(practice), self.catalogue.place(other)
        size, other_size = (self.catalogue.reference.size_of(where) for where in (place, elsewhere))
        return Likeness(
            other,
            tuple(topic for topic in practice.facts.topics if topic in other.facts.topics),
            tuple(group for group in practice.facts.target_groups if group in other.facts.target_groups),
            size is not None and size == other_size,
            place.country == elsewhere.country,
        )
