/**
 * Asks Pagefind, which is downloaded the first time it is needed. Nothing else here knows it.
 *
 * @typedef {Record<string, string[]>} Filters  ids chosen, by filter
 * @typedef {Record<string, Record<string, number>>} Counts  how many practices have each id, by filter
 * @typedef {{url: string, meta: Record<string, string>, excerpt: string}} Result
 * @typedef {{total: number, words: string, counts: Counts, load: (from: number, to: number) => Promise<Result[]>}} Found
 */

/** The word that every record has, as search.py writes it. To search for no word would download the whole index. */
const EVERY = "ꙮ"
const SHORTEST = 4
const EXCERPT_WORDS = 26

export class Engine {
  /** @param {string} address  of pagefind.js, relative to the page */
  constructor(address) {
    this.address = new URL(address, document.baseURI)
    /** @type {Promise<any> | null} */
    this.loading = null
    /** @type {Map<string, string | null>} */
    this.known = new Map()
  }

  /** Download what every search needs. With `counts`, also what finds and counts practices by filter. */
  async load(counts = false) {
    this.loading ??= this.#start().catch((error) => {
      this.loading = null
      throw error
    })
    const pagefind = await this.loading
    if (counts) await Promise.all([pagefind.filters(), pagefind.preload(EVERY)])
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
   * Search in the language of the page, for the words or, where no practice has them, for shorter forms of them.
   *
   * @param {string} query
   * @param {Filters} filters
   * @param {string} sort  a key by which the greatest come first, or nothing for the best match; without words, the newest
   * @returns {Promise<Found>}
   */
  async find(query, filters = {}, sort = "") {
    const pagefind = await this.load()
    const words = query ? await this.#known(query) : EVERY
    if (!words) return { total: 0, words: query, counts: {}, load: async () => [] }
    const order = sort || (query ? "" : "newest")
    const found = await pagefind.search(words, { filters: anyOf(filters), sort: order ? { [order]: "desc" } : {} })
    return {
      total: found.results.length,
      words,
      counts: found.filters,
      load: (from, to) => Promise.all(found.results.slice(from, to).map((result) => this.#data(result))),
    }
  }

  /**
   * Return a query as practices have it: some languages have many endings, and Pagefind knows those of some languages only.
   * Nothing if no practice has even its shortest form.
   *
   * @param {string} query
   * @returns {Promise<string | null>}
   */
  async #known(query) {
    if (!this.known.has(query)) this.known.set(query, await this.#longestForm(query))
    return this.known.get(query)
  }

  async #longestForm(query) {
    const pagefind = await this.load()
    for (const words of forms(query)) {
      const { results } = await pagefind.search(words)
      if (results.length && hasWords(await results[0].data(), words)) return words
    }
    return null
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
 * Tell whether a practice found has the words sought. Pagefind, where it does not know a word, takes the longest one that the
 * word begins with, be it a single letter.
 *
 * @param {{content: string, locations: number[]}} found
 * @param {string} words
 */
function hasWords({ content, locations }, words) {
  const all = content.split(/\s+/)
  const marked = fold(locations.map((location) => all[location]).join(" "))
  const sought = fold(words).split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const long = sought.filter((word) => word.length >= SHORTEST)
  return (long.length ? long : sought).every((word) => marked.includes(beginning(word)))
}

/** @param {string} word */
function beginning(word) {
  return word.slice(0, Math.max(1, Math.min(SHORTEST, word.length - 1)))
}

/** Letters with a stroke or tied together, which Unicode does not take apart. */
const WHOLE = { ł: "l", ø: "o", đ: "d", ħ: "h", ß: "ss", æ: "ae", œ: "oe" }

/** @param {string} text */
function fold(text) {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
  return plain.replace(/[łøđħßæœ]/g, (letter) => WHOLE[letter])
}

/**
 * Return an excerpt as nodes: its words as text, the words sought marked. Whatever else stands in it becomes text.
 *
 * @param {string} excerpt  HTML as Pagefind gives it
 */
export function excerptNodes(excerpt) {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html")
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return document.createTextNode((node.textContent ?? "").replace(` · ${EVERY}`, ""))
    const mark = document.createElement("mark")
    mark.textContent = node.textContent
    return mark
  })
}
