"""Turn the Markdown of contributors into safe HTML."""

import re
from functools import lru_cache
from html import escape, unescape

import nh3
import pyromark

TAGS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "blockquote",
        "br",
        "caption",
        "code",
        "dd",
        "del",
        "dl",
        "dt",
        "em",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "li",
        "ol",
        "p",
        "pre",
        "s",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_ATTRIBUTES = {"a": {"href", "title"}, "abbr": {"title"}, "ol": {"start"}}


def _cleaner(attributes: dict[str, set[str]]) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(TAGS), attributes=attributes, url_schemes={"http", "https", "site"}, link_rel="noopener"
    )


_WITHOUT_IDS = _cleaner(_ATTRIBUTES)
_WITH_IDS = _cleaner(_ATTRIBUTES | {f"h{rank}": {"id"} for rank in range(2, 7)})
# In clean HTML: code and tags, which are left as they are, or a citation in the text.
_TAG_OR_CITATION = re.compile(r'(<code>.*?</code>|<[^>"]*(?:"[^"]*"[^>"]*)*>)|\[\^([a-z][a-z0-9-]*)\]', re.DOTALL)
_ENTRY_LINK = re.compile(r'href="(\.\./[a-z0-9-]+/)[a-z]+\.md(#[a-z]+)?"')
_INTRODUCED = re.compile(r'href="\.\./\.\./\.\./(practices/[a-z0-9-]+/)[a-z]+\.md"')
_CITATION = re.compile(r"\[\^[a-z][a-z0-9-]*\]")
_BLOCK_END = re.compile(r"</(?:p|li|h[1-6]|t[dhr]|blockquote|pre)>|<br ?/?>")
_TAG = re.compile(r"<[^>]*>")
_OPTIONS = pyromark.Options.ENABLE_TABLES


def sanitised(html: str, *, keep_ids: bool = False) -> str:
    """Return HTML with nothing in it but text, structure and links to http(s) or within the site.

    ``keep_ids`` leaves the ids of headings, for pages whose links point to them.
    """
    return (_WITH_IDS if keep_ids else _WITHOUT_IDS).clean(html)


@lru_cache(maxsize=100_000)
def section_html(markdown: str, sources: tuple[str, ...]) -> str:
    """Return a section as HTML that holds for every language: links between entries are relative.

    ``sources`` are the ids of the entry's sources in order: ``[^id]`` becomes a link to the source's number.
    """
    html = sanitised(pyromark.html(markdown, options=_OPTIONS))
    html = _ENTRY_LINK.sub(lambda match: f'href="{match[1]}{match[2] or ""}"', html)
    return _TAG_OR_CITATION.sub(lambda match: match[1] or _citation(match, sources), html)


def introduction_html(markdown: str, sources: tuple[str, ...]) -> str:
    """Return an introduction as HTML: its links to entries lead from the page of its id, two levels deep."""
    html = sanitised(pyromark.html(markdown, options=_OPTIONS))
    html = _INTRODUCED.sub(lambda match: f'href="../../{match[1]}"', html)
    return _TAG_OR_CITATION.sub(lambda match: match[1] or _citation(match, sources), html)


@lru_cache(maxsize=100_000)
def section_text(markdown: str) -> str:
    """Return a section's words on one line, without citations and addresses of links: what the search reads."""
    html = sanitised(pyromark.html(_CITATION.sub("", markdown), options=_OPTIONS))
    return " ".join(unescape(_TAG.sub("", _BLOCK_END.sub(" ", html))).split())


def _citation(match: re.Match[str], sources: tuple[str, ...]) -> str:
    if match[2] not in sources:
        return escape(match[0])
    number = sources.index(match[2]) + 1
    return f'<sup class="gp-cite"><a href="#source-{number}" role="doc-noteref">{number}</a></sup>'
