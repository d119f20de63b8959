"""What must hold on every day of a job search, judged from outside: from notes, from ticks and from what is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
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
    replies: list[date] = field(default_factory=list)
    theirs: dict[str, date] = field(default_factory=dict)
    """Their promises with a date that they have not kept yet."""
    over: bool = False

    def answered(self, on: date) -> None:
        """Take note of a reply: it ends the silence."""
        self.replies.append(on)
        self.nudged.clear()

    def ticked(self, rule: str, on: date) -> None:
        """Take note of a tick by what it means."""
        if rule == "they-answered":
            self.answered(on)
            # The promise that was asked about counts as kept.
            self.theirs = {what: day for what, day in self.theirs.items() if day >= on}
        elif rule not in NOT_TO_THEM:
            self.sent.append(on)
            if rule in NUDGES and on > max(self.replies, default=date.min):
                self.nudged.append(on)
        if rule in ("close-the-file", "withdraw-elsewhere"):
            self.over = True

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
        number -= day.weekday() < 5 and day not in _days_off(country, day.year)
    return day


def breaches(
    told: Told, affairs: Iterable[Affair], vault: Vault, snoozed: Mapping[str, date], off_days: frozenset[date]
) -> Iterator[str]:
    """Yield every law that what is asked now breaks."""
    affairs = tuple(affairs)
    asked = [one for one in told.verdicts if one["state"] in ASKED]
    yield from _past_their_end(told.now, asked, snoozed)
    by_company: dict[str, list[str]] = {}
    for affair in affairs:
        mine = [one for one in asked if one["application"] == affair.key]
        nudges = [one for one in mine if one["rule"] in NUDGES]
        by_company.setdefault(affair.company, []).extend(one["id"] for one in nudges)
        yield from _pairs(affair, mine, nudges)
        for nudge in nudges:
            yield from _too_early(affair, nudge, told.now, affairs, off_days)
            yield from (f"{_named(nudge)} while {_named(one)} is open" for one in mine if one["rule"] in OWED)
        for meeting in affair.meetings:
            yield from _thanked_once(affair, meeting, told, vault)
    yield from (f"two nudges of {company}: {ids}" for company, ids in by_company.items() if len(ids) > 1)


def _named(verdict: Verdict) -> str:
    return f"{verdict['rule']} #{verdict['nth']} ({verdict['application']}, {verdict['id']})"


def _past_their_end(now: datetime, asked: Iterable[Verdict], snoozed: Mapping[str, date]) -> Iterator[str]:
    for one in asked:
        until = one["until"] and datetime.fromisoformat(one["until"])
        if until is None:
            yield f"{_named(one)} has no until"
        elif now >= until + timedelta(minutes=1):
            last = snoozed.get(one["id"])
            if last is None or now.date() > last:
                yield f"{_named(one)} is open after {until}"


def _pairs(affair: Affair, mine: Iterable[Verdict], nudges: Iterable[Verdict]) -> Iterator[str]:
    rules = {one["rule"] for one in mine}
    if nudges:
        yield from (
            f"nudge and {rule} of {affair.key}" for rule in ("close-the-file", "withdraw-elsewhere") if rule in rules
        )
    notes = [{one["note"] for one in mine if one["rule"] == rule} for rule in ("confirm-next-round", "offer-new-slots")]
    if notes[0] & notes[1]:
        yield f"confirm and new slots of {affair.key}"


def _too_early(
    affair: Affair, nudge: Verdict, now: datetime, affairs: Iterable[Affair], off_days: frozenset[date]
) -> Iterator[str]:
    today = affair.today(now)
    company = [one for one in affairs if one.company == affair.company]
    replied = max((day for one in company for day in one.replies), default=date.min)
    sent = max((day for one in company for day in one.sent if day > replied), default=None)
    if sent is not None and today < business_day(affair.country, sent, GAP):
        yield f"{_named(nudge)} within the gap after {sent}"
    if len(affair.nudged) >= CAP[affair.country]:
        yield f"{_named(nudge)} after {affair.nudged} unanswered"
    if nudge["rule"] != "chase-their-promise" and affair.theirs:
        yield f"{_named(nudge)} though they promised {affair.theirs}"
    if nudge["rule"] == "chase-their-promise":
        first = min(affair.theirs.values(), default=date.max)
        if first == date.max or today < business_day(affair.country, first, GRACE[affair.country]):
            yield f"{_named(nudge)} before {affair.theirs}"
    if (today.month, today.day) >= (12, 24) or (today.month, today.day) <= (1, 2) or {today, now.date()} <= off_days:
        yield f"{_named(nudge)} in a quiet time"


def _thanked_once(affair: Affair, meeting: Meeting, told: Told, vault: Vault) -> Iterator[str]:
    asked = [name for one in told.verdicts if one["state"] in ASKED for name in thanked_by(one, meeting, vault)]
    joint = meeting.coordinator and any(
        one["rule"] == "thank-you-by-coordinator" and one["note"] == meeting.note and one["state"] in ASKED
        for one in told.verdicts
    )
    fresh = meeting.end <= told.now <= meeting.end + timedelta(days=6) and not affair.over
    for name, address in meeting.people.items():
        times = asked.count(name) + (name in meeting.thanked)
        if times > 1:
            yield f"{name} of {meeting.note} is thanked {times} times"
        if not times and fresh and not (joint and (not address or len(meeting.people) > 4)):
            yield f"{name} of {meeting.note} is not thanked"


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
