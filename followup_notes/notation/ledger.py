"""The ledger in a region: two lines for each item the tool once wrote, read strictly, written canonically."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from followup_notes.model.note import Seen
from followup_notes.notation import inert
from followup_notes.notation.ident import ID, digest
from followup_notes.notation.taskline import words

LANGUAGE = "followup-notes"
_HEAD = re.compile(r"(?P<id>fu-[0-9a-z]{6}) (?P<rule>\S(?:.*?\S)?) ·(?: (?P<subject>.*))?")
_SEEN = re.compile(r"seen (?P<fact>\S(?:.*\S)?)")
_SPELT = re.compile(r"(?:company|role)=")
_BLOCK = re.compile(r"block (?P<name>waiting|region)")
_PAIR = re.compile(r"(?P<key>[a-z][a-z-]*)=(?P<value>\S+)")
_KEYS = ("due", "text", "draft", "facts", "done", "cancelled", "dismissed", "again", "silenced", "checks")
_LEDGER_LIKE = re.compile(rf"\bfu-|[\w-]=\S| · |\A\s*(?:seen|block)\b|\A\W*(?:{LANGUAGE})?\W*\Z")
_WORD = re.compile(r"[^\W\d_]+[.,:;!?]*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Entry:
    """What was written of one item. `text` and `draft` are digests, None where it was never ours.

    `facts` stands for what the item follows from and for its why-line (see `stamp`). `again` is
    "merged" for a line that was lost once and written again, "restored" for one that is to be. `checks` are the
    findings written under the draft: the check's name and a short digest of its line. `others` are
    pairs a later version of the tool may have written.
    """

    id: str
    rule: str
    subject: str
    due: date | None = None
    text: str | None = None
    draft: str | None = None
    facts: str | None = None
    done: date | None = None
    cancelled: str | None = None
    dismissed: date | None = None
    again: str | None = None
    silenced: tuple[str, ...] = ()
    checks: tuple[tuple[str, str], ...] = ()
    others: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Ledger:
    """All entries of a region, facts first seen, the digest of the waiting paragraph, and the glue.

    `spelt` are the spellings of a company or role that digests were made with, the one in force last.
    `waiting` is None where none was written, "" where the paragraph is the user's; `waited` tells that its lines
    stand. `glue` is the number of line ends that were put before the region. `garbled` tells that lines could
    not be read; `words` are those of them that somebody wrote there and that no damage made of ours.
    """

    entries: tuple[Entry, ...] = ()
    seen: tuple[Seen, ...] = ()
    waiting: str | None = None
    glue: int = 1
    garbled: bool = False
    words: tuple[str, ...] = ()
    spelt: tuple[Seen, ...] = ()
    waited: bool = field(default=False, compare=False)


def parse(lines: Sequence[str]) -> Ledger:
    """Read the lines of the fence; what does not keep the grammar is left out and makes it garbled."""
    entries: list[Entry] = []
    seen: list[Seen] = []
    spelt: list[Seen] = []
    waiting, glue, garbled, waited = None, 1, False, False
    for head, pairs in _records(lines):
        entry, fact, block = _HEAD.fullmatch(head), _SEEN.fullmatch(head), _BLOCK.fullmatch(head)
        said = _said(pairs)
        if said is None:
            garbled = True
        elif entry:
            entries.append(_entry(entry, said))
        elif fact and set(said) == {"on"} and _day(said["on"]):
            found = Seen(fact["fact"], date.fromisoformat(said["on"]))
            (spelt if _SPELT.match(found.fact) else seen).append(found)
        elif block and block["name"] == "waiting" and set(said) == {"text"}:
            waiting, waited = {"yours": "", "none": None}.get(said["text"], said["text"]), True
        elif block and block["name"] == "region" and said.get("glue", "").isdecimal():
            glue = int(said["glue"])
        else:
            garbled = True
    own = tuple(text for line in lines if (text := words_in(line))) if garbled else ()
    return Ledger(tuple(entries), tuple(seen), waiting, glue, garbled, own, tuple(spelt), waited)


def words_in(line: str) -> str:
    """Return what somebody wrote into a ledger: a line that is nothing of ours, words before an id or between pairs."""
    if _LEDGER_LIKE.search(line) is None:
        return line.strip(" \t`~")  # behind a closing fence, which would open another where they move to
    own = ID.search(line)
    said = line if line[:1].isspace() else line[: own.start()] if own else ""
    return " ".join(part for part in said.split() if _WORD.fullmatch(part) and part not in _KEYS)


def head_in(line: str) -> Entry | None:
    """Read the first line of an entry alone."""
    head = _HEAD.fullmatch(line.rstrip())
    return _entry(head, {}) if head else None


def show(ledger: Ledger) -> list[str]:
    """Print the lines of the fence.

    A fact comes on top, and the lines of the waiting paragraph stay when that goes: next to the second line of
    the last entry they would conflict with what another device writes there.
    """
    lines = list(_seen_lines((*ledger.spelt, *ledger.seen)))
    for entry in ledger.entries:
        rule, subject = inert.text(entry.rule).replace(" · ", " - "), inert.text(entry.subject)
        lines += [f"{entry.id} {rule} · {subject}".rstrip(), _line(_pairs(entry))]
    if ledger.waited or ledger.waiting is not None:
        lines += ["block waiting", f"  text={'none' if ledger.waiting is None else ledger.waiting or 'yours'}"]
    if ledger.glue != 1:
        lines += ["block region", f"  glue={ledger.glue}"]
    return lines


def _seen_lines(seen: Iterable[Seen]) -> Iterator[str]:
    for each in seen:
        yield f"seen {inert.text(each.fact)}"
        yield f"  on={each.on.isoformat()}"


def stamp(facts: str, why: str) -> str:
    """Return what `facts=` holds: half of it stands for the facts, half for the why-line written from them."""
    return digest(facts)[:3] + digest(words(why))[:3]


def same_facts(stamped: str | None, facts: str) -> bool:
    """Tell whether an entry was written from these facts."""
    return stamped is not None and stamped[:3] == digest(facts)[:3]


def same_why(stamped: str | None, why: str) -> bool:
    """Tell whether this is the why-line that was written; "" for none."""
    return stamped is not None and stamped[3:] == digest(words(why))[:3]


def with_why(stamped: str | None, why: str) -> str | None:
    """Return the stamp after another why-line was written ("" for none)."""
    return stamped and stamped[:3] + digest(words(why))[:3]


def of_other_facts(stamped: str | None) -> str | None:
    """Return the stamp of an entry that follows from none of the facts there are now."""
    return stamped and f"---{stamped[3:]}"


def with_facts(stamped: str | None, facts: str, why: str) -> str:
    """Return the stamp after the facts changed while the why-line stayed the user's; `why` where none was written."""
    return digest(facts)[:3] + (stamped[3:] if stamped else digest(words(why))[:3])


