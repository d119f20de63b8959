"""The diary of a scripted job search: every day is run through the program, and what it asked is written down with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml
from story_laws import ASKED, Affair, Meeting, breaches, thanked_by
from story_vault import BEGIN, Told, Vault, Verdict

from followup_notes.turn import Memory

SCRIPT = Path(__file__).parent / "story" / "search.yaml"
HOME = "Europe/London"
MORNING, EVENING = time(8, 30), time(19, 0)
AT_ONCE = frozenset(
    {"thank-you-note", "thank-you-by-coordinator", "acknowledge-offer", "tell-others-of-offer", "no-show"}
)
"""What he writes on the evening it is asked; everything else when it is due."""
BY_HAND = frozenset({"they-answered", "close-the-file", "decide-on-offer"})
"""What only the script ticks: an answer that came, a decision that was made."""
BESIDE = frozenset({"they-answered"})
"""Stands beside every question and goes with it; the diary does not repeat it."""


@dataclass
class Day:
    """One day of the diary: what its owner wrote, what was asked and dropped, what he did, what he waits for."""

    on: date
    tell: str = ""
    events: list[str] = field(default_factory=list)


@dataclass
class Search:
    """The search as it is played: the vault, the world behind it, and the diary so far."""

    vault: Vault
    script: Mapping[str, Any]
    affairs: dict[str, Affair]
    shown: dict[str, Verdict] = field(default_factory=dict)
    waiting: dict[str, str] = field(default_factory=dict)
    put_off: dict[str, date] = field(default_factory=dict)
    snoozed: dict[str, date] = field(default_factory=dict)
    treated: set[str] = field(default_factory=set)
    """Tasks that the owner ticked or took out himself."""
    calmed: bool = False
    breaches: list[str] = field(default_factory=list)
    days: list[Day] = field(default_factory=list)

    def affair(self, verdict: Verdict) -> Affair:
        """Return the application a task belongs to."""
        return next(one for one in self.affairs.values() if one.key == verdict["application"])


def play(root: Path) -> Search:
    """Play the whole script in an empty folder."""
    script = yaml.load(SCRIPT.read_text("utf-8"), Loader=yaml.BaseLoader)
    (root / "Follow-up").mkdir(parents=True)
    (root / "Follow-up" / "Settings.md").write_text(script["owner"], "utf-8")
    affairs = {name: Affair(**said) for name, said in script["applications"].items()}
    search = Search(Vault(root, Memory(zone=HOME)), script, affairs)
    told = {date.fromisoformat(one["on"]): one for one in script["days_told"]}
    begin = date.fromisoformat(script["begin"])
    for number in range(int(script["days"])):
        day = Day(begin + timedelta(days=number))
        search.days.append(day)
        _turn(search, day, MORNING)
        if entry := told.get(day.on):
            day.tell = entry["tell"].strip()
            _write(search, entry, day.on)
        _turn(search, day, EVENING)
        if _hands(search, told.get(day.on, {}), day):
            _turn(search, day, time(19, 30))
    return search


def _write(search: Search, entry: Mapping[str, Any], on: date) -> None:
    """Do what the script says of a day: new notes, changes of notes, and what happened in the world."""
    for path, text in entry.get("save", {}).items():
        search.vault.write_text(path, text)
    for path, (old, new) in entry.get("edit", {}).items():
        search.vault.correct(path, old, new)
    for name, said in entry.get("met", {}).items():
        affair = search.affairs[name]
        people = {person: address == "true" for person, address in said["people"].items()}
        end = datetime.fromisoformat(said["end"]).replace(tzinfo=ZoneInfo(affair.zone))
        affair.meetings.append(Meeting(said["note"], end, people, "coordinator" in said))
        affair.nudged.clear()
        affair.named = max((*affair.theirs.values(), affair.named))
        affair.theirs.clear()
    for name, day in entry.get("promised", {}).items():
        search.affairs[name].theirs[day] = date.fromisoformat(day)
    for name in _names(entry, "kept"):
        search.affairs[name].theirs.clear()
    for name in _names(entry, "reply"):
        search.affairs[name].answered(on)
    for name in _names(entry, "over"):
        search.affairs[name].over = True


def _names(entry: Mapping[str, Any], key: str) -> list[str]:
    said = entry.get(key, [])
    return [said] if isinstance(said, str) else list(said)


def _turn(search: Search, day: Day, at: time) -> None:
    now = datetime.combine(day.on, at, ZoneInfo(HOME))
    told = search.vault.turn(now)
    found = breaches(told, search.affairs.values(), search.vault, search.snoozed, frozenset())
    search.breaches += [f"{now:%Y-%m-%d %H:%M} {breach}" for breach in found]
    asked = {one["id"]: one for one in told.verdicts if one["state"] in ASKED and _line(search, one)}
    why = dict(_reasons(search.vault))
    for ident, one in asked.items():
        if ident not in search.shown and one["rule"] not in BESIDE:
            stop = "" if one["text"].endswith("…") else "."
            day.events.append(f"asked: {one['text']}{stop} {why.get(ident, '')}".strip())
    for ident, one in search.shown.items():
        if ident not in asked and ident not in search.treated and one["rule"] not in BESIDE:
            day.events.append(f"no longer asked: {one['text']}{_gone(told, ident)}")
    search.shown = asked
    for note, sentence in _waiting(search.vault):
        if sentence and search.waiting.get(note) != sentence:
            day.events.append(f"waiting: {_once(search, sentence)}")
        search.waiting[note] = sentence


def _once(search: Search, sentence: str) -> str:
    """Leave out what every such line ends with, once it was shown."""
    calm = sentence.partition(" Silence is normal")[1] and sentence.find(" Silence is normal")
    if not calm or not search.calmed:
        search.calmed = search.calmed or bool(calm)
        return sentence
    return sentence[:calm]


def _line(search: Search, verdict: Verdict) -> bool:
    return any(ident == verdict["id"] for _, ident, _ in search.vault.lines())


def _gone(told: Told, ident: str) -> str:
    """Say why a task left, where no word of the owner's does."""
    verdict = next((one for one in told.verdicts if one["id"] == ident), None)
    if verdict is None or verdict["state"] not in {"held", "too-late"}:
        return ""
    return f", as {verdict['reasons'][0]['text']}"


