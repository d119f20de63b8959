"""The command `check-letter`: any text held against the checks that drafts are held against."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from followup_notes.cli import screen, shapes
from followup_notes.cli.letter_scope import About, application_of, person_called, scope_of
from followup_notes.cli.usage import FINE, FOUND, unfinished
from followup_notes.cli.vault import note_path, view, view_anywhere
from followup_notes.model.facts import Person
from followup_notes.model.page import Finding, Letter
from followup_notes.model.problem import Severity
from followup_notes.notation import email

EXAMPLES = (
    "check-letter letter.txt",
    'check-letter letter.txt --note "Northwind round 2" --to "Ada Park" --kind thank-you',
)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("file", metavar="FILE", help="a text file, or - for what is piped in")
    parser.add_argument("--note", metavar="NOTE", help="the interview it is about")
    parser.add_argument("--to", metavar="NAME", help="to whom it goes")
    parser.add_argument("--kind", metavar="KIND", help="what kind of letter it is, like thank-you")


def run(args: argparse.Namespace) -> int:
    """Check a text; 1 where there is an error."""
    from followup_notes.letters.check import check

    text = _text(args.file)
    seen = view(args) if args.note else view_anywhere(args)
    application, interview = application_of(note_path(args.note, seen.root), seen) if args.note else (None, None)
    mail = email.parse(text)
    person = person_called(args.to or mail.to, application)
    to = mail.to if mail.to is not None else _to(person)
    letter = Letter(args.kind or "", to, mail.subject or "", mail.body, _language(mail.body))
    about = About(application, interview, person, args.kind)
    found = check(letter, scope_of(letter, text, about, seen))
    if args.json:
        link, _ = email.whole_mailto(letter.to, letter.subject, letter.body)
        shaped = {"to": letter.to, "subject": mail.subject, "body": letter.body, "mailto": link}
        screen.answer({**shaped, "findings": shapes.findings(found), "problems": []})
    else:
        for finding in found:
            screen.say(told(finding, args.file))
        screen.say(
            f"{len(found)} {'finding' if len(found) == 1 else 'findings'}." if found else "Nothing to find fault with."
        )
    return FOUND if any(finding.severity is Severity.ERROR for finding in found) else FINE


def told(finding: Finding, path: str) -> str:
    """Say a finding in one line, with a better wording where there is one."""
    better = f" Better: {finding.better}" if finding.better else ""
    place = f"{path}:{finding.line}:{finding.column}" if path else f"{finding.line}:{finding.column}"
    return f"{place}: {finding.severity.value}: {finding.message} [{finding.check}]{better}"


def _to(person: Person | None) -> str:
    return (email.person(person.name, person.email) or person.name) if person else ""


def _language(body: str) -> str:
    return (
        "de"
        if re.search(r"\b(?:Sehr geehrte|Guten Tag|Freundliche Grüße|Mit freundlichen|Vielen Dank)", body)
        else "en"
    )


def _text(name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise unfinished(f'"{name}" could not be read: {error.strerror}.', "Name a text file.", "not-read") from None
    return data.decode("utf-8-sig", "replace")
