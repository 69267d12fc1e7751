"""The page "Fits my town": a form, the weights of the score, and the sentences that the browser fills."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..criteria import Criterion
from ..interface import Interface
from . import fit_data
from .facets import headings
from .parts import Frame, Item

EUROPE = (
    "AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT "
    "RO RS SE SI SK SM TR UA XK"
)
"""The countries to choose from, beside those of the places: the members of the Council of Europe, and Kosovo."""


@dataclass(frozen=True)
class Option:
    """Something to choose. ``chosen``: from the start."""

    value: str
    label: str
    chosen: bool = False


@dataclass(frozen=True)
class Choice:
    """Options of which several may be ticked; ``name`` stands in the address."""

    name: str
    legend: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class PlaceGroup:
    """The places of a country."""

    country: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Weight:
    """A criterion as the page explains it; ``shares``: what each case earns, in words."""

    label: str
    weight: int
    description: str
    shares: tuple[str, ...]


@dataclass(frozen=True)
class FitView:
    """The page. ``without``: where to look without JavaScript."""

    title: str
    intro: str
    data_url: str
    practices_url: str
    places: tuple[PlaceGroup, ...]
    countries: tuple[Option, ...]
    levels: tuple[Option, ...]
    choices: tuple[Choice, ...]
    weights: tuple[Weight, ...]
    sentences: dict[str, str]
    without: tuple[Item, ...]


def fit_view(frame: Frame) -> FitView:
    """Return the page."""
    _ = frame.words.gettext
    return FitView(
        title=_("Fits my town"),
        intro=_(
            "Say what your town is like and what you want. You get the practices ranked by how well they fit, with "
            "what speaks for and against each. Your answers stay in your browser and in the address of this page."
        ),
        data_url=frame.url(fit_data.PATH),
        practices_url=frame.url("practices/"),
        places=_places(frame),
        countries=_countries(frame),
        levels=_terms(frame, "levels"),
        choices=_choices(frame),
        weights=tuple(_weight(frame, criterion) for criterion in frame.catalogue.reference.fit.values()),
        sentences=_results(frame.words) | reasons(frame.words),
        without=_without(frame),
    )


def _terms(frame: Frame, vocabulary: str) -> tuple[Option, ...]:
    return tuple(Option(term.id, frame.label(vocabulary, term.id)) for term in frame.catalogue.reference[vocabulary])


def _by_label(frame: Frame, options: Iterable[Option]) -> tuple[Option, ...]:
    return tuple(sorted(options, key=lambda option: (frame.words.sort_key(option.label), option.value)))


def _countries(frame: Frame) -> tuple[Option, ...]:
    codes = {*EUROPE.split(), *(place.country for place in frame.catalogue.reference.places.values())}
    return _by_label(frame, (Option(code, frame.words.country(code)) for code in codes))


def _places(frame: Frame) -> tuple[PlaceGroup, ...]:
    by_country: dict[str, list[Option]] = {}
    for place in frame.catalogue.reference.places.values():
        country = frame.words.country(place.country)
        by_country.setdefault(country, []).append(Option(place.id, frame.words.place(place)))
    named = sorted(by_country, key=frame.words.sort_key)
    return tuple(PlaceGroup(country, _by_label(frame, by_country[country])) for country in named)


def _choices(frame: Frame) -> tuple[Choice, ...]:
    _ = frame.words.gettext
    return (
        Choice("topic", _("What do you want to work on?"), _by_label(frame, _terms(frame, "topics"))),
        Choice("group", _("Who arrives?"), _arriving(frame)),
        Choice("language", _("Which languages do you read?"), _languages(frame)),
        Choice("network", _("Which networks and associations are you in?"), _networks(frame)),
        Choice("lacks", _("What do you lack?"), _terms(frame, "conditions")),
    )


def _arriving(frame: Frame) -> tuple[Option, ...]:
    """Return the groups that arrive, not those of the receiving side."""
    terms = frame.catalogue.reference["groups"]
    return tuple(Option(term.id, frame.label("groups", term.id)) for term in terms if term.axis != "receiving")


def _languages(frame: Frame) -> tuple[Option, ...]:
    """Return the languages that texts may be written in; that of the page is ticked."""
    known, here = frame.catalogue.reference.languages, frame.words.language
    return _by_label(frame, (Option(code, frame.words.language_name(code), code == here) for code in known))


def _networks(frame: Frame) -> tuple[Option, ...]:
    return _by_label(
        frame, (Option(network.id, network.name) for network in frame.catalogue.reference.networks.values())
    )


def _weight(frame: Frame, criterion: Criterion) -> Weight:
    translate = frame.words.translations.pgettext
    return Weight(
        translate("fit", criterion.label),
        criterion.weight,
        translate("fit", criterion.description),
        _shares(frame, criterion),
    )


_GRADED = {"evidence": "evidence", "status": "statuses", "transfer": "transfer"}
"""The criteria whose cases are the ids of a vocabulary."""


def _shares(frame: Frame, criterion: Criterion) -> tuple[str, ...]:
    if criterion.id not in _GRADED:
        return ()
    vocabulary = _GRADED[criterion.id]
    return tuple(
        f"{frame.label(vocabulary, case)} {frame.words.percent(100 * share)}"
        for case, share in criterion.shares.items()
    )


def _without(frame: Frame) -> tuple[Item, ...]:
    titles = headings(frame.words)
    return tuple(
        Item(titles[facet].title, frame.url(f"{facet}/")) for facet in ("countries", "places", "topics", "groups")
    )


def _results(words: Interface) -> dict[str, str]:
    """Return what the browser says around the results."""
    _ = words.gettext
    return {
        "found": _("Practices, the best fit first: %(number)s"),
        "like": _("Filled in from this place: %(place)s."),
        "nothing-said": _("Say at least one thing about your town."),
        "failed": _("The list of practices could not be loaded. Look in the indexes instead, or try again."),
        "score": _("Fit: %(number)s of 100"),
        "population": _("inhabitants: %(population)s"),
        "cost": _("%(inhabitant)s a year per inhabitant"),
        "associations": _("Associations: %(networks)s"),
        "networks": _("Networks: %(networks)s"),
    }


def reasons(words: Interface) -> dict[str, str]:
    """Return the sentence of each case that ``fit-score.js`` knows."""
    _ = words.gettext
    return {
        "topics.some": _("works on what you want: %(ids)s"),
        "topics.none": _("works on something else: %(ids)s"),
        "groups.some": _("is for those who arrive in your town: %(ids)s"),
        "groups.none": _("is for others: %(ids)s"),
        "size.same": _("a town of your size (inhabitants: %(population)s)"),
        "size.next": _("nearly a town of your size (inhabitants: %(population)s)"),
        "size.larger": _("a much larger place (inhabitants: %(population)s)"),
        "size.smaller": _("a much smaller place (inhabitants: %(population)s)"),
        "size.unknown": _("how many people live there is not known"),
        "cost.within": _("within your budget: %(inhabitant)s a year per inhabitant, %(yearly)s for your town"),
        "cost.near": _("a little above your budget: %(inhabitant)s a year per inhabitant, %(yearly)s for your town"),
        "cost.over": _("above your budget: %(inhabitant)s a year per inhabitant, %(yearly)s for your town"),
        "cost.within-whole": _("within your budget: %(yearly)s a year"),
        "cost.near-whole": _("a little above your budget: %(yearly)s a year"),
        "cost.over-whole": _("above your budget: %(yearly)s a year"),
        "cost.unknown": _("what it costs a year in euros is not known"),
        "country.same": _("same country, same law"),
        "country.other": _("another country, another law: %(country)s"),
        "conditions.needs": _("needs: %(conditions)s"),
        "conditions.lacking": _("needs what you lack: %(conditions)s"),
        "conditions.met": _("needs nothing that you lack, but: %(conditions)s"),
        "languages.read": _("you can read it, in: %(languages)s"),
        "languages.none": _("you cannot read it; only in: %(languages)s"),
        "level.same": _("run by a place of your kind: %(level)s"),
        "level.other": _("run by a place of another kind: %(level)s"),
        "networks.shared": _("also in: %(networks)s"),
        "evidence.good": _("evaluated: %(evidence)s"),
        "evidence.poor": _("not yet evaluated: %(evidence)s"),
        "status.good": _("where it stands: %(status)s"),
        "status.poor": _("where it stands: %(status)s"),
        "transfer.good": _("elsewhere: %(transfer)s"),
        "transfer.poor": _("elsewhere: %(transfer)s"),
    }
