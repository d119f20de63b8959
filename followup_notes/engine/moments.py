"""The moments times count from, worked out of what the notes give."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from followup_notes.engine.assume import SAID
from followup_notes.engine.calendar import Point
from followup_notes.engine.elsewhere import dated_day
from followup_notes.engine.promises import awaited
from followup_notes.engine.rounds import next_round, rounds_with_a_date
from followup_notes.engine.scope import Scope
from followup_notes.engine.silence import follow_up_date, last_allowed_nudge, last_contact, last_message, snoozed_nudge
from followup_notes.model.facts import Facts, Mark, Outcome, Said, Status


def moment(name: str, scope: Scope) -> Point | None:
    """Return a moment by its name, None where the notes do not give it."""
    return MOMENTS[name](scope)


def _of_mark(scope: Scope, mark: Mark, fact: str, path: str | None = None) -> Point | None:
    if mark is None:
        return None
    return scope.first_seen(fact, path) if mark is True else scope.calendar.point(mark)


def _interview(scope: Scope) -> Point | None:
    return scope.meeting.end if scope.meeting else None


def _interview_start(scope: Scope) -> Point | None:
    return scope.meeting.start if scope.meeting else None


def _first_interview(scope: Scope) -> Point | None:
    took_place = (one for one in scope.ground.meetings if one.status not in SAID and one.end)
    first = min(took_place, key=lambda one: (one.end, one.interview.number), default=None)
    return first.end if first else None


def _promised_date(scope: Scope) -> Point | None:
    """Give the day of the item's promise; of an application, or for a question, the latest one of theirs still awaited."""
    if scope.promise is not None:
        return scope.ground.promise_point(scope.promise, scope.calendar)
    asks = scope.rule.name in scope.ground.kinds.nudges
    if asks or scope.rule.each in ("application", "open nudge", "other open application", "reference"):
        points = [point for _, _, point in awaited(scope.ground)]
    else:
        points = [point for meeting, _, point in awaited(scope.ground) if meeting is scope.meeting]
    return max(points, default=None)


def _last_reply(scope: Scope) -> Point | None:
    return scope.ground.replies[-1] if scope.ground.replies else None


def _last_message(scope: Scope) -> Point | None:
    mail = last_message(scope.ground)
    return mail.point if mail else None


def _next_round(scope: Scope) -> Point | None:
    if scope.coming is not None:
        return scope.coming.start
    of_application = scope.rule.each in ("application", "reference", "other open application") or scope.meeting is None
    after = scope.ground.latest if of_application else scope.meeting
    found = next_round(scope.ground, after)
    return found.start if found else None


def _final_round(scope: Scope) -> Point | None:
    finals = [one for one in rounds_with_a_date(scope.ground) if one.meeting and one.meeting.facts.stage == "final"]
    return finals[0].start if finals else None


def _dated_outcome(scope: Scope, said: Said | None, outcome: Outcome) -> Point | None:
    if said is not None:
        return scope.calendar.point(said)
    return scope.first_seen(f"outcome={outcome}") if scope.ground.said_outcome is outcome else None


def _offer(scope: Scope) -> Point | None:
    if scope.rule.each == "other open application":
        return _elsewhere(scope, "offer", Outcome.OFFER)
    return _dated_outcome(scope, scope.ground.application.facts.offer_on, Outcome.OFFER)


def _acceptance(scope: Scope) -> Point | None:
    if scope.rule.each == "other open application":
        return _elsewhere(scope, "accepted", Outcome.ACCEPTED)
    return _dated_outcome(scope, scope.ground.application.facts.accepted_on, Outcome.ACCEPTED)


def _elsewhere(scope: Scope, what: str, outcome: Outcome) -> Point | None:
    """Give when another application got its offer or was accepted; without any date it is today."""
    other = scope.other
    if other is None or other.outcome is not outcome:
        return None
    said = getattr(other, f"{what}_on")
    day = dated_day(scope.ground, said, getattr(other, f"{what}_seen"), other.latest)
    counted: Said | None = said or day
    if counted is not None:
        return scope.calendar.point(counted)
    return scope.first_seen(f"{what} elsewhere={other.application}")


def _offer_deadline(scope: Scope) -> Point | None:
    if scope.rule.each == "other open application":
        found = scope.other.offer_deadline if scope.other and scope.other.outcome is Outcome.OFFER else None
    else:
        found = scope.ground.application.facts.offer_deadline
    return scope.calendar.point(found) if found else None


def _rejection(scope: Scope) -> Point | None:
    return _dated_outcome(scope, scope.ground.application.facts.rejected_on, Outcome.REJECTED)


