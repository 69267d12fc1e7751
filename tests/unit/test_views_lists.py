"""The home page and the complete list."""

from goodpractices.views.lists import SHOWN_AT_HOME, SMALL_TOWN, Figure, home_view, list_view

from tests.drawing import PLACES, REPOSITORY, original
from tests.unit.conftest import Draw, MakeFrame


def test_the_complete_list_is_grouped_by_main_topic_in_the_vocabulary_s_order(make_frame: MakeFrame):
    view = list_view(make_frame())
    assert [(group.id, group.heading, group.count) for group in view.groups] == [
        ("encounter", "Encounter", "2 practices"),
        ("housing", "Housing", "2 practices"),
    ]
    assert [[card.title for card in group.cards] for group in view.groups] == [
        ["Buddies for newcomers", "Tandem per tutti"],
        ["Accoglienza diffusa", "Coordination centre"],
    ]


def test_each_practice_stands_once_in_the_complete_list(make_frame: MakeFrame, practices):
    urls = [card.url for group in list_view(make_frame("fr")).groups for card in group.cards]
    assert sorted(urls) == [f"fr/practices/{slug}/" for slug in sorted(practices)]


def test_the_list_says_how_many_there_are(make_frame: MakeFrame):
    assert list_view(make_frame()).title == "Practices"
    assert list_view(make_frame()).intro.startswith("4 practices, by their main topic.")
    assert list_view(make_frame("fr")).intro.startswith("4 pratiques, ")


def test_the_home_page_counts_practices_places_countries_and_languages(make_frame: MakeFrame):
    assert home_view(make_frame("fr")).figures == (
        Figure("4", "practices", "fr/practices/"),
        Figure("4", "places", "fr/places/"),
        Figure("3", "countries", "fr/countries/"),
        Figure("4", "languages", "fr/about/"),
    )


def test_a_single_practice_is_counted_in_the_singular(make_frame: MakeFrame, draw: Draw):
    content = draw({"practices/a/en.md": original()})
    labels = [figure.label for figure in home_view(make_frame(content=content)).figures]
    assert labels == ["practice", "place", "country", "language"]


def test_the_home_page_shows_the_topics_that_have_practices(make_frame: MakeFrame, draw: Draw):
    content = draw({"practices/a/en.md": original()})
    topics = home_view(make_frame(content=content)).topics
    assert sorted(topic.url for topic in topics) == ["topics/encounter/", "topics/language/"]
    assert all(topic.count == 1 for topic in topics)


def test_the_home_page_shows_the_whole_ladder_of_evidence(make_frame: MakeFrame):
    (group,) = home_view(make_frame()).evidence
    assert [entry.name for entry in group.entries] == ["Description only", "Own statement", "Comparison"]


def test_small_towns_are_municipalities_of_known_small_population(make_frame: MakeFrame):
    assert [card.place for card in home_view(make_frame()).small_towns] == ["Capaci"]


def test_the_smallest_towns_are_shown_and_no_more_than_fit(make_frame: MakeFrame, draw: Draw):
    source = '{title: "A page", url: "https://example.org"}'
    places, files = PLACES, {}
    for number in range(SHOWN_AT_HOME + 2):
        places += (
            f"- {{id: town{number}, name: Town {number}, country: BE, lat: 1, lon: 2, level: municipality, "
            f"population: {{number: {1000 * (number + 1)}, source: {source}}}}}\n"
        )
        files[f"practices/p{number}/en.md"] = original(title=f"Title {9 - number}", place=f"town{number}")
    content = draw(files | {"data/places.yml": places})
    shown = {card.place for card in home_view(make_frame(content=content)).small_towns}
    assert shown == {f"Town {number}" for number in range(SHOWN_AT_HOME)}


def test_a_town_of_just_the_bound_is_not_small(make_frame: MakeFrame, draw: Draw):
    places = PLACES.replace("number: 11500", f"number: {SMALL_TOWN}")
    content = draw({"data/places.yml": places, "practices/a/en.md": original(place="capaci")})
    assert home_view(make_frame(content=content)).small_towns == ()


def test_the_bound_of_small_towns_is_one_of_the_size_classes():
    assert f"upto: {SMALL_TOWN}," in (REPOSITORY / "data/sizes.yml").read_text()


def test_an_empty_collection_has_a_home_page(make_frame: MakeFrame, draw: Draw):
    view = home_view(make_frame(content=draw({})))
    assert [figure.number for figure in view.figures] == ["0", "0", "0", "0"]
    assert (view.topics, view.small_towns) == ((), ())
    assert list_view(make_frame(content=draw({}))).groups == ()
