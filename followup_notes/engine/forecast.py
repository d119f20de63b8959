"""What will happen when: the same judgement, stepped along the moments at which it can change."""

from __future__ import annotations

from datetime import datetime

from followup_notes.engine.judge import judge
from followup_notes.model.case import Case, DaysOff, Desk
from followup_notes.model.rules import Book
from followup_notes.model.verdict import Judgement, State, Verdict

MOST_STEPS = 400
"""Nobody reads further; a rule file cannot make the forecast endless."""


def forecast(
    case: Case, desk: Desk, book: Book, days_off: DaysOff, now: datetime, until: datetime
) -> tuple[tuple[datetime, tuple[Verdict, ...]], ...]:
    """Return the moments up to `until` at which verdicts change, each with the verdicts that changed."""
    steps: list[tuple[datetime, tuple[Verdict, ...]]] = []
    before = judge(case, desk, book, days_off, now)
    for _ in range(MOST_STEPS):
        look = before.next_look
        if look is None or look > until:
            break
        after = judge(case, desk, book, days_off, look)
        changed = _changed(before, after)
        if changed:
            steps.append((look, changed))
        before = after
    return tuple(steps)


def _changed(before: Judgement, after: Judgement) -> tuple[Verdict, ...]:
    was: dict[str, State] = {verdict.item.id: verdict.state for verdict in before.verdicts}
    return tuple(verdict for verdict in after.verdicts if was.get(verdict.item.id) is not verdict.state)