def _withdrawal(scope: Scope) -> Point | None:
    return _ticked_end(scope, Outcome.WITHDRAWN) or _dated_outcome(
        scope, scope.ground.application.facts.withdrawn_on, Outcome.WITHDRAWN
    )


def _ticked_end(scope: Scope, outcome: Outcome) -> Point | None:
    """Give the day a tick ended the process with this outcome."""
    found = scope.ground.ending_tick()
    return found[1] if found and found[0] is outcome else None


def _end_of_process(scope: Scope) -> Point | None:
    outcome = scope.ground.outcome
    if outcome is Outcome.GHOSTED:
        return _ticked_end(scope, outcome) or _dated_outcome(scope, None, outcome)
    ends = {Outcome.ACCEPTED: _acceptance, Outcome.REJECTED: _rejection, Outcome.WITHDRAWN: _withdrawal}
    return ends[outcome](scope) if outcome in ends else None


def _cancellation(scope: Scope) -> Point | None:
    meeting = scope.meeting
    if meeting is None or meeting.status not in (Status.CANCELLED, Status.RESCHEDULED):
        return None
    note = meeting.interview.note
    several = sum(one.interview.note == note for one in scope.ground.meetings) > 1
    fact = f"interview={meeting.status}" + (f" {meeting.label}" if several else "")
    return scope.first_seen(fact, note)


def _references_asked(scope: Scope) -> Point | None:
    return _of_mark(scope, _mark(scope, "references_asked"), "references asked")


def _take_home_sent(scope: Scope) -> Point | None:
    """Give when the take-home of the item's round was handed in; of an application that of the latest round."""
    ground = scope.ground
    latest = ground.latest or scope.meeting
    meeting = latest if scope.rule.each == "application" else scope.meeting
    mark = meeting.facts.take_home_sent if meeting else None
    if mark is None and meeting is latest:
        mark = ground.application.own.take_home_sent if ground.application.own else None
        mark = mark or _since_latest(scope, ground.application.facts.take_home_sent)
    return _of_mark(scope, mark, "take-home sent")


def _since_latest(scope: Scope, mark: Mark) -> Mark:
    """Give a mark of the joined notes only where it is no older than the latest round."""
    latest = scope.ground.latest
    if mark is None or mark is True or latest is None or latest.end is None:
        return None if mark is True else mark
    return mark if scope.calendar.point(mark).day >= latest.end.day else None


def _mark(scope: Scope, name: str) -> Mark:
    """Give a mark by the interview's note, or the latest note of the application that has it."""
    own: Mark = getattr(scope.facts, name)
    notes: list[Facts] = [*reversed(scope.ground.sources)]
    return own or next((mark for facts in notes if (mark := getattr(facts, name))), None)


def _linkedin_invited(scope: Scope) -> Point | None:
    if scope.person is None:
        return None
    return _of_mark(scope, scope.person.linkedin_invited, f"linkedin invited={scope.person.name}")


def _closing_day(scope: Scope) -> Point | None:
    return scope.ground.closing_day(scope.ground)


def _nudge(name: str) -> Callable[[Scope], Point | None]:
    def give(scope: Scope) -> Point | None:
        at = getattr(scope.nudge, name) if scope.nudge else None
        return Point(at, timed=True) if at else None

    return give


MOMENTS: Mapping[str, Callable[[Scope], Point | None]] = {
    "interview": _interview,
    "interview start": _interview_start,
    "first interview": _first_interview,
    "promised date": _promised_date,
    "last contact": lambda scope: last_contact(scope.ground),
    "last reply": _last_reply,
    "last message": _last_message,
    "follow-up date": lambda scope: follow_up_date(scope.ground),
    "next round": _next_round,
    "final round": _final_round,
    "offer": _offer,
    "offer deadline": _offer_deadline,
    "acceptance": _acceptance,
    "rejection": _rejection,
    "withdrawal": _withdrawal,
    "end of process": _end_of_process,
    "cancellation": _cancellation,
    "references asked": _references_asked,
    "take-home sent": _take_home_sent,
    "linkedin invited": _linkedin_invited,
    "sent": lambda scope: scope.sent_before,
    "last allowed nudge": lambda scope: last_allowed_nudge(scope.ground),
    "snoozed nudge": lambda scope: snoozed_nudge(scope.ground),
    "closing day": _closing_day,
    "nudge start": _nudge("start"),
    "nudge due": _nudge("due"),
    "nudge until": _nudge("until"),
    "start": lambda scope: Point(scope.start, timed=True) if scope.start else None,
    "due": lambda scope: Point(scope.due, timed=True) if scope.due else None,
}
