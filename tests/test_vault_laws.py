"""The eight laws, over random lives of a vault: a user, an editor, a formatter, a sync merge and the clock."""

from __future__ import annotations

import re
import subprocess
import tempfile
from datetime import timedelta
from pathlib import Path

import hypothesis.strategies as st
import mdformat
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from vault_life import NOTES, START, Vault, states, task_lines

from followup_notes.model.verdict import State

PATHS = st.sampled_from(sorted(NOTES))
PICK = st.integers(0, 9)
WORDS = st.integers(100, 999).map(lambda number: f"mine{number}")
BEGIN, END = "<!-- followup-notes:begin -->", "<!-- followup-notes:end -->"
BREAKS = (
    (END, ""),
    (BEGIN, ""),
    (BEGIN, f"{BEGIN}\n{BEGIN}"),
    (END, f"{END}\n{END}"),
    (BEGIN, "<!-- followup-notes:begn -->"),
    (BEGIN, f"```\n{BEGIN}"),
    ("## Follow-ups\n", "<<<<<<< a\n=======\n>>>>>>> b\n"),
)
FACTS = (
    ("round: 2\n", "round: 2\nstatus: rejected\nrejected on: 2026-11-23\n"),
    ("the forecasting model", "the jazz trio"),
    ("by 2026-11-25", "by 2026-11-26"),
    ("Ada Park", "Ada Parks"),
    ('  - "Ben Ode <ben@northwind.example>"\n', ""),
    ("company: Northwind", "company: Northwynd"),
    ("role: Analyst", "role: Analyst\nreplied on: 2026-11-24"),
    ("date: 2026-11-23T14:00", "date: 2026-11-27T14:00"),
)


