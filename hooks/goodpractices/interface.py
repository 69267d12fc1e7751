"""The words of the interface in one language: messages from gettext catalogues, names and numbers from CLDR."""

import gettext
import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

from .collation import SortKey, sort_key
from .fields import first_day
from .registers import Commitment, Network, Place, Precision
from .vocabulary import Term, Vocabulary

VARIANTS = {"en": "en_GB", "pt": "pt_PT"}
"""The variant of a language whose way of writing dates and numbers is used: those of Europe."""


class Interface:
    """Everything that a page says in one language, other than the texts of the practices."""

    def __init__(self, language: str, translations: gettext.NullTranslations) -> None:
        self.language = language
        self.translations = translations
        self.gettext = translations.gettext
        self.ngettext = translations.ngettext
        self.pgettext = translations.pgettext

    @cached_property
    def locale(self) -> Locale:
        """The CLDR locale."""
        return Locale.parse(VARIANTS.get(self.language, self.language))

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """The direction in which the language is written."""
        return direction(self.language)

    def label(self, vocabulary: Vocabulary, term_id: str) -> str:
        """Return a term's label. The vocabulary's name is the message's context."""
        return str(self.translations.pgettext(vocabulary.name, vocabulary[term_id].label))

    def counted(self, vocabulary: Vocabulary, term_id: str, count: int) -> str:
        """Return what is counted, in the form that goes with the number; the number itself is not in it."""
        term = vocabulary[term_id]
        plural = term.plural or term.label
        return str(self.translations.npgettext(vocabulary.name, term.label, plural, count))

    def synonyms(self, vocabulary: Vocabulary, term_id: str) -> list[str]:
        """Return the other words for a term in this language; a catalogue holds them as one message, with commas."""
        words = ", ".join(vocabulary[term_id].synonyms)
        translated = self.translations.pgettext(f"{vocabulary.name} synonyms", words) if words else ""
        return [word.strip() for word in translated.split(",") if word.strip()]

    def description(self, vocabulary: Vocabulary, term: Term) -> str:
        """Return a term's description."""
        return str(self.translations.pgettext(vocabulary.name, term.description))

    def network_description(self, network: Network) -> str:
        """Return what a network is."""
        return str(self.translations.pgettext("networks", network.description))

    def commitment(self, commitment: Commitment) -> str:
        """Return what a commitment is called."""
        return str(self.translations.pgettext("commitments", commitment.label))

    def commitment_description(self, commitment: Commitment) -> str:
        """Return what a commitment asks for."""
        return str(self.translations.pgettext("commitments", commitment.description))

    def country(self, code: str) -> str:
        """Return a country's name, from CLDR; the code itself where CLDR has none."""
        return str(self.locale.territories.get(code, code))

    def place(self, place: Place) -> str:
        """Return a place's name, as this language has it."""
        return place.name_in(self.language)

    def language_name(self, code: str) -> str:
        """Return the name of a language in this one."""
        return str(self.locale.languages.get(code, code))

    def number(self, value: float) -> str:
        """Return a number in this language's way of writing."""
        return _number(value, self.locale)

    def percent(self, value: float) -> str:
        """Return a share, given in per cent."""
        return format_percent(value / 100, locale=self.locale, decimal_quantization=False)

    def money(self, amount: float, currency: str) -> str:
        """Return an amount of money: whole units from 100 on, else with its cents."""
        pattern = self.locale.currency_formats["standard"].pattern
        if amount >= 100 or amount == int(amount):
            pattern = re.sub(r"\.0+", "", pattern)
            return format_currency(amount, currency, pattern, locale=self.locale, currency_digits=False)
        return format_currency(amount, currency, pattern, locale=self.locale)

    def date(self, value: str) -> str:
        """Return a date such as ``2021``, ``2021-05`` or ``2021-05-31`` in words."""
        return _date(value, self.locale)

    def joined(self, items: Sequence[str]) -> str:
        """Return a list in one phrase: a, b and c."""
        return format_list(items, locale=self.locale)

    def sort_key(self, text: str) -> SortKey:
        """Return what texts are sorted by in this language."""
        return sort_key(self.language, text)

    def precise(self, value: str, precision: Precision) -> str:
        """Return a figure with how exact it is."""
        _ = self.gettext
        words: dict[Literal["about", "more-than", "up-to"], str] = {
            "about": _("about %(figure)s"),
            "more-than": _("more than %(figure)s"),
            "up-to": _("up to %(figure)s"),
        }
        return value if precision == "exact" else words[precision] % {"figure": value}


@lru_cache(maxsize=10_000)
def _number(value: float, locale: Locale) -> str:
    return str(format_decimal(value, locale=locale))


@lru_cache(maxsize=10_000)
def _date(value: str, locale: Locale) -> str:
    day = first_day(value)
    if len(value) == 4:
        return value
    if len(value) == 7:
        return format_skeleton("yMMMM", day, locale=locale)
    return format_date(day, format="long", locale=locale)


@lru_cache(maxsize=256)
def autonym(code: str) -> str:
    """Return a language's own name for itself, with a capital where its first letter has one."""
    try:
        name = str(Locale.parse(code).get_language_name(code) or code)
    except (ValueError, UnknownLocaleError):
        return code
    return name[0].upper() + name[1:]


@lru_cache(maxsize=256)
def direction(code: str) -> Literal["ltr", "rtl"]:
    """Return the direction in which a language is written."""
    return "rtl" if Locale.parse(code).text_direction == "rtl" else "ltr"
