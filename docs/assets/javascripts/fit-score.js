/**
 * Scores how well a practice fits a town, and says why. The only place where this is done; weights and shares come
 * from data/fit.yml. No DOM and no words: reasons are cases with values, which the page puts into sentences.
 *
 * @typedef {import("./fit-data.js").Practice} Practice
 * @typedef {import("./fit-data.js").Rules} Rules
 * @typedef {import("./fit-data.js").Criterion} Criterion
 * @typedef {{population: number|null, country: string|null, level: string|null, budget: number|null,
 *   groups: string[], topics: string[], languages: string[], networks: string[], lacks: string[]}} Town
 *   What a town says of itself; null and empty lists are not said. `budget`: EUR a year.
 * @typedef {{case: string|null, share: number|null, values?: Object<string, unknown>}} Judgement
 *   `case` null: nothing worth saying; `share` null: it does not count.
 * @typedef {{criterion: string, case: string, for: boolean, values: Object<string, unknown>}} Reason
 */

/** From this share on, a criterion speaks for a practice. */
const SPEAKS_FOR = 0.5

/** @type {Object<string, (practice: Practice, town: Town, criterion: Criterion, rules: Rules) => Judgement|null>} */
const JUDGES = {
  topics: (practice, town) => covered(town.topics, practice.topics),
  groups: (practice, town) => covered(town.groups, practice.groups),
  size: judgeSize,
  cost: judgeCost,
  country: (practice, town) => town.country && {
    ...(practice.place.country === town.country ? {case: "same", share: 1} : {case: "other", share: 0}),
    values: {country: practice.place.country},
  },
  level: (practice, town) => town.level && {
    ...(practice.place.level === town.level ? {case: "same", share: 1} : {case: "other", share: 0}),
    values: {level: practice.place.level},
  },
  conditions: judgeConditions,
  languages: judgeLanguages,
  networks: judgeNetworks,
  evidence: (practice, _town, criterion) => graded(practice.evidence, criterion, {evidence: practice.evidence}),
  status: (practice, _town, criterion) => graded(practice.status, criterion, {status: practice.status}),
  transfer: (practice, _town, criterion) => practice.transfer === null
    ? {case: null, share: 0}
    : graded(practice.transfer, criterion, {transfer: practice.transfer}),
}

/**
 * Score a practice from 0 to 100, with the reasons for and against, in the order of the rules.
 *
 * @param {Practice} practice
 * @param {Town} town
 * @param {Rules} rules
 * @returns {{score: number, reasons: Reason[]}}
 */
export function score(practice, town, rules) {
  let earned = 0, possible = 0
  const reasons = []
  for (const [name, criterion] of Object.entries(rules.criteria)) {
    const judgement = criterion.weight > 0 && JUDGES[name](practice, town, criterion, rules)
    if (!judgement) continue
    if (judgement.share !== null) {
      earned += criterion.weight * judgement.share
      possible += criterion.weight
    }
    if (judgement.case !== null) reasons.push(reason(name, judgement))
  }
  return {score: possible ? Math.round(100 * earned / possible) : 0, reasons}
}

/** @returns {Reason} */
function reason(criterion, judgement) {
  const speaksFor = judgement.share !== null && judgement.share >= SPEAKS_FOR
  return {criterion, case: judgement.case, for: judgement.for ?? speaksFor, values: judgement.values ?? {}}
}

/**
 * All practices with their scores, the best first; equal ones by their place in the list, which is that of their slugs.
 *
 * @param {Practice[]} practices
 * @param {Town} town
 * @param {Rules} rules
 */
export function rank(practices, town, rules) {
  return practices
    .map(practice => ({practice, ...score(practice, town, rules)}))
    .sort((one, other) => other.score - one.score)
}

/** Which class of size a number of inhabitants is in, counted from 0. */
function sizeClass(population, sizes) {
  return sizes.findIndex(upto => upto === null || population < upto)
}

function judgeSize(practice, town, criterion, rules) {
  if (!town.population) return null
  const population = practice.place.population
  if (!population) return {case: "unknown", share: 0}
  const values = {population}
  const apart = sizeClass(population, rules.sizes) - sizeClass(town.population, rules.sizes)
  if (apart === 0) return {case: "same", share: criterion.shares.same, for: true, values}
  if (Math.abs(apart) === 1) return {case: "next", share: criterion.shares.next, values}
  return {case: apart > 0 ? "larger" : "smaller", share: 0, values}
}

/** The cost for a town of this size: by inhabitant where both populations are known, else as it stands. */
function judgeCost(practice, town, criterion) {
  const {cost, place: {population}} = practice
  if (town.budget === null) return null
  if (cost === null) return {case: "unknown", share: 0}
  const scaled = Boolean(population && town.population)
  const yearly = scaled ? cost / population * town.population : cost
  const values = {yearly, inhabitant: scaled ? cost / population : null}
  const found = yearly <= town.budget ? "within" : yearly <= town.budget * criterion.tolerance ? "near" : "over"
  return {case: scaled ? found : `${found}-whole`, share: criterion.shares[found] ?? 0, values}
}

/** What a practice needs is always told; it counts where the town says what it lacks. */
function judgeConditions(practice, town) {
  const needs = practice.conditions
  const lacking = needs.filter(condition => town.lacks.includes(condition))
  if (lacking.length) {
    return {case: "lacking", share: 1 - lacking.length / needs.length, for: false, values: {conditions: lacking}}
  }
  if (!town.lacks.length) return needs.length ? {case: "needs", share: null, values: {conditions: needs}} : null
  return needs.length ? {case: "met", share: 1, values: {conditions: needs}} : {case: null, share: 0}
}

function judgeLanguages(practice, town) {
  if (!town.languages.length) return null
  const read = practice.languages.filter(language => town.languages.includes(language))
  return read.length
    ? {case: "read", share: 1, values: {languages: read}}
    : {case: "none", share: 0, values: {languages: practice.languages}}
}

function judgeNetworks(practice, town) {
  if (!town.networks.length) return null
  const shared = practice.networks.filter(network => town.networks.includes(network))
  return shared.length ? {case: "shared", share: 1, values: {networks: shared}} : {case: null, share: 0}
}

/** The part of what a town wants that a practice covers; any part speaks for it. */
function covered(wanted, offered) {
  if (!wanted.length) return null
  const shared = wanted.filter(id => offered.includes(id))
  return shared.length
    ? {case: "some", share: shared.length / wanted.length, for: true, values: {ids: shared}}
    : {case: "none", share: 0, values: {ids: offered}}
}

function graded(id, criterion, values) {
  const share = criterion.shares[id] ?? 0
  return {case: share >= SPEAKS_FOR ? "good" : "poor", share, values}
}
