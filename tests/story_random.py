"""A random job seeker: random facts in random notes, random replies, and hands that tick, snooze, delete and edit."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from story_laws import ASKED, Affair, Meeting, thanked_by, trials
from story_vault import Told, Value, Vault, Verdict

from followup_notes.turn import Memory

ZONES = {"us": "America/New_York", "uk": "Europe/London", "de": "Europe/Berlin", "jp": "Asia/Tokyo"}
COMPANIES = ("Northwind", "Globex", "Initech", "Larkspur", "Hooli Systems", "Kumo Works")
ROLES = ("Data Engineer", "Analyst", "Platform Lead")
EVENTS = (
    "reply", "kept", "round", "round", "rejected", "offer", "hold", "call", "accepted", "remembered", "coordinator", "mine",
)  # fmt: skip
PEOPLE = ("Ada Park", "Ben Ode", "Cleo Marsh", "Dan Ito", "Eva Lund", "Finn Roth", "Gus Hale", "Hana Sato", "Ida Moos")
STAGES = ("phone screen", "technical", "panel", "onsite", "final", "hiring manager", "take-home")
LENGTHS = {"30m": 30, "1h": 60, "90m": 90}
FINAL = frozenset({"they-answered", "close-the-file", "withdraw-elsewhere"})
"""What is not taken back once it is ticked."""
COORDINATOR = "Tom Reyes <tom@hr.example>"
WAITS = ("a decision by {day}", "feedback by {day}", "they get back to me soon")


class Tick(NamedTuple):
    """A tick that may still be taken back."""

    affair: Affair
    rule: str
    on: date
    thanked: list[tuple[Meeting, list[str]]]


@dataclass
class Seeker:
    """The random user of one story; every choice comes from the seed."""

    vault: Vault
    dice: random.Random
    home: str
    off_days: frozenset[date]
    affairs: list[Affair] = field(default_factory=list)
    coming: dict[str, tuple[datetime, int]] = field(default_factory=dict)
    """The next interview of an application, and its round."""
    snoozed: dict[str, date] = field(default_factory=dict)
    asked: int = 0
    stakes: Counter[str] = field(default_factory=Counter)
    """How often each law was at stake."""
    diary: list[str] = field(default_factory=list)
    busy: float = 0.3
    """How likely the world moves on a day."""
    ticks: dict[str, Tick] = field(default_factory=dict)
    """What was ticked today."""

    @classmethod
    def begin(cls, root: Path, seed: int) -> Seeker:
        """Set up a vault and two to four applications."""
        dice = random.Random(seed)
        home = dice.choice(tuple(ZONES))
        start = date(2026, 1, 5) + timedelta(days=dice.choice((dice.randrange(300), 320 + dice.randrange(25))))
        off = frozenset(start + timedelta(days=dice.randrange(40)) for _ in range(dice.randrange(3)))
        seeker = cls(Vault(root, Memory(zone=ZONES[home])), dice, ZONES[home], off)
        quiet = f"quiet: [{', '.join(map(str, sorted(off)))}]\n" if off else ""
        (root / "Follow-up").mkdir(parents=True)
        settings = f"---\nmy name: Robin Vale\ntime zone: {ZONES[home]}\ncountry: {home}\n{quiet}---\n"
        (root / "Follow-up" / "Settings.md").write_text(settings, "utf-8")
        for number in range(dice.choice((2, 2, 3))):
            seeker._apply(number)
        for affair in seeker.affairs:
            seeker._schedule(affair, start, 1)
        seeker.start = start
        return seeker

    start: date = date.min

    def live(self, days: int, busy: float = 0.3) -> Iterator[str]:
        """Live day by day; yield each breach with its day."""
        self.busy = busy
        for number in range(days):
            day = self.start + timedelta(days=number)
            self.ticks.clear()
            if self.dice.random() < self.busy:
                self._happen(day)
            for hour in sorted(self.dice.sample(range(7, 23), self.dice.choice((1, 1, 2)))):
                now = datetime.combine(day, time(hour, self.dice.randrange(60)), ZoneInfo(self.home))
                self._meet(now)
                yield from self._turn(now)

    def _turn(self, now: datetime) -> Iterator[str]:
        for _ in range(2):
            told = self.vault.turn(now)
            self.asked += sum(one["state"] in ASKED for one in told.verdicts)
            self.diary += [
                f"{now:%a %d %b %H:%M} {one['state']:8} {one['rule']} {one['subject']} [{one['application']}]"
                for one in told.verdicts
                if one["state"] in ASKED
            ]
            found = tuple(trials(told, self.affairs, self.vault, self.snoozed, self.off_days))
            self.stakes.update(one.law for one in found)
            yield from (f"{now:%Y-%m-%d %H:%M} {one.breach}" for one in found if one.breach)
            yield from self._lost(now)
            if not self._act(told, now):
                return
        self.vault.turn(now)
        if self.dice.random() < 0.2 and (again := self.vault.turn(now).written):
            yield f"{now:%Y-%m-%d %H:%M} written again: {again}"

    def _lost(self, now: datetime) -> Iterator[str]:
        for path in self.vault.heads:
            if self.vault.outside(path).rstrip("\n") != self.vault.own(path).rstrip("\n"):
                yield f"{now:%Y-%m-%d %H:%M} {path} was changed outside its region"

    def _apply(self, number: int) -> None:
        company, role = self.dice.choice(COMPANIES), ROLES[number % len(ROLES)]
        country = self.dice.choice((*ZONES, *(a.country for a in self.affairs if a.company == company)))
        same = [one for one in self.affairs if one.company == company]
        if same:
            country = same[0].country
            if any(one.key.endswith(role.casefold()) for one in same):
                return
        key = f"{company} · {role}".casefold()
        self.affairs.append(Affair(key, company, country, ZONES[country]))

    def _schedule(self, affair: Affair, day: date, number: int) -> None:
        ahead = day + timedelta(days=self.dice.randrange(1, 9))
        at = datetime.combine(ahead, time(self.dice.randrange(8, 18), 30), ZoneInfo(affair.zone))
        self.coming[affair.key] = (at, number)
        if self.dice.random() < 0.5:
            self._note(affair, at, number)

    def _note(self, affair: Affair, at: datetime, number: int) -> str:
        path = self._path(affair, number)
        if path in affair.notes:
            return path
        head: dict[str, Value] = {
            "type": "interview", "company": affair.company, "role": affair.key.split(" · ")[1].title(),
            "round": str(number), "date": f"{at:%Y-%m-%dT%H:%M}", "country": affair.country,
            "employer time zone": affair.zone,
        }  # fmt: skip
        if self.dice.random() < 0.5:
            head["duration"] = self.dice.choice(tuple(LENGTHS))
        if self.dice.random() < 0.5:
            head["stage"] = self.dice.choice(STAGES)
        people = self.dice.sample(PEOPLE, self.dice.choice((1, 1, 2, 3, 6)))
        head["interviewers"] = [self._person(name, affair) for name in people]
        if self.dice.random() < 0.5:
            head["coordinator"] = COORDINATOR
        if self.dice.random() < 0.05:
            head["contact preference"] = "none"
            affair.silent = True
        affair.notes.append(path)
        self.vault.write(path, head, "\nMy own words about it.\n" if self.dice.random() < 0.7 else "")
        return path

    def _person(self, name: str, affair: Affair) -> str:
        address = f" <{name.partition(' ')[0].lower()}@{affair.company.partition(' ')[0].lower()}.example>"
        return name + (address if self.dice.random() < 0.7 else "") + self.dice.choice(("", ": the forecasting model"))

    def _meet(self, now: datetime) -> None:
        """Hold the interviews whose time has come, and write down what was said."""
        for affair in self.affairs:
            at, number = self.coming.get(affair.key, (now + timedelta(days=1), 0))
            if self._end(affair, at, number) > now:
                continue
            del self.coming[affair.key]
            path = self._note(affair, at, number)
            fate = self.dice.random()
            if fate < 0.12:
                self.vault.change(path, status=self.dice.choice(("cancelled", "no-show", "rescheduled")))
                self._schedule(affair, affair.today(now), number + 1)
                continue
            self._held(affair, path, at, now)

    def _end(self, affair: Affair, at: datetime, number: int) -> datetime:
        """Return when an interview is over, as its note says; later than the longest while there is none."""
        head = self.vault.heads.get(self._path(affair, number))
        return at + timedelta(minutes=LENGTHS.get(str(head.get("duration")), 60) if head else max(LENGTHS.values()))

    def _path(self, affair: Affair, number: int) -> str:
        return f"Jobs/{affair.key.replace(' · ', ' ')} {number}.md"

    def _held(self, affair: Affair, path: str, at: datetime, now: datetime) -> None:
        head = self.vault.heads[path]
        number = int(str(head["round"]))
        people = {one.split(" <")[0].split(":")[0]: "@" in one for one in head["interviewers"]}
        affair.meetings.append(Meeting(path, self._end(affair, at, number), people, "coordinator" in head))
        # A new round silences what was asked, and promised, in the one before.
        affair.nudged.clear()
        affair.named = max((*affair.theirs.values(), affair.named))
        affair.theirs.clear()
        day = at.date()
        if self.dice.random() < 0.4:
            due = day + timedelta(days=self.dice.randrange(1, 6))
            self.vault.change(path, my_promises=[f"my portfolio by {due}"])
        if self.dice.random() < 0.2:
            self.vault.change(path, extras=["a reference list"])
        if self.dice.random() < 0.5:
            due = day + timedelta(days=self.dice.randrange(2, 15))
            text = self.dice.choice(WAITS).format(day=due)
            self.vault.change(path, their_promises=[text])
            if str(due) in text:
                affair.theirs[f"{path}: {text}"] = due
        if head.get("stage") == "take-home" and self.dice.random() < 0.7:
            self.vault.change(path, take_home_sent=str(affair.today(now)))

    def _happen(self, day: date) -> None:
        """Let the world answer, or not."""
        waiting = [one for one in self.affairs if one.meetings and not one.over and one.key not in self.coming]
        if not waiting:
            return
        affair = self.dice.choice(waiting)
        path = affair.meetings[-1].note
        event = self.dice.choice(EVENTS)
        # Some write down the day it is for them, some the day it is for the employer.
        today = self.dice.choice((day, affair.today(datetime.combine(day, time(6), ZoneInfo(self.home)))))
        match event:
            case "reply":
                self._reply(affair, path, today)
            case "kept":
                self._kept(affair, today)
            case "round":
                self._reply(affair, path, today)
                self._schedule(affair, today, len(affair.notes) + 1)
                if self.dice.random() < 0.4:
                    self.vault.change(path, next_round=f"{self.coming[affair.key][0]:%Y-%m-%dT%H:%M}")
            case "rejected" | "offer":
                key = {f"{event}_on": str(today)} if self.dice.random() < 0.7 else {}
                self.vault.change(path, outcome=event, **key)
                affair.over = True
                if event == "offer" and self.dice.random() < 0.5:
                    self.vault.change(path, offer_deadline=str(today + timedelta(days=self.dice.randrange(3, 12))))
            case "hold":
                self.vault.change(path, outcome="on-hold")
                affair.over = True
            case "call":
                self.vault.change(path, messages=[f"{today} call"])
                affair.sent.append(today)
            case "accepted":
                self._accepted(day)
            case "remembered" | "coordinator":
                self._amended(affair.meetings[-1], event)
            case _:
                self.vault.change(path, follow_up=str(today + timedelta(days=self.dice.randrange(1, 15))))

    def _accepted(self, day: date) -> None:
        offered = [one for one in self.affairs if one.meetings and self._outcome(one) == "offer"]
        for one in offered[:1]:
            self.vault.change(one.meetings[-1].note, outcome="accepted", accepted_on=str(day))
            for other in self.affairs:
                other.silent = True

    def _amended(self, meeting: Meeting, event: str) -> None:
        """Add to the note of a meeting who else was there, or who arranged it."""
        head = self.vault.heads[meeting.note]
        if event == "coordinator":
            self.vault.change(meeting.note, coordinator=COORDINATOR)
            meeting.coordinator = True
        if event == "coordinator" or meeting.forwarded:
            return
        new = [name for name in PEOPLE if name not in meeting.people][: self.dice.choice((1, 1, 2))]
        affair = next(one for one in self.affairs if meeting in one.meetings)
        added = [self._person(name, affair) for name in new]
        self.vault.change(meeting.note, interviewers=[*head["interviewers"], *added])
        meeting.people = {**meeting.people, **{name: "@" in one for name, one in zip(new, added, strict=True)}}

    def _outcome(self, affair: Affair) -> str:
        return str(self.vault.heads[affair.meetings[-1].note].get("outcome", "open"))

    def _reply(self, affair: Affair, path: str, today: date) -> None:
        old = self.vault.heads[path].get("replied on", [])
        self.vault.change(path, replied_on=[*old, str(today)])
        affair.answered(today)

    def _kept(self, affair: Affair, today: date) -> None:
        for known in list(affair.theirs):
            path, _, text = known.partition(": ")
            self.vault.change(path, their_promises=[f"{text} (received {today})"])
            del affair.theirs[known]
            affair.answered(today)

    def _act(self, told: Told, now: datetime) -> bool:
        """Do something about what is asked; tell whether anything was done."""
        open_ = {ident for _, ident, line in self.vault.lines() if line.startswith("- [ ]")}
        chosen = [
            verdict
            for verdict in told.verdicts
            if verdict["state"] in ASKED and verdict["id"] in open_ and self.dice.random() < 0.35
        ]
        for verdict in chosen:
            self._treat(verdict, now)
        if self.ticks and self.dice.random() < 0.2:
            self._untick(*self.ticks.popitem())
        return bool(chosen)

    def _untick(self, ident: str, tick: Tick) -> None:
        """Take a tick of today back."""
        if any(one == ident and line.startswith("- [x]") for _, one, line in self.vault.lines()):
            self.vault.untick(ident)
            tick.affair.unticked(tick.rule, tick.on)
            for meeting, names in tick.thanked:
                meeting.thanked.difference_update(names)

    def _treat(self, verdict: Verdict, now: datetime) -> None:
        ident = verdict["id"]
        meetings = [one for affair in self.affairs for one in affair.meetings]
        thanked = [(one, thanked_by(verdict, one, self.vault)) for one in meetings]
        way = self.dice.choice(("tick", "tick", "tick", "tick", "snooze", "delete", "reword", "cancel", "draft"))
        for meeting, names in thanked if way in {"tick", "delete", "cancel"} else ():
            meeting.thanked.update(names)
            meeting.forwarded |= verdict["rule"] == "thank-you-by-coordinator" and verdict["note"] == meeting.note
        match way:
            case "tick":
                self.vault.tick(ident, now.date() if self.dice.random() < 0.6 else None)
                self._sent(verdict, now.date(), thanked)
            case "snooze":
                until = now.date() + timedelta(days=self.dice.randrange(1, 12))
                self.vault.snooze(ident, until)
                self.snoozed[ident] = until
            case "delete":
                self.vault.edit(ident, None)
            case "cancel":
                self.vault.edit(ident, {"- [ ]": "- [-]"})
            case "reword":
                self.vault.edit(ident, {" 🆔": " (really!) 🆔"})
            case _:
                path = next(path for path, one, _ in self.vault.lines() if one == ident)
                text = self.vault.text(path)
                fence = f"```email {ident}\n"
                if fence in text:
                    head, _, rest = text.partition(fence)
                    self.vault.put(path, head + fence + rest.replace("\nDear", "\nHello and dear", 1))

    def _sent(self, verdict: Verdict, on: date, thanked: list[tuple[Meeting, list[str]]]) -> None:
        affair = next(one for one in self.affairs if one.key == verdict["application"])
        # A tick bears my own day, also where theirs is another already.
        affair.ticked(verdict["rule"], on)
        if verdict["rule"] not in FINAL:
            self.ticks[verdict["id"]] = Tick(affair, verdict["rule"], on, thanked)
