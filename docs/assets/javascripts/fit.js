/**
 * The page "Fits my town": reads the form, ranks the practices, and keeps the form's state in the address.
 * Values that the form does not know, such as those of a broken address, are never set in it, so they have no effect.
 */
import {unpack} from "./fit-data.js"
import {rank} from "./fit-score.js"
import {speaker} from "./fit-words.js"

const SHOWN = 10

const page = document.querySelector("#fit")
const form = page.querySelector("form")
const status = page.querySelector("[data-part=status]")
const results = page.querySelector("[data-part=results]")
const more = page.querySelector("[data-part=more]")
const sentences = new Map(
  [...page.querySelector("[data-part=sentences]").content.children].map(p => [p.dataset.key, p.textContent]),
)
const language = document.documentElement.lang
const defaults = new URLSearchParams(new FormData(form))

let loading = null
let ranked = []

/** Fetch the practices, once; after a failure the next call tries again. */
function catalogue() {
  loading ??= fetch(page.dataset.source)
    .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status))))
    .then(unpack)
    .catch(error => {
      loading = null
      throw error
    })
  return loading
}

/** What the form says that is valid, without what is empty. */
function state() {
  const said = new URLSearchParams()
  for (const field of form.elements) {
    if (!field.name || !field.value || !field.validity.valid) continue
    if (field.type === "checkbox" && !field.checked) continue
    said.append(field.name, field.value)
  }
  return said
}

/** Set the form to a state; what it does not know is left out. */
function restore(params) {
  for (const field of form.elements) {
    if (!field.name) continue
    const values = params.getAll(field.name)
    if (field.type === "checkbox") field.checked = values.includes(field.value)
    else field.value = values[0] ?? ""
    if (field.selectedIndex === -1 || !field.validity.valid) field.value = ""
  }
  for (const group of form.querySelectorAll("details")) countChosen(group)
}

/** @returns {import("./fit-score.js").Town} */
function town(said) {
  const number = name => said.has(name) ? Number(said.get(name)) : null
  return {
    population: number("population"),
    budget: number("budget"),
    country: said.get("country"),
    level: said.get("level"),
    groups: said.getAll("group"),
    topics: said.getAll("topic"),
    languages: said.getAll("language"),
    networks: said.getAll("network"),
    lacks: said.getAll("lacks"),
  }
}

/** Fill size, country, level and networks from a place known here. */
function fillFrom(place) {
  form.elements.population.value = place.population ?? ""
  form.elements.country.value = place.country
  form.elements.level.value = place.level
  for (const box of form.querySelectorAll("[name=network]")) box.checked = place.networks.includes(box.value)
}

/** Rank and show; nothing is shown where nothing is said. */
async function show() {
  try {
    const known = await catalogue()
    let said = state()
    const place = known.places.find(each => each.id === said.get("like"))
    if (place && !["population", "country", "level", "network"].some(name => said.has(name))) {
      fillFrom(place)
      said = state()
    }
    for (const group of form.querySelectorAll("details")) countChosen(group)
    const silent = [...said.keys()].every(name => name === "language")
    ranked = silent ? [] : rank(known.practices, town(said), known.rules)
    present(known, place)
  } catch {
    clear()
    status.textContent = sentences.get("failed")
  }
}

function present(known, place) {
  const speak = speaker(language, sentences, known.label)
  results.replaceChildren(...ranked.slice(0, SHOWN).map(each => card(each, known, speak)))
  more.hidden = ranked.length <= SHOWN
  const counted = speak.say(ranked.length ? "found" : "nothing-said", {number: ranked.length})
  status.textContent = place && ranked.length ? `${speak.say("like", {place: place.name})} ${counted}` : counted
}

async function showMore() {
  const known = await catalogue()
  const speak = speaker(language, sentences, known.label)
  const from = results.children.length
  results.append(...ranked.slice(from, from + SHOWN).map(each => card(each, known, speak)))
  more.hidden = results.children.length >= ranked.length
  results.children[from]?.querySelector("a").focus()
}

/** One practice: the page's template, filled. */
function card({practice, score, reasons}, known, speak) {
  const made = page.querySelector("[data-part=result]").content.cloneNode(true)
  const part = name => made.querySelector(`[data-part=${name}]`)
  const link = part("title")
  link.textContent = practice.title
  link.href = `${page.dataset.practices}${practice.slug}/`
  if (practice.language !== language) link.lang = practice.language
  part("place").textContent = facts(practice, known, speak)
  part("score").textContent = speak.say("score", {number: score})
  part("bar").style.setProperty("--fit", `${score}%`)
  for (const [name, wanted] of [["for", true], ["against", false]]) {
    listed(part(name), reasons.filter(each => each.for === wanted).map(speak.reason))
  }
  const associations = practice.networks.filter(known.isAssociation)
  const others = practice.networks.filter(network => !known.isAssociation(network))
  said(part("associations"), associations.length ? speak.say("associations", {networks: associations}) : "")
  said(part("networks"), others.length ? speak.say("networks", {networks: others}) : "")
  return made
}

/** Place, country, inhabitants and cost, as far as they are known. */
function facts({place, cost}, known, speak) {
  const country = known.label("countries", place.country)
  const found = country === place.name ? [place.name] : [place.name, country]
  if (place.population) found.push(speak.say("population", {population: place.population}))
  if (cost !== null && place.population) found.push(speak.say("cost", {inhabitant: cost / place.population}))
  return found.join(" · ")
}

/** Fill a list of reasons; without any, its heading goes too. */
function listed(list, texts) {
  if (!texts.length) list.parentElement.remove()
  list.replaceChildren(...texts.map(text => {
    const item = document.createElement("li")
    item.textContent = text
    return item
  }))
}

function said(element, text) {
  if (text) element.textContent = text
  else element.remove()
}

/** Show beside a folded group how many of its boxes are ticked. */
function countChosen(group) {
  const count = group.querySelectorAll("input:checked").length
  group.querySelector("[data-part=count]").textContent = count ? String(count) : ""
}

/** Keep the state in the address, and show what fits. */
async function find() {
  await show()
  history.pushState(null, "", `?${state()}`)
}

form.addEventListener("submit", async event => {
  event.preventDefault()
  await find()
  page.querySelector("[data-part=heading]").focus()
})
form.addEventListener("reset", () => setTimeout(find))
form.addEventListener("change", event => {
  const group = event.target.closest("details")
  if (group) countChosen(group)
})
form.elements.like.addEventListener("change", async event => {
  const known = await catalogue().catch(() => null)
  const place = known?.places.find(each => each.id === event.target.value)
  if (place) fillFrom(place)
  await find()
})
more.addEventListener("click", showMore)
addEventListener("popstate", start)

/** Begin with the state of the address; without one, with the form as the page has it. */
function start() {
  const given = new URLSearchParams(location.search)
  restore(given.size ? given : defaults)
  page.querySelector("[data-part=app]").hidden = false
  if (given.size) show()
  else clear()
}

function clear() {
  ranked = []
  results.replaceChildren()
  more.hidden = true
  status.textContent = ""
}

start()
