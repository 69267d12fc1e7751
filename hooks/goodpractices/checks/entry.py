"""What must hold between the parts of one entry: citations, figures, and what is expected but missing."""

from ..body import citations, definitions, paragraphs
from ..practice import Practice, Text
from ..problem import Problem, guess, shown
from ..schema import EXPECTED


def check_entry(practice: Practice) -> list[Problem]:
    """Return the problems of an entry taken by itself."""
    problems = _source_ids(practice) + _never_cited(practice) + _expected(practice)
    for text in practice.texts.values():
        problems += _unknown_citations(practice, text) + _definitions(text) + _uncited_figures(text)
    return problems


def _original(practice: Practice) -> Text:
    return practice.texts[practice.original]


def _source_ids(practice: Practice) -> list[Problem]:
    """Check that source ids are unique, and that facts cite only sources that exist."""
    text, facts = _original(practice), practice.facts
    ids = [source.id for source in facts.sources]
    problems = [
        Problem(
            text.path, text.header.line(("sources", number, "id")), f"The source {name} stands twice.", "Rename it."
        )
        for number, name in enumerate(ids)
        if name in ids[:number]
    ]
    for field, value in (("budget", facts.budget), ("reached", facts.reached)):
        for name in value.sources if value else ():
            if name not in ids:
                line = text.header.line((field, "sources"))
                problems.append(Problem(text.path, line, f"{field}: unknown source {shown(name)}.", _known(name, ids)))
    return problems


def _known(name: str, ids: list[str]) -> str:
    return guess(name, ids) + f"The sources are {', '.join(ids)}."


def _unknown_citations(practice: Practice, text: Text) -> list[Problem]:
    ids = [source.id for source in practice.facts.sources]
    return [
        Problem(text.path, found.line, f"The footnote [^{found.value}] has no source.", _known(found.value, ids))
        for section in text.sections.values()
        for found in citations(section)
        if found.value not in ids
    ]


def _definitions(text: Text) -> list[Problem]:
    return [
        Problem(text.path, line, "A footnote is defined in the text.", "List its source under sources instead.")
        for section in text.sections.values()
        for line in definitions(section)
    ]


def _never_cited(practice: Practice) -> list[Problem]:
    text, facts = _original(practice), practice.facts
    cited = {found.value for section in text.sections.values() for found in citations(section)}
    cited |= {name for value in (facts.budget, facts.reached) if value for name in value.sources}
    return [
        Problem(
            text.path,
            text.header.line(("sources", number, "id")),
            f"The source {source.id} is never cited.",
            f"Cite it as [^{source.id}] where it is used, or remove it.",
        )
        for number, source in enumerate(facts.sources)
        if source.id not in cited
    ]


def _uncited_figures(text: Text) -> list[Problem]:
    """Check the rule of this collection: a paragraph of results that holds a figure cites a source."""
    results = text.sections.get("results")
    return [
        Problem(
            text.path,
            paragraph.line,
            f"A figure in the results cites no source: {shown(paragraph.text.strip())}.",
            "Add the footnote of its source, such as [^s1].",
        )
        for paragraph in (paragraphs(results) if results else ())
        if paragraph.has_figure and not paragraph.has_citation
    ]


def _expected(practice: Practice) -> list[Problem]:
    text = _original(practice)
    return [
        Problem(text.path, 1, f"The field '{name}' is not given.", "Add it if a source tells.", "advice")
        for name in EXPECTED
        if not getattr(practice.facts, name)
    ]
