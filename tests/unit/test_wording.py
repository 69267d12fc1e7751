"""Catalogues of messages, and what is said of those that are faulty."""

import os
from pathlib import Path

import pytest
from goodpractices.checks.wording import check_wording
from goodpractices.wording import catalogue_path, read_translations

from tests.drawing import write
from tests.unit.conftest import texts

PATH = catalogue_path("fr")
TEMPLATE = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Practices"
msgstr ""

msgid "since %(start)s"
msgstr ""

msgid "Read the <a href=\\"%(url)s\\">guide</a>"
msgstr ""

msgid "%(number)s practice"
msgid_plural "%(number)s practices"
msgstr[0] ""
msgstr[1] ""

msgctxt "topics"
msgid "Housing of refugees"
msgstr ""
"""
FRENCH = """\
msgid ""
msgstr ""
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Practices"
msgstr "Pratiques"

msgid "since %(start)s"
msgstr "depuis %(start)s"

msgid "Read the <a href=\\"%(url)s\\">guide</a>"
msgstr "Lisez le <a href=\\"%(url)s\\">guide</a>"

msgid "%(number)s practice"
msgid_plural "%(number)s practices"
msgstr[0] "une pratique"
msgstr[1] "%(number)s pratiques"

msgctxt "topics"
msgid "Housing of refugees"
msgstr "Logement des réfugiés"
"""
ENGLISH_TERMS = "- {id: refugee, term: refugee, forms: [refugees], meaning: Who has fled.}\n"
FRENCH_TERMS = "- {id: refugee, term: réfugié, accepted: [réfugié], avoid: [clandestin]}\n"
FILES: dict[str, str | bytes | None] = {
    "locale/goodpractices.pot": TEMPLATE,
    PATH: FRENCH,
    "data/glossary/en.yml": ENGLISH_TERMS,
    "data/glossary/fr.yml": FRENCH_TERMS,
}


def problems(folder: Path, files: dict[str, str | bytes | None] | None = None) -> list[str]:
    write(folder, {path: text for path, text in (FILES | (files or {})).items() if text is not None})
    return texts(check_wording(folder, ["en", "fr"]))


def changed(old: str, new: str) -> dict[str, str | bytes | None]:
    """Change the last place where this stands: in a translation, not in its message."""
    before, found, after = FRENCH.rpartition(old)
    assert found
    return {PATH: before + new + after}


def test_a_complete_catalogue_has_no_problem(tmp_path):
    assert problems(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('msgstr "Pratiques"', 'msgstr ""', f"{PATH}:6: The message 'Practices' is not translated."),
        ('msgid "Practices"', '#, fuzzy\nmsgid "Practices"', "The message 'Practices' is marked as fuzzy, a guess."),
        ("depuis %(start)s", "depuis", "does not have the gaps %(start)s of the English."),
        ("depuis %(start)s", "depuis %(start)s %(end)s", "does not have the gaps %(start)s of the English."),
        ("depuis %(start)s", "depuis %(start)s à 5 %", "has a % that begins no gap."),
        ("Lisez le <a", "<script>alert(1)</script><a", "does not have the markup of the English."),
        ('href=\\"%(url)s\\">guide', 'href=\\"%(url)s\\" onclick=\\"x()\\">guide', "does not have the markup"),
        ("guide</a>", "guide</a", "does not have the markup of the English."),
        ('msgstr[1] "%(number)s pratiques"\n', "", "is not translated."),
        ("Pratiques", "Prat\u202eiques", "The character U+202E is not accepted"),
        ("nplurals=2; plural=(n > 1)", "nplurals=3; plural=0", f"{PATH}:1: The header has other plural forms"),
        ("charset=utf-8", "charset=latin-1", "The header does not say that the file is UTF-8."),
        ('msgid "Practices"', 'msgid "Practises"', "The message 'Practices' is missing."),
        ('msgid "Practices"', 'msgid "Practises"', "The message 'Practises' is no longer used."),
        ("des réfugiés", "des exilés", "The message 'Housing of refugees' lacks the term for 'refugee'."),
        ("des réfugiés", "des réfugiés clandestins", "has 'clandestin', a word to avoid. Write 'réfugié'."),
    ],
)
def test_a_faulty_message_is_told_with_its_line(tmp_path, old, new, told):
    found = problems(tmp_path, changed(old, new))
    assert [problem for problem in found if told in problem]
    assert all(problem.startswith(PATH) for problem in found)


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({PATH: None}, f"{PATH}:1: The language fr is published and has no catalogue."),
        ({PATH: b"\xff\xfe\x00"}, f"{PATH}:1: The catalogue cannot be read"),
        ({PATH: "no catalogue"}, f"{PATH}:1: The catalogue cannot be read"),
        ({"locale/goodpractices.pot": None}, "locale/goodpractices.pot:1: The list of all messages cannot be read"),
        ({"data/glossary/fr.yml": None}, "data/glossary/fr.yml:1: The file cannot be read."),
        ({"data/glossary/fr.yml": "[]"}, "data/glossary/fr.yml:1: The term 'refugee' is missing."),
        ({"data/glossary/en.yml": "term"}, "data/glossary/en.yml:1: The file is not a list."),
        ({"data/glossary/en.yml": "[]"}, "The term 'refugee' is not in data/glossary/en.yml."),
        ({"data/glossary/fr.yml": "- {id: refugee, term: x}"}, "The field 'accepted' is missing."),
    ],
)
def test_what_cannot_be_read_is_told_and_raises_nothing(tmp_path, files, told):
    assert any(told in problem for problem in problems(tmp_path, files))


def test_a_message_with_a_flaw_stays_english(tmp_path):
    write(tmp_path, FILES | changed("depuis %(start)s", "depuis %(begin)s"))
    french = read_translations(tmp_path, "fr")
    assert french.gettext("since %(start)s") == "since %(start)s"
    assert french.gettext("Practices") == "Pratiques"


@pytest.mark.parametrize("files", [{}, {PATH: b"\xff\xfe"}, {PATH: "no catalogue"}], ids=["none", "bytes", "text"])
def test_a_catalogue_that_cannot_be_read_leaves_the_interface_english(tmp_path, files):
    write(tmp_path, files)
    assert read_translations(tmp_path, "fr").gettext("Practices") == "Practices"


def test_a_catalogue_that_has_changed_is_read_anew(tmp_path):
    for seconds, word in enumerate(["Un", "Deux"]):
        write(tmp_path, changed("Pratiques", word))
        os.utime(tmp_path / PATH, (seconds, seconds))
        assert read_translations(tmp_path, "fr").gettext("Practices") == word


def test_a_catalogue_that_has_not_changed_is_read_once(tmp_path):
    write(tmp_path, FILES)
    assert read_translations(tmp_path, "fr") is read_translations(tmp_path, "fr")
