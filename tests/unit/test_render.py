"""What becomes of contributors' Markdown."""

import pytest
from goodpractices.render import sanitised, section_html


def html(markdown, sources=("s1", "s2")):
    return section_html(markdown, sources).strip()


@pytest.mark.parametrize(
    ("markdown", "rendered"),
    [
        ("Text.", "<p>Text.</p>"),
        ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>"),
        ("### Heading", "<h3>Heading</h3>"),
        ("a  \nb", "<p>a<br>\nb</p>"),
        ("***", "<hr>"),
        ("```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>"),
        ("a & b < c", "<p>a &amp; b &lt; c</p>"),
        ("H<sub>2</sub>O", "<p>H<sub>2</sub>O</p>"),
        ('<abbr title="European Union">EU</abbr>', '<p><abbr title="European Union">EU</abbr></p>'),
        ("Αθήνα żółć عربى", "<p>Αθήνα żółć عربى</p>"),
    ],
    ids=[
        "text",
        "emphasis",
        "list",
        "numbered",
        "quotation",
        "heading",
        "break",
        "rule",
        "code",
        "marks",
        "sub",
        "abbr",
        "scripts",
    ],
)
def test_markdown_becomes_html(markdown, rendered):
    assert html(markdown) == rendered


def test_a_table_has_a_head_and_a_body():
    rendered = html("| a | b |\n|---|---|\n| 1 | 2 |")
    assert rendered.startswith("<table><thead><tr><th>a</th><th>b</th></tr></thead>")
    assert "<td>1</td><td>2</td>" in rendered


def test_a_link_to_another_site_does_not_hand_over_its_window():
    assert html("[a](https://example.org)") == '<p><a href="https://example.org" rel="noopener">a</a></p>'


@pytest.mark.parametrize(
    ("target", "href"),
    [
        ("../capaci/en.md", "../capaci/"),
        ("../capaci/el.md", "../capaci/"),
        ("../capaci/en.md#results", "../capaci/#results"),
    ],
)
def test_a_link_to_an_entry_leads_to_its_page_in_any_language(target, href):
    assert f'href="{href}"' in html(f"[a]({target})")


def test_a_link_that_only_ends_like_an_entry_s_is_left_alone():
    assert 'href="https://example.org/../a/en.md"' in html("[a](https://example.org/../a/en.md)")


def test_a_citation_becomes_the_number_of_its_source():
    cited = '<sup class="gp-cite"><a href="#source-2" role="doc-noteref">2</a></sup>'
    assert html("Text.[^s2]") == f"<p>Text.{cited}</p>"


def test_several_citations_stand_side_by_side():
    rendered = html("Text.[^s1] [^s2]")
    assert rendered.index("#source-1") < rendered.index("#source-2")


def test_an_unknown_citation_is_left_as_it_was_written():
    assert html("Text.[^s9]") == "<p>Text.[^s9]</p>"


@pytest.mark.parametrize(
    "markdown",
    [
        '[a](https://example.org "see [^s1]")',
        '<abbr title="[^s1]">EU</abbr>',
        '<a href="https://example.org/[^s1]">a</a>',
    ],
    ids=["title", "abbreviation", "address"],
)
def test_a_citation_within_an_attribute_is_left_alone(markdown):
    assert "gp-cite" not in html(markdown)


def test_a_citation_within_code_is_left_alone():
    assert html("`[^s1]`") == "<p><code>[^s1]</code></p>"


def test_hand_written_pages_keep_the_ids_of_their_headings():
    page = '<h2 id="correct">Correct</h2><p id="p">Text</p>'
    assert sanitised(page, keep_ids=True) == '<h2 id="correct">Correct</h2><p>Text</p>'


def test_texts_of_contributors_have_no_ids_of_their_own():
    assert sanitised('<h3 id="source-1">a</h3>') == "<h3>a</h3>"


def test_hand_written_pages_may_link_within_the_site():
    assert 'href="site:topics/"' in sanitised('<a href="site:topics/">Topics</a>')


def test_the_same_section_is_rendered_once():
    before = section_html.cache_info().hits
    html("A text that is rendered twice.")
    html("A text that is rendered twice.")
    assert section_html.cache_info().hits == before + 1
