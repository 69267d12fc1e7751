"""Which practices are like a practice."""

import pytest
from goodpractices.related import NEIGHBOURS, SHOWN, Likeness, Related

from tests.drawing import PLACES, original
from tests.unit.conftest import Draw

SOURCE = '{title: "A page", url: "https://example.org"}'


def place(name, number, country="BE"):
    return (
        f"- {{id: {name}, name: {name.title()}, country: {country}, lat: 1, lon: 2, level: municipality, "
        f"population: {{number: {number}, source: {SOURCE}}}}}\n"
    )


def practice(title, **fields):
    return original(title=title, **({"topics": "[encounter]", "target_groups": "[refugees]"} | fields))


@pytest.fixture
def related(scenery):
    return Related(scenery[1].catalogue)


def likeness(related, practices, slug, other):
    return next(found for found in related.to(practices[slug]) if found.practice.slug == other)


def test_what_two_practices_share_is_told(related, practices):
    found = likeness(related, practices, "buddies", "tandems")
    assert found.topics == ("encounter",)
    assert found.groups == ("volunteers",)
    assert not found.same_country


def test_what_is_shared_is_shared_by_both(related, practices):
    there = likeness(related, practices, "centre", "national")
    back = likeness(related, practices, "national", "centre")
    assert (there.topics, there.groups, there.score) == (back.topics, back.groups, back.score)


def test_a_practice_is_not_like_itself(related, practices):
    assert all(slug not in [found.practice.slug for found in related.to(practices[slug])] for slug in practices)


def test_a_practice_that_shares_neither_topic_nor_group_is_left_out(related, practices):
    assert "national" not in [found.practice.slug for found in related.to(practices["tandems"])]


@pytest.mark.parametrize(
    ("shared", "score"),
    [
        ({}, 0),
        ({"topics": ("a", "b")}, 6),
        ({"groups": ("a",)}, 1),
        ({"same_size": True}, 2),
        ({"same_country": True}, 1),
        ({"topics": ("a",), "groups": ("b", "c"), "same_size": True, "same_country": True}, 8),
    ],
)
def test_topics_count_most_then_size_then_groups_and_country(practices, shared, score):
    nothing = {"topics": (), "groups": (), "same_size": False, "same_country": False}
    assert Likeness(practices["buddies"], **(nothing | shared)).score == score


def test_the_best_come_first_and_equal_ones_by_slug(draw: Draw):
    files = {
        "practices/a/en.md": practice("One"),
        "practices/b/en.md": practice("Two", place="athens"),
        "practices/d/en.md": practice("Three", place="capaci"),
        "practices/c/en.md": practice("Four", place="capaci"),
        "practices/e/en.md": practice("Five", topics="[encounter, language]"),
    }
    catalogue = draw(files).catalogue
    found = Related(catalogue).to(catalogue.practices["a"])
    assert [each.practice.slug for each in found] == ["e", "b", "c", "d"]


def test_no_more_are_found_than_a_page_shows(draw: Draw):
    files = {f"practices/p{number}/en.md": practice(f"Title {number}") for number in range(SHOWN + 3)}
    catalogue = draw(files).catalogue
    assert len(Related(catalogue).to(catalogue.practices["p0"])) == SHOWN


def test_towns_of_one_size_class_are_of_the_same_size(draw: Draw):
    files = {
        "data/places.yml": PLACES + place("large", 90_000) + place("small", 4_000, "LU"),
        "practices/a/en.md": practice("One"),
        "practices/b/en.md": practice("Two", place="large"),
        "practices/c/en.md": practice("Three", place="small"),
    }
    catalogue = draw(files).catalogue
    found = {each.practice.slug: each for each in Related(catalogue).to(catalogue.practices["a"])}
    assert (found["b"].same_size, found["b"].same_country) == (True, True)
    assert (found["c"].same_size, found["c"].same_country) == (False, False)


def test_towns_of_unknown_size_are_not_of_the_same_size(draw: Draw):
    places = PLACES + "- {id: ghent, name: Ghent, country: BE, lat: 51, lon: 3, level: municipality}\n"
    files = {
        "data/places.yml": places,
        "practices/a/en.md": practice("One", place="athens"),
        "practices/b/en.md": practice("Two", place="ghent"),
    }
    catalogue = draw(files).catalogue
    (found,) = Related(catalogue).to(catalogue.practices["a"])
    assert not found.same_size


@pytest.mark.parametrize(("between", "found"), [(NEIGHBOURS - 1, True), (NEIGHBOURS, False)], ids=["near", "too far"])
def test_only_the_nearest_by_population_are_looked_at(draw: Draw, between, found):
    # The largest town is in the same country as the smallest one; those between the two are not.
    places = place("smallest", 1_000) + place("largest", 90_000)
    places += "".join(place(f"town{number}", 20_000 + number, "LU") for number in range(between))
    files = {"data/places.yml": PLACES + places}
    files |= {f"practices/p{n}/en.md": practice(f"Title {n}", place=f"town{n}") for n in range(between)}
    files |= {f"practices/{name}/en.md": practice(name, place=name) for name in ("smallest", "largest")}
    catalogue = draw(files).catalogue
    best = Related(catalogue).to(catalogue.practices["smallest"])[0]
    assert (best.practice.slug == "largest") == found


def test_related_practices_are_sought_once(related, practices):
    assert related.to(practices["buddies"]) is related.to(practices["buddies"])
