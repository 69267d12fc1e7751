"""The catalogues of this repository: every published language says everything, in the terms of the field."""

import pytest
from goodpractices.checks.wording import check_wording
from goodpractices.glossary import read_glossary
from goodpractices.messages import extract_data
from goodpractices.reference import read_reference
from goodpractices.wording import SOURCE_LANGUAGE, read_template

from tests.drawing import REPOSITORY
from tests.unit.conftest import texts

PUBLISHED = read_reference(REPOSITORY)[0].published
OFFICIAL = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
"""The official languages of the European Union."""


def test_the_site_is_published_in_all_official_languages_of_the_union():
    assert set(OFFICIAL.split()) <= set(PUBLISHED)


@pytest.mark.parametrize("language", [code for code in PUBLISHED if code != SOURCE_LANGUAGE])
def test_a_language_says_everything_in_the_terms_of_the_field(language):
    assert texts(check_wording(REPOSITORY, [language])) == []


@pytest.mark.parametrize("language", PUBLISHED)
def test_a_language_has_a_glossary(language):
    glossary, problems = read_glossary(REPOSITORY, language)
    assert texts(problems) == []
    assert len(glossary.source) >= 40


def test_every_word_of_the_data_stands_in_the_list_of_all_messages():
    template = read_template(REPOSITORY)
    missing = []
    for file in sorted((REPOSITORY / "data").glob("*.yml")):
        with file.open("rb") as stream:
            found = [words for _, _, words, _ in extract_data(stream, None, None, None)]
        missing += [text for context, text, *_ in found if template.get(text, context) is None]
    assert missing == []