def parted(entry: Entry, rule: str, subject: str) -> tuple[Entry, str]:
    """Part an entry's head from words that somebody wrote into it, told the rule and subject it was written with."""
    found = []
    for said, own in ((entry.rule, inert.text(rule)), (entry.subject, inert.text(subject))):
        found.append(said.removeprefix(own).strip() if own and said.startswith(f"{own} ") else "")
    kept = replace(entry, rule=rule if found[0] else entry.rule, subject=subject if found[1] else entry.subject)
    return kept, " ".join(filter(None, found))


def _records(lines: Sequence[str]) -> Iterable[tuple[str, str | None]]:
    """Pair each head with its indented second line; a stray second line comes with an empty head."""
    rows = [line.rstrip() for line in lines if line.strip()]
    at = 0
    while at < len(rows):
        head = rows[at]
        if head[:1].isspace():
            yield "", None
        elif at + 1 < len(rows) and rows[at + 1][:1].isspace():
            yield head, rows[at + 1].strip()
            at += 1
        else:
            yield head, None
        at += 1


def _said(pairs: str | None) -> dict[str, str] | None:
    if pairs is None:
        return None
    found = [_PAIR.fullmatch(pair) for pair in pairs.split()]
    said = {pair["key"]: pair["value"] for pair in found if pair}
    sound = len(said) == len(found) and all(_day(said[key]) for key in ("due", "done", "dismissed") if key in said)
    return said if sound else None


def _entry(head: re.Match[str], said: dict[str, str]) -> Entry:
    return Entry(
        id=head["id"],
        rule=head["rule"],
        subject=(head["subject"] or "").strip(),
        due=_day(said.get("due")),
        text=said.get("text") if said.get("text") != "yours" else None,
        draft=said.get("draft"),
        facts=said.get("facts"),
        done=_day(said.get("done")),
        cancelled=said.get("cancelled"),
        dismissed=_day(said.get("dismissed")),
        again=said.get("again"),
        silenced=tuple(said["silenced"].split(",")) if "silenced" in said else (),
        checks=_checks(said.get("checks", "")),
        others=tuple((key, value) for key, value in said.items() if key not in _KEYS),
    )


def _checks(text: str) -> tuple[tuple[str, str], ...]:
    pairs = (part.rpartition(":") for part in text.split(",") if part)
    return tuple((check, mark) for check, _, mark in pairs)


def _pairs(entry: Entry) -> Iterable[tuple[str, str]]:
    for key in _KEYS:
        value = getattr(entry, key)
        if isinstance(value, date):
            yield key, value.isoformat()
        elif isinstance(value, str) and value:
            yield key, value
        elif value:
            yield key, ",".join(each if isinstance(each, str) else ":".join(each) for each in value)
    yield from entry.others


def _line(pairs: Iterable[tuple[str, str]]) -> str:
    said = " ".join(f"{key}={value}" for key, value in pairs)
    return f"  {said or 'text=yours'}"


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text and _DAY.fullmatch(text) else None
    except ValueError:
        return None
