"""Draws small projects as text: a folder with ``data/``, ``locale/`` and a few entries, ready to be read or built.

An entry is drawn from ``FIELDS`` and ``SECTIONS``, a valid original, by naming what differs::

    root = project(tmp_path, {"practices/buddies/en.md": original(title="Tandems", budget=None)})

Values of fields are YAML, on one line each, so that a test can say on which line a problem is reported.
"""

import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]

COPIED = ("data", "locale")
"""What a project takes from the repository; a site needs ``SITE_COPIED``."""

SITE_COPIED = (*COPIED, "docs", "overrides", "hooks", "mkdocs.yml")

PLACES = """\
- id: mechelen
  name: Mechelen
  names: {fr: Malines, el: Μέχελεν}
  country: BE
  lat: 51.03
  lon: 4.48
  level: municipality
  population: {number: 87000, year: 2021, precision: about, source: {title: "Pair 2", url: "https://example.org/2"}}
  networks: [inclucities]
- id: capaci
  name: Capaci
  country: IT
  lat: 38.17
  lon: 13.24
  level: municipality
  population: {number: 11500, source: {title: "Pair 3", url: "https://example.org/3"}}
  networks: [inclucities]
- id: athens
  name: Athens
  names: {fr: Athènes, el: Αθήνα}
  country: GR
  lat: 37.98
  lon: 23.73
  level: municipality
- id: italy
  name: Italy
  names: {fr: Italie, el: Ιταλία}
  country: IT
  lat: 41.9
  lon: 12.5
  level: country
"""

NETWORKS = """\
- id: inclucities
  name: IncluCities
  kind: project
  description: Four experienced cities each mentored a town with less experience.
  url: https://example.org/inclucities
  sources:
    - {title: "IncluCities", url: "https://example.org/project", publisher: CEMR}
- id: eurocities
  name: Eurocities
  kind: network
  description: A network of large European cities, with a group on migration.
  sources:
    - {title: "Eurocities", url: "https://example.org/eurocities"}
"""

COMMITMENTS = """\
- id: charter
  label: Integrating Cities Charter
  description: Cities that sign it undertake to give equal opportunities to all residents.
  source: {title: "Charter", url: "https://example.org/charter"}
- id: charter-services
  parent: charter
  label: Equal services
  description: A duty of the charter, to make services fit those who use them.
  source: {title: "Charter", url: "https://example.org/charter#services"}
"""

LANGUAGES = """\
- {id: en, published: true}
- {id: fr, published: true}
- {id: el, published: true}
- {id: nl, fallback: [de]}
- {id: de}
- {id: es, fallback: [pt, it, fr]}
- {id: pt, fallback: [es]}
- {id: it}
- {id: ar}
- {id: uk}
"""

REGISTERS = {
    "data/places.yml": PLACES,
    "data/networks.yml": NETWORKS,
    "data/commitments.yml": COMMITMENTS,
    "data/languages.yml": LANGUAGES,
}
"""Registers that replace the repository's, so that no test depends on a place that editors may change."""


def source(name: str = "s1", title: str = "A report") -> str:
    """Return a source as YAML on one line."""
    more = "publisher: CEMR, year: 2021, language: en, accessed: 2024-03-01"
    return f'{{id: {name}, title: "{title}", url: "https://example.org/report", {more}}}'


FIELDS = {
    "title": "Buddies for newcomers",
    "summary": "Residents and newcomers meet in pairs for six months and speak the language.",
    "place": "mechelen",
    "lead": "{name: City of Mechelen, type: municipality}",
    "partners": "[{name: A college, type: education, role: evaluator}]",
    "topics": "[encounter, language]",
    "target_groups": "[all-newcomers, volunteers]",
    "period": "{start: 2012, status: running}",
    "funding": "[{source: amif, programme: IncluCities, share: 75}]",
    "budget": "{amount: 158675, currency: EUR, year: 2021, per: total, staff_fte: 1.5, sources: [s1]}",
    "reached": "{number: 257, unit: pairs, year: 2017, precision: up-to, sources: [s1]}",
    "evidence": "own-statement",
    "transfer": "{status: adapted-once, conditions: [staff, partner]}",
    "sources": f"[{source()}]",
    "provenance": "compiled",
}
"""The front matter of a valid original that gives all that is expected: each field and its value as YAML."""

