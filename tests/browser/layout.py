"""Whether a page fits the width of its window."""

from playwright.sync_api import Page


def overflow(page: Page) -> list[str]:
    """Return what makes a page scroll sideways: nothing if it does not."""
    return page.evaluate("""() => {
        const root = document.documentElement
        if (root.scrollWidth <= root.clientWidth) return []
        const isWide = element => element.getBoundingClientRect().right > root.clientWidth
        const wide = [...document.body.querySelectorAll('*')].filter(isWide).map(e => e.outerHTML.slice(0, 120))
        return [`${root.scrollWidth} > ${root.clientWidth}`, ...wide.slice(0, 5)]
    }""")
