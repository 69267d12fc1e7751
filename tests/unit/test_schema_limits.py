"""How long a text may be, how many items a list may have: each limit from both sides."""

import pytest
from goodpractices.faults import validate
from goodpractices.registers import Commitment, Network, Place, PublicSource
from goodpractices.vocabulary import Term

from tests.drawing import source
from tests.unit.conftest import CheckFacts, document, texts

LENGTHS = [
    ("title", "{}", 3, 100),
    ("summary", "{}", 50, 280),
    ("lead", "{{name: {}, type: municipality}}", 2, 160),
    ("partners", "[{{name: {}, type: ngo}}]", 2, 160),
    ("funding", "[{{source: amif, programme: {}}}]", 2, 160),
    ("adapted_from", "[{{place: {}}}]", 2, 160),
    ("adapted_from", "[{{place: Ghent, changes: {}}}]", 10, 280),
    ("sources", f"[{source()}]".replace("{", "{{").replace("}", "}}").replace("A report", "{}"), 2, 300),
    ("sources", f"[{source()}]".replace("{", "{{").replace("}", "}}").replace("CEMR", "{}"), 2, 160),
    ("contact", "{{office: {}}}", 2, 160),
    ("confirmed", "{{date: 2024-01-01, by: {}}}", 2, 160),
    ("retired", "{{date: 2024-01-01, reason: {}}}", 10, 300),
    ("media", "[{{file: a.png, alt: {{en: {}}}, credit: A. Nobody, licence: CC0}}]", 5, 300),
    ("media", "[{{file: a.png, alt: {{en: A square}}, credit: {}, licence: CC0}}]", 2, 160),
    ("media", "[{{file: a.png, alt: {{en: A square}}, credit: A. Nobody, licence: {}}}]", 2, 160),
]


@pytest.mark.parametrize(("field", "form", "least", "most"), LENGTHS)
def test_a_text_has_its_limits(check_facts: CheckFacts, field, form, least, most):
    def told(length):
        return texts(check_facts(**{field: form.format("x" * length)})[1])

    assert told(least) == told(most) == []
    assert [f"Write at least {least}." in words for words in told(least - 1)] == [True]
    assert [f"Shorten it to {most}." in words for words in told(most + 1)] == [True]


LISTS = [
    ("partners", "{{name: A college, type: education}}", 20),
    ("funding", "{{source: amif}}", 10),
    ("adapted_from", "{{place: Ghent}}", 10),
    ("media", "{{file: a{}.png, alt: {{en: A square}}, credit: A. Nobody, licence: CC0}}", 6),
    ("sources", source().replace("{", "{{").replace("}", "}}").replace("s1", "s{}"), 40),
]


@pytest.mark.parametrize(("field", "item", "most"), LISTS, ids=[field for field, _, _ in LISTS])
def test_a_list_has_its_limit(check_facts: CheckFacts, field, item, most):
    def told(count):
        items = ", ".join(item.format(number) for number in range(count))
        return texts(check_facts(**{field: f"[{items}]"})[1])

    assert told(most) == []
    (words,) = told(most + 1)
    assert words.endswith(f"{field} has {most + 1} items. Keep {most} at most.")


PAGE = '{title: A page, url: "https://example.org"}'
PLACE = "{{id: a, name: {name}, country: BE, lat: {lat}, lon: {lon}, level: municipality}}"


@pytest.mark.parametrize(
    ("model", "form", "least", "most"),
    [
        (Term, "{{id: a, label: {}, description: What it means.}}", 2, 80),
        (Term, "{{id: a, label: Label, plural: {}, description: What it means.}}", 2, 80),
        (Term, "{{id: a, label: Label, description: {}}}", 5, 400),
        (Term, "{{id: {}, label: Label, description: What it means.}}", 1, 60),
        (Network, f"{{{{id: a, name: {{}}, kind: network, description: {'x' * 20}, sources: [{{{PAGE}}}]}}}}", 2, 120),
        (Network, f"{{{{id: a, name: Name, kind: network, description: {{}}, sources: [{{{PAGE}}}]}}}}", 20, 900),
        (Commitment, f"{{{{id: a, label: {{}}, description: {'x' * 20}, source: {{{PAGE}}}}}}}", 2, 120),
        (Commitment, f"{{{{id: a, label: Label, description: {{}}, source: {{{PAGE}}}}}}}", 20, 600),
        (PublicSource, '{{title: {}, url: "https://example.org"}}', 2, 300),
    ],
)
def test_a_text_of_the_data_has_its_limits(model, form, least, most):
    def faulty(length):
        return bool(validate(model, document(form.format("x" * length)), "data/x.yml")[1])

    assert [faulty(length) for length in (least - 1, least, most, most + 1)] == [True, False, False, True]


@pytest.mark.parametrize(
    ("lat", "lon", "faulty"),
    [(90, 180, False), (-90, -180, False), (90.1, 0, True), (-90.1, 0, True), (0, 180.1, True), (0, -180.1, True)],
)
def test_a_place_is_on_the_globe(lat, lon, faulty):
    problems = validate(Place, document(PLACE.format(name="A", lat=lat, lon=lon)), "data/places.yml")[1]
    assert bool(problems) == faulty
