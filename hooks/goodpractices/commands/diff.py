"""``goodpractices diff``: what has changed in an original since a translation was made."""

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import indent

from ..differences import ADDED, REMOVED, differences
from ..history import Version, versions
from ..load import load
from ..practice import Practice, fingerprint, parts
from ..schema import Translation
from .answer import Answer, Commands
from .wanted import translation


@dataclass
class Change:
    """A part that has changed: its text now; how it was when it was translated; and the days of both.

    What no history tells is None: of a text that has not been committed yet, the day.
    """

    part: str
    now: str
    was: str | None = None
    translated_from: str | None = None
    since: str | None = None


def add(commands: Commands) -> None:
    """Describe the arguments."""
    parser = commands.add_parser("diff", help="show what has changed in an original since it was translated")
    parser.add_argument("slug", help="the entry's folder")
    parser.add_argument("language", help="the translation's language, such as fr")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Answer:
    """Return the differences, section by section."""
    practice, text, made = translation(load(options.root), options.slug, options.language)
    behind = practice.behind(text.language)
    if not behind:
        return 0, f"{text.path}: nothing has changed in the original since it was translated."
    original = practice.texts[practice.original]
    lines = [f"{text.path} was translated on {made.date}; since then, {original.path} has changed:"]
    changes = {part: Change(part, now) for part, now in _now(practice).items() if part in behind}
    try:
        _fill_in(changes, made, versions(options.root, original.path))
    except OSError as error:
        lines.append(f"The history cannot be read: {error}")
    lines += [line for change in changes.values() for line in _told(change)]
    again = f"goodpractices accept {practice.slug} {text.language} {' '.join(behind)}"
    return 0, "\n".join([*lines, "", f"When the translation agrees again: {again}"])


def _now(practice: Practice) -> dict[str, str]:
    text = practice.texts[practice.original]
    return parts(text.title, text.summary, text.sections)


def _fill_in(changes: dict[str, Change], made: Translation, history: Iterable[Version]) -> None:
    """Look through the history, from the newest version back, until all that is asked for has been found."""
    wanted = {part: made.based_on[part] for part in changes if part in made.based_on}
    for version in history:
        for part in list(wanted):
            change, text = changes[part], version.parts.get(part, "")
            if fingerprint(text) == wanted[part]:
                change.was, change.translated_from = text, version.date
                del wanted[part]
            elif fingerprint(text) == fingerprint(change.now):
                change.since = version.date
        if not wanted:
            return


def _told(change: Change) -> Iterator[str]:
    yield ""
    if change.was is None:
        yield f"{change.part}: no version from which it was translated is in the history; as it is now:"
        yield indent(change.now.strip(), "  ")
        return
    yield f"{change.part}, {change.translated_from} → {change.since or 'not committed yet'}:"
    yield f"  ({REMOVED.format('removed')} {ADDED.format('added')})"
    yield from (f"  {line}" for line in differences(change.was, change.now))
