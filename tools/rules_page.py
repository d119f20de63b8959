"""Write docs/rules.md, the page of rules, policies and checks, from the shipped pack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from followup_notes.book.load import load_book
from followup_notes.book.policies import MONTHS as NAMES
from followup_notes.model.rules import Book, Check, DraftChoice, Policies, Quiet, Rule
from tools.rules_times import change, conditions, number, usual

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "rules.md"
SOURCE = ROOT / "rules"
LANDS = {"uk": "United Kingdom", "de": "Germany", "jp": "Japan", "us": "United States"}
MONTHS = [month.capitalize() for month in NAMES]

HEAD = """# The rules

This page is made from the files in `rules/` by `tools/rules_page.py`. Each section says when a rule speaks, its numbers,
where they come from, and the lines with which to change them.

**To change a number**, copy the `change:` lines of its rule into a rule file of your vault, `Follow-up/My rules.yaml`
or a `yaml` block in the note `Follow-up/My rules.md`, and alter the number. What you do not write stays as shipped. All
rules go below one `change:`. What you write there counts for every country; what should hold for one country only goes
under its profile:

```yaml
format: 1
profiles:
  de:
    change:
      check-in:
        start: 12 working days after last contact
```

**To switch a rule off**, say so with a reason, in the same file:

```yaml
format: 1
off:
  - rule: connect-on-linkedin
    why: I am not there
```

`followup-notes rules RULE` shows a rule as it is in force, each line with the file it comes from;
`followup-notes check` reads your files and names every line it does not understand.

Days and working days are those of the employer's country and time zone. As a start a day means 00:00, as a due or an
until its 23:59. A due lies never before its start. After its until nothing is asked any more.
"""


def shipped_book() -> Book:
    """Load the shipped pack alone."""
    paths = (path for path in sorted(SOURCE.rglob("*")) if path.is_file())
    return load_book({path.relative_to(SOURCE).as_posix(): path.read_text("utf-8") for path in paths}, {}, {})


def page(book: Book) -> str:
    """Return the page."""
    parts = [HEAD, _glance(book)]
    area = None
    for rule in _by_area(book):
        if rule.area != area:
            area = rule.area
            parts.append(f"## {area.capitalize()}\n")
        parts.append(_section(rule, book))
    parts += [_policies(book), _checks(book.checks)]
    return "\n".join(parts).rstrip() + "\n"


def _by_area(book: Book) -> list[Rule]:
    files = sorted(book.rules[""].values(), key=lambda rule: rule.at)
    areas = list(dict.fromkeys(rule.area for rule in files))
    return sorted(files, key=lambda rule: areas.index(rule.area))


def _glance(book: Book) -> str:
    lines = ["## Rules at a glance\n", "| rule | one task per | from | due |", "| --- | --- | --- | --- |"]
    lines += [
        f"| [`{rule.name}`](#{rule.name}) | {rule.each} | {usual(rule.start)} | {usual(rule.due)} |"
        for rule in _by_area(book)
    ]
    return "\n".join(lines) + "\n"


def _section(rule: Rule, book: Book) -> str:
    blocks = [f"### {rule.name}\n", f"**{_sentence(rule.title)}** {rule.why}\n", "\n".join(_when(rule)) + "\n"]
    blocks.append("\n".join(_numbers(rule, book)) + "\n")
    if rule.source:
        blocks.append(f"Source: {rule.source}\n")
    blocks.append(f"To change it:\n\n```yaml\n{change(rule)}```\n")
    return "\n".join(blocks)


def _sentence(text: str) -> str:
    return text if text.endswith(("?", "!", ".")) else f"{text}."


def _when(rule: Rule) -> Iterator[str]:
    yield f"* One task for each: {rule.each}."
    for label, lines in (("When", rule.when), ("Never when", rule.unless), ("Done when", rule.done_when)):
        if lines:
            yield f"* {label}: {conditions(lines)}."
    if rule.only_if:
        yield f"* Only if: `{rule.only_if.text}`."
    if rule.tick:
        yield f"* A tick means: {rule.tick}."
    if rule.draft:
        yield "* Letter: " + ", else ".join(_letter(one) for one in rule.draft) + "."


def _letter(choice: DraftChoice) -> str:
    return f"`{choice.kind}`" + (f" when {conditions(choice.when)}" if choice.when else "")


def _numbers(rule: Rule, book: Book) -> Iterator[str]:
    lands = [land for land in sorted(book.rules) if land]
    yield "| | default | " + "".join(f"{LANDS.get(land, land)} | " for land in lands).rstrip()
    yield "| --- " * (len(lands) + 2) + "|"
    for name in ("start", "due", "until", "repeat"):
        row = [number(name, book.rules[land][rule.name]) for land in ("", *lands)]
        if any(row):
            cells = [row[0], *("same" if cell == row[0] else cell for cell in row[1:])]
            yield f"| {name} | " + " | ".join(cells) + " |"


def _policies(book: Book) -> str:
    policies = book.policies[""]
    blocks = [_HEAD_OF_POLICIES, *_patience(book), "### quiet\n", *_quiet(policies), _HEAD_OF_HOLDS]
    holds: dict[tuple[str, str], list[str]] = {}
    for hold in policies.holds:
        key = ", ".join(f"`{name}`" for name in hold.while_open), hold.why
        holds.setdefault(key, []).extend(f"`{name}`" for name in hold.rules)
    blocks += [
        f"* Not {', '.join(rules)} while one of these is open: {others}. Why: {why}."
        for (others, why), rules in holds.items()
    ]
    order = ", ".join(f"`{name}`" for name in policies.order)
    accepted = ", ".join(f"`{name}`" for name in policies.after_acceptance)
    blocks += [
        f"\nThe order, what comes first: {order}.\n",
        f"After an acceptance only these still speak: {accepted}.\n",
    ]
    return "\n".join(blocks)


_HEAD_OF_POLICIES = """## Policies

