"""What was talked about, with whom, and which strength and value a letter builds on."""

from __future__ import annotations

import re

from followup_notes.letters.people import named_in, title_and_name
from followup_notes.letters.scene import Scene
from followup_notes.model.facts import Facts, Person
from followup_notes.notation.german import remark_de
from followup_notes.notation.inert import words
from followup_notes.notation.nounphrase import question, remark

MAX_TOPIC = 400
_UNFILLED = re.compile(
    r"(?:todo|tbd|tba|tbc|xxx+|fill (?:me )?in|placeholder)\b.{0,40}|n/?a|none|nothing|unknown|to (?:be )?(?:filled|added|do|follow)(?: in)?"
    r"|later|see (?:below|above|notes?)|topics?|notes?|keine?|nichts|folgt|noch offen",
    re.IGNORECASE,
)
"""What stands where a topic should."""
_PAST = re.compile(
    r"(?:led|built|ran|grew|wrote|taught|made|won|cut|brought|took|saved|\w{3,}ed)\s+(?:a|an|the|my|our|and|up|over|\d|all|two|three|four|five|ten|several|many|more)\b"
    r"|(?:led|built|ran|grew|wrote|taught|won|cut|saved|\w{3,}ed)\s+[\w-]+(?:\s[\w-]+)?\s+(?:by|from)\b",
    re.IGNORECASE,
)
_ABLE = re.compile(
    r"(?:good|strong|great|experienced|fluent|skilled|able|used|trained|certified|comfortable)\s+(?:at|in|to|with|on|as)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?:[A-Z][a-z]+ing|Ten|Two|Three|Four|Five|Six|Seven|Eight|Nine|Twelve|Several|Many|Years|A|An|My|The|Good|Strong|Great|Deep"
    r"|Solid|Calm|Clear|Hands-on|Broad|Long|Wide|Proven|Fast|Quick|Careful|Reliable|Strategic|Technical|Excellent"
    r"|Attention|Experience|Knowledge|Background|Ability|Over|More|Nearly|Almost)\b(?! ?[A-Z])"
)
_LEADING = re.compile(r"(?!during|nothing|something|anything|everything|spring|string)\w{3,}ing\s+\w", re.IGNORECASE)


def talked_about(person: Person, facts: Facts) -> tuple[str, ...]:
    """Return what was talked about with this person; a highlight counts where they are alone or named in it."""
    alone = len(facts.interviewers) == 1
    shared = tuple(one for one in facts.highlights if alone or named_in(person, one))
    found = [_without_name(words(text), person) for text in (*person.topics, *shared)]
    return tuple(dict.fromkeys(text[:MAX_TOPIC].strip() for text in found if _says_something(text)))


def _says_something(text: str) -> bool:
    return bool(re.search(r"\w", text)) and not _UNFILLED.fullmatch(text.strip(" .?!…-_[]()<>"))


def said(text: str | None, language: str, person: Person | None = None) -> str | None:
    """Return a topic that is neither a thing nor a question as it stands behind a colon, said to this person."""
    if text is None or question(text):
        return None
    if language == "de":
        return remark_de(text)
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
        found.extend(words(text)[:MAX_TOPIC].strip() for text in facts.highlights)
        found.extend(text for person in facts.interviewers for text in talked_about(person, facts))
    return tuple(dict.fromkeys(text for text in found if re.search(r"\w", text)))


def strengths(scene: Scene) -> tuple[str, ...]:
    """Return my strengths from the note, the application or the settings; each reader gets another one first."""
    known = tuple(words(text) for text in scene.tell("my_strengths") or scene.settings.my_strengths)
    known = tuple(text.strip(" .") for text in known if re.search(r"\w", text))
    return _turned(known, _place(scene))


def values(scene: Scene) -> tuple[str, ...]:
    """Return the company's values, from round 2 on."""
    number = (scene.interview.facts.round or scene.interview.number) if scene.interview else 1
    if number < 2:
        return ()
    known = tuple(words(text).strip(" .\"'“”") for text in scene.tell("values") or ())
    return _turned(tuple(text for text in known if text), _place(scene))


def strength_forms(strength: str) -> tuple[str | None, str | None]:
    """Return a strength as a thing I bring, or, where it is a sentence of its own, as that sentence."""
    if re.match(r"(?:i|i've|i'm|ich)\s", strength, re.IGNORECASE):
        return None, strength[:1].upper() + strength[1:]
    if _PAST.match(strength):
        return None, f"I {strength[:1].lower()}{strength[1:]}"
    if _ABLE.match(strength):
        return None, f"I am {strength[:1].lower()}{strength[1:]}"
    plain = f"{strength[:1].lower()}{strength[1:]}" if _PLAIN.match(strength) else strength
    if _LEADING.match(plain) and not plain[:1].isupper():
        return f"experience in {plain}", None
    return plain, None


def news(text: str | None) -> str | None:
    """Return my news as a sentence or a thing without its full stop: "passed my exam" becomes "I passed my exam"."""
    bare = (text or "").strip(" .;,")
    return (f"I {bare[:1].lower()}{bare[1:]}" if _PAST.match(bare) else bare) or None


def _place(scene: Scene) -> int:
    """Return a number that differs among the people of one interview and from round to round."""
    if scene.interview is None or scene.item.person is None:
        return 0
    names = [title_and_name(person)[1] for person in scene.interview.facts.interviewers]
    name = title_and_name(scene.item.person)[1]
    return (names.index(name) if name in names else 0) + scene.interview.number - 1


def _turned(known: tuple[str, ...], by: int) -> tuple[str, ...]:
    at = by % len(known) if known else 0
    return known[at:] + known[:at]


def _without_name(text: str, person: Person) -> str:
    """Take "Ada: " off the front of a highlight that names its person so."""
    parts = title_and_name(person)[1].split()
    for name in (" ".join(parts), *parts[:1], *parts[-1:]):
        if name:
            text = re.sub(rf"^{re.escape(name)}\s*(?::|[-–—]\s)\s*", "", text, flags=re.IGNORECASE)
    return text
