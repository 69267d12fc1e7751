/**
 * What the search has found, as it stands on the page.
 *
 * @typedef {{label: string, drop: () => void, total?: number}} Chip  something chosen, and how to leave it out
 */

import { excerptNodes } from "./engine.js"

export class Results {
  /**
   * @param {import("./words.js").Words} words
   * @param {Record<string, string>} languages  names of languages by code
   */
  constructor(words, languages) {
    const find = (selector) => document.querySelector(`.gp-find ${selector}`)
    this.words = words
    this.languages = languages
    this.status = find("[role=status]")
    this.found = find(".gp-find__found")
    this.list = find(".gp-find__list")
    this.heading = this.found.querySelector("h2")
    this.chips = this.found.querySelector(".gp-chips")
    this.drops = this.found.querySelector(".gp-drop")
    this.cards = this.found.querySelector(".gp-cards")
    this.moreButton = this.found.querySelector(".gp-more")
    this.template = find("template")
  }

  onMore(action) {
    this.moreButton.addEventListener("click", action)
  }

  onClear(action) {
    this.found.querySelector(".gp-clear").addEventListener("click", action)
  }

  /** Show the complete list. */
  rest() {
    this.status.textContent = ""
    this.#swap(false)
  }

  /** Say that there is no search, and show the complete list. */
  fail() {
    this.status.textContent = this.words.say("failed")
    this.#swap(false)
  }

  /**
   * @param {import("./engine.js").Found} found
   * @param {import("./engine.js").Result[]} shown
   * @param {string} query
   * @param {Chip[]} chips
   * @param {Chip[]} drops  what to leave out where nothing was found
   */
  show(found, shown, query, chips, drops) {
    this.cards.replaceChildren(...shown.map((result) => this.#card(result, Boolean(query))))
    this.chips.replaceChildren(...chips.map((chip) => this.#chip(chip)))
    this.drops.replaceChildren(...drops.map((chip) => this.#way(chip)))
    this.drops.hidden = !drops.length
    this.moreButton.hidden = shown.length >= found.total
    this.status.textContent = this.#summary(found, query, drops)
    this.#swap(true)
  }

  /** Put the focus on a result, or on the heading of the results. */
  focus(number = -1) {
    const target = this.cards.children[number]?.querySelector("a") ?? this.heading
    if (!this.found.hidden) target.focus()
  }

  #summary(found, query, drops) {
    if (!found.total) return this.words.say(drops.length ? "none" : "nothing")
    const count = this.words.count("found", found.total)
    if (!query || found.words === query.split(/\s+/).join(" ")) return count
    return `${this.words.say("shortened", { query, shorter: found.words })} ${count}`
  }

  #swap(active) {
    this.found.hidden = !active
    this.list.hidden = active
  }

  #chip({ label, drop }) {
    const close = Object.assign(document.createElement("span"), { textContent: " ×" })
    close.setAttribute("aria-hidden", "true")
    const button = this.#button(label, drop)
    button.setAttribute("aria-label", this.words.say("remove", { filter: label }))
    button.append(close)
    return inItem(button)
  }

  #way({ label, drop, total }) {
    const practices = this.words.count("practices", total)
    return inItem(this.#button(this.words.say("without", { filter: label, practices }), drop))
  }

  #button(text, action) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: text })
    button.addEventListener("click", action)
    return button
  }

  /** @param {import("./engine.js").Result} result */
  #card({ url, meta, excerpt }, marked) {
    const card = this.template.content.firstElementChild.cloneNode(true)
    const part = (selector) => card.querySelector(selector)
    const title = part("a")
    title.href = url
    title.textContent = meta.title
    part(".gp-card__place").textContent = [meta.place, meta.size].filter(Boolean).join(" · ")
    part(".gp-card__summary").replaceChildren(...(marked ? excerptNodes(excerpt) : [meta.summary]))
    part("[data-show=status]").textContent = meta.status
    part("[data-show=evidence]").textContent = meta.evidence
    const rungs = [...card.querySelectorAll(".gp-ladder i")]
    rungs.forEach((rung, height) => rung.classList.toggle("on", height <= Number(meta.step)))
    part("[data-show=languages]").textContent = meta.languages
    this.#mark(card, meta.lang)
    return card
  }

  /** Mark what is not in the reader's language, and say in which one it is. */
  #mark(card, language) {
    const note = card.querySelector("[data-foreign]")
    if (language === document.documentElement.lang) return note.remove()
    note.firstElementChild.textContent = this.words.say("text", { language: this.languages[language] ?? language })
    for (const part of card.querySelectorAll(".gp-card__title a, .gp-card__summary")) {
      part.lang = language
      part.dir = "auto"
    }
  }
}

function inItem(node) {
  const item = document.createElement("li")
  item.append(node)
  return item
}
