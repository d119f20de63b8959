"""The command `draft`: a letter as text, as a mail link, as a file that opens as a draft."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

from followup_notes.cli import report, screen, shapes
from followup_notes.cli.check_letter import told
from followup_notes.cli.usage import FOUND, unfinished, wrong
from followup_notes.cli.vault import view
from followup_notes.letters.review import task_scope
from followup_notes.letters.scene import Scene
from followup_notes.machine.spelling import ask
from followup_notes.model.page import Finding, Letter, Task
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.notation import email
from followup_notes.pages import days
from followup_notes.turn import View

EXAMPLES = ("draft fu-7k2m9q", "draft fu-7k2m9q --open", "draft fu-7k2m9q --eml letter.eml")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("id", metavar="ID", help="the id in the task's line, like fu-7k2m9q")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--mailto", action="store_true", help="print a link that carries the whole letter")
    way.add_argument("--open", action="store_true", help="open the letter in the mail program")
    way.add_argument("--copy", action="store_true", help="put the letter's text into the clipboard")
    way.add_argument("--eml", metavar="FILE", help="write a file that mail programs open as a draft")


def run(args: argparse.Namespace) -> int:
    """Show one letter; 1 where something is missing for it."""
    seen = view(args)
    task = _task(args.id, seen)
    letter = _checked(task, seen)
    problems = tuple(problem for problem in seen.problems if _concerns(problem, task, seen))
    if letter is None:
        return _without(args, task, problems, seen)
    link, whole = email.whole_mailto(letter.to, letter.subject, letter.body)
    if args.json:
        payload = {
            "to": letter.to,
            "subject": letter.subject,
            "body": letter.body,
            "mailto": link,
            "findings": shapes.findings(letter.findings),
        }
        screen.answer({**payload, "problems": shapes.problems(problems)})
        return max(report.code(problems), code(letter.findings))
    _deliver(args, letter, link, seen, whole=whole)
    report.brief(problems)
    return max(report.code(problems), code(letter.findings))


def code(found: tuple[Finding, ...]) -> int:
    """Return 1 where a check found an error."""
    return FOUND if any(finding.severity is Severity.ERROR for finding in found) else 0


def _task(ident: str, seen: View) -> Task:
    wanted = ident.strip().lower()
    for task in seen.plan.tasks:
        if task.verdict.item.id in {wanted, f"fu-{wanted}"}:
            return task
    raise wrong(f'No task has the id "{ident}".', "`followup-notes agenda` lists the ids.", "no-id")


def _standing(task: Task) -> Letter | None:
    """Return the letter as it stands in the note, where it was written or edited."""
    record = task.verdict.item.record
    if record is None or not record.letter:
        return None
    mail = email.parse(record.letter)
    known = task.letter
    return Letter(
        kind=known.kind if known else task.verdict.draft or "",
        to=mail.to or "",
        subject=mail.subject or "",
        body=mail.body,
        language=known.language if known else "en",
    )


def _checked(task: Task, seen: View) -> Letter | None:
    """Return the letter as it stands, else as it would be written, with what the checks say of it."""
    letter = _standing(task) or task.letter
    if letter is None:
        return None
    from followup_notes.letters.check import check

    item, text = task.verdict.item, email.show(letter.to, letter.subject, letter.body)
    case = next(one for one in seen.snapshot.cases if item.application in one.applications)
    scope = task_scope(task, seen.plan.tasks, case, seen.snapshot.desk, seen.book, seen.now)
    answers = ask({"letter": text}, scope.names) if letter.language == "en" else {}
    mail, today = email.parse(text), seen.now.astimezone(days.here(seen.book.settings)).date()
    scope = replace(
        scope.answered(answers.get("letter", ())),
        send_on=today,
        year=today.year,
        ours=task.letter is not None and letter.body == task.letter.body,
        body_line=mail.line,
        to_at=mail.to_at or (1, 1),
        subject_at=mail.subject_at,
    )
    return replace(letter, findings=check(letter, scope))


def _concerns(problem: Problem, task: Task, seen: View) -> bool:
    kind = task.verdict.draft
    templates = {template.path for (name, _), template in seen.book.templates.items() if name == kind}
    return problem.at.path == task.verdict.item.home or problem.at.path in templates


def _without(args: argparse.Namespace, task: Task, problems: tuple[Problem, ...], seen: View) -> int:
    at = Position(task.verdict.item.home)
    needs = [
        Problem(at, "need", f"The letter waits: {need}.", "Write it into the note; the draft follows.")
        for need in task.needs
    ]
    if not needs and not any(problem.severity is Severity.ERROR for problem in problems):
        needs = [
            Problem(
                at, "no-letter", "There is no letter for this task now.", "`followup-notes why` says how it stands."
            )
        ]
    found = (*needs, *problems)
    if args.json:
        nothing = dict.fromkeys(("subject", "body", "mailto", "findings"))
        screen.answer({"to": recipient(task, seen), **nothing, "problems": shapes.problems(found)})
    else:
        report.brief(found)
    return FOUND


def recipient(task: Task, seen: View) -> str:
    """Return whom a letter that is not there yet would go to."""
    person = Scene(task.verdict, seen.book.settings, seen.snapshot.days_off, seen.now).recipient
    return email.person(person.name, person.email) if person else ""


def _deliver(args: argparse.Namespace, letter: Letter, link: str, seen: View, *, whole: bool) -> None:
    if args.eml:
        _write_file(Path(args.eml), letter, seen)
    elif args.open:
        _open(link)
    elif args.copy:
        _copy(letter.body)
    elif args.mailto:
        screen.say(link)
    else:
        screen.say(email.show(letter.to, letter.subject, letter.body))
    if (args.open or args.mailto) and not whole:
        screen.say_error("The letter is too long for a link, so the link has no text; copy it from the note.")
    for finding in letter.findings:
        screen.say_error(told(finding, ""))


def _write_file(path: Path, letter: Letter, seen: View) -> None:
    settings = seen.book.settings
    sender = (settings.my_name or "", settings.my_email) if settings.my_email else None
    content = email.eml(letter.to, letter.subject, letter.body, sender)
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        raise wrong(f'"{path}" is there already.', "Name a new file; nothing is overwritten.") from None
    except OSError as error:
        raise unfinished(f'"{path}" could not be written: {error.strerror}.') from None
    screen.say(f"{path}: written; open it with your mail program")


_MOST_COPIED = 50_000
"""Characters; terminals take less than 100,000 bytes of base64 for their clipboard (OSC 52)."""
CLIPBOARDS = (
    ("pbcopy",),
    ("wl-copy",),
    ("xclip", "-selection", "clipboard"),
    ("xsel", "--clipboard", "--input"),
    ("clip",),
)


def _copy(text: str) -> None:
    for command in CLIPBOARDS:
        if shutil.which(command[0]):
            try:
                subprocess.run(list(command), input=text.encode(), check=True, capture_output=True, timeout=20)  # noqa: S603
            except (OSError, subprocess.SubprocessError):
                continue
            screen.say("The letter is in the clipboard.")
            return
    if screen.terminal() and len(text) <= _MOST_COPIED:
        screen.raw(f"\x1b]52;c;{b64encode(text.encode()).decode()}\x07")
        screen.say("The letter was handed to the terminal for its clipboard.")
        return
    raise unfinished(
        "No clipboard was found.",
        "Run it in a terminal, install xclip or wl-clipboard, or print the letter without --copy.",
    )


def _open(link: str) -> None:
    command = {"darwin": ["open"], "win32": ["explorer"]}.get(sys.platform, ["xdg-open"])
    try:
        # The link is made by us, percent-encoded, and passed as one argument: no shell reads it.
        subprocess.run([*command, link], check=sys.platform != "win32", capture_output=True, timeout=20)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        raise unfinished(
            "No mail program could be opened.", "Print the link with --mailto, or write a file with --eml."
        ) from None
