"""The command ``goodpractices``."""

import argparse
import io
import sys
from collections.abc import Sequence
from pathlib import Path

from .commands import accept, check, diff, publish, status, translate
from .commands.wanted import NotThereError

COMMANDS = (check, translate, status, diff, accept, publish)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code: 0 all is well, 1 problems were found, 2 it was called wrongly."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal may not know all letters; what it cannot show is written as an escape.
        sys.stdout.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        code, text = options.run(options)
    except NotThereError as error:
        code, text = 1, str(error)
    if text:
        print(text)
    return int(code)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="goodpractices", description="Good practices: check, translate and maintain the content."
    )
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="the project's folder (default: this one)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
