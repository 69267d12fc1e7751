"""How pydantic's errors are told to a contributor."""

from typing import Annotated, Literal

import pytest
from goodpractices.faults import validate
from goodpractices.fields import fault
from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from tests.unit.conftest import document, texts


def refuse(_value):
    raise fault("it is not liked.", "Write another.")


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str = "a name"
    url: str = "an address"


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid")

    title: Annotated[str, Field(min_length=3, max_length=5)] = "title"
    slug: Annotated[str, Field(pattern="^[a-z]+$")] = "slug"
    number: Annotated[int, Field(gt=0, lt=10)] = 1
    share: Annotated[float, Field(ge=0, le=100)] = 1
    flag: bool = True
    word: Literal["total", "year"] = "year"
    items: Annotated[tuple[str, ...], Field(min_length=1, max_length=2)] = ("a",)
    inner: Inner | None = None
    inners: tuple[Inner, ...] = ()
    labels: dict[str, str] = Field(default_factory=dict)
    disliked: Annotated[str, AfterValidator(refuse)] = ""
    other: bytes = b""


class Needy(BaseModel):
    place: str
    inner: Inner


def told(text, model=Model, at=()):
    return texts(validate(model, document(text), "a.md", at)[1])


def test_sound_values_make_an_instance():
    found, problems = validate(Model, document("title: abc\nitems: [a, b]\ninner: {name: x}"), "a.md")
    assert not problems
    assert found is not None
    assert (found.title, found.items, found.inner) == ("abc", ("a", "b"), Inner(name="x"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("title: abcdef", "title has 6 characters. Shorten it to 5."),
        ("title: ab", "title has 2 characters. Write at least 3."),
        ("items: [a, b, c]", "items has 3 items. Keep 2 at most."),
        ("items: []", "items has 0 items. Give at least 1."),
        ("word: month", "word: 'month' is not one of the words known. Write 'total' or 'year'."),
        ("number: 0", "number: '0' is out of bounds. Write a number greater than 0."),
        ("number: 10", "number: '10' is out of bounds. Write a number less than 10."),
        ("share: -1", "share: '-1' is out of bounds. Write a number greater than or equal to 0.0."),
        ("share: 101", "share: '101' is out of bounds. Write a number less than or equal to 100.0."),
        ("number: many", "number: 'many' is not a whole number. Write a whole number."),
        ("number: 1.5", "number: '1.5' is not a whole number. Write a whole number."),
        ("number: [a]", "number: '['a']' is not a whole number. Write a whole number."),
        ("share: much", "share: 'much' is not a number. Write a number."),
        ("flag: perhaps", "flag: 'perhaps' is not true or false. Write true or false."),
        ("title: [a]", "title: '['a']' is not a text. Write a text."),
        ("items: a", "items: 'a' is not a list. Write a list."),
        ("items: {a: b}", "items: '{'a': 'b'}' is not a list. Write a list."),
        ("inner: a", "inner: 'a' is not a group of fields. Write a group of fields."),
        ("labels: a", "labels: 'a' is not a group of fields. Write a group of fields."),
        ("disliked: x", "disliked: it is not liked. Write another."),
        ("other: [a]", "other: '['a']' is not accepted. See the fields in CONTRIBUTING.md."),
    ],
)
def test_each_kind_of_fault_is_told_in_words(text, words):
    assert told(text) == [f"a.md:1: {words}"]


def test_a_value_of_the_wrong_form_is_told_the_form_that_is_wanted():
    (words,) = told("slug: ABC")
    assert "digits and single hyphens" not in words


def test_a_value_of_the_wrong_form_is_shown():
    (words,) = told("slug: ABC")
    assert words.startswith("a.md:1: slug: 'ABC' has the wrong form.")


def test_missing_fields_are_named_with_what_they_are_in():
    assert told("{}", Needy) == [
        "a.md:1: The field 'place' is missing. Add it.",
        "a.md:1: The field 'inner' is missing. Add it.",
    ]


def test_an_unknown_field_is_told_with_a_guess_and_all_known_ones():
    (words,) = told("titel: abc")
    assert words.startswith("a.md:1: Unknown field 'titel'. Did you mean 'title'? Known: disliked, flag, inner, ")


def test_the_fields_known_are_those_of_the_group_in_which_the_unknown_one_stands():
    assert told("inner:\n  nme: x") == ["a.md:2: Unknown field 'inner.nme'. Did you mean 'name'? Known: name, url."]
    assert told("inners:\n  - name: x\n  - uri: y") == [
        "a.md:3: Unknown field 'inners.1.uri'. Did you mean 'url'? Known: name, url."
    ]


def test_each_fault_stands_on_its_own_line():
    assert told("title: ab\nnumber: 0\ninners:\n  - name: x\n  - name: [y]") == [
        "a.md:1: title has 2 characters. Write at least 3.",
        "a.md:2: number: '0' is out of bounds. Write a number greater than 0.",
        "a.md:5: inners.1.name: '['y']' is not a text. Write a text.",
    ]


def test_a_part_of_a_document_can_be_checked_by_itself():
    text = "- name: x\n- nme: y"
    assert told(text, Inner, at=(0,)) == []
    (words,) = told(text, Inner, at=(1,))
    assert words.startswith("a.md:2: Unknown field 'nme'.")


def test_a_document_that_is_no_group_is_told_as_a_whole():
    assert told("just words") == [
        "a.md:1: front matter: 'just words' is not a group of fields. Write a group of fields."
    ]


def test_a_long_value_is_told_shortened():
    (words,) = told("number: " + "x" * 500)
    assert len(words) < 150
