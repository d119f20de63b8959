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
        maybe \bis it (?:because|something) (?:of|i|that|my)\b
        maybe \bdid i (?:do|say|offend|upset)\b
        \bwhere (?:i|did i) went? wrong\b
        \bbehind my back\b
        \bone of those (?:companies|employers|firms|people|recruiters)\b
        maybe \bghost(?:ed|ing)\b
        \bstring(?:ing)? me along\b
        \bstrung me along\b
        \blead(?:ing)? me on\b
        \bplaying games\b
        \bavoid(?:ing)? me\b
        \bfobb?(?:ed|ing) (?:me )?off\b
        \bbr(?:ush|ushed|ushing) me off\b
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
        \b(?:you|they)(?:'ve| have)?(?: clearly| obviously| surely| apparently| evidently) (?:forgot\w*|lost|decided|moved|chosen|have|don't|do not|are not|aren't|never)\b
        """,
        _WORK,
    ),
    cue(
        "despair",
        LEAVE,
        r"""
        maybe \b(?:think(?:ing)? (?:of|about)|focus on) (?:anything|nothing|something) else\b
        \b(?:can't|cannot|couldn't|could not) stop thinking\b
        \bkeep(?:s|ing)? me (?:up|awake)\b
        \blosing my mind\b
        \bbit(?:e|ing) my (?:nails|fingernails)\b
        \bcounting the (?:days|hours|minutes)\b
        \bpins and needles\b
        \bhold(?:ing)? my breath\b
        \bgoing (?:crazy|mad|insane|out of my mind)\b
        \bdriv(?:es|ing|en) me (?:crazy|mad|insane)\b
        \bwaiting is (?:killing|torture|hard|agony)\b
        \b(?:walk|go) through (?:fire|hell)\b
        \bmove mountains\b
        \bsell my soul\b
        \b(?:give|take) (?:me )?(?:a )?(?:shot|try|gamble|punt|leap)(?: on me)?\b(?=[.!?,]| on me| at (?:it|this))
        \bchance on me\b
        \bmy (?:only|last|one|final|best|number one) (?:choice and my only )?(?:hope|chance|shot|option|lifeline)\b
        \boverlook (?:that|it|this|my)\b
        \bi can be (?:cheap|had)\b
        \bi(?:'m| am) cheap\b
        \b(?:any|whatever) salary\b
        \bwhatever you (?:can )?(?:pay|offer)\b
        \blower my (?:salary|expectations|price)\b
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
        \bget a move on\b
        \bmake haste\b
        \bchop chop\b
        \btick tock\b
        \bsooner rather than later\b
        \bat the soonest\b
        \bcan't do (?:that|this|it) forever\b
        \b(?:hold|holding|held|put|putting|turn|turning|turned|stall|stalling) (?:off|down)? ?(?:on )?(?:\w+ )?(?:other|another|two|three|several|my other) (?:\w+ )?(?:offers?|companies|employers?|interviews?|options?|jobs?|recruiters?)\b
        \bsnapped? (?:me )?up\b
        \boff the market\b
        \bwould be a (?:shame|pity|loss) if\b
        \b(?:final|last) (?:attempt|try|e-?mail|message|time)\b(?: (?:to|from|that|i|you))
        \bconsider this my (?:last|final)\b
        \bto no avail\b
        \b(?:please |kindly )?(?:prepare|draw up|print|send me|send over) (?:my|the) (?:employment )?contract\b
        \bgive me the (?:job|position|role)\b
        """,
        r"\b(?:no|without) (?:rush|hurry)\b|\bin my last e-?mail\b|\bthe last (?:time|e-?mail) i\b|\bmy last (?:message|e-?mail) (?:had|was|contained|said)\b|\bi (?:held|turned) (?:down )?the volume\b|"
        + _WORK,
    ),
    cue(
        "apology",
        LEAVE,
        r"""
        maybe \bsorry if\b
        \bpushy\b
        \b(?:get|receive|have) (?:hundreds|thousands|tons|dozens|loads|a million|so many|lots) (?:of )?(?:these|such|similar)? ?(?:e-?mails|mails|messages|applications|letters|requests)\b
        """,
        r"\bsorry if (?:the|this) (?:file|link|photo|scan)\b|" + _WORK,
    ),
    cue(
        "complaint",
        STANDS,
        r"""
        \b(?:if|so much|that) i (?:said|say|told you|pretended) i (?:wasn't|was not|am not|'m not) \w+
        \bi have been (?:more than|very|extremely|incredibly|so|quite) (?:patient|understanding|flexible|polite)\b
        """,
    ),
)
