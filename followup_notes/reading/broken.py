"""Files that cannot be read as notes: one clear problem each, and only where they are ours."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followup_notes.model.problem import Position, Problem
from followup_notes.model.rules import Words
from followup_notes.notation.markdown import lines
from followup_notes.notation.spelling import form

LARGEST = 5_000_000
MOST_LINES = 400
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_KEYED = re.compile(r"^[ \t]*(?:-[ \t]+)?(?P<key>[^:#\n]{1,60}?)[ \t]*:(?:[ \t]+(?P<value>.*))?$")


def decoded(data: bytes, path: str) -> tuple[str, Problem | None]:
    """Return a file's text, and why it cannot be used where it is not UTF-8 or holds NUL bytes."""
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace"), _wide(path)
    nul = data.find(b"\x00")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if nul < 0 or error.start < nul:
            return data.decode("latin-1"), _encoding(data, error, path)
        text = data.decode("latin-1")
    if nul >= 0:
        return text.replace("\x00", ""), _nul(data, nul, path)
    return text, None


def _wide(path: str) -> Problem:
    message = "this note is UTF-16, not UTF-8"
    return Problem(Position(path, 1, 1), "not-utf-8", message, "save it again as UTF-8 in your editor")


def _encoding(data: bytes, error: UnicodeDecodeError, path: str) -> Problem:
    at = _place(data, error.start, path)
    byte = f"0x{data[error.start]:02X}"
    return Problem(
        at,
        "not-utf-8",
        f"this note is not UTF-8: the byte {byte} here is no letter",
        "save it again as UTF-8 in your editor",
    )


def _nul(data: bytes, start: int, path: str) -> Problem:
    hint = "bring back an earlier version of it, for example from your backup or sync"
    return Problem(_place(data, start, path), "nul-bytes", "this note holds NUL bytes, as a crash leaves them", hint)


def _place(data: bytes, start: int, path: str) -> Position:
    begin = data.rfind(b"\n", 0, start) + 1
    return Position(path, data.count(b"\n", 0, start) + 1, len(data[begin:start].decode("utf-8", "replace")) + 1)


def too_big(path: str, size: int) -> Problem:
    """Say that a file is too large to be a note."""
    message = f"this note has {size / 1_000_000:.1f} MB; notes over {LARGEST // 1_000_000} MB are left alone"
    return Problem(Position(path), "too-big", message, "split it, or move attachments out of it")


def conflict(text: str, path: str, body: int) -> Problem | None:
    """Return the problem of merge-conflict markers outside fences, None where there are none."""
    if "<<<<<<< " not in text and ">>>>>>> " not in text:
        return None
    for number, said in _outside_fences(text, body):
        if said.startswith("<<<<<<< "):
            hint = "choose one version, delete the lines with <<<<<<<, ======= and >>>>>>>, and save"
            return Problem(Position(path, number, 1), "merge-conflict", "a merge conflict is not resolved here", hint)
    return None


def _outside_fences(text: str, body: int) -> Iterator[tuple[int, str]]:
    yield from enumerate(text[:body].split("\n"), start=1)
    for line in lines(text, body):
        yield line.number, line.text


def looks_ours(text: str, words: Words) -> bool:
    """Tell by its first lines whether a note whose front matter cannot be read is meant to be ours."""
    kinds, keys = words.tables.get("kinds", {}), set[str]()
    marked = vetoed = False
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n")):
        if number > MOST_LINES:
            break
        match = _KEYED.match(line.rstrip())
        if not match:
            continue
        marker = words.tables.get("marker keys", {}).get(form(match["key"]))
        for value in re.split(r"[,;\[\]]", match["value"] or "") if marker else ():
            meant = kinds.get(form(value))
            marked = marked or meant in {"interview", "application", "person", "company"}
            vetoed = vetoed or meant == "veto"
        row = words.by_spelling.get(form(match["key"]))
        if row:
            keys.add(row.key)
    interview = {"company", "date"} <= keys and bool({"interviewers", "round", "stage", "interviews"} & keys)
    return (marked or interview) and not vetoed
