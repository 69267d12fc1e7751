"""Where a translation differs from its original in what does not depend on the language."""

from collections.abc import Callable

import pytest

from tests.drawing import (
    FIELDS,
    FINGERPRINTS,
    FRENCH,
    ORIGINAL,
    based_on,
    fingerprint,
    line_of,
    original,
    source,
    translation,
)
from tests.unit.conftest import Draw, texts

EN, FR = "practices/buddies/en.md", "practices/buddies/fr.md"
OTHER = {"practices/tandems/en.md": original(title="Tandems"), "practices/tandems/fr.md": translation(title="Tandem")}
REASON = "or give a reason under translation.differs (see CONTRIBUTING.md)."
Told = Callable[..., list[str]]


def texts_of(english, french, language="fr"):
    """Draw an original and a translation of it as it stands, with these texts in the section ``approach``."""
    there = {"approach": english, "lessons": "Nothing is known.[^s2]"}
    prints = FINGERPRINTS | {name: fingerprint(text) for name, text in there.items()}
    made = f"{{method: human, date: 2024-05-01, based_on: {based_on(prints)}}}"
    here = translation(translation=made, sections={"approach": french, "lessons": "On ne sait rien.[^s2]"})
    return {
        EN: original(sections=there, sources=f"[{source()}, {source('s2')}]"),
        f"practices/buddies/{language}.md": here,
    }


@pytest.fixture
def told(draw: Draw) -> Told:
    """Compare two texts; return what is said of the translation."""
    return lambda *args, **options: texts(draw(texts_of(*args, **options) | OTHER).problems)


def lines(english, french):
    """Return the lines of the heading and of the text in the original, and those in the translation."""
    files = texts_of(english, french)
    heads = [line_of(text, "## What was done") for text in files.values()]
    return heads[0], heads[0] + 2, heads[1], heads[1] + 2


def test_texts_that_agree_are_no_problem(told: Told):
    assert told("In 2017, 1,257 pairs.[^s1]", "En 2017, 1 257 binômes[^s1].") == []


def test_a_figure_that_is_missing_is_told_with_both_places(told: Told):
    english, french = "There were 257 pairs.", "Il y avait des binômes."
    _, there, here, _ = lines(english, french)
    assert told(english, french) == [
        f"{FR}:{here}: The figure 257 of the original ({EN}:{there}) is missing here. Write it in digits, {REASON}"
    ]


def test_a_figure_that_was_added_is_told_with_both_places(told: Told):
    english, french = "There were pairs.", "Il y avait 257 binômes."
    there, _, _, here = lines(english, french)
    assert told(english, french) == [
        f'{FR}:{here}: The figure 257 stands here but not in the original ({EN}:{there}, section "approach"). '
        f"Mend it, {REASON}"
    ]


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("257 pairs", "275 binômes"),
        ("1,000 pairs", "1,000 binômes"),
        ("1.5 hours", "15 heures"),
        ("5 million", "5 milliards"),
        ("5,000,000 pairs", "5 binômes"),
        ("5,000,000 euros", "5 milliards d’euros"),
        ("in 2019 and 2019", "en 2019"),
        ("2019–2021", "2019–2020"),
        ("12 May 2021", "13/05/2021"),
        ("COVID-19", "Covid"),
    ],
)
def test_another_figure_is_told(told: Told, english, french):
    assert told(english, french)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("257 of 1,000", "sur 1 000, 257"),
        ("5 million", "5 000 000"),
        ("5,000,000", "5 millions"),
        ("1.03 to 1.53 million", "de 1,03 million à 1,53 million"),
        ("2,000th", "2 000e"),
        ("12%", "12\u202f%"),
        ("12 May 2021", "12/05/2021"),
        ("2019–21", "2019–2021"),
        ("at 18:30", "à 18h30"),
        ("at 18:30", "à 18.30"),
        ("at 18.30", "à 18 h 30"),
        ("at 18:00", "à 18 h"),
        ("levels 1,2", "niveaux 1 et 2"),
        ("on the 12 250 people", "le 12, 250 personnes"),
        ("COVID-19 and B1", "B1 et COVID-19"),
        ("2 pairs\n\n3 pairs", "2\u00a0binômes\n\n3&nbsp;binômes"),
        ("[2](https://example.org/5)", "2 [a](https://example.org/5)"),
    ],
)
def test_what_only_the_language_makes_different_is_no_problem(told: Told, english, french):
    assert told(english, french) == []


def test_figures_are_read_in_the_language_of_each_text(told: Told):
    assert told("1,000 and 2.5", "1.000 και 2,5", language="el") == []
    assert told("1,000 and 2.5", "1,000 και 2.5", language="el")


