"""The same texts as a Hugo site with a plain template of its own: what a fast generator needs for them."""

import json
import re
import shutil
import sysconfig
from pathlib import Path

from goodpractices.interface import autonym

from .corpus import Corpus, Entry
from .facts import Facts

TAXONOMIES = {
    "topic": "topics",
    "group": "groups",
    "funding": "funding",
    "evidence": "evidence",
    "country": "countries",
    "place": "places",
    "network": "networks",
}
_ENTRY_LINK = re.compile(r"\]\((\.\./[a-z0-9-]+/)[a-z]+\.md\)")

_CARDS = (
    '<ul>{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Description }}</p></li>{{ end }}</ul>'
)
_BASE = """<!doctype html>
<html lang="{{ .Language.Lang }}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title><meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}</head>
<body>
<header><nav><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a>
{{ range $name, $terms := site.Taxonomies }}<a href="{{ relLangURL $name }}/">{{ $name }}</a>
{{ end }}</nav>
<ul>{{ range .AllTranslations }}<li><a href="{{ .RelPermalink }}">{{ .Language.LanguageName }}</a></li>{{ end }}</ul>
</header>
<main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
</body></html>
"""
_PAGE = """{{ define "main" }}<p>{{ .Description }}</p>
<dl>{{ $page := . }}{{ range $name, $terms := site.Taxonomies }}{{ with $page.GetTerms $name }}<dt>{{ $name }}</dt>
{{ range . }}<dd><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></dd>{{ end }}{{ end }}{{ end }}</dl>
{{ .Content }}{{ end }}
"""
_TERMS = """{{ define "main" }}<ul>{{ range .Data.Terms.Alphabetical }}
<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}
"""
_LIST = '{{ define "main" }}{{ with .RegularPages }}' + _CARDS + "{{ end }}{{ end }}\n"
_HOME = '{{ define "main" }}{{ with first 6 site.RegularPages }}' + _CARDS + "{{ end }}{{ end }}\n"
_LAYOUTS = {"baseof": _BASE, "home": _HOME, "page": _PAGE, "section": _LIST, "taxonomy": _TERMS, "term": _LIST}


def program() -> str:
    """Return the program: the package ``hugo`` of the development tools brings it."""
    found = shutil.which("hugo", path=sysconfig.get_path("scripts"))
    if not found:
        raise SystemExit("Hugo is missing: install the development tools (make .venv/dev).")
    return found


def write_site(corpus: Corpus, folder: Path) -> None:
    """Write the site's settings, templates and texts."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "layouts").mkdir(parents=True)
    (folder / "hugo.json").write_text(json.dumps(_settings(corpus.languages)), "utf-8")
    for name, layout in _LAYOUTS.items():
        (folder / f"layouts/{name}.html").write_text(layout, "utf-8")
    register = {place["id"]: place for place in corpus.register()}
    for language in corpus.languages:
        (folder / "content" / language / "practices").mkdir(parents=True)
    for entry in corpus.entries():
        _write_entry(folder, entry, register[entry.facts["place"]])


def _settings(languages: list[str]) -> Facts:
    return {
        "baseURL": "https://example.org/",
        "title": "Good practices",
        "defaultContentLanguage": languages[0],
        "disableKinds": ["rss"],
        "taxonomies": TAXONOMIES,
        "languages": {code: {"languageName": autonym(code), "contentDir": f"content/{code}"} for code in languages},
    }


def _write_entry(folder: Path, entry: Entry, place: Facts) -> None:
    terms = _terms(entry.facts, place)
    notes = "\n".join(f"[^{x['id']}]: [{x['title']}]({x['url']}). {x['publisher']}." for x in entry.facts["sources"])
    for language, prose in entry.texts.items():
        header = {"title": prose.title, "description": prose.summary} | terms
        body = _ENTRY_LINK.sub(r"](\1)", prose.body)
        file = folder / "content" / language / "practices" / f"{entry.slug}.md"
        file.write_text(f"{json.dumps(header, ensure_ascii=False)}\n\n{body}\n\n{notes}\n", "utf-8")


def _terms(facts: Facts, place: Facts) -> Facts:
    return {
        "topics": facts["topics"],
        "groups": facts["target_groups"],
        "funding": [item["source"] for item in facts.get("funding", ())],
        "evidence": [facts["evidence"]],
        "countries": [place["country"]],
        "places": [place["id"]],
        "networks": sorted({*facts.get("networks", ()), *place["networks"]}),
    }
