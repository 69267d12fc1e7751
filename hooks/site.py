"""Plugs the catalogue into MkDocs: the only file that knows its events.

MkDocs builds the site once a language: mkdocs-static-i18n calls its ``build`` again for each, with the same
configuration and the same hooks. The content is read once, before the first; every page is made of a ``SitePage``.
"""

import logging
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit

from goodpractices.address import Site
from goodpractices.building import Build, chosen_languages
from goodpractices.checks.wording import check_wording
from goodpractices.indexing import FOLDER, join_indexes, write_index
from goodpractices.interface import autonym
from goodpractices.load import load
from goodpractices.outlines import europe_svg
from goodpractices.related import Related
from goodpractices.render import sanitised
from goodpractices.search import records
from goodpractices.templating import prepare
from goodpractices.views import fit_data
from goodpractices.views.lists import home_view
from goodpractices.views.pages import SitePage, problems_page, site_pages
from goodpractices.views.parts import Frame
from goodpractices.views.shell import shell_view
from jinja2 import Environment
from mkdocs import utils
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError, PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

log = logging.getLogger("mkdocs.hooks.site")

HOME = "index.md"
UNUSED = re.compile(r"assets/(javascripts/.*|stylesheets/palette.*|images/favicon.png)|.*\.map")
"""What the theme brings and our pages do not use: it is not published."""
STYLES = re.compile(r"assets/stylesheets/main\..*\.css")
"""The theme's main style sheet."""


class CataloguePage(Page):
    """A page made from the catalogue: there is no Markdown to read, the template shows its view."""

    def __init__(self, file: File, config: MkDocsConfig, made_from: SitePage) -> None:
        super().__init__(made_from.title, file, config)
        self.made_from = made_from

    def read_source(self, config: MkDocsConfig) -> None:
        """Set what MkDocs expects after reading."""
        self.markdown, self.meta = "", {"template": self.made_from.template}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Set what MkDocs expects after rendering."""
        self.content, self.toc = "", TableOfContents([])


def _i18n(config: MkDocsConfig) -> Any:
    """Return the plugin that builds the languages one by one."""
    return config.plugins["i18n"]


_command = "build"
_build: Build


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether this is a build or a preview."""
    global _command
    _command = command


@event_priority(100)
def on_config(config: MkDocsConfig) -> None:
    """Read and check all content, once for all languages; tell static-i18n which languages to build."""
    global _build
    if _i18n(config).building:
        return
    root = Path(config.config_file_path).parent
    content = load(root)
    published = content.catalogue.reference.published
    try:
        languages = chosen_languages(published, os.environ.get("LANGS", ""))
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
    problems = sorted(content.faults + check_wording(root, languages))
    for problem in problems:
        log.error(str(problem))
    if problems and _command == "build":
        raise PluginError(f"{len(problems)} problems in the content; the site was not built.")
    site = Site(config.site_url or "/", published[0], tuple(languages))
    _build = Build(root, content.catalogue, problems, site, Related(content.catalogue))
    _set_languages(config, published, languages)


def _set_languages(config: MkDocsConfig, published: list[str], languages: list[str]) -> None:
    """Give static-i18n our list. The first language stands at the root, whether it is built or not."""
    i18n = _i18n(config)
    known = [{"locale": code, "name": autonym(code), "default": code == published[0]} for code in published]
    i18n.load_config({**i18n.config, "languages": known})
    for language in i18n.config.languages:
        language.build = language.locale in languages
    i18n.current_language = languages[0]


@event_priority(100)
def _share_work(files: Files, config: MkDocsConfig) -> None:
    """Let a second process build every other language, where there is a second processor.

    It begins when the folder has been emptied and the content read, and writes below folders of its own.
    """
    if _i18n(config).building or _command != "build" or len(_build.site.languages) < 2 or (os.cpu_count() or 1) < 2:
        return
    if not hasattr(os, "fork"):  # Windows has no such thing; one process does all the work there
        return
    _build.share, others = _build.site.languages[::2], _build.site.languages[1::2]
    _build.helper = os.fork()
    if _build.helper == 0:
        _build_languages(config, others)


def _build_languages(config: MkDocsConfig, languages: tuple[str, ...]) -> NoReturn:
    """Build languages as static-i18n does, one after the other, and end this process."""
    code = 1
    try:
        _i18n(config).building = True
        utils.clean_directory = lambda directory: None
        for language in languages:
            _i18n(config).current_language = language
            build(config)
        _write_index(config, languages)
        code = 0
    except (Abort, PluginError) as error:
        log.error(str(error))
    finally:
        os._exit(code)


@event_priority(90)
def _leave_out(files: Files, config: MkDocsConfig) -> None:
    """Take out what this language has no use for, before static-i18n compares all files in all languages.

    It looks for each file in each language that it builds, for a switcher and a sitemap in place of which we have ours:
    until our own pages are added, it is told of one language.
    """
    for language in _i18n(config).config.languages:
        language.build = language.locale == _i18n(config).current_language
    here = {_i18n(config).current_language, _build.site.root}
    others = set(_build.catalogue.reference.published) - here
    for file in list(files):
        if file.src_uri.partition("/")[0] in others or _is_unused(file, config):
            files.remove(file)


