"""Which of my strengths a letter builds on: from the note, the application or the settings, each reader another one first."""

from __future__ import annotations

import re

from followup_notes.letters.abilities import did
from followup_notes.letters.abilities_de import is_english, is_german
from followup_notes.letters.people import title_and_name
from followup_notes.letters.scene import Scene
from followup_notes.notation.inert import words

_DOING = re.compile(
    r"(?:(?P<when>now|currently|still|just) )?(?P<what>\w{2,}ing (?:a|an|the|my|as|at|in|on|for|with|through|towards|up)\b.*)",
    re.IGNORECASE,
)


def calm(text: str) -> str:
    """Write what was typed in capitals alone as letters do; "IFRS" and "ETA" stay."""
    shouted = text.isupper() and len(text.split()) > 1 and any(len(word) > 5 for word in text.split())
    return text.lower() if shouted else text


def strengths(scene: Scene, language: str | None = None) -> tuple[str, ...]:
    """Return my strengths from the note, the application or the settings; each reader gets another one first.

    Of strengths in two languages those in the letter's own are taken.
    """
    told = scene.tell("my_strengths") or scene.settings.my_strengths
    known = tuple(calm(words(part)) for text in told for part in text.split(";"))
    known = tuple(text.strip(" .,!") for text in known if re.search(r"\w", text))
    own = tuple(text for text in known if _fits(text, language)) if language else ()
    if language == "de" and not any(map(is_german, own)):
        own = ()
    return turned(own or known, scene)


def _fits(text: str, language: str) -> bool:
    """Tell whether a strength can stand in a letter of this language; "schwindelfrei" and "Trainer C" have no marks of theirs."""
    return not is_english(text) if language == "de" else not is_german(text)


def news(text: str | None) -> str | None:
    """Return my news as a sentence or a thing without its full stop: "passed my exam" becomes "I passed my exam"."""
    bare = (text or "").strip(" .;,")
    if doing := _DOING.match(bare):
        return f"I am {(doing['when'] or 'now').lower()} {doing['what'][:1].lower()}{doing['what'][1:]}"
    return (f"I {bare[:1].lower()}{bare[1:]}" if did(bare) else bare) or None


def _place(scene: Scene) -> int:
    """Return a number that differs among the people of one interview and from round to round."""
    if scene.interview is None or scene.item.person is None:
        return 0
    names = [title_and_name(person)[1] for person in scene.interview.facts.interviewers]
    name = title_and_name(scene.item.person)[1]
    return (names.index(name) if name in names else 0) + scene.interview.number - 1


def turned(known: tuple[str, ...], scene: Scene) -> tuple[str, ...]:
    """Let each reader and each round begin with another one."""
    at = _place(scene) % len(known) if known else 0
    return known[at:] + known[:at]
