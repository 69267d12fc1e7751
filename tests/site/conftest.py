"""What the tests of built sites share."""

from pathlib import Path

import pytest

from tests.drawing import ORIGINAL, TRANSLATION

from .building import build, drawn
from .pages import SAMPLE, Site, published_languages


@pytest.fixture(scope="session")
def site(built_site: Path) -> Site:
    """Return the repository's site; its pages are read once a worker."""
    return Site(built_site, published_languages(), SAMPLE)


@pytest.fixture
def small_project(tmp_path: Path) -> Path:
    """Return a project with one practice, in English and French."""
    return drawn(tmp_path, {"practices/buddies/en.md": ORIGINAL, "practices/buddies/fr.md": TRANSLATION})


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return the site of such a project, with English, French and Greek pages, for reading only."""
    folder = tmp_path_factory.mktemp("small")
    return build(drawn(folder, {"practices/buddies/en.md": ORIGINAL, "practices/buddies/fr.md": TRANSLATION}))
