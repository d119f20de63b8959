"""What wears a reader's patience: counting one's mails, measuring the silence, wanting an answer by a day, threats and sarcasm."""

from __future__ import annotations

from followup_notes.letters.cues import ANSWER, HEAR, LEAVE, STANDS, SUITS, WHEN, Cue, cue

_MAIL = r"(?:e-?mails?|messages?|mails?|letters?|notes?|applications?|voicemails?)"
_WROTE = r"(?:e-?mailed|called|phoned|rung|rang|wrote|written|texted|messaged|left (?:a |two |several )?(?:voicemails?|messages?)|tried)"
_WORK = r"\b(?:customers?|clients?|patients?|suppliers?|users?|tenants?|pupils?|parents?|drivers?|donors|readers|visitors)\b"

PATIENCE: tuple[Cue, ...] = (
    cue(
        "demand",
        SUITS,
        r"""
        \b(?:other|another|two|three|several) (?:\w+ )?(?:hospitals?|schools?|clinics?|universit\w+|labs?|studios?|shops?|agenc\w+|practices?|teams?|places?)\b[^.!?\n]{0,20}\b(?:wants?|after|chasing|courting|keen on|interested in) me\b
        maybe \byou (?:may|might) (?:wish|want) to (?:move|act|be|decide|hurry)(?: \w+)? (?:quick\w*|fast|soon\w*|up)\b
        """,
        _WORK,
    ),
    cue(
        "accusation",
        HEAR,
        r"""
        maybe \byou(?:'ve| have) (?:now )?had (?:my|the) (?:\w+ )?\w+ for\b
        maybe \bdo you (?:even |ever |actually |really )?(?:intend|plan|mean) to (?:reply|respond|answer|decide|write|get back|call|hire)\b
        maybe \bhave the (?:guts|courage|nerve|backbone|balls|heart) to\b
        maybe \bi (?:[a-z']+ ){0,4}?complain(?:ing)? (?:about|that)\b
        maybe \bwriting to complain\b
        maybe \b(?:reconsider|think again about|change your mind about|revise|overturn)(?: your| the| this)? ?(?:decision|rejection|choice|mind)?\b
        """,
        _WORK + r"|\bi (?:had to|have to|would|will|might) (?:reconsider|revise)\b|\bresidents\b|\bi wrote\b|\bguide\b",
    ),
    cue(
        "demand",
        SUITS,
        rf"""
        \b(?:i|we)(?:'d| would| will| shall|'ll)?(?: really| very much| greatly| also| still| kindly)* (?:appreciate|like|love|be (?:grateful|glad|happy|thankful)|need|want|expect|require|request|welcome|hope|wish)\b(?: \w+){{0,4}}? {ANSWER}\b[^.!?\n]{{0,45}}?\b(?:by|before|within|no later than|until|till|not later than) {WHEN}(?!\w)
        """,
        r"\b(?:i|we) (?:can|could|will|am|had|promised|must)\b|\bmy (?:own )?(?:deadline|answer|decision|reply)\b|\byou (?:asked|wanted|need)\b|\b(?:offer|other company|they) (?:expects?|asks?|needs?)\b|\bbe possible\b",
    ),
    cue(
        "demand",
        STANDS,
        r"""
        maybe \b(?:positive or negative|(?:a )?(?:clear |simple |straight )?yes or (?:a )?no\b(?! within)|one way or (?:the other|another))
        maybe \blet me know either way\b
        \b(?:know|tell me|find out|hear) (?:exactly )?where i stand\b
        """,
        r"\b(?:wanted|neither)\b|\bmy manager\b",
    ),
    cue(
        "demand",
        SUITS,
        r"""
        maybe \b(?:fast[- ]track|expedite|accelerate|speed up|prioriti[sz]e|push forward|bring forward|hurry) (?:this|the|my|your|things) ?(?:application|process|decision|case|matter|review)?\b
        maybe \bjump the queue\b
        maybe \bpull (?:some |a few )?strings\b
        maybe \blet's (?:wrap|get|finish|close|settle) (?:this|it)\b
        maybe \bat the earliest\b(?! (?:on|in|i))
        maybe \bswift (?:reply|response|answer|decision)\b
        \bdo the needful\b
        \bconfirm receipt\b
        """,
        r"\bi(?: can|'ll| will| could)? (?:confirm|start|begin|join)|\bhelped\b|\bi (?:built|wrote|made|cut|managed|reduced)\b|\bfrom january at the earliest\b|\bearliest,? (?:on|in|from)\b|\bto (?:speed|accelerate) up (?:the )?(?:build|tests?|model)",
    ),
    cue(
        "demand",
        LEAVE,
        r"""
        maybe \bi(?:'ll| will| am going to| shall)(?: keep| continue)?(?: to)?(?: be)? (?:calling|e-?mailing|phoning|ringing|writing|knocking|contacting|coming)\b[^.!?\n]{0,40}\b(?:every|until|daily|each|till|again)\b
        maybe \bif you (?:can't|cannot|can not|won't|will not|don't|do not) (?:decide|answer|reply|respond|commit|want|value|make up)\b
        maybe \bmaybe (?:this|yours?|it) (?:is not|isn't|wasn't|is no) the (?:right )?(?:company|place|job|team|firm|employer)\b
        maybe \b(?:leav|writ|post|publish)(?:e|ing) (?:you )?(?:an?|my|this) (?:\w+ )?(?:review|rating|post|thread)\b
        maybe \bso what(?:'s| is) it going to be\b
        maybe \bfor you (?:i|we) turned down\b
        \bturned down\b[^.!?\n]{0,40}\bfor you\b
        maybe \b(?:don't|do not) let me down\b
        """,
        r"\bif you (?:don't|do not) (?:want to|mind|have|need)\b|\bapp stores?\b|\bread (?:on|your)\b|\bi (?:wrote|built|read)\b",
    ),
    cue(
        "accusation",
        HEAR,
        rf"""
        \b(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth|tenth) (?:time|{_MAIL}|attempt|reminder|request|try|follow[- ]?up)\b(?: now)?[^.!?\n]{{0,20}}\b(?:i|that i|without|asking|about (?:this|my)|to you)\b
        maybe \bi(?:'ve| have) (?:now |already )?{_WROTE}\b[^.!?\n]{{0,25}}(?:,| and | or )[^.!?\n]{{0,15}}\b{_WROTE}\b
        \bi(?:'ve| have) (?:now |already )?{_WROTE}\b[^.!?\n]{{0,30}}\b(?:twice|several times|three times|repeatedly|no luck|without (?:success|result|an? \w+)|in vain)\b
        """,
        _WORK + r"|\bsigned\b|\bform\b|\btime (?:that )?i (?:have |\x27ve )?(?:visit|seen|read|been|heard)",
    ),
    cue(
        "accusation",
        HEAR,
        rf"""
        \b(?:days|weeks|months|hours) of (?:silence|waiting|nothing|no reply)\b
        \b(?:not|n't|hardly|far from) what i (?:was|had been|am|'ve been) (?:promised|told|expecting|led)\b
        \bi would(?:'ve| have)? (?:thought|expected|hoped|imagined|assumed)\b
        maybe \b(?:i )?assumed (?:that )?(?:you|somebody|someone|your \w+) (?:would|had)\b
        \btoo much to ask\b
        maybe \bcan't even (?:answer|reply|send|write|call|say|pick)\b
        maybe \bcannot even (?:answer|reply|send|write|call|say|pick)\b
        \b(?:least|minimum) (?:that )?(?:you|your \w+|anyone) (?:can|could|should)\b
        maybe \bdid (?:something|anything|i) (?:go|do|say|happen)\b[^.!?\n]{{0,25}}\b(?:wrong|offend|upset|happen)
        maybe \b(?:yet|still) to receive\b
        maybe \bfell (?:through|between) the cracks\b
        maybe \b{_MAIL} (?:\w+ )?(?:slipped|fell|got lost|went missing|disappeared)\b
        """,
        r"\bdata\b|\bpipeline\b|" + _WORK,
    ),
    cue(
        "accusation",
        HEAR,
        r"""
        maybe \b(?:i(?:'m| am| feel(?: that i(?:'m| am))?| was)) (?:owed|entitled)\b
        \bowes? me\b
        \b(?:explain|explanation|feedback|reasons?|tell me) (?:on |of |for |as to )?why i (?:was|wasn't|was not|am|didn't|did not)\b
        maybe \b(?:decision|choice|rejection) (?:was|is) (?:wrong|unfair|unjust|a mistake|incomprehensible|ridiculous)\b
        maybe \bwhy (?:did|didn't|would|wouldn't) you (?:not )?(?:pick|choose|hire|select|take|reject|want)\b
        \bhow (?:you )?could (?:you )?(?:choose|pick|reject|hire|prefer|overlook)\b
        maybe \b(?:forgotten|overlooked|ignored)\b[^.!?\n]{0,8}$
        maybe \bi (?:hope|trust)(?: that)? i (?:have not|haven't|was not|wasn't|am not) (?:been )?(?:forgotten|overlooked|ignored|dropped)\b
        maybe \bhope you (?:still )?remember me\b
        \bi trust (?:that )?(?:this (?:matter|will|can)|the matter|you (?:will|can)|it will)\b
        maybe \bsomeone (?:with authority|competent|responsible|in charge)\b
        maybe \byou have'nt\b
        """,
        _WORK + r"|\boverlooked by\b|\bwhich you\b",
    ),
    cue(
        "complaint",
        LEAVE,
        r"""
        maybe \byou must be (?:\w+ )?(?:busy|important|popular|swamped|overrun)\b[^.!?\n]*\b(?:if|since|because|not to|that you)\b
        maybe \b(?:find|found|consider)(?: it| this| that)? (?:rather|quite|very|extremely|a bit|really|so)? ?(?:rude|odd|strange|disrespectful|unprofessional|unacceptable|disappointing|insulting)\b
        maybe \bcourtesy of a (?:reply|response|answer|call)\b
        """,
        _WORK,
    ),
)
