"""What the browser is sent to find the practices that fit: whole, without repeats, and small."""

import gzip
import json
from pathlib import Path
from random import Random

import pytest
from goodpractices.address import Site
from goodpractices.catalogue import Catalogue
from goodpractices.interface import Interface
from goodpractices.load import load
from goodpractices.practice import Practice, Text
from goodpractices.reference import Reference
from goodpractices.registers import Place
from goodpractices.schema import Facts, Words
from goodpractices.views.fit_data import fit_json
from goodpractices.views.parts import Frame
from goodpractices.wording import read_translations

from bench.facts import FactsMaker, places
from bench.prose import Writer, words_by_language
from tests.drawing import REPOSITORY, original, translation
from tests.unit.conftest import Draw

LARGEST = 60_000
"""Bytes that the file may cost over the wire at 1,000 practices."""


def frame_on(catalogue: Catalogue, language: str = "en") -> Frame:
    """Return a frame with the repository's words."""
    words = Interface(language, read_translations(REPOSITORY, language))
    return Frame(catalogue, words, Site("https://example.org/", "en", ("en", "fr")))


def sent(draw: Draw, language: str = "en", **fields: str | None) -> dict:
    """Return what is sent of one practice with these fields, and its French translation."""
    files = {"practices/buddies/en.md": original(**fields), "practices/buddies/fr.md": translation()}
    content = draw(files)
    assert not content.faults
    return json.loads(fit_json(frame_on(content.catalogue, language)))


def word(data: dict, column: str, kind: str) -> object:
    """Return the ids that a column of the first practice stands for."""
    value, ids = data["practices"][column][0], [row[0] for row in data["labels"][kind]]
    return [ids[number] for number in value] if isinstance(value, list) else ids[value]


def test_a_practice_is_sent_with_its_facts(draw: Draw):
    data = sent(draw, networks="[eurocities]")
    assert data["practices"]["slug"] == ["buddies"]
    assert word(data, "topics", "topics") == ["encounter", "language"]
    assert word(data, "groups", "groups") == ["all-newcomers", "volunteers"]
    assert word(data, "conditions", "conditions") == ["staff", "partner"]
    assert word(data, "networks", "networks") == ["eurocities", "inclucities"]
    assert word(data, "languages", "languages") == ["en", "fr"]
    assert word(data, "evidence", "evidence") == "own-statement"
    assert word(data, "status", "statuses") == "running"
    assert word(data, "transfer", "transfer") == "adapted-once"
    place = data["practices"]["place"][0]
    assert (data["places"]["id"][place], data["places"]["population"][place]) == ("mechelen", 87000)


def test_words_are_those_of_the_language(draw: Draw):
    data = sent(draw, "fr")
    assert data["practices"]["title"] == ["Des binômes"]
    assert word(data, "language", "languages") == "fr"
    assert data["places"]["name"][0] == "Malines"
    assert ["BE", "Belgique"] in data["labels"]["countries"]


@pytest.mark.parametrize(
    ("budget", "period", "cost"),
    [
        ("{amount: 46000, currency: EUR, per: year, sources: [s1]}", "{start: 2012, status: running}", 46000),
        ("{amount: 90000, currency: EUR, per: total, sources: [s1]}", "{start: 2012, end: 2014, status: ended}", 30000),
        ("{amount: 90000, currency: EUR, per: total, sources: [s1]}", "{start: 2012, status: running}", None),
        ("{amount: 90000, currency: CZK, per: year, sources: [s1]}", "{start: 2012, status: running}", None),
        (None, "{start: 2012, status: running}", None),
    ],
)
def test_the_cost_is_in_euros_a_year_or_not_known(draw: Draw, budget: str | None, period: str, cost: int | None):
    assert sent(draw, budget=budget, period=period)["practices"]["cost"] == [cost]


def test_what_is_not_known_is_null_or_empty(draw: Draw):
    data = sent(draw, transfer=None, place="athens")
    assert data["practices"]["transfer"] == [None]
    assert data["practices"]["conditions"] == [[]]
    assert data["places"]["population"][data["practices"]["place"][0]] is None


def test_a_retired_practice_is_not_proposed(draw: Draw):
    assert sent(draw, retired="{date: 2024-01-15, reason: It was merged.}")["practices"]["slug"] == []


def test_without_practices_there_are_empty_columns(draw: Draw):
    data = json.loads(fit_json(frame_on(draw({}).catalogue)))
    assert set(map(len, data["practices"].values())) == {0}


def test_the_rules_are_those_of_the_data(draw: Draw):
    rules = sent(draw)["rules"]
    assert rules["criteria"]["size"] == {"weight": 4, "shares": {"same": 1, "next": 0.5}, "tolerance": None}
    assert rules["sizes"][0] == 5000
    assert rules["sizes"][-1] is None


def thousand(root: Path) -> Catalogue:
    """Return 1,000 practices with the collection's words, slugs of words, and texts in some of ten languages."""
    real = load(root).catalogue
    register = {
        item["id"]: Place.model_validate(item) for item in places(333, ["en", "fr"], list(real.reference.networks))
    }
    known = real.reference
    reference = Reference(
        known.vocabularies, register, known.networks, known.commitments, known.languages, fit=known.fit
    )
    maker, words = FactsMaker(reference, 333, 1000), words_by_language(real, ["en"])["en"]
    return Catalogue([made_up(number, maker, reference, words) for number in range(1000)], reference)


def made_up(number: int, maker: FactsMaker, reference: Reference, words: list[str]) -> Practice:
    """Return a practice without sections."""
    random = Random(number)
    writer = Writer("en", words, random)
    title, slug = writer.phrase(random.randint(5, 9))[:90], "-".join(writer.phrase(3).casefold().split())
    said = {"title": title.ljust(3), "summary": "A summary as long as it has to be, and no longer than that."}
    facts = Facts.model_validate(maker.make(random, number) | said, context={"reference": reference})
    languages = {"en", *random.sample(reference.published, random.randint(1, 9))}
    texts = {language: Text(language, "", Words.model_validate(said), {}) for language in languages}
    return Practice(f"{slug}-{number}", facts, "en", texts)


@pytest.mark.parametrize("language", ["en", "el"])
def test_a_thousand_practices_cost_at_most_60_kilobytes_over_the_wire(language: str):
    text = fit_json(frame_on(thousand(REPOSITORY), language))
    assert len(json.loads(text)["practices"]["slug"]) == 1000
    assert len(gzip.compress(text.encode(), 6)) < LARGEST
