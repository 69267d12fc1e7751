/**
 * Unpacks fit.json: columns of numbers become practices and places with ids. No DOM.
 *
 * @typedef {{id: string, name: string, country: string, level: string, population: number|null, networks: string[]}} Place
 * @typedef {{slug: string, title: string, language: string, place: Place, topics: string[], groups: string[],
 *   cost: number|null, evidence: string, status: string, transfer: string|null, conditions: string[],
 *   networks: string[], languages: string[]}} Practice
 * @typedef {{weight: number, shares: Object<string, number>, tolerance: number|null}} Criterion
 * @typedef {{sizes: (number|null)[], criteria: Object<string, Criterion>}} Rules
 * @typedef {{rules: Rules, practices: Practice[], places: Place[], label: (kind: string, id: string) => string,
 *   isAssociation: (network: string) => boolean}} Catalogue
 */

/** Which list of labels a column's numbers point into. */
const LIST_OF = {
  country: "countries", level: "levels", networks: "networks", language: "languages", languages: "languages",
  topics: "topics", groups: "groups", evidence: "evidence", status: "statuses", transfer: "transfer",
  conditions: "conditions",
}

/** @returns {Catalogue} */
export function unpack(data) {
  const places = rows(data.places, data.labels)
  const practices = rows(data.practices, data.labels)
  for (const practice of practices) practice.place = places[practice.place]
  const known = new Map()
  for (const [kind, list] of Object.entries(data.labels)) {
    for (const row of list) known.set(`${kind} ${row[0]}`, row)
  }
  return {
    rules: data.rules,
    practices,
    places,
    label: (kind, id) => known.get(`${kind} ${id}`)?.[1] ?? id,
    isAssociation: network => known.get(`networks ${network}`)?.[2] === 1,
  }
}

function rows(columns, labels) {
  const names = Object.keys(columns)
  return columns[names[0]].map((_, number) => Object.fromEntries(
    names.map(name => [name, worded(columns[name][number], labels[LIST_OF[name]])]),
  ))
}

/** A number, or a list of numbers, as ids of a list; what has no list stays as it is. */
function worded(value, list) {
  if (!list || value === null) return value
  return Array.isArray(value) ? value.map(number => list[number][0]) : list[value][0]
}
