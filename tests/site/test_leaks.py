"""No word of the interface is said in English on a page of another language.

Every message of a made-up catalogue is marked, the content is Greek, and names of countries and languages come from the
CLDR: what is neither marked nor written in those letters has not gone through the catalogue.
"""

import json
import re
from collections.abc import Iterator

import pytest
from goodpractices.wording import catalogue_path, forms_of, read_template

from tests.drawing import REPOSITORY, original, source
from tests.pseudo import pseudo_catalogue

from .building import build, drawn
from .html_tree import Element
from .pages import Page, Site, listing

pytestmark = pytest.mark.xdist_group("leaks")

LANGUAGES = ("el", "ga", "bg")
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
ENGLISH = re.compile(r"[A-Za-z]{2,}")
SPOKEN = ("aria-label", "title", "placeholder", "alt", "data-all", "data-none", "data-failed")
CODES = {"EUR", "CC", "BY", "JSON", *LANGUAGES}
GREEK = original(
    title="Φίλοι",
    summary="Κάτοικοι και νέοι κάτοικοι συναντώνται ανά δύο για έξι μήνες και μιλούν τη γλώσσα.",
    lead="{name: Δήμος, type: municipality}",
    partners="[{name: Κολέγιο, type: education, role: evaluator}]",
    funding="[{source: amif, programme: Πρόγραμμα, share: 75}]",
    sources=f"[{source(title='Έκθεση').replace('CEMR', 'Εκδότης')}]",
    sections=dict.fromkeys(("challenge", "approach", "results", "lessons", "transfer"), "Κείμενο.[^s1]"),
)
PLACES = """\
- {id: mechelen, name: Μέχελεν, country: BE, lat: 51, lon: 4.5, level: municipality, networks: [eurocities]}
- {id: capaci, name: Καπάτσι, country: IT, lat: 38, lon: 13.2, level: municipality}
"""
NETWORKS = """\
- {id: inclucities, name: Πόλεις, kind: project, description: Πόλεις που μαθαίνουν μαζί, sources: [{title: Έκθεση, url: "https://e.org"}]}
- {id: eurocities, name: Δίκτυο, kind: network, description: Πόλεις που μαθαίνουν μαζί, sources: [{title: Έκθεση, url: "https://e.org"}]}
"""
COMMITMENTS = """\
- {id: charter, label: Χάρτης, description: Όσα υπόσχονται οι πόλεις, source: {title: Έκθεση, url: "https://e.org"}}
- id: part
  parent: charter
  label: Μέρος
  description: Όσα υπόσχονται οι πόλεις
  topics: [encounter]
  source: {title: Έκθεση, url: "https://e.org"}
"""


def marked(text: str) -> str:
    """Return a message as its translation: the same between marks."""
    return f"⟦{text}⟧"


@pytest.fixture(scope="module")
def leaky(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of Greek content, with an interface of marks in three languages."""
    files: dict[str, str | bytes | None] = {
        "practices/friends/el.md": GREEK,
        "data/places.yml": PLACES,
        "data/networks.yml": NETWORKS,
        "data/commitments.yml": COMMITMENTS,
        "data/languages.yml": "".join(f"- {{id: {code}, published: true}}\n" for code in ("en", *LANGUAGES)),
        "data/glossary/en.yml": "[]",
    }
    for language in LANGUAGES:
        files |= {catalogue_path(language): pseudo_catalogue(language, marked), f"data/glossary/{language}.yml": "[]"}
    return build(drawn(tmp_path_factory.mktemp("leaks"), files), SEARCH="0")


def unmarked(text: str) -> set[str]:
    """Return the Latin words of a text that stand outside all marks."""
    while MARKED.search(text):
        text = MARKED.sub(" ", text)
    return set(ENGLISH.findall(text)) - CODES


def parts(element: Element, language: str) -> Iterator[Element]:
    """Yield an element and those below it in which the interface speaks: texts in another language are content.

    The names of files and the codes of languages are the same in all languages.
    """
    if element.tag in ("script", "style", "article", "svg", "abbr", "code") or element.matches(
        None, {"class_": "gp-code"}
    ):
        return
    if element.language not in ("", language):
        return
    yield element
    for child in element.children:
        if isinstance(child, Element):
            yield from parts(child, language)


def said(element: Element) -> Iterator[str]:
    """Yield what the attributes of an element say."""
    for name in SPOKEN:
        if name in element.attributes:
            yield element.attributes[name]
    if words := element.attributes.get("data-words"):
        for form in json.loads(words).values():
            yield from form.values() if isinstance(form, dict) else [form]


def leaks(page: Page) -> set[str]:
    """Return the English words of a page. A message may go on in an element of its own, such as a link."""
    speaking = list(parts(page.tree, page.language))
    inside = {id(element) for element in speaking}
    texts = [text for element in speaking for text in said(element)]
    texts += [found.attributes["content"] for found in page.tree.all("meta", name="description")]
    texts.append("".join(running(page.tree, inside)))
    found = {word for text in texts for word in unmarked(text)}
    # Irish names of countries and languages are written in Latin letters.
    return found & ENGLISH_WORDS if page.language == "ga" else found


def running(element: Element, inside: set[int]) -> Iterator[str]:
    """Yield the texts of an element in their order, without those of elements that are not inside."""
    for child in element.children:
        if not isinstance(child, Element):
            yield child
        elif id(child) in inside:
            yield from running(child, inside)


ENGLISH_WORDS = {
    word
    for message in read_template(REPOSITORY)
    if message.id
    for text in forms_of(message.id)
    for word in ENGLISH.findall(re.sub(r"%\(\w+\)s|<[^>]*>", " ", text))
    if len(word) > 4
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_interface_is_said_in_english_on_another_language_s_page(leaky: Site, language: str):
    pages = [page for page in leaky if page.language == language]
    assert len(pages) > 80
    own = {"about/", "contribute/", "accessibility/", "privacy/", ""}
    found = {f"{page}: {word}" for page in pages if page.path not in own for word in leaks(page)}
    assert not found, listing(found)


def test_a_word_that_has_not_gone_through_the_catalogue_is_found(leaky: Site):
    page = next(page for page in leaky if page.language == "el" and page.path == "topics/")
    page.tree.one("h1").children.append("Topics")
    assert "Topics" in leaks(page)
