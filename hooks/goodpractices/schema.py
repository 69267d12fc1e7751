"""The front matter of an entry: every field, its form and its limits.

Facts stand once, in the original; a translation holds prose and says what it was made from. Which fields exist and why
is told in CONTRIBUTING.md. Word limits follow what collections of practices ask for (100 characters a title, as
Interreg Europe; 280 a summary, as Participedia).
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal, Self

from babel.numbers import is_currency
from pydantic import AfterValidator, Field, ValidationInfo, model_validator

from .body import SECTIONS
from .fields import LanguageCode, PartialDate, PastDate, WebAddress, Year, fault, first_day
from .problem import guess, shown
from .reference import Reference
from .registers import Precision, Strict
from .vocabulary import ID_PATTERN

SOURCE_ID = r"^[a-z][a-z0-9-]*$"
OVER = ("ended", "ended-early")


@dataclass(frozen=True)
class KnownId:
    """Accepts only the ids of a vocabulary or register; the reference comes with the validation's context."""

    kind: str

    def __call__(self, value: str, info: ValidationInfo) -> str:
        """Return the id, or raise with the nearest one known."""
        reference: Reference = (info.context or {})["reference"]
        known = reference.ids(self.kind)
        if value not in known:
            raise fault(f"unknown id {shown(value)}.", guess(value, known) + f"The ids are in data/{self.kind}.yml.")
        return value


def _currency(value: str) -> str:
    if not is_currency(value):
        raise fault(f"{shown(value)} is not a currency.", "Write its three letters, such as EUR.")
    return value


def _no_repeats(values: tuple[str, ...]) -> tuple[str, ...]:
    repeated = sorted({value for value in values if values.count(value) > 1})
    if repeated:
        raise fault(f"{shown(repeated[0])} stands twice.", "Keep one.")
    return values


TopicId = Annotated[str, AfterValidator(KnownId("topics"))]
GroupId = Annotated[str, AfterValidator(KnownId("groups"))]
SourceIds = Annotated[tuple[str, ...], Field(min_length=1, max_length=5), AfterValidator(_no_repeats)]
Amount = Annotated[float, Field(gt=0, lt=1e12)]
ProperName = Annotated[str, Field(min_length=2, max_length=160)]


class Organisation(Strict):
    """Who leads the practice."""

    name: ProperName
    type: Annotated[str, AfterValidator(KnownId("organisations"))]


class Partner(Organisation):
    """Who takes part in it, and as what."""

    role: Annotated[str, AfterValidator(KnownId("roles"))] | None = None


class Period(Strict):
    """From when to when, and where it stands. A start that no source gives is left out."""

    start: PastDate | None = None
    end: PartialDate | None = None
    status: Annotated[str, AfterValidator(KnownId("statuses"))]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.start and self.end and first_day(self.end) < first_day(self.start[: len(self.end)]):
            raise fault(f"the end ({self.end}) stands before the start ({self.start}).", "Mend one of the two.")
        if self.end and self.status in OVER and first_day(self.end) > date.today():
            raise fault(f"it has ended, but the end ({self.end}) lies in the future.", "Mend the end or the status.")
        if self.end and self.status in ("running", "mainstreamed") and int(self.end[:4]) < date.today().year:
            raise fault(f"it runs, but ended in {self.end}.", "Mend the end or the status.")
        return self


class Funding(Strict):
    """Who paid: source, programme (a proper name) and share of the whole, in per cent."""

    source: Annotated[str, AfterValidator(KnownId("funding"))]
    programme: ProperName | None = None
    share: Annotated[float, Field(gt=0, le=100)] | None = None


class Budget(Strict):
    """What it costs: an amount (in all or a year), staff in full-time equivalents, or both."""

    amount: Amount | None = None
    currency: Annotated[str, AfterValidator(_currency)] | None = None
    year: Year | None = None
    per: Literal["total", "year"] | None = None
    staff_fte: Annotated[float, Field(gt=0, lt=100_000)] | None = None
    precision: Precision = "exact"
    sources: SourceIds

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.amount is None and self.staff_fte is None:
            raise fault("neither an amount nor staff is given.", "Give amount or staff_fte, or leave budget out.")
        if self.amount is not None and not (self.currency and self.per):
            raise fault("an amount needs its currency and 'per'.", "Add currency (EUR …) and per (total or year).")
        return self


class Reached(Strict):
    """How many were reached: people, pairs, homes and so on."""

    number: Annotated[int, Field(gt=0, lt=1_000_000_000)]
    unit: Annotated[str, AfterValidator(KnownId("units"))]
    year: Year | None = None
    precision: Precision = "exact"
    sources: SourceIds


class Transfer(Strict):
    """Whether others have taken it over, and what a town needs for it."""

    status: Annotated[str, AfterValidator(KnownId("transfer"))]
    conditions: Annotated[
        tuple[Annotated[str, AfterValidator(KnownId("conditions"))], ...], AfterValidator(_no_repeats)
    ] = ()


class Adaptation(Strict):
    """What it was adapted from: an entry here (``practice``) or a place elsewhere, and what was changed."""

    practice: str | None = None
    place: ProperName | None = None
    changes: Annotated[str, Field(min_length=10, max_length=280)] | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if bool(self.practice) == bool(self.place):
            raise fault("give one of 'practice' and 'place'.", "Name an entry's folder, or a place elsewhere.")
        return self


