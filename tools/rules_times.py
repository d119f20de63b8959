"""A rule's times as a page says them and as a rule file of the user states them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from followup_notes.model.rules import Choice, Condition, Earliest, Latest, Option, Phrase, Rule, Time


def line_of(rule: Rule, name: str) -> Time | None:
    """Return the time that stands in the line `start`, `due` or `until`."""
    return {"start": rule.start, "due": rule.due, "until": rule.until}[name]


def number(name: str, rule: Rule) -> str:
    """Say what stands in the line `start`, `due`, `until` or `repeat` of a rule."""
    if name == "repeat":
        return f"{said(rule.repeat.start)}; at most {rule.repeat.at_most} in all" if rule.repeat else ""
    return said(line_of(rule, name))


def said(time: Time | None) -> str:
    """Say a time in one cell of a table."""
    if time is None:
        return ""
    if isinstance(time, Phrase):
        return time.text
    if isinstance(time, Choice):
        return "the first that is known: " * _is_plain(time) + "; ".join(_option(time, one) for one in time.options)
    *others, last = (said(one) if isinstance(one, Phrase) else f"({said(one)})" for one in time.of)
    return f"the {'earlier' if isinstance(time, Earliest) else 'later'} of {', '.join(others)} and {last}"


def usual(time: Time | None) -> str:
    """Say a time that is a list of cases by the last one, which counts where no other does."""
    if isinstance(time, Choice) and not _is_plain(time):
        return f"usually {said(time.options[-1].at)}"
    return said(time)


def conditions(lines: Iterable[Condition]) -> str:
    """Print conditions as they stand in a rule file."""
    return ", ".join(f"`{line.text}`" for line in lines)


def _is_plain(time: Choice) -> bool:
    return not any(option.when for option in time.options)


def _option(time: Choice, option: Option) -> str:
    if option.when:
        return f"when {conditions(option.when)}: {said(option.at)}"
    return said(option.at) if _is_plain(time) else f"else {said(option.at)}"


def change(rule: Rule) -> str:
    """Return a rule file that states the rule's number as it is shipped, ready to be altered."""
    named = ("start", "due", "until")
    numbers = [name for name in named if re.search(r"\d", said(line_of(rule, name)))]
    name = (numbers or ["due"])[0]
    lines = ["format: 1", "change:", f"  {rule.name}:", *_yaml(name, line_of(rule, name), "    ")]
    return "\n".join(lines) + "\n"


def _yaml(name: str, time: Time | None, indent: str) -> Iterator[str]:
    if isinstance(time, Phrase):
        yield f"{indent}{name}: {time.text}"
        return
    yield f"{indent}{name}:"
    if isinstance(time, Choice):
        for option in time.options:
            yield from _yaml_option(option, indent + "  ")
    elif time is not None:
        yield from _yaml_group(time, indent + "  ")


def _yaml_option(option: Option, indent: str) -> Iterator[str]:
    lines = list(_yaml("at", option.at, ""))
    if option.when:
        lines = ["when:", *(f"  {condition.text}" for condition in option.when), *lines]
    yield from _entry(lines, indent)


def _yaml_group(time: Earliest | Latest, indent: str) -> Iterator[str]:
    yield f"{indent}{'earlier of' if isinstance(time, Earliest) else 'later of'}:"
    for one in time.of:
        lines = [one.text] if isinstance(one, Phrase) else list(_nested(one))
        yield from _entry(lines, indent + "  ")


def _nested(time: Earliest | Latest | Choice) -> Iterator[str]:
    if isinstance(time, Choice):
        for option in time.options:
            yield from _yaml_option(option, "")
    else:
        yield from _yaml_group(time, "")


def _entry(lines: list[str], indent: str) -> Iterator[str]:
    for number, line in enumerate(lines):
        yield f"{indent}{'  ' if number else '- '}{line}"
