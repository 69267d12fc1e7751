"""Sources, adaptations, contact, confirmation, pictures and retirement."""

from datetime import date, timedelta

import pytest

from tests.drawing import source
from tests.unit.conftest import CheckFacts, texts

TOMORROW = (date.today() + timedelta(days=1)).isoformat()
MEDIUM = "file: a.jpg, alt: {en: Two people talk}, credit: A. Nobody, licence: CC0"


@pytest.fixture
def told(check_facts: CheckFacts):
    """Check one field; return what is said, without path and line."""

    def check(field, value):
        return [words.partition(": ")[2] for words in texts(check_facts(**{field: value})[1])]

    return check


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("id: s1", "id: S1", "sources.0.id: 'S1' has the wrong form."),
        ("id: s1", "id: 1", "sources.0.id: "),
        ("id: s1", f"id: s{'1' * 20}", "sources.0.id has 21 characters. Shorten it to 20."),
        ("publisher: CEMR, ", "", "The field 'sources.0.publisher' is missing. Add it."),
        ("language: en, ", "", "The field 'sources.0.language' is missing. Add it."),
        (", accessed: 2024-03-01", "", "The field 'sources.0.accessed' is missing. Add it."),
        ("language: en", "language: english", "sources.0.language: 'english' is not the code of a language."),
        ("https://", "javascript:", "sources.0.url: The address 'javascript:example.org/report' does not begin"),
        ("2024-03-01", TOMORROW, f"sources.0.accessed: The date '{TOMORROW}' lies in the future."),
        ("2024-03-01", "2024-02-30", "sources.0.accessed: The date '2024-02-30' does not exist."),
        ("year: 2021", "year: 1800", "sources.0.year: '1800' is out of bounds."),
        ("language: en", "language: en, archived_url: ftp://example.org", "sources.0.archived_url: The address "),
        ("language: en", "language: en, note: x", "Unknown field 'sources.0.note'."),
        ("A report", "A", "sources.0.title has 1 characters. Write at least 2."),
    ],
)
def test_a_source_tells_who_where_when_and_in_which_language(told, before, after, words):
    drawn = source().replace(before, after)
    assert told("sources", f"[{drawn}, {source('s2')}]")[0].startswith(words)


def test_the_only_source_that_is_faulty_is_not_called_missing_too(told):
    drawn = source().replace("language: en", "language: english")
    assert len(told("sources", f"[{drawn}]")) == 1


def test_a_source_may_have_an_archived_copy(told):
    drawn = source().replace("year: 2021", 'archived_url: "https://example.org/copy"')
    assert told("sources", f"[{drawn}]") == []


def test_an_adaptation_names_an_entry_or_a_place(told):
    assert told("adapted_from", "[{practice: buddies}, {place: Wetteren}]") == []


@pytest.mark.parametrize("value", ["{practice: a, place: Ghent}", "{changes: Began with the young}", "{}"])
def test_an_adaptation_names_just_one_of_the_two(told, value):
    assert told("adapted_from", f"[{value}]") == [
        "adapted_from.0: give one of 'practice' and 'place'. Name an entry's folder, or a place elsewhere."
    ]


def test_what_was_changed_is_told_in_10_to_280_characters(told):
    assert told("adapted_from", "[{place: Ghent, changes: Bigger}]") == [
        "adapted_from.0.changes has 6 characters. Write at least 10."
    ]


def test_a_contact_is_an_office(told):
    assert told("contact", '{office: Social Cohesion, url: "https://example.org"}') == []
    assert told("contact", "{office: Social Cohesion}") == []
    (words,) = told("contact", "{office: Social Cohesion, email: a@example.org}")
    assert words == "Unknown field 'contact.email'. Known: office, url."


@pytest.mark.parametrize("url", ["mailto:a@example.org", "javascript:alert(1)", "www.example.org"])
def test_a_contact_is_reached_by_a_web_address(told, url):
    (words,) = told("contact", f'{{office: Social Cohesion, url: "{url}"}}')
    assert words.startswith(f"contact.url: The address '{url}' does not begin with https://.")


def test_a_confirmation_has_a_date_in_the_past_and_an_office(told):
    assert told("confirmed", "{date: 2024-02-01, by: City of Mechelen}") == []
    assert told("confirmed", "{date: 2024-02-01}") == ["The field 'confirmed.by' is missing. Add it."]
    (words,) = told("confirmed", f"{{date: {TOMORROW}, by: City of Mechelen}}")
    assert words.startswith(f"confirmed.date: The date '{TOMORROW}' lies in the future.")


def test_a_retired_entry_says_when_and_why(told):
    assert told("retired", "{date: 2024-01-15, reason: It was merged with another.}") == []
    assert told("retired", "{date: 2024-01-15, reason: Over}") == [
        "retired.reason has 4 characters. Write at least 10."
    ]


def test_a_picture_has_alt_text_credit_and_licence(told):
    assert told("media", f"[{{{MEDIUM}}}]") == []


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("alt: {en: Two people talk}, ", "", "The field 'media.0.alt' is missing. Add it."),
        ("credit: A. Nobody, ", "", "The field 'media.0.credit' is missing. Add it."),
        (", licence: CC0", "", "The field 'media.0.licence' is missing. Add it."),
        ("a.jpg", "a.svg", "media.0.file: 'a.svg' has the wrong form."),
        ("a.jpg", "../../a.jpg", "media.0.file: '../../a.jpg' has the wrong form."),
        ("a.jpg", "A.JPG", "media.0.file: 'A.JPG' has the wrong form."),
        ("a.jpg", "https://example.org/a.jpg", "media.0.file: 'https://example.org/a.jpg' has the wrong form."),
        ("Two people talk", "Two", "media.0.alt.en has 3 characters. Write at least 5."),
        ("en: Two", "english: Two", "media.0.alt.english: 'english' is not the code of a language."),
        ("{en: Two people talk}", "Two people talk", "media.0.alt: 'Two people talk' is not a group of fields."),
    ],
)
def test_a_picture_that_lacks_something_is_a_problem(told, before, after, words):
    (found,) = told("media", f"[{{{MEDIUM.replace(before, after)}}}]")
    assert found.startswith(words)


def test_an_entry_has_six_pictures_at_most(told):
    assert told("media", f"[{', '.join([f'{{{MEDIUM}}}'] * 7)}]") == ["media has 7 items. Keep 6 at most."]
