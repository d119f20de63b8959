"""How the tool words what it writes into a region: task lines, headings, mail links and letter fences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from urllib.parse import unquote

from followup_notes.model.page import Letter, Task
from followup_notes.model.rules import Settings
from followup_notes.notation import email, inert
from followup_notes.notation.taskline import TaskLine, words

_LINK = re.compile(r"\[(?P<label>[^\]]*)\]\(<?(?P<target>mailto:[^)>\s]*)>?\)")
_LABEL = "Write to"
_BETWEEN = re.compile(r",| and ")
_WORD = re.compile(r"(?P<before>[ \t#]*)(?P<word>draft|sent)(?=[ \t]*:)", re.IGNORECASE)
_RUN = re.compile(r"^[ \t]*(`{3,})", re.MULTILINE)


def task_line(task: Task, due: date | None, settings: Settings, today: date) -> TaskLine:
    """Word a new task: needs in brackets, the vault's filter tag and format, a created date where the vault has them."""
    return TaskLine(
        text=task_text(task, settings),
        id=task.verdict.item.id,
        due=due,
        created=today if settings.created_dates else None,
        notation=settings.task_format,
    )


def task_text(task: Task, settings: Settings) -> str:
    """Word a task's description."""
    needs = f" ({'; '.join(task.needs)})" if task.needs else ""
    tag = settings.global_filter
    words_of_it = " ".join(f"{task.text}{needs}".split())
    return f"{tag} {words_of_it}" if tag and tag not in words_of_it else words_of_it


def letter_text(letter: Letter) -> str:
    """Print a letter as its fence holds it; a marker in it would end the region."""
    shown = email.show(letter.to, letter.subject, letter.body).replace("<!-- followup-notes", "<! -- followup-notes")
    return "\n".join(line.rstrip() for line in shown.replace("\r\n", "\n").replace("\r", "\n").split("\n"))


def letter_lines(ident: str, text: str) -> tuple[str, ...]:
    """Print a letter's fence, longer than any run of backticks a line inside begins with."""
    longest = max((len(run) for run in _RUN.findall(text)), default=2)
    fence = "`" * max(3, longest + 1)
    return (f"{fence}email {ident}", *text.split("\n"), fence)


def heading_line(heading: str, *, sent: bool) -> str:
    """Print the heading of a draft, or of a letter that was sent."""
    return f"### {'Sent' if sent else 'Draft'}: {' '.join(heading.split())}".rstrip()


def retitled(line: str, *, sent: bool) -> str:
    """Change "Draft:" to "Sent:" or back and leave the rest of a heading as it stands."""
    match = _WORD.match(line)
    word = "Sent" if sent else "Draft"
    if match is None or match["word"].lower() == word.lower():
        return line
    return f"{match['before']}{word}{line[match.end() :]}"


@lru_cache(maxsize=512)
def mail_link(text: str) -> str | None:
    """Print the link that opens a letter's recipient and subject in a mail program; None without an address."""
    mail = email.parse(text)
    people = email.addresses(mail.to or "")
    if not people:
        return None
    names = [inert.task(re.sub(r"[\[\]\\`*_<>]", "", name)) or address for name, address in people]
    return f"[{_LABEL} {_and(names)}]({email.short_mailto(mail.to or '', mail.subject or '')})"


def same_link(one: str | None, other: str | None) -> bool:
    """Tell whether two links open the same mail, however a formatter spelt them."""
    first, second = _LINK.search(one or ""), _LINK.search(other or "")
    return (first and first["target"]) == (second and second["target"])


def same_label(one: str, other: str | None) -> bool:
    """Tell whether two links show the same words."""
    first, second = _LINK.search(one), _LINK.search(other or "")
    return bool(first and second and same_words(first["label"], second["label"]))


def plain_link(link: str, known: str) -> bool:
    """Tell whether a link says nothing but "Write to" and names that stand in a text, and asks for no more than a subject."""
    found = _LINK.fullmatch(link.strip())
    if not found or not found["label"].startswith(_LABEL) or re.search(r"[?&](?!subject=)", found["target"]):
        return False
    stock = words(f"{known} {unquote(found['target'])}")
    return all(words(name) in stock for name in _BETWEEN.split(found["label"].removeprefix(_LABEL)))


def relinked(link: str, other: str | None) -> str:
    """Let a link whose words are the user's open what another one opens; one that asks for more than ours stays."""
    found, wanted = _LINK.search(link), _LINK.search(other or "")
    if not found or not wanted or re.search(r"[?&](?!subject=)", found["target"]):
        return link
    return link[: found.start("target")] + wanted["target"] + link[found.end("target") :]


def same_words(one: str, other: str) -> bool:
    """Tell whether two texts differ in nothing but what formatters change."""
    return words(one) == words(other)


def _and(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
