"""What can hold an item: quiet times, the cap, rules that come first, the gap after messages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from followup_notes.engine.assessed import Assessed
from followup_notes.engine.calendar import Calendar
from followup_notes.engine.ground import Ground
from followup_notes.engine.messages import after
from followup_notes.engine.reasons import because
from followup_notes.engine.silence import cap, gap_end, nudges, silence_since
from followup_notes.model.rules import Quiet
from followup_notes.model.verdict import Reason, State
from followup_notes.reading.join_names import company_key

LONG_AGO = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Block:
    """A time in which an item is held; `end` is None where only a change of the notes ends it."""

    begin: datetime
    end: datetime | None
    rank: int
    """Which of several reasons is told: the lowest."""
    reason: Reason
    unticked: bool = False
    """What held became too late without being ticked."""

    @property
    def firm(self) -> bool:
        """Tell whether only time ends it, whatever I do: a quiet time or the gap after a message."""
        return self.reason.code in ("quiet", "gap")


def blocks_of(found: Assessed, settled: Sequence[Assessed]) -> list[Block]:
    """Return what holds an item, in order of time; `settled` are the items judged before it."""
    ground = found.scope.ground
    blocks = list(_holds(ground, found, settled))
    if found.rule.name in ground.kinds.nudges:
        blocks.extend(_quiet(ground, found))
        blocks.extend(_cap(ground))
        blocks.extend(_gaps(ground))
        blocks.extend(_other_nudges(ground, settled))
        blocks.extend(_answers_elsewhere(ground))
    return sorted(blocks, key=lambda block: (block.begin, block.rank))


def _holds(ground: Ground, found: Assessed, settled: Sequence[Assessed]) -> Iterator[Block]:
    mine = ground.rank_of(found.rule.name)
    for hold in ground.policies.holds:
        if found.rule.name not in hold.rules:
            continue
        for other in settled:
            same = other.item.application.key == ground.key and other.rule.name in hold.while_open
            # Only what comes earlier in the order can hold: so no two rules ever hold each other.
            if same and ground.rank_of(other.rule.name) < mine:
                for begin, end in other.spans:
                    reason = because("hold", other.rule.name, other.item.subject, hold.why, end, at=hold.at)
                    yield Block(
                        begin,
                        end,
                        _liveliness(other, 2),
                        reason,
                        unticked=other.item.promise is not None and other.state is State.TOO_LATE,
                    )


def _liveliness(other: Assessed, rank: int) -> int:
    return rank + 4 if other.state in (State.DONE, State.DISMISSED) else rank


def _cap(ground: Ground) -> Iterator[Block]:
    sent, most = nudges(ground), cap(ground)
    if len(sent) >= most:
        since = silence_since(ground)
        begin = ground.came(sent[most - 1].point) if most else ground.calendar.midnight(LONG_AGO)
        at = ground.policies.patience.at
        yield Block(begin, None, 1, because("cap", len(sent), most, since.day if since else None, at=at))


def _gaps(ground: Ground) -> Iterator[Block]:
    replies = [reply for other in ground.group for reply in other.replies]
    days, at = ground.policies.patience.gap, ground.policies.patience.at
    for other in ground.group:
        for mail in other.mails:
            if mail.company and not mail.seen:
                answers = [max(reply.at, mail.point.at) for reply in replies if after(reply, mail.point)]
                begin, end = other.came(mail.point), min([gap_end(ground, mail), *answers])
                if end > mail.point.at:
                    reason = because("gap", mail.point.said, mail.kind, days, end, at=mail.at or at)
                    yield Block(begin, end, 3, reason)


def _other_nudges(ground: Ground, settled: Sequence[Assessed]) -> Iterator[Block]:
    group = {other.key for other in ground.group}
    for other in settled:
        if other.rule.name in other.scope.ground.kinds.nudges and other.item.application.key in group:
            for begin, end in other.spans:
                yield Block(
                    begin, end, _liveliness(other, 4), because("one-nudge", other.rule.name, other.item.subject, end)
                )


def _answers_elsewhere(ground: Ground) -> Iterator[Block]:
    """Yield the moments at which a reply in another application of the company ended the turn of its question.

    The question that stood there is gone with the old silence; what it held starts as all that was held.
    """
    for other in ground.group:
        if other is not ground:
            for reply in other.replies:
                starts = ground.calendar.next_start(reply.at)
                yield Block(reply.at, reply.at, 5, because("not-before", "last reply", starts))


def _quiet(ground: Ground, found: Assessed) -> Iterator[Block]:
    calendar = ground.calendar
    first = found.own_start.year - 1 if found.own_start else ground.looks.now.year - 1
    years = range(min(first, ground.looks.now.year - 1), ground.looks.now.year + 2)
    for quiet in ground.policies.quiet:
        if quiet.company is None or company_key(quiet.company) == company_key(ground.application.company):
            for begin, end in _times(quiet, calendar, years):
                yield Block(begin, end, 0, because("quiet", quiet.why, end, at=quiet.at))
    for first_day, last_day in ground.book.settings.quiet:
        end = calendar.midnight(calendar.next(last_day))
        yield Block(calendar.midnight(first_day), end, 0, because("quiet", "", end))


def _times(quiet: Quiet, calendar: Calendar, years: Iterable[int]) -> Iterator[tuple[datetime, datetime]]:
    if quiet.every is None:
        if quiet.until is not None:
            yield calendar.midnight(quiet.since or LONG_AGO), calendar.midnight(quiet.until)
        return
    first, last = quiet.every
    for year in years:
        begin = _day(year, *first)
        end = _day(year + (last < first), *last)
        yield calendar.midnight(begin), calendar.midnight(calendar.next(end))


def _day(year: int, month: int, day: int) -> date:
    """Return a day of a year; 29 February of a common year is the 28th."""
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1


def spans_of(found: Assessed) -> list[tuple[datetime, datetime | None]]:
    """Return when an item that nothing holds is open: from its start to its end, its tick or its dismissal."""
    start = found.times.start
    if found.state in (State.OFF, State.DOES_NOT_APPLY, State.UNKNOWN) or start is None:
        return []
    if found.state in (State.DONE, State.DISMISSED):
        if found.ended is None:
            return []
        end: datetime | None = found.end_of_day(found.ended)
    else:
        end = found.close()
    return [(start, end)] if end is None or start < end else []
