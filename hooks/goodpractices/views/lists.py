"""The home page and the complete list of practices."""

from dataclasses import dataclass

from .facets import Entry, Group, index_view
from .map import MapView, map_view
from .parts import Card, Frame, cards, count_of_practices
from .search_form import SearchForm, search_form

SMALL_TOWN = 50_000
"""Below this number of inhabitants a town counts as small here: the upper bound of "towns" in ``data/sizes.yml``."""

SHOWN_AT_HOME = 6


@dataclass(frozen=True)
class TopicGroup:
    """The practices whose main topic is this one."""

    id: str
    heading: str
    count: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class ListView:
    """The complete list, by main topic."""

    title: str
    intro: str
    groups: tuple[TopicGroup, ...]
    form: SearchForm


@dataclass(frozen=True)
class Figure:
    """A number at the home page's head, and where it is told in full."""

    number: str
    label: str
    url: str


@dataclass(frozen=True)
class HomeView:
    """The home page."""

    figures: tuple[Figure, ...]
    map: MapView
    topics: tuple[Entry, ...]
    small_towns: tuple[Card, ...]
    evidence: tuple[Group, ...]


def list_view(frame: Frame) -> ListView:
    """Return the complete list of practices, grouped by main topic; topics without any are left out."""
    _, catalogue = frame.words.gettext, frame.catalogue
    groups = []
    for topic in catalogue.reference["topics"]:
        found = [
            practice
            for practice in catalogue.facets["topics"].get(topic.id, [])
            if practice.facts.topics[0] == topic.id
        ]
        if found:
            count = count_of_practices(frame.words, len(found))
            groups.append(TopicGroup(topic.id, frame.label("topics", topic.id), count, tuple(cards(frame, found))))
    total = count_of_practices(frame.words, len(catalogue.practices))
    intro = _("%(practices)s, by their main topic. Each can be read in the languages named on its card.")
    return ListView(_("Practices"), intro % {"practices": total}, tuple(groups), search_form(frame))


def home_view(frame: Frame) -> HomeView:
    """Return the home page."""
    topics = [entry for group in index_view(frame, "topics").groups for entry in group.entries if entry.count]
    return HomeView(
        _figures(frame), map_view(frame), tuple(topics), _small_towns(frame), index_view(frame, "evidence").groups
    )


def _figures(frame: Frame) -> tuple[Figure, ...]:
    words, catalogue = frame.words, frame.catalogue
    languages = {language for practice in catalogue.practices.values() for language in practice.texts}
    counts = (
        (words.ngettext("practice", "practices", len(catalogue.practices)), len(catalogue.practices), "practices/"),
        (
            words.ngettext("place", "places", len(catalogue.facets["places"])),
            len(catalogue.facets["places"]),
            "places/",
        ),
        (
            words.ngettext("country", "countries", len(catalogue.facets["countries"])),
            len(catalogue.facets["countries"]),
            "countries/",
        ),
        (words.ngettext("language", "languages", len(languages)), len(languages), "about/"),
    )
    return tuple(Figure(words.number(count), label, frame.url(path)) for label, count, path in counts)


def _small_towns(frame: Frame) -> tuple[Card, ...]:
    """Return practices of small towns, the smallest town first."""
    found = []
    for practice in frame.catalogue.practices.values():
        place = frame.catalogue.place(practice)
        if place.level == "municipality" and place.population and place.population.number < SMALL_TOWN:
            found.append((place.population.number, practice.slug, practice))
    smallest = [practice for _, _, practice in sorted(found)[:SHOWN_AT_HOME]]
    return tuple(cards(frame, smallest))
