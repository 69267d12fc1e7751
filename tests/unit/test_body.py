"""The five sections of a text."""

import time

import pytest
from goodpractices.body import SECTIONS, read_sections

from tests.drawing import HEADINGS
from tests.unit.conftest import texts

TEXTS = {name: f"Nothing is known of the {name}." for name in SECTIONS}

WANTED = "Use '## Heading {#id}' with the ids challenge, approach, results, lessons, transfer."


def drawn(order=SECTIONS, **changes):
    return "\n\n".join(f"## {HEADINGS[name]} {{#{name}}}\n\n{(TEXTS | changes)[name]}" for name in order)


def told(body, first_line=1):
    return texts(read_sections(body, "en.md", first_line)[1])


def test_a_complete_body_is_read_without_problems():
    sections, problems = read_sections(drawn(), "en.md", 1)
    assert not problems
    assert tuple(sections) == SECTIONS


def test_a_section_keeps_heading_text_and_line():
    sections, _ = read_sections(drawn(), "en.md", 20)
    challenge = sections["challenge"]
    assert challenge.heading == "The challenge"
    assert challenge.text.strip() == TEXTS["challenge"]
    assert challenge.line == 20
    assert sections["approach"].line == 24


def test_headings_may_be_in_any_language():
    sections, problems = read_sections(drawn().replace("The challenge", "Η πρόκληση"), "el.md", 1)
    assert not problems
    assert sections["challenge"].heading == "Η πρόκληση"


@pytest.mark.parametrize(
    "heading",
    ["## Results {#results}", "##   Results   {#results}  ", "## Results {#results} ##", "## Results{ #results }"],
    ids=["plain", "blanks", "closed", "blanks in braces"],
)
def test_a_heading_may_be_written_in_several_ways(heading):
    sections, problems = read_sections(drawn().replace("## Results {#results}", heading), "en.md", 1)
    assert not problems
    assert sections["results"].heading == "Results"


def test_headings_of_lower_rank_belong_to_their_section():
    sections, problems = read_sections(drawn(approach="### First\n\nText.\n\n#### More\n\nText."), "en.md", 1)
    assert not problems
    assert "#### More" in sections["approach"].text


@pytest.mark.parametrize("fence", ["```", "~~~"])
def test_a_heading_in_a_block_of_code_is_no_heading(fence):
    sections, problems = read_sections(drawn(approach=f"{fence}\n## Not a heading\n{fence}"), "en.md", 1)
    assert not problems
    assert "## Not a heading" in sections["approach"].text


@pytest.mark.parametrize("missing", SECTIONS)
def test_a_missing_section_is_a_problem(missing):
    body = drawn([name for name in SECTIONS if name != missing])
    assert told(body, first_line=9) == [f"en.md:9: The section '{missing}' is missing. Add '## … {{#{missing}}}'."]


def test_an_empty_body_lacks_every_section():
    assert len(told("")) == len(SECTIONS)


def test_a_section_that_stands_twice_is_a_problem_and_the_first_counts():
    body = drawn() + "\n\n## Again {#challenge}\n\nMore."
    sections, problems = read_sections(body, "en.md", 1)
    assert sections["challenge"].heading == "The challenge"
    assert texts(problems) == ["en.md:21: The section 'challenge' stands twice. Join the two."]


def test_sections_out_of_order_are_one_problem_at_the_first_that_is_wrong():
    body = drawn(["challenge", "results", "approach", "lessons", "transfer"])
    what = "The section 'results' stands where 'approach' should."
    assert told(body) == [f"en.md:5: {what} The order is challenge, approach, results, lessons, transfer."]


def test_order_is_judged_among_the_sections_that_are_there():
    body = drawn(["challenge", "results", "lessons", "transfer"])
    assert told(body) == ["en.md:1: The section 'approach' is missing. Add '## … {#approach}'."]


@pytest.mark.parametrize("text", ["", "  \n \t"], ids=["nothing", "blanks"])
def test_an_empty_section_is_a_problem(text):
    mend = "Write it; where nothing is known, say that nothing is known."
    assert f"en.md:13: The section 'lessons' is empty. {mend}" in told(drawn(lessons=text))


def test_a_section_with_an_unknown_id_is_a_problem_with_a_guess():
    found = told(drawn().replace("{#lessons}", "{#lesson}"))
    assert f"en.md:13: Unknown section 'lesson'. Did you mean 'lessons'? {WANTED}" in found
    assert "en.md:1: The section 'lessons' is missing. Add '## … {#lessons}'." in found
    assert len(found) == 2


@pytest.mark.parametrize(
    ("heading", "title"),
    [("## Money", "Money"), ("# Results {#results}", "Results {#results}"), ("## {results}", "{results}")],
    ids=["no id", "first rank", "no hash"],
)
def test_a_heading_that_is_no_section_is_a_problem(heading, title):
    found = told(drawn() + f"\n\n{heading}\n\nText.")
    assert found == [f"en.md:21: The heading '{title}' is not one of the five sections. {WANTED}"]


@pytest.mark.parametrize(
    "heading", ["Money\n-----", "  ## Money", "<h2>Money</h2>"], ids=["underlined", "indented", "HTML"]
)
def test_a_heading_that_is_no_section_is_a_problem_in_any_notation(heading):
    found = told(drawn(approach=f"Text.\n\n{heading}\n\nText."))
    assert "not one of the five sections" in found[0]
    assert found[0].startswith(("en.md:9: ", "en.md:10: "))


def test_a_heading_underlined_by_a_single_dash_is_a_problem():
    assert told(drawn(approach="Money\n-\n\nText."))


@pytest.mark.parametrize(
    "text",
    [
        "One.\n\n---\n\nTwo.",
        "| a |\n|---|\n| b |",
        "a | b\n--- | ---\nc | d",
        "```\na\n---\n```",
        "A tag is `<h1>`.",
    ],
    ids=["rule", "table", "table without edges", "block of code", "code"],
)
def test_what_only_looks_like_a_heading_is_none(text):
    assert told(drawn(approach=text)) == []


def test_text_before_the_first_section_is_a_problem_on_its_own_line():
    found = told("\n\nAn introduction.\n\n" + drawn(), first_line=10)
    assert found == ["en.md:12: Text stands before the first section. Move it into one of the five sections."]


def test_blank_lines_before_the_first_section_are_no_problem():
    assert told("\n \n\n" + drawn()) == []


def test_a_heading_with_many_blanks_is_read_in_no_time():
    begun = time.process_time()
    read_sections(f"## a{' ' * 1200}b\n" + drawn(), "en.md", 1)
    assert time.process_time() - begun < 0.2


@pytest.mark.parametrize(
    "text", ["<!-- to do -->", "Text.\n\n<!-- to do\nmore\n-->", "Text <!-- to do --> text.", "Text.\n<!--"]
)
def test_a_comment_is_a_problem_on_its_own_line(text):
    body = drawn(approach=text)
    line = next(number for number, each in enumerate(body.split("\n"), start=1) if "<!--" in each)
    assert told(body) == [
        f"en.md:{line}: A comment stands in the text, which no reader sees. "
        "Write what is missing in its place, and delete the comment."
    ]


@pytest.mark.parametrize("text", ["Write `<!-- code -->`.", "```\n<!-- code -->\n```"])
def test_a_comment_in_code_is_no_comment(text):
    assert told(drawn(approach=text)) == []
