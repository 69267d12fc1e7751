/**
 * Asks Pagefind, which is downloaded the first time it is needed. Nothing else here knows it.
 *
 * @typedef {Record<string, string[]>} Filters  ids chosen, by filter
 * @typedef {Record<string, Record<string, number>>} Counts  how many practices have each id, by filter
 * @typedef {{url: string, meta: Record<string, string>, excerpt: string}} Result
 * @typedef {{total: number, words: string, counts: Counts, load: (from: number, to: number) => Promise<Result[]>}} Found
 */

const SHORTEST = 4
const EXCERPT_WORDS = 26

export class Engine {
  /** @param {string} address  of pagefind.js, relative to the page */
  constructor(address) {
    this.address = new URL(address, document.baseURI)
    /** @type {Promise<any> | null} */
    this.loading = null
  }

  /** Download what every search needs. With `counts`, also what counts practices by filter. */
  async load(counts = false) {
    this.loading ??= this.#start().catch((error) => {
      this.loading = null
      throw error
    })
    const pagefind = await this.loading
    if (counts) await pagefind.filters()
    return pagefind
  }

  async #start() {
    const { createInstance } = await import(this.address.href)
    // A worker would cost a second copy of Pagefind over the wire, and our searches take a few milliseconds.
    const pagefind = createInstance({ noWorker: true, excerptLength: EXCERPT_WORDS })
    await pagefind.init()
    return pagefind
  }

  /**
   * Search in the language of the page. Where no practice at all has the words, shorter forms of them are tried, as some
   * languages have many endings and Pagefind knows the endings of some languages only.
   *
   * @param {string} query
   * @param {Filters} filters
   * @param {string} sort  a key by which the greatest come first, or nothing for the best match
   * @returns {Promise<Found>}
   */
  async find(query, filters = {}, sort = "") {
    const pagefind = await this.load()
    const options = { filters: anyOf(filters), sort: sort ? { [sort]: "desc" } : {} }
    let found, words
    for (words of query ? forms(query) : [null]) {
      found = await pagefind.search(words, options)
      if (found.unfilteredResultCount > 0) break
    }
    return {
      total: found.results.length,
      words: found.unfilteredResultCount > 0 ? (words ?? "") : query,
      counts: found.filters,
      load: (from, to) => Promise.all(found.results.slice(from, to).map((result) => this.#data(result))),
    }
  }

  /** @returns {Promise<Result>} */
  async #data(result) {
    const { raw_url: path, meta, excerpt } = await result.data()
    return { url: new URL(`..${path}`, this.address).href, meta, excerpt }
  }
}

/** @param {Filters} filters */
function anyOf(filters) {
  return Object.fromEntries(Object.entries(filters).map(([name, ids]) => [name, { any: ids }]))
}

/**
 * Yield a query, then with its words shortened letter by letter.
 *
 * @param {string} query
 */
function* forms(query) {
  const words = query.split(/\s+/)
  const longest = Math.max(...words.map((word) => word.length))
  for (let cut = 0; cut === 0 || longest - cut >= SHORTEST; cut += 1) {
    yield words.map((word) => word.slice(0, Math.max(word.length - cut, Math.min(word.length, SHORTEST)))).join(" ")
  }
}

/**
 * Return an excerpt as nodes: its words as text, the words sought marked. Whatever else stands in it becomes text.
 *
 * @param {string} excerpt  HTML as Pagefind gives it
 */
export function excerptNodes(excerpt) {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html")
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return document.createTextNode(node.textContent ?? "")
    const mark = document.createElement("mark")
    mark.textContent = node.textContent
    return mark
  })
}
