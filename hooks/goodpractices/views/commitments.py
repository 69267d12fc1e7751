"""Commitments: what a practice serves and why, and what their own pages tell."""

from ..commitments import Service, parts, service, services
from ..practice import Practice
from ..registers import Commitment
from .parts import Fact, Frame, Item, count_of_practices


def commitments_served(frame: Frame, practice: Practice) -> tuple[Fact, ...]:
    """Return the commitments that a practice serves, each with the text that it is part of and why; or nothing."""
    found = services(practice.facts, frame.catalogue.reference)
    items = tuple(_served(frame, each) for each in found)
    return (Fact(frame.words.gettext("Commitments served"), items),) if items else ()


def reasons(frame: Frame, practice: Practice, commitment: str) -> tuple[str, ...]:
    """Return why a practice stands on a commitment's page: its own reasons, and the parts that it serves."""
    reference, words = frame.catalogue.reference, frame.words
    own = service(practice.facts, reference.commitments[commitment])
    below = [part for part in parts(reference, commitment) if service(practice.facts, part)]
    return (*(_why(frame, own) if own else ()), *(words.commitment(part) for part in below))


def commitment_facts(frame: Frame, commitment: Commitment) -> tuple[Fact, ...]:
    """Return what a commitment is part of, or its parts with their practices counted, and where it can be read."""
    _, reference = frame.words.gettext, frame.catalogue.reference
    facts = []
    if commitment.parent:
        facts.append(Fact(_("Part of"), (_linked(frame, reference.commitments[commitment.parent]),)))
    if below := parts(reference, commitment.id):
        facts.append(Fact(_("Parts"), tuple(_counted(frame, part) for part in below)))
    source = commitment.source
    return (*facts, Fact(_("Sources"), (Item(source.title, source.url, source.publisher),)))


def _served(frame: Frame, found: Service) -> Item:
    known = frame.catalogue.reference.commitments
    commitment = known[found.commitment]
    text = [frame.words.commitment(known[commitment.parent])] if commitment.parent else []
    return _linked(frame, commitment, " · ".join([*text, frame.words.joined(_why(frame, found))]))


def _why(frame: Frame, found: Service) -> tuple[str, ...]:
    """Return that the entry names it, or what is in common; a label that is both topic and group stands once."""
    if found.named:
        return (frame.words.gettext("named by the entry"),)
    labels = [frame.label("topics", topic) for topic in found.topics]
    return tuple(dict.fromkeys(labels + [frame.label("groups", group) for group in found.groups]))


def _linked(frame: Frame, commitment: Commitment, note: str | None = None) -> Item:
    return Item(frame.words.commitment(commitment), frame.url(f"commitments/{commitment.id}/"), note)


def _counted(frame: Frame, part: Commitment) -> Item:
    count = len(frame.catalogue.facets["commitments"].get(part.id, ()))
    return _linked(frame, part, count_of_practices(frame.words, count))
