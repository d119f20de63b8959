"""The plain values that task lines and letters are rendered from, each from a note or a setting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from followup_notes.dates.working import add_working_days
from followup_notes.letters import fields, people, several, speech, strengths, topics
from followup_notes.letters.abilities import strength_forms
from followup_notes.letters.fields import Value
from followup_notes.letters.links import link_of
from followup_notes.letters.scene import Scene
from followup_notes.model.facts import Person, Said
from followup_notes.model.note import day_of
from followup_notes.model.rules import Words
from followup_notes.notation import inert
from followup_notes.notation.promise import undertaking
from followup_notes.notation.reader import plural

_MORE_TIME = 5
"""Working days asked for where the note names no day."""


def context(scene: Scene, language: str, words: Words, wanted: frozenset[str]) -> dict[str, object]:
    """Return every variable of `notation.variables.CONTEXT` with its value, None where nothing says it.

    Of the further words a note may hold only those come that are `wanted`: there are many, and few are used.
    """
    values: dict[str, object] = dict(_of_notes(scene, words, wanted))
    for part in (_people, _matter, _promise, _next, _offer):
        values.update(part(scene, language))
    values.update(_mine(scene))
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _people(scene: Scene, language: str) -> dict[str, Value]:
    recipient, about = scene.recipient, scene.item.person or scene.recipient
    said = scene.interview.facts if scene.interview else scene.application.facts
    about_topics = topics.fittest(topics.talked_about(about, said), language, about) if about else ()
    roles: dict[str, Value] = {
        role: fields.named(scene.tell(role)) for role in ("coordinator", "recruiter", "referrer")
    }
    agency, contact = fields.field(scene.tell("agency")), roles["recruiter"]
    return {
        **roles,
        "asked": f"{contact} of {agency}" if agency and contact else fields.field(scene.application.company),
        "name": fields.name_of(about) if about else None,
        "first_name": inert.words(people.first_name(about)) if about else None,
        "email": about.email if about else None,
        "title": fields.field(about.title) if about else None,
        "salutation": (people.title_and_name(about)[0] or None) if about else None,
        "greeting": inert.words(
            people.greeting(
                recipient,
                fields.field(scene.application.company),
                language,
                scene.country,
                formal=scene.language != language,
            )
        ),
        "recipient": fields.name_of(recipient) if recipient else None,
        "met": scene.met,
        "to_agency": scene.to_agency,
        "talked_before": any(map(scene.is_held, scene.application.interviews)),
        "interested": scene.interested,
        "interviewers": tuple(fields.name_of(person) for person in said.interviewers),
        "people": tuple(fields.name_of(person) for person in scene.people),
        "people_lines": several.lines(scene, language),
        "topic": about_topics[0] if about_topics else None,
        "talked_about": about_topics[0] if about_topics else None,
        "talked_about_said": topics.said(about_topics[0], language, about) if about_topics else None,
        "also_talked_about": about_topics[1] if len(about_topics) > 1 else None,
    }


def _matter(scene: Scene, language: str) -> dict[str, Value]:
    company, role = fields.field(scene.application.company), fields.role_of(scene.application.role)
    started = _started(scene)
    mine, memories, values = strengths.strengths(scene, language), topics.memories(scene), topics.values(scene)
    memories = topics.fittest(memories, language, scene.recipient)
    form, said = strength_forms(mine[0], language) if mine else (None, None)
    return {
        "company": company,
        "role": role,
        "brief": False,
        "the_role": _the_role(role, language),
        "at_company": f" {speech.at_company(company, language)}" if company else "",
        "agency": fields.field(scene.tell("agency")),
        "round": scene.interview.facts.round if scene.interview else None,
        "interview_date": fields.day(started, language),
        "interview_time": fields.clock(started, scene, language),
        "highlight": memories[0] if memories else None,
        "highlight_said": topics.said(memories[0], language, scene.recipient) if memories else None,
        "highlights": memories,
        "my_strengths": mine,
        "strength": form,
        "strength_said": said,
        "values": values,
        "value": values[0] if values else None,
        "last_contact": fields.day(started, language),
        "nth": scene.item.nth,
    }


def _started(scene: Scene) -> Said | None:
    return (scene.interview.facts.start or scene.interview.facts.end) if scene.interview else None


def _the_role(role: str | None, language: str) -> str:
    if language == "de":
        return f"die Stelle als {role}" if role else "die Stelle"
    if role and role.lower().split()[-1] in {"role", "position", "job", "internship", "post"}:
        return f"the {role}"
    return f"the {role} role" if role else "the role"


def _promise(scene: Scene, language: str) -> dict[str, Value]:
    promise = scene.item.promise
    what = inert.words(promise.what)[: fields.MAX_FIELD].strip(" .;,") or None if promise else None
    what = _of_reader(what, scene.recipient) if what and scene.recipient else what
    link = link_of(promise, scene.settings) if promise else None
    by = scene.settled(promise.by) if promise and promise.by else None
    shown = fields.day(by, language)
    return {
        "what": what,
        "by": shown,
        "promised_date": shown,
        "link": link,
        "url": link if link and "://" in link else None,
        "attached": link if link and "://" not in link else None,
        "promised_by": inert.words(promise.person) if promise and promise.person else None,
        "promised": bool(promise and any(promise in facts.my_promises for facts in scene.layers)),
        "sent": bool(promise and promise.sent),
        "handed_in": _handed_in(scene, language),
        "received": bool(promise and promise.received),
    }


def _of_reader(what: str, reader: Person) -> str:
    """Say a promise of the reader as theirs: to Ada, "Ada will send the contract" is "they will send the contract"."""
    parts = people.title_and_name(reader)[1].split()
    for name in (" ".join(parts), *parts[:1], *parts[-1:]):
        if told := re.match(
            rf"{re.escape(name)} (?:said|says|promised|thinks) (?:that )?(?:she|he|they)(?=['’ ])", what
        ):
            return f"they{what[told.end() :]}"
        what = re.sub(rf"(?<=\w) (?:via|through|from|by) {re.escape(name)}$", "", what)
        verb, _, rest = what.removeprefix(f"{name} ").partition(" ")
        if what.startswith(f"{name} ") and undertaking(what).plan:
            return f"they {plural(verb)} {rest}".strip()
    return what


def _handed_in(scene: Scene, language: str) -> str | None:
    sent = scene.interview.facts.take_home_sent if scene.interview else None
    return speech.day_in_words(day_of(sent), language) if isinstance(sent, date) else None


def _next(scene: Scene, language: str) -> dict[str, Value]:
    coming = _coming(scene)
    own = scene.tell("follow_up")
    slots = tuple(speech.slot_in_words(inert.words(text), language) for text in scene.tell("slots") or ())
    zoned = coming or _started(scene)
    place = scene.tell("place")
    return {
        "next_round": speech.said_in_words(coming, scene.zone, language) if coming else None,
        "next_date": fields.day(coming, language),
        "next_time": fields.clock(coming, scene, language),
        "slots": slots,
        "zone": speech.zone_in_words(zoned, scene.zone, language) if zoned else None,
        "place": place and fields.place_of(place),
        "news": strengths.news(fields.field(scene.tell("news"))),
        "follow_up_date": speech.day_in_words(day_of(own), language) if isinstance(own, date) else None,
    }


def _coming(scene: Scene) -> Said | None:
    """Return the start of the application's next interview, by key or by note."""
    starts = [one.facts.start for one in scene.application.interviews if one.facts.start and not scene.is_held(one)]
    keys = [facts.next_round for facts in scene.layers if facts.next_round]
    later = [said for said in (*keys, *starts) if day_of(said) >= scene.now.astimezone(scene.zone).date()]
    return min(later, key=lambda said: (scene.instant(said), not isinstance(said, datetime)), default=None)


