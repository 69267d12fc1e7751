"""What entries say of each other."""

import pytest

from tests.drawing import line_of, original, translation
from tests.unit.conftest import Draw, texts

EN, FR = "practices/buddies/en.md", "practices/buddies/fr.md"
OTHER = {"practices/tandems/en.md": original(title="Tandems"), "practices/tandems/fr.md": translation(title="Tandems")}


def linking(target):
    return original(sections={"approach": f"First.\n\nSee [it]({target})."})


@pytest.fixture
def told(draw: Draw):
    """Read an entry beside another one; return what is said of it, without its path."""

    def read(text):
        found = texts(draw({EN: text} | OTHER).problems)
        assert all(words.startswith(f"{EN}:") for words in found)
        return [words.removeprefix(f"{EN}:") for words in found]

    return read


@pytest.mark.parametrize(
    "target",
    [
        "https://example.org",
        "http://example.org/a?b#c",
        "https://example.org/a?b=1&c=2",
        "https://example.org/Αθήνα",
        "https://example.org/a_(b)",
        "https://münchen.de/",
        "../tandems/en.md",
        "../tandems/fr.md",
        "../tandems/en.md#results",
        "../buddies/en.md",
    ],
)
def test_a_link_that_leads_somewhere_is_accepted(told, target):
    assert told(linking(target)) == []


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("../tandms/en.md", "no such entry. Did you mean 'tandems'?"),
        ("../nothing-like-it/en.md", "no such entry. Link to the folder of an entry."),
        ("../tandems/el.md", "no text in 'el'. Its languages are en, fr."),
        (
            "../tandems/en.md#money",
            "no such section. The sections are challenge, approach, results, lessons, transfer.",
        ),
    ],
)
def test_a_dead_link_to_an_entry_is_a_problem_on_its_line(told, target, why):
    text = linking(target)
    line = line_of(text, "See [it]")
    assert told(text) == [f"{line}: The link '{target}' is dead: {why}"]


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:a@example.org",
        "//example.org",
        "/topics/",
        "#results",
        "en.md",
        "../tandems/",
        "../../data/places.yml",
        "../tandems/en.md?x",
        "file:///etc/passwd",
        "",
        "../tandems/en.html",
    ],
)
def test_a_link_that_is_neither_address_nor_entry_is_a_problem(told, target):
    (words,) = told(linking(target))
    assert f"The link '{target}' leads nowhere. Link to https:// addresses, or to an entry as ../slug/en.md." in words


def test_links_in_translations_are_checked_too(draw: Draw):
    french = translation(sections={"approach": "Voir [ici](../nothing/fr.md)."})
    assert [problem.path for problem in draw({EN: original(), FR: french}).problems] == [FR]


@pytest.mark.parametrize("target", ["a.png", "https://example.org/a.png", "data:image/png;base64,x"])
def test_a_picture_in_the_text_is_a_problem(told, target):
    text = original(sections={"approach": f"![A square]({target})"})
    mend = "List pictures under media in the front matter: they need alt text, credit and licence."
    assert told(text) == [f"{line_of(text, '![')}: The picture '{target}' stands in the text. {mend}"]


def test_an_adaptation_of_an_entry_or_a_place_is_accepted(told):
    assert told(original(adapted_from="[{practice: tandems}, {place: Wetteren}]")) == []


def test_an_adaptation_of_an_unknown_entry_is_a_problem(told):
    text = original(adapted_from="[{practice: tandem}]")
    mend = "Did you mean 'tandems'? Name the folder of an entry, or write place: instead."
    line = line_of(text, "adapted_from:")
    assert told(text) == [f"{line}: adapted_from: unknown entry 'tandem'. {mend}"]


def test_an_entry_that_is_adapted_from_itself_is_a_problem(told):
    text = original(adapted_from="[{practice: buddies}]")
    line = line_of(text, "adapted_from:")
    assert told(text) == [f"{line}: adapted_from: the entry names itself. Name another one."]


def test_two_entries_that_are_adapted_from_each_other_are_accepted(draw: Draw):
    first, second = original(adapted_from="[{practice: b}]"), original(title="B b", adapted_from="[{practice: a}]")
    assert draw({"practices/a/en.md": first, "practices/b/en.md": second}).problems == []


def test_a_title_that_another_entry_has_in_the_language_is_a_problem(draw: Draw):
    content = draw({"practices/a/en.md": original(), "practices/b/en.md": original(title="BUDDIES for Newcomers")})
    assert texts(content.problems) == ["practices/b/en.md:2: The title is that of practices/a. Tell the two apart."]


def test_the_same_title_in_two_languages_is_no_problem(draw: Draw):
    files = {EN: original(title="Tandem"), FR: translation(title="Tandem")}
    assert draw(files).problems == []
