"""Addresses of the site's pages in its languages."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Site:
    """Where the site stands and in which languages it is built.

    ``address`` is its public address, ending with a slash. ``root`` is the language whose pages have no prefix.
    """

    address: str
    root: str
    languages: tuple[str, ...]

    def url(self, language: str, path: str) -> str:
        """Return a page's address within the site, without a leading slash: ``fr/topics/housing/``."""
        return path if language == self.root else f"{language}/{path}"

    def absolute(self, language: str, path: str) -> str:
        """Return a page's public address."""
        return self.address + self.url(language, path)

    def path(self, url: str) -> tuple[str, str]:
        """Return language and path of an address within the site: the reverse of ``url``."""
        first, slash, rest = url.partition("/")
        return (first, rest) if slash and first != self.root and first in self.languages else (self.root, url)
