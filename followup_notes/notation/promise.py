"""Promises in a note's own words: who is to do what, and the thing that comes of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followup_notes.notation.asked import END
from followup_notes.notation.nounphrase import is_noun_phrase, with_article

_WILL = r"(?:['’](?:ll|d)| (?:will|would|can|could|should|(?:is|are) going to|(?:plan|want|intend|promised|hope)s? to)|(?= to (?:answer|approve|arrange|ask|book|call|check|clear|complete|confirm|decide|finish|offer|open|pay|prepare|publish|refund|release|review|sign|start|e-?mail|forward|get|give|inform|let|make|phone|reach|reply|respond|ring|send|share|tell|write)\b) to)"
_VERBS = (
    "answer arrange ask book call chase check come confirm contact decide discuss e-mail email follow forward get give inform interview "
    "introduce invite keep let meet look mail make organise organize pay phone provide reach refund reimburse reply respond "
    "return review ring schedule send set share speak talk tell update write"
)
_NOUNS_TOO = "answer book call check contact e-mail email look mail phone reply return review ring schedule set share talk update"
BEHIND_VERBS = (
    "me us you him her them it back up out over the a an my our your their his this that whether if when how what in"
)
_THEY = r"they|you|we|he|she|someone|somebody|one of them"
_NAME = (
    r"(?!I\b)[A-Z][\w.’-]*(?: [A-Z][\w.’-]*)?|(?:the|their|your|my) [\w-]+(?: [\w-]+)?"
    r"|(?:agency|recruiter|panel|board|committee|team|company|office|manager|hiring manager|coordinator|head|director|owner)"
)
_FROM = r"(?: (?:from|in|at) \w+)?"


def either(words: str) -> str:
    """Return a pattern for one of several words."""
    return "|".join(words.split())


_WILL_DO = re.compile(rf"(?P<who>(?i:{_THEY})|{_NAME})(?P<from>{_FROM}){_WILL} (?P<plan>[a-z].*)")
_DOES = re.compile(
    rf"(?P<who>(?i:he|she|someone|somebody)|{_NAME})(?P<from>{_FROM}) (?P<verb>{either(_VERBS)})(?:e?s) "
    rf"(?P<rest>(?:{either(BEHIND_VERBS)}|to|with|about)\b.*)"
)
_DO = re.compile(rf"(?P<who>they|you|we) (?P<plan>(?:{either(_VERBS)})\b.*)", re.IGNORECASE)
_BARE = re.compile(
    rf"(?:(?:to|will) (?P<any>\w.*)|(?P<plan>(?!(?:{either(_NOUNS_TOO)})\b)(?:{either(_VERBS)})\b.*"
    rf"|(?:{either(_VERBS)}) (?:{either(BEHIND_VERBS)})\b.*|check (?:with|on|about)\b.*|(?:finish|close|complete|conclude|wrap up|start|begin|launch|kick off) (?:(?:the|their|all|with)\b.*|\w+ing\b.*)))",
    re.IGNORECASE,
)
_HEAR = re.compile(
    rf"(?:(?:i|you)(?:{_WILL})? |to |will )?hear(?:ing)?(?: back)?(?: from [\w ]{{1,40}})?(?P<about> (?:about|of) .*)?",
    re.IGNORECASE,
)
_GET = re.compile(rf"(?:i|you)(?:{_WILL})? (?:get|receive|have|be sent|be given) (?P<thing>.+)", re.IGNORECASE)
_PASSIVE = re.compile(
    r"(?P<thing>.{2,80}?) (?:will|would|is to|are to|is going to|are going to|should) (?:be \w{3,}|follow|come|arrive)\b.{0,40}"
)
_SAYING = re.compile(
    r"(?:they|she|he|[A-Z][\w.’-]*(?: [A-Z][\w.’-]*)?) (?:said|says|promised|told me|thinks?) (?:that )?(?=(?:they|she|he)\b)"
)
_PAID = re.compile(r"(?P<thing>.{2,80}?) (?:(?:to|will) be )?(?:reimbursed|refunded|paid back|repaid)", re.IGNORECASE)
_REFUND = re.compile(r"(?:refund|reimbursement|repayment) (?:of|for) (?P<thing>.+)", re.IGNORECASE)
_MEETS = re.compile(
    r"(?P<who>(?P<the>the )?(?:hiring )?(?:panel|board|committee|team|management)) (?:meets|will meet|is meeting|sits)\b.*",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?P<thing>.{2,80}?) (?:to be )?(?:sent|shared|arranged|scheduled|published|fixed|done|finished|completed|ready|out|back|online|drawn up|signed|approved|cleared|made|agreed|set|in place)(?: over| out)?",
    re.IGNORECASE,
)
_EITHER_WAY = re.compile(
    r",? (?:either way|one way or (?:the other|another)|in any case|no matter what|if possible|asap|at the latest|hopefully|probably|maybe|for sure)$",
    re.IGNORECASE,
)
_ASKING = re.compile(r"(?:whether|if|how|what|when|which|who|where|why)\s", re.IGNORECASE)
_OURS = {"you": "me", "your": "my", "yourself": "myself", "our": "their", "us": "them"}


@dataclass(frozen=True, slots=True)
class Undertaking:
    """What somebody is to do, as my notes would say it: a thing, or a plan with whose it is.

    `whose` is "" where it is the readers' own. `asked` says that the thing is an answer to a question of mine.
    """

    thing: str
    plan: str = ""
    whose: str = ""
    asked: bool = False


def undertaking(said: str) -> Undertaking:
    """Tell what they promised: "we'll let you know" is the plan to let me know, "the contract will be sent" the contract."""
    text = _SAYING.sub("", re.sub(r"^that\s+", "", said.strip(END), flags=re.IGNORECASE))
    text = _EITHER_WAY.sub("", re.sub(r"(?<=\w) re:? (?=\w)", " about ", text)) or text
    heard, got = _HEAR.fullmatch(text), _GET.fullmatch(text)
    if heard:
        return Undertaking(f"news{heard['about']}" if heard["about"] else "an answer")
    if _ASKING.match(text):
        asked = re.sub(r"^if ", "whether ", f"{text[:1].lower()}{text[1:]}")
        return Undertaking(f"an answer on {asked}", asked=True)
    if refund := _REFUND.fullmatch(text):
        return Undertaking(f"the reimbursement of {with_article(refund['thing'])}")
    if meeting := _MEETS.fullmatch(text):
        return Undertaking(f"the meeting of {meeting['who'] if meeting['the'] else 'the ' + meeting['who']}")
    paid = _PAID.fullmatch(text)
    if paid and is_noun_phrase(paid["thing"]):
        return Undertaking(f"the reimbursement of {with_article(paid['thing'])}")
    for found in (got, _PASSIVE.fullmatch(text), _DONE.fullmatch(text)):
        if found and is_noun_phrase(found["thing"]):
            return Undertaking(found["thing"])
    return _planned(text) or Undertaking(text)


def _planned(text: str) -> Undertaking | None:
    if found := _WILL_DO.fullmatch(text) or _DO.fullmatch(text):
        return _plan(text, found["who"], found.groupdict().get("from") or "", found["plan"])
    if found := _DOES.fullmatch(text):
        return _plan(text, found["who"], found["from"], f"{found['verb']} {found['rest']}")
    found = _BARE.fullmatch(text)
    return _plan(text, "they", "", text if not found["any"] else found["any"]) if found else None


def _plan(text: str, who: str, group: str, plan: str) -> Undertaking:
    if who.lower() == "we":
        plan = re.sub(
            r"\b(?:you|your|yourself|our|us)\b", lambda word: _OURS[word[0].lower()], plan, flags=re.IGNORECASE
        )
    return Undertaking(text, f"{plan[:1].lower()}{plan[1:]}", _whose(who, group))


def _whose(who: str, group: str) -> str:
    if who.lower() in {"they", "you", "we"}:
        return ""
    if group or who.lower() in {"he", "she", "someone", "somebody", "one of them"}:
        return "the"
    who = f"the {who}" if who.islower() and not re.match(r"(?:the|their|your|my) ", who) else who
    return f"{who}'" if who.endswith("s") else f"{who}'s"


_ANSWERING = re.compile(
    r"(?:(?:be|get|stay) in touch|(?:get|come|write|report) back|let me know|tell me(?: more)?|inform me|give me an answer|reply|respond|answer|contact me|(?:text|message|ping) me|drop me a line|send me a (?:text|message|line|note)"
    r"|reach out|follow up|write to me|e-?mail me|hear)(?: (?:to|with) me)?(?P<rest> .*)?",
    re.IGNORECASE,
)
_CALLING = re.compile(
    r"(?:call|phone|ring)(?: me)?(?: back)?(?: (?:me|on|by|about|with|next|at|in|again|to|before|after|first|then|this|either|soon|tomorrow)\b.*)?",
    re.IGNORECASE,
)
_UPDATING = re.compile(r"(?:update me|keep me (?:posted|updated|informed|in the loop))\b.*", re.IGNORECASE)
_STARTING = re.compile(r"(?:start|begin|open|launch|kick off) (?P<thing>.+)", re.IGNORECASE)
_MEETING = re.compile(r"meet (?:with )?(?P<thing>.+)", re.IGNORECASE)
_ENDING = re.compile(r"(?:finish|close|complete|conclude|wrap up) (?P<thing>.+)", re.IGNORECASE)
_DECIDING = re.compile(
    r"(?:decide|choose|(?:make|have|reach|take) (?:a|the|their) decision|make up their minds?|make an offer or (?:not|say no|decline))(?P<rest> (?:on|about|whether) .*)?(?: .*)?",
    re.IGNORECASE,
)
_HANDING = re.compile(
    r"(?:send|share|forward|e-?mail|mail|give|provide|post|show|arrange|schedule|organi[sz]e|set up|book|plan|offer|propose|suggest|prepare|publish|have|bring)"
    r"(?: me)?(?: over)?(?: with)? (?P<thing>.+?)(?: (?:to|with|for) me| over)?",
    re.IGNORECASE,
)
_PAYING = re.compile(r"(?:refund|reimburse|pay|cover|repay)(?: me)?(?: back)?(?: for)? (?P<thing>.+)", re.IGNORECASE)
_INVITING = re.compile(r"(?:invite(?: me)?|have me) (?:back )?(?:to|for) (?P<thing>.+)", re.IGNORECASE)
_CONFIRMING = re.compile(r"confirm (?P<thing>(?!whether|if|that).+)", re.IGNORECASE)


def planned_thing(plan: str) -> tuple[str, bool] | None:
    """Return the thing that comes of a plan, and whether it is its owner's: "call me back" is their call."""
    if found := _ANSWERING.fullmatch(plan):
        rest = (found["rest"] or "").strip()
        if (
            rest
            and is_noun_phrase(rest)
            and not re.match(
                r"(?:about|on|by|after|before|with|once|when|soon|as|in|within|next|either|anyway|again|one way|personally|directly|shortly|regardless|no matter|first)\b",
                rest,
                re.IGNORECASE,
            )
        ):
            return (f"answer on {rest}", True) if _ASKING.match(f"{rest} ") else (rest, False)
        about = re.match(r"(?:about|on) (?=\S)", rest)
        return (f"answer {about[0]}{with_article(rest[about.end() :])}" if about else "answer", True)
    if found := re.fullmatch(r"confirm (?P<asked>(?:whether|if|that) .+)", plan, re.IGNORECASE):
        return f"answer on whether {found['asked'].partition(' ')[2]}", True
    if _CALLING.fullmatch(plan):
        return "call", True
    if _UPDATING.fullmatch(plan):
        return "update", True
    if found := _DECIDING.fullmatch(plan):
        return f"decision{found['rest'] or ''}", True
    for pattern, led in (
        (_PAYING, "the reimbursement of "),
        (_INVITING, "the invitation to "),
        (_CONFIRMING, "the confirmation of "),
        (_MEETING, "the meeting with "),
        (_ENDING, "the end of "),
        (_STARTING, "the start of "),
        (_HANDING, ""),
    ):
        found = pattern.fullmatch(plan)
        if found and is_noun_phrase(found["thing"]):
            return f"{led}{with_article(found['thing']) if led else found['thing']}", False
    return None