SECTIONS = {
    "challenge": "Newcomers knew few residents.[^s1]",
    "approach": "The city brings two people together.\n\n- They meet.\n- They talk.",
    "results": "By 2017 there were 257 pairs.[^s1]",
    "lessons": "Nothing is known of what went wrong.",
    "transfer": "Begin with the easiest group.",
}
"""The sections of a valid original."""

HEADINGS = {
    "challenge": "The challenge",
    "approach": "What was done",
    "results": "Results",
    "lessons": "What did not work",
    "transfer": "Doing it elsewhere",
}

FRENCH = {
    "title": "Des binômes",
    "summary": "Des habitants et des primo-arrivants se voient en binôme pendant six mois et parlent la langue.",
}
"""Title and summary of a valid translation."""

FRENCH_SECTIONS = {
    "challenge": "Les primo-arrivants connaissaient peu d’habitants.[^s1]",
    "approach": "La ville réunit deux personnes.\n\n- Elles se voient.\n- Elles parlent.",
    "results": "En 2017, il y avait 257 binômes.[^s1]",
    "lessons": "On ne sait rien de ce qui a échoué.",
    "transfer": "Commencez par le groupe le plus facile.",
}


def fingerprint(text: str) -> str:
    """Return the fingerprint of a part as CONTRIBUTING tells it: 8 digits of the SHA-256, white space as one blank."""
    return sha256(" ".join(text.split()).encode()).hexdigest()[:8]


FINGERPRINTS = {"summary": fingerprint(f"{FIELDS['title']} {FIELDS['summary']}")} | {
    name: fingerprint(text) for name, text in SECTIONS.items()
}
"""What a translation of the valid original is based on, part by part."""


def written(fields: Mapping[str, str | None], sections: Mapping[str, str | None]) -> str:
    """Return a file of an entry. What is None is left out."""
    header = [f"{name}: {value}" for name, value in fields.items() if value is not None]
    body = [f"## {HEADINGS[name]} {{#{name}}}\n\n{text}\n" for name, text in sections.items() if text is not None]
    return "\n".join(["---", *header, "---", "", *body])


def original(*, sections: Mapping[str, str | None] | None = None, **fields: str | None) -> str:
    """Return the valid original with other fields and sections; None leaves one out."""
    return written(FIELDS | fields, SECTIONS | dict(sections or {}))


def based_on(fingerprints: Mapping[str, str]) -> str:
    """Return fingerprints as YAML on one line."""
    return "{" + ", ".join(f'{part}: "{value}"' for part, value in fingerprints.items()) + "}"


def translation(
    *, method: str = "human", sections: Mapping[str, str | None] | None = None, **fields: str | None
) -> str:
    """Return a valid French translation of the valid original, up to date, with other fields and sections."""
    made = f"{{method: {method}, date: 2024-05-01, based_on: {based_on(FINGERPRINTS)}}}"
    return written(FRENCH | {"translation": made} | fields, FRENCH_SECTIONS | dict(sections or {}))


ORIGINAL = original()

TRANSLATION = translation()


def write(root: Path, files: Mapping[str, str | bytes | None]) -> None:
    """Write files below a folder; None deletes one."""
    for name, content in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            file.unlink()
        else:
            file.write_bytes(content if isinstance(content, bytes) else content.encode())


def project(
    folder: Path, files: Mapping[str, str | bytes | None] | None = None, copied: tuple[str, ...] = COPIED
) -> Path:
    """Draw a project in a folder and return the folder.

    What ``copied`` names comes from the repository, with small registers in place of its own. Then ``files`` are
    written: addresses relative to the folder, with their content; None deletes a file.
    """
    for name in copied:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, folder / name, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    for name in ("practices", "texts"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    write(folder, REGISTERS | dict(files or {}))
    return folder


def line_of(text: str, start: str) -> int:
    """Return the number of the first line that begins so, counted from 1."""
    return next(number for number, line in enumerate(text.split("\n"), start=1) if line.startswith(start))
