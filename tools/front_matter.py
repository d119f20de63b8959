"""Write docs/front-matter.md, the page of keys, from rules/words.yaml."""

from __future__ import annotations

from pathlib import Path

from followup_notes.book.words import load_words
from followup_notes.model.rules import Word, Words

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "front-matter.md"
SOURCE = ROOT / "rules" / "words.yaml"

HEAD = """# The keys of a note

This page is made from `rules/words.yaml` by `tools/front_matter.py`. A new spelling is one more line in that file.

Case, blanks, `-`, `_`, accents, emoji and bold marks make no difference: `Interview Date`, `interview_date`,
`interviewDate` and `**📅 Interview-date:**` are one key. A key may stand in the front matter, on a line of its own as
`**Label:** value`, as `Label: value` or `Label - value` above the first subheading, as Dataview's `key:: value`, `[key:: value]` or
`(key:: value)`, in a table, or as a heading with a list below it. Sentences that promise something by a day ("They will get
back to me by Wednesday") are read wherever they stand. Where two places say different things the first counts, and both
are named.

The smallest note that is understood:

```yaml
---
type: interview
company: Northwind
date: 2026-11-23 14:00
interviewers: ["Ada Park <ada@northwind.example>, hiring manager: the forecasting model"]
---
```

Lists also take one line of text; people, promises and messages may be written out:

```yaml
interviewers:
  - name: Ada Park
    email: ada@northwind.example
    title: hiring manager
    topics: [the forecasting model]
    thanked: 2026-11-24
my promises:
  - {what: my portfolio, by: 2026-11-25, sent: 2026-11-24, link: "https://ada.example"}
their promises: ["a decision by 2026-12-01"]
messages:
  - {on: 2026-11-25, kind: status-after-date, to: Ada Park}
  - 2026-11-26 call to Ada Park
```

`thanked` (also `thank you sent`) beside the interviewers marks all of them; a list of names marks those.
`follow-up sent` is read as a message of the kind `check-in`; without a day it opens no gap between messages.
"""


def page(words: Words) -> str:
    """Return the page of keys."""
    parts = [HEAD, "## Keys at a glance\n", _glance(words), "## Every key\n", *(_section(row) for row in words.rows)]
    return "\n".join(parts).rstrip() + "\n"


def _glance(words: Words) -> str:
    lines = ["| key | what it says | in rules | in JSON |", "| --- | --- | --- | --- |"]
    lines += [f"| `{row.key}` | {_cell(row.about)} | {_code(row.word)} | {_code(row.json)} |" for row in words.rows]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;")


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def _section(row: Word) -> str:
    lines = [f"### {row.key}\n", _cell(row.about).capitalize()[:1] + _cell(row.about)[1:] + ".\n"]
    lines.append(f"Also: {', '.join(f'`{spelling}`' for spelling in row.spellings)}.\n" if row.spellings else "")
    if row.values:
        lines.append(_values(row))
    if row.default:
        lines.append(f"Where nothing is said: {row.default}.\n")
    return "\n".join(line for line in lines if line)


def _values(row: Word) -> str:
    meant: dict[str, int] = {}
    for value in row.values.values():
        meant[value] = meant.get(value, 0) + 1
    return "Values: " + ", ".join(f"`{value}`" for value in meant) + ", each in many spellings.\n"


def main() -> None:
    """Write the page."""
    words, problems = load_words(SOURCE.read_text("utf-8"), "rules/words.yaml")
    for problem in problems:
        print(problem.at, problem.message)
    PAGE.write_text(page(words), "utf-8")


if __name__ == "__main__":
    main()
