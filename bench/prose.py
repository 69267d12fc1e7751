"""Prose without sense but of real words: the words of the collection's own texts, drawn at random.

A text is planned first (paragraphs, figures, citations) and then written in each language, so that a translation has
the figures, sources and links of its original.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import cycle
from random import Random

from goodpractices.body import SECTIONS
from goodpractices.catalogue import LAST_RESORT, Catalogue

SHORTEST, LONGEST = 450, 900
"""Words in the body of a text, as the entries of the collection have them."""

HEADING, HEAD, LINK = 3, 2, 2
"""Words of a section's heading, at the head of an item of a list, and of a link."""

RARE, HALVES = 0.1, 150
"""The share of words that are rare, and of how many halves they are made: so many texts have some 20,000 words."""

_ENDS = dict(zip(SECTIONS, (0.15, 0.45, 0.7, 0.85, 1), strict=True))
"""Where each section ends, as a share of the whole text."""

_LINK_TARGET = re.compile(r"\]\([^)]*\)|\[\^[^]]*\]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True)
class Sentence:
    """How long a sentence is, the figure that it tells and the source that it cites."""

    words: int
    figure: int | None
    source: str | None


@dataclass(frozen=True)
class Paragraph:
    """A paragraph or, with a word in bold at its head, an item of a list; it may begin with a link to an entry."""

    sentences: tuple[Sentence, ...]
    is_item: bool
    link: str | None


Plan = dict[str, list[Paragraph]]
"""The paragraphs of each section."""


@dataclass(frozen=True)
class Prose:
    """What a file says: title, summary and body."""

    title: str
    summary: str
    body: str


def words_by_language(catalogue: Catalogue, languages: Sequence[str]) -> dict[str, list[str]]:
    """Return the words of the collection's texts, as often as they stand there; English ones where there are none."""
    found = {language: list(_words(catalogue, language)) for language in {*languages, LAST_RESORT}}
    return {language: found[language] or found[LAST_RESORT] for language in languages}


def _words(catalogue: Catalogue, language: str) -> Iterator[str]:
    for practice in catalogue.practices.values():
        if language in practice.texts:
            for section in practice.texts[language].sections.values():
                yield from _WORD.findall(_LINK_TARGET.sub("]", section.text))


def plan(random: Random, sources: Sequence[str], link: str | None) -> Plan:
    """Plan a text that cites each of its sources and, where there is one, links to another entry."""
    length = random.randint(SHORTEST, LONGEST)
    cited, made, start = cycle(sources), Plan(), 0
    for section, share in _ENDS.items():
        end = int(length * share)
        words = end - start - HEADING - (LINK if link and section == "transfer" else 0)
        made[section] = list(_paragraphs(random, words, section, cited))
        start = end
    made["transfer"][0] = replace(made["transfer"][0], link=link)
    return made


def _paragraphs(random: Random, words: int, section: str, cited: Iterator[str]) -> Iterator[Paragraph]:
    """Plan the paragraphs of a section, which have so many words in all."""
    is_list, left = random.random() < 0.4, words
    while left > 0:
        is_item = is_list and left > HEAD
        left -= HEAD if is_item else 0
        sentences = []
        for _ in range(random.randint(1, 2 if is_list else 4)):
            if left > 0:
                sentences.append(_sentence(random, min(left, random.randint(8, 24)), section, cited))
                left -= sentences[-1].words
        yield Paragraph(tuple(sentences), is_item, None)


def _sentence(random: Random, words: int, section: str, cited: Iterator[str]) -> Sentence:
    """Plan a sentence; one with a figure cites a source, and so do all that tell what was done and what came of it."""
    figure = random.randint(2, 2020) if random.random() < 0.3 else None
    cites = figure is not None or section in ("approach", "results") or random.random() < 0.4
    return Sentence(words, figure, next(cited) if cites else None)


class Writer:
    """Writes in one language."""

    def __init__(self, language: str, words: Sequence[str], random: Random) -> None:
        self.language, self.words, self.random = language, words, random

    def prose(self, plan: Plan, number: int) -> Prose:
        """Write a text. ``number`` tells its title from all others."""
        title = f"{self.phrase(self.random.randint(4, 8))[:90].strip()} {number}"
        summary = self.phrase(self.random.randint(18, 32))[:279].strip()
        sections = (self._section(name, paragraphs) for name, paragraphs in plan.items())
        return Prose(title, f"{summary}.".ljust(50, "."), "\n".join(sections))

    def phrase(self, count: int) -> str:
        """Return so many words, the first with a capital."""
        words = " ".join(self._word() for _ in range(count))
        return words[0].upper() + words[1:]

    def _word(self) -> str:
        """Return a word of the language or, now and then, a rare one: the halves of two words."""
        if self.random.random() >= RARE:
            return self.random.choice(self.words)
        first, second = (self.words[self.random.randrange(HALVES) * 7919 % len(self.words)] for _ in range(2))
        return first[: len(first) // 2 + 1] + second[len(second) // 2 :]

    def _section(self, name: str, paragraphs: Sequence[Paragraph]) -> str:
        text = "\n\n".join(self._paragraph(paragraph) for paragraph in paragraphs)
        return f"## {self.phrase(HEADING)} {{#{name}}}\n\n{text}\n"

    def _paragraph(self, paragraph: Paragraph) -> str:
        head = f"- **{self.phrase(HEAD)}.** " if paragraph.is_item else ""
        if paragraph.link:
            head += f"[{self.phrase(LINK)}](../{paragraph.link}/{self.language}.md) "
        return head + " ".join(self._sentence(sentence) for sentence in paragraph.sentences)

    def _sentence(self, sentence: Sentence) -> str:
        figure = f" {sentence.figure}" if sentence.figure else ""
        return f"{self.phrase(sentence.words)}{figure}." + (f"[^{sentence.source}]" if sentence.source else "")
