"""Feelings that belong to nobody's letter: annoyance, worry, suspicion, prefaces to a reproach, and what one cannot stop thinking of."""

from __future__ import annotations

from followup_notes.letters.cues import HEAR, LEAVE, STANDS, START, SUITS, Cue, cue

_HURT = (
    r"(?:annoyed|underwhelmed|irritated|upset|hurt|offended|disheartened|discouraged|frustrated|unimpressed|baffled|bewildered|insulted|angry|furious|let down|fed up|exasperated|disillusioned|stressed(?: out)?|"
    r"restless|on edge|heart ?broken|devastated|gutted|crushed|appalled|dismayed|disgusted|shocked|outraged|humiliated|disrespected|undervalued|taken for granted|strung along|in limbo|left out|in the dark|desperate|miserable|hopeless)"
)
_WORK = r"\b(?:customers?|clients?|patients?|users?|pupils?|tenants?|neighbours|neighbors|the data|the bug|the outage|your (?:question|exercise|talk|story|demo))\b"

FEELING: tuple[Cue, ...] = (
    cue(
        "complaint",
        LEAVE,
        rf"""
        maybe \bi(?:'m| am| was| feel| felt| got| have been|'ve been| must (?:say|admit|confess)(?: that)? i(?:'m| am| was| feel| felt)| left| wasn't| was not| remain)\b(?: \w+){{0,4}}? {_HURT}\b
        """,
        _WORK + r"|\bdesperate for (?:a |some |my )?(?:coffee|tea|sleep|breakfast|lunch|water|drink)\b",
    ),
    cue(
        "accusation",
        HEAR,
        r"""
        \breasons? (?:for|behind) (?:the|this|your|such an?) (?:\w+ )?(?:delay|silence|wait|decision|rejection|hold-?up|lack)\b
        maybe \bwhat(?:'s| is| was| went| has been)? (?:happening|going on|taking so long|the (?:hold-?up|problem|matter|issue|delay))\b
        maybe \bwhere (?:i|did i) went? wrong\b
        maybe \bbehind my back\b
        maybe \bone of those (?:companies|employers|firms|people|recruiters)\b
        maybe \bghost(?:ed|ing)\b
        maybe \bstring(?:ing)? me along\b
        maybe \bstrung me along\b
        maybe \blead(?:ing)? me on\b
        maybe \bplaying games\b
        maybe \bavoid(?:ing)? me\b
        maybe \bfobb?(?:ed|ing) (?:me )?off\b
        maybe \bbr(?:ush|ushed|ushing) me off\b
        \bradio silence\b
        """,
        _WORK
        + r"|\bdelay in (?!your|the (?:process|answer|reply))\b|\bdelivery\b|\bghosting (?:on|of) the (?:screen|display)\b|\bphotograph",
    ),
    cue(
        "accusation",
        HEAR,
        rf"""
        maybe {START}(?:surely|apparently|obviously|clearly|evidently)\b[^.!?\n]{{0,60}}\b(?:you|your|decided|decision|nobody|no ?one|someone|somebody|it can't|it cannot|i (?:am|was|did))\b
        maybe \b(?:you|they)(?:'ve| have)?(?: clearly| obviously| surely| apparently| evidently) (?:forgot\w*|lost|decided|moved|chosen|have|don't|do not|are not|aren't|never)\b
        """,
        _WORK,
    ),
    cue(
        "despair",
        LEAVE,
        r"""
        maybe \bkeep(?:s|ing)? me (?:up|awake)\b
        maybe \blosing my mind\b
        maybe \bbit(?:e|ing) my (?:nails|fingernails)\b
        maybe \bcounting the (?:days|hours|minutes)\b
        maybe \bpins and needles\b
        maybe \bhold(?:ing)? my breath\b
        maybe \bgoing (?:crazy|mad|insane|out of my mind)\b
        maybe \bdriv(?:es|ing|en) me (?:crazy|mad|insane)\b
        maybe \bwaiting is (?:killing|torture|hard|agony)\b
        maybe \b(?:walk|go) through (?:fire|hell)\b
        maybe \bmove mountains\b
        maybe \bsell my soul\b
        maybe \b(?:give|take) (?:me )?(?:a )?(?:shot|try|gamble|punt|leap)(?: on me)?\b(?=[.!?,]| on me| at (?:it|this))
        maybe \bchance on me\b
        \bmy (?:only|last|one|final|best|number one) (?:choice and my only )?(?:hope|chance|shot|option|lifeline)\b
        maybe \boverlook (?:that|it|this|my)\b
        maybe \bi can be (?:cheap|had)\b
        maybe \bi(?:'m| am) cheap\b
        maybe \b(?:any|whatever) salary\b
        maybe \bwhatever you (?:can )?(?:pay|offer)\b
        maybe \blower my (?:salary|expectations|price)\b
        """,
        _WORK
        + r"|\blast chance to (?:see|visit|hear|try)\b|\btrain took\b|\bwe (?:gave|took)\b|\bshot (?:on|at) (?:film|location|night)\b",
    ),
    cue(
        "filler",
        LEAVE,
        rf"""
        maybe {START}(?:frankly(?! speaking was)|quite honestly|quite frankly|in all honesty|truth be told|to be (?:frank|blunt|candid)|let's be honest|if i(?:'m| am)(?: being| to be)? (?:honest|frank|blunt)|being honest|not gonna lie|i(?:'d| would) be lying if|not to be (?:rude|funny|difficult|pushy)|no offen[cs]e|with all due respect|don't take this|i(?:'ll| will) be (?:blunt|frank|honest)|believe (?:me|you me)|trust me|mark my words|let me remind you|i hate to say)\b
        """,
    ),
    cue(
        "demand",
        SUITS,
        r"""
        maybe \bget a move on\b
        maybe \bmake haste\b
        maybe \bchop chop\b
        maybe \btick tock\b
        maybe \bsooner rather than later\b
        maybe \bat the soonest\b
        maybe \bcan't do (?:that|this|it) forever\b
        \b(?:hold|holding|held|put|putting|turn|turning|turned|stall|stalling) (?:off|down)? ?(?:on )?(?:\w+ )?(?:other|another|two|three|several|my other) (?:\w+ )?(?:offers?|companies|employers?|interviews?|options?|jobs?|recruiters?)\b
        \bsnapped? (?:me )?up\b
        maybe \boff the market\b
        maybe \bwould be a (?:shame|pity|loss) if\b
        maybe \b(?:final|last) (?:attempt|try|e-?mail|message|time)\b(?: (?:to|from|that|i|you))
        \bconsider this my (?:last|final)\b
        maybe \bto no avail\b
        \b(?:please |kindly )?(?:prepare|draw up|print|send me|send over) (?:my|the) (?:employment )?contract\b
        maybe \bgive me the (?:job|position|role)\b
        """,
        r"\b(?:no|without) (?:rush|hurry)\b|\bin my last e-?mail\b|\bthe last (?:time|e-?mail) i\b|\bmy last (?:message|e-?mail) (?:had|was|contained|said)\b|\bi (?:held|turned) (?:down )?the volume\b|"
        + _WORK,
    ),
    cue(
        "apology",
        LEAVE,
        r"""
        maybe \bpushy\b
        maybe \b(?:get|receive|have) (?:hundreds|thousands|tons|dozens|loads|a million|so many|lots) (?:of )?(?:these|such|similar)? ?(?:e-?mails|mails|messages|applications|letters|requests)\b
        """,
        r"\bsorry if (?:the|this) (?:file|link|photo|scan)\b|" + _WORK,
    ),
    cue(
        "complaint",
        STANDS,
        r"""
        maybe \b(?:if|so much|that) i (?:said|say|told you|pretended) i (?:wasn't|was not|am not|'m not) \w+
        maybe \bi have been (?:more than|very|extremely|incredibly|so|quite) (?:patient|understanding|flexible|polite)\b
        """,
    ),
)
