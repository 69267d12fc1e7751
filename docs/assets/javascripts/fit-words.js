/**
 * Puts what fit-score.js found into sentences of the page's language. The sentences stand in a template of the page,
 * the names in fit.json; numbers, money and lists are written by the browser. No DOM.
 */

/** Where the names of a value are, for those that are ids. */
const KIND_OF = {
  country: "countries", level: "levels", conditions: "conditions", languages: "languages", networks: "networks",
  evidence: "evidence", status: "statuses", transfer: "transfer",
}

/**
 * @param {string} language of the page
 * @param {Map<string, string>} sentences by key, with placeholders such as %(country)s
 * @param {import("./fit-data.js").Catalogue["label"]} label
 */
export function speaker(language, sentences, label) {
  const list = new Intl.ListFormat(language, {style: "short", type: "unit"})
  const number = value => new Intl.NumberFormat(language).format(value)
  const words = {
    inhabitants: number,
    population: number,
    number,
    yearly: value => money(language, value),
    inhabitant: value => money(language, value),
  }

  /** Write a value as its name says; ids get their labels, lists are joined. */
  function written(name, value, kind) {
    if (words[name]) return words[name](value)
    const named = id => kind ? label(kind, id) : id
    return Array.isArray(value) ? list.format(value.map(named)) : named(value)
  }

  /** @returns {string} a sentence with its placeholders filled; an unknown key is nothing. */
  function say(key, values = {}, kind = null) {
    return (sentences.get(key) ?? "").replace(
      /%\((\w+)\)s/g,
      (_, name) => written(name, values[name], KIND_OF[name] ?? kind),
    )
  }

  return {
    say,
    number,
    /** @param {import("./fit-score.js").Reason} reason */
    reason: reason => say(`${reason.criterion}.${reason.case}`, reason.values, reason.criterion),
  }
}

/** Whole euros from 100 on, else with cents where there are any. */
function money(language, amount) {
  const whole = amount >= 100
  return new Intl.NumberFormat(language, {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: whole ? 0 : 2,
    minimumFractionDigits: whole || Number.isInteger(amount) ? 0 : 2,
  }).format(amount)
}
