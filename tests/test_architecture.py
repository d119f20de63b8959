"""The rooms stand on their floors: imports point down, and the pure floors touch nothing outside."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "followup_notes"

FLOORS = {
    "model": 0,
    "notation": 1,
    "dates": 1,
    "reading": 2,
    "book": 2,
    "engine": 3,
    "letters": 3,
    "pages": 4,
    "reconcile": 4,
    "plan": 5,
    "trial": 5,
    "disk": 6,
    "machine": 6,
    "turn": 7,
    "watch": 8,
    "cli": 9,
    "__main__": 10,
}
LAST_PURE_FLOOR = 5

HOMES = {
    "yaml": {"notation"},
    "frontmatter": {"notation"},
    "jinja2": {"notation"},
    "icalendar": {"notation"},
    "markdown_it": {"notation"},
    "watchdog": {"watch"},
    "platformdirs": {"disk"},
    "filelock": {"disk"},
    "tzlocal": {"machine"},
    "holidays": {"machine"},
    "harper": {"machine"},
    "spellchecker": {"machine"},
    "onnxruntime": {"machine"},
    "numpy": {"machine"},
    "rich": {"cli"},
}

IMPURE_MODULES = {
    "os",
    "io",
    "shutil",
    "tempfile",
    "subprocess",
    "socket",
    "locale",
    "random",
    "time",
    "threading",
    "sys",
    "logging",
}
IMPURE_CALLS = {"open", "print", "input", "hash", "exec", "eval"}
IMPURE_METHODS = {
    "now",
    "today",
    "utcnow",
    "strftime",
    "read_text",
    "write_text",
    "read_bytes",
    "write_bytes",
    "environ",
    "getenv",
}

FILES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else path.stem


def imports(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "followup_notes" if node.level else node.module or ""
            if module == "followup_notes":
                yield from ((f"followup_notes.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield module, node.lineno


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", FILES, ids=name)
def test_imports_point_to_lower_floors_and_never_sideways(path: Path) -> None:
    room, wrong = room_of(path), []
    for module, line in imports(ast.parse(path.read_text("utf-8"))):
        if not module.startswith("followup_notes."):
            continue
        target = module.split(".")[1]
        if target in FLOORS and target != room and FLOORS[target] >= FLOORS[room]:
            wrong.append(f"{name(path)}:{line} imports {module}")
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=name)
def test_each_foreign_package_has_one_home(path: Path) -> None:
    room = room_of(path)
    wrong = [
        f"{name(path)}:{line} imports {module}"
        for module, line in imports(ast.parse(path.read_text("utf-8")))
        if room not in HOMES.get(module.split(".")[0], {room})
    ]
    assert wrong == []


def outside(node: ast.AST) -> str | None:
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id in IMPURE_CALLS:
            return node.func.id
        if isinstance(node.func, ast.Attribute) and node.func.attr in IMPURE_METHODS:
            return node.func.attr
    return None


PURE = [path for path in FILES if FLOORS[room_of(path)] <= LAST_PURE_FLOOR]


@pytest.mark.parametrize("path", PURE, ids=name)
def test_the_pure_floors_touch_no_disk_clock_terminal_environment_or_locale(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    wrong = [f"{name(path)}:{line} imports {m}" for m, line in imports(tree) if m.split(".")[0] in IMPURE_MODULES]
    for node in ast.walk(tree):
        touched = outside(node)
        # `only if` and templates are compiled code: evaluating what was checked at load is their point.
        if touched and not (
            touched in {"eval", "exec"} and path.name in {"expression.py", "conditions.py", "words.py"}
        ):
            wrong.append(f"{name(path)}:{getattr(node, 'lineno', 0)} calls {touched}")
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_file_says_what_it_is_and_stays_small(path: Path) -> None:
    text = path.read_text("utf-8")
    assert ast.get_docstring(ast.parse(text)), f"{name(path)} has no first sentence"
    assert text.count("\n") <= 250, f"{name(path)} has {text.count(chr(10))} lines"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_no_function_is_longer_than_forty_lines(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    long = [
        f"{name(path)}:{node.lineno} {node.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno + 1 > 40
    ]
    assert long == []


def needed(tree: ast.Module) -> Iterator[str]:
    """Give what a file imports in order to run, also late in a function; imports for types alone are none."""
    for node in tree.body:
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            for inner in ast.walk(node):
                if isinstance(inner, ast.ImportFrom):
                    yield from (f"{inner.module}.{alias.name}" for alias in inner.names)
                    yield inner.module or ""


def test_no_files_import_each_other_in_a_circle() -> None:
    files = {path.relative_to(ROOT).as_posix().removesuffix(".py").replace("/", "."): path for path in FILES}
    graph = {file: set(needed(ast.parse(path.read_text("utf-8")))) & files.keys() for file, path in files.items()}
    assert sum(map(len, graph.values())) > len(files)
    order = tuple(TopologicalSorter(graph).static_order())
    assert set(order) == set(files)


def test_every_room_has_a_floor() -> None:
    rooms = {room_of(path) for path in FILES}
    assert rooms <= set(FLOORS), f"rooms without a floor: {sorted(rooms - set(FLOORS))}"
