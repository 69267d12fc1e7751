"""The list of all generated pages of the site in one language."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from ..catalogue import FACETS
from ..practice import Practice
from ..problem import Problem
from ..related import Related
from .facets import description_of, facet_ids, facet_path, facet_view, headings, index_view, name_of
from .fit import fit_view
from .gaps import gaps_view
from .lists import list_view
from .map import map_view
from .parts import Frame, Language, language
from .practice import practice_view
from .translations import PATH, TODO_PATH, todo_heading, todo_view, translations_heading, translations_view


@dataclass(frozen=True)
class SitePage:
    """A generated page.

    ``languages``: those in which it really exists; elsewhere it shows the text of ``shown``, and is not announced to
    search engines. ``view`` makes what the template shows, when it is rendered and not before.
    """

    path: str
    template: str
    title: str
    description: str
    languages: tuple[str, ...]
    view: Callable[[], object]
    shown: str
    source: str | None = None
    listed: bool = True


def site_pages(frame: Frame, related: Related) -> Iterator[SitePage]:
    """Yield all generated pages for the frame's language: lists, indexes, practices, and the page for "not found"."""
    words, here, built = frame.words, frame.words.language, frame.site.languages
    _ = words.gettext

    def page(path: str, template: str, title: str, description: str, view: Callable[[], object]) -> SitePage:
        return SitePage(path, template, title, description, built, view, here)

    everything = list_view(frame)
    yield page("practices/", "practices.html", everything.title, everything.intro, lambda: everything)
    where = map_view(frame)
    fit = fit_view(frame)
    yield page("fit/", "fit.html", fit.title, fit.intro, lambda: fit)
    yield page("map/", "map.html", where.title, where.intro, lambda: where)
    gaps = gaps_view(frame)
    yield page("gaps/", "gaps.html", gaps.title, gaps.intro, lambda: gaps)
    for facet in FACETS:
        heading = headings(words)[facet]
        yield page(f"{facet}/", "index.html", heading.title, heading.intro, partial(index_view, frame, facet))
        for term_id in facet_ids(frame, facet):
            title, description = name_of(frame, facet, term_id), description_of(frame, facet, term_id)
            view = partial(facet_view, frame, facet, term_id)
            yield page(facet_path(facet, term_id), "facet.html", title, description, view)
    for practice in frame.catalogue.practices.values():
        yield _practice_page(frame, practice, related)
    translations, todo = translations_heading(words), todo_heading(words)
    yield page(PATH, "translations.html", translations.title, translations.intro, partial(translations_view, frame))
    yield page(TODO_PATH, "to-do.html", todo.title, todo.intro, partial(todo_view, frame))
    missing = _("This page does not exist")
    yield SitePage("404.html", "missing.html", missing, missing, (), partial(home_pages, frame), here, listed=False)


@dataclass(frozen=True)
class HomeLink:
    """A language's home page, and the words that lead there, in that language."""

    language: Language
    url: str
    words: str


def home_pages(frame: Frame) -> list[HomeLink]:
    """Return the home pages of all languages: a host may show one page for everything that it does not find."""
    return [HomeLink(language(code), frame.site.url(code, ""), language(code).name) for code in frame.site.languages]


def problems_page(frame: Frame, problems: list[Problem]) -> SitePage:
    """Return the preview's page that lists what is wrong with the content."""
    title = frame.words.gettext("Problems in the content")
    return SitePage(
        "problems/", "problems.html", title, title, (), lambda: problems, frame.words.language, listed=False
    )


def _practice_page(frame: Frame, practice: Practice, related: Related) -> SitePage:
    text = frame.catalogue.text(practice, frame.words.language)
    return SitePage(
        path=f"practices/{practice.slug}/",
        template="practice.html",
        title=text.title,
        description=text.summary,
        languages=tuple(language for language in frame.site.languages if language in practice.texts),
        view=partial(practice_view, frame, practice, related),
        shown=text.language,
        source=text.path,
    )
