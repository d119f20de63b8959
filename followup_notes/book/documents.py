"""The files that hold rules, as trees: `.yaml` files whole, Markdown notes by their YAML blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from followup_notes.book.faults import Faults, Lost
from followup_notes.book.mistakes import MOST, certain, first_mistake, mended, name_on, owners
from followup_notes.book.one_line import Mistake
from followup_notes.model.problem import Position, Problem
from followup_notes.notation.markdown import plain_ends, yaml_blocks
from followup_notes.notation.nearest import fold
from followup_notes.notation.yaml import Mapping as Map
from followup_notes.notation.yaml import Node, Scalar, compose

FORMAT = 1
LONGEST = 500_000
MOST_KEYS = 10_000
_WRITTEN_BY_US = ("dashboard.md", "problems.md")


@dataclass(frozen=True, slots=True)
class Document:
    """One tree of lines, and the file it stands in."""

    path: str
    root: Map
    shipped: bool


def read_documents(texts: Mapping[str, str], faults: Faults, *, shipped: bool) -> tuple[Document, ...]:
    """Return the documents of rule files by path; what is no YAML is reported and left out."""
    found: list[Document] = []
    for path in sorted(texts):
        if _holds_rules(path):
            found.extend(_of_file(path, plain_ends(texts[path]), faults, shipped=shipped))
    return tuple(found)


def _holds_rules(path: str) -> bool:
    name = path.rsplit("/", 1)[-1].casefold()
    if "templates" in path.casefold().split("/")[:-1] or name in _WRITTEN_BY_US or name == "words.yaml":
        return False
    return name.endswith((".yaml", ".yml", ".md"))


def _of_file(path: str, text: str, faults: Faults, *, shipped: bool) -> Iterator[Document]:
    blocks = yaml_blocks(text) if path.casefold().endswith(".md") else [(1, text)]
    roots = [root for line, block in blocks if (root := read_tree(block, path, line, faults))]
    if all(_is_readable(root, faults) for root in roots):
        for root in roots:
            if isinstance(root, Map):
                yield Document(path, root, shipped)
            else:
                hint = "write the rules as: rules: with a name below it, and the lines of the rule below that"
                faults.error(root.at, "not-rules", "a rule file has lines like rules:, change: or off:", hint)


def read_tree(text: str, path: str, line: int, faults: Faults) -> Node | None:
    """Return the tree of a YAML text; a slip on one line costs that line where it can be told."""
    whole, (text, slips) = text, certain(text)
    found = list(slips)
    for _ in range(MOST):
        root, problems = compose(text, path, line=line, most_keys=MOST_KEYS, longest=LONGEST)
        if root is not None or not problems:
            break
        mistake = first_mistake(text, (problems[0].at.line or line) - line + 1)
        if mistake is None:
            break
        found.append(mistake)
        text = mended(text, mistake)
    _remember(found, whole, path, line, faults)
    # What is wrong with a line once it is mended is part of the same slip.
    first = {mistake.line: mistake for mistake in reversed(found)}
    for problem in (*(_problem(mistake, path, line) for mistake in found if first[mistake.line] is mistake), *problems):
        # Whoever reads the value reports it, at its first brace.
        if not (problem.code == "yaml-key" and "{{" in problem.hint):
            faults.add(problem)
    return root if root is None or not _is_nothing(root) else None


def _remember(mistakes: Iterable[Mistake], text: str, path: str, line: int, faults: Faults) -> None:
    """Note which lines are lost, and below which others, so that no second fault is made of the gap."""
    for mistake in mistakes:
        if mistake.instead:
            continue
        above = owners(text, mistake.line)
        if above:
            faults.bereft.add((path, line + above[-1][0] - 1))
        own = name_on(text.split("\n")[mistake.line - 1])
        faults.lost_names.add(fold(own))
        faults.lost.append(Lost(_problem(mistake, path, line).at, (*(key for _, key in above), own)))


def _is_nothing(root: Node) -> bool:
    return isinstance(root, Scalar) and not root.text.strip()


def _problem(mistake: Mistake, path: str, line: int) -> Problem:
    at = Position(path, line + mistake.line - 1, mistake.column)
    return Problem(at, mistake.code, mistake.message, mistake.hint)


def _is_readable(root: Node, faults: Faults) -> bool:
    if not isinstance(root, Map):
        return True
    for key, value in root.pairs:
        if fold(key.text) == "format" and isinstance(value, Scalar):
            return _format_is_known(value, faults)
    return True


def _format_is_known(value: Scalar, faults: Faults) -> bool:
    text = value.text.strip()
    if text == str(FORMAT):
        return True
    if text.isdecimal() and int(text) > FORMAT:
        faults.error(
            value.at,
            "unknown-format",
            f"format {text} is newer than this program; the file is skipped",
            f"update followup-notes, or write format: {FORMAT}",
        )
        return False
    faults.error(value.at, "unknown-format", f'"{text}" is not a format', f"write format: {FORMAT}, or delete the line")
    return True


def shown_path(path: str) -> str:
    """Return the path under which problems name a file of the shipped pack."""
    return f"shipped/{path}"
