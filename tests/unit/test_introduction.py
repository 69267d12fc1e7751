"""Introductions to topics, funds, networks and commitments."""

import pytest
from goodpractices.address import Site
from goodpractices.interface import Interface
from goodpractices.views.introduction import introduction_view
from goodpractices.views.parts import Frame
from goodpractices.wording import read_translations

from tests.drawing import ORIGINAL, REPOSITORY, source
from tests.unit.conftest import texts

EN, FR = "texts/topics/encounter/en.md", "texts/topics/encounter/fr.md"
ENGLISH = f"""\
---
sources: [{source()}]
---

To meet is a beginning.[^s1]

## What they share

[Buddies](../../../practices/buddies/en.md) meet in pairs.
"""
FRENCH = """\
---
translation: {method: machine, date: 2024-05-01}
---

Se rencontrer est un début[^s1].

## Ce qui les unit

Les [binômes](../../../practices/buddies/en.md) se rencontrent à deux.
"""
FILES = {"practices/buddies/en.md": ORIGINAL, EN: ENGLISH, FR: FRENCH}


def view(content, language):
    words = Interface(language, read_translations(REPOSITORY, language))
    frame = Frame(content.catalogue, words, Site("https://example.org/", "en", ("en", "fr", "el")))
    return introduction_view(frame, "topics", "encounter")


def test_an_introduction_is_shown_in_the_readers_language(draw):
    content = draw(FILES)
    assert content.faults == []
    french = view(content, "fr")
    assert "Se rencontrer" in french.html
    assert french.language.code == "fr"
    assert "machine" in french.note or "automatique" in french.note
    assert [each.number for each in french.sources] == [1]


def test_without_one_the_english_one_is_shown_and_said_to_be_so(draw):
    greek = view(draw(FILES), "el")
    assert greek.language.code == "en"
    assert greek.note


def test_a_topic_may_have_no_introduction(draw):
    assert view(draw({"practices/buddies/en.md": ORIGINAL}), "en") is None


def test_its_links_lead_to_entries_and_its_citations_to_its_sources(draw):
    html = view(draw(FILES), "en").html
    assert 'href="../../practices/buddies/"' in html
    assert 'href="#source-1"' in html


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({EN: ENGLISH.replace("buddies/en", "tandems/en")}, f"{EN}:9: The link '../../../practices/tandems/en.md' is"),
        ({EN: ENGLISH.replace("buddies/en", "buddies/fr")}, f"{EN}:9: The link '../../../practices/buddies/fr.md' is"),
        ({EN: ENGLISH.replace("../../../practices", "..")}, f"{EN}:9: The link '../buddies/en.md' leads nowhere."),
        ({EN: ENGLISH.replace("[^s1]", "[^s2]")}, f"{EN}:5: The footnote [^s2] has no source."),
        ({EN: ENGLISH.replace("[^s1]", "")}, f"{EN}:2: The source s1 is never cited."),
        ({EN: ENGLISH.replace("##", "#")}, f"{EN}:7: A title stands in the text."),
        ({EN: ENGLISH + "\n![Two](two.png)\n"}, f"{EN}:11: A picture stands in the text."),
        ({EN: ENGLISH + "\n[^s1]: A note.\n"}, f"{EN}:11: A footnote is defined in the text."),
        ({EN: ENGLISH.split("To meet")[0]}, f"{EN}:1: The introduction is empty."),
        ({EN: ENGLISH.replace("sources:", "source:")}, f"{EN}:2: Unknown field 'source'."),
        (
            {FR: FRENCH.replace("machine", "magic")},
            f"{FR}:2: translation.method: 'magic' is not one of the words known.",
        ),
        ({FR: FRENCH.replace("translation", "made")}, "texts/topics/encounter:1: The introduction has 2 originals."),
        ({"texts/topics/encounter/xx.md": FRENCH}, "texts/topics/encounter/xx.md:1: Unknown file in an introduction's"),
        ({"texts/topics/encounters/en.md": ENGLISH}, "texts/topics/encounters:1: 'encounters' is not known. Did you"),
        ({"texts/places/mechelen/en.md": ENGLISH}, "texts/places:1: 'places' is not known."),
        ({FR: FRENCH.replace("est un", "est 257 fois un")}, f"{FR}:5: The figure 257 stands here but not in the"),
        ({FR: FRENCH.replace("[^s1]", "")}, f"{FR}:3: The footnote [^s1] of the original ({EN}:5) is missing here."),
        ({FR: FRENCH.replace("(../../../practices/buddies/en.md)", "")}, f"{FR}:3: The link '../../../practices/budd"),
        ({EN: b"\xff"}, f"{EN}:1: The file is not UTF-8 text."),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_left_out(draw, files, told):
    content = draw(FILES | files)
    assert [problem for problem in texts(content.faults) if problem.startswith(told)], texts(content.faults)


def test_a_faulty_translation_leaves_the_original(draw):
    content = draw(FILES | {FR: FRENCH.replace("s1", "s9")})
    assert content.faults
    assert view(content, "fr").language.code == "en"


def test_markup_in_an_introduction_is_taken_out(draw):
    html = view(draw(FILES | {EN: ENGLISH + "\n<script>alert(1)</script><b onclick='x()'>bold</b>\n"}), "en").html
    assert "script" not in html
    assert "onclick" not in html
