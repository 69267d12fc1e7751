"""Which commitments a practice serves, and why: the rule, in one place."""

from dataclasses import dataclass

from .reference import Reference
from .registers import Commitment
from .schema import Facts


@dataclass(frozen=True)
class Service:
    """Why a practice serves a commitment: the entry names it, or has its main topic or target groups in common."""

    commitment: str
    named: bool
    topics: tuple[str, ...]
    groups: tuple[str, ...]


def service(facts: Facts, commitment: Commitment) -> Service | None:
    """Return why a practice serves a commitment, or None where it does not. Its other topics do not count."""
    named = commitment.id in facts.commitments
    topics = tuple(topic for topic in facts.topics[:1] if topic in commitment.topics)
    groups = tuple(group for group in facts.target_groups if group in commitment.groups)
    return Service(commitment.id, named, topics, groups) if named or topics or groups else None


def services(facts: Facts, reference: Reference) -> list[Service]:
    """Return what a practice serves, in the order of ``data/commitments.yml``."""
    found = (service(facts, commitment) for commitment in reference.commitments.values())
    return [each for each in found if each]


def served(facts: Facts, reference: Reference) -> list[str]:
    """Return the ids of what a practice serves, and of the texts that these are parts of."""
    known = reference.commitments
    ids = [each.commitment for each in services(facts, reference)]
    return [name for each in ids for name in (known[each].parent, each) if name]


def parts(reference: Reference, text: str) -> list[Commitment]:
    """Return the parts of a text."""
    return [commitment for commitment in reference.commitments.values() if commitment.parent == text]
