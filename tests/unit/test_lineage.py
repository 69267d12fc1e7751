"""The lineage of a practice: up and down, several steps, and no way into a circle."""

from goodpractices.load import Content
from goodpractices.views.lineage import MOST, STEPS, Generation, lineage

from tests.drawing import original
from tests.unit.conftest import Draw
from tests.unit.test_fit_data import frame_on


def family(draw: Draw, **parents: str | None) -> Content:
    """Draw practices with what each was adapted from."""
    content = draw(
        {
            f"practices/{name.replace('_', '-')}/en.md": original(title=f"Practice {name}", adapted_from=come_from)
            for name, come_from in parents.items()
        }
    )
    assert not content.faults
    return content


def line(content: Content, slug: str, language: str = "en") -> tuple[Generation, ...]:
    """Return the lineage of a practice."""
    return lineage(frame_on(content.catalogue, language), content.catalogue.practices[slug])


def names(generations: tuple[Generation, ...]) -> list[tuple[str, list[str]]]:
    """Return each generation's label and the texts of its members."""
    return [(each.label, [member.item.text for member in each.members]) for each in generations]


def test_a_practice_without_relatives_has_none(draw: Draw):
    assert line(family(draw, alone=None, other=None), "alone") == ()


def test_the_line_is_followed_up_and_down_the_oldest_first(draw: Draw):
    content = family(
        draw, a="[{place: Vienna}]", b="[{practice: a}]", c="[{practice: b}]", d="[{practice: c}]", e="[{practice: c}]"
    )
    assert names(line(content, "b")) == [
        ("That was adapted from", ["Vienna"]),
        ("Adapted from", ["Practice a"]),
        ("This practice", ["Practice b"]),
        ("Adapted by", ["Practice c"]),
        ("That was adapted by", ["Practice d", "Practice e"]),
    ]


def test_only_the_others_are_linked_and_the_own_practice_is_marked(draw: Draw):
    older, own = line(family(draw, a=None, b="[{practice: a}]"), "b")
    assert (older.members[0].item.url, older.members[0].current) == ("practices/a/", False)
    assert (own.members[0].item.url, own.members[0].current) == (None, True)
    assert own.members[0].item.note == "Mechelen, 2012"


def test_what_was_changed_is_told_in_the_language_of_the_original(draw: Draw):
    content = family(draw, a=None, b="[{practice: a, changes: Young people began it.}]")
    change = line(content, "a", "fr")[-1].members[0].changes[0]
    assert (change.text, change.language) == ("Young people began it.", "en")
    assert line(content, "a")[-1].members[0].changes[0].language is None


def test_a_circle_ends_and_everybody_stands_once(draw: Draw):
    content = family(draw, a="[{practice: c}]", b="[{practice: a}]", c="[{practice: b}]")
    assert names(line(content, "a")) == [
        ("That was adapted from", ["Practice b"]),
        ("Adapted from", ["Practice c"]),
        ("This practice", ["Practice a"]),
        ("Adapted by", ["Practice b"]),
        ("That was adapted by", ["Practice c"]),
    ]


def test_one_who_is_reached_by_two_ways_stands_once(draw: Draw):
    content = family(draw, a=None, b="[{practice: a}]", c="[{practice: a}]", d="[{practice: b}, {practice: c}]")
    assert names(line(content, "d"))[:2] == [
        ("That was adapted from", ["Practice a"]),
        ("Adapted from", ["Practice b", "Practice c"]),
    ]


def test_a_long_line_is_followed_some_steps_only(draw: Draw):
    chain = {f"p{number}": f"[{{practice: p{number - 1}}}]" if number else None for number in range(2 * STEPS + 3)}
    assert len(line(family(draw, **chain), f"p{STEPS + 1}")) == 2 * STEPS + 1


def test_of_many_children_the_first_are_shown(draw: Draw):
    content = family(draw, a=None, **{f"child{number:02}": "[{practice: a}]" for number in range(MOST + 3)})
    (_, children) = line(content, "a")
    assert len(children.members) == MOST
