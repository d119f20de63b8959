"""The day on which to let a silent application go: the start of the rule whose tick closes the file."""

from __future__ import annotations

from followup_notes.engine.calendar import Point
from followup_notes.engine.ground import Ground
from followup_notes.engine.rounds import upcoming
from followup_notes.engine.scope import Scope
from followup_notes.engine.ticks import meaning
from followup_notes.engine.times import work_out


def closing_day(ground: Ground) -> Point | None:
    """Return when closing the file is proposed, None where no rule does or the notes give no date."""
    if "closing day" not in ground.cache:
        # Asked for while it is being worked out there is none: a rule cannot start after its own start.
        ground.cache["closing day"] = None
        ground.cache["closing day"] = _start(ground)
    found = ground.cache["closing day"]
    return found if isinstance(found, Point) else None


def _start(ground: Ground) -> Point | None:
    rule = next((one for one in ground.rules.values() if one.off is None and meaning(one) == "ghosted"), None)
    if rule is None or rule.start is None:
        return None
    meeting = ground.latest or upcoming(ground)
    worked = work_out(rule.start, Scope(ground, rule, meeting, ground.calendar), "start")
    return Point(worked.at, timed=True) if worked else None
