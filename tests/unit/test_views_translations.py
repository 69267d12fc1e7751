"""The pages on translations."""

import pytest
from goodpractices.views.parts import Item
from goodpractices.views.translations import todo_view, translations_view

from tests.drawing import original, translation
from tests.unit.conftest import Draw, MakeFrame
from tests.unit.scenery import VOCABULARIES


@pytest.fixture
def table(make_frame: MakeFrame):
    return lambda language="en", **options: translations_view(make_frame(language, **options))


@pytest.fixture
def todo(make_frame: MakeFrame):
    return lambda language="en", **options: todo_view(make_frame(language, **options))


def rows(view) -> dict[str, str]:
    return {row.card.title: "".join(sign.sign for sign in row.signs) for row in view.rows}


def test_the_reader_s_language_is_the_first_column(table):
    assert [column.language.code for column in table("fr").columns] == ["fr", "el", "en"]
    assert [column.name for column in table("fr").columns] == ["français", "grec", "anglais"]


def test_each_practice_has_a_sign_in_each_language(table):
    assert rows(table()) == {
        "Accoglienza diffusa": "–––",
        "Buddies for newcomers": "●–✓",
        "Coordination centre": "!●–",
        "Tandem per tutti": "–––",
    }


def test_practices_are_sorted_by_the_title_that_the_reader_sees(table):
    assert list(rows(table("el")))[-1] == "Κέντρο συντονισμού"


def test_the_signs_of_the_states_all_differ(table):
    signs = table().signs
    assert len({sign.sign for sign in signs}) == len({sign.label for sign in signs}) == len(signs) == 5


def test_a_language_has_the_number_of_texts_in_each_state(table):
    counts = {column.language.code: column.counts for column in table().columns}
    assert counts == {
        "en": ("2", "1", "0", "0", "1"),
        "fr": ("3", "0", "0", "1", "0"),
        "el": ("3", "0", "0", "0", "1"),
    }
    assert table().totals == ("8", "1", "0", "1", "2")


def test_a_column_leads_to_the_list_of_its_language_in_that_language(table):
    urls = [column.todo_url for column in table("fr").columns]
    assert urls == ["fr/translations/to-do/", "el/translations/to-do/", "translations/to-do/"]


def test_a_language_in_which_the_site_is_not_built_has_no_list(table):
    view = table("fr", built=("fr",))
    assert [column.todo_url for column in view.columns] == ["fr/translations/to-do/", None, None]


def test_the_data_stand_at_the_root_for_all_languages(table):
    assert table("fr").data_url == table().data_url == "translations/translations.json"


def test_the_list_of_a_language_tells_what_is_missing_and_what_is_behind(todo):
    missing, behind = todo().groups
    assert (missing.sign.state, missing.count) == ("missing", "2")
    assert [task.path for task in missing.tasks] == ["practices/national/en.md", "practices/tandems/en.md"]
    assert [(task.path, task.made) for task in behind.tasks] == [
        ("practices/centre/en.md", "translated by machine, not reviewed · 1 May 2024")
    ]


def test_a_task_leads_to_the_parts_that_have_changed(draw: Draw, todo):
    changed = original(title="Tandems", sections={"results": "None."})
    content = draw(VOCABULARIES | {"practices/a/en.md": changed, "practices/a/fr.md": translation()})
    (group,) = todo("fr", content=content).groups
    (task,) = group.tasks
    assert (group.sign.state, task.original_language) == ("behind", "en")
    assert task.changed == (Item("Title and summary", "practices/a/"), Item("Résultats", "practices/a/#results"))


def test_a_language_in_which_nothing_is_left_has_no_list(draw: Draw, todo):
    content = draw(VOCABULARIES | {"practices/a/en.md": original()})
    assert todo("en", content=content).groups == ()


def test_the_list_is_named_after_its_language_and_leads_to_the_table_and_to_help(todo):
    view = todo("fr")
    assert view.title == "What is left to translate: français"
    assert (view.kind_url, view.help_url) == ("fr/translations/", "fr/contribute/#translate")


def test_an_empty_collection_has_both_pages(draw: Draw, table, todo):
    content = draw({})
    assert table(content=content).rows == ()
    assert todo(content=content).groups == ()
