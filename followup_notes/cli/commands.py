"""The commands: name, module and the sentence of `--help`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Command(NamedTuple):
    """One command: its module in this folder and what it does."""

    module: str
    about: str


COMMANDS: Mapping[str, Command] = {
    "init": Command("init", "Set up a vault: settings with what was found here, and a note for your rules."),
    "new": Command("new", "Write a new interview note from a few questions."),
    "run": Command("run", "Take one pass: write tasks and drafts into the notes."),
    "watch": Command("watch", "Keep going: follow every save and the passing of time."),
    "agenda": Command("agenda", "Show what is due, what is waited for, and why."),
    "dashboard": Command("dashboard", "Write the note that shows the whole picture."),
    "calendar": Command("calendar", "Make a calendar feed of what is due."),
    "draft": Command("draft", "Show a letter, or open it in the mail program."),
    "check-letter": Command("check_letter", "Check any text as a letter."),
    "facts": Command("facts", "Show what was understood of a note, and from where."),
    "why": Command("why", "Explain every verdict on a note, or that of one rule."),
    "forecast": Command("forecast", "Show what will happen to a note when."),
    "rules": Command("rules", "Show the rules in force, each line with its place."),
    "check": Command("check", "Check rules, settings, templates and notes for mistakes."),
    "test": Command("test", "Run the tests of your rules."),
    "schema": Command("schema", "Print a JSON Schema for editors."),
    "restore": Command("restore", "Bring a dismissed task back."),
    "remove": Command("remove", "Take everything the program wrote out of the notes again."),
    "backups": Command("backups", "List saved originals of notes, or bring one back."),
    "service": Command("service", "Begin watching with the session."),
    "doctor": Command("doctor", "Tell what may be wrong with this set-up."),
}
