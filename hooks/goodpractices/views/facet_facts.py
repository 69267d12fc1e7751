"""What is told of a place, a network or a commitment above its practices."""

from ..registers import Network, Place
from .commitments import commitment_facts
from .facts import population
from .parts import Fact, Frame, Item


def facet_facts(frame: Frame, facet: str, term_id: str) -> tuple[Fact, ...]:
    """Return the facts of an id; topics and other terms have none."""
    reference = frame.catalogue.reference
    if facet == "commitments":
        return commitment_facts(frame, reference.commitments[term_id])
    if facet == "places":
        return _place_facts(frame, reference.places[term_id])
    return _network_facts(frame, reference.networks[term_id]) if facet == "networks" else ()


def _place_facts(frame: Frame, place: Place) -> tuple[Fact, ...]:
    _, networks = frame.words.gettext, frame.catalogue.reference.networks
    country = Item(frame.words.country(place.country), frame.url(frame.country_path(place.country)))
    members = tuple(Item(networks[name].name, frame.url(f"networks/{name}/")) for name in place.networks)
    source = place.population.source if place.population else None
    facts = [Fact(_("Country"), (country,)), Fact(_("Population"), population(frame, place.id))]
    if source:
        facts.append(Fact(_("Source of the population figure"), (Item(source.title, source.url),)))
    if members:
        facts.append(Fact(_("Networks"), members))
    fitting = Item(_("What fits a town like this one"), frame.url(f"fit/?like={place.id}"))
    return (*facts, Fact(_("For other towns"), (fitting,)))


def _network_facts(frame: Frame, network: Network) -> tuple[Fact, ...]:
    _, places = frame.words.gettext, frame.catalogue.reference.places.values()
    members = [
        Item(frame.words.place(place), frame.url(f"places/{place.id}/"), frame.words.country(place.country))
        for place in places
        if network.id in place.networks
    ]
    sources = tuple(Item(source.title, source.url, source.publisher) for source in network.sources)
    facts = [Fact(_("Places that took part"), tuple(frame.sorted_by_name(members)))] if members else []
    if network.url:
        facts.append(Fact(_("Website"), (Item(network.url, network.url),)))
    return (*facts, Fact(_("Sources"), sources))
