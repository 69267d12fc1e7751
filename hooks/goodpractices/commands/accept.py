"""``goodpractices accept``: record that a translation agrees with its original as it stands."""

import argparse

from ..accept import with_based_on
from ..load import load
from ..schema import PARTS
from .answer import Answer, Commands
from .wanted import translation

ALL = "all"


def add(commands: Commands) -> None:
    """Describe the arguments."""
    parser = commands.add_parser("accept", help="record that a translation agrees with its original as it stands")
    parser.add_argument("slug", help="the entry's folder")
    parser.add_argument("language", help="the translation's language, such as fr")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, ALL, []], help=f"only these parts (default: {ALL})")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Answer:
    """Write the fingerprints of the original's parts into the translation's file."""
    practice, text, made = translation(load(options.root), options.slug, options.language)
    parts = PARTS if not options.parts or ALL in options.parts else options.parts
    now = practice.texts[practice.original].fingerprints()
    based_on = dict(made.based_on) | {part: now[part] for part in parts}
    file = options.root / text.path
    before = file.read_bytes().decode()
    line_end = "\r\n" if "\r\n" in before else "\n"
    try:
        new = with_based_on(before.replace("\r\n", "\n"), {part: based_on[part] for part in PARTS if part in based_on})
    except ValueError as error:
        return 1, f"{text.path}:1: The block cannot be written: {error}."
    file.write_bytes(new.replace("\n", line_end).encode())
    return 0, f"{text.path}: recorded."
