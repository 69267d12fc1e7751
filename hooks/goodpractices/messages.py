"""Hand the words of ``data/`` to Babel, so that catalogues hold them beside those of code and templates."""

from collections.abc import Iterator
from typing import IO

import yaml

from .vocabulary import VOCABULARIES

_FIELDS = {
    **dict.fromkeys((*VOCABULARIES, "commitments", "fit"), ("label", "description")),
    "networks": ("description",),
}

Message = tuple[int, str, tuple[str, ...], list[str]]


def extract_data(file: IO[bytes], keywords: object, comment_tags: object, options: object) -> Iterator[Message]:
    """Yield the labels and descriptions of a data file; the file's name is each message's context.

    The signature is that of Babel's extractors; a message is (line, function, (context, text or texts), comments).
    """
    name = file.name.rpartition("/")[2].removesuffix(".yml")
    fields = _FIELDS.get(name, ())
    root = yaml.compose(file.read().decode(), Loader=yaml.SafeLoader) if fields else None
    for record in root.value if root else ():
        values = {key.value: value for key, value in record.value}
        for field in fields:
            if field in values:
                yield _message(name, field, values)
        if "synonyms" in values and name in VOCABULARIES:
            yield _synonyms(name, values)


def _synonyms(context: str, values: dict[str, yaml.Node]) -> Message:
    """Return the synonyms of a term as one message: a language has as many as it needs."""
    node = values["synonyms"]
    return (
        node.start_mark.line + 1,
        "pgettext",
        (f"{context} synonyms", ", ".join(item.value for item in node.value)),
        [],
    )


def _message(context: str, field: str, values: dict[str, yaml.ScalarNode]) -> Message:
    line, text = values[field].start_mark.line + 1, values[field].value
    if field == "label" and "plural" in values:
        return line, "npgettext", (context, text, values["plural"].value), []
    return line, "pgettext", (context, text), []
