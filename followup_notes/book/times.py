"""The values of `start`, `due` and `until`: a phrase, `earlier of`/`later of`, or a list of choices."""

from __future__ import annotations

from followup_notes.book.conditions import count_of_lines, read_conditions
from followup_notes.book.faults import Faults, kind_of
from followup_notes.book.tree import all_known, folded, known_pairs
from followup_notes.book.vocabulary import Vocabulary
from followup_notes.model.rules import Choice, Earliest, Latest, Option, Time
from followup_notes.notation.nearest import fold
from followup_notes.notation.phrase import FORMS, Slip, read_time
from followup_notes.notation.yaml import Mapping, Node, Scalar, Sequence

DEEPEST = 6
_GROUPS = folded(("earlier of", "later of"))
_OPTION = folded(("when", "at"))


def read_times(node: Node, vocabulary: Vocabulary, faults: Faults, what: str, depth: int = 0) -> Time | None:
    """Return the time a node stands for; report what cannot be worked out."""
    if depth > DEEPEST:
        faults.error(node.at, "too-deep", f"{what} is nested too deeply", "write it with fewer earlier of and later of")
        return None
    if isinstance(node, Scalar):
        return _phrase(node, vocabulary, faults, what)
    if isinstance(node, Sequence):
        return _choice(node, vocabulary, faults, what, depth)
    keys = {key for key, _, _ in known_pairs(node.pairs, _GROUPS | _OPTION, Faults(), what)}
    if keys & {"when", "at"}:
        return _option_alone(node, vocabulary, faults, what, depth)
    return _group(node, vocabulary, faults, what, depth)


def _phrase(node: Scalar, vocabulary: Vocabulary, faults: Faults, what: str) -> Time | None:
    if not node.text.strip():
        faults.error(node.at, "bad-time", f"{what} says no time", f"write it like: {FORMS}")
        return None
    found = read_time(node.text, node.at, vocabulary.moments, guess=not faults.full)
    if isinstance(found, Slip):
        faults.slip(node, "bad-time", found)
        return None
    return found


def _group(node: Mapping, vocabulary: Vocabulary, faults: Faults, what: str, depth: int) -> Time | None:
    times: list[Time] = []
    for name, key, value in known_pairs(node.pairs, _GROUPS, faults, what):
        if not isinstance(value, Sequence):
            faults.error(
                value.at,
                "not-a-list",
                f"{key.text} should be a list of times, and this is {kind_of(value)}",
                "write each time on a line of its own, beginning with -",
            )
            continue
        read = [read_times(entry, vocabulary, faults, what, depth + 1) for entry in value.items]
        if read and None not in read:
            of = tuple(time for time in read if time)
            times.append(Earliest(of) if name == "earlier of" else Latest(of))
    if len(times) > 1:
        faults.error(
            node.at, "bad-time", f"{what} has both earlier of and later of", "put the one into the other's list"
        )
        return None
    return times[0] if times else None


def _choice(node: Sequence, vocabulary: Vocabulary, faults: Faults, what: str, depth: int) -> Time | None:
    options = [_option(entry, vocabulary, faults, what, depth) for entry in node.items]
    kept = tuple(option for option in options if option)
    if len(kept) < len(options) or not kept:
        if not node.items:
            faults.error(node.at, "bad-time", f"{what} is an empty list", f"write it like: {FORMS}")
        return None
    return Choice(kept)


def _option_alone(node: Mapping, vocabulary: Vocabulary, faults: Faults, what: str, depth: int) -> Time | None:
    option = _option(node, vocabulary, faults, what, depth)
    return Choice((option,)) if option else None


def _option(node: Node, vocabulary: Vocabulary, faults: Faults, what: str, depth: int) -> Option | None:
    if isinstance(node, Scalar) or (isinstance(node, Mapping) and _is_group(node)):
        at = read_times(node, vocabulary, faults, what, depth + 1)
        return Option((), at) if at else None
    if not isinstance(node, Mapping):
        faults.error(
            node.at,
            "not-lines",
            f"each choice of {what} has the lines when and at, and this is {kind_of(node)}",
            "write it like: - when: ... and below it at: 24 hours after interview",
        )
        return None
    conditions, at, said = None, None, False
    for name, _, value in known_pairs(node.pairs, _OPTION, faults, f"a choice of {what}"):
        if name == "when":
            found = read_conditions(value, vocabulary, faults, "when")
            conditions = found if len(found) == count_of_lines(value) else None
            said = True
        else:
            at = read_times(value, vocabulary, faults, what, depth + 1)
    if at is None and all_known(node, _OPTION) and not any(fold(key.text) == "at" for key, _ in node.pairs):
        faults.error(
            node.at, "missing-key", f"this choice of {what} says no time", "add the line at: 24 hours after interview"
        )
    broken = at is None or (said and conditions is None)
    return None if broken or at is None else Option(conditions or (), at)


def _is_group(node: Mapping) -> bool:
    return bool(node.pairs) and all(
        key.text.strip().casefold().replace("_", " ").replace("-", " ") in ("earlier of", "later of")
        for key, _ in node.pairs
    )
