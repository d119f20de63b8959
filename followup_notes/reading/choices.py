"""Keys that people use for several things: status, outcome, stage, format, type; each value goes where it belongs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from followup_notes.model.rules import Word
from followup_notes.notation.places import country_code
from followup_notes.notation.spelling import form
from followup_notes.reading.moments import answer_of, spoken
from followup_notes.reading.promising import told
from followup_notes.reading.prose import TOLD
from followup_notes.reading.telling import Entry, Teller, said, scalars, shown
from followup_notes.reading.values import meaning, read_number, unknown

# Where a value may belong besides its own key, in order.
_ALSO = {
    "status": ("outcome", "stage"),
    "outcome": ("status", "stage"),
    "stage": ("outcome", "status", "format"),
    "format": ("stage",),
}
# Keys under which other notes keep other things: an unknown value there is no slip.
# "Round 2 - Panel" under a key for the stage says the round, too.
_NUMBERED = re.compile(r"(?i)(?:round|runde|tour|ronda|r)\s*#?\s*\d")
_QUIET = frozenset(["platform", "mode", "state", "phase", "step", "channel", "medium", "decision", "how"])


@dataclass
class Choices:
    """The choices a note makes, and the entries they come from."""

    teller: Teller
    values: dict[str, str] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    number: int | None = None
    elsewhere: list[tuple[str, Entry]] = field(default_factory=list)
    """Entries whose value turned out to belong to another key: its name and the entry."""

    def read(self, entries: dict[str, list[Entry]]) -> None:
        """Read all entries with choices; the first that says something counts."""
        for key in ("stage", "status", "outcome", "format", "country", "contact preference", "cancelled by"):
            for entry in entries.get(key, []):
                self._choice(entry)
        for entry in entries.get("place", []):
            self._place(entry)
        for entry in entries.get("round", []):
            self._round(entry)
        self._told_by_stage()

    def _choice(self, entry: Entry) -> None:
        for one in scalars(entry.value)[:1]:
            single = Entry(entry.row, entry.key, one, entry.form)
            text = said(one)
            if self.teller.is_nothing(text) and not (entry.row.key == "contact preference" and form(text) == "none"):
                return
            self._one(single, text)

    def _told_by_stage(self) -> None:
        """Read "phone screen" as a talk by telephone, where nothing else says how it was held."""
        entry = self.entries.get("stage")
        if entry is None or "format" in self.values:
            return
        for word in re.findall(r"[^\W_]+", said(entry.value)):
            how = self._row("format").values.get(form(word)) if self.teller.says("ways in stages", word) else None
            if how:
                self.take("format", how, entry)
                return

    def _place(self, entry: Entry) -> None:
        """Read "Location: Zoom" as the format it says."""
        row = self._row("format")
        found = meaning(row, said(entry.value))
        if found is not None:
            self.take("format", found, entry, loud=False)

    def _one(self, entry: Entry, text: str) -> None:
        key = entry.row.key
        if key in {"status", "outcome"} and self._is_ambiguous(entry, text):
            return
        own = meaning(entry.row, text)
        if own is not None:
            if key == "stage" and self._is_way(own, text, entry):
                return
            # "Cancelled by me" says who, too.
            self.take(key, own, entry)
            self._by_whom(key, own, text, entry)
            if key == "stage" and _NUMBERED.match(text):
                self.take_number(read_number(entry.value, self.teller)[0], entry)
            return
        for other in _ALSO.get(key, ()):
            found = meaning(self._row(other), text)
            if found is not None:
                self.take(other, found, entry)
                return
        self._otherwise(entry, text)

    def _is_way(self, own: str, text: str, entry: Entry) -> bool:
        """Take "on-site" beside a stage of its own for how the talk was held."""
        formats, first = self._row("format"), self.entries.get("stage")
        if first is None or self.values["stage"] == own:
            return False
        how, earlier = meaning(formats, text), meaning(formats, said(first.value))
        if how is None and earlier is None:
            return False
        self.take("format", how or earlier or "", entry if how else first, loud=False)
        if how is None:
            self.values["stage"], self.entries["stage"] = own, entry
        return True

    def _otherwise(self, entry: Entry, text: str) -> None:
        key = entry.row.key
        if key in {"status", "outcome"} and answer_of(text, self.teller) is not None:
            self.elsewhere.append(("date" if key == "status" else "decision date", entry))
            return
        day = spoken(text, self.teller) if key == "outcome" else None
        if day and day.when and not day.what:
            # "Décision : d'ici le 4 décembre".
            self.elsewhere.append(("decision date", entry))
            return
        if key in {"status", "outcome"} and told(text, frozenset(), self.teller.words):
            # "Decision: they ring everyone tonight".
            self.elsewhere.append((TOLD, entry._replace(row=replace(entry.row, key=TOLD))))
            return
        if key == "stage" and (number := read_number(entry.value, self.teller))[0] is not None:
            self.take_number(number[0], entry)
            return
        if key == "country" and len(text) == 2 and country_code(text):
            self.take(key, text.lower(), entry)
            return
        if self.teller.says("document states", text):
            return
        if form(entry.key.text) in _QUIET:
            return
        unknown(entry, self.teller)
        if key in {"stage", "format"}:
            self.take(key, text, entry)

    def _is_ambiguous(self, entry: Entry, text: str) -> bool:
        if not self.teller.says("ambiguous outcomes", text):
            return False
        message = f'"{shown(entry.value)}" does not say by whom; it is kept as written'
        self.teller.warn(entry.value.at, "ambiguous-value", message, "write rejected (by them) or withdrawn (by me)")
        return True

    def _by_whom(self, key: str, value: str, text: str, entry: Entry) -> None:
        if key == "status" and value in {"cancelled", "rescheduled"}:
            match = re.search(r"\b(?:by|von|par|por)\s+(?P<who>\S.*)$", text, re.IGNORECASE)
            who = meaning(self._row("cancelled by"), match["who"]) if match else None
            if who:
                self.take("cancelled by", who, entry)

    def _round(self, entry: Entry) -> None:
        number, rest = read_number(entry.value, self.teller)
        if number is not None:
            self.take_number(number, entry)
        if rest:
            stage = meaning(self._row("stage"), rest)
            if stage is not None:
                self.take("stage", stage, entry, loud=False)
            elif number is None:
                self.teller.warn(
                    entry.value.at,
                    "unknown-value",
                    f'"{rest}" is no round that is known; it is kept as written',
                    "write a number, like round: 2",
                )

    def take_number(self, number: int | None, entry: Entry) -> None:
        """Take the number of the round, the first that is said."""
        if self.number is None:
            self.number = number
            self.entries["round"] = entry
        elif number != self.number:
            contradiction(self.teller, "the round", entry, self.entries["round"])

    def take(self, key: str, value: str, entry: Entry, *, loud: bool = True) -> None:
        """Take a choice, the first that is said; report another one."""
        if key not in self.values:
            self.values[key] = value
            self.entries[key] = entry
        elif self.values[key] != value and loud and entry.row.key == key == self.entries[key].row.key:
            contradiction(self.teller, f"the {key}", entry, self.entries[key])

    def _row(self, key: str) -> Word:
        return self.teller.words.by_spelling[form(key)]


def contradiction(teller: Teller, what: str, entry: Entry, first: Entry) -> None:
    """Report that two places of a note do not agree; both are named."""
    if entry.value.at == first.value.at:
        return
    message = (
        f'"{shown(entry.value)}" says otherwise about {what} than "{shown(first.value)}" '
        f"on line {first.source.line}; the first one counts"
    )
    teller.warn(entry.value.at, "contradiction", message, "correct one of the two")
