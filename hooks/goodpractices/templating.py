"""Set up Jinja for our templates: words of the language, escaping, and nothing compiled or rendered twice."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from markupsafe import Markup

from .interface import Interface, direction

Macro = Callable[[Any], str]


class SharedBytecode(BytecodeCache):
    """Compiled templates, kept in memory: each language has an environment of its own."""

    def __init__(self) -> None:
        self.code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill a bucket from memory."""
        if bucket.key in self.code:
            bucket.bytecode_from_string(self.code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a bucket."""
        self.code[bucket.key] = bucket.bytecode_to_string()


def prepare(
    env: Environment, words: Interface, templates: Path, bytecode: SharedBytecode, style_sheets: Sequence[str]
) -> None:
    """Prepare an environment for one language. ``templates`` is the folder of ours: they escape what they show."""
    ours = {file.relative_to(templates).as_posix() for file in templates.rglob("*.html")}
    env.bytecode_cache = bytecode
    env.trim_blocks = env.lstrip_blocks = True
    env.autoescape = lambda name: name in ours
    env.install_gettext_translations(words.translations, newstyle=True)  # type: ignore[attr-defined]
    env.globals |= {
        "_": _messages(words),
        "words": words,
        "direction": direction(words.language),
        "once": _once(),
        "style_sheets": style_sheets,
    }


def _messages(words: Interface) -> Callable[..., Markup]:
    """Return what templates call for a message: each is looked up once; values put into it are escaped."""
    kept: dict[str, Markup] = {}

    def message(text: str, **values: Any) -> Markup:
        if text not in kept:
            kept[text] = Markup(words.gettext(text))  # noqa: S704 - catalogues may hold the markup of their messages
        return kept[text] % values if values else kept[text]

    return message


def _once() -> Callable[[str, Macro, Any], str]:
    """Return what templates call to render a piece once a language: the same cards stand on a dozen pages."""
    kept: dict[str, str] = {}

    def once(key: str, macro: Macro, value: Any) -> str:
        if key not in kept:
            kept[key] = macro(value)
        return kept[key]

    return once
