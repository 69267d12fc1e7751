"""``goodpractices publish``: replace a published folder by a complete new one."""

import argparse
from pathlib import Path

from ..publish import replace_folder
from .answer import Answer, Commands


def add(commands: Commands) -> None:
    """Describe the arguments."""
    parser = commands.add_parser("publish", help="replace a published folder by a complete new one")
    parser.add_argument("new", type=Path)
    parser.add_argument("published", type=Path)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Answer:
    """Move the folder."""
    try:
        replace_folder(options.new, options.published)
    except OSError as error:
        return 1, f"{options.new}: it cannot be put in the place of {options.published}: {error}."
    return 0, ""
