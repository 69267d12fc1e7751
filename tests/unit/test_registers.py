"""Places, networks, commitments and languages, one record at a time."""

import pytest
from goodpractices.faults import validate
from goodpractices.registers import Commitment, Language, Network, Place

from tests.unit.conftest import document, texts

SOURCE = '{title: "A page", url: "https://example.org"}'
PLACE = {"id": "ghent", "name": "Ghent", "country": "BE", "lat": "51.05", "lon": "3.72", "level": "municipality"}
NETWORK = {
    "id": "net",
    "name": "Network",
    "kind": "network",
    "description": "Towns that learn from each other.",
    "sources": f"[{SOURCE}]",
}
COMMITMENT = {
    "id": "charter",
    "label": "Charter",
    "description": "Towns that sign it undertake something.",
    "source": SOURCE,
}


def read(model, fields):
    return validate(model, document("\n".join(f"{name}: {value}" for name, value in fields.items())), "data/x.yml")


def told(model, fields):
    return [words.partition(": ")[2] for words in texts(read(model, fields)[1])]


@pytest.mark.parametrize(
    ("model", "fields"), [(Place, PLACE), (Network, NETWORK), (Commitment, COMMITMENT), (Language, {"id": "fr"})]
)
def test_a_complete_record_is_accepted(model, fields):
    record, problems = read(model, fields)
    assert not problems
    assert record.id == fields["id"]


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("country", "Belgium", "country: 'Belgium' has the wrong form."),
        ("country", "be", "country: 'be' has the wrong form."),
        ("lat", "91", "lat: '91' is out of bounds."),
        ("lat", "51°3", "lat: '51°3' is not a number."),
        ("lat", "nan", "lat: "),
        ("lon", "-181", "lon: '-181' is out of bounds."),
        ("names", "{english: Ghent}", "names.english: 'english' is not the code of a language."),
        ("population", f"{{number: 0, source: {SOURCE}}}", "population.number: '0' is out of bounds."),
        ("population", "{number: 1}", "The field 'population.source' is missing."),
        ("population", f"{{number: 1, precision: some, source: {SOURCE}}}", "population.precision: 'some' is not one"),
        ("population", "{number: 1, source: {title: A page, url: x}}", "population.source.url: The address 'x'"),
        ("mayor", "Somebody", "Unknown field 'mayor'."),
        ("id", "Ghent", "id: 'Ghent' has the wrong form."),
    ],
)
def test_a_place_that_breaks_a_rule_is_told(field, value, words):
    (found,) = told(Place, PLACE | {field: value})
    assert found.startswith(words)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("kind", "club", "kind: 'club' is not one of the words known."),
        ("description", "Short", "description has 5 characters. Write at least 20."),
        ("sources", "[]", "sources has 0 items. Give at least 1."),
        ("url", "javascript:alert(1)", "url: The address 'javascript:alert(1)' does not begin with https://."),
    ],
)
def test_a_network_that_breaks_a_rule_is_told(field, value, words):
    (found,) = told(Network, NETWORK | {field: value})
    assert found.startswith(words)


def test_a_commitment_needs_its_source():
    fields = {name: value for name, value in COMMITMENT.items() if name != "source"}
    assert told(Commitment, fields) == ["The field 'source' is missing. Add it."]


def test_a_language_is_not_published_unless_it_says_so():
    assert read(Language, {"id": "fr"})[0].published is False
    assert read(Language, {"id": "fr", "published": "true"})[0].published is True


def test_a_language_has_the_code_of_a_language():
    assert told(Language, {"id": "zz"})[0].startswith("id: 'zz' is not the code of a language.")
    assert told(Language, {"id": "fr", "fallback": "[de, zz]"})[0].startswith("fallback.1: 'zz' is not the code")


def test_a_place_is_called_by_its_name_in_a_language_or_else_its_usual_name():
    place = read(Place, PLACE | {"names": "{fr: Gand}"})[0]
    assert (place.name_in("fr"), place.name_in("el")) == ("Gand", "Ghent")


def test_a_population_is_exact_unless_it_says_otherwise():
    place = read(Place, PLACE | {"population": f"{{number: 5, source: {SOURCE}}}"})[0]
    assert place.population.precision == "exact"
