"""Registers in ``data/``: places, networks, commitments and languages, shared by all entries."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from .fields import LanguageCode, WebAddress, Year
from .vocabulary import COUNTRY_PATTERN, Record

Precision = Literal["exact", "about", "more-than", "up-to"]


class Strict(BaseModel):
    """A part of a record; unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PublicSource(Strict):
    """Where a fact can be read."""

    title: str = Field(min_length=2, max_length=300)
    url: WebAddress
    publisher: str | None = Field(default=None, max_length=120)
    year: Year | None = None


class Population(Strict):
    """How many people live in a place, in which year, and who says so."""

    number: int = Field(gt=0, lt=2_000_000_000)
    year: Year | None = None
    precision: Precision = "exact"
    source: PublicSource


class Place(Record):
    """A town, a region or another place that has practices."""

    name: str = Field(min_length=1, max_length=80)
    names: dict[LanguageCode, str] = Field(default_factory=dict)
    area: dict[LanguageCode, str] = Field(default_factory=dict)
    """The larger or better known place that people would name when they look for it, in each language."""
    country: str = Field(pattern=COUNTRY_PATTERN)
    lat: float = Field(ge=-90, le=90)
    lon: float = Field(ge=-180, le=180)
    level: str
    population: Population | None = None
    networks: tuple[str, ...] = ()

    def name_in(self, language: str) -> str:
        """Return the place's name in a language, or its usual name."""
        return self.names.get(language, self.name)


class Pair(Strict):
    """Two towns of a network, by their ids: one that helps, and one that learns from it."""

    mentor: str
    mentee: str


class Network(Record):
    """A network, association or project that places take part in."""

    name: str = Field(min_length=2, max_length=120)
    kind: Literal["network", "association", "project", "partnership", "initiative"]
    description: str = Field(min_length=20, max_length=900)
    url: WebAddress | None = None
    sources: tuple[PublicSource, ...] = Field(min_length=1)
    pairs: tuple[Pair, ...] = ()


class Commitment(Record):
    """A text that towns have signed or refer to, or a part of one (``parent``).

    Practices with one of these ``topics`` as their main one, or one of these ``groups``, serve it.
    """

    label: str = Field(min_length=2, max_length=120)
    description: str = Field(min_length=20, max_length=600)
    parent: str | None = None
    topics: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    source: PublicSource


class Language(Record):
    """A language that entries may be written in.

    ``published``: the site is built in it. ``fallback``: the languages whose text is shown instead, in this order.
    """

    id: LanguageCode
    published: bool = False
    fallback: tuple[LanguageCode, ...] = ()
