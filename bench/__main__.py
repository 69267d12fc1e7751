"""``python -m bench``: measure this site and Hugo on the same texts; exit 1 where a limit is broken."""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from . import measure, report
from .corpus import Size
from .measure import Result
from .search import search

PROJECT = Path(__file__).resolve().parent.parent
WORK = PROJECT / "bench" / ".work"


def main() -> int:
    """Run the benchmark; returns the exit code."""
    options = _parser().parse_args()
    load = os.getloadavg()[0]
    results = list(_results(options))
    limits = report.limits(results, search(measure.corpus_folder(WORK, _large(options))))
    limits.append(report.preview_limit(measure.preview(PROJECT, report.PREVIEWED)))
    print(report.results_table(results), report.limits_table(limits), sep="\n\n")
    if load > report.QUIET:
        print(f"\nThe machine was busy before the start (load {load:.1f}): measure again. {report.BUSY}")
    return 0 if all(limit.holds for limit in limits) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--practices", type=int, help="measure one size only: so many practices ...")
    parser.add_argument("--languages", type=int, help="... in so many languages")
    parser.add_argument("--repeat", type=int, default=1, help="run each program so often and keep the fastest run")
    return parser


def _large(options: argparse.Namespace) -> Size:
    return Size(options.practices or report.LARGE.practices, options.languages or report.LARGE.languages)


def _results(options: argparse.Namespace) -> Iterator[Result]:
    large = _large(options)
    if large == report.LARGE:
        yield measure.check(PROJECT, WORK, report.CHECKED, options.repeat)
        for size in (report.SMALL, report.EIGHT, report.ALL):
            yield from measure.site(PROJECT, WORK, size, options.repeat)
    yield from measure.site(PROJECT, WORK, large, options.repeat)
    yield measure.indexed_site(PROJECT, WORK, large)
    yield measure.hugo_site(PROJECT, WORK, large, options.repeat)


if __name__ == "__main__":
    sys.exit(main())
