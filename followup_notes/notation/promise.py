"""Promises in a note's own words: who is to do what, and the thing that comes of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from followup_notes.notation.nounphrase import END, is_noun_phrase

_WILL = r"(?:['’](?:ll|d)| (?:will|would|can|could|should|(?:is|are) going to|(?:plan|want|intend|promised|hope)s? to))"
_VERBS = (
    "answer arrange ask book call check come confirm contact decide discuss e-mail email follow forward get give inform "
    "introduce invite keep let look mail make meet organise organize pay phone provide reach refund reimburse reply respond "
    "return review ring schedule send set share speak talk tell update write"
)
_NOUNS_TOO = "answer book call check contact e-mail email look mail phone reply return review ring schedule set share talk update"
_BEHIND_VERBS = (
    "me us you him her them it back up out over the a an my our your their his this that whether if when how what in"
)
_THEY = r"they|you|we|he|she|someone|somebody|one of them"
_NAME = r"(?!I\b)[A-Z][\w.’-]*(?: [A-Z][\w.’-]*)?|(?:the|their|your|my) [\w-]+(?: [\w-]+)?"
_FROM = r"(?: (?:from|in|at) \w+)?"


def _either(words: str) -> str:
    return "|".join(words.split())


_WILL_DO = re.compile(rf"(?P<who>(?i:{_THEY})|{_NAME})(?P<from>{_FROM}){_WILL} (?P<plan>[a-z].*)")
_DOES = re.compile(
    rf"(?P<who>(?i:he|she|someone|somebody)|{_NAME})(?P<from>{_FROM}) (?P<verb>{_either(_VERBS)})(?:e?s) "
    rf"(?P<rest>(?:{_either(_BEHIND_VERBS)}|to|with|about)\b.*)"
)
_DO = re.compile(rf"(?P<who>they|you|we) (?P<plan>(?:{_either(_VERBS)})\b.*)", re.IGNORECASE)
_BARE = re.compile(
    rf"(?:(?:to|will) (?P<any>\w.*)|(?P<plan>(?!(?:{_either(_NOUNS_TOO)})\b)(?:{_either(_VERBS)})\b.*"
    rf"|(?:{_either(_VERBS)}) (?:{_either(_BEHIND_VERBS)})\b.*|check (?:with|on|about)\b.*))",
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
_DONE = re.compile(
    r"(?P<thing>.{2,80}?) (?:to be )?(?:sent|shared|arranged|scheduled|published|fixed)(?: over| out)?", re.IGNORECASE
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
    heard, got = _HEAR.fullmatch(text), _GET.fullmatch(text)
    if heard:
        return Undertaking(f"news{heard['about']}" if heard["about"] else "an answer")
    if _ASKING.match(text):
        return Undertaking(f"an answer on {text[:1].lower()}{text[1:]}", asked=True)
    paid = _PAID.fullmatch(text)
    if paid and is_noun_phrase(paid["thing"]):
        return Undertaking(f"the reimbursement of {paid['thing']}")
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
    return _plan(text, "they", "", found["plan"] or found["any"]) if found else None


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
    return f"{who}'" if who.endswith("s") else f"{who}'s"


_ANSWERING = re.compile(
    r"(?:(?:be|get|stay) in touch|(?:get|come|write|report) back|let me know|tell me(?: more)?|inform me|give me an answer|reply|respond|answer|contact me"
    r"|reach out|follow up|write to me|e-?mail me|hear)(?: (?:to|with) me)?(?P<rest> .*)?",
    re.IGNORECASE,
)
_CALLING = re.compile(r"(?:call|phone|ring)(?: me)?(?: back)?(?: .*)?", re.IGNORECASE)
_DECIDING = re.compile(
    r"(?:decide|choose|(?:make|have|reach|take) (?:a|the|their) decision|make up their minds?)(?P<rest> (?:on|about|whether) .*)?(?: .*)?",
    re.IGNORECASE,
)
_HANDING = re.compile(
    r"(?:send|share|forward|e-?mail|mail|give|provide|post|show|arrange|schedule|organi[sz]e|set up|book|plan|offer|propose|suggest|prepare|publish|have|bring)"
    r"(?: me)?(?: over)?(?: with)? (?P<thing>.+?)(?: (?:to|with|for) me| over)?",
    re.IGNORECASE,
)
_PAYING = re.compile(r"(?:refund|reimburse|pay|cover|repay)(?: me)?(?: back)?(?: for)? (?P<thing>.+)", re.IGNORECASE)
_INVITING = re.compile(r"(?:invite|have) me (?:back )?(?:to|for) (?P<thing>.+)", re.IGNORECASE)
_CONFIRMING = re.compile(r"confirm (?P<thing>(?!whether|if|that).+)", re.IGNORECASE)


def planned_thing(plan: str) -> tuple[str, bool] | None:
    """Return the thing that comes of a plan, and whether it is its owner's: "call me back" is their call."""
    if found := _ANSWERING.fullmatch(plan):
        rest = (found["rest"] or "").strip()
        if (
            rest
            and is_noun_phrase(rest)
            and not re.match(r"(?:about|on|by|after|before|with|once|when|soon|as|in|within|next)\b", rest)
        ):
            return (f"answer on {rest}", True) if _ASKING.match(f"{rest} ") else (rest, False)
        return (f"answer {rest}", True) if re.match(r"(?:about|on)\b", rest) else ("answer", True)
    if found := re.fullmatch(r"confirm (?P<asked>(?:whether|if|that) .+)", plan, re.IGNORECASE):
        return f"answer on whether {found['asked'].partition(' ')[2]}", True
    if _CALLING.fullmatch(plan):
        return "call", True
    if found := _DECIDING.fullmatch(plan):
        return f"decision{found['rest'] or ''}", True
    for pattern, led in (
        (_PAYING, "the reimbursement of "),
        (_INVITING, "the invitation to "),
        (_CONFIRMING, "the confirmation of "),
        (_HANDING, ""),
    ):
        found = pattern.fullmatch(plan)
        if found and is_noun_phrase(found["thing"]):
            return f"{led}{found['thing']}", False
    return None


