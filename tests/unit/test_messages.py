"""What Babel finds in data/ for the catalogues."""

from io import BytesIO

import pytest
from goodpractices.messages import extract_data
from goodpractices.vocabulary import VOCABULARIES

from tests.drawing import COMMITMENTS, NETWORKS, REPOSITORY

TOPICS = """\
# Comment
- id: encounter
  label: Encounter
  description: >-
    Buddies and places
    to meet.
- {id: housing, description: Finding a home., label: Housing}
"""


def found(name, text):
    file = BytesIO(text.encode())
    file.name = f"/any/folder/data/{name}.yml"
    return list(extract_data(file, None, None, None))


def test_labels_and_descriptions_are_found_with_line_and_context():
    assert found("topics", TOPICS) == [
        (3, "pgettext", ("topics", "Encounter"), []),
        (4, "pgettext", ("topics", "Buddies and places to meet."), []),
        (7, "pgettext", ("topics", "Housing"), []),
        (7, "pgettext", ("topics", "Finding a home."), []),
    ]


def test_what_is_counted_has_a_plural():
    text = "- {id: pairs, label: pair, plural: pairs, description: Two people.}"
    assert found("units", text) == [
        (1, "npgettext", ("units", "pair", "pairs"), []),
        (1, "pgettext", ("units", "Two people."), []),
    ]


def test_a_record_may_lack_what_is_translated():
    assert found("topics", "- {id: encounter, label: Encounter}\n- {id: housing}") == [
        (1, "pgettext", ("topics", "Encounter"), [])
    ]


def test_networks_keep_their_names_and_have_their_descriptions_translated():
    assert [message[2][1] for message in found("networks", NETWORKS)] == [
        "Four experienced cities each mentored a town with less experience.",
        "A network of large European cities, with a group on migration.",
    ]


def test_commitments_have_labels_and_descriptions():
    assert [message[2][1] for message in found("commitments", COMMITMENTS)][:2] == [
        "Integrating Cities Charter",
        "Cities that sign it undertake to give equal opportunities to all residents.",
    ]


@pytest.mark.parametrize("name", ["places", "languages", "other"])
def test_other_files_hold_nothing_to_translate(name):
    assert found(name, "- {id: a, label: A label, description: What it means.}") == []


@pytest.mark.parametrize("text", ["", "# only a comment\n"])
def test_an_empty_file_holds_nothing(text):
    assert found("topics", text) == []


@pytest.mark.parametrize("name", VOCABULARIES)
def test_each_term_of_the_repository_gives_its_label_its_description_and_its_synonyms(name):
    text = (REPOSITORY / "data" / f"{name}.yml").read_text()
    messages = found(name, text)
    assert len(messages) == 2 * text.count("id: ") + text.count("synonyms: [")
    assert {message[2][0] for message in messages} <= {name, f"{name} synonyms"}