def test_title_and_summary_are_one_part(draw: Draw):
    english = {"title": "Buddies in 2017", "summary": f"{FIELDS['summary']} Some 257 pairs."}
    prints = FINGERPRINTS | {"summary": fingerprint(" ".join(english.values()))}
    made = f"{{method: human, date: 2024-05-01, based_on: {based_on(prints)}}}"
    summary = f"{FRENCH['summary']} En 2017, 275."
    files = {EN: original(**english), FR: translation(summary=summary, translation=made)}
    assert texts(draw(files).problems) == [
        f"{FR}:3: The figure 257 of the original ({EN}:3) is missing here. Write it in digits, {REASON}",
        f"{FR}:3: The figure 275 stands here but not in the original ({EN}:3, title and summary). Mend it, {REASON}",
    ]


def test_a_footnote_that_is_missing_or_was_added_is_told(told: Told):
    english, french = "Pairs.[^s1]", "Binômes.[^s2]"
    heading, there, head, here = lines(english, french)
    assert told(english, french) == [
        f"{FR}:{head}: The footnote [^s1] of the original ({EN}:{there}) is missing here. Set it here too.",
        f'{FR}:{here}: The footnote [^s2] stands here but not in the original ({EN}:{heading}, section "approach"). '
        "Remove it, or set it in the original too.",
    ]


def test_how_often_and_in_what_order_footnotes_stand_is_left_to_the_language(told: Told):
    assert told("One[^s1] two[^s2] three[^s1].", "Deux[^s2] un, trois[^s1].") == []


def test_a_link_that_is_missing_or_was_added_is_told(told: Told):
    english, french = "See [it](../tandems/en.md).", "Voir [ici](https://example.org/)."
    heading, there, head, here = lines(english, french)
    assert told(english, french) == [
        f"{FR}:{head}: The link '../tandems/en.md' of the original ({EN}:{there}) is missing here. Set it here too.",
        f"{FR}:{here}: The link 'https://example.org/' stands here but not in the original "
        f'({EN}:{heading}, section "approach"). Remove it, or set it in the original too.',
    ]


def test_a_link_may_lead_to_another_language_of_the_same_entry(told: Told):
    assert told("See [it](../tandems/en.md#results).", "Voir [ici](../tandems/fr.md#results).") == []


@pytest.mark.parametrize(
    "french", ["[a](../tandems/fr.md)", "[a](../buddies/fr.md#results)", "[a](../tandems/fr.md#lessons)"]
)
def test_a_link_that_leads_elsewhere_is_told_twice_as_missing_and_as_added(told: Told, french):
    assert len(told("[it](../tandems/en.md#results)", french)) == 2


def test_an_item_of_a_list_that_is_missing_is_told(told: Told):
    english, french = "- One\n- Two", "- Un, deux"
    heading, _, head, _ = lines(english, french)
    assert told(english, french) == [
        f'{FR}:{head}: The section "approach" has not as many list items as the original ({EN}:{heading}): 1, not 2. '
        r"Build it alike; '21.' begins an item too, unless written as '21\.'."
    ]


def test_a_date_that_has_become_a_list_is_told_once(told: Told):
    assert len(told("On 21 May 2021 it began.", "21. mai 2021, le début.")) == 1
    assert told("On 21 May 2021 it began.", "21\\. mai 2021, le début.") == []


def test_a_heading_that_is_missing_is_told(told: Told):
    (words,) = told("### One\n\nText\n\n### Two\n\nText", "### Un\n\nTexte\n\nTexte")
    assert "has not as many headings as the original" in words


def test_a_part_that_is_behind_is_not_compared(draw: Draw):
    changed = original(sections={"results": "By 2019 there were 300 pairs.[^s1]"})
    assert draw({EN: changed, FR: translation()}).problems == []


def test_a_translation_that_was_never_accepted_is_not_compared(draw: Draw):
    french = translation(translation="{method: human, date: 2024-05-01}", sections={"results": "Il y en avait 5.[^s1]"})
    assert draw({EN: ORIGINAL, FR: french}).problems == []


def test_nothing_is_compared_with_an_original_that_has_a_fault(draw: Draw):
    files = {EN: original(place="nowhere"), FR: translation(sections={"results": "Il y en avait 5.[^s1]"})}
    assert {problem.path for problem in draw(files).problems} == {EN}


def test_a_dead_link_is_not_told_as_a_difference_too(told: Told):
    (words,) = told("[it](../tandems/en.md)", "[a](../tandms/fr.md)")
    assert "is dead" in words


def test_a_translation_that_differs_is_left_out_and_the_original_stays(draw: Draw):
    content = draw({EN: ORIGINAL, FR: translation(sections={"results": "Il y avait 275 binômes.[^s1]"})})
    assert {problem.path for problem in content.faults} == {FR}
    assert list(content.catalogue.practices["buddies"].texts) == ["en"]
