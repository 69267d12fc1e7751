"""Markdown that somebody wrote to do harm: nothing of it may act on the page."""

import re
from html.parser import HTMLParser

import pytest
from goodpractices.render import TAGS, sanitised, section_html
from hypothesis import given, settings
from hypothesis import strategies as st

EMPTY = {"br", "hr"}

SCRIPTS = {
    "script": "<script>alert(1)</script>",
    "script in a word": "a<script src=//example.org/x.js></script>b",
    "capitals": "<SCRIPT>alert(1)</SCRIPT>",
    "unclosed": "<script>alert(1)",
    "nested": "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "event": '<p onclick="alert(1)">a</p>',
    "event on a link": '<a href="https://example.org" onmouseover=alert(1)>a</a>',
    "image": "<img src=x onerror=alert(1)>",
    "broken image": "<img src=`x`onerror=alert(1)//",
    "svg": "<svg onload=alert(1)><script>alert(1)</script></svg>",
    "svg link": '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
    "math": "<math><mtext><mglyph><style><img src=x onerror=alert(1)></style></mglyph></mtext></math>",
    "iframe": '<iframe src="https://example.org"></iframe>',
    "iframe with text": '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "object": '<object data="https://example.org"></object>',
    "embed": '<embed src="https://example.org">',
    "form": '<form action="https://example.org"><input name=a><button>Go</button></form>',
    "style": "<style>body { display: none }</style>",
    "style of one": '<p style="position:fixed;inset:0">a</p>',
    "link": '<link rel="stylesheet" href="https://example.org/x.css">',
    "meta": '<meta http-equiv="refresh" content="0;url=https://example.org">',
    "base": '<base href="https://example.org/">',
    "class": '<p class="md-header" id="source-1">a</p>',
    "frame": "<details open ontoggle=alert(1)><summary>a</summary></details>",
    "media": "<video src=x onerror=alert(1)></video><audio controls></audio>",
    "template": "<template><script>alert(1)</script></template>",
    "noscript": '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    "comment": "<!--><img src=x onerror=alert(1)>-->",
    "instruction": "<?php echo 1 ?><![CDATA[<script>alert(1)</script>]]>",
    "textarea": "<textarea><script>alert(1)</script>",
    "title": "</title><script>alert(1)</script>",
    "slash": "<img/src=x/onerror=alert(1)>",
    "in a table": "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
    "in a title": '[a](https://example.org "<script>alert(1)</script>")',
    "in a label": "[<img src=x onerror=alert(1)>](https://example.org)",
    "in a citation": "[^<script>alert(1)</script>]",
    "picture": "![a](https://example.org/a.png)",
    "out of an attribute": "[a](https://example.org '\"onmouseover=\"alert(1)')",
    "citation in a title": '[a](https://example.org "[^s1] <img src=x onerror=alert(1)> onclick=alert(1) x=")',
    "citation in an abbreviation": "<abbr title='[^s1]\"><script>alert(1)</script>'>a</abbr>",
}

ADDRESSES = {
    "javascript": "javascript:alert(1)",
    "capitals": "JaVaScRiPt:alert(1)",
    "entity": "javascript&#58;alert(1)",
    "entity of a letter": "&#106;avascript:alert(1)",
    "tab": "java&#9;script:alert(1)",
    "newline": "java&#10;script:alert(1)",
    "control": "&#1;javascript:alert(1)",
    "blank": " javascript:alert(1)",
    "data": "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript": "vbscript:msgbox(1)",
    "file": "file:///etc/passwd",
    "blob": "blob:https://example.org/1",
    "mail": "mailto:a@example.org",
    "view source": "view-source:https://example.org",
}


class Elements(HTMLParser):
    """The elements and attributes of a text, and whether each is closed."""

    def __init__(self, text):
        super().__init__()
        self.found, self.open = [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def scheme(address):
    """Return the scheme of an address, read as generously as a browser does; empty for a relative one."""
    seen = re.sub(r"[\t\n\r]", "", address).lstrip("".join(map(chr, range(33)))).lower()
    match = re.match(r"([a-z][a-z0-9+.-]*):", seen)
    return match[1] if match else ""


def is_ours(tag, attributes):
    """Whether an element is part of a citation that the renderer has made."""
    link = {"href": attributes.get("href"), "role": "doc-noteref"}
    return (tag, attributes) == ("sup", {"class": "gp-cite"}) or (tag, attributes) == ("a", link)


def assert_harmless(text):
    for tag, attributes in Elements(text).found:
        assert tag in TAGS
        assert is_ours(tag, attributes) or set(attributes) <= {"href", "title", "rel", "start"}
        assert scheme(attributes.get("href", "")) in ("", "http", "https", "site")


marked = [pytest.param(text, id=name) for name, text in SCRIPTS.items()]


@pytest.mark.parametrize("markdown", marked)
def test_nothing_that_acts_is_left(markdown):
    assert_harmless(section_html(markdown, ("s1",)))


@pytest.mark.parametrize("markdown", marked)
def test_what_is_left_is_well_formed(markdown):
    assert Elements(section_html(markdown, ("s1",))).open == []


@pytest.mark.parametrize("name", [name for name in SCRIPTS if not name.startswith(("in a", "out of", "citation"))])
def test_no_code_is_left_as_a_tag(name):
    rendered = section_html(SCRIPTS[name], ("s1",)).lower()
    assert "<script" not in rendered
    assert "<img" not in rendered
    assert "<svg" not in rendered


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES.keys())
@pytest.mark.parametrize(
    "markdown", ["[a]({0})", "[a](<{0}>)", "[a][b]\n\n[b]: {0}", "<{0}>", '<a href="{0}">a</a>', "![a]({0})"]
)
def test_a_link_leads_to_http_or_https_or_nowhere(address, markdown):
    for tag, attributes in Elements(section_html(markdown.format(address), ())).found:
        assert tag in ("a", "p")
        assert scheme(attributes.get("href", "")) in ("", "http", "https")


@pytest.mark.parametrize("markdown", [">" * 3000 + "a", "<b>" * 3000, "[" * 3000, "*" * 3000, "`" * 3000, "- " * 3000])
def test_deep_nesting_is_rendered_and_well_formed(markdown):
    assert Elements(section_html(markdown, ())).open == []


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<a href=",
                "'",
                '"',
                ">",
                "<",
                "javascript:",
                "https://e.org",
                " onclick=x",
                "<script>",
                "</script>",
                "<!--",
                "-->",
                "<svg>",
                "</p>",
                "<math>",
                "<style>",
                "](",
                "[",
                "`",
                "\n",
                "&#58;",
                "<table>",
                "<td>",
                "text",
                "\\",
            ]
        ),
        max_size=25,
    ).map("".join)
)
def test_pieces_of_attacks_put_together_are_harmless(markdown):
    rendered = section_html(markdown, ())
    assert_harmless(rendered)
    assert Elements(rendered).open == []


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_what_has_been_sanitised_stays_as_it_is(text):
    once = sanitised(text)
    assert sanitised(once) == once
