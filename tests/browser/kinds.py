"""The kinds of page that the site has, with one address of each, chosen from the content as it stands."""

from dataclasses import dataclass

from goodpractices.catalogue import FACETS, Catalogue
from goodpractices.load import load

from tests.drawing import REPOSITORY

LANGUAGES = ("en", "el")
WIDTHS = (1280, 390)
SCHEMES = ("light", "dark")

CONTENT = load(REPOSITORY)


@dataclass(frozen=True)
class Kind:
    """A kind of page in one language. ``url`` is its address within the site."""

    name: str
    language: str
    url: str

    def __str__(self) -> str:
        """Return the name by which a test shows it."""
        return f"{self.name}-{self.language}"


def url(language: str, path: str) -> str:
    """Return a page's address within the site; English stands at the root."""
    return path if language == "en" else f"{language}/{path}"


def practice_with(catalogue: Catalogue, language: str, *, own: bool) -> str | None:
    """Return the first practice that has a text in a language, or the first that has none."""
    found = (slug for slug, practice in catalogue.practices.items() if (language in practice.texts) is own)
    return next(found, None)


def fullest(catalogue: Catalogue, facet: str) -> str:
    """Return the id of a facet that most practices have: the page with most on it."""
    ids = catalogue.facets[facet]
    return max(sorted(ids), key=lambda term: len(ids[term])).lower()


def paths(language: str) -> dict[str, str]:
    """Return a path for each kind of page; where every text is translated, there is no page that shows another."""
    catalogue = CONTENT.catalogue
    found = {"home": "", "practices": "practices/", "about": "about/", "gaps": "gaps/", "missing": "no/such/page/"}
    found |= {"translations": "translations/", "to-do": "translations/to-do/"}
    for kind, own in (("practice", True), ("foreign-practice", False)):
        if slug := practice_with(catalogue, language, own=own):
            found[kind] = f"practices/{slug}/"
    for facet in FACETS:
        found[f"index-of-{facet}"] = f"{facet}/"
        found[f"page-of-{facet}"] = f"{facet}/{fullest(catalogue, facet)}/"
    return found


KINDS = [Kind(name, language, url(language, path)) for language in LANGUAGES for name, path in paths(language).items()]
"""Every kind of page in every language that the tests open."""


def in_language(language: str) -> list[Kind]:
    """Return the kinds of page in one language."""
    return [kind for kind in KINDS if kind.language == language]