@event_priority(-110)
def _add_pages(files: Files, config: MkDocsConfig) -> Files:
    """Add the catalogue's pages after static-i18n has done its work, which grows with languages squared."""
    frame = _current(config)
    for language in _i18n(config).config.languages:
        language.build = language.locale in _build.share
    for made in _pages(frame):
        _add(files, config, frame, made)
    files.append(File.generated(config, frame.url(fit_data.PATH), content=fit_data.fit_json(frame)))
    if frame.words.language == _build.site.languages[0]:
        outlines = europe_svg(_build.root / "data/europe.geojson")
        files.append(File.generated(config, "assets/images/europe.svg", content=outlines))
        for picture in sorted(_build.root.glob("practices/*/*.*")):
            if picture.suffix != ".md":
                _add_picture(files, config, picture)
    return files


on_files = CombinedEvent(_share_work, _leave_out, _add_pages)


def _is_unused(file: File, config: MkDocsConfig) -> bool:
    return bool(UNUSED.fullmatch(file.src_uri)) and file.src_dir != config.docs_dir


def _current(config: MkDocsConfig) -> Frame:
    return _build.frame(_i18n(config).current_language)


def _pages(frame: Frame) -> Iterator[SitePage]:
    yield from site_pages(frame, _build.related)
    if _command == "serve":
        yield problems_page(frame, _build.problems)


def _add(files: Files, config: MkDocsConfig, frame: Frame, made: SitePage) -> None:
    url = frame.url(made.path)
    file = File.generated(config, f"{url.rstrip('/')}.md", content="", inclusion=InclusionLevel.NOT_IN_NAV)
    if made.path.endswith(".html"):
        file.dest_uri = url
    CataloguePage(file, config, made)
    files.append(file)
    if made.listed:
        _build.announced[made.path] = made.languages


def _add_picture(files: Files, config: MkDocsConfig, picture: Path) -> None:
    path = picture.relative_to(_build.root).as_posix()
    files.append(File(path, str(_build.root), config.site_dir, config.use_directory_urls))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Set up the templates, and leave out the pages that are made from the catalogue instead."""
    templates = Path(str(config.theme.custom_dir))
    prepare(env, _current(config).words, templates, _build.bytecode, _style_sheets(files, config))
    # One "not found" page a language, and one sitemap for all.
    config.theme.static_templates -= {"404.html", "sitemap.xml"}
    return env


def _style_sheets(files: Files, config: MkDocsConfig) -> list[str]:
    """Return the theme's main style sheet, whose name changes with its version, and ours."""
    return [file.dest_uri for file in files if STYLES.fullmatch(file.dest_uri)] + list(config.extra_css)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Give the home page its template."""
    if not isinstance(page, CataloguePage):
        page.meta["template"] = "home.html" if _name(page) == HOME else "main.html"


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Clean a hand-written page, and lead its links ``site:topics/`` to the pages of its language."""
    if isinstance(page, CataloguePage):
        return html
    depth = page.url.count("/")
    prefix = "../" * depth + _current(config).url("")
    page.toc = TableOfContents([])
    return sanitised(html, keep_ids=True).replace('href="site:', f'href="{prefix or "./"}')


def _name(page: Page) -> str:
    """Return a hand-written page's name below its language's folder: ``about.md``."""
    return page.file.src_uri.partition("/")[2]


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: object) -> dict[str, Any]:
    """Give the template its view, and what stands around it."""
    frame = _current(config)
    made = page.made_from if isinstance(page, CataloguePage) else _hand_written(page, frame)
    context["view"] = made.view()
    context["shell"] = shell_view(frame, made, config.repo_url or None, len(_build.problems))
    context["shown_language"] = made.shown
    if made.path == "404.html":
        # Shown at any depth, so its links begin at the site's root.
        context["base_url"] = urlsplit(_build.site.address).path.rstrip("/")
    return context


def _hand_written(page: Page, frame: Frame) -> SitePage:
    name = _name(page)
    path = "" if name == HOME else f"{name.removesuffix('.md')}/"
    languages = tuple(code for code in _build.site.languages if (_build.root / "docs" / code / name).is_file())
    _build.announced[path] = languages
    shown = page.file.src_uri.partition("/")[0]
    source = f"docs/{page.file.src_uri}"
    description = str(page.meta.get("description", ""))
    view = (lambda: home_view(frame)) if name == HOME else (lambda: None)
    return SitePage(path, "main.html", str(page.title), description, languages, view, shown, source)


def _write_index(config: MkDocsConfig, languages: Sequence[str]) -> None:
    """Write the search's index of the languages that this process has built."""
    if os.environ.get("SEARCH") == "0":
        return
    try:
        for language in languages:
            write_index(records(_build.frame(language)), _part(config, language), language)
    except OSError as error:
        raise PluginError(f"The search's index could not be written. ({error})") from None


def _part(config: MkDocsConfig, language: str) -> Path:
    return Path(config.site_dir, f"{FOLDER}-{language}")


@event_priority(-110)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the sitemaps and the search's index of all languages, once, after the last of them."""
    if _i18n(config).building:
        return
    _write_index(config, _build.share)
    if _build.helper and os.waitpid(_build.helper, 0)[1]:
        raise PluginError("Some languages could not be built; what went wrong stands above.")
    join_indexes([_part(config, code) for code in _build.site.languages], Path(config.site_dir, FOLDER))
    for name, text in _build.files().items():
        utils.write_file(text.encode(), f"{config.site_dir}/{name}")
