"""The entries of a note, or of one round it tells of, put together to its facts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from followup_notes.model.facts import Facts, Message, Outcome, Person, Promise, Said, Spoken, Status
from followup_notes.model.note import day_of
from followup_notes.notation.spelling import form
from followup_notes.notation.yaml import Node, Scalar
from followup_notes.reading.choices import Choices
from followup_notes.reading.crew import Crew
from followup_notes.reading.moments import judge_days, read_mark, read_moment, read_moments, yes_or_no
from followup_notes.reading.promised import beside, by_whom, once, read_promises, spoken_day
from followup_notes.reading.prose import TOLD
from followup_notes.reading.sent import NUDGE, read_follow_up, read_messages, read_rules, sent_nudge
from followup_notes.reading.steps import read_decision, read_steps, read_told
from followup_notes.reading.telling import Entry, Teller, said
from followup_notes.reading.times import Times
from followup_notes.reading.values import (
    meaning,
    read_called,
    read_language,
    read_list,
    read_place,
    read_text,
    read_zone,
)

_LISTS = ("highlights", "my strengths", "values", "slots")
_VIA = re.compile(r"(?i)^(?:via|on|by|over|in|per|über|im|en|par|por)\s+(?:an?\s+)?")
_REPLYING = frozenset({"replied", "answered", "wrote-back", "called-back", "hat-geantwortet", "a-répondu", "respondió"})
_SENT = re.compile(r"(?i)(?:sent|done|gesendet|envoyé|enviado)\b[ :,]*(?:on|am|le|el)?\s*(?=\d)")
_OUTCOME_OF = {"accepted on": "accepted", "rejected on": "rejected", "withdrawn on": "withdrawn", "offer on": "offer"}


def _place(node: Node, teller: Teller) -> str | None:
    is_format = form(said(node)) in teller.words.by_spelling["format"].values
    return None if is_format else read_place(node, teller)


def _moment(node: Node, teller: Teller) -> Said | None:
    if not isinstance(node, Scalar):
        return None
    in_words = spoken_day(node, teller)
    if in_words is not None:
        return in_words
    read = read_moment(node, teller)
    return read.said if read else None


def _replied(node: Node, teller: Teller) -> tuple[Said, ...]:
    return tuple(said_ for said_, _ in read_moments(node, teller))


# The keys whose first entry counts, in the order in which they are read.
Readers: TypeAlias = Mapping[str, Callable[[Node, Teller], Any]]
_TEXTS: Readers = {
    **dict.fromkeys(("company", "role", "agency"), read_called),
    **dict.fromkeys(("region", "news"), read_text),
    "language": read_language,
}
_PLACES: Readers = {"place": _place, "employer time zone": read_zone}
_MOMENTS: Readers = dict.fromkeys(("next round", "offer deadline", "offer on", "wanted deadline", "applied"), _moment)
_MARKS: Readers = {
    **dict.fromkeys(("take-home sent", "references asked", "confirmed"), read_mark),
    "need more time": yes_or_no,
}


class Assembly(Crew):
    """Puts facts together; of several entries for one fact the first counts, lists are joined."""

    def facts(self) -> Facts:
        """Return the facts."""
        self._when()
        self._choices()
        self._singles()
        self.people()
        self._promises()
        self._messages()
        self._follow_up()
        return Facts(**self.values, sources=self.sources)

    def _when(self) -> None:
        for entry in tuple(self.under("status")):
            # "interview: 2026-03-02 14:00" says when, in a key that rules use for the status.
            if form(entry.key.text) == "interview" and said(entry.value)[:4].isdecimal():
                self.by_key.setdefault("date", []).append(entry)
                self.by_key["status"].remove(entry)
        times = Times(self.teller)
        times.read(self.by_key)
        for name in ("start", "end"):
            value = getattr(times, name)
            if value is not None:
                self.put(name, value, times.sources[name])
        self._remarks()
        said_when = times.start or times.end
        if said_when is not None:
            self.teller.anchor = day_of(said_when)

    def _remarks(self) -> None:
        """Read "2pm via Zoom" and "23 Nov, final round" for the format and the stage they name."""
        for entry in (*self.under("date"), *self.under("time")):
            told = _VIA.sub("", self.teller.remarks.get(entry.value.at, ""))
            for key in ("format", "stage") if told else ():
                row = self.teller.words.by_spelling[key]
                if not self.under(key) and meaning(row, told):
                    self.by_key[key] = [Entry(row, entry.key, Scalar(told, True, entry.value.at), "line")]
                    self.teller.passed.pop(entry.value.at, None)

    def _choices(self) -> None:
        choices = Choices(self.teller)
        choices.read(self.by_key)
        for key, entry in choices.elsewhere:
            self.by_key.setdefault(key, []).append(entry)
        if choices.number is not None:
            self.put("round", choices.number, choices.entries["round"])
        for key, value in choices.values.items():
            name = key.replace(" ", "_")
            made: Any = Status(value) if key == "status" else Outcome(value) if key == "outcome" else value
            self.put(name, made, choices.entries[key])

    def _singles(self) -> None:
        self._firsts(_TEXTS)
        if "agency" in self.values and self.teller.says("job boards", self.values["agency"]):
            # "via: LinkedIn" says where the job was found, not who stands between.
            del self.values["agency"], self.sources["agency"]
        self._firsts(_PLACES)
        self._firsts(_MOMENTS)
        for key in _OUTCOME_OF:
            self._end_of_process(key)
        self._firsts(_MARKS)
        for key in _LISTS:
            self.joined(key, read_list)
        for entry in self.under("slots"):
            judge_days(entry.value, self.teller)
        self._short_lists()

    def _firsts(self, readers: Readers) -> None:
        for key, read in readers.items():
            if key in self.by_key:
                self.first(key, read)

    def _short_lists(self) -> None:
        """Cut "candour, craft" into the several things it says; a sentence stays, and so does "build less, build better"."""
        for name in ("values", "my_strengths", "highlights"):
            found = self.values.get(name, ())
            parts = [part.split() for part in found[0].split(",")] if len(found) == 1 else []
            short = all(0 < len(words) <= 3 for words in parts)
            if parts and short and len({words[0].lower() for words in parts}) == len(parts):
                self.values[name] = tuple(" ".join(words) for words in parts)

    def _end_of_process(self, key: str) -> None:
        """Read "rejected: yes" as the outcome it is, and "rejected: 2026-12-01" as its day."""
        for entry in self.under(key):
            mark = read_mark(entry.value, self.teller) if key not in _MOMENTS else None
            if mark is True:
                self.values.setdefault("outcome", Outcome(_OUTCOME_OF[key]))
                self.sources.setdefault("outcome", entry.source)
            elif mark is not None and self.name(entry.row) not in self.values:
                self.put(self.name(entry.row), mark, entry)

    def _promises(self) -> None:
        mine: list[Promise] = []
        theirs: list[Promise] = []
        for entry in self.under("my promises"):
            of_me, of_them = by_whom(read_promises(entry.value, self.teller), self.teller)
            self._add(mine, of_me, "my_promises", entry)
            self._add(theirs, of_them, "their_promises", entry)
        for entry in self.under("their promises"):
            self._add(theirs, read_promises(entry.value, self.teller, theirs=True), "their_promises", entry)
        for entry in self.under("decision date"):
            self._add(theirs, read_decision(entry.value, self.teller), "their_promises", entry)
        steps_told = (*self.under("next steps"), *self.under(TOLD))
        names = self._names() if steps_told else frozenset[str]()
        for entry in steps_told:
            in_prose = entry.row.key == TOLD
            steps = (read_told if in_prose else read_steps)(entry.value, self.teller, names)
            for known, told, name in ((mine, steps.mine, "my_promises"), (theirs, steps.theirs, "their_promises")):
                self._add(known, beside(known, told) if in_prose else tuple(told), name, entry)
            for promise in steps.rounds[:1]:
                if "next_round" not in self.values and not isinstance(promise.by, (Spoken, type(None))):
                    self.put("next_round", promise.by, entry)
        for name, found in (("my_promises", mine), ("their_promises", theirs)):
            if found:
                self.values[name] = once(tuple(found))
        self.joined("extras", read_promises)

    def _names(self) -> frozenset[str]:
        """Return every word of the names of the company's people."""
        people: list[Person] = [*self.values.get("interviewers", ())]
        people += [self.values[key] for key in ("coordinator", "recruiter") if key in self.values]
        return frozenset(form(word) for person in people for word in person.name.split() if len(word) > 2)

    def _add(self, into: list[Promise], found: tuple[Promise, ...], name: str, entry: Entry) -> None:
        if found:
            into.extend(found)
            self.sources.setdefault(name, entry.source)

    def _messages(self) -> None:
        self.joined("messages", read_messages)
        for entry in self.under("follow-up sent"):
            self.values["messages"] = (*self.values.get("messages", ()), *sent_nudge(entry.value, self.teller))
            self.sources.setdefault("messages", entry.source)
        self.joined("replied on", _replied)
        self._replies()

    def _replies(self) -> None:
        """Take what a log of messages says they wrote for the reply it is."""
        messages: tuple[Message, ...] = self.values.get("messages", ())
        theirs = [one for one in messages if one.kind and one.on and self._is_reply(one.kind)]
        if theirs:
            self.values["messages"] = tuple(one for one in messages if one not in theirs)
            known = self.values.get("replies", ())
            self.values["replies"] = tuple(dict.fromkeys((*known, *(one.on for one in theirs))))
            self.sources.setdefault("replies", self.sources["messages"])

    def _is_reply(self, kind: str) -> bool:
        who, _, did = kind.partition("-")
        row = self.teller.words.by_spelling.get(form(kind))
        return (row is not None and row.key == "replied on") or (who != "i" and did in _REPLYING)

    def _follow_up(self) -> None:
        rules: list[str] = []
        for entry in self.under("follow-up"):
            if _SENT.match(said(entry.value)):
                told = Scalar(_SENT.sub("", said(entry.value)), True, entry.value.at)
                self.values["messages"] = (*self.values.get("messages", ()), *sent_nudge(told, self.teller))
                self.sources.setdefault("messages", entry.source)
                continue
            value, off, sent = read_follow_up(entry.value, self.teller)
            if "follow_up" not in self.values:
                self.put("follow_up", value, entry)
            rules.extend(off)
            if sent:
                self.sources.setdefault("messages", entry.source)
                self.values["messages"] = (*self.values.get("messages", ()), Message(None, NUDGE, at=entry.value.at))
        for entry in self.under("follow-up off"):
            rules.extend(read_rules(entry.value))
        if rules:
            entry = (self.under("follow-up off") or self.under("follow-up"))[0]
            self.put("follow_up_off", tuple(dict.fromkeys(rules)), entry)


def assemble(entries: Iterable[Entry], teller: Teller) -> Facts:
    """Return the facts that entries say."""
    return Assembly(entries, teller).facts()
