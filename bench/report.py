"""The tables that the benchmark prints, and the limits that it holds the site to."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .corpus import Size
from .measure import MEGABYTE, Result
from .search import Searched

SMALL, LARGE, CHECKED = Size(250, 6), Size(1000, 6), Size(100, 3)
EIGHT, ALL = Size(60, 8), Size(60, 24)
PREVIEWED = "en,fr"
"""The languages in which an editor previews the site."""

MAX_TIMES_HUGO = 4.0
MAX_MEMORY = 1500 * MEGABYTE
MAX_GROWTH = 1.2
MAX_PAGE = 40_000
MAX_CHECK_SECONDS = 2.0
MAX_ALL_LANGUAGES = 3.0
"""Time of all languages, beside that of eight: as many times as there are languages more."""
MAX_PREVIEW_SECONDS = 6.0
MAX_INDEX = 1.0
"""Time of the search's index, beside that of the pages."""
MAX_FIRST_ANSWER, MAX_ANSWER, MAX_CLICK, MAX_FIT = 150_000, 300.0, 100.0, 60_000
"""The first answer of the search in bytes and milliseconds, a filter in milliseconds, the data of a match in bytes."""

QUIET = 0.3
"""The load above which a machine is not at rest."""
BUSY = "Both programs use two processors and more: where others work too, the comparison says little."


@dataclass(frozen=True)
class Limit:
    """Something measured that must stay below a bound."""

    what: str
    measured: float
    allowed: float
    unit: str

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        return self.measured <= self.allowed

    def row(self) -> Sequence[str]:
        """Return its cells."""
        verdict = "kept" if self.holds else "BROKEN"
        return self.what, f"{self.measured:,.2f} {self.unit}", f"{self.allowed:,.2f} {self.unit}", verdict


def limits(results: Sequence[Result], searched: Searched) -> list[Limit]:
    """Return the limits that these results can be held to."""
    found = {(result.program, result.size): result for result in results}
    large, small, hugo = (found.get(key) for key in (("build", LARGE), ("build", SMALL), ("Hugo", LARGE)))
    made = [limit for result in results if result.program == "build" for limit in _of_a_build(result)]
    if large and hugo:
        times = large.usage.seconds / hugo.usage.seconds
        made.append(Limit(f"time of the build of {LARGE}, beside Hugo", times, MAX_TIMES_HUGO, "times"))
    if large and small and large.ms_per_page and small.ms_per_page:
        growth = large.ms_per_page / small.ms_per_page
        made.append(Limit(f"time a page, {LARGE} beside {SMALL}", growth, MAX_GROWTH, "times"))
    eight, everything = (found.get(("build", size)) for size in (EIGHT, ALL))
    if eight and everything:
        times = everything.usage.seconds / eight.usage.seconds
        made.append(Limit(f"time of the build of {ALL}, beside {EIGHT}", times, MAX_ALL_LANGUAGES, "times"))
    if checked := found.get(("check", CHECKED)):
        made.append(Limit(f"check of {CHECKED}", checked.usage.seconds, MAX_CHECK_SECONDS, "s"))
    if indexed := next((result for result in results if result.program == "build and index"), None):
        pages = next(result for result in results if result.program == "build" and result.size == indexed.size)
        index = indexed.usage.seconds / pages.usage.seconds - 1
        made.append(Limit(f"time of the index of {indexed.size}, beside its pages", index, MAX_INDEX, "times"))
    return made + list(_of_the_search(searched))


def preview_limit(seconds: float) -> Limit:
    """Return the limit of the time until the preview shows its pages."""
    return Limit(f"preview in {PREVIEWED} ready", seconds, MAX_PREVIEW_SECONDS, "s")


def _of_the_search(searched: Searched) -> Iterator[Limit]:
    size, first = searched.first_size
    yield Limit(f"first answer of the search, over the wire ({first})", size / 1000, MAX_FIRST_ANSWER / 1000, "KB")
    answer, slowest = searched.answer
    yield Limit(f"first answer of the search, after the last key ({slowest})", answer, MAX_ANSWER, "ms")
    click, name = searched.click
    yield Limit(f"a filter of the list ({name})", click, MAX_CLICK, "ms")
    yield Limit("data of a town's match, compressed", searched.fit_size / 1000, MAX_FIT / 1000, "KB")


def _of_a_build(result: Result) -> Iterator[Limit]:
    memory, page = result.usage.memory / MEGABYTE, (result.largest or 0) / 1000
    yield Limit(f"memory of the build of {result.size}", memory, MAX_MEMORY / MEGABYTE, "MB")
    yield Limit(f"largest page of a practice, {result.size}", page, MAX_PAGE / 1000, "KB")


def results_table(results: Iterable[Result]) -> str:
    """Return what was measured, as a Markdown table."""
    head = (
        "",
        "practices x languages",
        "seconds",
        "CPU seconds",
        "pages",
        "ms a page",
        "peak MB",
        "largest practice page, bytes",
    )
    return _table(head, [_cells(result) for result in results])


def limits_table(limits: Iterable[Limit]) -> str:
    """Return the limits, as a Markdown table."""
    return _table(("limit", "measured", "at most", ""), [limit.row() for limit in limits])


def _cells(result: Result) -> Sequence[str]:
    return (
        result.program,
        str(result.size),
        f"{result.usage.seconds:.2f}",
        f"{result.usage.cpu_seconds:.2f}",
        f"{result.pages:,}" if result.pages else "",
        f"{result.ms_per_page:.2f}" if result.ms_per_page else "",
        f"{result.usage.memory / MEGABYTE:,.0f}",
        f"{result.largest:,}" if result.largest else "",
    )


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
