"""The words, names and numbers of a language."""

from pathlib import Path

import pytest
from goodpractices.interface import Interface, autonym, direction
from goodpractices.wording import read_translations

from tests.drawing import write
from tests.unit.scenery import LOCALES

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("locale")
    write(folder, LOCALES)
    return folder


@pytest.fixture
def english(root):
    return Interface("en", read_translations(root, "en"))


@pytest.fixture
def french(root):
    return Interface("fr", read_translations(root, "fr"))


@pytest.fixture
def greek(root):
    return Interface("el", read_translations(root, "el"))


def test_english_needs_no_catalogue(tmp_path):
    assert Interface("en", read_translations(tmp_path, "en")).gettext("Practices") == "Practices"


def test_another_language_has_its_words_from_its_catalogue(french):
    assert french.gettext("Practices") == "Pratiques"


def test_what_the_catalogue_lacks_is_said_in_english(greek):
    assert greek.gettext("Practices") == "Practices"


@pytest.mark.parametrize(("count", "words"), [(0, "pratique"), (1, "pratique"), (2, "pratiques")])
def test_plural_forms_are_those_of_the_language(french, count, words):
    assert french.ngettext("%(number)s practice", "%(number)s practices", count) == f"%(number)s {words}"


def test_labels_are_found_by_their_vocabulary(french, scenery):
    reference = scenery[1].catalogue.reference
    assert french.label(reference["topics"], "encounter") == "Rencontre"
    assert french.label(reference["topics"], "housing") == "Housing"


def test_descriptions_are_found_by_their_vocabulary(french, english, scenery):
    reference = scenery[1].catalogue.reference
    term = reference["evidence"]["own-statement"]
    assert french.description(reference["evidence"], term) == "Ceux qui la mènent le disent."
    assert english.description(reference["evidence"], term) == term.description


def test_a_network_is_described_in_the_language(french, scenery):
    network = scenery[1].catalogue.reference.networks["inclucities"]
    assert french.network_description(network) == "Quatre villes en ont guidé d’autres."


def test_what_is_counted_has_the_form_of_its_number(english, french, scenery):
    units = scenery[1].catalogue.reference["units"]
    assert [english.counted(units, "pairs", count) for count in (1, 2)] == ["pair", "pairs"]
    assert [french.counted(units, "pairs", count) for count in (1, 2)] == ["binôme", "binômes"]


def test_what_has_no_plural_is_said_as_it_is(english, scenery):
    units = scenery[1].catalogue.reference["units"]
    assert [english.counted(units, "people", count) for count in (1, 2)] == ["people", "people"]


def test_names_of_countries_and_languages_are_those_of_the_language(english, french, greek):
    assert (english.country("GR"), french.country("GR"), greek.country("GR")) == ("Greece", "Grèce", "Ελλάδα")
    assert (english.language_name("nl"), french.language_name("nl")) == ("Dutch", "néerlandais")


def test_an_unknown_country_or_language_is_called_by_its_code(english):
    assert english.country("QX") == "QX"
    assert english.language_name("qx") == "qx"


def test_a_place_is_called_as_the_language_calls_it(french, english, scenery):
    athens = scenery[1].catalogue.reference.places["athens"]
    assert (french.place(athens), english.place(athens)) == ("Athènes", "Athens")


@pytest.mark.parametrize(
    ("value", "written"), [(0, "0"), (1.5, "1.5"), (999, "999"), (87000, "87,000"), (1234567.25, "1,234,567.25")]
)
def test_numbers_are_written_as_in_english(english, value, written):
    assert english.number(value) == written


def test_numbers_are_written_as_the_language_does(french, greek):
    assert french.number(87000) == "87\u202f000"
    assert greek.number(87000) == "87.000"
    assert french.number(1.5) == "1,5"


@pytest.mark.parametrize(("value", "written"), [(75, "75%"), (100, "100%"), (1, "1%")])
def test_shares_are_written_in_per_cent(english, value, written):
    assert english.percent(value) == written


@pytest.mark.parametrize(("value", "written"), [(12.5, "12.5%"), (0.4, "0.4%")])
def test_shares_keep_their_decimals(english, value, written):
    assert english.percent(value) == written


@pytest.mark.parametrize(
    ("amount", "currency", "written"),
    [
        (158675, "EUR", "€158,675"),
        (158675.4, "EUR", "€158,675"),
        (12, "EUR", "€12"),
        (12.5, "EUR", "€12.50"),
        (0.04, "EUR", "€0.04"),
        (99.99, "GBP", "£99.99"),
        (1500, "JPY", "JP¥1,500"),
    ],
)
def test_money_is_written_with_cents_only_where_they_matter(english, amount, currency, written):
    assert english.money(amount, currency) == written


def test_money_is_written_as_the_language_does(french, greek):
    assert french.money(158675, "EUR") == "158\u202f675\xa0€"
    assert greek.money(12.5, "EUR") == "12,50\xa0€"
    assert french.money(1000000, "CZK") == "1\u202f000\u202f000\xa0CZK"


@pytest.mark.parametrize(
    ("value", "written"), [("2021", "2021"), ("2021-05", "May 2021"), ("2021-05-31", "31 May 2021")]
)
def test_dates_are_as_exact_as_they_are_given(english, value, written):
    assert english.date(value) == written


def test_dates_are_written_as_the_language_does(french, greek):
    assert french.date("2021-05-31") == "31 mai 2021"
    assert french.date("2021-05") == "mai 2021"
    assert greek.date("2021-05-31") == "31 Μαΐου 2021"


@pytest.mark.parametrize(
    ("items", "joined"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_a_list_is_said_in_one_phrase(english, items, joined):
    assert english.joined(items) == joined


def test_a_list_is_joined_as_the_language_does(french):
    assert french.joined(["a", "b", "c"]) == "a, b et c"


@pytest.mark.parametrize(
    ("precision", "said"),
    [("exact", "257"), ("about", "about 257"), ("more-than", "more than 257"), ("up-to", "up to 257")],
)
def test_a_figure_says_how_exact_it_is(english, precision, said):
    assert english.precise("257", precision) == said


def test_precision_is_said_in_the_language(french):
    assert french.precise("257", "up-to") == "jusqu’à 257"


@pytest.mark.parametrize(
    ("code", "name"), [("en", "English"), ("fr", "Français"), ("el", "Ελληνικά"), ("ar", "العربية"), ("qx", "qx")]
)
def test_a_language_has_its_own_name_for_itself(code, name):
    assert autonym(code) == name


@pytest.mark.parametrize(("code", "way"), [("en", "ltr"), ("el", "ltr"), ("ar", "rtl"), ("fa", "rtl"), ("uk", "ltr")])
def test_a_language_has_its_direction(code, way):
    assert direction(code) == way