class CitedSource(Strict):
    """A source that the text cites as ``[^id]``."""

    id: Annotated[str, Field(pattern=SOURCE_ID, max_length=20)]
    title: Annotated[str, Field(min_length=2, max_length=300)]
    url: WebAddress
    publisher: Annotated[str, Field(min_length=2, max_length=160)]
    year: Year | None = None
    language: LanguageCode
    accessed: PastDate
    archived_url: WebAddress | None = None


class Contact(Strict):
    """An office to ask; never a private person."""

    office: ProperName
    url: WebAddress | None = None


class Confirmation(Strict):
    """When, and by which office of the place, the entry was confirmed."""

    date: PastDate
    by: ProperName


class Medium(Strict):
    """A picture beside the entry, with what it shows in words, for every language that has a text."""

    file: Annotated[str, Field(pattern=r"^[a-z0-9-]+\.(jpg|jpeg|png|webp)$", max_length=80)]
    alt: dict[LanguageCode, Annotated[str, Field(min_length=5, max_length=300)]]
    credit: ProperName
    licence: ProperName


class Retirement(Strict):
    """When and why the entry was retired; its page stays."""

    date: PastDate
    reason: Annotated[str, Field(min_length=10, max_length=300)]


class Words(Strict):
    """What every file of an entry has: title and summary, in its language."""

    title: Annotated[str, Field(min_length=3, max_length=100)]
    summary: Annotated[str, Field(min_length=50, max_length=280)]


class Facts(Words):
    """The front matter of an original: its words, and the facts that hold in every language."""

    place: Annotated[str, AfterValidator(KnownId("places"))]
    lead: Organisation
    partners: Annotated[tuple[Partner, ...], Field(max_length=20)] = ()
    topics: Annotated[tuple[TopicId, ...], Field(min_length=1, max_length=3), AfterValidator(_no_repeats)]
    target_groups: Annotated[tuple[GroupId, ...], Field(min_length=1, max_length=6), AfterValidator(_no_repeats)]
    period: Period
    funding: Annotated[tuple[Funding, ...], Field(max_length=10)] = ()
    budget: Budget | None = None
    reached: Reached | None = None
    evidence: Annotated[str, AfterValidator(KnownId("evidence"))]
    transfer: Transfer | None = None
    failures: Literal["told", "not-known"] | None = None
    adapted_from: Annotated[tuple[Adaptation, ...], Field(max_length=10)] = ()
    commitments: Annotated[
        tuple[Annotated[str, AfterValidator(KnownId("commitments"))], ...], AfterValidator(_no_repeats)
    ] = ()
    networks: Annotated[
        tuple[Annotated[str, AfterValidator(KnownId("networks"))], ...], AfterValidator(_no_repeats)
    ] = ()
    sources: Annotated[tuple[CitedSource, ...], Field(min_length=1, max_length=40)]
    contact: Contact | None = None
    provenance: Literal["compiled", "submitted"]
    confirmed: Confirmation | None = None
    media: Annotated[tuple[Medium, ...], Field(max_length=6)] = ()
    retired: Retirement | None = None
    licence: Literal["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"] = "CC-BY-4.0"


PARTS = ("summary", *SECTIONS)
"""The parts of a text that a translation follows one by one: title and summary together, then each section."""

EXPECTED = ("partners", "funding", "budget", "reached", "transfer")
"""Fields of ``Facts`` whose absence is no problem, but is told to editors who ask for advice."""


def _part(value: str) -> str:
    if value not in PARTS:
        raise fault(f"{shown(value)} is not a part of a text.", guess(value, PARTS) + f"Parts: {', '.join(PARTS)}.")
    return value


class Difference(Strict):
    """A figure that stands in the original or in its translation only, as it is written there, and why."""

    figure: Annotated[str, Field(min_length=1, max_length=40)]
    reason: Annotated[str, Field(min_length=10, max_length=280)]


class Made(Strict):
    """How a translation was made."""

    method: Literal["human", "machine", "machine-reviewed"]
    by: ProperName | None = None
    reviewed_by: ProperName | None = None
    date: PastDate

    @model_validator(mode="after")
    def _named(self) -> Self:
        if self.method == "machine-reviewed" and not self.reviewed_by:
            raise fault("a reviewed translation names no reviewer.", "Add reviewed_by, or write method: machine.")
        return self


class Translation(Made):
    """How an entry's translation was made. ``based_on``: the fingerprint of each part of the original it rests on."""

    based_on: dict[
        Annotated[str, AfterValidator(_part)],
        Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")],
    ] = Field(default_factory=dict)
    differs: Annotated[tuple[Difference, ...], Field(max_length=20)] = ()


class Translated(Words):
    """The front matter of a translation: prose only."""

    translation: Translation


def slug_is_good(slug: str) -> bool:
    """Whether a folder's name can be an entry's slug: small letters, digits and single hyphens, at most 60."""
    return bool(re.fullmatch(ID_PATTERN, slug)) and len(slug) <= 60