class VaultLife(RuleBasedStateMachine):
    """Everything the table of the product's page knows, done to three notes in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.vault = Vault()
        self.words: set[str] = set()
        self.ticked: set[str] = set()
        self.dismissed: set[str] = set()
        self.whole: dict[str, str] = {}
        self.edited: set[str] = set()
        self.below = dict.fromkeys(NOTES, "")
        self.vault.turn()

    def change(self, path: str, after: str) -> None:
        """Let the user save a note; what he took out himself need not come back."""
        if after != self.vault.texts[path]:
            self.edited.add(path)
        self.vault.texts[path] = after
        everything = "".join(self.vault.texts.values())
        self.words = {word for word in self.words if word in everything}

    def sound(self, path: str) -> bool:
        return path not in self.whole

    def line(self, path: str, pick: int) -> tuple[list[str], int, str] | None:
        """Choose a task line of a note."""
        text = self.vault.texts[path]
        found = task_lines(text)
        if not found or not self.sound(path):
            return None
        number, ident = found[pick % len(found)]
        return text.split("\n"), number, ident

    def forget(self, ident: str) -> None:
        self.ticked.discard(ident)
        self.dismissed.discard(ident)

    @rule(path=PATHS, pick=PICK, how=st.sampled_from(["x", "X", "x ✅", "x ::", "- ❌", "-", " ", "/"]))
    def a_box_changes(self, path: str, pick: int, how: str) -> None:
        if (chosen := self.line(path, pick)) is None:
            return
        lines, number, ident = chosen
        end = "\r" if lines[number].endswith("\r") else ""
        said = re.sub(r" [✅❌] \S+| \[completion:: \S+\]", "", lines[number].rstrip("\r"))
        day = self.vault.now.date().isoformat()
        added = {"✅": f" ✅ {day}", "::": f" [completion:: {day}]", "❌": f" ❌ {day}"}.get(how[2:], "")
        lines[number] = re.sub(r"\[.\]", f"[{how[0]}]", said, count=1) + added + end
        self.change(path, "\n".join(lines))
        self.forget(ident)
        if how[0] in "xX":
            self.ticked.add(ident)
        elif how[0] == "-":
            self.dismissed.add(ident)

    @rule(path=PATHS, pick=PICK, word=WORDS, how=st.sampled_from(["text", "tag", "priority", "below", "due", "bullet"]))
    def a_line_is_edited(self, path: str, pick: int, word: str, how: str) -> None:
        if (chosen := self.line(path, pick)) is None:
            return
        lines, number, _ = chosen
        line = lines[number]
        changed = {
            "text": re.sub(r"\[(.)\] ", rf"[\1] {word} ", line, count=1),
            "tag": line.replace(" 🆔", f" #{word} 🆔"),
            "priority": line.replace(" 📅", " ⏫ 📅"),
            "below": f"{line.rstrip(chr(13))}\n    - {word}",
            "due": re.sub(r"📅 \S+", f"📆 {(START + timedelta(days=int(word[4:]) % 20)).date()}", line),
            "bullet": line.replace("- [", "* [", 1),
        }[how]
        if word in changed:
            self.words.add(word)
        lines[number] = changed
        self.change(path, "\n".join(lines))

    @rule(path=PATHS, pick=PICK)
    def a_line_is_deleted(self, path: str, pick: int) -> None:
        if chosen := self.line(path, pick):
            lines, number, _ = chosen
            del lines[number]
            self.change(path, "\n".join(lines))

    @rule(path=PATHS, pick=PICK)
    def a_line_is_doubled(self, path: str, pick: int) -> None:
        if chosen := self.line(path, pick):
            lines, number, _ = chosen
            lines.insert(number, lines[number])
            self.change(path, "\n".join(lines))

    @rule(path=PATHS, pick=PICK)
    def an_id_is_taken_out(self, path: str, pick: int) -> None:
        if chosen := self.line(path, pick):
            lines, number, ident = chosen
            lines[number] = re.sub(r" 🆔 \S+", "", lines[number])
            self.change(path, "\n".join(lines))
            self.forget(ident)

    @rule(path=PATHS, pick=PICK)
    def a_line_moves_to_the_daily_note(self, path: str, pick: int) -> None:
        chosen = self.line(path, pick)
        if chosen and path != "Daily.md":
            lines, number, _ = chosen
            moved = lines.pop(number).strip("> \r")
            self.change("Daily.md", f"{self.vault.texts['Daily.md']}{moved}\n")
            self.change(path, "\n".join(lines))

    @rule(
        path=PATHS,
        word=WORDS,
        where=st.sampled_from(["Waiting: ", "> - ", "Dear ", "### Draft: ", "[Write to ", "> block "]),
    )
    def a_block_is_edited(self, path: str, word: str, where: str) -> None:
        text = self.vault.texts[path]
        if f"\n{where}" in text and self.sound(path):
            self.words.add(word)
            line = f"\n> {word}\n{where}" if where == "> block " else f"\n{where}{word} "
            self.change(path, text.replace(f"\n{where}", line, 1))

    @rule(path=PATHS, word=WORDS, where=st.sampled_from(["## Follow-ups", "Waiting:", "> [!info]", "### ", END]))
    def own_text_is_written(self, path: str, word: str, where: str) -> None:
        text = self.vault.texts[path]
        if f"\n{where}" in text and self.sound(path):
            self.words.add(word)
            end = "\r\n" if f"\r\n{where}" in text else "\n"
            self.change(path, text.replace(f"\n{where}", f"\nA thought: {word}.{end}{end}{where}", 1))

    @rule(path=PATHS, word=WORDS)
    def the_note_goes_on_below_the_region(self, path: str, word: str) -> None:
        text = self.vault.texts[path]
        if text.endswith((f"{END}\n", f"{END}\r\n")) and self.sound(path):
            self.words.add(word)
            below = f"\nMore on it: {word}\n"
            self.vault.texts[path] = text + below
            self.below[path] += below

    @rule(path=PATHS, what=st.sampled_from(["fence", "draft", "callout", "ledger", "entry", "waiting", "region"]))
    def a_block_is_deleted(self, path: str, what: str) -> None:
        text = self.vault.texts[path].replace("\r\n", "\n")
        if not self.sound(path) or "\r" in self.vault.texts[path]:
            return
        pattern = {
            "fence": r"```email.*?\n```\n\n",
            "draft": r"### Draft.*?\n```\n\n",
            "callout": r"> \[!info\].*?\n\n",
            "ledger": r">\n> ```followup-notes\n.*?> ```\n",
            "entry": r"> fu-\w{6} .*?\n>  .*?\n",
            "waiting": r"Waiting: .*?\n\n",
            "region": rf"\n{BEGIN}.*{END}\n",
        }[what]
        self.change(path, re.sub(pattern, "", text, count=1, flags=re.DOTALL))
        if what in {"callout", "ledger", "entry", "region"}:
            # What only the ledger knew goes with it.
            self.ticked.clear()
            self.dismissed.clear()

    @rule(path=PATHS, how=st.sampled_from(BREAKS))
    def a_marker_breaks(self, path: str, how: tuple[str, str]) -> None:
        text = self.vault.texts[path]
        if how[0] in text and self.sound(path):
            self.whole[path] = text
            self.vault.texts[path] = text.replace(how[0], how[1], 1)

    @rule(path=PATHS)
    def the_damage_is_undone(self, path: str) -> None:
        if path in self.whole:
            self.vault.texts[path] = self.whole.pop(path)

    @rule(path=PATHS, how=st.sampled_from(FACTS), back=st.booleans())
    def facts_change(self, path: str, how: tuple[str, str], back: bool) -> None:
        old, new = reversed(how) if back else how
        text = self.vault.texts[path]
        head, mark, rest = text.partition("\n---\n")
        if old and old in head and self.sound(path):
            self.vault.texts[path] = head.replace(old, new, 1) + mark + rest

    @rule(days=st.integers(0, 9), hours=st.integers(1, 23))
    def time_passes(self, days: int, hours: int) -> None:
        self.vault.now += timedelta(days=days, hours=hours)

    @rule(path=PATHS, how=st.sampled_from(["mdformat", "crlf", "lf", "quoted blanks"]))
    def a_formatter_runs(self, path: str, how: str) -> None:
        text = self.vault.texts[path]
        if not self.sound(path):
            return
        if how == "mdformat" and "\r" not in text:
            text = mdformat.text(text, extensions={"gfm", "frontmatter", "wikilink"})
        elif how == "crlf" and "\r" not in text:
            text = text.replace("\n", "\r\n")
        elif how == "lf":
            text = text.replace("\r\n", "\n")
        else:
            text = re.sub(r"^>$", "> ", text, flags=re.MULTILINE)
        self.change(path, text)

    @rule(path=PATHS, pick=PICK, box=st.sampled_from("x-"), word=WORDS)
    def two_devices_are_merged(self, path: str, pick: int, box: str, word: str) -> None:
        chosen = self.line(path, pick)
        if chosen is None:
            return
        base, (lines, number, ident) = self.vault.texts[path], chosen
        lines[number] = re.sub(r"\[.\]", f"[{box}]", lines[number], count=1)
        theirs = Vault(
            {**self.vault.texts, path: base.replace("\nWaiting:", f"\n{word}\n\nWaiting:", 1)}, self.vault.now
        )
        mine = Vault({**self.vault.texts, path: "\n".join(lines)}, self.vault.now)
        merged = three_way(*(side for side in (self.after(mine, path), base, self.after(theirs, path))))
        if merged is not None:
            self.words |= {word} if word in merged else set()
            self.change(path, merged)
            self.forget(ident)

    @staticmethod
    def after(vault: Vault, path: str) -> str:
        vault.turn()
        return vault.texts[path]

    @invariant()
    def a_turn_keeps_the_laws(self) -> None:
        before = dict(self.vault.texts)
        found = states(self.vault.turn())
        after = self.vault.texts
        everything = "".join(after.values())
        assert [word for word in self.words if word not in everything] == [], (before, after)
        for path in self.whole:
            assert after[path] == before[path]  # nothing is written to a damaged note
        for ident in self.ticked & found.keys():
            assert found[ident][0] in {State.DONE, State.OFF, State.DOES_NOT_APPLY}, (ident, found[ident])
        for ident in self.dismissed & found.keys():
            assert found[ident][0] not in {State.OPEN, State.OVERDUE, State.HELD, State.DONE}, (ident, found[ident])
        for path, text in after.items():
            if path in self.whole:
                continue
            ids = [ident for _, ident in task_lines(text)]
            assert len(ids) == len(set(ids)) or path == "Daily.md", text
            plain = self.vault.without(path)
            assert [word for word in self.words if word in text and word not in plain] == [], (text, plain)
            assert BEGIN not in plain
            if path not in self.edited:
                head, mark, _ = text.partition("\n---\n")
                original = head + mark + NOTES[path].partition("\n---\n")[2] if mark else NOTES[path]
                assert plain == original + self.below[path]  # 7: as if the tool had never been there


def three_way(mine: str, base: str, theirs: str) -> str | None:
    """Merge as git does; None where that conflicts."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (("mine", mine), ("base", base), ("theirs", theirs)):
            (Path(folder) / name).write_bytes(text.encode())
        done = subprocess.run(
            ["git", "merge-file", "-p", "mine", "base", "theirs"], cwd=folder, capture_output=True, check=False
        )
    return done.stdout.decode() if done.returncode == 0 else None


@pytest.mark.soak
def test_long_lives_of_a_vault_keep_the_laws() -> None:
    run_state_machine_as_test(
        VaultLife,
        settings=settings(
            max_examples=250, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


TestVaultLife = pytest.mark.filterwarnings("ignore")(VaultLife.TestCase)
TestVaultLife.settings = settings(
    max_examples=8,
    stateful_step_count=15,
    deadline=None,
    derandomize=True,  # a find of the soak is a find; a test beside other work is no lottery
    suppress_health_check=list(HealthCheck),
)
