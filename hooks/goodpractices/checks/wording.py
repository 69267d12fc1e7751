"""Whether the catalogues of the interface say everything, in the terms of the glossary."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message

from ..glossary import Glossary, read_glossary
from ..problem import Problem, shown
from ..wording import (
    GAP,
    SOURCE_LANGUAGE,
    TEMPLATE,
    catalogue_path,
    flaws,
    forms_of,
    plural_rule,
    read_catalogue,
    read_template,
)


def check_wording(root: Path, languages: Iterable[str]) -> list[Problem]:
    """Return the problems of the catalogues and glossaries of these languages."""
    try:
        template = read_template(root)
    except (OSError, ValueError) as error:
        return [Problem(TEMPLATE, 1, f"The list of all messages cannot be read: {error}.", "Run 'make messages'.")]
    problems: list[Problem] = []
    for language in languages:
        if language != SOURCE_LANGUAGE:
            problems += _check_language(root, language, template)
    return sorted(set(problems))


def _check_language(root: Path, language: str, template: Catalog) -> list[Problem]:
    path = catalogue_path(language)
    try:
        catalogue = read_catalogue(root, language)
    except OSError:
        mend = f"Run 'make messages NEW={language}' to begin it."
        return [Problem(path, 1, f"The language {language} is published and has no catalogue.", mend)]
    except ValueError as error:
        return [Problem(path, 1, f"The catalogue cannot be read: {error}.", "Mend it, or restore an earlier one.")]
    glossary, problems = read_glossary(root, language)
    problems += _header(catalogue, language, path)
    problems += _missing(catalogue, template, path)
    for message in catalogue:
        if message.id:
            problems += _check_message(message, template, glossary, path)
    return problems


def _header(catalogue: Catalog, language: str, path: str) -> list[Problem]:
    header = dict(catalogue.mime_headers)
    number, rule = plural_rule(language)
    wanted = f"nplurals={number}; plural={rule};"
    problems = []
    if header.get("Plural-Forms", "").replace(" ", "") != wanted.replace(" ", ""):
        problems.append(Problem(path, 1, "The header has other plural forms than the language.", f"Write {wanted}"))
    if "charset=utf-8" not in header.get("Content-Type", "").lower():
        mend = "Write 'Content-Type: text/plain; charset=utf-8'."
        problems.append(Problem(path, 1, "The header does not say that the file is UTF-8.", mend))
    return problems


def _missing(catalogue: Catalog, template: Catalog, path: str) -> Iterator[Problem]:
    for message in template:
        if message.id and catalogue.get(message.id, message.context) is None:
            what = f"The message {_shown(message)} is missing."
            yield Problem(path, 1, what, "Run 'make messages', then translate it.")


def _check_message(message: Message, template: Catalog, glossary: Glossary, path: str) -> Iterator[Problem]:
    line = message.lineno or 1
    if template.get(message.id, message.context) is None:
        yield Problem(path, line, f"The message {_shown(message)} is no longer used.", "Run 'make messages'.")
        return
    found = list(flaws(message))
    for flaw in found:
        yield Problem(path, line, f"The message {_shown(message)} {flaw}.", "Mend its translation.")
    # Synonyms are what people type in a search: they need no official term.
    if not found and not str(message.context or "").endswith("synonyms"):
        yield from _terms(message, glossary, path, line)


def _terms(message: Message, glossary: Glossary, path: str, line: int) -> Iterator[Problem]:
    english = _without_gaps(message.id)
    translated = _without_gaps(message.string).casefold()
    for term in glossary.terms_in(english):
        own = glossary.own.get(term.id)
        if own is None:
            continue
        if not own.stands_in(translated):
            mend = f"Write a form of '{own.term}', or add the piece of it that stands there to the glossary."
            yield Problem(path, line, f"The message {_shown(message)} lacks the term for '{term.term}'.", mend)
        for piece in own.avoid:
            if piece.casefold() in translated:
                what = f"The message {_shown(message)} has '{piece}', a word to avoid."
                yield Problem(path, line, what, f"Write '{own.term}'.")


def _without_gaps(texts: str | list[str] | tuple[str, ...]) -> str:
    return GAP.sub(" ", " ".join(forms_of(texts)))


def _shown(message: Message) -> str:
    return shown(forms_of(message.id)[0])
