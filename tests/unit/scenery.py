"""A small collection with a few words of its own, on which views are tested: what a page says can be read here."""

from tests.drawing import FINGERPRINTS, FRENCH, TRANSLATION, based_on, original, source, translation

VOCABULARIES = {
    "data/topics.yml": """\
- {id: encounter, label: Encounter, description: Buddies and places to meet.}
- {id: language, label: Language learning, description: Learning the local language.}
- {id: housing, label: Housing, description: Finding a home.}
""",
    "data/groups.yml": """\
- {id: all-newcomers, axis: status, label: Newcomers, description: People who have recently come.}
- {id: refugees, axis: status, label: Refugees, description: People who are protected.}
- {id: women, axis: person, label: Women, description: Women and girls.}
- {id: volunteers, axis: receiving, label: Volunteers, description: Residents who help.}
""",
    "data/funding.yml": """\
- {id: own-city, kind: local, label: Own budget, description: Money of the town.}
- {id: amif, kind: eu, label: AMIF, description: The fund for asylum and migration.}
""",
    "data/evidence.yml": """\
- {id: description, label: Description only, description: Nothing says what it achieved.}
- {id: own-statement, label: Own statement, description: Those who run it say so.}
- {id: comparison-group, label: Comparison, description: It was compared with others.}
""",
    "data/statuses.yml": """\
- {id: running, label: Running, description: It runs.}
- {id: ended, label: Ended as planned, description: It ended when it was meant to.}
- {id: unknown, label: Not known, description: No source says.}
""",
    "data/transfer.yml": """\
- {id: untested, label: Not yet tried, description: Nobody has tried.}
- {id: adapted-once, label: Adapted in one place, description: One place has taken it over.}
""",
    "data/conditions.yml": """\
- {id: staff, label: Staff, description: Somebody must be paid.}
- {id: partner, label: A partner, description: An association must take part.}
""",
    "data/organisations.yml": """\
- {id: municipality, label: Municipality, description: A town.}
- {id: education, label: School, description: A school or a university.}
""",
    "data/fit.yml": """\
- {id: topics, weight: 5, label: Topics, description: What it works on.}
- {id: groups, weight: 4, label: Groups, description: Whom it is for.}
- {id: size, weight: 4, label: Size, description: How large the place is., shares: {same: 1, next: 0.5}}
- id: cost
  weight: 3
  label: Cost
  description: What it costs.
  shares: {within: 1, near: 0.5}
  tolerance: 1.25
- {id: country, weight: 3, label: Country, description: Where it is.}
- {id: conditions, weight: 3, label: Needs, description: What it needs.}
- {id: languages, weight: 2, label: Languages, description: Who can read it.}
- {id: level, weight: 2, label: Level, description: What kind of place it is.}
- {id: networks, weight: 2, label: Networks, description: Where it belongs.}
- id: evidence
  weight: 2
  label: Evidence
  description: How anyone knows.
  shares: {description: 0, own-statement: 0.1, comparison-group: 1}
- {id: status, weight: 1, label: Status, description: Whether it runs., shares: {running: 1, ended: 0, unknown: 0}}
- {id: transfer, weight: 1, label: Transfer, description: Who took it over., shares: {untested: 0, adapted-once: 1}}
""",
    "data/roles.yml": "- {id: evaluator, label: Evaluates, description: Examines the results.}\n",
    "data/units.yml": """\
- {id: people, label: people, description: Persons.}
- {id: pairs, label: pair, plural: pairs, description: Two people brought together.}
""",
    "data/levels.yml": """\
- {id: municipality, label: Municipality, description: A town with its own council.}
- {id: country, label: Country, description: A national programme.}
""",
    "data/sizes.yml": """\
- {id: small, upto: 50000, label: A town, description: Under 50000 inhabitants.}
- {id: middle, upto: 100000, label: A middle-sized town, description: Under 100000 inhabitants.}
- {id: large, label: A city, description: The others.}
""",
}

BUDDIES = original(
    commitments="[charter-services]",
    networks="[eurocities]",
    contact='{office: Social Cohesion, url: "https://example.org/office"}',
    confirmed="{date: 2024-02-01, by: City of Mechelen}",
    media="[{file: pair.png, alt: {en: Two people talk, fr: Deux personnes parlent}, credit: A. Nobody, licence: CC0}]",
)

TANDEMS = original(
    sections={"approach": "Like [Mechelen](../buddies/en.md#approach).", "transfer": "Ask first."},
    title="Tandem per tutti",
    place="capaci",
    topics="[encounter]",
    target_groups="[women, volunteers]",
    period="{start: 2021-05, end: 2022-06-30, status: ended}",
    partners=None,
    funding="[{source: own-city}]",
    budget="{amount: 46000, currency: EUR, per: year, sources: [s1]}",
    reached=None,
    transfer=None,
    evidence="description",
    adapted_from="[{practice: buddies}, {place: Wetteren in Flanders}]",
)

CENTRE = original(
    title="Κέντρο συντονισμού",
    place="athens",
    topics="[housing, language]",
    target_groups="[refugees]",
    period="{status: unknown}",
    partners=None,
    funding=None,
    budget=None,
    reached=None,
    transfer=None,
    evidence="comparison-group",
    networks="[eurocities]",
    sources=f"[{source('s1', 'Μια έκθεση')}]",
    retired="{date: 2024-01-15, reason: The city has merged it with another service.}",
    licence="CC0-1.0",
)

CENTRE_ENGLISH = translation(
    title="Coordination centre",
    summary="A centre brings together everybody in the city who works with refugees.",
    translation=f"{{method: machine, date: 2024-05-01, based_on: {based_on(FINGERPRINTS)}}}",
)

NATIONAL = original(
    sections={"transfer": "It needs a law."},
    title="Accoglienza diffusa",
    place="italy",
    topics="[housing]",
    target_groups="[refugees]",
    evidence="own-statement",
)

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(8)

ENTRIES: dict[str, str | bytes] = {
    "practices/buddies/en.md": BUDDIES,
    "practices/buddies/fr.md": TRANSLATION,
    "practices/buddies/pair.png": PICTURE,
    "practices/centre/el.md": CENTRE,
    "practices/centre/en.md": CENTRE_ENGLISH,
    "practices/national/it.md": NATIONAL,
    "practices/tandems/it.md": TANDEMS,
}

FRENCH_CATALOGUE = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

msgid "Practices"
msgstr "Pratiques"

msgid "%(number)s practice"
msgid_plural "%(number)s practices"
msgstr[0] "%(number)s pratique"
msgstr[1] "%(number)s pratiques"

msgid "since %(start)s"
msgstr "depuis %(start)s"

msgid "up to %(figure)s"
msgstr "jusqu’à %(figure)s"

msgctxt "topics"
msgid "Encounter"
msgstr "Rencontre"

msgctxt "sections"
msgid "Results"
msgstr "Résultats"

msgctxt "units"
msgid "pair"
msgid_plural "pairs"
msgstr[0] "binôme"
msgstr[1] "binômes"

msgctxt "evidence"
msgid "Those who run it say so."
msgstr "Ceux qui la mènent le disent."

msgctxt "networks"
msgid "Four experienced cities each mentored a town with less experience."
msgstr "Quatre villes en ont guidé d’autres."
"""

LOCALES = {
    "locale/fr/LC_MESSAGES/goodpractices.po": FRENCH_CATALOGUE,
    "locale/el/LC_MESSAGES/goodpractices.po": FRENCH_CATALOGUE.partition('msgid "Practices"')[0],
}

FRENCH_TITLE = FRENCH["title"]
