"""The lines a rule has, and how the value of each is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from followup_notes.book.conditions import count_of_lines, read_conditions, read_expression
from followup_notes.book.faults import Faults, inner
from followup_notes.book.times import read_times
from followup_notes.book.tree import all_known, count_of, folded, known_pairs, pairs_of, text_of, texts_of
from followup_notes.book.vocabulary import EACH, EACH_MEANT, Vocabulary
from followup_notes.model.rules import Condition, DraftChoice, Repeat, Time
from followup_notes.model.vocabulary import TICKS
from followup_notes.notation.nearest import fold, nearest
from followup_notes.notation.yaml import Mapping as Map
from followup_notes.notation.yaml import Node, Scalar


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What lines may name: words and moments, letter kinds (folded -> kind), variables of task lines."""

    vocabulary: Vocabulary
    kinds: Mapping[str, str]
    variables: frozenset[str]
    trusted: bool = False
    """The shipped pack: its task lines are checked by the tests, not at every load."""


Reader = Callable[[Node, Lexicon, Faults, str], object]


def _each(node: Node, _lexicon: Lexicon, faults: Faults, what: str) -> str | None:
    text = text_of(node, faults, what)
    if text is None:
        return None
    names = folded(EACH)
    name = names.get(fold(text)) or names.get(fold(text).removesuffix("s"))
    if name is None:
        near = EACH_MEANT.get(fold(text)) or EACH_MEANT.get(fold(text).removesuffix("s")) or nearest(text, EACH)
        hint = f'did you mean "{near}"?' if near else "it can be: " + ", ".join(EACH)
        faults.error(node.at, "unknown-each", f'there cannot be one task for each "{text}"', hint)
    return name


def _text(node: Node, _lexicon: Lexicon, faults: Faults, what: str) -> str | None:
    return text_of(node, faults, what)


def _formerly(node: Node, _lexicon: Lexicon, faults: Faults, what: str) -> tuple[str, ...]:
    return tuple(scalar.text.strip() for scalar in texts_of(node, faults, what))


def _conditions(node: Node, lexicon: Lexicon, faults: Faults, what: str) -> object:
    found = read_conditions(node, lexicon.vocabulary, faults, what)
    # Without one of its conditions a rule would speak where it must not.
    return found if len(found) == count_of_lines(node) else None


def _more_conditions(node: Node, lexicon: Lexicon, faults: Faults, what: str) -> object:
    return read_conditions(node, lexicon.vocabulary, faults, what)


def _only_if(node: Node, lexicon: Lexicon, faults: Faults, _what: str) -> object:
    return read_expression(node, lexicon.vocabulary, faults)


def _time(node: Node, lexicon: Lexicon, faults: Faults, what: str) -> Time | None:
    return read_times(node, lexicon.vocabulary, faults, what)


_REPEAT = folded(("start", "at most"))


def _repeat(node: Node, lexicon: Lexicon, faults: Faults, what: str) -> Repeat | None:
    start: Time | None = None
    at_most: int | None = None
    example = "repeat: with the lines start: 7 working days after sent, and at most: 2"
    counted, keys = node.at, set()
    for name, _, value in known_pairs(pairs_of(node, faults, what, example), _REPEAT, faults, what):
        keys.add(name)
        if name == "start":
            start = read_times(value, lexicon.vocabulary, faults, "start")
        else:
            at_most = count_of(value, faults, "at most", ("times", "time"), "2")
            counted = value.at
    for name in {"start", "at most"} - keys if isinstance(node, Map) and all_known(node, _REPEAT) else ():
        faults.error(node.at, "missing-key", f'{what} needs the line "{name}"', f"write {example}")
    if at_most is not None and not 1 <= at_most <= 20:
        faults.error(counted, "bad-repeat", f"{what}: at most {at_most} makes no sense", "write a number from 1 to 20")
        return None
    return Repeat(start, at_most) if start and at_most else None


