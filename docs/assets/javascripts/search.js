/**
 * The search of the list of practices. The form is the state: it is read from the address and written back to it, so that
 * a search can be shared and the browser's buttons work. What the form does not know of an address is ignored.
 */

import { Engine } from "./engine.js"
import { Results } from "./results.js"
import { Words } from "./words.js"

const PAUSE = 120
const PAGE = 10
const MOST_PAGES = 100
const DEFAULT_SORT = "relevance"

const form = /** @type {HTMLFormElement} */ (document.querySelector(".gp-find__form"))
const boxes = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll("input[type=checkbox]")])
const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"))
const order = /** @type {HTMLSelectElement} */ (form.elements.namedItem("sort"))
const words = new Words(JSON.parse(form.dataset.words))
const engine = new Engine(form.dataset.pagefind)
const results = new Results(words, JSON.parse(form.dataset.languages))
let pages = 1
let latest = 0
let timer = 0

/** Set the form to what an address asks for, as far as the form knows it. */
function read() {
  const asked = new URLSearchParams(location.search)
  for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value)
  field.value = (asked.get("q") ?? "").slice(0, field.maxLength)
  const sort = asked.get("sort")
  order.value = [...order.options].some((option) => option.value === sort) ? sort : DEFAULT_SORT
  pages = Math.min(Math.max(Number.parseInt(asked.get("page") ?? "1", 10) || 1, 1), MOST_PAGES)
}

/** Return the address of what the form asks for. */
function address() {
  const asked = new URLSearchParams()
  if (query()) asked.set("q", query())
  for (const box of chosen()) asked.append(box.name, box.value)
  if (order.value !== DEFAULT_SORT) asked.set("sort", order.value)
  if (pages > 1) asked.set("page", String(pages))
  const text = asked.toString()
  return text ? `?${text}` : location.pathname
}

const query = () => field.value.trim()
const chosen = () => boxes.filter((box) => box.checked)
const isActive = () => Boolean(query() || chosen().length || order.value !== DEFAULT_SORT)

/**
 * Return the ids chosen, by filter.
 *
 * @param {(box: HTMLInputElement) => boolean} left  which are left out
 */
function filters(left = () => false) {
  const found = {}
  for (const box of chosen()) if (!left(box)) (found[box.name] ??= []).push(box.value)
  return found
}

/** Show what the form asks for: results, or the complete list where it asks for nothing. */
async function run() {
  const mine = (latest += 1)
  if (!isActive()) return rest()
  try {
    await engine.load(true)
    const found = await engine.find(query(), filters(), order.value === DEFAULT_SORT ? "" : order.value)
    const shown = await found.load(0, pages * PAGE)
    const drops = found.total ? [] : await waysOut()
    if (mine !== latest) return
    results.show(found, shown, query(), chips(), drops)
    // Each filter chosen takes a search of its own to count: the results do not wait for that.
    const counts = await countsOf(found)
    if (mine === latest) showCounts(counts)
  } catch {
    if (mine === latest) results.fail()
  }
}

function rest() {
  showCounts(null)
  results.rest()
}

/** Return the counts of each filter as if none of its own ids were chosen: choosing another one adds its practices. */
async function countsOf(found) {
  const counts = { ...found.counts }
  for (const name of Object.keys(filters())) {
    const others = await engine.find(query(), filters((box) => box.name === name))
    counts[name] = others.counts[name]
  }
  return counts
}

/** @param {import("./engine.js").Counts | null} counts  null for all practices */
function showCounts(counts) {
  for (const box of boxes) {
    const count = counts ? (counts[box.name]?.[box.value] ?? 0) : Number(box.dataset.count)
    const label = box.closest("label")
    label.querySelector(".gp-count").textContent = words.number(count)
    label.classList.toggle("gp-option--none", count === 0 && !box.checked)
  }
}

/** Return what can be left out where nothing was found, with how many practices there are without it. */
async function waysOut() {
  const ways = []
  for (const chip of chips()) {
    const isWords = chip.box === field
    const found = await engine.find(isWords ? "" : query(), filters((box) => box === chip.box))
    if (found.total && (!isWords || chosen().length)) ways.push({ ...chip, total: found.total })
  }
  return ways.sort((one, other) => other.total - one.total)
}

/** Return what is chosen, each with how to leave it out. */
function chips() {
  const found = chosen().map((box) => ({ box, label: box.closest("label").querySelector(".gp-option__label").textContent }))
  if (query()) found.unshift({ box: field, label: words.say("words", { query: query() }) })
  return found.map((chip) => ({ ...chip, drop: () => drop(chip.box) }))
}

function drop(box) {
  if (box === field) field.value = ""
  else box.checked = false
  changed()
  results.focus()
}

/** Note a step that the browser's back button undoes, and show it. */
function changed() {
  clearTimeout(timer)
  pages = 1
  history.pushState(null, "", address())
  run()
}

function typed() {
  pages = 1
  history.replaceState(null, "", address())
  run()
}

async function more() {
  pages += 1
  history.replaceState(null, "", address())
  await run()
  results.focus((pages - 1) * PAGE)
}

function clear() {
  for (const box of boxes) box.checked = false
  field.value = ""
  order.value = DEFAULT_SORT
  changed()
  field.focus()
}

function listen() {
  field.addEventListener("input", () => {
    clearTimeout(timer)
    timer = setTimeout(typed, PAUSE)
  })
  form.addEventListener("change", (event) => {
    if (event.target !== field) changed()
  })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    changed()
  })
  // Whoever comes near the form is about to use it: the first click is then as fast as the others.
  for (const event of ["focusin", "pointerenter"]) form.addEventListener(event, prepare, { once: true })
  window.addEventListener("popstate", () => {
    clearTimeout(timer)
    read()
    run()
  })
  results.onMore(more)
  results.onClear(clear)
}

function prepare() {
  engine.load(true).catch(() => {})
}

read()
listen()
form.hidden = false
form.closest(".gp-find").classList.add("gp-find--on")
form.querySelector(".gp-find__filters").toggleAttribute("open", matchMedia("(min-width: 60em)").matches)
for (const box of chosen()) box.closest("details").open = true
run()
