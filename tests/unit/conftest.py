"""What unit tests share: projects drawn and read, front matters checked, and frames for views."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from goodpractices.address import Site
from goodpractices.cli import main
from goodpractices.faults import validate
from goodpractices.interface import Interface
from goodpractices.load import Content, load
from goodpractices.practice import Practice
from goodpractices.problem import Problem
from goodpractices.reference import Reference, read_reference
from goodpractices.schema import Facts
from goodpractices.views.parts import Frame
from goodpractices.wording import read_translations
from goodpractices.yaml_text import Document, read_yaml

from tests.drawing import FIELDS, project
from tests.unit.scenery import ENTRIES, LOCALES, VOCABULARIES

Files = Mapping[str, str | bytes | None]
Draw = Callable[[Files], Content]
CheckFacts = Callable[..., tuple[Facts | None, list[Problem]]]
MakeFrame = Callable[..., Frame]
Run = Callable[..., tuple[int, str]]

ADDRESS = "https://example.org/"


def document(text: str) -> Document:
    """Return sound YAML, read."""
    read, problems = read_yaml(text, "file.md")
    assert read is not None, problems
    return read


def texts(problems: list[Problem]) -> list[str]:
    """Return problems as they are printed."""
    return [str(problem) for problem in problems]


@pytest.fixture
def draw(tmp_path: Path) -> Draw:
    """Draw a project of the files given, and read it."""
    return lambda files: load(project(tmp_path, files))


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Draw a project and run the command in it; return its exit code and what it printed."""

    def call(files: Files, *arguments: str) -> tuple[int, str]:
        project(tmp_path, files)
        code = main(["--root", str(tmp_path), *arguments])
        return code, capsys.readouterr().out

    return call


@pytest.fixture(scope="session")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Reference:
    """The repository's vocabularies, with the small registers."""
    found, problems = read_reference(project(tmp_path_factory.mktemp("reference"), copied=("data",)))
    assert not problems
    return found


@pytest.fixture
def check_facts(reference: Reference) -> CheckFacts:
    """Check the front matter of the valid original, with other fields."""

    def check(**fields: str | None) -> tuple[Facts | None, list[Problem]]:
        lines = [f"{name}: {value}" for name, value in (FIELDS | fields).items() if value is not None]
        return validate(Facts, document("\n".join(lines)), "en.md", context={"reference": reference})

    return check


@pytest.fixture(scope="session")
def scenery(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Content]:
    """The small collection: its folder, and what was read from it. Not to be changed."""
    root = project(tmp_path_factory.mktemp("scenery"), VOCABULARIES | ENTRIES | LOCALES)
    content = load(root)
    assert not content.faults
    return root, content


@pytest.fixture(scope="session")
def make_frame(scenery: tuple[Path, Content]) -> MakeFrame:
    """Make a frame of a language on the small collection, or on other content."""
    root, small = scenery

    def made(language: str = "en", content: Content = small, built: tuple[str, ...] = ("en", "fr", "el")) -> Frame:
        return Frame(
            content.catalogue, Interface(language, read_translations(root, language)), Site(ADDRESS, "en", built)
        )

    return made


@pytest.fixture(scope="session")
def practices(scenery: tuple[Path, Content]) -> dict[str, Practice]:
    """The practices of the small collection by slug."""
    return scenery[1].catalogue.practices
