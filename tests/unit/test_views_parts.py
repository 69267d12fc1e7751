"""The pieces that several pages share."""

import pytest
from goodpractices.views.parts import Item, Language, Step, card, cards, language, languages_of

from tests.unit.conftest import MakeFrame
from tests.unit.scenery import FRENCH_TITLE


def test_addresses_are_those_of_the_reader_s_language(make_frame: MakeFrame):
    assert make_frame("en").url("topics/") == "topics/"
    assert make_frame("fr").url("topics/") == "fr/topics/"


def test_a_term_is_linked_to_its_page(make_frame: MakeFrame):
    assert make_frame("fr").term("topics", "encounter") == Item("Rencontre", "fr/topics/encounter/")


@pytest.mark.parametrize(
    ("slug", "step"),
    [
        ("tandems", Step("Description only", 0, 2, "Nothing says what it achieved.")),
        ("buddies", Step("Own statement", 1, 2, "Those who run it say so.")),
        ("centre", Step("Comparison", 2, 2, "It was compared with others.")),
    ],
)
def test_a_practice_stands_on_a_step_of_the_ladder(make_frame: MakeFrame, practices, slug, step):
    assert make_frame().step(practices[slug]) == step


def test_a_step_is_explained_in_the_reader_s_language(make_frame: MakeFrame, practices):
    assert make_frame("fr").step(practices["buddies"]).meaning == "Ceux qui la mènent le disent."


def test_the_page_of_a_country_has_its_code_in_small_letters(make_frame: MakeFrame):
    assert make_frame().country_path("BE") == "countries/be/"


def test_items_are_sorted_as_a_reader_looks_them_up(make_frame: MakeFrame):
    items = [Item(text) for text in ("Zagreb", "Århus", "athens")]
    assert [item.text for item in make_frame().sorted_by_name(items)] == ["Århus", "athens", "Zagreb"]


def test_a_language_is_named_by_itself_with_its_direction():
    assert language("el") == Language("el", "Ελληνικά", "ltr")
    assert language("ar") == Language("ar", "العربية", "rtl")


def test_the_languages_of_a_practice_are_sorted(practices):
    assert [each.code for each in languages_of(practices["buddies"])] == ["en", "fr"]
    assert [each.code for each in languages_of(practices["centre"])] == ["el", "en"]


def test_a_card_tells_the_practice_in_short(make_frame: MakeFrame, practices):
    shown = card(make_frame("fr"), practices["buddies"])
    assert shown.url == "fr/practices/buddies/"
    assert shown.title == FRENCH_TITLE
    assert shown.text_language.code == "fr"
    assert (shown.place, shown.country) == ("Malines", "Belgique")
    assert shown.status == "Running"
    assert shown.size == "A middle-sized town"
    assert shown.evidence.height == 1
    assert [each.code for each in shown.languages] == ["en", "fr"]


def test_a_card_without_text_in_the_language_says_which_language_it_is(make_frame: MakeFrame, practices):
    shown = card(make_frame("el"), practices["tandems"])
    assert (shown.title, shown.text_language) == ("Tandem per tutti", language("it"))
    assert shown.place == "Capaci"
    assert shown.country == "Ιταλία"


@pytest.mark.parametrize("slug", ["centre", "national"])
def test_a_place_of_unknown_size_or_a_country_has_no_size_class(make_frame: MakeFrame, practices, slug):
    assert card(make_frame(), practices[slug]).size is None


def test_a_card_is_made_once_a_frame(make_frame: MakeFrame, practices):
    frame = make_frame()
    assert card(frame, practices["buddies"]) is card(frame, practices["buddies"])
    assert card(make_frame("fr"), practices["buddies"]) is not card(frame, practices["buddies"])


def test_cards_are_sorted_by_title(make_frame: MakeFrame, practices):
    titles = [each.title for each in cards(make_frame(), practices.values())]
    assert titles == ["Accoglienza diffusa", "Buddies for newcomers", "Coordination centre", "Tandem per tutti"]
