"""Hostile text in every place a user can write to: what comes of it stays well-formed and does nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from markdown_it import MarkdownIt

from followup_notes.disk.places import HOME
from followup_notes.notation import email
from followup_notes.turn import Memory, View, apply, look

AT = datetime.fromisoformat("2026-12-07T12:00")
HOSTILE = {
    "commands": "<% tp.x %> `= this.x` `$= dv` {{ 7*191 }} {% x %} %%x%% $$x$$",
    "HTML and markers": "<script>x</script> --> <!-- followup-notes:end --> <img src=x>",
    "headers": "Ada\nBcc: eve@y.example\r\nX: 1\u2028Y: 2\n\nBody",
    "encoded words": "=?utf-8?q?=0D=0ABcc=3A_eve=40y.example?=",
    "fences and merges": "<<<<<<< HEAD\n```\n~~~\n```dataviewjs\nfu-aaaaaa x\n>>>>>>> b",
    "links and fields": "[due:: 2020-01-01] 🆔 fu-abc123 📅 2020-01-01 #tag ![[x]] ![x](https://y.example) [x](javascript:1)",
    "hidden signs": "\u202egnp.exe\u2066 \x1b[31m\x9b \u200b\ufeffx",
    "long": "é漢🎉" * 100,
    "quotes": 'O\'Neil "The \\" & : - ? [ { ! * | > % ;',
}
ACTING = re.compile(r"<%|%>|\{\{|\}\}|\{%|%\}|%%|\$\$|\$=|::|`=|`\$|49337|[\u202a-\u202e\u2066-\u2069\x1b\x9b\u200b]")
HEADERS = {"From", "To", "Subject", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
COMMONMARK = MarkdownIt("commonmark", {"html": True}).enable("table")


def note(**fields: object) -> str:
    """Return a note whose properties hold these values; JSON is YAML, too."""
    front = "".join(f"{key.replace('_', ' ')}: {json.dumps(value)}\n" for key, value in fields.items())
    return f"---\n{front}---\n\nWords of mine.\n"


def interview(**fields: object) -> str:
    known: dict[str, object] = {
        "type": "interview",
        "company": "Northwind",
        "role": "Data Engineer",
        "date": "2026-12-04T14:00",
        "interviewers": [{"name": "Ada Park", "email": "ada@northwind.example", "topics": ["the forecasting model"]}],
        "their promises": ["a decision by 2026-12-15"],
        "my promises": [{"what": "my portfolio", "link": "https://folio.example"}],
    }
    return note(**{**known, **fields})


def settings(value: str) -> Mapping[str, str]:
    names = ("my website", "my linkedin", "my portfolio", "my strengths", "my signature", "time zone", "country")
    mine = {"my name": f"Robin {value}", "my email": "robin@vale.example", **dict.fromkeys(names, value)}
    return {"Follow-up/Settings.md": note(**mine), "Note.md": interview()}


def people(value: str) -> Mapping[str, str]:
    ada = {"name": f"Ada {value}", "email": "ada@northwind.example", "title": value, "topics": [value]}
    other = f"{value} <fay@northwind.example>"
    return {"Note.md": interview(interviewers=[ada], coordinator=other, referrer=other, references=[other])}


def matters(value: str) -> Mapping[str, str]:
    mine = [{"what": value, "link": f"https://folio.example/{value}"}, f"my CV [[{value}.pdf]]"]
    told = {"highlights": [value], "values": [value], "my strengths": [value], "place": value, "news": value}
    theirs = [f"{value} by 2026-12-15"]
    return {"Note.md": interview(**told, **{"my promises": mine, "their promises": theirs, "extras": [value]})}


def choices(value: str) -> Mapping[str, str]:
    keys = ("stage", "format", "outcome", "language", "country", "contact preference", "cancelled by", "application")
    return {"Note.md": interview(**dict.fromkeys(keys, value), company=value, role=value)}


def notes_beside(value: str) -> Mapping[str, str]:
    ben = note(type="person", name=f"Ben {value}", title=value, email="ben@northwind.example", company="Northwind")
    northwind = note(type="company", values=[value], country=value, stage=value)
    who = [{"name": "[[Ben]]", "topics": ["on-call"]}]
    return {"Note.md": interview(interviewers=who), "Ben.md": ben, "Northwind.md": northwind}


def wordings(value: str) -> Mapping[str, str]:
    plain = re.sub(r"\{[{%].*?[}%]\}", "{", value)
    own = (
        f"Subject: Hi {plain.splitlines()[0]}{{{{ role }}}}\n\n{{{{ greeting }}}},\n\n{plain}\n{{{{ talked_about }}}}\n"
    )
    ring = {"when": {"interview": "done"}, "due": "9 days after interview", "task": plain, "why": value, "title": value}
    rules = json.dumps(
        {"rules": {"ring": ring}, "checks": {"mine": {"say": value, "severity": "warning", "avoid": ["the"]}}}
    )
    return {"Note.md": interview(), "Follow-up/templates/thank-you.md": own, "Follow-up/My rules.yaml": rules}


def names(value: str) -> Mapping[str, str]:
    plain = re.sub(r"[/\\:*?\"<>|\x00-\x1f\ufeff]", "", value)[:40].strip(" .") or "x"
    return {
        f"{plain}/{plain}.md": interview(interviewers=[f"[[{plain}p]]: planning"]),
        f"{plain}p.md": note(type="person"),
    }


PLACES = (settings, people, matters, choices, notes_beside, wordings, names)


def seen(vault: Path) -> View:
    return look(vault, AT, Memory(zone="UTC"))


def acted(region: str) -> list[str]:
    """Return what a reader of Markdown would run, load, or take for a part of the page that is not ours."""
    found = [match[0] for match in ACTING.finditer(region)]
    for token in COMMONMARK.parse(region):
        if token.type == "fence" and not re.match(r"email fu-|followup-notes$", token.info):
            found.append(token.info)
        if token.type == "html_block" and not token.content.startswith("<!-- followup-notes:"):
            found.append(token.content)
        for child in token.children or ():
            if child.type in {"html_inline", "image"} or (child.type == "code_inline" and "DATE" not in child.content):
                found.append(child.content)
            if child.type == "link_open" and not re.match(r"mailto:[^?]*(\?subject=[^&]*)?$", str(child.attrs["href"])):
                found.append(str(child.attrs["href"]))
    return found


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_text_acts_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: object, kind: str) -> None:
    assert callable(place)
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    vault = tmp_path / "vault"
    before: Mapping[str, str] = place(HOSTILE[kind])
    for path, text in before.items():
        (vault / path).parent.mkdir(parents=True, exist_ok=True)
        (vault / path).write_bytes(text.encode())
    view = seen(vault)
    apply(view)
    for path, text in before.items():
        after = (vault / path).read_bytes().decode()
        assert after.startswith(text)
        region = after.removeprefix(text)
        assert not acted(region)
        assert region.count("<!-- followup-notes:end -->") == (1 if region else 0)
    assert seen(vault).plan.edits == ()
    for task in view.plan.tasks:
        if letter := task.letter:
            mine = (view.book.settings.my_name or "", "robin@vale.example")
            message = message_from_bytes(email.eml(letter.to, letter.subject, letter.body, mine), policy=policy.default)
            link, _ = email.whole_mailto(letter.to, letter.subject, letter.body)
            assert set(message.keys()) == HEADERS - (set() if letter.to else {"To"})
            assert message["Subject"] == letter.subject
            assert set(parse_qs(urlsplit(link).query)) <= {"subject", "body"}
            assert len(link) <= email.MAX_LINK
