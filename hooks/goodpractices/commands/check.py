"""``goodpractices check``: list everything that is wrong with the content."""

import argparse

from ..checks.wording import check_wording
from ..load import load
from .answer import Answer, Commands


def add(commands: Commands) -> None:
    """Describe the arguments."""
    parser = commands.add_parser("check", help="list everything that is wrong with the content")
    parser.add_argument("--advice", action="store_true", help="list what is expected but missing, too")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Answer:
    """Return 1 and the problems, or 0."""
    content = load(options.root)
    faults = content.faults + check_wording(options.root, content.catalogue.reference.published)
    found = sorted([*faults, *(content.advice if options.advice else ())])
    return 1 if faults else 0, "\n".join(map(str, found))
