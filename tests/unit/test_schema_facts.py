"""The fields of an original: which there are, which must be there, and which ids they take."""

import pytest
from goodpractices.schema import slug_is_good

from tests.drawing import FIELDS, source
from tests.unit.conftest import CheckFacts, texts

REQUIRED = (
    "title",
    "summary",
    "place",
    "lead",
    "topics",
    "target_groups",
    "period",
    "evidence",
    "sources",
    "provenance",
)


def line(field):
    """Return the line of a field in the front matter that ``check_facts`` draws."""
    return list(FIELDS).index(field) + 1


@pytest.fixture
def told(check_facts: CheckFacts):
    return lambda **fields: texts(check_facts(**fields)[1])


def test_the_valid_original_has_no_problems(check_facts):
    facts, problems = check_facts()
    assert not problems
    assert facts.place == "mechelen"
    assert facts.topics == ("encounter", "language")


@pytest.mark.parametrize("field", REQUIRED)
def test_a_required_field_that_is_missing_is_a_problem(told, field):
    assert told(**{field: None}) == [f"en.md:1: The field '{field}' is missing. Add it."]


@pytest.mark.parametrize("field", sorted(set(FIELDS) - set(REQUIRED)))
def test_any_other_field_may_be_left_out(told, field):
    assert told(**{field: None}) == []


@pytest.mark.parametrize("value", ["", "null", "~"])
@pytest.mark.parametrize("field", ["budget", "reached", "transfer"])
def test_a_field_without_value_is_as_good_as_left_out(told, field, value):
    assert told(**{field: value}) == []


@pytest.mark.parametrize("value", ["2012", "true", "1.5"])
def test_a_title_is_a_text(told, value):
    (words,) = told(title=value)
    assert words.endswith("is not a text. Write a text.")


@pytest.mark.parametrize("value", ["[a, b]", "{a: b}"])
def test_a_title_is_neither_a_list_nor_a_group(told, value):
    (words,) = told(title=value)
    assert words.endswith("is not a text. Write a text.")


def test_an_unknown_field_is_a_problem_with_a_guess(told):
    (words,) = told(evidense="own-statement")
    assert words.startswith(f"en.md:{len(FIELDS) + 1}: Unknown field 'evidense'. Did you mean 'evidence'? Known: ")


def test_an_unknown_field_within_a_group_is_told_the_fields_of_the_group(told):
    (words,) = told(lead="{name: City, type: municipality, rol: x}")
    assert words == f"en.md:{line('lead')}: Unknown field 'lead.rol'. Known: name, type."


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("x" * 101, "title has 101 characters. Shorten it to 100."),
        ("ab", "title has 2 characters. Write at least 3."),
    ],
    ids=["long", "short"],
)
def test_a_title_has_3_to_100_characters(told, title, words):
    assert told(title=title) == [f"en.md:1: {words}"]
    assert told(title="x" * 100) == []


@pytest.mark.parametrize(
    ("summary", "words"),
    [
        ("x" * 281, "summary has 281 characters. Shorten it to 280."),
        ("x" * 49, "summary has 49 characters. Write at least 50."),
    ],
    ids=["long", "short"],
)
def test_a_summary_has_50_to_280_characters(told, summary, words):
    assert told(summary=summary) == [f"en.md:2: {words}"]
    assert told(summary="x" * 50) == []
    assert told(summary="x" * 280) == []


@pytest.mark.parametrize(
    ("field", "value", "where", "wrong", "file", "near"),
    [
        ("place", "mecheln", "place", "mecheln", "places", "mechelen"),
        ("lead", "{name: City, type: municipalty}", "lead.type", "municipalty", "organisations", "municipality"),
        ("partners", "[{name: A b, type: ngo, role: evalutor}]", "partners.0.role", "evalutor", "roles", "evaluator"),
        ("topics", "[encounter, langage]", "topics.1", "langage", "topics", "language"),
        ("target_groups", "[volunteers, refugee]", "target_groups.1", "refugee", "groups", "refugees"),
        ("period", "{status: runing}", "period.status", "runing", "statuses", "running"),
        ("funding", "[{source: amiff}]", "funding.0.source", "amiff", "funding", "amif"),
        ("reached", "{number: 1, unit: pair, sources: [s1]}", "reached.unit", "pair", "units", "pairs"),
        ("evidence", "own-statment", "evidence", "own-statment", "evidence", "own-statement"),
        ("transfer", "{status: untestet}", "transfer.status", "untestet", "transfer", "untested"),
        ("transfer", "{status: untested, conditions: [staf]}", "transfer.conditions.0", "staf", "conditions", "staff"),
        ("commitments", "[chartre]", "commitments.0", "chartre", "commitments", "charter"),
        ("networks", "[eurocity]", "networks.0", "eurocity", "networks", "eurocities"),
    ],
)
def test_an_unknown_id_is_told_with_the_nearest_one(told, field, value, where, wrong, file, near):
    (words,) = told(**{field: value})
    mend = f"Did you mean '{near}'? The ids are in data/{file}.yml."
    assert words.partition(": ")[2] == f"{where}: unknown id '{wrong}'. {mend}"


