"""A task line: read however an editor, plugin or formatter left it, written in the order the Tasks plugin keeps."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from followup_notes.notation.ident import ID, digest, letters_and_digits
from followup_notes.notation.taskfields import ORDER, Field, fields, show

_LINE = re.compile(
    r"(?P<indent>[ \t]*)(?P<marker>[-*+]|\d{1,9}[.)])(?P<gap>[ \t]+)\[(?P<box>[^\r\n])\](?P<rest>.*)", re.DOTALL
)
_BLOCK = re.compile(r"\s\^(?P<link>[A-Za-z0-9-]+)\s*\Z")
_OURS = frozenset({"id", "due", "done", "cancelled", "created"})


@dataclass(frozen=True, slots=True)
class TaskLine:
    """What a task line says. `text` is its description with tags, without any field.

    `extras` are fields the user may have added (priority, start, repeat …) as (name, value) in the
    order they are written. `due_text` is a due date that no calendar has; `due` is None then.
    """

    text: str
    id: str | None = None
    due: date | None = None
    done: date | None = None
    box: str = " "
    created: date | None = None
    cancelled: date | None = None
    extras: tuple[tuple[str, str], ...] = ()
    block: str = ""
    due_text: str = ""
    indent: str = ""
    marker: str = "-"
    notation: str = "emoji"


@lru_cache(maxsize=2048)
def parse(line: str) -> TaskLine | None:
    r"""Read a task line, its wrapped lines joined by "\\n"; None where it is no task."""
    match = _LINE.fullmatch(line.rstrip("\r\n"))
    if not match:
        return None
    rest = match["rest"]
    link = _BLOCK.search(rest)
    rest = rest[: link.start()] if link else rest
    found = fields(rest)
    said: dict[str, str] = {}
    for field in found:
        said.setdefault(field.name, field.value)  # Tasks: of two fields the leftmost counts
    return TaskLine(
        text=_description(rest, found),
        id=_own_id(found),
        due=_date(said.get("due")),
        done=_date(said.get("done")),
        box=match["box"],
        created=_date(said.get("created")),
        cancelled=_date(said.get("cancelled")),
        extras=tuple((name, said[name]) for name in ORDER if name in said and name not in _OURS),
        block=link["link"] if link else "",
        due_text=said.get("due", "") if _date(said.get("due")) is None else "",
        indent=match["indent"],
        marker=match["marker"],
        notation=_notation(found),
    )


def show_line(task: TaskLine) -> str:
    """Print a task line in its own notation, canonical order, single blanks."""
    head = f"{task.indent}{task.marker} [{task.box}] {task.text}".rstrip()
    block = f" ^{task.block}" if task.block else ""
    if task.notation == "plain":
        return f"{head}{_extras(task)}{_plain(task)}{block}"
    values = _values(task)
    return head + "".join(show(name, values[name], task.notation) for name in ORDER if name in values) + block


@lru_cache(maxsize=2048)
def words(text: str) -> str:
    """Return what counts of a text when it is asked whether the user changed it: letters, digits, pictures."""
    pictures = () if text.isascii() else (char for char in text if unicodedata.category(char) == "So")
    return letters_and_digits(text) + "".join(pictures)


def stamp(task: TaskLine) -> str:
    """Return the digest of everything in a line that only the user would change: words, tags, added fields."""
    added = "".join(f"\x1e{name}={value}" for name, value in task.extras)
    return digest(words(task.text) + added + (f"\x1e^{task.block}" if task.block else ""))


def with_box(line: str, box: str) -> str:
    """Put another character in a line's box and leave every other byte alone."""
    match = _LINE.fullmatch(line)
    at = match.start("box") if match else -1
    return line[:at] + box + line[at + 1 :] if match else line


def with_due(line: str, due: date) -> str:
    """Change a line's due date where it stands; add one where there is none."""
    field = _first(line, "due")
    if field:
        return line[: field.at] + due.isoformat() + line[field.at + len(field.value) :]
    return _add(line, "due", due)


def with_done(line: str, done: date) -> str:
    """Add the day a task was ticked, after its other fields; a line that has one stays as it is."""
    return line if _first(line, "done") else _add(line, "done", done)


def without_done(line: str, done: date) -> str:
    """Take out the done date that we added, if it still stands."""
    field = _first(line, "done")
    if field is None or field.value != done.isoformat():
        return line
    if field.notation == "plain":
        return re.sub(rf",\s*done\s+{field.value}", "", line, count=1)
    before = line[: field.start].rstrip(" ")
    return before + line[field.end :]


def _rest(line: str) -> int:
    match = _LINE.fullmatch(line)
    return match.start("rest") if match else 0


def _first(line: str, name: str) -> Field | None:
    start = _rest(line)
    for field in fields(line[start:]):
        if field.name == name:
            return replace(field, start=field.start + start, end=field.end + start, at=field.at + start)
    return None


def _add(line: str, name: str, value: date) -> str:
    task = parse(line)
    own = _first(line, "id")
    if task and own and task.notation == "plain":
        close = own.end - 1
        return f"{line[:close]}, {name} {value.isoformat()}{line[close:]}"
    end = _line_end(line)
    return line[:end] + show(name, value.isoformat(), task.notation if task else "emoji") + line[end:]


def _line_end(line: str) -> int:
    """Find where a field may be added: on the line of the last field, before a block link and blanks."""
    start = _rest(line)
    last = max((start + field.end for field in fields(line[start:])), default=start)
    stop = line.find("\n", last)
    stop = len(line) if stop < 0 else stop
    link = _BLOCK.search(line[:stop])
    return len(line[: link.start() if link else stop].rstrip())


def _values(task: TaskLine) -> dict[str, str]:
    values = dict(task.extras)
    for name in ("created", "cancelled", "done", "due"):
        said = getattr(task, name)
        if said:
            values[name] = said.isoformat()
    if task.due_text:
        values["due"] = task.due_text
    if task.id:
        values["id"] = task.id
    return values


def _plain(task: TaskLine) -> str:
    values = _values(task)
    parts = [f"due {values['due']}"] if "due" in values else []
    parts += [task.id] if task.id else []
    parts += [f"{name} {values[name]}" for name in ("created", "done") if name in values]
    return f" ({', '.join(parts)})" if parts else ""


def _extras(task: TaskLine) -> str:
    return "".join(show(name, value, "emoji") for name, value in task.extras)


def _description(rest: str, found: tuple[Field, ...]) -> str:
    kept, at = [], 0
    for field in found:
        if field.start >= at:
            kept.append(rest[at : field.start])
        at = max(at, field.end)
    kept.append(rest[at:])
    joined = " ".join(part.strip() for part in kept if part.strip())
    return re.sub(r"\s*\n\s*", " ", joined)


def _own_id(found: tuple[Field, ...]) -> str | None:
    return next((field.value for field in found if field.name == "id" and ID.fullmatch(field.value)), None)


def _notation(found: tuple[Field, ...]) -> str:
    ours = [field.notation for field in found if field.name == "id"]
    return (ours or [field.notation for field in found] or ["emoji"])[0]


def _date(text: str | None) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
