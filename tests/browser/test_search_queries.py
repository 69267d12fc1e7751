"""What people type leads to the practice they mean, in their language, whether or not it has a text in it."""

from pathlib import Path

import pytest
import yaml

from .conftest import Visitor
from .kinds import CONTENT, url

QUERIES: dict[str, dict[str, str]] = yaml.safe_load(Path(__file__).with_name("queries.yml").read_text("utf-8"))
FIRST, MOST = 5, 3

# All queries of a language, one after the other, in one page: as the page's own script asks.
ASK = """async ([scripts, index, queries, first]) => {
    const { Engine } = await import(scripts + 'engine.js')
    const engine = new Engine(index)
    const answers = {}
    for (const query of queries) {
        const results = await (await engine.find(query)).load(0, first)
        answers[query] = results.map(result => result.url.split('/').at(-2))
    }
    return answers
}"""


def is_found(wanted: str, slugs: list[str]) -> bool:
    """Return whether a practice is among those found; of a topic, whether most of those found work on it."""
    topic = wanted.removeprefix("topic: ")
    if topic == wanted:
        return wanted in slugs
    on_it = [slug for slug in slugs if topic in CONTENT.catalogue.practices[slug].facts.topics]
    return len(on_it) >= MOST


def test_there_are_queries_enough():
    assert len(QUERIES) >= 8
    assert sum(len(queries) for queries in QUERIES.values()) >= 60


@pytest.mark.parametrize("language", QUERIES)
def test_a_query_finds_its_practice_among_the_first_five(visit: Visitor, address: str, language: str):
    visited = visit(url(language, "about/"))
    expected = QUERIES[language]
    asked = [f"{address}assets/javascripts/", f"{address}pagefind/pagefind.js", list(expected), FIRST]
    answers = visited.page.evaluate(ASK, asked)
    missed = {query: answers[query] for query, wanted in expected.items() if not is_found(wanted, answers[query])}
    assert missed == {}
    assert visited.strangers == []
