"""Where a practice comes from and where it went: what was adapted from what, several steps up and down."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from ..practice import Practice
from .parts import Frame, Item

STEPS = 3
"""How many adaptations are followed, up and down."""

MOST = 12
"""How many members a generation has at most: pages stay short, and work in line with the number of practices."""

_Node = Practice | str
"""A practice, or the name of a place elsewhere."""

_Step = Callable[[Practice], Iterator[_Node]]


@dataclass(frozen=True)
class Change:
    """What was changed in an adaptation, in the words of the original; ``language`` if it is foreign."""

    text: str
    language: str | None


@dataclass(frozen=True)
class Member:
    """A practice, or a place elsewhere, in a line; ``current``: the page's own."""

    item: Item
    changes: tuple[Change, ...] = ()
    current: bool = False


@dataclass(frozen=True)
class Generation:
    """The practices that are the same number of steps away; ``label`` says in which direction."""

    label: str
    members: tuple[Member, ...]


def lineage(frame: Frame, practice: Practice) -> tuple[Generation, ...]:
    """Return the generations from the oldest to the youngest, the practice's own among them; none where it is alone."""
    _, catalogue = frame.words.gettext, frame.catalogue

    def parents(child: Practice) -> Iterator[_Node]:
        for adaptation in child.facts.adapted_from:
            if adaptation.place:
                yield adaptation.place
            elif adaptation.practice in catalogue.practices:
                yield catalogue.practices[adaptation.practice]

    older = _follow(practice, parents)
    younger = _follow(practice, lambda parent: iter(catalogue.adapted_by.get(parent.slug, ())))
    if not (older or younger):
        return ()
    own = Generation(_("This practice"), (_member(frame, practice, current=True),))
    up = _generations(frame, older, _("Adapted from"), _("That was adapted from"))
    return (*reversed(up), own, *_generations(frame, younger, _("Adapted by"), _("That was adapted by")))


def _follow(practice: Practice, step: _Step) -> list[list[_Node]]:
    """Return what is one step away, two steps away and so on; each only once, so that circles end."""
    seen: set[str] = {practice.slug}
    found: list[list[_Node]] = [[practice]]
    for _number in range(STEPS):
        ahead = (node for each in found[-1] if isinstance(each, Practice) for node in step(each))
        found.append(list(islice(_unseen(ahead, seen), MOST)))
    return [generation for generation in found[1:] if generation]


def _unseen(nodes: Iterator[_Node], seen: set[str]) -> Iterator[_Node]:
    """Yield the nodes that have not been seen, and note them. Slugs have no capitals, so no place is taken for one."""
    for node in nodes:
        key = node.slug if isinstance(node, Practice) else f"PLACE {node}"
        if key not in seen:
            seen.add(key)
            yield node


def _generations(frame: Frame, found: list[list[_Node]], nearest: str, further: str) -> list[Generation]:
    return [
        Generation(further if steps else nearest, tuple(_member(frame, node) for node in nodes))
        for steps, nodes in enumerate(found)
    ]


def _member(frame: Frame, node: _Node, *, current: bool = False) -> Member:
    """Return a practice with its place, the year in which it began, and what it changed."""
    if isinstance(node, str):
        return Member(Item(node))
    words, start = frame.words, node.facts.period.start
    text = frame.catalogue.text(node, words.language)
    place = words.place(frame.catalogue.place(node))
    note = f"{place}, {start[:4]}" if start else place
    url = None if current else frame.url(f"practices/{node.slug}/")
    item = Item(text.title, url, note, text.language if text.language != words.language else None)
    return Member(item, _changes(frame, node), current)


def _changes(frame: Frame, practice: Practice) -> tuple[Change, ...]:
    foreign = practice.original if practice.original != frame.words.language else None
    return tuple(Change(each.changes, foreign) for each in practice.facts.adapted_from if each.changes)
