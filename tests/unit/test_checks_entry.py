"""What must hold between the parts of one entry."""

import pytest

from tests.drawing import ORIGINAL, SECTIONS, line_of, original, source, translation
from tests.unit.conftest import Draw, texts

EN, FR = "practices/buddies/en.md", "practices/buddies/fr.md"
TWO = f"[{source('s1')}, {source('s2')}]"


@pytest.fixture
def told(draw: Draw):
    """Read an entry, with a translation if one is given; return its problems."""

    def read(text, french=None):
        return texts(draw({EN: text} | ({FR: french} if french else {})).problems)

    return read


def after(text, heading, lines=2):
    """Return the line so many lines after a heading."""
    return line_of(text, f"## {heading}") + lines


def test_a_source_id_that_stands_twice_is_a_problem(told):
    text = original(sources=f"[{source('s1')}, {source('s1')}]")
    assert told(text) == [f"{EN}:{line_of(text, 'sources:')}: The source s1 stands twice. Rename it."]


def test_a_source_that_is_never_cited_is_a_problem(told):
    text = original(sources=TWO)
    mend = "Cite it as [^s2] where it is used, or remove it."
    assert told(text) == [f"{EN}:{line_of(text, 'sources:')}: The source s2 is never cited. {mend}"]


@pytest.mark.parametrize("section", SECTIONS)
def test_a_source_may_be_cited_in_any_section(told, section):
    assert told(original(sources=TWO, sections={section: "Text.[^s1] [^s2]"})) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("budget", "{staff_fte: 1, sources: [s1, s2]}"),
        ("reached", "{number: 1, unit: people, sources: [s2]}"),
    ],
)
def test_a_source_may_be_cited_by_a_figure_of_the_facts(told, field, value):
    assert told(original(sources=TWO, **{field: value})) == []


def test_a_source_that_only_a_translation_cites_is_never_cited(told):
    french = translation(sections={"lessons": "On ne sait rien.[^s2]"})
    (words,) = told(original(sources=TWO), french)
    assert "The source s2 is never cited." in words


@pytest.mark.parametrize("field", ["budget", "reached"])
def test_a_figure_of_the_facts_that_cites_an_unknown_source_is_a_problem(told, field):
    value = {"budget": "{staff_fte: 1, sources: [s1, s7]}", "reached": "{number: 1, unit: people, sources: [s7]}"}
    text = original(**{field: value[field]})
    what = f"{field}: unknown source 's7'. The sources are s1."
    assert [words.replace("Did you mean 's1'? ", "") for words in told(text)] == [
        f"{EN}:{line_of(text, f'{field}:')}: {what}"
    ]


def test_a_footnote_without_source_is_a_problem_on_its_line(told):
    text = original(sections={"approach": "One.\n\nTwo.[^report]"})
    line = after(text, "What was done", 4)
    assert told(text) == [f"{EN}:{line}: The footnote [^report] has no source. The sources are s1."]


def test_a_footnote_that_is_defined_in_the_text_is_a_problem(told):
    text = original(sections={"approach": "Text.[^s1]\n\n[^s1]: https://example.org"})
    assert told(text)


def test_a_footnote_of_a_translation_without_source_is_a_problem_of_the_translation(told):
    french = translation(sections={"lessons": "Rien.[^s11]"})
    mend = "Did you mean 's1'? The sources are s1."
    assert told(ORIGINAL, french) == [
        f"{FR}:{after(french, 'What did not work')}: The footnote [^s11] has no source. {mend}"
    ]


@pytest.mark.parametrize(
    "paragraph",
    [
        "There were 257 pairs.",
        "- There were 257 pairs.",
        "1. There were 257 pairs.",
        "> 257 pairs",
        "| Year | Pairs |\n|---|---|\n| one | 257 |",
        "It began in 2012.",
        "A share of 50%.",
        "See [257 pairs](https://example.org).",
    ],
    ids=["text", "item", "numbered item", "quotation", "table", "year", "share", "label of a link"],
)
def test_a_figure_in_the_results_that_cites_no_source_is_a_problem(told, paragraph):
    text = original(sections={"results": f"Cited.[^s1]\n\n{paragraph}"})
    (words,) = told(text)
    assert words.startswith(f"{EN}:{after(text, 'Results', 4)}: A figure in the results cites no source: ")
    assert words.endswith("Add the footnote of its source, such as [^s1].")


@pytest.mark.parametrize(
    "results",
    [
        "There were 257 pairs.[^s1]",
        "- 257 pairs[^s1]\n- 150 pairs[^s1]",
        "| Year | Pairs |\n|---|---|\n| 2012 | 257[^s1] |",
        "Many pairs met.",
        "1. First\n2. Second",
        "See [the report](https://example.org/2017).",
    ],
    ids=["text", "items", "table", "no figure", "numbered items", "address"],
)
def test_results_whose_figures_cite_their_sources_are_accepted(told, results):
    assert told(original(sections={"results": results})) == []


def test_each_item_cites_for_itself(told):
    text = original(sections={"results": "- 257 pairs[^s1]\n- 150 pairs"})
    assert told(text)[0].startswith(
        f"{EN}:{after(text, 'Results', 3)}: A figure in the results cites no source: '- 150 pairs'."
    )


def test_figures_outside_the_results_need_no_citation(told):
    assert told(original(sections={"challenge": "In 2012 there were 87,000 residents."})) == []


def test_the_rule_of_figures_holds_for_translations(told):
    french = translation(sections={"results": "En 2017, il y avait 257 binômes."})
    (words,) = told(ORIGINAL, french)
    assert words.startswith(f"{FR}:{after(french, 'Results')}: A figure in the results cites no source: ")


@pytest.mark.parametrize("field", ["partners", "funding", "budget", "reached", "transfer"])
def test_an_expected_field_that_is_missing_is_advice(draw: Draw, field):
    (problem,) = draw({EN: original(**{field: None})}).problems
    assert problem.level == "advice"
    assert str(problem) == f"{EN}:1: The field '{field}' is not given. Add it if a source tells."
