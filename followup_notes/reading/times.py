"""When an interview was: put together from keys of days, times, ends and lengths."""

from __future__ import annotations

from datetime import datetime, timedelta

from followup_notes.dates.answers import Read
from followup_notes.dates.clock import Clock, clock
from followup_notes.dates.length import duration
from followup_notes.dates.said import combine
from followup_notes.dates.zones import plus
from followup_notes.model.facts import Said
from followup_notes.model.note import day_of
from followup_notes.notation.links import plain
from followup_notes.notation.yaml import Scalar
from followup_notes.reading.moments import answer_of, read_clock, read_moment
from followup_notes.reading.telling import Entry, Teller, said, scalars, shown


class Times:
    """What a note says of an interview's start and end."""

    def __init__(self, teller: Teller) -> None:
        """Begin with nothing said."""
        self.teller = teller
        self.start: Said | None = None
        self.end: Said | None = None
        self.sources: dict[str, Entry] = {}
        self._clock: tuple[Clock, Entry] | None = None

    def read(self, entries: dict[str, list[Entry]]) -> None:
        """Read all entries that say when; of several for one thing the first that can be read counts."""
        for entry in entries.get("date", []):
            self._date(entry)
        for entry in entries.get("time", []):
            self._time(entry)
        if self._clock and self.start is not None:
            self._at(*self._clock)
        for entry in entries.get("end", []):
            self._end(entry)
        self._judge_end()
        for entry in entries.get("duration", []):
            self._duration(entry)

    def _at(self, at: Clock, entry: Entry) -> None:
        """Join a time of day to the day; beside a day that has a time it may add an end, or contradict."""
        assert self.start is not None
        read = combine(day_of(self.start), at)
        if not isinstance(self.start, datetime):
            self._join(read, entry)
        elif self.start.time() == at.start:
            self._take("end", self._beside_start(read.end) if read.end else None, entry)
        elif entry.form != "line" and not (at.zone and self.start.tzinfo):
            self._contradicts("start", entry)

    def _take(self, name: str, value: Said | None, entry: Entry) -> None:
        if value is None:
            return
        if getattr(self, name) is None:
            setattr(self, name, value)
            self.sources.setdefault(name, entry)
            return
        first, second = getattr(self, name), value
        if not _agree(first, second):
            self._contradicts(name, entry)
        elif isinstance(second, datetime) and not isinstance(first, datetime):
            setattr(self, name, second)
            self.sources[name] = entry

    def _contradicts(self, name: str, entry: Entry) -> None:
        first = self.sources[name]
        what = "the interview's day" if name == "start" else "its end"
        self.teller.warn(
            entry.value.at,
            "contradiction",
            f'"{shown(entry.value)}" says otherwise about {what} than "{shown(first.value)}" on line {first.source.line}; the first one counts',
            "correct one of the two",
        )

    def _join(self, read: Read, entry: Entry) -> None:
        if read.doubt:
            self.teller.warn(entry.value.at, "date-doubtful", read.doubt, "correct the time or its zone")
        self.start = read.said
        if read.end is not None and self.end is None:
            self.end = read.end
            self.sources.setdefault("end", entry)

    def _date(self, entry: Entry) -> None:
        for scalar in scalars(entry.value)[:1]:
            text = said(scalar)
            if self._only_clock(text):
                self._time(entry)
                continue
            read = read_moment(scalar, self.teller)
            if read:
                self._take("start", read.said, entry)
                self._take("end", read.end, entry)

    def _only_clock(self, text: str) -> bool:
        return answer_of(text, self.teller) is None and isinstance(clock(plain(text)), Clock)

    def _time(self, entry: Entry) -> None:
        if not isinstance(entry.value, Scalar):
            return
        text = said(entry.value)
        if answer_of(text, self.teller) is not None:
            read = read_moment(entry.value, self.teller)
            if read:
                self._take("start", read.said, entry)
                self._take("end", read.end, entry)
            return
        found = read_clock(entry.value, self.teller)
        if found and self._clock is None:
            self._clock = (found, entry)
        elif found and self._clock and found.start != self._clock[0].start:
            self.sources.setdefault("start", self._clock[1])
            self._contradicts("start", entry)

    def _end(self, entry: Entry) -> None:
        if not isinstance(entry.value, Scalar) or self.teller.is_nothing(said(entry.value)):
            return
        if answer_of(said(entry.value), self.teller) is not None:
            read = read_moment(entry.value, self.teller)
            self._take("end", self._beside_start(read.said) if read else None, entry)
            return
        found = read_clock(entry.value, self.teller)
        if found and self.start is not None:
            self._take("end", self._end_at(found), entry)

    def _judge_end(self) -> None:
        """Report an end that lies before the start; the interview is then as long as it is without one."""
        if self.start is None or self.end is None or not _before(self.end, self.start):
            return
        entry = self.sources.pop("end")
        message = f'the interview would end ("{shown(entry.value)}") before it begins; the end is not read'
        self.teller.warn(entry.value.at, "end-before-start", message, "correct the end or the start")
        self.end = None

    def _beside_start(self, end: Said) -> Said:
        """Give an end without a zone that of the start: both were read off one clock."""
        start = self.start
        if isinstance(start, datetime) and start.tzinfo and isinstance(end, datetime) and end.tzinfo is None:
            return end.replace(tzinfo=start.tzinfo)
        return end

    def _end_at(self, at: Clock) -> Said:
        assert self.start is not None
        zone = at.zone or (self.start.tzinfo if isinstance(self.start, datetime) else None)
        end = datetime.combine(day_of(self.start), at.start, zone)
        if (
            isinstance(self.start, datetime)
            and (end.tzinfo is None) == (self.start.tzinfo is None)
            and end <= self.start
        ):
            return end + timedelta(days=1)
        return end

    def _duration(self, entry: Entry) -> None:
        if not isinstance(entry.value, Scalar) or self.teller.is_nothing(said(entry.value)):
            return
        length = duration(said(entry.value))
        if length is None:
            self.teller.warn(
                entry.value.at,
                "duration-unread",
                f'"{shown(entry.value)}" is not a length of time',
                "write it like 45m or 1h30",
            )
        elif isinstance(self.start, datetime) and self.end is None:
            end = plus(self.start, length) if self.start.tzinfo else self.start + length
            self._take("end", end, entry)


def _before(end: Said, start: Said) -> bool:
    if isinstance(end, datetime) and isinstance(start, datetime) and (end.tzinfo is None) == (start.tzinfo is None):
        return end < start
    return day_of(end) < day_of(start)


def _agree(first: Said, second: Said) -> bool:
    """Tell whether two moments can be one: a day alone agrees with any time on it."""
    if isinstance(first, datetime) and isinstance(second, datetime):
        return (
            first.replace(tzinfo=None) == second.replace(tzinfo=None)
            if not (first.tzinfo and second.tzinfo)
            else first == second
        )
    return day_of(first) == day_of(second)
