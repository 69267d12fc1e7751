"""The indexes, such as topics, countries and commitments, and a page for each of their ids."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from ..commitments import parts
from ..interface import Interface
from ..registers import Place
from .commitments import reasons
from .facet_facts import facet_facts
from .introduction import IntroductionView, introduction_view
from .locator import Locator, locator
from .pairs import PairsView, pairs_view
from .parts import Card, Fact, Frame, card, cards, count_of_practices


@dataclass(frozen=True)
class Entry:
    """A line of an index: a name, what it means, how many practices it has."""

    name: str
    description: str
    url: str
    count: int


@dataclass(frozen=True)
class Group:
    """Entries of an index under a common heading; the heading may be missing."""

    heading: str | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class IndexView:
    """An index page. ``ordered``: the order means something, as on a ladder."""

    title: str
    intro: str
    groups: tuple[Group, ...]
    ordered: bool = False


@dataclass(frozen=True)
class FacetView:
    """The page of one id of a facet."""

    title: str
    intro: str
    kind: str
    kind_url: str
    locator: Locator | None
    introduction: IntroductionView | None
    pairs: PairsView | None
    facts: tuple[Fact, ...]
    cards: tuple[Card, ...]
    reasons: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Why a practice is listed, by the address of its card, where the id alone does not say so."""


@dataclass(frozen=True)
class Heading:
    """A facet's title and introduction."""

    title: str
    intro: str


@lru_cache(maxsize=64)
def headings(words: Interface) -> Mapping[str, Heading]:
    """Return title and introduction of each facet, in the order of the menu: every page asks for them."""
    _ = words.gettext
    titles = {
        "topics": _("Topics"),
        "groups": _("Groups"),
        "funding": _("Funding"),
        "evidence": _("Evidence"),
        "countries": _("Countries"),
        "places": _("Places"),
        "networks": _("Networks"),
        "commitments": _("Commitments"),
    }
    intros = {
        "topics": _("What the practices work on. An entry has one to three topics."),
        "groups": _("Whom the practices are for, on both sides: those who arrive and those who were there before."),
        "funding": _("Who paid. A practice often has several sources of money; for many no source says who paid."),
        "evidence": _(
            "How anyone knows that it worked. The steps lead from a mere description to a comparison with others; "
            "most practices stand low, and saying so is useful."
        ),
        "countries": _("Laws and duties differ between countries: look first at towns under the same law as yours."),
        "places": _("The towns, regions and countries whose practices are told here, with their size."),
        "networks": _("Networks, associations and projects in which these towns learn from each other."),
        "commitments": _(
            "Texts that towns and regions have signed or refer to, what each of their parts asks for, "
            "and which practices serve it."
        ),
    }
    return {facet: Heading(titles[facet], intros[facet]) for facet in titles}


def index_view(frame: Frame, facet: str) -> IndexView:
    """Return the index page of a facet."""
    heading = headings(frame.words)[facet]
    return IndexView(heading.title, heading.intro, _GROUPERS[facet](frame), ordered=facet == "evidence")


def facet_view(frame: Frame, facet: str, term_id: str) -> FacetView:
    """Return the page of one id."""
    title, intro = name_of(frame, facet, term_id), description_of(frame, facet, term_id)
    found = frame.catalogue.facets[facet].get(term_id, [])
    return FacetView(
        title=title,
        intro=intro,
        kind=headings(frame.words)[facet].title,
        kind_url=frame.url(f"{facet}/"),
        locator=locator(frame.catalogue.reference.places[term_id]) if facet == "places" else None,
        introduction=introduction_view(frame, facet, term_id),
        pairs=pairs_view(frame, frame.catalogue.reference.networks[term_id]) if facet == "networks" else None,
        facts=facet_facts(frame, facet, term_id),
        cards=tuple(cards(frame, found)),
        reasons={card(frame, each).url: reasons(frame, each, term_id) for each in found if facet == "commitments"},
    )


def facet_ids(frame: Frame, facet: str) -> list[str]:
    """Return the ids that have a page: all of a vocabulary or register; of countries, those with places."""
    if facet == "countries":
        return sorted({place.country for place in frame.catalogue.reference.places.values()})
    return frame.catalogue.reference.ids(facet)


def facet_path(facet: str, term_id: str) -> str:
    """Return the path of an id's page."""
    return f"{facet}/{term_id.lower()}/"


def name_of(frame: Frame, facet: str, term_id: str) -> str:
    """Return how an id is called in the reader's language."""
    reference = frame.catalogue.reference
    if facet == "countries":
        return frame.words.country(term_id)
    if facet == "places":
        return frame.words.place(reference.places[term_id])
    if facet == "commitments":
        return frame.words.commitment(reference.commitments[term_id])
    return reference.networks[term_id].name if facet == "networks" else frame.label(facet, term_id)