def _draft(node: Node, lexicon: Lexicon, faults: Faults, what: str) -> tuple[DraftChoice, ...] | None:
    entries = node.items if not isinstance(node, Scalar | Map) else (node,)
    choices = [_draft_choice(entry, lexicon, faults, what) for entry in entries]
    kept = tuple(choice for choice in choices if choice)
    return kept if kept and len(kept) == len(choices) else None


_CHOICE = folded(("when", "use"))


def _draft_choice(node: Node, lexicon: Lexicon, faults: Faults, what: str) -> DraftChoice | None:
    if isinstance(node, Scalar):
        alone = _kind(node, lexicon, faults, what)
        return DraftChoice(alone) if alone else None
    example = "- use: thank-you, or with a line when: before it"
    kind: str | None = None
    when: tuple[Condition, ...] = ()
    said = False
    for name, _, value in known_pairs(pairs_of(node, faults, what, example), _CHOICE, faults, what):
        if name == "use":
            kind, said = _kind(value, lexicon, faults, what), True
        else:
            when = read_conditions(value, lexicon.vocabulary, faults, "when")
    if not said and all_known(node, _CHOICE):
        faults.error(node.at, "missing-key", f"this choice of {what} names no letter", "add the line use: thank-you")
    return DraftChoice(kind, when) if kind else None


def _kind(node: Node, lexicon: Lexicon, faults: Faults, what: str) -> str | None:
    text = text_of(node, faults, what)
    if text is None:
        return None
    name = text.removeprefix("templates/").removesuffix(".md")
    kind = lexicon.kinds.get(fold(name))
    if kind is None:
        hint = faults.meant(
            name, lexicon.kinds.values(), "the letters are: " + ", ".join(sorted(set(lexicon.kinds.values())))
        )
        faults.error(node.at, "unknown-template", f'there is no letter or template "{text}"', hint)
    return kind


def _tick(node: Node, _lexicon: Lexicon, faults: Faults, what: str) -> str | None:
    text = text_of(node, faults, what)
    names = [name for name in TICKS if name]
    value = folded(names).get(fold(text or ""))
    if text is not None and value is None:
        faults.error(
            node.at,
            "unknown-tick",
            f'a tick cannot mean "{text}"',
            faults.meant(text, names, "it can mean: " + ", ".join(names)),
        )
    return value


def _task(node: Node, lexicon: Lexicon, faults: Faults, what: str) -> str | None:
    text = text_of(node, faults, what)
    if text is None or lexicon.trusted:
        return text
    if "\n" in text:
        text = " ".join(text.split())
    return text if template_is_sound(text, node, lexicon.variables, faults) else None


def template_is_sound(text: str, node: Node, names: Iterable[str], faults: Faults) -> bool:
    """Tell whether a text of a rule file can be filled in; report what keeps it from that, at its place."""
    if "{" not in text and "}" not in text:
        return True
    from followup_notes.notation.template import check

    # Only what stands on one line as it was written has its places in the file.
    start = inner(node, 0) if isinstance(node, Scalar) and node.text.strip() == text else None
    found = check(text, node.at.path, node.at.line or 1, names, (start and start.column) or 1)
    for problem in found:
        faults.error(problem.at if start else node.at, problem.code, problem.message, problem.hint)
    return not found


LINES: Mapping[str, tuple[str, Reader]] = {
    "each": ("each", _each),
    "when": ("when", _conditions),
    "unless": ("unless", _conditions),
    "only if": ("only_if", _only_if),
    "done when": ("done_when", _conditions),
    "start": ("start", _time),
    "due": ("due", _time),
    "until": ("until", _time),
    "repeat": ("repeat", _repeat),
    "task": ("task", _task),
    "draft": ("draft", _draft),
    "title": ("title", _text),
    "why": ("why", _text),
    "source": ("source", _text),
    "area": ("area", _text),
    "formerly": ("formerly", _formerly),
    "tick": ("tick", _tick),
}
"""Each line's name in a file, the Rule field it fills, and how it is read."""
ALSO: Mapping[str, tuple[str, Reader]] = {
    "also when": ("when", _more_conditions),
    "also unless": ("unless", _more_conditions),
    "also done when": ("done_when", _more_conditions),
}
