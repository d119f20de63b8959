"""What must hold on every day of a job search, judged from outside: from notes, from ticks and from what is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

import holidays
from story_vault import Told, Vault, Verdict

NUDGES = frozenset({"chase-their-promise", "check-in", "take-home-done"})
THANKS = frozenset({"thank-you-note", "thank-you-by-coordinator"})
OWED = THANKS | {"promised-material", "extra-information", "tell-others-of-offer"}
ASKED = frozenset({"open", "overdue"})
NOT_TO_THEM = frozenset({
    "they-answered", "read-earlier-rounds", "close-the-file", "decide-on-offer", "thank-referrer", "warn-reference",
    "thank-reference", "connect-on-linkedin",
})  # fmt: skip
CAP = {"us": 2, "de": 2, "uk": 1, "jp": 1}
GRACE = {"us": 2, "uk": 2, "de": 1, "jp": 1}
GAP = 3
LAWS = (
    "gap", "cap", "promised date", "quiet", "owed", "ended", "one company", "until", "snooze", "nudge and close",
    "nudge and withdraw", "confirm and slots", "thanked once", "joint letter",
)  # fmt: skip
_LIBRARY = {"us": ("US", None), "uk": ("GB", "ENG"), "de": ("DE", None), "jp": ("JP", None)}


@dataclass
class Meeting:
    """An interview that took place: its note, its people with and without an address."""

    note: str
    end: datetime
    people: Mapping[str, bool]
    coordinator: bool
    thanked: set[str] = field(default_factory=set)
    """Whom I thanked, or chose not to thank."""
    forwarded: bool = False
    """Whether the letter to the coordinator was sent or dropped: it spoke for the people known then."""


@dataclass
class Affair:
    """One application as its owner knows it."""

    key: str
    company: str
    country: str
    zone: str
    notes: list[str] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    sent: list[date] = field(default_factory=list)
    nudged: list[date] = field(default_factory=list)
    """Nudges of the silence that lasts."""
    chased: list[date] = field(default_factory=list)
    """When I asked about a promise of theirs."""
    replies: list[date] = field(default_factory=list)
    theirs: dict[str, date] = field(default_factory=dict)
    """Their promises with a date that they have not kept yet."""
    named: date = date.min
    """The latest day they named in a round that another followed."""
    over: bool = False
    silent: bool = False
    """Whether they want no questions, or I have accepted an offer elsewhere."""

    def answered(self, on: date) -> None:
        """Take note of a reply: it ends the silence."""
        self.replies.append(on)
        self.nudged.clear()
        # What I had asked about is settled by it.
        self.theirs = {what: day for what, day in self.theirs.items() if not any(day <= one for one in self.chased)}

    def ticked(self, rule: str, on: date) -> None:
        """Take note of a tick by what it means."""
        if rule == "they-answered":
            self.answered(on)
            # The promise that was asked about counts as kept.
            self.theirs = {what: day for what, day in self.theirs.items() if day >= on}
        elif rule not in NOT_TO_THEM:
            self.sent.append(on)
            self.chased += [on] * (rule == "chase-their-promise")
            if rule in NUDGES and on > max(self.replies, default=date.min):
                self.nudged.append(on)
        if rule in ("close-the-file", "withdraw-elsewhere"):
            self.over = True

    def unticked(self, rule: str, on: date) -> None:
        """Take a tick back: what it said was not sent."""
        if rule not in NOT_TO_THEM:
            self.sent.remove(on)
            if rule == "chase-their-promise":
                self.chased.remove(on)
            if rule in NUDGES and on in self.nudged:
                self.nudged.remove(on)

    def today(self, now: datetime) -> date:
        """Return the employer's day."""
        return now.astimezone(ZoneInfo(self.zone)).date()


@cache
def _days_off(country: str, year: int) -> frozenset[date]:
    name, region = _LIBRARY[country]
    return frozenset(holidays.country_holidays(name, subdiv=region, years=year))


def business_day(country: str, after: date, number: int) -> date:
    """Return the nth business day after a day."""
    day = after
    while number:
        day += timedelta(days=1)
        number -= _works(country, day)
    return day


def _works(country: str, day: date) -> bool:
    return day.weekday() < 5 and day not in _days_off(country, day.year)


class Trial(NamedTuple):
    """A moment at which a law was at stake, and how it was broken; nothing there where it was kept."""

    law: str
    breach: str = ""


def trials(
    told: Told, affairs: Iterable[Affair], vault: Vault, snoozed: Mapping[str, date], off_days: frozenset[date]
) -> Iterator[Trial]:
    """Yield what is at stake in what is asked, and not asked, now."""
    affairs = tuple(affairs)
    yield from _ends(told, snoozed)
    open_nudges: dict[str, list[str]] = {}
    for affair in affairs:
        mine = [one for one in told.verdicts if one["application"] == affair.key]
        yield from _pairs(affair, mine)
        for nudge in (one for one in mine if one["rule"] in NUDGES):
            walls = tuple(_walls(affair, nudge, told.now, affairs, off_days))
            owed = tuple(one for one in mine if one["rule"] in OWED and one["state"] in ASKED)
            yield from _nudge(nudge, (*walls, *(Trial("owed", f"{_named(one)} is open") for one in owed)))
            if nudge["state"] in {*ASKED, "held"}:
                open_nudges.setdefault(affair.company, []).extend([nudge["id"]] * (nudge["state"] in ASKED))
        for meeting in affair.meetings:
            yield from _thanked_once(affair, meeting, told, vault)
    for company, ids in open_nudges.items():
        yield Trial("one company", f"two nudges of {company}: {ids}" if len(ids) > 1 else "")


