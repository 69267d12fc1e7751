"""How the package is built: what each module may import."""

import ast
import re
from pathlib import Path

import goodpractices
import pytest

PACKAGE = Path(str(goodpractices.__file__)).parent
FILES = sorted(PACKAGE.rglob("*.py"))
NOT_OURS = {"mkdocs", "mkdocs_static_i18n", "material"}


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(PACKAGE).with_suffix("").parts)


def unit(name: str) -> str:
    """Return what the order speaks of: a module, or the whole of ``checks`` and ``views``."""
    return name.partition(".")[0]


def imports(file: Path) -> set[str]:
    """Return the modules that a file imports: those of the package by their names within it, with a dot before."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            within = list(file.relative_to(PACKAGE).parent.parts)
            parts = within[: len(within) - node.level + 1] if node.level else []
            dot = "." if node.level else ""
            base = ".".join([*parts, *([node.module] if node.module else [])])
            found |= (
                {dot + base}
                if node.module and not (PACKAGE / base).is_dir()
                else {f"{dot}{base}.{alias.name}".replace("..", ".") for alias in node.names}
            )
    return found


def ours(file: Path) -> set[str]:
    return {name[1:] for name in imports(file) if name.startswith(".")}


def order() -> list[str]:
    """Return the modules in the order that the package's description gives."""
    return re.findall(r"``(\w+)``", str(goodpractices.__doc__).partition("Nothing here")[0])


MODULES = [file for file in FILES if file.name != "__init__.py"]


@pytest.mark.parametrize("file", MODULES, ids=name_of)
def test_a_module_imports_only_what_stands_before_it(file):
    known = order()
    here = unit(name_of(file))
    if here in known:
        later = known[known.index(here) + 1 :]
        assert {unit(name) for name in ours(file)} & set(later) == set()


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_nothing_in_the_package_imports_mkdocs(file):
    assert {name.partition(".")[0] for name in imports(file)} & NOT_OURS == set()


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_modules_of_the_package_are_imported_relative_to_it(file):
    assert not any(name.startswith("goodpractices") for name in imports(file))


def test_no_two_modules_import_each_other_by_any_way():
    needed = {name_of(file): ours(file) for file in MODULES}
    done: set[str] = set()
    while free := {name for name, wanted in needed.items() if name not in done and wanted <= done}:
        done |= free
    assert set(needed) - done == set()


def test_every_module_has_its_place_in_the_order():
    assert {unit(name_of(file)) for file in MODULES} == set(order())


def test_the_command_is_the_only_module_that_prints():
    printing = [
        name_of(file)
        for file in MODULES
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert set(printing) == {"cli"}


@pytest.mark.parametrize("file", MODULES, ids=name_of)
def test_every_module_says_in_a_sentence_what_it_is(file):
    assert (ast.get_docstring(ast.parse(file.read_text())) or "").partition("\n")[0].endswith(".")