def _offer(scene: Scene, language: str) -> dict[str, Value]:
    own = scene.tell("offer_deadline")
    elsewhere = scene.item.other.offer_deadline if scene.item.other else None
    wanted = scene.tell("wanted_deadline")
    if wanted is None and own is not None:
        wanted = add_working_days(day_of(own), _MORE_TIME, scene.off)
    outcome = scene.tell("outcome")
    return {
        "offer_deadline": fields.day(own, language),
        "deadline": fields.day(elsewhere if scene.item.other else own, language),
        "wanted_deadline": fields.day(wanted, language),
        "outcome": str(outcome) if outcome else None,
    }


def _mine(scene: Scene) -> dict[str, Value]:
    mine = scene.settings
    name, signature = fields.field(mine.my_name), mine.my_signature
    lines = "\n".join(inert.text(line) for line in (signature or "").strip().splitlines())
    if name and lines and name.casefold() not in lines.casefold():
        lines = f"{name}\n{lines}"
    return {
        "my_name": name,
        "my_email": mine.my_email,
        "my_signature": lines or name or "",
        "my_website": mine.my_website and inert.url(mine.my_website),
        "my_linkedin": mine.my_linkedin and inert.url(mine.my_linkedin),
        "my_portfolio": mine.my_portfolio and inert.url(mine.my_portfolio),
    }


def _of_notes(scene: Scene, words: Words, wanted: frozenset[str]) -> Iterator[tuple[str, Value]]:
    """Give further words of the notes under their names with "_", as plain text."""
    for row in words.rows:
        name = row.word.replace(" ", "_").replace("-", "_")
        if name in wanted and hasattr(scene.application.facts, row.json):
            yield name, fields.plain(scene.tell(row.json))
