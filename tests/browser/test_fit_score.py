"""The score of "Fits my town", case by case: the site's own module, run in Chromium on a page without anything."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

RULES = {
    "sizes": [5_000, 20_000, 50_000, None],
    "criteria": {
        "topics": {"weight": 5, "shares": {}, "tolerance": None},
        "groups": {"weight": 4, "shares": {}, "tolerance": None},
        "size": {"weight": 4, "shares": {"same": 1, "next": 0.5}, "tolerance": None},
        "cost": {"weight": 3, "shares": {"within": 1, "near": 0.5}, "tolerance": 1.25},
        "country": {"weight": 3, "shares": {}, "tolerance": None},
        "conditions": {"weight": 3, "shares": {}, "tolerance": None},
        "languages": {"weight": 2, "shares": {}, "tolerance": None},
        "level": {"weight": 2, "shares": {}, "tolerance": None},
        "networks": {"weight": 2, "shares": {}, "tolerance": None},
        "evidence": {"weight": 0, "shares": {"weak": 0, "strong": 1}, "tolerance": None},
        "status": {"weight": 0, "shares": {"running": 1, "ended": 0}, "tolerance": None},
        "transfer": {"weight": 0, "shares": {"untested": 0, "often": 1}, "tolerance": None},
    },
}
"""Weights of the test's own; what counts for every town weighs nothing unless a case says so."""

PLACE = {"country": "IT", "level": "municipality", "population": 10_000, "networks": []}

PRACTICE = {
    "slug": "a",
    "topics": ["housing", "language"],
    "groups": ["refugees"],
    "cost": 40_000,
    "evidence": "strong",
    "status": "running",
    "transfer": "often",
    "conditions": ["staff", "money"],
    "networks": ["inclucities"],
    "languages": ["en", "it"],
}

TOWN = {
    "population": None,
    "country": None,
    "level": None,
    "budget": None,
    "groups": [],
    "topics": [],
    "languages": [],
    "networks": [],
    "lacks": [],
}

SCORE = """async ({module, practice, town, rules}) => (await import(module)).score(practice, town, rules)"""
RANK = """async ({module, practices, town, rules}) =>
    (await import(module)).rank(practices, town, rules).map(each => [each.practice.slug, each.score])"""


@pytest.fixture(scope="module")
def blank(browser: Browser, address: str) -> Iterator[Page]:
    """Return a page of the site's host that holds nothing."""
    page = browser.new_page()
    page.goto(f"{address}robots.txt")
    yield page
    page.close()


def scored(blank: Page, town: dict, *, place: dict | None = None, weights: dict | None = None, **facts: object) -> dict:
    """Return the score of a practice for a town; what is not given is as above."""
    criteria = {
        name: rule | {"weight": (weights or {}).get(name, rule["weight"])} for name, rule in RULES["criteria"].items()
    }
    return blank.evaluate(
        SCORE,
        {
            "module": "/assets/javascripts/fit-score.js",
            "practice": PRACTICE | facts | {"place": PLACE | (place or {})},
            "town": TOWN | town,
            "rules": RULES | {"criteria": criteria},
        },
    )


def told(found: dict, criterion: str) -> tuple[str, bool, dict] | None:
    """Return what was said of a criterion: the case, whether it speaks for the practice, and the values."""
    reasons = [reason for reason in found["reasons"] if reason["criterion"] == criterion]
    assert len(reasons) < 2
    return (reasons[0]["case"], reasons[0]["for"], reasons[0]["values"]) if reasons else None