def _hands(search: Search, entry: Mapping[str, Any], day: Day) -> bool:
    """Let the owner treat the tasks of an evening; tell whether he did anything."""
    acted = False
    for words, until in entry.get("forget", {}).items():
        search.put_off[words] = date.fromisoformat(until)
    for ident, one in list(search.shown.items()):
        text = next(line for _, known, line in search.vault.lines() if known == ident)
        if any(words in text for words in entry.get("delete", ())):
            search.vault.edit(ident, None)
            _thanked(search, one)
            day.events.append(f"he took out: {one['text']}")
        elif words := next((words for words in entry.get("snooze", {}) if words in text), None):
            until = date.fromisoformat(entry["snooze"][words])
            search.vault.snooze(ident, until)
            search.snoozed[ident] = until
            day.events.append(f"he moved to {until:%a} {until.day} {until:%b}: {one['text']}")
            acted = True
            continue
        elif any(words in text for words in entry.get("tick", ())) or _is_time(search, one, text, day.on):
            search.vault.tick(ident, day.on)
            _thanked(search, one)
            search.affair(one).ticked(one["rule"], day.on)
            day.events.append(f"done: {one['text']}")
        else:
            continue
        search.treated.add(ident)
        acted = True
    return acted


def _is_time(search: Search, verdict: Verdict, text: str, on: date) -> bool:
    if verdict["rule"] in BY_HAND or any(words in text and on < until for words, until in search.put_off.items()):
        return False
    # What ends at five in the morning, as a working day in New York does for him, he does the evening before.
    due = datetime.fromisoformat(verdict["due"]) - timedelta(hours=12)
    return due.astimezone(ZoneInfo(HOME)).date() <= on or (verdict["rule"] in AT_ONCE and not verdict["needs"])


def _thanked(search: Search, verdict: Verdict) -> None:
    for affair in search.affairs.values():
        for meeting in affair.meetings:
            meeting.thanked.update(thanked_by(verdict, meeting, search.vault))


def _reasons(vault: Vault) -> Iterator[tuple[str, str]]:
    """Yield each open task's id and its line in the folded callout, where they stand in the same order."""
    for path in vault.paths:
        region = vault.text(path).partition(BEGIN)[2]
        ids = [ident for of, ident, line in vault.lines() if of == path and line.startswith("- [ ]")]
        lines = re.findall(r"^> - (.+)$", region, re.MULTILINE)
        for ident, line in zip(ids, lines, strict=False):
            _, _, why = line.partition(": ")
            yield ident, why[:1].upper() + why[1:]


def _waiting(vault: Vault) -> Iterator[tuple[str, str]]:
    for path in vault.paths:
        found = re.search(r"^Waiting: (.+)$", vault.text(path), re.MULTILINE)
        yield path, found[1] if found else ""


def page(search: Search) -> str:
    """Return the diary as Markdown."""
    lines: list[str] = []
    quiet: list[date] = []
    for number, day in enumerate(search.days):
        if number % 7 == 0:
            lines += [*_quiet(quiet), "", f"## Week {number // 7 + 1}"]
        if not day.tell and not day.events:
            quiet.append(day.on)
            continue
        lines += [*_quiet(quiet), "", f"### {_named(day.on)}", ""]
        lines += [day.tell, ""] if day.tell else []
        lines += [f"- {_said(event)}" for event in day.events]
        if lines[-1] == "":
            lines.pop()
    return "\n".join([*lines, *_quiet(quiet)]).strip() + "\n"


def _said(event: str) -> str:
    kind, _, text = event.partition(": ")
    return f"**{kind[:1].upper()}{kind[1:]}:** {text}"


def _quiet(days: list[date]) -> list[str]:
    """Say in one line that nothing was asked on these days, and forget them."""
    if not days:
        return []
    first, last = _named(days[0]), _named(days[-1])
    days.clear()
    return ["", f"*{first}: nothing to do.*" if first == last else f"*{first} to {last}: nothing to do.*"]


def _named(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"
