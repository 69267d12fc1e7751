"""Runs programs in fresh processes, one at a time: how long they take and how much memory they hold at most."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from . import hugo
from .corpus import Corpus, Size, write_project

MEGABYTE = 1_000_000
MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict")
SERVE = (sys.executable, "-m", "mkdocs", "serve")
CHECK = (sys.executable, "-m", "goodpractices.cli", "check")


@dataclass(frozen=True)
class Usage:
    """What a process used: seconds by the clock, those of all its processors, and bytes of memory at its peak."""

    seconds: float
    cpu_seconds: float
    memory: int


@dataclass(frozen=True)
class Result:
    """A line of the table. ``largest`` is the size of the largest page of a practice, in bytes."""

    program: str
    size: Size
    usage: Usage
    pages: int | None = None
    largest: int | None = None

    @property
    def ms_per_page(self) -> float | None:
        """Milliseconds a page."""
        return self.usage.seconds * 1000 / self.pages if self.pages else None


def corpus_folder(work: Path, size: Size) -> Path:
    """Return where the project with a corpus of a size is written."""
    return work / f"{size.practices}x{size.languages}" / "site"


def site(project: Path, work: Path, size: Size, repeat: int = 1) -> list[Result]:
    """Check and build this site with a corpus of a size."""
    written = corpus_folder(work, size)
    write_project(Corpus(project, size), written)
    checked = fastest(CHECK, written, written / ".build", repeat)
    built = fastest(MKDOCS, written, written / ".build", repeat)
    return [Result("check", size, checked), _result("build", size, built, written / ".build/site")]


def indexed_site(project: Path, work: Path, size: Size) -> Result:
    """Build this site again, with the index of its search, from the corpus that stands there."""
    written = corpus_folder(work, size)
    shutil.rmtree(written / ".build", ignore_errors=True)
    return _result("build and index", size, run(MKDOCS, written, index=True), written / ".build/site")


def check(project: Path, work: Path, size: Size, repeat: int = 1) -> Result:
    """Check a corpus of a size."""
    written = corpus_folder(work, size)
    write_project(Corpus(project, size), written)
    return Result("check", size, fastest(CHECK, written, written / ".build", repeat))


def preview(project: Path, languages: str) -> float:
    """Start the preview of the project itself in some languages; return seconds until it serves its pages."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "LANGS": languages}
    start = time.perf_counter()
    process = subprocess.Popen(
        (*SERVE, "--dev-addr", f"127.0.0.1:{_free_port()}"),
        cwd=project,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr
        ready = next((time.perf_counter() - start for line in process.stderr if "Serving on" in line), None)
    finally:
        process.terminate()
        process.wait()
    if ready is None:
        raise SystemExit(f"{' '.join(SERVE)} ended before it served a page.")
    return ready


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def hugo_site(project: Path, work: Path, size: Size, repeat: int = 1) -> Result:
    """Build the same texts with Hugo."""
    folder = work / f"{size.practices}x{size.languages}" / "hugo"
    hugo.write_site(Corpus(project, size), folder)
    built = fastest((hugo.program(), "--quiet"), folder, folder / "public", repeat)
    return _result("Hugo", size, built, folder / "public")


def _result(program: str, size: Size, usage: Usage, output: Path) -> Result:
    """Count the pages that a program wrote, and weigh those of practices."""
    pages = list(output.rglob("*.html"))
    practices = [page for page in pages if page.parent.parent.name == "practices"]
    if len(practices) != size.practices * size.languages:
        raise SystemExit(f"{program} wrote {len(practices)} pages of practices; {size} were expected.")
    return Result(program, size, usage, len(pages), max(page.stat().st_size for page in practices))


def fastest(command: Sequence[str], folder: Path, output: Path, repeat: int) -> Usage:
    """Run a program several times, each time without its earlier output, and return the fastest run."""
    runs = []
    for _ in range(repeat):
        shutil.rmtree(output, ignore_errors=True)
        runs.append(run(command, folder))
    return min(runs, key=lambda usage: usage.seconds)


def run(command: Sequence[str], folder: Path, index: bool = False) -> Usage:
    """Run a program in a folder. Raises SystemExit where it fails, with the end of what it printed.

    Hugo makes no index for a search; ours is left out of the comparison.
    """
    log = folder / "bench.log"
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SEARCH": str(int(index))}
    with log.open("wb") as stream:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=stream, stderr=stream)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed in {folder}:\n{log.read_text('utf-8', 'replace')[-3000:]}")
    return Usage(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * (1 if sys.platform == "darwin" else 1024))
