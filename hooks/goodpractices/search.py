"""What the search knows of each practice in a reader's language, whatever engine reads it.

A practice is found by the words of the best text there is for that language, and by what the vocabularies and
registers call it there: so a Greek word finds a practice that has no Greek text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .catalogue import Catalogue
from .collation import PLAIN
from .fields import first_day
from .filters import filter_ids
from .interface import Interface
from .practice import Practice, Text
from .render import section_text
from .views.parts import Frame, card

EVERY = "ꙮ"
"""A word that every record has and nobody types: what is searched for where only filters are chosen.

A search for no word at all makes Pagefind download the whole index.
"""

UNKNOWN = "0"
"""Where a practice stands in an order by something that is not known of it: last."""


@dataclass(frozen=True)
class Record:
    """A practice in one language, as a search index takes it.

    ``url`` is the page's address with a slash before it; ``meta`` is what a result shows; ``filters`` are ids;
    ``sort`` are numbers, greatest first.
    """

    url: str
    language: str
    content: str
    meta: dict[str, str]
    filters: dict[str, list[str]]
    sort: dict[str, str]


def records(frame: Frame) -> Iterator[Record]:
    """Yield a record for each practice, in the frame's language."""
    for practice in frame.catalogue.practices.values():
        text = frame.catalogue.text(practice, frame.words.language)
        yield Record(
            url="/" + frame.url(f"practices/{practice.slug}/"),
            language=frame.words.language,
            content=_content(text) + " — " + " · ".join(_meant(frame, practice, text)),
            meta=_meta(frame, practice),
            filters=filter_ids(frame.catalogue, practice),
            sort=_sort(frame.catalogue, practice),
        )


def _content(text: Text) -> str:
    return " ".join([text.title + ".", text.summary, *(section_text(part.text) for part in text.sections.values())])


def _meant(frame: Frame, practice: Practice, text: Text) -> list[str]:
    known = meanings(frame.catalogue, frame.words, practice)
    return [*known, *plainly([text.title, text.summary, *known]), EVERY]


def plainly(texts: Iterable[str]) -> list[str]:
    """Return the words of texts that have letters such as ł and ø, as people write them who do not have these.

    Pagefind finds words whose accents are left out, but takes these for letters of their own.
    """
    words = {word for text in texts for word in re.findall(r"\w+", text.lower())}
    return sorted({word.translate(PLAIN) for word in words} - words)


def meanings(catalogue: Catalogue, words: Interface, practice: Practice) -> list[str]:
    """Return the words under which a reader of a language may look for a practice, each once."""
    facts, reference = practice.facts, catalogue.reference
    found = []
    for name in ("topics", "groups", "funding"):
        for term_id in catalogue.ids(practice, name):
            found += [words.label(reference[name], term_id), *words.synonyms(reference[name], term_id)]
    found += [words.label(reference[name], term_id) for name, term_id in _state(catalogue, practice)]
    found += _where(catalogue, words, practice)
    found += [facts.lead.name, *(partner.name for partner in facts.partners)]
    found += [reference.networks[network].name for network in catalogue.networks(practice)]
    found += [item.programme for item in facts.funding if item.programme]
    return list(dict.fromkeys(found))


def _state(catalogue: Catalogue, practice: Practice) -> Iterator[tuple[str, str]]:
    """Yield vocabulary and id of what a practice rests on, needs and has become."""
    facts, size = practice.facts, catalogue.reference.size_of(catalogue.place(practice))
    yield "evidence", facts.evidence
    yield "statuses", facts.period.status
    yield "levels", catalogue.place(practice).level
    if size:
        yield "sizes", size.id
    if facts.transfer:
        yield "transfer", facts.transfer.status
        yield from (("conditions", condition) for condition in facts.transfer.conditions)


def _where(catalogue: Catalogue, words: Interface, practice: Practice) -> list[str]:
    """Return the names of a place, its surroundings and its country; the reader's own language first."""
    place = catalogue.place(practice)
    names = [words.place(place), place.name, *place.names.values()]
    areas = [place.area[words.language]] if words.language in place.area else []
    return [*names, *areas, *place.area.values(), words.country(place.country)]


def _meta(frame: Frame, practice: Practice) -> dict[str, str]:
    shown = card(frame, practice)
    meta = {
        "title": shown.title,
        "summary": shown.summary,
        "place": shown.place if shown.country == shown.place else f"{shown.place} · {shown.country}",
        "size": shown.size or "",
        "status": shown.status,
        "evidence": shown.evidence.label,
        "step": str(shown.evidence.height),
        "lang": shown.text_language.code,
        "languages": " ".join(language.code for language in shown.languages),
    }
    return {name: value for name, value in meta.items() if value}


def _sort(catalogue: Catalogue, practice: Practice) -> dict[str, str]:
    start, population = practice.facts.period.start, catalogue.place(practice).population
    return {
        "newest": first_day(start).strftime("%Y%m%d") if start else UNKNOWN,
        "population": str(population.number) if population else UNKNOWN,
    }
