"""The nodes of a rule file read as what they should be; what they are not is reported at its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Table
from datetime import date

from followup_notes.book.faults import Faults, kind_of
from followup_notes.book.one_line import glued
from followup_notes.model.problem import Position
from followup_notes.notation.nearest import fold
from followup_notes.notation.phrase import NUMBERS
from followup_notes.notation.yaml import Mapping, Node, Scalar, Sequence

_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_COUNT = re.compile(r"(?:at most )?(\d{1,6})\s*(.*)$")


def text_of(node: Node, faults: Faults, what: str) -> str | None:
    """Return a text; report a list, lines of their own, or nothing."""
    if isinstance(node, Scalar) and node.text.strip():
        return node.text.strip()
    if isinstance(node, Mapping) and _braces(node):
        faults.error(
            node.at,
            "needs-quotes",
            f"{what}: a text that begins with {{{{ needs quotes",
            f'write it like: {what}: "{{{{ name }}}} …"',
        )
        return None
    hint = (
        f"write it on one line: {what}: …"
        if not isinstance(node, Scalar)
        else "write a text after the colon, or delete the line"
    )
    faults.error(node.at, "not-a-text", f"{what} should be a text, and this is {kind_of(node)}", hint)
    return None


def _braces(node: Mapping) -> bool:
    # "{{ name }}" is a mapping whose key is a mapping.
    return not node.pairs or node.pairs[0][0].text.startswith("{")


def texts_of(node: Node, faults: Faults, what: str) -> list[Scalar]:
    """Return the texts of a list, or the one text that stands alone."""
    if isinstance(node, Scalar):
        return [node] if text_of(node, faults, what) else []
    if isinstance(node, Sequence):
        return [entry for entry in node.items if isinstance(entry, Scalar) and text_of(entry, faults, what)] + _refused(
            node, faults, what
        )
    faults.error(
        node.at,
        "not-a-list",
        f"{what} should be a list of texts, and this is {kind_of(node)}",
        "write it like: [one, another]",
    )
    return []


def _refused(node: Sequence, faults: Faults, what: str) -> list[Scalar]:
    for entry in node.items:
        if not isinstance(entry, Scalar):
            faults.error(
                entry.at,
                "not-a-text",
                f"{what}: each entry should be a text, and this is {kind_of(entry)}",
                "write it like: [one, another]",
            )
    return []


def pairs_of(node: Node, faults: Faults, what: str, example: str) -> tuple[tuple[Scalar, Node], ...]:
    """Return the lines of a mapping; report anything else."""
    if isinstance(node, Mapping):
        return node.pairs
    if faults.lost_lines(node.at) and isinstance(node, Scalar) and not node.text:
        return ()
    if isinstance(node, Scalar) and node.plain and (slip := glued(1, node.text)):
        faults.error(node.at, slip.code, slip.message, slip.hint)
        return ()
    faults.error(
        node.at,
        "not-lines",
        f"{what} should have lines of its own, and this is {kind_of(node)}",
        f"write it like: {example}",
    )
    return ()


def entries_of(node: Node) -> tuple[Node, ...]:
    """Return the entries of a list, or the one that stands alone; nothing gives none."""
    if isinstance(node, Sequence):
        return node.items
    return () if isinstance(node, Scalar) and not node.text.strip() else (node,)


def known_pairs(
    pairs: Iterable[tuple[Scalar, Node]], known: Table[str, str], faults: Faults, owner: str
) -> Iterator[tuple[str, Scalar, Node]]:
    """Yield the lines whose key is known under its proper name; report the others.

    `known` maps folded spellings to names.
    """
    for key, value in pairs:
        name = known.get(fold(key.text))
        if name is None:
            names = tuple(dict.fromkeys(known.values()))
            hint = faults.meant(key.text, names, "it can have: " + ", ".join(names))
            faults.error(key.at, "unknown-key", f'"{key.text}" is not something {owner} has', hint)
        else:
            yield name, key, said(key, value)


def all_known(node: Node, known: Table[str, str]) -> bool:
    """Tell whether every key of a mapping is known; else what seems to be missing is most likely misspelt."""
    return not isinstance(node, Mapping) or all(fold(key.text) in known for key, _ in node.pairs)


def said(key: Scalar, value: Node) -> Node:
    """Return a value; one that is not there stands where its key stands."""
    empty = isinstance(value, Scalar) and value.plain and not value.text
    return Scalar("", plain=True, at=key.at) if empty else value


def folded(names: Iterable[str]) -> dict[str, str]:
    """Return the table of names that `known_pairs` takes."""
    return {fold(name): name for name in names}


def count_of(node: Node, faults: Faults, what: str, units: tuple[str, ...], example: str) -> int | None:
    """Return the number of a text like "3 working days"; the unit may be left out."""
    text = text_of(node, faults, what)
    if text is None:
        return None
    found = _COUNT.match(text.casefold())
    if found and (not found[2] or fold(found[2]) in {fold(unit) for unit in units}):
        return int(found[1])
    first = text.casefold().split(" ")[0]
    spoken = f" (write {NUMBERS[first]} for {first})" if first in NUMBERS else ""
    faults.error(
        node.at, "not-a-number", f'"{text}" is not what {what} can be', f"write it like: {what}: {example}{spoken}"
    )
    return None


def day_of_text(text: str) -> date | None:
    """Return the day a text like 2026-04-01 names, None where it names none."""
    found = _DAY.match(text.strip())
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def yes_or_no(node: Node, faults: Faults, what: str) -> bool | None:
    """Return what "yes", "no", "true", "false", "on" or "off" says."""
    text = text_of(node, faults, what)
    said = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}.get(fold(text or ""))
    if text is not None and said is None:
        faults.error(node.at, "not-yes-or-no", f'"{text}" should be yes or no', f"write {what}: yes, or {what}: no")
    return said


def shown(node: Node, depth: int = 0) -> str:
    """Return a node on one line, as explanations show it: lists of choices in words, the rest as it is written."""
    if isinstance(node, Scalar):
        return " ".join(node.text.split())
    if isinstance(node, Sequence):
        choices = [_shown_choice(entry) for entry in node.items]
        if choices and None not in choices:
            joined = "; else ".join(filter(None, choices))
            return joined if depth == 0 else f"({joined})"
        return "[" + ", ".join(shown(entry, depth + 1) for entry in node.items) + "]"
    if len(node.pairs) == 1 and (group := _shown_group(*node.pairs[0])):
        return group if depth == 0 else f"({group})"
    joined = ("; " if depth == 0 else ", ").join(f"{key.text}: {shown(value, depth + 1)}" for key, value in node.pairs)
    return joined if depth == 0 else "{" + joined + "}"


def _shown_choice(node: Node) -> str | None:
    """Return a choice ("- when: …" with "at: …" or "use: …") in words, None for anything else."""
    said = {fold(key.text): value for key, value in node.pairs} if isinstance(node, Mapping) else {}
    chosen = said.pop("at", None) or said.pop("use", None)
    when = said.pop("when", None)
    if chosen is None or said or not isinstance(when, Mapping | None):
        return None
    conditions = ", ".join(f"{key.text}: {shown(value, 1)}" for key, value in when.pairs) if when else ""
    return shown(chosen, 1) + (f" when {conditions}" if conditions else "")


def _shown_group(key: Scalar, value: Node) -> str | None:
    """Return "later of: [A, B]" as "the later of A and B", None for anything else."""
    if fold(key.text) not in map(fold, ("earlier of", "later of")) or not isinstance(value, Sequence):
        return None
    *most, last = [shown(entry, 1) for entry in value.items] or [""]
    return f"the {key.text} {', '.join(most)} and {last}" if most else f"the {key.text} {last}"


def place(at: Position) -> str:
    """Return a place as messages name it: "My rules.md:5"."""
    return f"{at.path}:{at.line}" if at.line else at.path
