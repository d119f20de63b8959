"""Texts as a careless hand, a bad merge or a broken program leaves them: known texts, cut, mixed and sown with tokens."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from bad_inputs import GOOD, NOTES, RULE, RULES, SETTINGS
from hypothesis import strategies as st
from test_reading_forms import CASES
from vault_life import FIRST, SECOND

HERE = Path(__file__).parent
LONGEST = 20_000
"""Characters of a text to start from: the long ones of the catalogue have their own tests."""
TOKENS = (
    *("---", "- ", "  - ", "\t", ": ", ":", "[", "]", "{", "}", '"', "'", "|", ">", "> ", "# ", "- [ ] ", "- [x] "),
    *("<!-- ", "-->", "```", "~~~", "$$", "%%", "[[", "]]", "<% ", "{{ ", "}}", "{% ", "%}", "&a ", "*a", "!!int "),
    *("\0", "\r", "\r\n", "\n\n", "\u2028", "\x85", "\ufeff", "\u200b", "\u202e", "\x1b[31m", "\ud7ff", "é", "e\u0301"),
    *("2026-02-30", "2026-11-23T25:00", "99999999999999999999", "next Friday", "by 2026-11-31", "0000-00-00", "24:00"),
    *("followup-notes", "fu-abcdef", "<!-- followup-notes:begin -->", "<!-- followup-notes:end -->", "<<<<<<< a", "=======", ">>>>>>> b"),
    *("interview: done", "1 day after interview", "company.__class__", "not ", "()", "a" * 300, "-" * 80, "[" * 40, "> " * 40),
)  # fmt: skip


def _short(texts: object) -> list[str]:
    whole = [text for text in texts if isinstance(text, str)]  # type: ignore[attr-defined]
    return [text for text in whole if len(text) < LONGEST]


@cache
def notes() -> tuple[str, ...]:
    """Return notes to start from, with and without regions of ours."""
    served = sorted(HERE.glob("vaults/*/after/**/*.md"))
    known = [FIRST, SECOND, GOOD, *NOTES.values(), *(text for _, text, _ in CASES)]
    return tuple(_short([*known, *(path.read_text("utf-8", "replace") for path in served)]))


@cache
def rules() -> tuple[str, ...]:
    """Return rule files to start from."""
    return tuple(_short([RULE, *RULES.values()] + [p.read_text("utf-8") for p in sorted(HERE.glob("../rules/*.yaml"))]))


def settings_notes() -> tuple[str, ...]:
    """Return settings to start from."""
    return tuple(f"---\nmy name: Robin\n{lines}\n---\n" for lines in _short(SETTINGS.values()))


def _drop(lines: list[str], at: int, _other: str, _char: int) -> None:
    del lines[at]


def _twice(lines: list[str], at: int, _other: str, _char: int) -> None:
    lines.insert(at, lines[at])


def _swap(lines: list[str], at: int, _other: str, char: int) -> None:
    to = char % len(lines)
    lines[at], lines[to] = lines[to], lines[at]


def _insert(lines: list[str], at: int, other: str, _char: int) -> None:
    lines.insert(at, other)


def _sow(lines: list[str], at: int, other: str, char: int) -> None:
    where = char % (len(lines[at]) + 1)
    lines[at] = lines[at][:where] + other + lines[at][where:]


def _bite(lines: list[str], at: int, _other: str, char: int) -> None:
    where = char % (len(lines[at]) + 1)
    lines[at] = lines[at][:where] + lines[at][where + 1 + char % 5 :]


def _cut(lines: list[str], at: int, _other: str, char: int) -> None:
    if char % 4 == 0:
        del lines[at + 1 :]


CHANGES: tuple[Callable[[list[str], int, str, int], None], ...] = (
    _drop,
    _twice,
    _swap,
    _insert,
    _sow,
    _sow,
    _bite,
    _cut,
)


@st.composite
def broken(draw: st.DrawFn, sources: tuple[str, ...]) -> str:
    """Give one of the texts with one to eight things done to it."""
    lines = draw(st.sampled_from(sources)).split("\n")
    other = draw(st.sampled_from(sources)).split("\n")
    for change, at, token, char in draw(
        st.lists(
            st.tuples(st.sampled_from(CHANGES), st.integers(0, 500), st.integers(0, 500), st.integers(0, 500)),
            min_size=1,
            max_size=8,
        )
    ):
        # Half of what is put in are tokens, half whole lines of another text.
        with_what = TOKENS[token // 2 % len(TOKENS)] if token % 2 else other[token // 2 % len(other)]
        change(lines, at % len(lines), with_what, char)
        lines = lines or [""]
    end = draw(st.sampled_from(["\n", "\n", "\n", "\r\n", "\r"]))
    return end.join(lines)
