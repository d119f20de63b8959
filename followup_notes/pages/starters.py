"""Notes to begin with: settings, rules of one's own, and an interview note, each explaining itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_TEXT = """
# Settings

Change the properties above. What you delete is found on this machine, or in the vault's Tasks settings.

- **my name, my email, my website, my linkedin, my portfolio, my signature**: what stands in your letters.
- **my strengths**: a list; letters lean on it where an interview note names none.
- **time zone**: yours. An employer elsewhere has one of its own: `employer time zone` in the note.
- **country** (us, uk, de, jp) and **region**: customs and holidays of employers where a note says nothing.
- **folders**: only these are read; without it the whole vault is.
- **task format** (emoji, dataview, plain), **global filter**, **done statuses**: how your tasks look.
- **date order** (ymd, dmy, mdy): how to read a date like 03/04/2026.
- **placement** (end, top): where in a note the follow-ups first appear; you may move them at any time.
- **quiet**: days on which you want to ask nobody for anything, like `2026-08-01 to 2026-08-14`.
- **settle**: for how many seconds a note must have been left alone before it is written; 10 without it.
"""

MY_RULES = """# My rules

Write here only what should differ from the shipped rules. `followup-notes rules` shows those in force, with the file and
line of each; `followup-notes check` finds mistakes; `followup-notes test` runs your tests.

An example, which does nothing while it is not marked as `yaml`:

```
format: 1

change:
  thank-you-note:
    due: 4 hours after interview       # I like to be quick

off:
  - rule: connect-on-linkedin
    why: I am not there

quiet:
  - company: Globex
    until: 2027-01-07
    why: they asked for time

tests:
  - name: my quick thank-you
    note:
      company: Northwind
      interview: done
      ended: 2026-03-02 15:00
      interviewers: [Ada Park]
    expect:
      - at: 2026-03-02 18:59
        thank-you-note: open
      - at: 2026-03-02 19:01
        thank-you-note: overdue
```
"""

_LEFT_OUT = frozenset({"folder"})


def settings_note(found: Mapping[str, object]) -> str:
    """Return a settings note that holds what was found, and what only its owner knows left empty."""
    lines = ["my name:", "my email:"]
    lines += [f"{name.replace('_', ' ')}: {_yaml(value)}" for name, value in found.items() if name not in _LEFT_OUT]
    return "\n".join(["---", *lines, "---", _TEXT.lstrip("\n")]) if lines else _TEXT


def interview_note(keys: Mapping[str, str | Sequence[str]], title: str) -> str:
    """Return a new interview note; keys without a value are left out."""
    lines = ["---", "type: interview"]
    for key, value in keys.items():
        if isinstance(value, str):
            lines += [f"{key}: {_scalar(value)}"] if value else []
        elif value:
            lines += [f"{key}:", *(f"  - {_scalar(one)}" for one in value)]
    return "\n".join([*lines, "---", "", f"# {title}", "", ""])


def _yaml(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(_quoted(str(one)) for one in value)}]"
    return _scalar(str(value))


def _scalar(text: str) -> str:
    """Write a value so that it is read back as the same text."""
    plain = text and text[0].isalnum() and text == text.strip() and not set(":#,[]{}&*!|>'\"%@`\n") & set(text)
    date = text[:4].isdigit() and not set(" #,[]{}&*!|>'\"%@`\n") & set(text)
    return text if plain or date else _quoted(text)


def _quoted(text: str) -> str:
    inner = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{inner}"'
