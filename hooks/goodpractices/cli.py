"""The command ``goodpractices``."""

import argparse
import io
import sys
from collections.abc import Sequence
from pathlib import Path

from .accept import with_based_on
from .checks.wording import check_wording
from .load import load
from .publish import replace_folder
from .schema import PARTS


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code: 0 all is well, 1 problems were found, 2 it was called wrongly."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal may not know all letters; what it cannot show is written as an escape.
        sys.stdout.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    return int(options.run(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="goodpractices", description="Good practices: check and maintain the content."
    )
    parser.add_argument("--root", type=Path, default=Path.cwd(), help="the project's folder (default: this one)")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="list everything that is wrong with the content")
    check.add_argument("--advice", action="store_true", help="list what is expected but missing, too")
    check.set_defaults(run=_check)
    accept = commands.add_parser("accept", help="record that a translation agrees with its original as it stands")
    accept.add_argument("slug", help="the entry's folder")
    accept.add_argument("language", help="the translation's language, such as fr")
    accept.add_argument("parts", nargs="*", choices=[*PARTS, []], help="only these parts (default: all)")
    accept.set_defaults(run=_accept)
    publish = commands.add_parser("publish", help="replace a published folder by a complete new one")
    publish.add_argument("new", type=Path)
    publish.add_argument("published", type=Path)
    publish.set_defaults(run=_publish)
    return parser


def _check(options: argparse.Namespace) -> int:
    content = load(options.root)
    faults = content.faults + check_wording(options.root, content.catalogue.reference.published)
    for problem in sorted([*faults, *(content.advice if options.advice else ())]):
        print(problem)
    return 1 if faults else 0


def _accept(options: argparse.Namespace) -> int:
    practice = load(options.root).catalogue.practices.get(options.slug)
    text = practice.texts.get(options.language) if practice else None
    if practice is None or text is None or text.translation is None:
        print(f"There is no sound translation {options.slug}/{options.language}. Run 'goodpractices check'.")
        return 1
    now = practice.texts[practice.original].fingerprints()
    based_on = dict(text.translation.based_on)
    based_on |= {part: now[part] for part in options.parts or PARTS}
    file = options.root / text.path
    before = file.read_bytes().decode()
    line_end = "\r\n" if "\r\n" in before else "\n"
    recorded = {part: based_on[part] for part in PARTS if part in based_on}
    try:
        new = with_based_on(before.replace("\r\n", "\n"), recorded)
    except ValueError as error:
        print(f"{text.path}:1: The block cannot be written: {error}.")
        return 1
    file.write_bytes(new.replace("\n", line_end).encode())
    print(f"{text.path}: recorded.")
    return 0


def _publish(options: argparse.Namespace) -> int:
    try:
        replace_folder(options.new, options.published)
    except OSError as error:
        print(f"{options.new}: it cannot be put in the place of {options.published}: {error}.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
