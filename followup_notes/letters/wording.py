"""A template and its values made into subject and body, with the blanks and line ends of a letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from followup_notes.notation import inert, template

MAX_SUBJECT = 60
_SUBJECT = re.compile(
    r"\s*(?:---\n.*?\n---\s*)?(?:Subject|Betreff):[ \t]*(?P<subject>[^\n]*)\n?", re.DOTALL | re.IGNORECASE
)
_FRONT = re.compile(r"\A\s*---\n.*?\n---\s*\n", re.DOTALL)
_ENDED = re.compile(r"[.!?:…][\"”“’')\]]*$")
_LIST = re.compile(r"(?:[-*•]|\d{1,2}[.)])\s")
_ASIDE = re.compile(r"\s*(?:\(.*|[,/|].*|\s[-–—]\s.*|:\s.*)$")
"""What a role's name can do without in a subject."""
_HALF_SAID = re.compile(r" (?:on|am) [^…]{0,20}…$")
"""What is left of a day that was cut: "our conversation on Friday, 4…"."""
_TWO_STOPS = re.compile(r"(?<![.\s])\.\.(?=\s|$)")
"""A name that ends with a stop at the end of a sentence: "at Orbital Foods Inc.." """


@dataclass(frozen=True, slots=True)
class Wording:
    """A template taken apart: its Subject line ("" for none), its body, the names it cannot do without."""

    subject: str
    body: str
    required: frozenset[str]
    guarded: frozenset[str]
    counts: tuple[int, ...]


@lru_cache(maxsize=256)
def wording(text: str) -> Wording:
    """Take a template's text apart; raises what jinja2 raises where it was never checked."""
    text = text.replace("\r\n", "\n").lstrip("\ufeff")
    text = _FRONT.sub("", text)
    found = _SUBJECT.match(text)
    subject, body = (found["subject"].strip(), text[found.end() :]) if found else ("", text)
    required, guarded = template.variables(f"{subject}\n{body}")
    return Wording(subject, body, required, guarded, template.slots(body))


def subject_of(one: Wording, values: Mapping[str, object]) -> str:
    """Render the subject, at most sixty characters: never cut, but shorter where it would be too long.

    It is only made shorter by what it can do without: a wording of the user's own may say "{{ role }}" outright.
    """
    brief = {**values, "company": None, "at_company": "", "brief": True}
    role = str(values.get("role") or "")
    tries = (
        values,
        {**brief, "brief": False},
        brief,
        {**brief, "role": _ASIDE.sub("", role).strip() or None},
        {**brief, "role": None, "the_role": ""},
    )
    required, _ = template.variables(one.subject)
    shown = (inert.text(template.render(one.subject, some)) for some in tries if fills(some, required))
    text = ""
    for text in shown:
        if len(text) <= MAX_SUBJECT:
            return _begun(text)
    return _begun(_HALF_SAID.sub("", shortened(text, MAX_SUBJECT)))


def _begun(text: str) -> str:
    """Begin with a capital, but leave "iOS Developer" its own."""
    return text if text[1:2].isupper() else f"{text[:1].upper()}{text[1:]}"


def fills(values: Mapping[str, object], required: Iterable[str]) -> bool:
    """Tell whether values hold everything that a template cannot do without."""
    return all(values.get(name) is not None for name in required)


def body_of(one: Wording, values: Mapping[str, object], choices: Sequence[int]) -> str:
    """Render the body: lines of one paragraph joined, no blank too many, no line end after it."""
    return tidy(template.render(one.body, values, choices))


def tidy(text: str) -> str:
    """Join sentences written on lines of their own, and drop what blocks left empty.

    A line is made inert as a whole: what does nothing in a value can act beside the words of a template, and a
    template of the user's own may hold anything.
    """
    paragraphs = re.split(r"\n\s*\n", text.strip("\n"))
    shown = [_paragraph(paragraph) for paragraph in paragraphs]
    return "\n\n".join(paragraph for paragraph in shown if paragraph)


def shortened(text: str, most: int) -> str:
    """Cut a text between words so that it has `most` characters at most."""
    if len(text) <= most:
        return text
    cut = text[: most - 1].rsplit(" ", 1)[0] if " " in text[: most - 1] else text[: most - 1]
    return cut.rstrip(" ,;:.-–—(\"'") + "…"


def _paragraph(text: str) -> str:
    lines: list[str] = []
    for raw in text.split("\n"):
        line = _TWO_STOPS.sub(".", inert.text(raw))
        if not line:
            continue
        joins = lines and _ENDED.search(lines[-1]) and not _LIST.match(line) and not _LIST.match(lines[-1])
        if joins:
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line.removesuffix("\\").rstrip())
    return "\n".join(lines)
