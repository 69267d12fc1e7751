"""Which commitments a practice serves."""

import pytest
from goodpractices.commitments import Service, parts, served, service, services
from goodpractices.registers import Commitment, PublicSource

SOURCE = PublicSource(title="A text", url="https://example.org")


def commitment(**fields):
    words = {"id": "charter", "label": "A charter", "description": "What towns undertake with it."}
    return Commitment(**(words | {"source": SOURCE} | fields))


@pytest.fixture
def facts(check_facts):
    """Return the facts of the valid original, with other fields."""
    return lambda **fields: check_facts(**fields)[0]


def test_a_practice_serves_what_it_names(facts):
    assert service(facts(commitments="[charter]"), commitment()) == Service("charter", True, (), ())


def test_a_practice_serves_what_has_its_main_topic(facts):
    found = service(facts(topics="[encounter, language]"), commitment(topics=("housing", "encounter")))
    assert found == Service("charter", False, ("encounter",), ())


def test_a_practice_does_not_serve_what_has_only_another_of_its_topics(facts):
    assert service(facts(topics="[encounter, language]"), commitment(topics=("language",))) is None


def test_a_practice_serves_what_has_any_of_its_groups(facts):
    found = service(facts(target_groups="[all-newcomers, women, children]"), commitment(groups=("children", "women")))
    assert found == Service("charter", False, (), ("women", "children"))


def test_a_practice_serves_no_commitment_with_which_it_has_nothing_in_common(facts):
    assert service(facts(), commitment()) is None
    assert service(facts(), commitment(topics=("housing",), groups=("roma",))) is None


def test_all_that_a_practice_serves_is_found_in_the_order_of_the_file(facts, reference):
    found = services(facts(commitments="[charter-services, charter]"), reference)
    assert [each.commitment for each in found] == ["charter", "charter-services"]
    assert services(facts(), reference) == []


def test_who_serves_a_part_counts_for_the_whole_text(facts, reference):
    assert served(facts(commitments="[charter-services]"), reference) == ["charter", "charter-services"]


def test_who_serves_the_whole_text_does_not_count_for_its_parts(facts, reference):
    assert served(facts(commitments="[charter]"), reference) == ["charter"]


def test_a_text_has_the_parts_that_name_it(reference):
    assert [part.id for part in parts(reference, "charter")] == ["charter-services"]
    assert parts(reference, "charter-services") == []
