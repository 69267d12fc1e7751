"""What is missing, behind or not reviewed, and in which order it is told."""

import json

import pytest
from goodpractices.freshness import STATES, TODO, Standing, coverage, report, standing
from goodpractices.load import Content

from tests.drawing import FINGERPRINTS, ORIGINAL, based_on, original, translation
from tests.unit.conftest import Draw

LAND = {"be": "mechelen", "it": "capaci", "gr": "athens"}


def made(method="human", date="2024-05-01", prints=None, **fields):
    """Return a translation made in some way, on some day, from the original with these fingerprints."""
    prints = FINGERPRINTS if prints is None else prints
    more = "".join(f", {name}: {value}" for name, value in fields.items())
    return translation(translation=f"{{method: {method}{more}, date: {date}, based_on: {based_on(prints)}}}")


def of(content: Content, language: str):
    (found,) = coverage(content.catalogue, (language,))
    return found


@pytest.fixture
def state(draw: Draw):
    """Return how an entry stands in French, with such a French text."""

    def found(french=None, **changes) -> Standing:
        files = {"practices/a/en.md": original(**changes)} | ({"practices/a/fr.md": french} if french else {})
        content = draw(files)
        assert not content.faults
        return standing(content.catalogue.practices["a"], "fr")

    return found


def test_a_practice_without_a_text_is_missing(state):
    assert state() == Standing("a", "fr", "missing")


def test_a_translation_by_a_person_is_current(state):
    assert state(made()) == Standing("a", "fr", "current", (), "human", "2024-05-01")


def test_a_translation_by_machine_is_not_reviewed(state):
    assert state(made("machine")).state == "unreviewed"


def test_a_translation_by_machine_that_was_reviewed_is_current(state):
    assert state(made("machine-reviewed", reviewed_by="A. Nobody")).state == "current"


@pytest.mark.parametrize("method", ["human", "machine"])
def test_a_translation_whose_original_has_changed_is_behind_in_these_parts(state, method):
    found = state(made(method), title="Tandems", sections={"results": "None."})
    assert found == Standing("a", "fr", "behind", ("summary", "results"), method, "2024-05-01")


def test_white_space_alone_puts_nothing_behind(state):
    spaced = "The city  brings two\npeople together.\n\n\n- They meet.\n- They talk.\n"
    assert state(made(), sections={"approach": spaced}).state == "current"


def test_the_language_of_the_original_has_the_original(draw: Draw):
    practice = draw({"practices/a/it.md": ORIGINAL}).catalogue.practices["a"]
    assert standing(practice, "it") == Standing("a", "it", "original")


def test_a_faulty_translation_is_missing(draw: Draw):
    content = draw({"practices/a/en.md": ORIGINAL, "practices/a/fr.md": made("magic")})
    assert of(content, "fr").counts["missing"] == 1


def test_every_practice_is_counted_once(draw: Draw):
    content = draw(
        {
            "practices/a/en.md": ORIGINAL,
            "practices/b/en.md": original(title="Title b"),
            "practices/b/fr.md": made("machine"),
            "practices/c/fr.md": original(title="Title c"),
        }
    )
    counts = of(content, "fr").counts
    assert counts == {"missing": 1, "behind": 1, "unreviewed": 0, "current": 0, "original": 1}
    assert tuple(counts) == STATES
    assert sum(counts.values()) == 3


def entries(**places: str) -> dict[str, str]:
    """Return originals, named by their slugs, in some places."""
    return {f"practices/{slug}/en.md": original(title=f"Title {slug}", place=LAND[at]) for slug, at in places.items()}


def order(content: Content, language: str) -> list[str]:
    assert not content.faults
    return [each.slug for each in of(content, language).todo]


@pytest.mark.parametrize(("language", "first"), [("it", "c"), ("el", "b"), ("nl", "a"), ("fr", "a"), ("de", "a")])
def test_practices_of_a_country_where_the_language_is_official_come_first(draw: Draw, language, first):
    assert order(draw(entries(a="be", b="gr", c="it")), language)[0] == first


