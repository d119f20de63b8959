"""The command `draft`: a letter as text, as a mail link, as a file that opens as a draft."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from followup_notes.cli import ids, outside, report, screen, shapes
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
    way.add_argument("--eml", metavar="FILE", help="write a file that mail programs open as a draft (- prints it)")


def run(args: argparse.Namespace) -> int:
    """Show one letter; 1 where something is missing for it."""
    if args.eml == "-" and args.json:
        raise wrong("Both --json and --eml - print.", "Take one of them, or name a file after --eml.")
    seen = view(args)
    task = _task(args.id, seen)
    if task is None:
        return _forgotten(args, seen)
    letter = _checked(task, seen)
    problems = tuple(problem for problem in seen.problems if _concerns(problem, task, seen))
    if letter is None:
        return _without(args, task, problems, seen)
    link, whole = email.whole_mailto(letter.to, letter.subject, letter.body)
    said = _delivered(args, letter, link, seen)
    if (args.open or args.mailto) and not whole:
        problems = (*problems, _TOO_LONG)
    if args.json:
        shaped = {"to": letter.to, "subject": letter.subject, "body": letter.body, "mailto": link}
        findings = shapes.findings(letter.findings)
        screen.answer({**shaped, "findings": findings, "problems": shapes.problems(problems)})
    else:
        _tell(said, letter)
        report.brief(problems)
    return max(report.code(problems), code(letter.findings))


def code(found: tuple[Finding, ...]) -> int:
    """Return 1 where a check found an error."""
    return FOUND if any(finding.severity is Severity.ERROR for finding in found) else 0


def _task(ident: str, seen: View) -> Task | None:
    """Return the task with an id, None where a note remembers it and nothing follows from that note now."""
    wanted = ids.meant(ident)
    for task in seen.plan.tasks:
        if task.verdict.item.id == wanted:
            return task
    if _home(wanted, seen):
        return None
    known = {task.verdict.item.id: task.text for task in seen.plan.tasks}
    raise ids.unknown(ident, f'No task has the id "{ident}".', known)


def _home(ident: str, seen: View) -> str | None:
    return next((note.path for note in seen.read if any(record.id == ident for record in note.records)), None)


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
    return _none(args, recipient(task, seen), (*needs, *problems))


def _forgotten(args: argparse.Namespace, seen: View) -> int:
    """Say why nothing follows for a task that a note still remembers: most often the note cannot be read just now."""
    path = _home(ids.meant(args.id), seen) or ""
    faults = [one for one in seen.problems if one.at.path == path and one.severity is Severity.ERROR]
    gone = Problem(
        Position(path),
        "no-letter",
        "This note asks for no such task any more.",
        "`followup-notes facts` shows what was understood of it.",
    )
    return _none(args, None, faults or [gone])


def _none(args: argparse.Namespace, to: str | None, found: Sequence[Problem]) -> int:
    if args.json:
        nothing = dict.fromkeys(("subject", "body", "mailto", "findings"))
        screen.answer({"to": to, **nothing, "problems": shapes.problems(found)})
    else:
        report.brief(found)
    return FOUND


def recipient(task: Task, seen: View) -> str:
    """Return whom a letter that is not there yet would go to."""
    person = Scene(task.verdict, seen.book.settings, seen.snapshot.days_off, seen.now).recipient
    return email.person(person.name, person.email) if person else ""


_TOO_LONG = Problem(
    Position(""),
    "long-link",
    "The letter is too long for a link, so the link has no text.",
    "Copy it from the note, or with --copy; --eml takes letters of any length.",
    Severity.WARNING,
)


def _delivered(args: argparse.Namespace, letter: Letter, link: str, seen: View) -> str:
    """Hand the letter over as it was asked for; return what to print."""
    if args.eml == "-":
        screen.raw(_message(letter, seen).decode().replace("\r\n", "\n"))
        return ""
    if args.eml:
        return _write_file(Path(args.eml), letter, seen)
    if args.open:
        outside.open_link(link)
        return ""
    if args.copy:
        return outside.copy(letter.body)
    return link if args.mailto else email.show(letter.to, letter.subject, letter.body)


def _tell(said: str, letter: Letter) -> None:
    if said:
        screen.say(said)
    for finding in letter.findings:
        screen.say_error(told(finding, ""))


def _write_file(path: Path, letter: Letter, seen: View) -> str:
    try:
        with path.open("xb") as file:
            file.write(_message(letter, seen))
    except FileExistsError:
        raise wrong(f'"{path}" is there already.', "Name a new file; nothing is overwritten.") from None
    except OSError as error:
        raise unfinished(f'"{path}" could not be written: {error.strerror}.') from None
    return f"{path}: written; open it with your mail program"


def _message(letter: Letter, seen: View) -> bytes:
    settings = seen.book.settings
    sender = (settings.my_name or "", settings.my_email) if settings.my_email else None
    return email.eml(letter.to, letter.subject, letter.body, sender)
