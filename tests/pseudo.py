"""Makes up catalogues of messages, to see what comes from them and how pages look with them."""

import io
from collections.abc import Callable

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import write_po
from goodpractices.wording import forms_of, read_template

from tests.drawing import REPOSITORY


def pseudo_catalogue(language: str, translate: Callable[[str], str]) -> bytes:
    """Return a complete catalogue of a language; ``translate`` turns an English text into its translation."""
    catalogue = Catalog(locale=language, fuzzy=False)
    for message in read_template(REPOSITORY):
        if message.id:
            _add(catalogue, message, translate)
    file = io.BytesIO()
    write_po(file, catalogue)
    return file.getvalue()


def _add(catalogue: Catalog, message: Message, translate: Callable[[str], str]) -> None:
    forms = [translate(text) for text in forms_of(message.id)]
    translated = forms[0] if len(forms) == 1 else [forms[1]] * catalogue.num_plurals
    # Babel takes no context to be something else than an empty one.
    context = {"context": message.context} if message.context else {}
    catalogue.add(message.id, translated, **context)
