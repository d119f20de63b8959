"""What the rule language may speak of: scopes, derived words, moments, units, and what a tick can mean."""

from __future__ import annotations

from collections.abc import Mapping

EACH: tuple[str, ...] = (
    "interview",
    "interviewer",
    "my promise",
    "their promise",
    "extra",
    "application",
    "reference",
    "other open application",
    "open nudge",
)

DERIVED_WORDS: Mapping[str, str] = {
    "interview": "status of the interview: held (done) from its assumed end on, scheduled before it",
    "outcome": "of the application whose notes the task stands in; `open` covers next-round",
    "name": "the person the item is about",
    "address": "the person's e-mail address; never missing: empty where none is known",
    "title": "the person's title",
    "topic": "what was talked about with this person; a highlight where they are the only one or named in it",
    "thanked": "this person was thanked: a mark, a tick, or a message the note records",
    "linkedin invited": "this person sent an invitation",
    "what": "the promise or extra without its date",
    "link": "the promise's or extra's link or file",
    "sent": "this promise or extra was sent",
    "received": "what they promised has come, or was answered after it was asked about",
    "promised date": "the day of the promise; of several of theirs the latest still awaited",
    "dated promises": "how many dated promises of theirs are still awaited",
    "decision": "same day, later or none: how a promise of theirs lies to the interview's day",
    "people": "how many people the interview had",
    "people without address": "how many of them have no address",
    "everyone thanked": "yes where everybody a letter through others speaks for is thanked",
    "forwarder": "who can be asked to forward: the coordinator, else the recruiter; empty where nobody",
    "ended": "the interview's (assumed) end",
    "started": "the interview's (assumed) start",
    "next interview": "start of the application's next interview that is still to come, by key or note",
    "later interview": "start of an interview after this item's, held or to come, by key or note",
    "earlier interviews": "how many interviews of the application were held before its next one",
    "held interviews": "how many interviews of the application were held",
    "final round": "start of the first final interview",
    "finalist": "yes where a final, onsite or panel stage or round 3 was reached",
    "follow-up date": "my own date for the next nudge, while it lies after the last contact and the last nudge",
    "last contact": "the latest of held interviews' ends and their messages",
    "last reply": "their latest message",
    "last message": "my latest message, thanks included",
    "last allowed": "yes where no nudge is left after this one",
    "nudges sent": "nudges sent in this silence before this item",
    "nth": "which repeat this is, from 1",
    "offer elsewhere": "yes while another application has an offer; in `other open application`: the one spoken of",
    "accepted elsewhere": "yes where another application was accepted while this one is still live; likewise",
    "later decision elsewhere": "yes where another open application decides after this offer's deadline",
    "nudge": "the rule of the nudge an `open nudge` stands beside",
    "contact preference": "what they asked for: none, email or phone",
}
"""Words worked out from a case, never missing unless their sentence says so. Every moment is a word, too."""

MOMENTS: Mapping[str, str] = {
    "interview": "the interview's (assumed) end",
    "interview start": "the interview's (planned, assumed) start",
    "first interview": "the end of the application's first held interview",
    "promised date": "the day of the promise; of several of theirs the latest still awaited",
    "last contact": "the latest of held interviews' ends and their messages",
    "last reply": "their latest message",
    "last message": "my latest message, thanks included",
    "follow-up date": "my own date for the next nudge, while it lies after the last contact and the last nudge",
    "next round": "start of the application's next interview that is still to come, by key or note",
    "final round": "start of the first final interview",
    "offer": "the offer; in `other open application` that of the other one, while it has one",
    "offer deadline": "its deadline",
    "acceptance": "the acceptance; likewise",
    "rejection": "the rejection",
    "withdrawal": "the withdrawal",
    "end of process": "the acceptance, rejection, withdrawal or the day the file was closed",
    "cancellation": "the day the cancelling or moving was recorded",
    "references asked": "the day they asked for references",
    "take-home sent": "the day the take-home was handed in",
    "linkedin invited": "the day this person sent an invitation",
    "sent": "the day the item before was sent, in `repeat`",
    "last allowed nudge": "my last message once no nudge is left",
    "snoozed nudge": "the due date I gave a nudge myself; of several the latest",
    "closing day": "the start of the rule whose tick means that the file is closed",
    "nudge start": "start of the nudge an `open nudge` stands beside",
    "nudge due": "its due",
    "nudge until": "its until",
    "start": "the rule's own start",
    "due": "the rule's own due",
}

HARD_ENDS: frozenset[str] = frozenset({"offer deadline", "next round", "closing day"})
"""Moments outside my power: an `until` on one of them stays where it is, and a later due is moved to it."""

UNITS: tuple[str, ...] = (
    "minutes",
    "hours",
    "days",
    "weeks",
    "months",
    "working days",
    "on",
    "right after",
    "month end",
    "next working day",
)

TICKS: Mapping[str, str] = {
    "": "sent where the rule has a letter, else done",
    "done": "done, and no message to the company (read, decided, asked; letters to referrers and references)",
    "sent": "a message to the company was sent",
    "thanked": "likewise, and the people the item is about are thanked",
    "replied": "they replied that day, and the promise asked about counts as received",
    "ghosted": "the outcome is ghosted from that day on",
    "withdrawn": "a message was sent, and the outcome is withdrawn from that day on",
}
"""Values of a rule's `tick`."""

KNOWN_WORDS: frozenset[str] = frozenset(DERIVED_WORDS) | frozenset(MOMENTS) - {"interview", "start", "due"}
KNOWN_MOMENTS: frozenset[str] = frozenset(MOMENTS)
