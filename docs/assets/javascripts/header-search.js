/** The search in the header of every page: the best results below the field. Nothing is downloaded before its first use. */

import { Engine } from "./engine.js"

const SHOWN = 5
const PAUSE = 120

const form = /** @type {HTMLFormElement} */ (document.querySelector(".gp-quick"))
const input = form.querySelector("input")
const panel = /** @type {HTMLElement} */ (form.querySelector(".gp-quick__panel"))
const status = panel.querySelector("[role=status]")
const list = panel.querySelector("ul")
const engine = new Engine(form.dataset.pagefind)
let timer = 0
let latest = 0

async function search() {
  const query = input.value.trim()
  const mine = (latest += 1)
  if (!query) return close()
  try {
    const found = await engine.find(query)
    const results = await found.load(0, SHOWN)
    if (mine === latest) show(query, results)
  } catch {
    if (mine === latest) say(form.dataset.failed)
  }
}

function show(query, results) {
  const all = new URL(form.action)
  all.searchParams.set("q", query)
  const links = results.map((result) => link(result.url, result.meta.title, result.meta.place, result.meta.lang))
  if (results.length) links.push(link(all.href, form.dataset.all))
  say(results.length ? "" : form.dataset.none, links)
}

/** Open the panel with a sentence or with links. */
function say(sentence, links = []) {
  status.textContent = sentence
  list.replaceChildren(...links)
  panel.hidden = false
}

function link(url, text, note = "", language = "") {
  const item = document.createElement("li")
  const anchor = document.createElement("a")
  anchor.href = url
  const title = document.createElement("span")
  title.textContent = text
  if (language && language !== document.documentElement.lang) title.lang = language
  title.dir = "auto"
  anchor.append(title)
  if (note) anchor.append(Object.assign(document.createElement("small"), { textContent: note }))
  item.append(anchor)
  return item
}

function close() {
  latest += 1
  panel.hidden = true
  list.replaceChildren()
  status.textContent = ""
}

/** Lead through the field and the links with the arrow keys; Escape leads back. */
function steer(event) {
  const stops = [input, ...list.querySelectorAll("a")]
  const here = stops.indexOf(/** @type {any} */ (document.activeElement))
  const steps = { ArrowDown: 1, ArrowUp: -1 }
  if (event.key === "Escape" && !panel.hidden) {
    event.preventDefault()
    close()
    input.focus()
  } else if (steps[event.key] && !panel.hidden && here >= 0) {
    event.preventDefault()
    stops[(here + steps[event.key] + stops.length) % stops.length].focus()
  }
}

input.addEventListener("focus", () => engine.load().catch(() => {}), { once: true })
input.addEventListener("input", () => {
  clearTimeout(timer)
  timer = setTimeout(search, PAUSE)
})
form.addEventListener("keydown", steer)
form.addEventListener("focusout", (event) => {
  if (!form.contains(/** @type {Node} */ (event.relatedTarget))) close()
})
