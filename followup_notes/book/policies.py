"""What stands above all rules: patience, plan, quiet times and sending hours, as one file says it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from followup_notes.book.faults import Faults, kind_of
from followup_notes.book.rule import Line
from followup_notes.book.tree import (
    all_known,
    count_of,
    day_of_text,
    entries_of,
    folded,
    known_pairs,
    pairs_of,
    shown,
    text_of,
    texts_of,
)
from followup_notes.model.problem import Position
from followup_notes.model.rules import Hold, Quiet, SendOn
from followup_notes.notation.nearest import nearest
from followup_notes.notation.phrase import clock
from followup_notes.notation.yaml import Mapping, Node, Scalar

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")  # fmt: skip
_YEARLY = re.compile(r"(\d{1,2})\.? ([a-z]+) (?:to|until|-|–) (\d{1,2})\.? ([a-z]+)$")
_HOURS = re.compile(r"(?:on )?(?:working days|weekdays|business days),? (?:from )?(\S+) (?:to|until|-|–) (\S+)$")
_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
SEND_ON = "working days, 08:00 to 18:00"


@dataclass(slots=True)
class PolicyLines:
    """What one document says of policies: single lines that can be replaced, and lists that add up."""

    lines: dict[str, Line] = field(default_factory=dict)
    holds: list[Hold] = field(default_factory=list)
    quiet: list[Quiet] = field(default_factory=list)


def read_patience(node: Node, into: PolicyLines, faults: Faults) -> None:
    """Read `patience`."""
    example = "patience: with the lines gap: 3 working days, and stop after: 2 unanswered"
    readers: dict[str, Callable[[Node], object]] = {
        "gap": lambda value: count_of(
            value, faults, "gap", ("working days", "working day", "business days"), "3 working days"
        ),
        "stop after": lambda value: count_of(
            value, faults, "stop after", ("unanswered", "unanswered messages", "messages", "nudges"), "2 unanswered"
        ),
        "then": lambda value: text_of(value, faults, "then"),
        "holds": lambda value: _names(value, faults, "holds"),
    }
    for name, key, value in known_pairs(
        pairs_of(node, faults, "patience", example), folded(readers), faults, "patience"
    ):
        found = readers[name](value)
        if found is not None and found != ():
            into.lines[f"patience {name}"] = Line(found, key.at, shown(value))


def _names(node: Node, faults: Faults, what: str) -> tuple[str, ...]:
    scalars = texts_of(node, faults, what)
    faults.mentions.extend(scalars)
    return tuple(scalar.text.strip() for scalar in scalars)


def read_plan(node: Node, into: PolicyLines, faults: Faults) -> None:
    """Read `plan`: the order of rules, what still speaks after an acceptance, and the holds."""
    example = "plan: with the lines order: and hold:"
    lines = folded(("order", "hold", "after acceptance"))
    for name, key, value in known_pairs(pairs_of(node, faults, "plan", example), lines, faults, "plan"):
        if name != "hold":
            names = _names(value, faults, name)
            if names:
                into.lines[f"plan {name}"] = Line(names, key.at, shown(value))
        else:
            into.holds.extend(hold for entry in entries_of(value) if (hold := _hold(entry, faults)))


_HOLD = folded(("rules", "while open", "why"))


def _hold(node: Node, faults: Faults) -> Hold | None:
    example = "- rules: [check-in], while open: [promised-material], why: …"
    found: dict[str, tuple[str, ...]] = {}
    why = ""
    for name, _, value in known_pairs(pairs_of(node, faults, "a hold", example), _HOLD, faults, "a hold"):
        if name == "why":
            why = text_of(value, faults, "why") or ""
        else:
            found[name] = _names(value, faults, name)
    for name in ("rules", "while open"):
        if isinstance(node, Mapping) and name not in found and all_known(node, _HOLD):
            faults.error(node.at, "missing-key", f'this hold has no line "{name}"', f"write it like: {example}")
    complete = found.get("rules") and found.get("while open")
    return Hold(found["rules"], found["while open"], why, node.at) if complete else None


def read_send_on(node: Node, key: Scalar, into: PolicyLines, faults: Faults) -> None:
    """Read `send on`."""
    text = text_of(node, faults, "send on")
    if text is None:
        return
    found = _HOURS.match(text.casefold())
    start, end = (clock(found[1]), clock(found[2])) if found else (None, None)
    if not start or not end or start >= end:
        faults.error(
            node.at, "bad-send-on", f'"{text}" is not what send on can be', f"write it like: send on: {SEND_ON}"
        )
        return
    into.lines["send on"] = Line(SendOn(start, end, key.at), key.at, text)


def read_quiet(node: Node, into: PolicyLines, faults: Faults) -> None:
    """Read `quiet`: a list of times without nudges."""
    into.quiet.extend(quiet for entry in entries_of(node) if (quiet := _quiet(entry, faults)))


_QUIET = folded(("company", "until", "since", "from", "every", "why"))


def _quiet(node: Node, faults: Faults) -> Quiet | None:
    if not isinstance(node, Mapping):
        faults.error(
            node.at,
            "bad-quiet",
            f"a quiet time has lines of its own, and this is {kind_of(node)}",
            "write it like: - company: Globex, and below it until: 2026-04-01",
        )
        return None
    company, why, every = None, "", None
    days: dict[str, date | None] = {}
    # Without the line that names its company a quiet time would silence all of them.
    broken = not all_known(node, _QUIET)
    for name, _, value in known_pairs(node.pairs, _QUIET, faults, "a quiet time"):
        text = text_of(value, faults, name)
        if name == "every":
            every = _yearly(text, value.at, faults)
            broken |= every is None
        elif name in ("until", "since", "from"):
            days[name] = _day(text, value.at, faults, name)
            broken |= days[name] is None
        elif name == "company":
            company = text
            broken |= text is None
        else:
            why = text or ""
    if "until" not in days and every is None and not broken:
        faults.error(node.at, "quiet-without-end", "this quiet time never ends", "add the line until: 2026-04-01")
        broken = True
    first, last = days.get("since") or days.get("from"), days.get("until")
    if first and last and first > last:
        message = f"this quiet time ends on {last} before it begins on {first}"
        faults.error(node.at, "quiet-backwards", message, "write the earlier day at from: and the later one at until:")
        broken = True
    return None if broken else Quiet(every, first, last, company, why, node.at)


def _day(text: str | None, at: Position, faults: Faults, what: str) -> date | None:
    day = day_of_text(text or "")
    if day is None and text is not None:
        faults.error(at, "bad-day", f'"{text}" is not a day', f"write a date like: {what}: 2026-04-01")
    return day


def _yearly(text: str | None, at: Position, faults: Faults) -> tuple[tuple[int, int], tuple[int, int]] | None:
    if text is None:
        return None
    found = _YEARLY.match(" ".join(text.casefold().split()))
    ends = [(_month(found[2]), int(found[1])), (_month(found[4]), int(found[3]))] if found else []
    if found and all(month and 1 <= day <= _DAYS_IN_MONTH[month - 1] for month, day in ends):
        return ends[0], ends[1]
    near = next(
        (
            near
            for word in text.split()
            if word.isalpha() and (near := nearest(word, MONTHS)) and near != word.casefold()
        ),
        None,
    )
    hint = f'did you mean "{near.capitalize()}"? ' if near else ""
    faults.error(
        at, "bad-day", f'"{text}" is not a time of the year', f"{hint}write it like: every: 24 December to 2 January"
    )
    return None


def _month(word: str) -> int:
    return next(
        (number for number, name in enumerate(MONTHS, 1) if name == word or (len(word) == 3 and name.startswith(word))),
        0,
    )
