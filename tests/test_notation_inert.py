"""Text from notes stays text: no plugin, formatter, terminal or mail program acts on it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_notes.notation.inert import prose, task, text, url, words

ACTING = re.compile(r"<%|%>|\{\{|\}\}|\{%|%\}|%%|\$\$|\$=|::|<!--|-->|`|=\?|<[A-Za-z/!?]|^<{7} |^>{7} ")


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("<% tp.file.title %>", "< % tp.file.title % >"),
        ("{{ 7 * 7 }}", "{ { 7 * 7 } }"),
        ("{{{ x", "{ { { x"),
        ("%%hidden%%", "% %hidden% %"),
        ("the $$ open", "the $ $ open"),
        ("`= this.x`", "'= this.x'"),
        ("`$= dv`", "'$ = dv'"),
        ("due:: 2026-01-01", "due: : 2026-01-01"),
        ("a :::: b", "a : : : : b"),
        ("<!-- x -->", "< !-- x -- >"),
        ("<script>alert(1)</script>", "< script>alert(1)< /script>"),
        ("a\nb\r\nc\u2028d\te", "a b c d e"),
        ("ab\u202egnp.exe\u200b\ufeffx", "abgnp.exex"),
        ("bell\x07 esc\x1b[31m", "bell esc[31m"),
        ("a < b", "a < b"),
        ("<<<<<<< HEAD", "< <<<<<< HEAD"),
        (">>>>>>> theirs", "> >>>>>> theirs"),
        ("=======", "======="),
        ("=?utf-8?q?=0D=0ABcc=3Ax?=", "= ?utf-8?q?=0D=0ABcc=3Ax?="),
        ("naïve café ñ 漢字", "naïve café ñ 漢字"),
        ("نیک\u200cنام", "نیک\u200cنام"),
    ],
)
def test_what_could_act_is_broken(raw: str, shown: str) -> None:
    assert text(raw) == shown


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("- the forecasting model", "the forecasting model"),
        ("# heading", "heading"),
        ("> [!info]- x", "x"),
        ("- [ ] open", "open"),
        ("---", ""),
        ("1. first", "first"),
        ("[[Ada Park|Ada]] and [[Ben]]", "Ada and Ben"),
        ("[model](https://x.example/a) talk", "model talk"),
        ("**bold** and __strong__ and *soft*", "bold and strong and soft"),
        ("2 * 3 and C#", "2 * 3 and C#"),
    ],
)
def test_markup_around_words_is_left_out(raw: str, shown: str) -> None:
    assert words(raw) == shown


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("see https://x.example/a", "see x.example/a"),
        ("due 📅 2026-01-01 🆔 fu-abc123", "due 2026-01-01 fu abc123"),
        ("#tag C# #1 ##x", "tag C# 1 x"),
        ("__init__ *x* a*b", "_init_ ·x· a·b"),
        ("(@2026-01-01 09:00)", "( @2026-01-01 09:00)"),
        ("[due:: 2026-01-01]", "(due: : 2026-01-01)"),
        ("=== ~~~ http:/http://", "= = = ~ ~ ~ http:/"),
        ("a  b\tc ", "a b c"),
    ],
)
def test_a_task_line_holds_no_field_tag_emphasis_or_bare_address(raw: str, shown: str) -> None:
    assert task(raw) == shown


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("[Your Name]", "[Your Name]"),
        ("![[Secret]] and [[Note|alias]]", "![ [Secret]] and [ [Note|alias]]"),
        ("![x](https://x.example/t.png)", "![x] (x.example/t.png)"),
        ("see https://x.example and #tag [^1]", "see x.example and tag [ ^1]"),
        ("**Dear** __Ada__ ==!==", "··Dear·· _Ada_ = =!= ="),
    ],
)
def test_words_quoted_in_running_text_lead_nowhere(raw: str, shown: str) -> None:
    assert prose(raw) == shown


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("https://x.example/a b?c={{d}}", "https://x.example/ab?c=%7B%7Bd%7D%7D"),
        ("https://x.example/%%x::y", "https://x.example/%25%25x:%3Ay"),
        ("https://x.example/<script>`", "https://x.example/%3Cscript%3E%60"),
    ],
)
def test_a_link_is_percent_encoded_where_it_could_act(raw: str, shown: str) -> None:
    assert url(raw) == shown


@given(st.text(max_size=300))
def test_nothing_acts_whatever_a_field_holds(raw: str) -> None:
    for shown in (text(raw), words(raw), task(raw), prose(raw)):
        assert not ACTING.search(shown)
        assert shown == " ".join(shown.split())
        assert text(shown) == shown


@given(st.text(max_size=200))
def test_a_task_line_stays_as_it_is(raw: str) -> None:
    assert task(task(raw)) == task(raw)
    assert prose(prose(raw)) == prose(raw)


@pytest.mark.parametrize("unit", ["a", "[[", "* ", "{{", "<%", "::", "`", "- ", "[](", "_"])
def test_long_repeated_text_costs_little(unit: str) -> None:
    import time

    started = time.process_time()
    words(unit * (100_000 // len(unit)))
    assert time.process_time() - started < 1
