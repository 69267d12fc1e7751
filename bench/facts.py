"""The facts of made-up practices and places: every field of the schema but pictures, in varying company."""

from collections.abc import Sequence
from random import Random
from typing import Any

from goodpractices.interface import autonym
from goodpractices.reference import Reference
from goodpractices.schema import OVER

Facts = dict[str, Any]

COUNTRIES = (
    "AT",
    "BE",
    "BG",
    "CZ",
    "DE",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GR",
    "HU",
    "IE",
    "IT",
    "LV",
    "NL",
    "PL",
    "PT",
    "RO",
    "SE",
)
CHECKED = "2025-06-15"
"""The day on which the sources were read: every clock is past it."""

_ADDRESS = "https://example.org"


def slug_of(number: int) -> str:
    """Return the folder's name of a practice."""
    return f"practice-{number:04}"


def places(count: int, languages: Sequence[str], networks: Sequence[str]) -> list[Facts]:
    """Return a register of places, three quarters of them towns, from villages to capitals."""
    return [_place(Random(f"place {number}"), number, languages, networks) for number in range(count)]


def _place(random: Random, number: int, languages: Sequence[str], networks: Sequence[str]) -> Facts:
    name = f"{random.choice(('Alt', 'Bel', 'Cas', 'Dor', 'Mar', 'Val'))}{random.choice(('stadt', 'ville', 'mare'))}"
    source = {"title": f"Population of place {number}", "url": f"{_ADDRESS}/population/{number}"}
    return {
        "id": f"place-{number}",
        "name": f"{name} {number}",
        "names": {language: f"{name} {number} ({autonym(language)})" for language in languages[1::2]},
        "country": random.choice(COUNTRIES),
        "lat": round(random.uniform(35, 65), 2),
        "lon": round(random.uniform(-9, 30), 2),
        "level": random.choice(("municipality", "municipality", "municipality", "region")),
        "population": {"number": int(10 ** random.uniform(3, 6.5)), "year": 2021, "source": source},
        "networks": random.sample(networks, random.choice((0, 0, 1, 2))),
    }


class FactsMaker:
    """Makes the facts of one practice after the other from the ids that ``data/`` knows."""

    def __init__(self, reference: Reference, places: int, practices: int) -> None:
        self.reference, self.places, self.practices = reference, places, practices

    def make(self, random: Random, number: int) -> Facts:
        """Return the facts of a practice: those required, and most of those that may be missing."""
        facts = self._required(random, number) | self._said_once(random)
        optional = self._money(random) | self._shared(random)
        facts |= {name: value for name, value in optional.items() if random.random() < 0.7}
        if number and random.random() < 0.2:
            facts["adapted_from"] = [{"practice": slug_of(random.randrange(number))}]
        return facts

    def _some(self, random: Random, kind: str, least: int, most: int) -> list[str]:
        return random.sample(self.reference.ids(kind), random.randint(least, most))

    def _one(self, random: Random, kind: str) -> str:
        return self._some(random, kind, 1, 1)[0]

    def _required(self, random: Random, number: int) -> Facts:
        return {
            "place": f"place-{random.randrange(self.places)}",
            "lead": {"name": f"City of practice {number}", "type": self._one(random, "organisations")},
            "topics": self._some(random, "topics", 1, 3),
            "target_groups": self._some(random, "groups", 1, 5),
            "period": self._period(random),
            "evidence": self._one(random, "evidence"),
            "sources": [self._source(random, number, nth) for nth in range(1, random.randint(3, 8) + 1)],
        }

    def _said_once(self, random: Random) -> Facts:
        facts: Facts = {"provenance": random.choice(("compiled", "submitted"))}
        if random.random() < 0.5:
            facts["contact"] = {"office": "Office for integration", "url": f"{_ADDRESS}/contact"}
        if random.random() < 0.3:
            facts["confirmed"] = {"date": CHECKED, "by": "Office for integration"}
        return facts

    def _period(self, random: Random) -> Facts:
        start, status = random.randint(2005, 2020), self._one(random, "statuses")
        return {"start": start, "status": status} | ({"end": start + random.randint(1, 4)} if status in OVER else {})

    def _source(self, random: Random, number: int, nth: int) -> Facts:
        return {
            "id": f"s{nth}",
            "title": f"Report {nth} on practice {number}: what was done, and what came of it",
            "url": f"{_ADDRESS}/reports/{number}/{nth}",
            "publisher": random.choice(("City council", "University", "National ministry", "Local newspaper")),
            "year": random.randint(2015, 2024),
            "language": random.choice(("en", "fr", "de", "it", "pl")),
            "accessed": CHECKED,
        }

    def _money(self, random: Random) -> Facts:
        amount = {"amount": random.randint(5, 900) * 1000, "currency": "EUR", "year": 2019}
        return {
            "funding": [
                {"source": name, "programme": "Programme 2020"} for name in self._some(random, "funding", 1, 3)
            ],
            "budget": amount | {"per": random.choice(("total", "year")), "sources": ["s1"]},
            "reached": {"number": random.randint(10, 5000), "unit": self._one(random, "units"), "sources": ["s2"]},
        }

    def _shared(self, random: Random) -> Facts:
        partners = [self._partner(random, nth) for nth in range(random.randint(1, 5))]
        conditions = self._some(random, "conditions", 1, 4)
        return {
            "partners": partners,
            "transfer": {"status": self._one(random, "transfer"), "conditions": conditions},
            "commitments": self._some(random, "commitments", 1, 3),
            "networks": self._some(random, "networks", 1, 2),
        }

    def _partner(self, random: Random, nth: int) -> Facts:
        types = {"type": self._one(random, "organisations"), "role": self._one(random, "roles")}
        return {"name": f"Partner organisation {nth}", **types}
