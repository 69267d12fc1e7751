"""The pages on translations: what can be read in which language, and what is left to do in the reader's."""

from dataclasses import dataclass

from ..freshness import FILE, STATES, TODO, Coverage, Standing, State, coverage
from ..interface import Interface
from .facets import Heading
from .parts import Card, Frame, Item, Language, card, language
from .practice import changed_parts, method_of

PATH, TODO_PATH = "translations/", "translations/to-do/"
"""The paths of the two pages; each language's own list of what is left to do stands in that language only."""


@dataclass(frozen=True)
class Sign:
    """A state: the sign for it in a table, what it is called, and what it means."""

    state: State
    sign: str
    label: str
    meaning: str


@dataclass(frozen=True)
class Column:
    """A language in the tables: its name in the reader's, where its list stands, and how many texts are in each state.

    There is no list where the site is not built in the language.
    """

    language: Language
    name: str
    todo_url: str | None
    counts: tuple[str, ...]


@dataclass(frozen=True)
class Row:
    """A practice in the table, and its state in each language."""

    card: Card
    signs: tuple[Sign, ...]


@dataclass(frozen=True)
class TranslationsView:
    """What can be read in which language; the reader's own language is the first."""

    title: str
    intro: str
    signs: tuple[Sign, ...]
    columns: tuple[Column, ...]
    totals: tuple[str, ...]
    rows: tuple[Row, ...]
    data_url: str


@dataclass(frozen=True)
class Task:
    """A text to write, to bring up to date or to review."""

    card: Card
    path: str
    changed: tuple[Item, ...]
    original_language: str
    made: str | None


@dataclass(frozen=True)
class TaskGroup:
    """The tasks of a state."""

    sign: Sign
    count: str
    tasks: tuple[Task, ...]


@dataclass(frozen=True)
class TodoView:
    """What is left to do in the reader's language, what helps readers most first."""

    title: str
    intro: str
    kind: str
    kind_url: str
    help_url: str
    groups: tuple[TaskGroup, ...]


def translations_heading(words: Interface) -> Heading:
    """Return title and introduction of the page with the tables."""
    _ = words.gettext
    intro = _("What can be read in which language, and what is left to translate, to bring up to date and to review.")
    return Heading(_("Translations"), intro)


def todo_heading(words: Interface) -> Heading:
    """Return title and introduction of the reader's language's own list."""
    _ = words.gettext
    title = _("What is left to translate: %(language)s") % {"language": words.language_name(words.language)}
    intro = _(
        "In each list, what helps readers most comes first: practices from countries where this language is official, "
        "then those that others have adapted and that touch on several topics, then the oldest translations."
    )
    return Heading(title, intro)


def translations_view(frame: Frame) -> TranslationsView:
    """Return the page with the tables."""
    heading, signs = translations_heading(frame.words), _signs(frame.words)
    found = _coverage(frame)
    rows = (
        Row(each, tuple(signs[language.standings[slug].state] for language in found))
        for each, slug in sorted(
            ((card(frame, practice), slug) for slug, practice in frame.catalogue.practices.items()),
            key=lambda pair: (frame.words.sort_key(pair[0].title), pair[1]),
        )
    )
    return TranslationsView(
        title=heading.title,
        intro=heading.intro,
        signs=tuple(signs.values()),
        columns=tuple(_column(frame, each) for each in found),
        totals=tuple(frame.words.number(sum(each.counts[state] for each in found)) for state in STATES),
        rows=tuple(rows),
        data_url=FILE,
    )


def _coverage(frame: Frame) -> list[Coverage]:
    """Return the coverage of the published languages: the reader's first, then by their codes."""
    found = coverage(frame.catalogue, tuple(frame.catalogue.reference.published))
    return sorted(found, key=lambda each: (each.language != frame.words.language, each.language))


def _column(frame: Frame, found: Coverage) -> Column:
    words, code = frame.words, found.language
    url = frame.site.url(code, TODO_PATH) if code in frame.site.languages else None
    counts = tuple(words.number(found.counts[state]) for state in STATES)
    return Column(language(code), words.language_name(code), url, counts)


def _signs(words: Interface) -> dict[State, Sign]:
    """Return the sign of each state, in their order."""
    _ = words.gettext
    found = (
        Sign("missing", "–", _("Missing"), _("Not translated: readers see the text in another language.")),
        # Translators: said of a translation whose original has changed since.
        Sign("behind", "!", _("Behind"), _("The original has changed since it was translated.")),
        Sign("unreviewed", "?", _("Not reviewed"), _("Translated by machine, and no native speaker has read it yet.")),
        Sign("current", "✓", _("Up to date"), _("Translated or reviewed by a person, from the original as it is now.")),
        Sign("original", "●", _("Original"), _("Written in this language.")),
    )
    return {sign.state: sign for sign in found}


def todo_view(frame: Frame) -> TodoView:
    """Return the list of what is left to do in the frame's language."""
    heading = todo_heading(frame.words)
    return TodoView(
        title=heading.title,
        intro=heading.intro,
        kind=translations_heading(frame.words).title,
        kind_url=frame.url(PATH),
        help_url=frame.url("contribute/") + "#translate",
        groups=_groups(frame),
    )


def _groups(frame: Frame) -> tuple[TaskGroup, ...]:
    """Return the tasks by state; a state in which nothing is left has none."""
    here, signs = _coverage(frame)[0], _signs(frame.words)
    return tuple(
        TaskGroup(
            signs[state],
            frame.words.number(here.counts[state]),
            tuple(_task(frame, each) for each in here.todo if each.state == state),
        )
        for state in TODO
        if here.counts[state]
    )


def _task(frame: Frame, standing: Standing) -> Task:
    practice = frame.catalogue.practices[standing.slug]
    made = None
    if standing.date:
        made = f"{method_of(frame, practice.texts[standing.language])} · {frame.words.date(standing.date)}"
    return Task(
        card(frame, practice),
        f"practices/{standing.slug}/{standing.language}.md",
        changed_parts(frame, practice, standing.parts),
        practice.original,
        made,
    )
