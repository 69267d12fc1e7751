"""Turn pydantic's errors into problems that a contributor understands."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from .problem import Problem, guess, shown
from .vocabulary import COUNTRY_PATTERN, ID_PATTERN
from .yaml_text import Document, Path

_KINDS = {
    "string_type": "a text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "a group of fields",
    "model_type": "a group of fields",
    "model_attributes_type": "a group of fields",
    "finite_number": "a number",
}

_FORMS = {
    ID_PATTERN: "Use small letters a-z, digits and single hyphens.",
    COUNTRY_PATTERN: "Write the country's two capital letters (ISO 3166-1), in quotes.",
}

Model = TypeVar("Model", bound=BaseModel)


def validate(
    model: type[Model], document: Document, path: str, at: Path = (), context: Mapping[str, Any] | None = None
) -> tuple[Model | None, list[Problem]]:
    """Check a part of a document (the one at ``at``) against a model.

    Returns the model's instance, or None and the problems, each on its own line of the file.
    """
    value = document.value
    for step in at:
        value = value[step]
    try:
        return model.model_validate(value, strict=False, context=dict(context or {})), []
    except ValidationError as error:
        faults = [details for details in error.errors(include_url=False) if not _follows(details, error)]
        return None, [_problem(model, details, (*at, *_location(details)), document, path) for details in faults]


def _follows(details: ErrorDetails, error: ValidationError) -> bool:
    """Whether a list is only too short because of a faulty item in it, which is told already."""
    where = details["loc"]
    others = [other["loc"] for other in error.errors(include_url=False)]
    return details["type"] == "too_short" and any(len(o) > len(where) and o[: len(where)] == where for o in others)


def _location(details: ErrorDetails) -> Path:
    return tuple(step for step in details["loc"] if step != "[key]")


def _problem(model: type[BaseModel], details: ErrorDetails, where: Path, document: Document, path: str) -> Problem:
    whole = "the record" if len(where) > len(_location(details)) else "front matter"
    what, mend = _words(model, details, ".".join(str(step) for step in _location(details)) or whole)
    return Problem(path, document.line(where), what, mend)


def _words(model: type[BaseModel], details: ErrorDetails, field: str) -> tuple[str, str]:
    """Return what is wrong and how to mend it."""
    kind, context, value = details["type"], details.get("ctx", {}), details["input"]
    if kind == "content":
        return f"{field}: {context['what']}", str(context["mend"])
    if kind == "missing":
        return f"The field '{field}' is missing.", "Add it."
    if kind == "extra_forbidden":
        known = sorted(_siblings(model, details["loc"]))
        last = str(details["loc"][-1])
        return f"Unknown field {shown(field)}.", guess(last, known) + "Known: " + ", ".join(known) + "."
    if kind in _KINDS:
        return f"{field}: {shown(value)} is not {_KINDS[kind]}.", f"Write {_KINDS[kind]}."
    return _limit(kind, context, field, value)


def _limit(kind: str, context: Mapping[str, Any], field: str, value: object) -> tuple[str, str]:
    if kind == "string_too_long":
        return f"{field} has {len(str(value))} characters.", f"Shorten it to {context['max_length']}."
    if kind == "string_too_short":
        return f"{field} has {len(str(value))} characters.", f"Write at least {context['min_length']}."
    if kind == "too_long":
        return f"{field} has {context['actual_length']} items.", f"Keep {context['max_length']} at most."
    if kind == "too_short":
        return f"{field} has {context['actual_length']} items.", f"Give at least {context['min_length']}."
    if kind == "literal_error":
        return f"{field}: {shown(value)} is not one of the words known.", f"Write {context['expected']}."
    if kind == "string_pattern_mismatch":
        return f"{field}: {shown(value)} has the wrong form.", _FORMS.get(
            context["pattern"], "See the fields in CONTRIBUTING.md."
        )
    bounds = {"greater_than": "gt", "greater_than_equal": "ge", "less_than": "lt", "less_than_equal": "le"}
    if kind in bounds:
        words = kind.replace("_", " ").replace("equal", "or equal to")
        return f"{field}: {shown(value)} is out of bounds.", f"Write a number {words} {context[bounds[kind]]}."
    return f"{field}: {shown(value)} is not accepted.", "See the fields in CONTRIBUTING.md."


def _siblings(model: type[BaseModel], location: tuple[int | str, ...]) -> Iterable[str]:
    """Return the names of the fields that could stand where an unknown one was found."""
    current: type[BaseModel] = model
    for step in location[:-1]:
        if isinstance(step, str) and step in current.model_fields:
            current = _model_in(current.model_fields[step].annotation) or current
    return current.model_fields


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
