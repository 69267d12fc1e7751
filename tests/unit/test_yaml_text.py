"""What is read from YAML, and what is refused."""

import pytest
from goodpractices.yaml_text import MAX_CHARACTERS, MAX_DEPTH, Document, read_yaml

from tests.unit.conftest import document, texts


def refused(text, first_line=1):
    read, problems = read_yaml(text, "a.yml", first_line)
    assert read is None
    return texts(problems)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("12", 12),
        ("-3", -3),
        ("1.5", 1.5),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
    ],
)
def test_plain_numbers_and_the_words_true_false_null_are_values(written, value):
    assert document(f"key: {written}").value == {"key": value}


@pytest.mark.parametrize(
    "written",
    ["NO", "yes", "on", "TRUE", "2021-05-31", "12:30", "0x1F", "1e3", "1_000", "1234567890123456", "=", "..", "en"],
)
def test_everything_else_stays_text(written):
    assert document(f"key: {written}").value == {"key": written}


@pytest.mark.parametrize(
    "quoted", ['"12"', "'12'", ">-\n  12", "|-\n  12"], ids=["double", "single", "folded", "block"]
)
def test_what_is_quoted_or_a_block_stays_text(quoted):
    assert document(f"key: {quoted}").value == {"key": "12"}


def test_lists_and_groups_may_be_written_in_lines_or_in_brackets():
    wanted = {"topics": ["a", "b"], "lead": {"name": "City"}}
    assert document("topics: [a, b]\nlead: {name: City}").value == wanted
    assert document("topics:\n  - a\n  - b\nlead:\n  name: City").value == wanted


def test_an_empty_text_is_a_document_without_value():
    assert document("").value is None
    assert document("# only a comment\n").value is None


def test_each_path_knows_its_line():
    read = document("title: A\nlead:\n  name: B\nsources:\n  - id: s1\n    url: u\n  - id: s2")
    assert read.line(("title",)) == 1
    assert read.line(("lead", "name")) == 3
    assert read.line(("sources", 0, "url")) == 6
    assert read.line(("sources", 1, "id")) == 7


def test_a_key_stands_on_its_own_line_not_on_that_of_its_value():
    assert document("summary:\n  A text\n  of two lines").line(("summary",)) == 1


def test_an_unknown_path_has_the_line_of_what_is_around_it():
    read = document("a: 1\nlead:\n  name: B")
    assert read.line(("lead", "type")) == 2
    assert read.line(("nothing", "at", "all")) == 1


def test_a_document_without_lines_is_on_line_one():
    assert Document({}).line(("any", 3)) == 1


def test_lines_are_counted_from_the_line_on_which_the_text_begins():
    read, _ = read_yaml("a: 1\nb: 2", "a.md", first_line=10)
    assert read is not None
    assert read.line(("b",)) == 11


def test_a_key_that_stands_twice_is_a_problem_and_the_first_counts():
    read, problems = read_yaml("place: a\nlead: x\nplace: b", "a.md", first_line=2)
    assert read is not None
    assert read.value == {"place": "a", "lead": "x"}
    assert texts(problems) == ["a.md:4: The key 'place' stands twice. Keep one of the two."]


def test_a_key_that_stands_twice_is_found_in_inner_groups_too():
    _, problems = read_yaml("lead:\n  name: a\n  name: b", "a.md")
    assert texts(problems) == ["a.md:3: The key 'name' stands twice. Keep one of the two."]


def test_a_key_that_is_a_list_is_a_problem_and_left_out():
    read, problems = read_yaml("a: 1\n? [b, c]\n: 2", "a.md")
    assert read is not None
    assert list(read.value) == ["a"]
    assert texts(problems) == ["a.md:2: A key must be a plain word. Write 'key: value'."]


def test_the_merge_key_merges_nothing():
    assert document("<<: {a: b}").value == {"<<": {"a": "b"}}


@pytest.mark.parametrize("text", ["a: &x b", "a: *x", "a: &x [1]\nb: *x"], ids=["anchor", "alias", "both"])
def test_anchors_and_aliases_are_refused(text):
    assert refused(text) == ["a.yml:1: YAML anchors and aliases (& and *) are not accepted. Write the value out."]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("a: !!python/object/apply:os.system [id]", "tag:yaml.org,2002:python/object/apply:os.system"),
        ("a: !!binary aGk=", "tag:yaml.org,2002:binary"),
        ("a: !mine x", "!mine"),
    ],
    ids=["python", "binary", "own"],
)
def test_tags_are_refused(text, tag):
    assert refused(text) == [f"a.yml:1: The YAML tag '{tag}' is not accepted. Remove it."]


def test_a_refusal_names_the_line_on_which_it_stands():
    assert refused("a: 1\nb: 2\nc: &x 3", first_line=2)[0].startswith("a.yml:4: ")


def bomb(levels):
    return "a: " + "[" * levels + "]" * levels


def test_nesting_of_just_the_limit_is_accepted():
    value, depth = document(bomb(MAX_DEPTH - 1)).value["a"], 1
    while value:
        value, depth = value[0], depth + 1
    assert depth == MAX_DEPTH - 1


@pytest.mark.parametrize("levels", [MAX_DEPTH, 50_000], ids=["one too many", "absurd"])
def test_nesting_beyond_the_limit_is_refused(levels):
    assert refused(bomb(levels)) == [f"a.yml:1: The YAML is nested more than {MAX_DEPTH} deep. Flatten it."]


def test_lists_beside_each_other_do_not_count_as_nested():
    assert len(document("\n".join(f"- [[{n}]]" for n in range(100))).value) == 100


def test_a_text_beyond_the_limit_is_refused():
    (told,) = refused("a" * (MAX_CHARACTERS + 1))
    assert told == f"a.yml:1: The YAML has more than {MAX_CHARACTERS} characters. Shorten it."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: [1, 2\nb: 3\n", "did not find expected ',' or ']'"),
        ("a: b: c", "mapping values are not allowed in this context"),
        ("a: \x01", "control characters are not allowed"),
    ],
    ids=["bracket", "colons", "control"],
)
def test_the_reason_why_yaml_is_broken_is_told(text, reason):
    (told,) = refused(text)
    assert f": The YAML is broken: {reason}. Check brackets" in told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: [1, 2\nb: 3\n", 2),
        ('a: "never closed\n', 2),
        ("a: 1\n  b: 2\n", 2),
        ("a: 1\n\tb: 2\n", 2),
        ("a: b: c", 1),
        ("a: {b: 1\n", 2),
        ("a: @x", 1),
        ("a: 1\n---\nb: 2", 2),
        ("a: \x01", 1),
    ],
    ids=["bracket", "quote", "indent", "tab", "colons", "brace", "at sign", "two documents", "control"],
)
def test_broken_yaml_is_reported_near_the_line(text, line):
    (told,) = refused(text)
    assert told.startswith(f"a.yml:{line}: The YAML is broken: ")
    assert told.endswith("Check brackets, quotes and indentation around this line.")
