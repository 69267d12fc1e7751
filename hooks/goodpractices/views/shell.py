"""What stands around every page: menu, language switcher, and the links that search engines read."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from ..address import Site
from ..alternates import Alternate, alternates, canonical
from ..collation import SortKey, sort_key
from ..interface import Interface, autonym
from .facets import headings
from .pages import SitePage
from .parts import Frame, Language, language

OFFERS = "offers.json"
"""Where the words are that offer a page in another language: once for the whole site, in each of its languages."""

PATH = "{path}"
"""Stands for the path of a page in what is the same for many pages, so that it is made once."""

NOT_IN_MENU = ("commitments",)
"""Facets that the foot leads to: one more item, and the menu takes two lines in German at 1280 pixels."""

LANDING = ""
"""The path of the home page."""


@dataclass(frozen=True)
class MenuItem:
    """A link of the menu; ``current``: the page is it, or stands below it."""

    label: str
    url: str
    current: bool


@dataclass(frozen=True)
class Version:
    """A page in another language; ``real`` where its text exists in that language. PATH stands for the page's path."""

    language: Language
    url: str
    current: bool
    real: bool


@dataclass(frozen=True)
class Correction:
    """Where to report a mistake: the repository's pages for it where there is one, and how it is done."""

    help_url: str
    edit_url: str | None
    issue_url: str | None


@dataclass(frozen=True)
class Shell:
    """Everything around a page's own content."""

    language: Language
    home_url: str
    section: str
    """The first part of the page's path: what the menu marks as current."""
    title: str
    description: str
    menu: tuple[MenuItem, ...]
    about: tuple[MenuItem, ...]
    path: str
    versions: tuple[Version, ...]
    """The page in all languages, sorted by their own names."""
    versions_key: str
    """Pages with the same key have the same versions, and alternates, but for their paths."""
    offers_url: str
    alternates: tuple[Alternate, ...]
    canonical: str | None
    indexed: bool
    correction: Correction
    problems: int
    problems_url: str


def shell_view(frame: Frame, page: SitePage, repository: str | None = None, problems: int = 0) -> Shell:
    """Return what stands around a page. ``problems``: how many the preview has to tell of."""
    site, here = frame.site, frame.words.language
    real = here in page.languages
    existing = page.languages if page.listed else site.languages
    return Shell(
        language=language(here),
        home_url=frame.url(LANDING),
        section=page.path.partition("/")[0],
        title=page.title,
        description=page.description,
        menu=_menu(frame, page, _menu_labels(frame)),
        about=_menu(frame, page, _about_labels(frame)),
        path=page.path,
        versions=_versions(site, here, existing),
        versions_key=" ".join(existing),
        offers_url=OFFERS,
        alternates=_alternates(site, page.languages) if real else (),
        canonical=canonical(site, page.path, here, page.languages, page.shown) if page.listed else None,
        indexed=page.listed,
        correction=_correction(frame, page, repository),
        problems=problems,
        problems_url=frame.url("problems/"),
    )


def _by_own_name(code: str) -> SortKey:
    return sort_key(code, autonym(code))


def offer(words: Interface) -> dict[str, str]:
    """Return the words that offer a page in a language, in that language."""
    # Translators: name your own language in place of English.
    text = words.pgettext("offer", "You can read this page in English")
    return {"offer": text, "close": words.gettext("Close"), "dir": words.direction}


def _menu_labels(frame: Frame) -> Mapping[str, str]:
    found = headings(frame.words).items()
    titles = {f"{facet}/": heading.title for facet, heading in found if facet not in NOT_IN_MENU}
    _ = frame.words.gettext
    return {"practices/": _("Practices"), "fit/": _("Fits my town"), "map/": _("Map")} | titles


def _about_labels(frame: Frame) -> Mapping[str, str]:
    _ = frame.words.gettext
    below = {f"{facet}/": headings(frame.words)[facet].title for facet in NOT_IN_MENU}
    return {
        **below,
        "gaps/": _("What is missing"),
        "about/": _("About"),
        "contribute/": _("Contribute"),
        "translations/": _("Translations"),
        "accessibility/": _("Accessibility"),
        "privacy/": _("Privacy"),
    }


def _menu(frame: Frame, page: SitePage, labels: Mapping[str, str]) -> tuple[MenuItem, ...]:
    return tuple(MenuItem(label, frame.url(path), page.path.startswith(path)) for path, label in labels.items())


@lru_cache(maxsize=10_000)
def _versions(site: Site, here: str, existing: tuple[str, ...]) -> tuple[Version, ...]:
    return tuple(
        Version(language(code), site.url(code, PATH), code == here, code in existing)
        for code in sorted(site.languages, key=_by_own_name)
    )


@lru_cache(maxsize=10_000)
def _alternates(site: Site, languages: tuple[str, ...]) -> tuple[Alternate, ...]:
    return tuple(alternates(site, PATH, languages))


def _correction(frame: Frame, page: SitePage, repository: str | None) -> Correction:
    help_url = frame.url("contribute/") + "#correct"
    if not (repository and page.source):
        return Correction(help_url, None, None)
    base = repository.rstrip("/")
    return Correction(help_url, f"{base}/edit/main/{page.source}", f"{base}/issues/new?title={page.source}")
