"""The laws of reconciling, over random notes, facts and user edits."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import hypothesis.strategies as st
import mdformat
import pytest
from by_hand import ADA, BEN, FOLIO, TODAY, WAITING, World, applied, note_of, removed, turn, written
from hypothesis import HealthCheck, assume, given, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from followup_notes.model.note import Note, Seen
from followup_notes.model.verdict import State
from followup_notes.notation.region import END, find
from followup_notes.notation.taskline import parse, words
from followup_notes.reconcile.remove import restore

ENDS = st.sampled_from(["", "\n", "\n\n", "\r\n", "\r", "\r\n\r\n", " \n", "\n\r"])
BODY = st.lists(
    st.sampled_from(
        [
            "text",
            "- item",
            "  - sub",
            "> quote",
            "# head",
            "    code",
            "a | b",
            "",
            "\ufeff",
            "\u2028",
            "x\r",
            "1. one",
            "***",
            "[a]: b",
        ]
    ),
    max_size=5,
)


@st.composite
def bodies(draw: st.DrawFn) -> str:
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return end.join(draw(BODY)) + draw(ENDS)


WORLDS = st.builds(
    World,
    wants=st.sampled_from([(ADA, BEN, FOLIO), (ADA,), (BEN, FOLIO), ()]),
    waiting=st.sampled_from([None, WAITING]),
    seen=st.sampled_from([(), (Seen("outcome=rejected", TODAY),)]),
)


@given(bodies(), WORLDS, WORLDS)
def test_outside_the_region_every_byte_stays_and_remove_gives_the_note_back(
    body: str, first: World, later: World
) -> None:
    text = body
    for world in (first, later, first):
        text, _ = turn(text, world)
        assert text.startswith(body)
        assert turn(text, world)[0] == text
    assert removed(text) == body


@given(bodies(), bodies(), WORLDS)
def test_a_region_the_user_moved_keeps_what_stands_on_both_sides(above: str, below: str, world: World) -> None:
    assume("\n" in above or not above)
    text = written(above, world)
    assume(text != above)
    text, later = text + below, replace(world, wants=(*world.wants[:1],), today=TODAY + timedelta(days=1))
    after, _ = turn(text, later)
    assert after.startswith(above)
    assert after.endswith(below)
    assert turn(after, later)[0] == after


WORDS = st.integers(min_value=100, max_value=999).map(lambda number: f"mine{number}")


class Life(RuleBasedStateMachine):
    """A user, an editor, a formatter, a merge and time at work on one note."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.outside = ""
        self.world = World()
        self.words: set[str] = set()
        self.ticked: set[str] = set()
        self.gone: set[str] = set()
        self.said: dict[str, str] = {}
        self.snoozed: dict[str, date | None] = {}

    @initialize(body=st.sampled_from(["Notes of mine.\n", "---\na: b\n---\ntext", "", "one\r\ntwo\r\n"]))
    def begin(self, body: str) -> None:
        self.outside = body
        self.text = written(body, self.world)

    def lines(self) -> list[str]:
        return self.text.split("\n")

    def put(self, lines: list[str]) -> None:
        after = "\n".join(lines)
        for word in list(self.words):
            if word not in after:
                self.words.discard(word)  # the user took it out
        self.text = after

    def tasks(self) -> list[int]:
        return [at for at, line in enumerate(self.lines()) if re.match(r"\s*[-*] \[.\].*fu-", line)]

    def change(self, pick: int, how: str) -> None:
        at = self.tasks()
        if at:
            lines = self.lines()
            row = at[pick % len(at)]
            end = "\r" if lines[row].endswith("\r") else ""
            said = lines[row].rstrip("\r")
            lines[row] = re.sub(how.split("→", maxsplit=1)[0], how.split("→")[1], said, count=1) + end
            self.put(lines)
            self.remember(said, lines[row])

    def remember(self, before: str, after: str | None) -> None:
        """Note what the user chose for a line: it stays so until he chooses something else."""
        old, new = parse(before.strip()), parse(after.strip()) if after is not None else None
        assert old is not None
        assert old.id is not None
        gone = new is None or new.id is None
        if gone and old.id in self.text:
            gone = not any(f" {old.id}" in self.lines()[row] for row in self.tasks())
            if not gone:
                return  # another copy of it still stands
        if new is None or new.id is None or new.box == "-" != old.box:
            self.forget(old.id)
            if old.id not in self.ticked or new is not None:
                self.gone.add(old.id)
                self.ticked.discard(old.id)
            return
        if new.box != old.box:
            self.gone.discard(old.id)
            (self.ticked.add if new.box in "xX" else self.ticked.discard)(old.id)
        if new.text != old.text:
            self.said[old.id] = words(new.text)
        if new.due != old.due:
            written = next((record.due for record in note_of(self.text).records if record.id == old.id), None)
            self.snoozed[old.id] = new.due
            if new.due == written:
                del self.snoozed[old.id]  # it says again what was written, and follows the facts again

    def forget(self, ident: str | None) -> None:
        self.said.pop(ident or "", None)
        self.snoozed.pop(ident or "", None)

    @rule(pick=st.integers(0, 9), box=st.sampled_from(["x", "X", "-", " ", "/"]))
    def ticks(self, pick: int, box: str) -> None:
        self.change(pick, rf"\[.\]→[{box}]")

    @rule(pick=st.integers(0, 9), word=WORDS)
    def rewords(self, pick: int, word: str) -> None:
        self.words.add(word)
        self.change(pick, rf"\[(.)\] →[\1] {word} ")
        self.put(self.lines())

    @rule(pick=st.integers(0, 9), days=st.integers(-3, 9))
    def snoozes(self, pick: int, days: int) -> None:
        self.change(pick, rf"📅 \S+→📅 {TODAY + timedelta(days=days)}")

    @rule(pick=st.integers(0, 9))
    def deletes_a_line(self, pick: int) -> None:
        at = self.tasks()
        if at:
            lines = self.lines()
            line = lines.pop(at[pick % len(at)])
            self.put(lines)
            self.remember(line, None)

    @rule(pick=st.integers(0, 9))
    def takes_an_id_out(self, pick: int) -> None:
        self.change(pick, r" 🆔 \S+→")

    @rule(pick=st.integers(0, 9), word=WORDS)
    def adds_a_sub_item(self, pick: int, word: str) -> None:
        at = self.tasks()
        if at:
            self.words.add(word)
            lines = self.lines()
            lines.insert(at[pick % len(at)] + 1, f"    - {word}")
            self.put(lines)

    @rule(pick=st.integers(0, 99), word=WORDS)
    def writes_a_paragraph(self, pick: int, word: str) -> None:
        found = find(self.text).regions
        if found:
            lines = self.lines()
            low, high = found[0].line, found[0].line + self.text.count("\n", found[0].start, found[0].end)
            gaps = [at for at in range(low, high - 1) if at < len(lines) and not lines[at].strip()]
            fences = [sum(line.strip("> ").startswith("```") for line in lines[:at]) % 2 for at in gaps]
            free = [at for at, inside in zip(gaps, fences, strict=True) if not inside]
            if free:
                self.words.add(word)
                lines[free[pick % len(free)] : free[pick % len(free)]] = ["", f"A thought: {word}."]
                self.put(lines)

    @rule(pick=st.integers(0, 9), word=WORDS)
    def edits_a_draft(self, pick: int, word: str) -> None:
        at = [number for number, line in enumerate(self.lines()) if line.startswith("Dear")]
        if at:
            self.words.add(word)
            lines = self.lines()
            lines.insert(at[pick % len(at)] + 1, f"{word}, really.")
            self.put(lines)

    @rule(pick=st.integers(0, 9), word=WORDS)
    def edits_a_why_line(self, pick: int, word: str) -> None:
        at = [number for number, line in enumerate(self.lines()) if line.startswith("> - ")]
        if at:
            self.words.add(word)
            lines = self.lines()
            row = at[pick % len(at)]
            lines[row] = lines[row].rstrip("\r") + f" {word}" + ("\r" if lines[row].endswith("\r") else "")
            self.put(lines)

    @rule(word=WORDS)
    def edits_the_waiting_line(self, word: str) -> None:
        if "\nWaiting: " in self.text:
            self.words.add(word)
            self.text = self.text.replace("\nWaiting: ", f"\nWaiting: {word} ", 1)

    @rule(pick=st.integers(0, 9))
    def facts_change(self, pick: int) -> None:
        wants = list(self.world.wants)
        want = wants[pick % len(wants)]
        state = State.DOES_NOT_APPLY if want.state is State.OPEN else State.OPEN
        wants[pick % len(wants)] = replace(want, state=state)
        self.world = replace(self.world, wants=tuple(wants))

    @rule(pick=st.integers(0, 9), days=st.integers(0, 5), more=st.sampled_from(["", "b", "c"]))
    def details_change(self, pick: int, days: int, more: str) -> None:
        wants = list(self.world.wants)
        want = wants[pick % len(wants)]
        base = {each.id: each for each in (ADA, BEN, FOLIO)}[want.id]
        letter = f"{base.letter or 'Dear you,'}\n\n{more}" if more else base.letter
        changed = replace(
            base, text=base.text + more, due=TODAY + timedelta(days=days), letter=letter, why=base.why + more
        )
        wants[pick % len(wants)] = replace(changed, facts=f"{more}{days}", state=want.state)
        self.world = replace(self.world, wants=tuple(wants))

    @rule(waiting=st.sampled_from([None, WAITING, "Waiting: Northwind has not answered since Thu 12 Mar."]))
    def waits(self, waiting: str | None) -> None:
        self.world = replace(self.world, waiting=waiting)

    @rule()
    def a_day_passes(self) -> None:
        self.world = replace(self.world, today=self.world.today + timedelta(days=1))

    @rule(pick=st.integers(0, 9))
    def copies_a_line(self, pick: int) -> None:
        at = self.tasks()
        if at:
            lines = self.lines()
            row = at[pick % len(at)]
            lines.insert(row, lines[row])
            self.put(lines)

    @rule(pick=st.integers(0, 9))
    def moves_a_line_below_the_region(self, pick: int) -> None:
        at = self.tasks()
        if at and self.text.endswith("\n"):
            lines = self.lines()
            moved = lines.pop(at[pick % len(at)])
            self.put([*lines[:-1], moved, ""])
            task = parse(moved.strip())
            self.forget(task.id if task else None)

    @rule()
    def a_formatter_runs(self) -> None:
        if "\r" not in self.text:
            before = self.text
            self.text = mdformat.text(before, extensions={"gfm", "frontmatter", "wikilink"})
            if not self.text.startswith(self.outside):
                self.text = before

    @rule()
    def the_region_is_doubled_by_a_merge(self) -> None:
        found = find(self.text).regions
        if len(found) == 1 and self.text.endswith("\n") and not self.words:
            self.text += "\n" + self.text[found[0].start : found[0].end]

    @rule(pick=st.integers(0, 9))
    def restores(self, pick: int) -> None:
        note = note_of(self.text)
        gone = [record.id for record in note.records if record.dismissed and record.id not in _strays(note)]
        if gone:
            ident = gone[pick % len(gone)]
            self.gone.discard(ident)
            self.forget(ident)
            self.text = applied(self.text, restore(note_of(self.text), ident, World().settings))

    @rule()
    def everything_becomes_crlf(self) -> None:
        if "\r" not in self.text:
            self.text = self.text.replace("\n", "\r\n")
            self.outside = self.outside.replace("\n", "\r\n")

    @rule()
    def an_editor_uses_stars(self) -> None:
        self.text = re.sub(r"^- \[", "* [", self.text, flags=re.MULTILINE)

    @invariant()
    def a_turn_keeps_the_laws(self) -> None:
        before = self.text
        after, problems = turn(self.text, self.world)
        assert all(problem.code != "damaged-region" for problem in problems), problems
        assert after.startswith(self.outside)
        if len(find(before).regions) == len(find(after).regions) == 1:
            assert _below(after) == _below(before)
        missing = [word for word in self.words if word not in after]
        assert not missing, (missing, before, after)
        again, _ = turn(after, self.world)
        assert again == after
        inside = after[: find(after).regions[0].end] if find(after).regions else ""
        ids = re.findall(r"^[-*] \[.\].*?(fu-\w{6})", inside, flags=re.MULTILINE)
        assert len(ids) == len(set(ids))
        plain = removed(after)
        assert [word for word in self.words if word not in plain] == []
        assert "followup-notes" not in plain
        self.text = after
        self.what_was_chosen_stays()

    def what_was_chosen_stays(self) -> None:
        """Ticked stays ticked, dismissed stays away, and an edited line keeps its words, fields and date."""
        end = self.text.find(END) if END in self.text else len(self.text)
        inside = self.text[:end].split("\n")
        lines = [task for row in self.tasks() if row < len(inside) and (task := parse(inside[row].strip()))]
        standing = {task.id: task for task in lines if task.id}
        note = note_of(self.text)
        done = {one.id for one in note.records if one.done} | {one.id for one in note.strays if one.done}
        for ident in self.ticked:
            assert ident in done, (ident, self.text)
            assert ident not in standing or standing[ident].box in "xX", (ident, self.text)
        for ident in self.gone:
            assert ident not in standing or standing[ident].box == "-", (ident, self.text)
        for ident in self.said.keys() | self.snoozed.keys():
            assert ident in self.text, (ident, self.text)
        for ident, task in standing.items():
            assert words(task.text) == self.said.get(ident, words(task.text)), (ident, self.said, self.text)
            assert task.due == self.snoozed.get(ident, task.due), (ident, self.snoozed, self.text)


@pytest.mark.soak
def test_two_thousand_lives_keep_the_laws() -> None:
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=2000, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def _below(text: str) -> str:
    """Return what stands below the region, to the byte."""
    return text[find(text).regions[0].end :]


def _strays(note: Note) -> set[str]:
    """Name the lines that were moved out of the region; `restore` refuses those."""
    return {stray.id for stray in note.strays if not stray.in_region}


TestLife = pytest.mark.filterwarnings("ignore")(Life.TestCase)
TestLife.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
