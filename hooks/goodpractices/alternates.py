"""Links between the language versions of a page, for readers and for search engines, and the sitemap."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from .address import Site
from .catalogue import LAST_RESORT

X_DEFAULT = "x-default"


@dataclass(frozen=True)
class Alternate:
    """A version of a page for search engines: ``hreflang`` and public address."""

    hreflang: str
    url: str


def alternates(site: Site, path: str, languages: Sequence[str]) -> list[Alternate]:
    """Return the versions of a page that really exists in these languages, and which one is for everybody else.

    The last is the English one, or the first language's where there is none.
    """
    found = [Alternate(language, site.absolute(language, path)) for language in languages]
    if languages:
        default = LAST_RESORT if LAST_RESORT in languages else languages[0]
        found.append(Alternate(X_DEFAULT, site.absolute(default, path)))
    return found


def canonical(site: Site, path: str, language: str, languages: Sequence[str], shown: str) -> str:
    """Return the address under which search engines should keep a page.

    A page that shows another language's text for want of its own points to that language's page, where it is built.
    """
    real = language in languages or shown not in site.languages
    return site.absolute(language if real else shown, path)


def sitemap(site: Site, pages: Iterable[tuple[str, Sequence[str]]]) -> str:
    """Return the sitemap (sitemaps.org 0.9, with language versions) of pages given as (path, languages)."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for path, languages in pages:
        versions = alternates(site, path, languages)
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{version.hreflang}" href={quoteattr(version.url)}/>'
            for version in versions
        )
        lines += [
            f"<url><loc>{escape(version.url)}</loc>{links}</url>"
            for version in versions
            if version.hreflang != X_DEFAULT
        ]
    return "\n".join([*lines, "</urlset>", ""])
