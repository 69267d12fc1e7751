"""``goodpractices status``: what is left to translate, language by language."""

import argparse
from collections.abc import Iterator, Sequence

from ..freshness import STATES, Coverage, Standing, State, coverage, report
from ..interface import autonym
from ..load import load
from .answer import Answer, Commands
from .wanted import language

WORDS: dict[State, str] = {
    "missing": "missing",
    "behind": "behind",
    "unreviewed": "not reviewed",
    "current": "up to date",
    "original": "original",
}
_WIDTH = max(map(len, WORDS.values()))


def add(commands: Commands) -> None:
    """Describe the arguments."""
    parser = commands.add_parser("status", help="list what is left to translate, what helps readers most first")
    parser.add_argument(
        "--lang", nargs="+", action="extend", metavar="LANG", help="only these (default: all published)"
    )
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Answer:
    """Return the list, or the same as JSON."""
    content = load(options.root)
    wanted = [language(content, code) for code in options.lang or content.catalogue.reference.published]
    languages = tuple(dict.fromkeys(wanted))
    if options.json:
        return 0, report(content.catalogue, languages).rstrip("\n")
    found = coverage(content.catalogue, languages)
    lines = [line for each in found for line in _of_language(each)] + list(_totals(found))
    if content.faults:
        lines += ["", "What has problems counts as missing here. Run 'goodpractices check'."]
    return 0, "\n".join(lines)


def _of_language(found: Coverage) -> Iterator[str]:
    yield f"{found.language} {autonym(found.language)}"
    yield from map(_line, found.todo)
    if not found.todo:
        yield "  nothing is left to do"
    yield ""


def _line(standing: Standing) -> str:
    line = f"  {WORDS[standing.state]:{_WIDTH}}  {standing.slug}"
    if standing.parts:
        line += f": {', '.join(standing.parts)}"
    return f"{line} ({standing.method}, {standing.date})" if standing.method else line


def _totals(found: Sequence[Coverage]) -> Iterator[str]:
    """Yield a table of how many practices are in each state."""
    yield "  ".join(["    ", *(f"{WORDS[state]:>{_WIDTH}}" for state in STATES)])
    for each in found:
        yield "  ".join([f"{each.language:4}", *(f"{each.counts[state]:{_WIDTH}}" for state in STATES)])
    sums = [sum(each.counts[state] for each in found) for state in STATES]
    yield "  ".join(["all ", *(f"{number:{_WIDTH}}" for number in sums)])
