"""When a note has been quiet for long enough: pure bookkeeping over times that are passed in."""

from __future__ import annotations

from dataclasses import dataclass, field

WRITING = 3
"""Times as long while somebody is writing: at least this many saves within a minute."""
SAVES = 3
FOREIGN = 4
"""Times as long after a save that sync brought: its other half may still be on the way."""
ELSEWHERE = 12
"""Times as long after such a save where another device's watcher was seen at work: that one comes first."""
LAST = 24
"""Times after the last save on another device while users are at work on both: the one that saved a note comes first."""
PATIENT = 60
"""Times after its own last save that a note waits for an end of that, at most."""
FOLLOWING = 60
"""The same for a watcher that only follows: there is another one, which may be out of reach for long."""
AFTER_US = 6
"""Times as long after a write of ours, and for a half note to be believed."""
MINUTE = 60.0
ONE_SAVE = 0.25
"""Seconds within which news of a note is one save: vim moves it away, makes it anew and fills it."""
CORRECTED = 1.0
"""Seconds within which a save that looked like one made here turns out to be one that sync brought."""
LEAST = 0.1
"""Seconds of quiet even with `settle: 0`: some editors make one save out of several steps."""


@dataclass(slots=True)
class _Note:
    saves: list[float] = field(default_factory=list)
    last: float = float("-inf")
    foreign: bool = False
    unfinished: bool = False
    rest: float = float("-inf")


class Settler:
    """Knows which notes must be left alone now. Times are seconds on a clock that never jumps."""

    def __init__(self, settle: float = 10.0) -> None:
        self.settle = settle
        self.foreign = FOREIGN
        self.here = self.elsewhere = float("-inf")
        """When a user saved something on this device, and when something came that one had saved on another."""
        self._before = float("-inf")
        self._notes: dict[str, _Note] = {}

    def saved(self, path: str, at: float, *, foreign: bool = False) -> None:
        """Note a save that somebody else made."""
        note = self._notes.setdefault(path, _Note())
        note.saves = [save for save in note.saves if save > at - MINUTE]
        if not note.saves or at >= note.saves[-1] + ONE_SAVE:
            note.saves.append(at)
        self._users(note, at, foreign=foreign)
        note.last, note.foreign, note.unfinished = at, foreign, False

    def _users(self, note: _Note, at: float, *, foreign: bool) -> None:
        """Keep when a user was at work here; what was heard before sync had finished was none."""
        if foreign and self.here == note.last and at < note.last + CORRECTED:
            self.here = self._before
        elif not foreign:
            self._before = self._before if at < self.here + CORRECTED else self.here
            self.here = max(self.here, at)

    def half(self, path: str) -> None:
        """Note that what was saved last looks like half a note."""
        self._notes.setdefault(path, _Note()).unfinished = True

    def wrote(self, path: str, at: float) -> None:
        """Note a write of ours."""
        self._notes.setdefault(path, _Note()).rest = at + AFTER_US * self.settle

    def quiet_at(self, path: str) -> float:
        """Return when a note comes to rest; minus infinity where nothing is known of it."""
        note = self._notes.get(path)
        if note is None:
            return float("-inf")
        return max(note.last + max(LEAST, self.settle * self._times(note)), note.rest, self._others_done(note))

    def resting(self, now: float) -> frozenset[str]:
        """Return the notes that must not be written now, and forget those that have long been quiet."""
        for path in [path for path in self._notes if self.quiet_at(path) < now - MINUTE]:
            del self._notes[path]
        return frozenset(path for path in self._notes if self.quiet_at(path) > now)

    def believed(self, path: str, now: float) -> bool:
        """Tell whether a half note has stood unchanged for so long that it must be meant."""
        note = self._notes.get(path)
        return note is None or now >= note.last + AFTER_US * self.settle

    def _others_done(self, note: _Note) -> float:
        """Return when the users of other devices have stopped: a write is one more save that one of theirs may meet."""
        if note.foreign and self.here < self.elsewhere - ELSEWHERE * self.settle:
            return float("-inf")
        times = LAST if note.foreign else ELSEWHERE
        return min(self.elsewhere + times * self.settle, note.last + PATIENT * self.settle)

    def _times(self, note: _Note) -> int:
        busy = sum(save > note.last - MINUTE for save in note.saves) >= SAVES
        return max(AFTER_US if note.unfinished else 1, self.foreign if note.foreign else 1, WRITING if busy else 1)
