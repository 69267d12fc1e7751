"""The page of a practice."""

import pytest
from goodpractices.body import SECTIONS
from goodpractices.related import Related
from goodpractices.views.parts import Item
from goodpractices.views.practice import practice_view

from tests.drawing import FINGERPRINTS, FRENCH, ORIGINAL, based_on, original, translation
from tests.unit.conftest import Draw, MakeFrame
from tests.unit.scenery import VOCABULARIES


@pytest.fixture
def view(make_frame: MakeFrame, practices):
    def made(slug, language="en", **options):
        frame = make_frame(language, **options)
        return practice_view(frame, practices[slug], Related(frame.catalogue))

    return made


@pytest.fixture
def drawn(make_frame: MakeFrame, draw: Draw):
    """Return the French page of an entry drawn from an original and a translation."""

    def made(text=ORIGINAL, french=None, **options):
        files = {"practices/a/en.md": text} | ({"practices/a/fr.md": french} if french else {})
        content = draw(VOCABULARIES | files)
        assert not content.faults
        frame = make_frame("fr", content=content, **options)
        return practice_view(frame, content.catalogue.practices["a"], Related(frame.catalogue))

    return made


def test_a_page_shows_the_text_of_the_reader_s_language(view):
    page = view("buddies", "fr")
    assert (page.title, page.summary) == (FRENCH["title"], FRENCH["summary"])
    assert (page.text_language.code, page.original_language.code, page.fallback) == ("fr", "en", False)
    assert page.path == "practices/buddies/fr.md"


def test_a_page_without_text_in_the_language_falls_back_and_says_so(view):
    page = view("centre", "fr")
    assert (page.text_language.code, page.original_language.code, page.fallback) == ("en", "el", True)
    assert page.path == "practices/centre/en.md"


def test_sections_have_headings_in_the_reader_s_language(view):
    sections = view("tandems", "fr").sections
    assert [section.id for section in sections] == list(SECTIONS)
    assert sections[2].heading == "Résultats"


def test_sections_are_rendered_with_their_citations(view):
    assert 'href="#source-1"' in view("buddies").sections[0].html


def test_links_between_entries_hold_for_every_language(view):
    htmls = {view("tandems", language).sections[1].html for language in ("en", "fr", "el")}
    assert len(htmls) == 1
    assert 'href="../buddies/#approach"' in htmls.pop()


def test_sources_are_numbered_and_told_in_the_reader_s_language(view):
    (source,) = view("buddies", "fr").sources
    assert (source.number, source.language, source.accessed) == (1, "anglais", "1 mars 2024")
    assert source.source.title == "A report"


def test_a_picture_has_the_alt_text_of_the_text_that_is_shown(view):
    assert [picture.alt for picture in view("buddies", "fr").pictures] == ["Deux personnes parlent"]
    assert [picture.alt for picture in view("buddies", "el").pictures] == ["Two people talk"]
    assert view("buddies").pictures[0].url == "practices/buddies/pair.png"


def test_related_practices_are_told_with_their_reasons(view):
    related = {each.card.title: each.reasons for each in view("buddies").related}
    assert related["Tandem per tutti"] == ("Encounter", "Volunteers")
    assert related["Coordination centre"] == ("Language learning",)


def test_what_two_towns_share_is_a_reason(make_frame: MakeFrame, draw: Draw):
    files = {f"practices/{name}/en.md": original(title=f"Title {name}") for name in "ab"}
    content = draw(VOCABULARIES | files)
    frame = make_frame(content=content)
    (related,) = practice_view(frame, content.catalogue.practices["a"], Related(content.catalogue)).related
    assert related.reasons[-2:] == ("a place of the same size", "the same country")


def test_a_page_names_the_languages_of_the_text_and_where_each_is(view):
    versions = view("centre", "fr").versions
    assert [(each.language.code, each.url, each.path, each.method) for each in versions] == [
        ("el", "el/practices/centre/", "practices/centre/el.md", "original"),
        ("en", "practices/centre/", "practices/centre/en.md", "translated by machine, not reviewed"),
    ]


def test_a_language_that_is_not_built_has_no_address(view):
    (version,) = view("tandems").versions
    assert (version.language.code, version.url) == ("it", None)


