/**
 * The languages of a page: the switcher keeps what was searched for, and a quiet offer tells a reader that the page exists in
 * a language that the browser prefers. It leads nowhere by itself and is remembered nowhere.
 */

const switcher = /** @type {HTMLDetailsElement} */ (document.querySelector(".gp-switcher"))
const links = /** @type {HTMLAnchorElement[]} */ ([...switcher.querySelectorAll("a")])

/** @param {HTMLAnchorElement} link */
function keepState(link) {
  link.search = location.search
  link.hash = location.hash
}

/** Return the link to the version that the reader prefers to this page, if there is a real one. */
function preferred() {
  for (const wanted of navigator.languages) {
    const code = wanted.toLowerCase().split("-")[0]
    if (code === document.documentElement.lang) return null
    const link = links.find((each) => each.hreflang === code && each.hasAttribute("data-real"))
    if (link) return link
  }
  return null
}

/** @param {HTMLAnchorElement} link */
async function offer(link) {
  const answer = await fetch(new URL(switcher.dataset.offers, document.baseURI))
  const words = (await answer.json())[link.hreflang]
  const version = /** @type {HTMLAnchorElement} */ (link.cloneNode())
  version.textContent = words.offer
  keepState(version)
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: words.close })
  const banner = Object.assign(document.createElement("aside"), { className: "gp-offer", lang: link.hreflang, dir: words.dir })
  banner.setAttribute("aria-label", words.offer)
  banner.append(version, close)
  close.addEventListener("click", () => {
    banner.remove()
    document.querySelector("main").focus()
  })
  document.querySelector(".gp-header").after(banner)
}

switcher.addEventListener("toggle", () => links.forEach(keepState))
const link = preferred()
if (link) offer(link).catch(() => {})
