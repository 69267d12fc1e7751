"""Links between the language versions of a page, for readers and for search engines, and the sitemaps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from .address import Site
from .catalogue import LAST_RESORT

X_DEFAULT = "x-default"

_XML = '<?xml version="1.0" encoding="UTF-8"?>'
_SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9"


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


def sitemap(site: Site, language: str, pages: Iterable[tuple[str, Sequence[str]]]) -> str:
    """Return a language's map (sitemaps.org 0.9, with language versions) of pages given as (path, languages).

    Pages that show another language's text for want of their own are not in it.
    """
    lines = [
        _XML,
        f'<urlset xmlns="{_SITEMAPS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for path, languages in pages:
        if language in languages:
            links = "".join(map(_link, alternates(site, path, languages)))
            lines.append(f"<url><loc>{escape(site.absolute(language, path))}</loc>{links}</url>")
    return "\n".join([*lines, "</urlset>", ""])


def _link(version: Alternate) -> str:
    return f'<xhtml:link rel="alternate" hreflang="{version.hreflang}" href={quoteattr(version.url)}/>'


def sitemap_index(site: Site, files: Iterable[str]) -> str:
    """Return the index (sitemaps.org 0.9) of maps that stand at the root of the site."""
    entries = [f"<sitemap><loc>{escape(site.address + file)}</loc></sitemap>" for file in files]
    return "\n".join([_XML, f'<sitemapindex xmlns="{_SITEMAPS}">', *entries, "</sitemapindex>", ""])
