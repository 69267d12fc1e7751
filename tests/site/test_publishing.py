"""``make build`` replaces the published site by a complete one, or leaves it alone."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.drawing import ORIGINAL, line_of, original, write

from .building import build, content, drawn, environment, make_command, mkdocs, run

pytestmark = pytest.mark.xdist_group("publishing")

STAGED = ".build/site"

ENTRY = original(title=None, topics="[huosing]", period="{start: 2999, status: running}")
BROKEN = {
    "practices/broken/en.md": ENTRY,
    "practices/other/fr.md": "no front matter\n",
}
PROBLEMS = (
    "practices/broken/en.md:2: The field 'title' is missing.",
    f"practices/broken/en.md:{line_of(ENTRY, 'topics:')}: topics.0: unknown id 'huosing'. Did you mean 'housing'?",
    f"practices/broken/en.md:{line_of(ENTRY, 'period:')}: period.start: The date '2999' lies in the future.",
    "practices/other/fr.md:1: The file has no front matter.",
)


@pytest.fixture
def published(small_project: Path) -> dict[str, bytes]:
    """Publish something in the project before the build under test, and return it."""
    write(small_project, {"site/index.html": "the old site", "site/fr/index.html": "l’ancien site"})
    return content(small_project / "site")


def strict_build(root: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Build into the folder from which ``make build`` publishes, as it does."""
    return mkdocs(root, "build", "--strict", "--site-dir", STAGED, **more)


def make_build(root: Path) -> subprocess.CompletedProcess[str]:
    return run(root, *make_command("build"))


def test_a_build_replaces_the_whole_site_and_says_where_it_is(small_project: Path, published: dict[str, bytes]):
    done = make_build(small_project)
    assert done.returncode == 0, done.stdout
    assert "The site is in site/" in done.stdout
    site = content(small_project / "site")
    assert site["index.html"] != published["index.html"]
    assert {"practices/buddies/index.html", "fr/404.html", "sitemap.xml"} <= site.keys()
    assert [item.name for item in small_project.iterdir() if item.name.startswith("site")] == ["site"]


def test_a_first_build_needs_no_site_to_replace(small_project: Path):
    assert make_build(small_project).returncode == 0
    assert (small_project / "site" / "index.html").is_file()


def test_a_broken_practice_fails_the_build_and_leaves_the_site_as_it_was(small_project: Path, published):
    write(small_project, BROKEN)
    done = make_build(small_project)
    assert done.returncode != 0
    assert content(small_project / "site") == published


@pytest.mark.parametrize("problem", PROBLEMS, ids=["missing", "unknown", "future", "front-matter"])
def test_a_failed_build_lists_every_problem_of_every_file(failed_build: subprocess.CompletedProcess[str], problem: str):
    assert problem in failed_build.stdout


def test_a_failed_build_shows_no_traceback(failed_build: subprocess.CompletedProcess[str]):
    assert failed_build.returncode == 1
    assert "Traceback" not in failed_build.stdout


def test_a_failed_build_builds_nothing_at_all(small_project: Path):
    write(small_project, BROKEN)
    strict_build(small_project)
    assert not list(small_project.glob(f"{STAGED}/**/*.html"))


@pytest.fixture(scope="module")
def failed_build(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    root = drawn(tmp_path_factory.mktemp("failed"), {"practices/buddies/en.md": ORIGINAL} | BROKEN)
    return strict_build(root)


def test_a_dead_link_of_a_hand_written_page_fails_the_build(small_project: Path, published: dict[str, bytes]):
    write(small_project, {"docs/en/about.md": "---\ntitle: About\n---\n\n[nowhere](nowhere.md)\n"})
    done = make_build(small_project)
    assert done.returncode != 0
    assert "nowhere.md" in done.stdout
    assert content(small_project / "site") == published


def test_an_interrupted_build_leaves_the_site_as_it_was(tmp_path: Path):
    root = large_project(tmp_path)
    published = content(root / "site")
    interrupt(root)
    assert not (root / STAGED / "sitemap.xml").exists(), "the build was over before it could be interrupted"
    assert content(root / "site") == published


def test_a_build_after_an_interrupted_one_is_complete(tmp_path: Path):
    root = large_project(tmp_path)
    interrupt(root)
    assert make_build(root).returncode == 0
    assert content(root / "site") == content(build(root).folder)


def large_project(folder: Path) -> Path:
    """Draw a project whose build takes long enough to be interrupted, with a site already published."""
    practices = {f"practices/buddies-{n}/en.md": original(title=f"Buddies {n}") for n in range(60)}
    return drawn(folder, {**practices, "site/index.html": "the old site"})


def interrupt(root: Path) -> None:
    """Start a build and kill it, make and MkDocs together, as soon as its first page is written."""
    # A session of its own gives make and its children one number, by which to end them and nothing else.
    process = subprocess.Popen(
        make_command("build"), cwd=root, env=environment(), stdout=subprocess.DEVNULL, start_new_session=True
    )
    deadline = time.monotonic() + 60
    while not (root / STAGED / "index.html").exists() and time.monotonic() < deadline:
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL


def test_a_build_without_its_catalogue_of_words_says_which_one_is_missing(small_project: Path):
    write(small_project, {"locale/el/LC_MESSAGES/goodpractices.po": None})
    done = strict_build(small_project)
    assert done.returncode == 1
    assert "locale/el" in done.stdout
    assert "Traceback" not in done.stdout


@pytest.mark.parametrize("address", ["", "https://example.org", "https://example.org/towns/"])
def test_a_site_is_built_for_any_public_address(small_project: Path, address: str):
    done = strict_build(small_project, SITE_URL=address)
    assert done.returncode == 0, done.stdout


def test_the_languages_to_build_can_be_chosen(small_project: Path):
    done = strict_build(small_project, LANGS="fr,el")
    assert done.returncode == 0, done.stdout
    pages = (file.relative_to(small_project / STAGED) for file in small_project.glob(f"{STAGED}/**/*.html"))
    assert {page.parts[0] for page in pages} == {"fr", "el"}


def test_an_unknown_language_is_refused_in_one_line(small_project: Path):
    done = strict_build(small_project, LANGS="fr,xx")
    assert done.returncode == 1
    assert "LANGS names xx; the site's languages are en, fr, el." in done.stdout
    assert len(done.stdout.strip().splitlines()) == 1
