"""One build of the whole site, over all its languages: what was read, and what is shared between the languages."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .address import Site
from .alternates import sitemap, sitemap_index
from .catalogue import Catalogue
from .freshness import FILE, report
from .interface import Interface
from .problem import Problem
from .related import Related
from .templating import SharedBytecode
from .views.parts import Frame
from .views.shell import OFFERS, offer
from .wording import read_translations


@dataclass
class Build:
    """A build. ``announced`` are the pages for the sitemap: their paths, and the languages in which they exist."""

    root: Path
    catalogue: Catalogue
    problems: list[Problem]
    site: Site
    related: Related
    bytecode: SharedBytecode = field(default_factory=SharedBytecode)
    frames: dict[str, Frame] = field(default_factory=dict)
    announced: dict[str, tuple[str, ...]] = field(default_factory=dict)
    helper: int | None = None
    """The process that builds every other language, if there is one."""
    share: Sequence[str] = ()
    """The languages that this process builds: all, until there is a second one."""

    def __post_init__(self) -> None:
        """Take all languages."""
        self.share = self.site.languages

    def frame(self, language: str) -> Frame:
        """Return the frame of a language; its catalogue of messages is read once."""
        if language not in self.frames:
            words = Interface(language, read_translations(self.root, language))
            self.frames[language] = Frame(self.catalogue, words, self.site)
        return self.frames[language]

    def files(self) -> dict[str, str]:
        """Return the files that stand once in the site.

        Maps of the languages, a word to search engines, offers of the page in other languages, and the report on
        translations.
        """
        pages = sorted(self.announced.items())
        maps = {f"sitemap-{code}.xml": sitemap(self.site, code, pages) for code in self.site.languages}
        offers = {code: offer(self.frame(code).words) for code in self.site.languages}
        return maps | {
            "sitemap.xml": sitemap_index(self.site, maps),
            "robots.txt": f"User-agent: *\nAllow: /\nSitemap: {self.site.address}sitemap.xml\n",
            OFFERS: json.dumps(offers, ensure_ascii=False),
            FILE: report(self.catalogue, self.catalogue.reference.published),
        }


def chosen_languages(published: Sequence[str], wanted: str) -> list[str]:
    """Return the languages to build: those named (``fr,it``), in the site's order, or all.

    Raises ValueError, in words, where a language is named in which the site is not published.
    """
    codes = [code.strip() for code in wanted.split(",") if code.strip()]
    unknown = [code for code in codes if code not in published]
    if unknown:
        raise ValueError(f"LANGS names {', '.join(unknown)}; the site's languages are {', '.join(published)}.")
    return [code for code in published if code in codes] or list(published)
