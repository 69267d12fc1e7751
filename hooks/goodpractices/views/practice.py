"""The page of a practice."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..body import SECTIONS
from ..practice import Practice, Text
from ..related import Likeness, Related
from ..render import section_html
from ..schema import Contact, Medium
from .facts import facts_of
from .lineage import Generation, lineage
from .locator import Locator, locator
from .parts import Card, Fact, Frame, Item, Language, Step, card, language
from .sources import SourceView, sources_view
from .translated import how_translated


@dataclass(frozen=True)
class SectionView:
    """A section: the heading in the reader's language, the text as HTML in its own.

    ``changed``: the original has changed since it was translated.
    """

    id: str
    heading: str
    html: str
    changed: bool


@dataclass(frozen=True)
class LanguageVersion:
    """A language that the practice can be read in; no address where the site is not built in it."""

    language: Language
    url: str | None
    path: str
    method: str


@dataclass(frozen=True)
class RelatedView:
    """A related practice and why it is one."""

    card: Card
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class PictureView:
    """A picture: where it stands, what it shows, whose it is."""

    url: str
    alt: str
    medium: Medium


@dataclass(frozen=True)
class PracticeView:
    """Everything on a practice's page. ``fallback`` is set where the reader's language has no text.

    ``original_url`` is None where the site is not built in the original's language.
    """

    title: str
    summary: str
    text_language: Language
    original_language: Language
    fallback: bool
    locator: Locator | None
    facts: tuple[Fact, ...]
    evidence: Step
    sections: tuple[SectionView, ...]
    sources: tuple[SourceView, ...]
    pictures: tuple[PictureView, ...]
    related: tuple[RelatedView, ...]
    lineage: tuple[Generation, ...]
    versions: tuple[LanguageVersion, ...]
    translation: str | None
    behind: tuple[Item, ...]
    original_url: str | None
    translations_url: str
    confirmed: str | None
    retired: str | None
    contact: Contact | None
    licence: str
    path: str


def practice_view(frame: Frame, practice: Practice, related: Related) -> PracticeView:
    """Return the page of a practice for the frame's language."""
    text = frame.catalogue.text(practice, frame.words.language)
    facts = practice.facts
    return PracticeView(
        title=text.title,
        summary=text.summary,
        text_language=language(text.language),
        original_language=language(practice.original),
        fallback=text.language != frame.words.language,
        locator=locator(frame.catalogue.place(practice)),
        facts=facts_of(frame, practice),
        evidence=frame.step(practice),
        sections=_sections(frame, practice, text),
        sources=sources_view(frame, facts.sources),
        pictures=_pictures(practice, text),
        related=tuple(_related(frame, likeness) for likeness in related.to(practice)),
        lineage=lineage(frame, practice),
        versions=tuple(_version(frame, practice, code) for code in sorted(practice.texts)),
        translation=how_translated(frame.words, text.translation) if text.translation else None,
        behind=changed_parts(frame, practice, practice.behind(text.language)),
        original_url=_original_url(frame, practice),
        translations_url=frame.url("translations/"),
        confirmed=_confirmed(frame, practice),
        retired=_retired(frame, practice),
        contact=facts.contact,
        licence=facts.licence,
        path=text.path,
    )


def _sections(frame: Frame, practice: Practice, text: Text) -> tuple[SectionView, ...]:
    sources = tuple(source.id for source in practice.facts.sources)
    behind = practice.behind(text.language)
    return tuple(
        SectionView(
            name, frame.label("sections", name), section_html(text.sections[name].text, sources), name in behind
        )
        for name in SECTIONS
    )


def _pictures(practice: Practice, text: Text) -> tuple[PictureView, ...]:
    return tuple(
        PictureView(f"practices/{practice.slug}/{medium.file}", medium.alt[text.language], medium)
        for medium in practice.facts.media
    )


def _related(frame: Frame, likeness: Likeness) -> RelatedView:
    _ = frame.words.gettext
    reasons = [frame.label("topics", topic) for topic in likeness.topics]
    reasons += [frame.label("groups", group) for group in likeness.groups]
    if likeness.same_size:
        reasons.append(_("a place of the same size"))
    if likeness.same_country:
        reasons.append(_("the same country"))
    return RelatedView(card(frame, likeness.practice), tuple(reasons))


def _version(frame: Frame, practice: Practice, code: str) -> LanguageVersion:
    built = code in frame.site.languages
    url = frame.site.url(code, f"practices/{practice.slug}/") if built else None
    text = practice.texts[code]
    return LanguageVersion(language(code), url, text.path, method_of(frame, text))


def method_of(frame: Frame, text: Text) -> str:
    """Return in a few words how a text was made."""
    _ = frame.words.gettext
    if text.translation is None:
        return _("original")
    return {
        "human": _("translated by a person"),
        "machine": _("translated by machine, not reviewed"),
        "machine-reviewed": _("translated by machine, reviewed by a person"),
    }[text.translation.method]


def _original_url(frame: Frame, practice: Practice) -> str | None:
    built = practice.original in frame.site.languages
    return frame.site.url(practice.original, f"practices/{practice.slug}/") if built else None


def changed_parts(frame: Frame, practice: Practice, parts: Iterable[str]) -> tuple[Item, ...]:
    """Return parts whose original has changed, linked to the original where the site has it."""
    original = _original_url(frame, practice)
    items = []
    for part in parts:
        is_section = part in SECTIONS
        label = frame.label("sections", part) if is_section else frame.words.gettext("Title and summary")
        items.append(Item(label, original + (f"#{part}" if is_section else "") if original is not None else None))
    return tuple(items)


def _confirmed(frame: Frame, practice: Practice) -> str | None:
    confirmed, _ = practice.facts.confirmed, frame.words.gettext
    if confirmed is None:
        return None
    values = {"office": confirmed.by, "date": frame.words.date(confirmed.date)}
    return _("Confirmed by %(office)s on %(date)s.") % values


def _retired(frame: Frame, practice: Practice) -> str | None:
    retired, _ = practice.facts.retired, frame.words.gettext
    if retired is None:
        return None
    values = {"date": frame.words.date(retired.date), "reason": retired.reason}
    return _("This entry was retired on %(date)s: %(reason)s") % values