_DEEDS = (
    "answer apply arrange ask book bring build call check clarify collect come complete confirm contact decide discuss "
    "draft fill find finish fix get introduce keep learn let look make meet organise organize practise prepare read register "
    "reply research respond return review say schedule see sign solve speak start study submit summarise summarize take talk "
    "tell test think try upload visit work write follow chase put print dig record translate sketch film design create compile outline update revise"
)
_DEED = re.compile(
    rf"(?:{_either(_DEEDS)})(?: (?:{_either(_BEHIND_VERBS)}|to|with|about|on|for|through|into|two|three|some|all|more|together|how|what)\b.*)?"
    r"|(?:call|ask|tell|contact|phone|ring|text|message|thank|meet|introduce) (?:(?-i:[A-Z])|(?:him|her|them|you|back|my|their|about|when|if)\b).*"
    r"|(?:find out|look up|set up|sort out|follow up)\b.*",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"(?P<verb>write|draft|finish|complete|prepare|build|make|upload|summari[sz]e|collect|fill|sign|submit|put|print|dig|type|scan|record|translate|sketch|film"
    r"|design|create|compile|outline|update|revise)"
    r"(?: (?:up|out|in|together))? (?P<thing>(?:the|a|an|my|your|our|some|two|three) .+)",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"(?:write|type) (?:up |down )?(?P<about>(?:how|what|why) .+)|summari[sz]e (?P<whole>.+)", re.IGNORECASE
)
_I_WILL = re.compile(r"^(?:that )?(?:i(?:['’]ll|['’]d| will| would| can)? |to |will )", re.IGNORECASE)
_SEND = r"send(?:ing)?|share|sharing|forward(?:ing)?|e-?mail(?:ing)?|provid(?:e|ing)|deliver(?:ing)?|show|give"
_SENDING = re.compile(
    rf"^(?:(?i:{_SEND})\s+(?:(?i:over|you|them|him|her|me|us|across|along)\s+)*(?:[A-Z]\w+\s+(?=(?:the|a|an|my|two|three|some)\s))?"
    r"|(?i:get (?:you|them|him|her) ))"
)
_SENT = re.compile(
    r"\s+(?:(?:to|with|over to) (?:you|them|him|her)|(?:zu|nach|ein)?(?:schicken|senden|reichen)|weiterleiten)$",
    re.IGNORECASE,
)


def to_send(said: str) -> str:
    """Return what is to be sent of a promise of mine: "to send you my portfolio" becomes "my portfolio"."""
    bare = _SENT.sub("", _SENDING.sub("", _mine(said)))
    made, written = _MADE.fullmatch(bare), _WRITTEN.fullmatch(bare)
    if written:
        return f"my write-up of {written['about']}" if written["about"] else f"a summary of {written['whole']}"
    return made["thing"] if made else bare or said


def deed(said: str) -> str | None:
    """Return what I promised to do, where it is something else than to send: "read the handbook"."""
    bare = _mine(said)
    if _SENDING.match(bare) or not _DEED.fullmatch(bare):
        return None
    return f"{bare[:1].lower()}{bare[1:]}"


def nothing_to_send(said: str) -> bool:
    """Tell a promise that is kept without a letter: "find out my notice period", "call Ada"; not "write up the case"."""
    bare = _mine(said)
    return deed(said) is not None and not _MADE.fullmatch(bare) and not _WRITTEN.fullmatch(bare)


def _mine(said: str) -> str:
    return _I_WILL.sub("", said.strip(END))
