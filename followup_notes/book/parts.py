"""What one rule file says, part by part, before it is held against the other files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from followup_notes.book.documents import Document
from followup_notes.book.examples import read_tests
from followup_notes.book.faults import Faults, kind_of
from followup_notes.book.policies import PolicyLines, read_patience, read_plan, read_quiet, read_send_on
from followup_notes.book.rule import OWN_LINES, misplaced, report_misplaced
from followup_notes.book.tree import all_known, entries_of, folded, known_pairs, pairs_of, text_of
from followup_notes.model.rules import UserTest
from followup_notes.notation.nearest import fold
from followup_notes.notation.places import country_code, country_hint
from followup_notes.notation.yaml import Mapping as Map
from followup_notes.notation.yaml import Node, Scalar, Sequence

PARTS = (
    "format",
    "about",
    "rules",
    "change",
    "off",
    "quiet",
    "patience",
    "plan",
    "send on",
    "profiles",
    "checks",
    "tests",
)
PROFILE_PARTS = ("change", "off", "quiet", "patience", "plan", "send on", "about")


@dataclass(frozen=True, slots=True)
class Named:
    """A name with the lines below it, still to be read: a rule, a check or a change of one."""

    key: Scalar
    node: Node
    country: str = ""


@dataclass(frozen=True, slots=True)
class Off:
    """A rule or check switched off."""

    key: Scalar
    why: str
    country: str = ""


@dataclass(slots=True)
class Parts:
    """What the documents of one layer say together."""

    shipped: bool
    rules: list[Named] = field(default_factory=list)
    checks: list[Named] = field(default_factory=list)
    changes: list[Named] = field(default_factory=list)
    offs: list[Off] = field(default_factory=list)
    policies: list[tuple[str, PolicyLines]] = field(default_factory=list)
    tests: list[UserTest] = field(default_factory=list)


def read_parts(documents: Iterable[Document], faults: Faults, *, shipped: bool) -> Parts:
    """Sort what the documents of a layer say into its parts."""
    parts = Parts(shipped)
    for document in documents:
        policies = PolicyLines()
        pairs = _without_rules_of_no_part(document.root, faults)
        for name, key, value in known_pairs(pairs, folded(PARTS), faults, "a rule file"):
            _part(name, key, value, parts, policies, faults)
        parts.policies.append(("", policies))
    return parts


def _without_rules_of_no_part(root: Map, faults: Faults) -> Iterator[tuple[Scalar, Node]]:
    """Pass on a document's lines, but for rules and lines of rules that lack the line `rules:` above them.

    Several lines of one rule that stand outside are one fault, told of at the first; so is "rule: my-own" above them.
    """
    known = folded(PARTS)
    outside = [key for key, _ in root.pairs if fold(key.text) in OWN_LINES or fold(key.text) == "rule"]
    for key, value in root.pairs:
        plain = fold(key.text)
        if plain in known:
            yield key, value
        elif len(outside) > 1 and (key in outside or isinstance(value, Scalar)):
            if key is outside[0]:
                _report_outside(key, value, faults)
        elif plain in OWN_LINES:
            _report_outside(key, value, faults)
        elif isinstance(value, Map) and any(
            fold(inner.text) in ("task", "when", "due", "start") for inner, _ in value.pairs
        ):
            faults.error(
                key.at,
                "wrong-indentation",
                f'the rule "{key.text}" stands outside of rules:',
                'write "rules:" above it and indent it below',
            )
        else:
            if isinstance(value, Map):
                faults.lost_names.update(fold(inner.text) for inner, _ in value.pairs)
            yield key, value


def _report_outside(key: Scalar, value: Node, faults: Faults) -> None:
    if fold(key.text) == "rule" and isinstance(value, Scalar):
        why = f'"{key.text}" is not how a rule begins'
        hint = f'write "rules:", below it "{value.text}:", indented, and the lines of the rule below that'
    else:
        why = f'"{key.text}" is a line of a rule, and stands outside of any'
        hint = "indent it below the rule's name, and the name below rules:"
    faults.error(key.at, "wrong-indentation", why, hint)


def _part(name: str, key: Scalar, value: Node, parts: Parts, policies: PolicyLines, faults: Faults) -> None:
    if name == "rules":
        parts.rules.extend(_named(value, faults, "rules"))
    elif name == "checks":
        parts.checks.extend(_named(value, faults, "checks"))
    elif name == "tests":
        parts.tests.extend(read_tests(value, faults, rule=None, shipped=parts.shipped))
    elif name == "profiles":
        _profiles(value, parts, faults)
    else:
        _layered(name, key, value, "", parts, policies, faults)


def _layered(
    name: str, key: Scalar, value: Node, country: str, parts: Parts, policies: PolicyLines, faults: Faults
) -> None:
    """Read a part that may also stand in a profile."""
    readers: dict[str, Callable[[Node, PolicyLines, Faults], None]] = {
        "patience": read_patience,
        "plan": read_plan,
        "quiet": read_quiet,
    }
    if name == "change":
        parts.changes.extend(Named(named.key, named.node, country) for named in _named(value, faults, "change"))
    elif name == "off":
        parts.offs.extend(_offs(value, country, faults))
    elif name == "send on":
        read_send_on(value, key, policies, faults)
    elif name in readers:
        readers[name](value, policies, faults)


def _profiles(node: Node, parts: Parts, faults: Faults) -> None:
    for key, value in pairs_of(node, faults, "profiles", "uk: and below it change:"):
        country = country_code(key.text)
        if country is None:
            faults.error(key.at, "unknown-country", f'"{key.text}" is not a country', country_hint(key.text))
            continue
        policies = PolicyLines()
        pairs = pairs_of(value, faults, f'the profile "{key.text}"', "change: and below it the name of a rule")
        for name, inner, below in known_pairs(pairs, folded(PROFILE_PARTS), faults, "a profile"):
            _layered(name, inner, below, country, parts, policies, faults)
        parts.policies.append((country, policies))


def _named(node: Node, faults: Faults, part: str) -> Iterator[Named]:
    if isinstance(node, Scalar) and not node.text.strip():
        return
    if isinstance(node, Sequence):
        _report_list(node, faults, part)
        return
    example = f"{part}: with a name below it, and its lines indented below the name"
    pairs = list(pairs_of(node, faults, part, example))
    reported = False
    for index, (key, value) in enumerate(pairs):
        line = part != "checks" and misplaced(key, value)
        if line and not reported:
            report_misplaced(key, pairs[index - 1][0].text if index else None, faults)
        reported = line
        follows = part != "checks" and index + 1 < len(pairs) and misplaced(*pairs[index + 1])
        if not line and not (follows and isinstance(value, Scalar)):
            yield Named(key, value)


def _report_list(node: Sequence, faults: Faults, part: str) -> None:
    first = node.items[0] if node.items else node
    name = "my-rule"
    if isinstance(first, Scalar) and first.text.strip():
        name = first.text.strip()
    if isinstance(first, Map):
        name = next(
            (
                value.text
                for key, value in first.pairs
                if fold(key.text) in ("name", "rule", "id") and isinstance(value, Scalar)
            ),
            name,
        )
    faults.error(
        node.at,
        "not-lines",
        f"{part} is a list here, and should have names with lines below them",
        f'write "{name}:" in place of the dash, and its lines indented below it',
    )


def _offs(node: Node, country: str, faults: Faults) -> Iterator[Off]:
    if isinstance(node, Map) and not any(fold(key.text) == "rule" for key, _ in node.pairs):
        for key, value in node.pairs:
            yield Off(key, value.text.strip() if isinstance(value, Scalar) else "", country)
        return
    for entry in entries_of(node):
        if isinstance(entry, Scalar):
            yield Off(entry, "", country)
        elif off := _off(entry, country, faults):
            yield off


_OFF = folded(("rule", "why"))


def _off(node: Node, country: str, faults: Faults) -> Off | None:
    if not isinstance(node, Map):
        faults.error(
            node.at, "bad-off", f"off names rules, and this is {kind_of(node)}", "write it like: off: [check-in]"
        )
        return None
    key, why = None, ""
    for name, _, value in known_pairs(node.pairs, _OFF, faults, "an entry of off"):
        if name == "why":
            why = text_of(value, faults, "why") or ""
        elif isinstance(value, Scalar) and text_of(value, faults, "rule"):
            key = value
    if key is None and all_known(node, _OFF):
        faults.error(node.at, "missing-key", "this entry of off names no rule", "write it like: - rule: check-in")
    return Off(key, why, country) if key else None