def test_an_id_like_no_other_is_told_without_a_guess(told):
    assert told(place="xyzzy") == ["en.md:3: place: unknown id 'xyzzy'. The ids are in data/places.yml."]


@pytest.mark.parametrize(
    ("field", "value", "wrong"),
    [
        ("topics", "[language, encounter, language]", "language"),
        ("target_groups", "[refugees, refugees]", "refugees"),
        ("transfer", "{status: untested, conditions: [staff, staff]}", "staff"),
        ("commitments", "[charter, charter]", "charter"),
        ("networks", "[eurocities, eurocities]", "eurocities"),
    ],
)
def test_an_id_that_stands_twice_is_a_problem(told, field, value, wrong):
    (words,) = told(**{field: value})
    assert words.endswith(f": '{wrong}' stands twice. Keep one.")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("topics", "[]", "topics has 0 items. Give at least 1."),
        ("topics", "[language, encounter, housing, health]", "topics has 4 items. Keep 3 at most."),
        ("target_groups", "[]", "target_groups has 0 items. Give at least 1."),
        (
            "target_groups",
            "[refugees, women, children, families, young-people, older-people, volunteers]",
            "target_groups has 7 items. Keep 6 at most.",
        ),
        ("sources", "[]", "sources has 0 items. Give at least 1."),
        ("sources", f"[{', '.join([source()] * 41)}]", "sources has 41 items. Keep 40 at most."),
        ("partners", f"[{', '.join(['{name: An ngo, type: ngo}'] * 21)}]", "partners has 21 items. Keep 20 at most."),
        ("funding", f"[{', '.join(['{source: amif}'] * 11)}]", "funding has 11 items. Keep 10 at most."),
    ],
    ids=["no topic", "four topics", "no group", "seven groups", "no source", "sources", "partners", "funding"],
)
def test_lists_have_their_limits(told, field, value, words):
    assert told(**{field: value}) == [f"en.md:{line(field)}: {words}"]


@pytest.mark.parametrize("share", ["0", "-5", "100.5"])
def test_a_share_is_more_than_nothing_and_at_most_the_whole(told, share):
    (words,) = told(funding=f"[{{source: amif, share: {share}}}]")
    assert "funding.0.share: " in words
    assert "is out of bounds" in words


def test_provenance_and_licence_are_words_of_a_closed_list(told):
    assert told(provenance="found") == [
        f"en.md:{line('provenance')}: provenance: 'found' is not one of the words known. "
        "Write 'compiled' or 'submitted'."
    ]
    (words,) = told(licence="CC-BY-NC-4.0")
    assert "licence: 'CC-BY-NC-4.0' is not one of the words known." in words


def test_without_a_licence_it_is_the_usual_one(check_facts):
    assert check_facts()[0].licence == "CC-BY-4.0"
    assert check_facts(licence="CC0-1.0")[0].licence == "CC0-1.0"


def test_all_problems_are_told_at_once_each_on_its_line(told):
    found = told(title="ab", place="xyzzy", evidence=None, provenance="found")
    assert [words.split(":")[1] for words in found] == ["1", "3", "1", str(line("provenance") - 1)]


@pytest.mark.parametrize("slug", ["a", "mechelen-buddies", "2015-arrivals", "x" * 60])
def test_small_letters_digits_and_single_hyphens_make_a_slug(slug):
    assert slug_is_good(slug)


@pytest.mark.parametrize("slug", ["", "-a", "a-", "a--b", "A", "a b", "a_b", "é", "a.b", "..", "x" * 61, "a\n", "a/b"])
def test_anything_else_is_no_slug(slug):
    assert not slug_is_good(slug)