Policies stand above all rules and only ever hold a task back.

### patience
"""
_HEAD_OF_HOLDS = """### plan

Another hold is added to these:

```yaml
format: 1
plan:
  hold:
    - rules: [connect-on-linkedin]
      while open: [thank-you-note]
      why: thanks come first
```
"""


def _patience(book: Book) -> Iterator[str]:
    default = book.policies[""].patience
    nudges = ", ".join(f"`{name}`" for name in default.holds)
    yield f"* After any message to a company the next question waits {default.gap} working days."
    yield f"* After {default.stop_after} without an answer there is no other: {default.then}."
    for land, policies in sorted(book.policies.items()):
        theirs = policies.patience
        if (theirs.gap, theirs.stop_after) != (default.gap, default.stop_after):
            yield f"* {LANDS.get(land, land)}: {theirs.gap} working days, and no other after {theirs.stop_after}."
    yield f"* It holds {nudges}.\n"
    lines = f"patience:\n  gap: {default.gap} working days\n  stop after: {default.stop_after} unanswered\n"
    yield f"To change it:\n\n```yaml\nformat: 1\n{lines}```\n"


def _quiet(policies: Policies) -> Iterator[str]:
    for quiet in policies.quiet:
        yield f"* {_season(quiet)}: {quiet.why}."
    hours = policies.send_on
    times = f"{hours.start:%H:%M} to {hours.end:%H:%M}"
    yield f"* Messages are best sent on working days, {times}; that moves the advice, never a task.\n"
    yield f"To add a quiet time, and to change the hours:\n\n```yaml\nformat: 1\n{_MY_QUIET}send on: working days, {times}\n```\n"


_MY_QUIET = """quiet:
  - every: 1 August to 15 August
    why: I am on holiday then
"""


def _season(quiet: Quiet) -> str:
    if quiet.every is None:
        return f"until {quiet.until}"
    (month, day), (last_month, last_day) = quiet.every
    return f"{day} {MONTHS[month - 1]} to {last_day} {MONTHS[last_month - 1]}, every year"


def _checks(checks: Mapping[str, Check]) -> str:
    lines = [_HEAD_OF_CHECKS, "| check | severity | letters | what it says | looks for |", "| --- " * 5 + "|"]
    lines += [
        f"| `{check.name}` | {check.severity} | {', '.join(check.kinds) or 'all'} | {_cell(check.say)} | {_looks(check)} |"
        for check in sorted(checks.values(), key=lambda one: one.at)
    ]
    return "\n".join(lines) + "\n"


_HEAD_OF_CHECKS = """## Checks of letters

Every draft and every edit of one is read through. A check that is in your way can be softened or switched off:

```yaml
format: 1
change:
  sentence:
    at most: 40 words
  exclamation:
    severity: off
```
"""


def _looks(check: Check) -> str:
    if check.avoid:
        return f"{len(check.avoid)} phrases, like “{_cell(check.avoid[0][0])}”"
    if check.must_mention:
        return f"a {check.must_mention}"
    limit = check.at_most if check.at_most is not None else check.at_least
    return f"{'at most' if check.at_most is not None else 'at least'} {limit} {check.unit}" if limit is not None else ""


def _cell(text: str) -> str:
    return re.sub(r"\{\{\s*found\s*\}\}", "…", text).replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;")


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(shipped_book()), "utf-8")


if __name__ == "__main__":
    main()
