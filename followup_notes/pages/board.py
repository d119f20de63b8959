"""Pages of our own (dashboard, problems): one marked region each, written when what it says has changed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followup_notes.model.page import Edit, Splice
from followup_notes.model.problem import Position, Problem, Severity
from followup_notes.notation.ident import digest, letters_and_digits

BEGIN, END = "<!-- followup-notes:begin -->", "<!-- followup-notes:end -->"
_WRITTEN = re.compile(r"<!-- written: (?P<digest>[0-9a-z]{6}) -->")


@dataclass(frozen=True, slots=True)
class Standing:
    """A board's file as it stands: its text and the digest of its bytes; an absent file is ""."""

    path: str
    text: str
    digest: str


def board(title: str, body: str, standing: Standing) -> tuple[Edit | None, Problem | None]:
    """Return the edit that makes a board say this, None where it does; what the user changed stays."""
    eol = "\r\n" if "\r\n" in standing.text else "\n"
    fresh = _region(body).replace("\n", eol)
    begin, end = standing.text.find(BEGIN), standing.text.find(END)
    if begin < 0 and end < 0:
        glue = "" if not standing.text else eol if standing.text.endswith(("\n", "\r")) else eol * 2
        head = f"# {title}{eol}{eol}" if not standing.text else glue
        at = len(standing.text)
        return Edit(standing.path, standing.digest, (Splice(at, at, head + fresh + eol),)), None
    if begin < 0 or end < begin:
        return None, _damaged(standing)
    old = standing.text[begin : end + len(END)]
    if letters_and_digits(old) == letters_and_digits(fresh):
        return None, None
    if _edited(old):
        return None, _kept(standing, begin)
    return Edit(standing.path, standing.digest, (Splice(begin, end + len(END), fresh),)), None


def region(text: str) -> str:
    """Return the digest of what stands between a board's markers; "" where there are none."""
    begin, end = text.find(BEGIN), text.find(END)
    return digest(letters_and_digits(text[begin:end])) if 0 <= begin < end else ""


def _region(body: str) -> str:
    return f"{BEGIN}\n\n{body}\n\n<!-- written: {_digest(body)} -->\n\n{END}"


def _digest(body: str) -> str:
    return digest(letters_and_digits(body))


def _edited(region: str) -> bool:
    found = _WRITTEN.search(region)
    body = region.removeprefix(BEGIN)[: found.start() - len(BEGIN)] if found else ""
    return found is None or _digest(body) != found["digest"]


def _damaged(standing: Standing) -> Problem:
    hint = f"Delete the other marker as well; then the page is written anew: {BEGIN} … {END}"
    return Problem(
        Position(standing.path), "board-damaged", "One of this page's two markers is missing.", hint, Severity.WARNING
    )


def _kept(standing: Standing, begin: int) -> Problem:
    line = standing.text.count("\n", 0, begin) + 1
    message = "Something was written between this page's markers, so it is kept as it is."
    hint = "Move your words above or below the markers, or delete everything between them and the markers too."
    return Problem(Position(standing.path, line, 1), "board-edited", message, hint, Severity.WARNING)