@pytest.mark.parametrize(
    ("made", "method", "told"),
    [
        ("method: human", "translated by a person", "This text was translated by a person on 1 mai 2024."),
        (
            "method: human, by: A. Nobody",
            "translated by a person",
            "This text was translated by A. Nobody on 1 mai 2024.",
        ),
        (
            "method: human, reviewed_by: B. Nobody",
            "translated by a person",
            "This text was translated by a person on 1 mai 2024 and reviewed by B. Nobody.",
        ),
        (
            "method: human, by: A. Nobody, reviewed_by: B. Nobody",
            "translated by a person",
            "This text was translated by A. Nobody on 1 mai 2024 and reviewed by B. Nobody.",
        ),
        (
            "method: machine",
            "translated by machine, not reviewed",
            "This text was translated by machine on 1 mai 2024. No native speaker has reviewed it yet.",
        ),
        (
            "method: machine-reviewed, reviewed_by: B. Nobody",
            "translated by machine, reviewed by a person",
            "This text was translated by machine on 1 mai 2024 and reviewed by B. Nobody.",
        ),
    ],
    ids=["person", "named person", "reviewed person", "reviewed named person", "machine", "reviewed machine"],
)
def test_a_page_says_how_its_translation_was_made(drawn, made, method, told):
    page = drawn(french=translation(translation=f"{{{made}, date: 2024-05-01, based_on: {based_on(FINGERPRINTS)}}}"))
    assert page.translation == told
    assert [version.method for version in page.versions] == ["original", method]
    assert page.behind == ()


def test_an_original_was_not_translated(view):
    page = view("buddies")
    assert (page.translation, page.behind) == (None, ())


def test_a_translation_that_is_behind_leads_to_the_parts_that_have_changed(drawn):
    changed = original(title="Tandems", sections={"lessons": "New."})
    assert drawn(changed, translation()).behind == (
        Item("Title and summary", "practices/a/"),
        Item("What did not work", "practices/a/#lessons"),
    )


def test_a_section_whose_original_has_changed_says_so(drawn):
    page = drawn(original(title="Tandems", sections={"lessons": "New."}), translation())
    assert [section.id for section in page.sections if section.changed] == ["lessons"]
    assert page.original_url == "practices/a/"


def test_no_section_of_an_original_or_of_a_current_translation_has_changed(view):
    assert not any(section.changed for language in ("en", "fr") for section in view("buddies", language).sections)


def test_a_reader_who_is_shown_another_translation_is_told_of_its_changed_sections_too(
    draw: Draw, make_frame: MakeFrame
):
    files = {"practices/a/it.md": original(), "practices/a/en.md": translation(title="Twins")}
    content = draw(VOCABULARIES | files | {"practices/a/it.md": original(sections={"results": "Niente."})})
    page = practice_view(
        make_frame("el", content=content), content.catalogue.practices["a"], Related(content.catalogue)
    )
    assert [section.id for section in page.sections if section.changed] == ["results"]
    assert page.original_url is None


def test_a_page_leads_to_the_state_of_all_translations(view):
    assert view("buddies", "fr").translations_url == "fr/translations/"


def test_parts_behind_are_told_without_address_where_the_original_is_not_built(drawn):
    changed = original(sections={"lessons": "New."})
    assert [item.url for item in drawn(changed, translation(), built=("fr",)).behind] == [None]


def test_a_confirmed_entry_says_by_whom_and_when(view):
    assert view("buddies").confirmed == "Confirmed by City of Mechelen on 1 February 2024."
    assert view("centre").confirmed is None


def test_a_retired_entry_says_when_and_why(view):
    assert view("centre").retired == (
        "This entry was retired on 15 January 2024: The city has merged it with another service."
    )
    assert view("buddies").retired is None


def test_contact_and_licence_are_handed_on(view):
    assert view("buddies").contact.office == "Social Cohesion"
    assert view("centre").contact is None
    assert (view("buddies").licence, view("centre").licence) == ("CC-BY-4.0", "CC0-1.0")


def test_the_facts_of_the_page_are_those_of_the_original(view):
    assert [fact.label for fact in view("buddies", "fr").facts] == [fact.label for fact in view("buddies").facts]
    assert view("buddies").evidence.height == 1