def test_then_those_that_most_others_have_adapted(draw: Draw):
    files = entries(a="be", b="be", c="be", d="gr")
    for slug, source in (("d", "c"), ("b", "c"), ("a", "b")):
        at = "athens" if slug == "d" else "mechelen"
        adapted = f"[{{practice: {source}}}]"
        files[f"practices/{slug}/en.md"] = original(title=f"Title {slug}", place=at, adapted_from=adapted)
    assert order(draw(files), "it") == ["c", "b", "a", "d"]


def test_then_those_with_most_topics(draw: Draw):
    files = entries(a="be", b="be")
    files["practices/b/en.md"] = original(title="Title b", topics="[encounter, language, housing]")
    assert order(draw(files), "it") == ["b", "a"]


def test_then_the_oldest_translations(draw: Draw):
    files = entries(a="be", b="be", c="be")
    for slug, date in (("a", "2024-05"), ("b", "2023-12-31"), ("c", "2024-05-02")):
        files[f"practices/{slug}/en.md"] = original(title=f"Title {slug}", sections={"results": "None."})
        files[f"practices/{slug}/fr.md"] = made("machine", date).replace("Des binômes", f"Des binômes {slug}")
    assert order(draw(files), "fr") == ["b", "a", "c"]


def test_what_is_missing_comes_before_what_is_behind_and_that_before_what_is_not_reviewed(draw: Draw):
    files = entries(a="be", b="be", c="gr")
    files["practices/a/fr.md"] = made("machine", prints=None)
    files["practices/a/en.md"] = ORIGINAL
    files["practices/b/fr.md"] = made("machine", prints={}).replace("Des binômes", "Des tandems")
    found = of(draw(files), "fr")
    assert [(each.slug, each.state) for each in found.todo] == [("c", "missing"), ("b", "behind"), ("a", "unreviewed")]
    assert tuple(each.state for each in found.todo) == TODO


def test_a_retired_entry_comes_last_of_its_kind(draw: Draw):
    files = entries(a="be", b="gr")
    retired = "{date: 2024-01-15, reason: The city has ended it.}"
    files["practices/a/en.md"] = original(title="Title a", retired=retired)
    assert order(draw(files), "fr") == ["b", "a"]


def test_where_all_else_is_equal_the_names_decide(draw: Draw):
    assert order(draw(entries(c="be", a="be", b="be")), "el") == ["a", "b", "c"]


def test_what_is_current_or_an_original_is_nothing_to_do(draw: Draw):
    content = draw({"practices/a/en.md": ORIGINAL, "practices/a/fr.md": made()})
    assert (of(content, "fr").todo, of(content, "en").todo) == ((), ())


def test_the_coverage_of_all_languages_is_made_once(draw: Draw):
    catalogue = draw(entries(a="be")).catalogue
    assert coverage(catalogue, ("en", "fr")) is coverage(catalogue, ("en", "fr"))


def test_the_report_has_the_keys_that_are_promised(draw: Draw):
    files = {"practices/a/en.md": original(sections={"results": "None."}), "practices/a/fr.md": made("machine")}
    content = draw(files)
    assert json.loads(report(content.catalogue, ["fr", "el"])) == {
        "practices": [{"id": "a", "original": "en"}],
        "languages": [
            {
                "id": "fr",
                "counts": {"missing": 0, "behind": 1, "unreviewed": 0, "current": 0, "original": 0},
                "todo": [
                    {
                        "practice": "a",
                        "state": "behind",
                        "parts": ["results"],
                        "method": "machine",
                        "date": "2024-05-01",
                    }
                ],
            },
            {
                "id": "el",
                "counts": {"missing": 1, "behind": 0, "unreviewed": 0, "current": 0, "original": 0},
                "todo": [{"practice": "a", "state": "missing", "parts": [], "method": None, "date": None}],
            },
        ],
    }


def test_an_empty_collection_has_a_report(draw: Draw):
    assert json.loads(report(draw({}).catalogue, []))["practices"] == []
