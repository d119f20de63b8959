"""What other applications mean for this one: offers, acceptances, decisions still to come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from followup_notes.engine.ground import AWAITED, LIVE, Ground
from followup_notes.engine.scope import Scope
from followup_notes.engine.undated import OLD
from followup_notes.model.case import Desk, Standing
from followup_notes.model.facts import Outcome, Said
from followup_notes.model.note import day_of
from followup_notes.reading.join_names import company_key


@dataclass(frozen=True, slots=True)
class Abroad:
    """The standings of a desk that can mean something to another application, the latest first."""

    desk: Desk
    accepted: tuple[Standing, ...]
    offers: tuple[Standing, ...]
    deciding: tuple[Standing, ...]


MOST = 4
"""So many offers at a time are looked at; older ones that nobody closed are none any more."""

SAME_SEARCH = timedelta(days=30)
"""What begins so long after an acceptance was under way when it came."""

_LAST: dict[int, Abroad] = {}


def abroad(desk: Desk) -> Abroad:
    """Return the standings that matter; looked for once a desk, so that a case costs no more in a large vault."""
    found = _LAST.get(id(desk))
    if found is None or found.desk is not desk:
        standings = sorted(map(_by_date, desk.standings), key=_recency, reverse=True)
        accepted = tuple(one for one in standings if one.outcome is Outcome.ACCEPTED)
        offers = tuple(one for one in standings if one.outcome is Outcome.OFFER)
        deciding = tuple(one for one in standings if one.decision_expected and one.outcome in AWAITED)
        _LAST.clear()
        found = _LAST[id(desk)] = Abroad(desk, accepted, offers, deciding)
    return found


def _by_date(standing: Standing) -> Standing:
    """Let a date tell the outcome where nothing else does."""
    if standing.outcome is not Outcome.OPEN or not (standing.accepted_on or standing.offer_on):
        return standing
    return replace(standing, outcome=Outcome.ACCEPTED if standing.accepted_on else Outcome.OFFER)


def _recency(standing: Standing) -> tuple[str, str]:
    """Order by day; what has none is of today."""
    on = standing.accepted_on or standing.accepted_seen or standing.offer_on or standing.offer_seen
    return (day_of(on).isoformat() if on else "~", standing.application)


def acceptances(ground: Ground) -> Iterator[Standing]:
    """Yield the other applications that were accepted.

    An application that began long after an acceptance belongs to another search, which it does not end.
    """
    for one in abroad(ground.desk).accepted:
        if one.application != ground.key and _in_this_search(ground, one):
            yield one


def offers(ground: Ground) -> Iterator[Standing]:
    """Yield the other companies' offers: of its own offer a company needs no news."""
    for one in abroad(ground.desk).offers:
        if one.application != ground.key and company_key(one.company) != company_key(ground.application.company):
            yield one


def _in_this_search(ground: Ground, accepted: Standing) -> bool:
    began = ground.first_date
    if began is None:
        return True
    day = dated_day(ground, accepted.accepted_on, accepted.accepted_seen, accepted.latest)
    # Without any day it was accepted today at the latest. Talks agreed before may lie some weeks after it.
    last = began - SAME_SEARCH
    return ground.looks.reached(ground.calendar.midnight(last)) if day is None else last <= day


def dated_day(ground: Ground, said: Said | None, seen: date | None, latest: date | None) -> date | None:
    """Return the day of something another application tells: said, else first seen, else its latest if long past."""
    calendar = ground.calendar
    if said is not None:
        return calendar.point(said).day
    if latest is not None:
        late = latest + OLD + timedelta(days=1)
        if (seen >= late) if seen else ground.looks.reached(calendar.midnight(late)):
            return latest
    return seen


def offering(ground: Ground) -> tuple[Standing, ...]:
    """Return the applications elsewhere that were accepted or hold an offer, the latest first."""
    found = ground.cache.get("offering")
    if not isinstance(found, tuple):
        found = ground.cache["offering"] = (*islice(acceptances(ground), MOST), *islice(offers(ground), MOST))
    return found


def offer_elsewhere(scope: Scope) -> object:
    """Tell whether the other application (or any) holds an offer."""
    if scope.other is not None:
        return scope.other.outcome is Outcome.OFFER
    return any(one.outcome is Outcome.OFFER for one in offering(scope.ground))


def accepted_elsewhere(scope: Scope) -> object:
    """Tell whether the other application (or any) was accepted while this one is still live."""
    if scope.other is not None:
        return scope.other.outcome is Outcome.ACCEPTED
    return taken(scope.ground) and scope.ground.outcome in LIVE


def taken(ground: Ground) -> bool:
    """Tell whether another application of this search was accepted."""
    found = ground.cache.get("taken")
    if not isinstance(found, bool):
        found = ground.cache["taken"] = next(acceptances(ground), None) is not None
    return found


def later_decision_elsewhere(scope: Scope) -> object:
    """Tell whether another open application decides after this offer's deadline."""
    deadline = scope.ground.application.facts.offer_deadline
    if deadline is None:
        return False
    day = scope.calendar.point(deadline).day
    awaited = (one for one in abroad(scope.ground.desk).deciding if one.application != scope.ground.key)
    return any(one.decision_expected is not None and one.decision_expected > day for one in awaited)
