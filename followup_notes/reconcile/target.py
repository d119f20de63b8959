"""What should stand of one item: its line, its why-line, its draft and its ledger entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from followup_notes.model.rules import Settings
from followup_notes.model.verdict import Verdict
from followup_notes.notation.ledger import Entry
from followup_notes.notation.standing import Standing
from followup_notes.notation.wording import retitled


@dataclass(frozen=True, slots=True)
class Target:
    r"""What should stand; None is "nothing of ours". A text equal to the standing one is left byte for byte.

    `line` is the task's paragraph, wrapped lines joined by "\\n". `why` is the sentence. `letter` is the
    fence's text, with `heading` and `link` as lines and `findings` as the lines of
    their callout. `lost` asks for a warning.
    """

    entry: Entry | None = None
    line: str | None = None
    why: str | None = None
    letter: str | None = None
    heading: str | None = None
    link: str | None = None
    findings: tuple[str, ...] | None = None
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Around:
    """What the decision on one item depends on besides the item: settings, the day, what moved, the verdicts."""

    settings: Settings
    today: date
    moved: frozenset[str]
    elsewhere: frozenset[str]
    verdicts: Mapping[str, Verdict]

    def foreign(self, ident: str) -> bool:
        """Tell whether an item belongs to another note, of which this region is a copy or from which it was pasted."""
        return ident not in self.verdicts and ident in self.moved | self.elsewhere


def line_of(item: Standing) -> str | None:
    """Return the paragraph of the line that stands."""
    return "\n".join(item.line.lines[: item.line.head]) if item.line else None


def as_it_stands(item: Standing) -> Target:
    """Leave everything of an item as it is."""
    return with_draft(Target(item.entry, line_of(item), item.why.text if item.why else None), item)


def with_draft(target: Target, item: Standing) -> Target:
    """Leave an item's draft as it stands."""
    draft = item.draft
    if draft is None:
        return target
    return replace(
        target,
        letter=draft.letter.text,
        heading=draft.heading.lines[0] if draft.heading else None,
        link=draft.link.lines[0] if draft.link else None,
    )


def as_sent(target: Target, item: Standing) -> Target:
    """Make a draft the record of what was sent: another heading, and no link but one in the user's words."""
    link = None if item.link_ours else target.link
    return replace(target, heading=target.heading and retitled(target.heading, sent=True), link=link)