@pytest.mark.parametrize(
    ("town", "score", "criterion", "reason"),
    [
        ({"topics": ["housing"]}, 100, "topics", ("some", True, {"ids": ["housing"]})),
        ({"topics": ["housing", "a", "b", "c"]}, 25, "topics", ("some", True, {"ids": ["housing"]})),
        ({"topics": ["a"]}, 0, "topics", ("none", False, {"ids": ["housing", "language"]})),
        ({"groups": ["refugees"]}, 100, "groups", ("some", True, {"ids": ["refugees"]})),
        ({"groups": ["women"]}, 0, "groups", ("none", False, {"ids": ["refugees"]})),
        ({"population": 5_000}, 100, "size", ("same", True, {"population": 10_000})),
        ({"population": 4_999}, 50, "size", ("next", True, {"population": 10_000})),
        ({"population": 20_000}, 50, "size", ("next", True, {"population": 10_000})),
        ({"population": 50_000}, 0, "size", ("smaller", False, {"population": 10_000})),
        ({"country": "IT"}, 100, "country", ("same", True, {"country": "IT"})),
        ({"country": "FR"}, 0, "country", ("other", False, {"country": "IT"})),
        ({"level": "municipality"}, 100, "level", ("same", True, {"level": "municipality"})),
        ({"level": "region"}, 0, "level", ("other", False, {"level": "municipality"})),
        ({"languages": ["it", "fr"]}, 100, "languages", ("read", True, {"languages": ["it"]})),
        ({"languages": ["el"]}, 0, "languages", ("none", False, {"languages": ["en", "it"]})),
        ({"networks": ["inclucities", "x"]}, 100, "networks", ("shared", True, {"networks": ["inclucities"]})),
        ({"networks": ["x"]}, 0, "networks", None),
        ({"budget": 40_000}, 100, "cost", ("within-whole", True, {"yearly": 40_000, "inhabitant": None})),
        ({"budget": 32_000}, 50, "cost", ("near-whole", True, {"yearly": 40_000, "inhabitant": None})),
        ({"budget": 31_999}, 0, "cost", ("over-whole", False, {"yearly": 40_000, "inhabitant": None})),
        ({"budget": 0}, 0, "cost", ("over-whole", False, {"yearly": 40_000, "inhabitant": None})),
        ({"lacks": ["staff"]}, 50, "conditions", ("lacking", False, {"conditions": ["staff"]})),
        ({"lacks": ["staff", "money"]}, 0, "conditions", ("lacking", False, {"conditions": ["staff", "money"]})),
        ({"lacks": ["data"]}, 100, "conditions", ("met", True, {"conditions": ["staff", "money"]})),
        ({}, 0, "conditions", ("needs", False, {"conditions": ["staff", "money"]})),
        ({}, 0, "topics", None),
    ],
)
def test_what_a_town_says_of_itself_earns_points_and_a_reason(blank: Page, town, score, criterion, reason):
    found = scored(blank, town)
    assert (found["score"], told(found, criterion)) == (score, reason)


@pytest.mark.parametrize(
    ("town", "case"), [({"population": 10_000}, "size"), ({"population": 1_000, "budget": 1_000_000}, "size")]
)
def test_a_place_without_a_known_population_earns_nothing_for_its_size(blank: Page, town, case):
    found = scored(blank, town, place={"population": None})
    assert told(found, case) == ("unknown", False, {})


def test_a_larger_place_is_told_as_larger(blank: Page):
    found = scored(blank, {"population": 4_000}, place={"population": 30_000})
    assert told(found, "size") == ("larger", False, {"population": 30_000})


@pytest.mark.parametrize(
    ("budget", "case", "speaks_for"), [(8_000, "within", True), (6_400, "near", True), (6_000, "over", False)]
)
def test_a_cost_is_counted_for_the_size_of_the_town(blank: Page, budget, case, speaks_for):
    found = scored(blank, {"population": 2_000, "budget": budget})
    assert told(found, "cost") == (case, speaks_for, {"yearly": 8_000, "inhabitant": 4})


def test_a_cost_that_is_not_known_earns_nothing(blank: Page):
    found = scored(blank, {"budget": 1_000_000}, cost=None)
    assert (found["score"], told(found, "cost")) == (0, ("unknown", False, {}))


def test_what_needs_nothing_known_earns_nothing_and_is_not_told(blank: Page):
    found = scored(blank, {"lacks": ["staff"]}, conditions=[])
    assert (found["score"], found["reasons"]) == (0, [])


@pytest.mark.parametrize(
    ("criterion", "good", "poor"),
    [("evidence", "strong", "weak"), ("status", "running", "ended"), ("transfer", "often", "untested")],
)
def test_evidence_status_and_transfer_count_for_every_town(blank: Page, criterion, good, poor):
    for value, score, case in ((good, 100, "good"), (poor, 0, "poor")):
        found = scored(blank, {}, weights={criterion: 1}, **{criterion: value})
        assert (found["score"], told(found, criterion)) == (score, (case, case == "good", {criterion: value}))


def test_a_transfer_that_is_not_known_earns_nothing_and_is_not_told(blank: Page):
    found = scored(blank, {}, weights={"transfer": 1}, transfer=None)
    assert (found["score"], told(found, "transfer")) == (0, None)


def test_weights_are_weighed_against_each_other(blank: Page):
    assert scored(blank, {"country": "IT", "level": "region"})["score"] == 60
    assert scored(blank, {"country": "FR", "level": "municipality"})["score"] == 40


def test_a_criterion_of_no_weight_does_not_count_and_is_not_told(blank: Page):
    found = scored(blank, {"country": "FR", "level": "municipality"}, weights={"country": 0})
    assert (found["score"], told(found, "country")) == (100, None)


def test_the_best_stands_first_and_equal_ones_keep_their_order(blank: Page):
    practices = [
        PRACTICE | {"slug": slug, "place": PLACE | {"country": country}}
        for slug, country in (("a", "FR"), ("b", "IT"), ("c", "FR"), ("d", "IT"))
    ]
    town = TOWN | {"country": "IT"}
    module = "/assets/javascripts/fit-score.js"
    found = blank.evaluate(RANK, {"module": module, "practices": practices, "town": town, "rules": RULES})
    assert found == [["b", 100], ["d", 100], ["a", 0], ["c", 0]]
