"""What the values of settings say: zones, countries, folders, days, seconds."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from followup_notes.book.faults import Faults
from followup_notes.book.tree import day_of_text, text_of, texts_of
from followup_notes.dates.zones import zone
from followup_notes.notation.languages import language_code
from followup_notes.notation.links import EMAIL
from followup_notes.notation.nearest import fold
from followup_notes.notation.places import country_code, country_hint
from followup_notes.notation.yaml import Node, Scalar

Reader = Callable[[Node, Faults, str], Any]
_RANGE = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})\s*(?:to|until|[-–/]|\.\.)\s*(\d{4}-\d{1,2}-\d{1,2})$")
_SECONDS = re.compile(r"(\d{1,5}(?:\.\d+)?)\s*(?:s|seconds?)?$")
_PAGE = re.compile(r"\[[^\]\n]*\]\(\S+\)|\S+\.\S+")


def one_text(node: Node, faults: Faults, what: str) -> str | None:
    """Return a text."""
    return text_of(node, faults, what)


def address(node: Node, faults: Faults, what: str) -> str | None:
    """Return an e-mail address."""
    text = text_of(node, faults, what)
    if text is not None and not EMAIL.fullmatch(text.strip().removeprefix("mailto:")):
        faults.error(
            node.at,
            "bad-address",
            f'"{text}" is not an e-mail address',
            f"write it like: {what}: ada@northwind.example",
        )
        return None
    return text


def web_page(node: Node, faults: Faults, what: str) -> str | None:
    """Return the address of a web page, with or without what it begins with."""
    text = text_of(node, faults, what)
    if text is not None and not _PAGE.fullmatch(text.strip()):
        faults.error(
            node.at, "bad-link", f'"{text}" is not a link', f"write it like: {what}: https://www.example.com/me"
        )
        return None
    return text


def several_texts(node: Node, faults: Faults, what: str) -> tuple[str, ...] | None:
    """Return the texts of a list, or the one that stands alone."""
    return tuple(scalar.text.strip() for scalar in texts_of(node, faults, what)) or None


def folders(node: Node, faults: Faults, what: str) -> tuple[str, ...] | None:
    """Return folders of this vault."""
    texts = [part.strip() for text in several_texts(node, faults, what) or () for part in text.split(",")]
    found = tuple(text.strip("[]").replace("\\", "/").strip("/") for text in texts if text)
    for folder in found:
        if ".." in folder.split("/"):
            faults.error(
                node.at,
                "bad-folder",
                f'"{folder}" lies outside the vault',
                "write folders of this vault, like: Jobs/Interviews",
            )
            return None
    return tuple(folder for folder in found if folder not in ("", ".")) or None


def statuses(node: Node, faults: Faults, what: str) -> tuple[str, ...] | None:
    """Return the characters between the brackets of tasks."""
    if isinstance(node, Scalar):
        marks = [mark for mark in re.split(r"[,\s]+", node.text) if mark] or [" "]
    else:
        marks = [scalar.text for scalar in texts_of(node, faults, what)]
    plain = [mark.removeprefix("[").removesuffix("]") or mark for mark in marks]
    wrong = next((mark for mark in plain if len(mark) != 1), None)
    if wrong is not None:
        faults.error(
            node.at,
            "bad-status",
            f'"{wrong}" is not the one character between the brackets of a task',
            f"write it like: {what}: [x, X]",
        )
        return None
    return tuple(plain)


def one_of(*allowed: str) -> Reader:
    """Return a reader of one of these words."""

    def read(node: Node, faults: Faults, what: str) -> str | None:
        text = text_of(node, faults, what)
        value = {fold(choice): choice for choice in allowed}.get(fold(text or "").replace("/", "").replace(".", ""))
        if text is not None and value is None:
            faults.error(
                node.at,
                "bad-setting",
                f'"{text}" is not what {what} can be',
                faults.meant(text, allowed, "it can be: " + ", ".join(allowed)),
            )
        return value

    return read


def time_zone(node: Node, faults: Faults, what: str) -> str | None:
    """Return the name of a time zone."""
    text = text_of(node, faults, what)
    if text is not None and zone(text) is None:
        hint = faults.meant(text, _ZONES, "write it like: Europe/Berlin or America/New_York")
        faults.error(node.at, "unknown-zone", f'"{text}" is not a time zone', hint)
        return None
    return text


_ZONES = ("Europe/London", "Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Rome", "Europe/Zurich", "Europe/Vienna", "Europe/Amsterdam", "Europe/Dublin", "Europe/Warsaw", "Europe/Lisbon", "Europe/Stockholm", "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Toronto", "America/Sao_Paulo", "Asia/Tokyo", "Asia/Kolkata", "Asia/Singapore", "Asia/Shanghai", "Asia/Seoul", "Asia/Dubai", "Australia/Sydney", "Pacific/Auckland", "Africa/Johannesburg", "UTC")  # fmt: skip


def country(node: Node, faults: Faults, what: str) -> str | None:
    """Return a country's code."""
    text = text_of(node, faults, what)
    code = country_code(text) if text else None
    if text is not None and code is None:
        faults.error(node.at, "unknown-country", f'"{text}" is not a country', country_hint(text))
    return code


def language(node: Node, faults: Faults, what: str) -> str | None:
    """Return a language's two letters."""
    text = text_of(node, faults, what)
    code = language_code(text or "")
    if text is None or code:
        return code
    faults.error(node.at, "bad-setting", f'"{text}" is not a language', "write two letters, like en or de")
    return None


def off_days(node: Node, faults: Faults, what: str) -> tuple[tuple[date, date], ...] | None:
    """Return the first and last days of times without nudges."""
    found = []
    for scalar in texts_of(node, faults, what):
        parts = scalar.text.split(",") if scalar.plain else [scalar.text]
        for part in parts:
            days = _days(part.strip())
            if days is None:
                faults.error(
                    scalar.at,
                    "bad-day",
                    f'"{part.strip()}" is not a time without nudges',
                    "write it like: 2026-07-01 to 2026-07-14, or one day: 2026-07-01",
                )
            else:
                found.append(days)
    return tuple(found) or None


def _days(text: str) -> tuple[date, date] | None:
    single = day_of_text(text)
    if single:
        return single, single
    both = _RANGE.match(text)
    first, last = (day_of_text(both[1]), day_of_text(both[2])) if both else (None, None)
    return (first, last) if first and last and first <= last else None


def seconds(node: Node, faults: Faults, what: str) -> float | None:
    """Return a number of seconds."""
    text = text_of(node, faults, what)
    found = _SECONDS.match((text or "").casefold())
    if text is not None and (not found or float(found[1]) > 3600):
        faults.error(node.at, "not-a-number", f'"{text}" is not a number of seconds', f"write it like: {what}: 10")
        return None
    return float(found[1]) if found else None
