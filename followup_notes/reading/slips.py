"""Keys that are near to one of ours: said once, with what was probably meant, and never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice

from followup_notes.dates.phrases import EVENT
from followup_notes.model.facts import Promise
from followup_notes.model.problem import Position
from followup_notes.model.rules import Words
from followup_notes.notation.nearest import letters
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Mapping as Lines
from followup_notes.notation.yaml import Node, Scalar
from followup_notes.reading.telling import Teller, said, shown

MOST_LOOKED_AT = 40
MOST_UNUSED = 100
SHORTEST = 4


def report_slips(unknown: Iterable[tuple[Scalar, Node, str]], teller: Teller) -> None:
    """Report keys that differ from one of ours by a slip of the keyboard."""
    seen: set[str] = set()
    for key, value, how in unknown:
        asked = form(key.text)
        if key.at in teller.used:
            continue
        if not SHORTEST <= len(asked) <= 30 or asked in seen or teller.says("foreign keys", key.text):
            continue
        seen.add(asked)
        if len(seen) > MOST_LOOKED_AT:
            return
        if how == "plain" and (len(asked) < 6 or not said(value)):
            continue
        meant = _meant(asked, teller.words)
        if meant:
            teller.warn(
                key.at,
                "unknown-key",
                f'"{key.text.strip()}" is not a key that is known; it is not read',
                f'did you mean "{meant}"?',
            )


def report_parts(node: Lines, names: Mapping[str, str], teller: Teller) -> None:
    """Report lines of a person, promise or message that differ from one that is known by a slip of the keyboard."""
    said_already = {names.get(form(key.text)) for key, _ in node.pairs}
    for key, _ in node.pairs:
        asked = form(key.text)
        if asked in names or len(asked) < SHORTEST:
            continue
        allowed = _allowed(asked)
        near = {
            names[known] for known in names if len(known) >= SHORTEST and _distance(asked, known, allowed) <= allowed
        }
        for meant in sorted(near - said_already)[:1]:
            message = f'"{key.text.strip()}" is not a line that is known here; it is not read'
            teller.warn(key.at, "unknown-key", message, f'did you mean "{meant}"?')


def report_empty(node: Lines, teller: Teller) -> None:
    """Report a promise that has a day and nothing to be done by then."""
    teller.warn(node.at, "promise-empty", "this promise has a day and does not say what", "add what: my portfolio")


def report_event(promise: Promise, teller: Teller) -> None:
    """Report a deadline that is told by what happens then ("before the board meets"): nobody can know the day."""
    event = EVENT.search(promise.what) if not promise.by and not promise.vague else None
    if event and promise.at and not any(problem.at == promise.at for problem in teller.found):
        message = f'"{event[0]}": it is none of the dates in words that are read'
        teller.warn(promise.at, "date-unread", message, "write the day as YYYY-MM-DD")


def unused_lines(unknown: Iterable[tuple[Scalar, Node, str]], teller: Teller) -> tuple[tuple[Position, str], ...]:
    """Return keys and values, and lines that name a day, that look like facts and were not read, shortened."""
    asked = ((key.at, key, value) for key, value, _ in unknown if key.at not in teller.used)
    told = ((at, text, None) for at, text in teller.passed.items())
    ordered: list[tuple[Position, Scalar | str, Node | None]] = [*told, *asked]
    ordered.sort(key=lambda one: (one[0].line or 0, one[0].column or 0))
    return tuple(islice(_as_lines(ordered), MOST_UNUSED))


def _as_lines(found: Iterable[tuple[Position, Scalar | str, Node | None]]) -> Iterator[tuple[Position, str]]:
    for at, said_, value in found:
        if isinstance(said_, str):
            yield at, said_
        elif text := shown(value) if isinstance(value, Scalar) else "…":
            yield at, f"{shown(said_)}: {text}"


@lru_cache(maxsize=1024)
def _meant(asked: str, words: Words) -> str | None:
    """Return the key of ours a key may stand for; the unknown ones of one template come back in each note made of it."""
    allowed = _allowed(asked)
    best: tuple[int, bool, str] | None = None
    for known in _near(asked, allowed, words):
        distance = _distance(asked, known, allowed)
        if distance <= allowed:
            row = words.by_spelling[known]
            canonical = known == form(row.key)
            candidate = (distance, not canonical, row.key if canonical else _spelling(known, row.spellings, row.key))
            best = min(best, candidate) if best else candidate
    return best[2] if best else None


def _near(asked: str, allowed: int, words: Words) -> list[str]:
    """Give the spellings of about this length and with about these letters; a note's every unknown key is held against them."""
    by_length, ours = _by_length(words), letters(asked)
    return [
        known
        for size in range(max(SHORTEST, len(asked) - allowed), len(asked) + allowed + 1)
        for known, its in by_length.get(size, ())
        if (ours & ~its).bit_count() <= allowed
        and (its & ~ours).bit_count() <= allowed
        and (size >= 5 or known[0] == asked[0])
    ]


@lru_cache(maxsize=4)
def _by_length(words: Words) -> dict[int, list[tuple[str, int]]]:
    by_length: dict[int, list[tuple[str, int]]] = {}
    for known in words.by_spelling:
        by_length.setdefault(len(known), []).append((known, letters(known)))
    return by_length


def _allowed(asked: str) -> int:
    """Return how many slips are still a slip: in a short word two make another one."""
    return 1 if len(asked) < 8 else 2


def _spelling(known: str, spellings: tuple[str, ...], otherwise: str) -> str:
    return next((spelling for spelling in spellings if form(spelling) == known), otherwise)


def _distance(one: str, other: str, most: int) -> int:
    """Return how many letters were added, left out, changed or swapped; more than `most` counts as that and one."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, char in enumerate(one, start=1):
        now = [i]
        for j, other_char in enumerate(other, start=1):
            cost = min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (char != other_char))
            if i > 1 and j > 1 and char == other[j - 2] and one[i - 2] == other_char:
                cost = min(cost, before[j - 2] + 1)
            now.append(cost)
        if min(now) > most:
            return most + 1
        before, last = last, now
    return last[-1]