def description_of(frame: Frame, facet: str, term_id: str) -> str:
    """Return a sentence or two on an id."""
    reference, words = frame.catalogue.reference, frame.words
    if facet == "countries":
        return _country_intro(frame, term_id)
    if facet == "places":
        return _place_intro(frame, reference.places[term_id])
    if facet == "networks":
        return words.network_description(reference.networks[term_id])
    if facet == "commitments":
        return words.commitment_description(reference.commitments[term_id])
    return words.description(reference[facet], reference[facet][term_id])


def _country_intro(frame: Frame, code: str) -> str:
    words = frame.words
    practices = frame.catalogue.facets["countries"].get(code, [])
    places = {practice.facts.place for practice in practices}
    return words.ngettext(
        "%(practices)s from %(number)s place.", "%(practices)s from %(number)s places.", len(places)
    ) % {"practices": count_of_practices(words, len(practices)), "number": words.number(len(places))}


def _place_intro(frame: Frame, place: Place) -> str:
    level = frame.label("levels", place.level)
    return f"{level} · {frame.words.country(place.country)}"


def _entry(frame: Frame, facet: str, term_id: str) -> Entry:
    return Entry(
        name_of(frame, facet, term_id),
        description_of(frame, facet, term_id),
        frame.url(facet_path(facet, term_id)),
        len(frame.catalogue.facets[facet].get(term_id, ())),
    )


def _entries(frame: Frame, facet: str, ids: list[str] | None = None) -> tuple[Entry, ...]:
    return tuple(_entry(frame, facet, term_id) for term_id in (facet_ids(frame, facet) if ids is None else ids))


def _by_name(frame: Frame, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple(sorted(entries, key=lambda entry: (frame.words.sort_key(entry.name), entry.url)))


def _one_group(facet: str, *, in_order: bool = False) -> Callable[[Frame], tuple[Group, ...]]:
    def group(frame: Frame) -> tuple[Group, ...]:
        entries = _entries(frame, facet)
        return (Group(None, entries if in_order else _by_name(frame, entries)),)

    return group


def _groups_by_axis(frame: Frame) -> tuple[Group, ...]:
    _, terms = frame.words.gettext, list(frame.catalogue.reference["groups"])
    axes = {"status": _("By legal situation"), "person": _("By person"), "receiving": _("The receiving side")}
    return tuple(
        Group(heading, _entries(frame, "groups", [term.id for term in terms if term.axis == axis]))
        for axis, heading in axes.items()
    )


def _funding_by_kind(frame: Frame) -> tuple[Group, ...]:
    _, terms = frame.words.gettext, list(frame.catalogue.reference["funding"])
    kinds = {
        "local": _("Town and region"),
        "national": _("State"),
        "eu": _("European Union"),
        "international": _("Other international sources"),
        "private": _("Private sources"),
    }
    return tuple(
        Group(heading, _entries(frame, "funding", [term.id for term in terms if term.kind == kind]))
        for kind, heading in kinds.items()
    )


def _places_by_country(frame: Frame) -> tuple[Group, ...]:
    by_country: dict[str, list[str]] = {}
    for place in frame.catalogue.reference.places.values():
        by_country.setdefault(place.country, []).append(place.id)
    named = {frame.words.country(code): ids for code, ids in by_country.items()}
    return tuple(
        Group(country, _by_name(frame, _entries(frame, "places", named[country])))
        for country in sorted(named, key=frame.words.sort_key)
    )


def _commitments_by_text(frame: Frame) -> tuple[Group, ...]:
    """Return the whole texts, then the parts of each under its name."""
    reference = frame.catalogue.reference
    texts = [commitment.id for commitment in reference.commitments.values() if not commitment.parent]
    parts_of = {text: [part.id for part in parts(reference, text)] for text in texts}
    by_text = [
        Group(name_of(frame, "commitments", text), _entries(frame, "commitments", ids))
        for text, ids in parts_of.items()
        if ids
    ]
    return (Group(None, _entries(frame, "commitments", texts)), *by_text)


_GROUPERS: dict[str, Callable[[Frame], tuple[Group, ...]]] = {
    "topics": _one_group("topics"),
    "groups": _groups_by_axis,
    "funding": _funding_by_kind,
    "evidence": _one_group("evidence", in_order=True),
    "countries": _one_group("countries"),
    "places": _places_by_country,
    "networks": _one_group("networks"),
    "commitments": _commitments_by_text,
}