def breaches(
    told: Told, affairs: Iterable[Affair], vault: Vault, snoozed: Mapping[str, date], off_days: frozenset[date]
) -> Iterator[str]:
    """Yield every law that what is asked now breaks."""
    yield from (one.breach for one in trials(told, affairs, vault, snoozed, off_days) if one.breach)


def _named(verdict: Verdict) -> str:
    return f"{verdict['rule']} #{verdict['nth']} ({verdict['application']}, {verdict['id']})"


def _nudge(nudge: Verdict, walls: Iterable[Trial]) -> Iterator[Trial]:
    """Tell what keeps a nudge back: it is at stake while the nudge is held, or not even begun, and broken while open."""
    if nudge["state"] in ASKED:
        yield from (Trial(wall.law, f"{_named(nudge)} though {wall.breach}") for wall in walls)
    elif nudge["state"] in {"held", "waiting", "does-not-apply"}:
        yield from (Trial(wall.law) for wall in walls)


def _ends(told: Told, snoozed: Mapping[str, date]) -> Iterator[Trial]:
    for one in told.verdicts:
        until = one["until"] and datetime.fromisoformat(one["until"])
        last = snoozed.get(one["id"])
        if one["state"] == "too-late":
            yield Trial("until")
        elif one["state"] in ASKED and until is None:
            yield Trial("until", f"{_named(one)} has no until")
        elif one["state"] in ASKED:
            late = told.now >= until + timedelta(minutes=1)
            put_off = last is not None and told.now.date() <= last
            yield Trial("snooze" if last else "until", f"{_named(one)} is open after {until}" * (late and not put_off))


def _pairs(affair: Affair, mine: Iterable[Verdict]) -> Iterator[Trial]:
    rules = {one["rule"] for one in mine if one["state"] in ASKED}
    pairs = [
        ("nudge and close", NUDGES, {"close-the-file"}),
        ("nudge and withdraw", NUDGES, {"withdraw-elsewhere"}),
        ("confirm and slots", {"confirm-next-round"}, {"offer-new-slots"}),
    ]
    for law, one, other in pairs:
        if rules & other:
            yield Trial(law, f"{law} of {affair.key}" if rules & one else "")


def _walls(
    affair: Affair, nudge: Verdict, now: datetime, affairs: Iterable[Affair], off_days: frozenset[date]
) -> Iterator[Trial]:
    """Yield every law of patience that forbids a nudge at this moment."""
    today = affair.today(now)
    company = [one for one in affairs if one.company == affair.company]
    replied = max((day for one in company for day in one.replies), default=date.min)
    sent = max((day for one in company for day in one.sent if day > replied), default=None)
    if sent is not None and today < business_day(affair.country, sent, GAP):
        yield Trial("gap", f"something was sent on {sent}")
    if len(affair.nudged) >= CAP[affair.country]:
        yield Trial("cap", f"{affair.nudged} are unanswered")
    if nudge["rule"] != "chase-their-promise" and affair.theirs:
        yield Trial("promised date", f"they promised {affair.theirs}")
    if nudge["rule"] != "chase-their-promise" and today <= affair.named:
        yield Trial("promised date", f"in an earlier round they named {affair.named}")
    if nudge["rule"] == "chase-their-promise":
        first = min(affair.theirs.values(), default=date.max)
        if first == date.max or today < business_day(affair.country, first, GRACE[affair.country]):
            yield Trial("promised date", f"the promised day is not over: {affair.theirs}")
    if _quiet(affair, today, now.date(), off_days):
        yield Trial("quiet", "it is a quiet time")
    if affair.over or affair.silent:
        yield Trial("ended", "there is nothing to ask any more")


def _quiet(affair: Affair, theirs: date, mine: date, off_days: frozenset[date]) -> bool:
    """Tell whether a day is quiet, or lies between a quiet time and the next business day."""
    if {theirs, mine} <= off_days or _christmas(theirs):
        return True
    before = theirs - timedelta(days=1)
    return not _works(affair.country, theirs) and (before in off_days or _quiet(affair, before, before, off_days))


def _christmas(day: date) -> bool:
    return (day.month, day.day) >= (12, 24) or (day.month, day.day) <= (1, 2)


def _thanked_once(affair: Affair, meeting: Meeting, told: Told, vault: Vault) -> Iterator[Trial]:
    asked = [name for one in told.verdicts if one["state"] in ASKED for name in thanked_by(one, meeting, vault)]
    joint = meeting.coordinator and any(
        one["rule"] == "thank-you-by-coordinator" and one["note"] == meeting.note and one["state"] in ASKED
        for one in told.verdicts
    )
    fresh = meeting.end <= told.now <= meeting.end + timedelta(days=6) and not affair.over
    for name, address in meeting.people.items():
        times = asked.count(name) + (name in meeting.thanked)
        if times > 1:
            yield Trial("thanked once", f"{name} of {meeting.note} is thanked {times} times")
        elif not fresh:
            continue
        elif times or (joint and (not address or len(meeting.people) > 4)):
            yield Trial("joint letter" if joint else "thanked once")
        else:
            yield Trial("thanked once", f"{name} of {meeting.note} is not thanked")


def thanked_by(verdict: Verdict, meeting: Meeting, vault: Vault) -> list[str]:
    """Return whom of a meeting a task thanks: its own person, or everyone its letter to the coordinator names."""
    if verdict["note"] != meeting.note or verdict["rule"] not in THANKS:
        return []
    if verdict["rule"] == "thank-you-note":
        return [verdict["subject"]]
    letter = _letter(vault.text(meeting.note), verdict["id"])
    return [name for name in meeting.people if name in letter]


def _letter(text: str, ident: str) -> str:
    found = re.search(rf"```email {ident}\n(.*?)\n```", text, re.DOTALL)
    return found[1] if found else ""
