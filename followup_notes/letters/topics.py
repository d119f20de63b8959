"""What was talked about, with whom, and which value of the company a letter builds on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from followup_notes.letters.delicate import is_delicate, is_private
from followup_notes.letters.people import named_in, title_and_name
from followup_notes.letters.scene import Scene
from followup_notes.letters.strengths import calm, turned
from followup_notes.model.facts import Facts, Person
from followup_notes.notation.asked import question
from followup_notes.notation.german import remark_de, worked_in_de
from followup_notes.notation.inert import words
from followup_notes.notation.nounphrase import led
from followup_notes.notation.remark import remark, worked_in

MAX_TOPIC = 400
_SHORT = 4
"""Words of a thing in a list."""
_OF_SOMEBODY = re.compile(r"\b(?:she|he|her|his|him|hers|er|ihm|ihn|seine?[rsnm]?)\b", re.IGNORECASE)
"""What was said with somebody else cannot be told to this reader as if it were about them."""
_UNFILLED = re.compile(
    r"(?:todo|tbd|tba|tbc|xxx+|fill (?:me )?in|placeholder)\b.{0,40}|n/?a|none|nothing|yes|no|ok(?:ay)?|good|fine|nice|great|cool|unknown|to (?:be )?(?:filled|added|do|follow)(?: in)?"
    r"|later|see (?:below|above|notes?)|topics?|notes?|keine?|nichts|folgt|noch offen",
    re.IGNORECASE,
)
"""What stands where a topic should."""


def talked_about(person: Person, facts: Facts) -> tuple[str, ...]:
    """Return what was talked about with this person; a highlight counts where they are alone or named in it."""
    alone = len(facts.interviewers) == 1
    shared = tuple(one for one in facts.highlights if alone or named_in(person, one))
    found = [_tactful(calm(_without_name(words(text), person))) for text in (*person.topics, *shared)]
    return tuple(dict.fromkeys(text[:MAX_TOPIC].strip() for text in found if _says_something(text)))


def _tactful(text: str) -> str:
    """Leave the delicate things out of a list of several: "pay, holidays, bikes" is "holidays, bikes"."""
    parts = text.split(", ")
    kept = [part for part in parts if not is_delicate(part)]
    short = all(len(part.split()) <= _SHORT for part in parts)
    return ", ".join(kept) if short and 1 < len(kept) < len(parts) else text


def _says_something(text: str) -> bool:
    return (
        bool(re.search(r"\w", text)) and not _UNFILLED.fullmatch(text.strip(" .?!…-_[]()<>")) and not is_private(text)
    )


def fittest(known: Iterable[str], language: str, person: Person | None = None) -> tuple[str, ...]:
    """Return topics with those first that a letter can best build on: nothing delicate, and said without quotes."""
    return tuple(sorted(known, key=lambda text: (is_delicate(text), _quotes(text, language, person))))


def _quotes(text: str, language: str, person: Person | None) -> int:
    """Return 0 for a topic that is worked into a sentence, 1 for a quoted question, 2 for another quote."""
    shown = said(text, language, person) or (worked_in_de if language == "de" else worked_in)(text)
    whole = shown.startswith(('"', "„", "the point", "den Punkt"))
    return 2 if whole else int(shown.startswith(('the question "', "die Frage „")))


def said(text: str | None, language: str, person: Person | None = None) -> str | None:
    """Return a topic that is neither a thing nor a question as it stands behind a colon, said to this person."""
    if text is None:
        return None
    if language == "de":
        return None if question(text) else remark_de(text)
    parts = title_and_name(person)[1].split() if person else []
    return remark(text, {" ".join(parts), *parts[:1], *parts[-1:]} if parts else ())


def memories(scene: Scene) -> tuple[str, ...]:
    """Return what is worth remembering of a process, what was said with the reader first."""
    found: list[str] = []
    for facts in scene.layers:
        for person in facts.interviewers:
            if scene.recipient is not None and person.name == scene.recipient.name:
                found.extend(talked_about(person, facts))
    for facts in scene.layers:
        others = [words(text)[:MAX_TOPIC].strip() for text in facts.highlights]
        others += [text for person in facts.interviewers for text in talked_about(person, facts)]
        found.extend(text for text in others if not _OF_SOMEBODY.search(text))
    return tuple(dict.fromkeys(text for text in found if re.search(r"\w", text)))


def values(scene: Scene) -> tuple[str, ...]:
    """Return the company's values, from round 2 on."""
    number = (scene.interview.facts.round or scene.interview.number) if scene.interview else 1
    if number < 2:
        return ()
    known = tuple(words(text).strip(" .\"'“”") for text in scene.tell("values") or ())
    return turned(tuple(text for text in known if text), scene)


def _without_name(text: str, person: Person) -> str:
    """Take "Ada: " off the front of a highlight that names its person so; "Ada's plan" is "their plan", "Ada asked about" "asked about"."""
    parts = title_and_name(person)[1].split()
    for name in (" ".join(parts), *parts[:1], *parts[-1:]):
        if name:
            text = re.sub(rf"^{re.escape(name)}\s*(?::|[-–—]\s)\s*", "", text, flags=re.IGNORECASE)
            text = re.sub(rf"^{re.escape(name)}['’]s?\s+(?=\w)", "their ", text)
            asked = text.removeprefix(f"{name} ")
            text = asked if led(asked) else text
    return text
