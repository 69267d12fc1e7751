"""The catalogues of this repository: every published language says everything, with the same gaps to be filled."""

import re
from collections import Counter

import pytest
from babel.messages.pofile import read_po
from goodpractices.interface import SOURCE_LANGUAGE, catalogue_file
from goodpractices.messages import extract_data
from goodpractices.reference import read_reference

from tests.drawing import REPOSITORY

PUBLISHED = [code for code in read_reference(REPOSITORY)[0].published if code != SOURCE_LANGUAGE]
GAP = re.compile(r"%\(\w+\)s")


def catalogue(language):
    with catalogue_file(REPOSITORY, language).open("rb") as stream:
        return read_po(stream, locale=language)


def forms(text):
    return list(text) if isinstance(text, list | tuple) else [text]


@pytest.fixture(scope="module", params=PUBLISHED)
def messages(request):
    return [message for message in catalogue(request.param) if message.id]


def test_every_message_is_translated(messages):
    assert [message.id for message in messages if not all(forms(message.string))] == []


def test_no_translation_is_a_guess(messages):
    assert [message.id for message in messages if message.fuzzy] == []


def test_translations_have_the_gaps_of_their_message(messages):
    wrong = []
    for message in messages:
        wanted = Counter(GAP.findall(forms(message.id)[-1]))
        # A singular may say "one" in words.
        spare = len(forms(message.string)) > 1
        found = [Counter(GAP.findall(text)) for text in forms(message.string)]
        wrong += [message.id for gaps in found if gaps != wanted and not (spare and gaps < wanted)]
    assert wrong == []


def test_translations_hold_no_markup_that_the_message_has_not(messages):
    tags = re.compile(r"</?\w+")
    assert [
        message.id
        for message in messages
        for text in forms(message.string)
        if Counter(tags.findall(text)) != Counter(tags.findall(forms(message.id)[0]))
    ] == []


@pytest.mark.parametrize("language", PUBLISHED)
def test_a_catalogue_has_as_many_plural_forms_as_its_language(language):
    found = catalogue(language)
    assert {len(message.string) for message in found if isinstance(message.id, tuple)} == {found.num_plurals}


@pytest.mark.parametrize("language", PUBLISHED)
def test_every_word_of_the_data_stands_in_the_catalogue(language):
    found = catalogue(language)
    missing = []
    for file in sorted((REPOSITORY / "data").glob("*.yml")):
        with file.open("rb") as stream:
            texts = [words for _, _, words, _ in extract_data(stream, None, None, None)]
        missing += [text for context, text, *_ in texts if found.get(text, context) is None]
    assert missing == []
