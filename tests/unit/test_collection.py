"""What the collection of this repository has to offer: enough of it, from many places, in the languages of those."""

from collections import Counter

import pytest
from goodpractices.load import load

from tests.drawing import REPOSITORY

CATALOGUE = load(REPOSITORY).catalogue
PRACTICES = CATALOGUE.practices.values()
OWN_LANGUAGE = {
    "AT": ("de",),
    "BE": ("nl", "fr", "de"),
    "BG": ("bg",),
    "CY": ("el",),
    "CZ": ("cs",),
    "DE": ("de",),
    "DK": ("da",),
    "EE": ("et",),
    "ES": ("es",),
    "FI": ("fi",),
    "FR": ("fr",),
    "GR": ("el",),
    "HR": ("hr",),
    "HU": ("hu",),
    "IE": ("ga", "en"),
    "IT": ("it",),
    "LT": ("lt",),
    "LU": ("fr", "de"),
    "LV": ("lv",),
    "MT": ("mt", "en"),
    "NL": ("nl",),
    "PL": ("pl",),
    "PT": ("pt",),
    "RO": ("ro",),
    "SE": ("sv",),
    "SI": ("sl",),
    "SK": ("sk",),
}
"""The official languages of each state of the European Union that are official languages of the Union too."""


def test_there_are_sixty_practices_from_twenty_four_countries():
    assert len(PRACTICES) >= 60
    assert len({CATALOGUE.place(practice).country for practice in PRACTICES}) >= 24


@pytest.mark.parametrize("topic", CATALOGUE.reference.ids("topics"))
def test_every_topic_has_three_practices_and_an_introduction(topic):
    assert len(CATALOGUE.facets["topics"].get(topic, [])) >= 3
    assert {"en", "fr"} <= CATALOGUE.introductions["topics", topic].keys()


def test_a_practice_can_be_read_in_english_french_and_a_language_of_its_country():
    missing = []
    for practice in PRACTICES:
        own = OWN_LANGUAGE.get(CATALOGUE.place(practice).country, ("en",))
        if not ({"en", "fr"} <= practice.texts.keys() and set(own) & practice.texts.keys()):
            missing.append(practice.slug)
    assert missing == []


def test_ten_practices_can_be_read_in_eight_languages():
    many = [practice for practice in PRACTICES if len(practice.texts) >= 8]
    assert len(many) >= 10
    topics = Counter(topic for practice in many for topic in practice.facts.topics)
    assert len(topics) >= 8


@pytest.mark.parametrize("kind", ["networks", "commitments"])
def test_the_bodies_and_texts_behind_the_collection_are_introduced(kind):
    assert len([term for known, term in CATALOGUE.introductions if known == kind]) >= 8


def test_nothing_is_confirmed_that_nobody_has_confirmed():
    assert [practice.slug for practice in PRACTICES if practice.facts.confirmed] == []
    assert {practice.facts.provenance for practice in PRACTICES} == {"compiled"}
