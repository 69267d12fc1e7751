"""A practice: its facts, and its text in each language that has one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256

from .body import Section
from .schema import PARTS, Facts, Translation, Words
from .yaml_text import Document


@dataclass(frozen=True)
class Text:
    """A practice in one language. ``translation`` is None for the original."""

    language: str
    path: str
    words: Words
    sections: dict[str, Section]
    translation: Translation | None = None
    header: Document = field(default_factory=lambda: Document({}), repr=False)

    @property
    def title(self) -> str:
        """The title."""
        return self.words.title

    @property
    def summary(self) -> str:
        """The summary, one or two sentences."""
        return self.words.summary

    def fingerprints(self) -> dict[str, str]:
        """Return a short hash of each part, blind to white space."""
        return {name: fingerprint(text) for name, text in parts(self.title, self.summary, self.sections).items()}


def parts(title: str, summary: str, sections: Mapping[str, Section]) -> dict[str, str]:
    """Return the parts that a translation follows one by one: title with summary, and each section."""
    return {"summary": f"{title}\n\n{summary}"} | {name: section.text for name, section in sections.items()}


@lru_cache(maxsize=100_000)
def fingerprint(text: str) -> str:
    """Return 8 hexadecimal digits of the SHA-256 of a text; runs of white space count as one blank."""
    return sha256(re.sub(r"\s+", " ", text.strip()).encode()).hexdigest()[:8]


@dataclass(frozen=True)
class Practice:
    """A practice with all its texts, the original among them."""

    slug: str
    facts: Facts
    original: str
    texts: dict[str, Text]

    def behind(self, language: str) -> list[str]:
        """Return the parts of the original that have changed since a translation was made, in order."""
        translation = self.texts[language].translation
        if translation is None:
            return []
        now = self.texts[self.original].fingerprints()
        return [part for part in PARTS if part in now and translation.based_on.get(part) != now[part]]
