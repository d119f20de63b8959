"""Findings as the program knows them, made of what the library and the network say at an offset of a text."""

from __future__ import annotations

from typing import Any

from followup_notes.letters.nearness import letters_apart
from followup_notes.letters.syntax.tagged import Slip
from followup_notes.machine.frequency import by_use
from followup_notes.machine.judge.reading import Tone
from followup_notes.machine.terms import SPLIT, UNKNOWN
from followup_notes.model.page import Finding, Impression
from followup_notes.model.problem import Severity


def of_slip(text: str, slip: Slip) -> Finding:
    """Return a slip as a finding of grammar."""
    start, end = slip.first.start, slip.last.end
    line, column = _line_and_column(text, start)
    return Finding("grammar", Severity.WARNING, line, column, text[start:end], slip.message, slip.better)


def of_sentence(text: str, heard: Tone) -> Impression:
    """Return how a sentence may sound, with its place."""
    start, end = heard.sentence[0].start, heard.sentence[-1].end
    doubted = tuple((at - start, stop - start, odds) for at, stop, odds in heard.doubted)
    return Impression(*_line_and_column(text, start), text[start:end], heard.check, heard.odds, doubted)


def of_lint(text: str, rule: str, lint: Any) -> Finding:
    """Return what the library blames as a finding of spelling or grammar."""
    start = lint.span.start
    line, column = _line_and_column(text, start)
    check = "spelling" if rule in UNKNOWN else "grammar"
    wrong = text[start : lint.span.end]
    better = "" if rule == SPLIT else meant(wrong, lint, ranked=check == "spelling")
    message = "This word is not in the dictionary." if rule == SPLIT else _sentence(lint.message)
    return Finding(check, Severity.WARNING, line, column, wrong, message, better)


def meant(wrong: str, lint: Any, *, ranked: bool) -> str:
    """Return what the library would write instead: the same word with a capital before all others, then the nearest if `ranked`."""
    import harper

    found = []
    for each in lint.suggestions:
        if each.kind == harper.SuggestionKind.REPLACE:
            found.append(str(each.replacement_text))
        elif each.kind == harper.SuggestionKind.INSERT_AFTER:
            found.append(wrong + str(each.replacement_text))
    same = [each for each in found if each.casefold() == wrong.casefold()]
    near = sorted(by_use(found), key=lambda each: letters_apart(wrong.casefold(), each.casefold()))
    return next(iter((*same, *(near if ranked else found))), "")


def _line_and_column(text: str, start: int) -> tuple[int, int]:
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


def _sentence(message: str) -> str:
    """Take the library's Markdown out of a message."""
    return (
        message.replace("`", "“", 1).replace("`", "”", 1).replace("`", "")
        if message.count("`") == 2
        else message.replace("`", "")
    )
