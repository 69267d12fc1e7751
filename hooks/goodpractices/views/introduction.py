"""The introduction on the page of a topic, a fund, a network or a commitment."""

from dataclasses import dataclass

from ..introduction import Introduction
from ..render import introduction_html
from .parts import Frame, Language, language
from .sources import SourceView, sources_view
from .translated import how_translated


@dataclass(frozen=True)
class IntroductionView:
    """A text with its sources. ``note``: which language it is in, where it is not the reader's, and how it was made."""

    html: str
    language: Language
    note: str
    sources: tuple[SourceView, ...]


def introduction_view(frame: Frame, kind: str, term_id: str) -> IntroductionView | None:
    """Return the best introduction there is for the reader, if there is any."""
    found = frame.catalogue.introduction(kind, term_id, frame.words.language)
    if found is None:
        return None
    return IntroductionView(
        html=introduction_html(found.text.text, tuple(source.id for source in found.sources)),
        language=language(found.language),
        note=_note(frame, found),
        sources=sources_view(frame, found.sources),
    )


def _note(frame: Frame, introduction: Introduction) -> str:
    words, notes = frame.words, []
    if introduction.language != words.language:
        notes.append(words.gettext("Text in: %(language)s") % {"language": words.language_name(introduction.language)})
    if introduction.made:
        notes.append(how_translated(words, introduction.made))
    return " · ".join(notes)
