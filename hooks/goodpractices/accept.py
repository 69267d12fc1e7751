"""Record what a translation was made from: the ``based_on`` block of its front matter."""

import re
from collections.abc import Mapping

from .yaml_text import read_yaml

_BLOCK = re.compile(r"^  based_on:.*\n(?:(?:    .*)?\n)*?(?=\S|  \S|\Z)", re.MULTILINE)
_TRANSLATION = re.compile(r"^translation:[ ]*\n(?:[ ]+.*\n)*", re.MULTILINE)
_WANTED = "write 'translation:' on a line of its own, with its fields below it, indented by two blanks"


def with_based_on(text: str, fingerprints: Mapping[str, str]) -> str:
    """Return a translation's file with its ``based_on`` block replaced, or added at the end of ``translation``.

    Everything else stays as it was. Raises ValueError where ``translation:`` is not written as a block of lines that
    are indented by two blanks.
    """
    head, fence, rest = text.partition("\n---")
    match = _TRANSLATION.search(head + "\n")
    if not match:
        raise ValueError(_WANTED)
    block = _BLOCK.sub("", match[0])
    lines = "".join(f'    {part}: "{value}"\n' for part, value in fingerprints.items())
    head = (head + "\n")[: match.start()] + block + "  based_on:\n" + lines + (head + "\n")[match.end() :]
    document, problems = read_yaml(head.removeprefix("---\n"), "")
    if problems or document is None or document.value["translation"].get("based_on") != dict(fingerprints):
        raise ValueError(_WANTED)
    return head.removesuffix("\n") + fence + rest
