"""What an application waits for, and from when asking is right: the calm line of its note."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from followup_notes.engine.assessed import Assessed
from followup_notes.engine.elsewhere import taken
from followup_notes.engine.ground import AWAITED, LIVE, Ground
from followup_notes.engine.messages import after
from followup_notes.engine.promises import awaited
from followup_notes.engine.rounds import later_round, next_round
from followup_notes.engine.silence import last_contact, last_message
from followup_notes.model.verdict import State, Wait

_AHEAD = frozenset({State.WAITING, State.HELD, State.OPEN, State.OVERDUE})


def waits_of(ground: Ground, judged: Sequence[Assessed]) -> Wait | None:
    """Return what an application waits for, None while nothing of theirs is due."""
    application = ground.application
    if ground.outcome not in LIVE or (ground.policies.after_acceptance and taken(ground)):
        return Wait(application.key, ground.home, "closed", application.company)
    if ground.outcome not in AWAITED or not ground.over or next_round(ground, ground.latest):
        return None
    nudges = [one for one in judged if one.item.application.key == ground.key and _asks(ground, one)]
    ask_from = min((one.earliest for one in nudges if one.earliest), default=None)
    if ask_from is None and not any(one.state in _AHEAD and one.item.application.key == ground.key for one in judged):
        return Wait(application.key, ground.home, "closed", application.company)
    for meeting, promise, point in awaited(ground):
        if meeting is None or later_round(ground, meeting) is None:
            return _wait(ground, "promise", promise.what, point.day, ask_from)
    contact = last_contact(ground)
    return _wait(ground, "silence", "", contact.day if contact else None, ask_from)


def _asks(ground: Ground, found: Assessed) -> bool:
    return found.rule.name in ground.kinds.nudges and found.state in _AHEAD


def _wait(ground: Ground, code: str, what: str, by: date | None, ask_from: datetime | None) -> Wait:
    application, mail = ground.application, last_message(ground)
    unanswered = mail is not None and not any(after(reply, mail.point) for reply in ground.replies)
    sent = mail.point.day if mail and unanswered else None
    return Wait(application.key, ground.home, code, application.company, what, by, ask_from, sent)
