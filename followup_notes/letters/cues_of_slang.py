"""Slang, chat shorthand, farewells between friends, and greetings to nobody."""

from __future__ import annotations

from followup_notes.letters.cues import Cue, cue

CASUAL: tuple[Cue, ...] = (
    cue(
        "casual",
        "Dear and the name",
        r"""
        \b(?:hi|hello|hey) (?:dear|there|again|love|my friend)\b
        """,
    ),
    cue(
        "casual",
        "a plainer word",
        r"""
        (?<![\w'-])(?:hey(?: there| guys| all)|hiya|yo|howdy|sup|what's up|wassup|dudes?|bro|bruh|bud|buds|m'dears?|peeps|fam|mates|lol|lmao|rofl|haha+|hehe+|omg|btw|imo|imho|tbh|idk|ikr|thx|tks|tnx|tysm|pls|plz|ppl|gr8|b4|2day|2moro|2nite|l8r|4u|cya|ttyl|brb|nvm|fwiw|afaik|tl;dr|gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|gotcha|y'all|ain't|cuz|coz|'cause|'bout|yeah+|yep|yup|nope|nah|yay|woo+t?|whoa|oops|ugh|meh|duh)(?![\w'-])
        (?<![\w'-])(?:awesome(?:ness)?|stoked|psyched|amped|hyped|jazzed|badass|kick-?ass|legit|bummer|bummed|freaking|frickin|friggin|shit\w*|fuck\w*|wtf|xoxo|cheerio|toodles|laters|peace out|catch you later|see ya|seeya|catch ya|ttys|ur|r u|no probs|no biggie|my bad|knocked it out|crush(?:ed|ing) it|nail(?:ed|ing) it|kill(?:ed|ing|s) it|vibing|vibes|chillax\w*|chilled out|hit me up|gimme a shout|give me a shout|drop me a line|ball(?:'s| is) in your court|knock on wood)(?![\w'-])
        (?<![\w'-])(?:super (?:excited|cool|interesting|happy|fun|stoked|keen|pumped|nice|great|helpful|impressed|awesome|interested|curious|thrilled|glad|grateful|chill|quick)|insanely|crazy (?:good|interested|excited|fun)|pretty (?:cool|awesome|sweet|rad)|sweet!|sick!|on fire|fo sho|you rock|you're the best|winky|smiley|cheers mate|thanks a (?:bunch|ton)|big thanks|lots of love)(?![\w'-])
        \b[a-z]{2,} [42] (?:me|you|u|now|sure|ever|real|my|your)\b(?! (?:hours?|days?|weeks?|people|years?)\b)
        ^(?:laters?|ta|ta muchly|tata|peace|ciao|xo+|toodle-?oo|bye|bye bye|see you|so long)(?: (?:for )?now)?[ ,!.]*$
        maybe (?<![\w'-])(?:hey|guys|mate|buddy|pal|np|msg|fyi|cool(?!ing|ed|er|ant| down| head| water| air| place| chain| room| storage|[- ]headed)|pumped|epic|dope|damn|darn|crap(?:py)?|heck|hell|suck(?:s|ed)?|bloody|ciao|talk soon|u|no worries|piece of cake|a blast|had a ball|blown away|mind[- ]blow\w*|hang(?:ing)? out|shoot me|fire away|keep me in the loop|bucks|tons? of|loads of|heaps of|bunch of|stuff|totally|literally|neat|for sure|just kidding|kidding|joking|no pun|joke|cheers|hugs)(?![\w'-])
        """,
        r"\b(?:the|your|a|of) (?:super|cool|lit|vibe) (?:store|chain|project|app)\b|\bice|\brock (?:music|climb)|\bfor sure\b.*\bnot\b|\btons? of (?:steel|fruit|freight|co2|waste|goods|cargo|grain)|\b\d+ tons? of\b|\bheavy stuff|\bstuff(?:ed|ing)\b|\bjoke(?:s|d)? about\b",
    ),
)
GENERIC: tuple[Cue, ...] = (
    cue(
        "generic",
        "Dear and the name",
        r"""
        \bto whom (?:it|this) may concern\b
        \bdear (?:team|sir|sirs|madam|sir or madam|sir/madam|madam or sir|madam/sir|sir or ma'am|mister|recruiting team|recruitment team|recruiter|hr|hr team|hr department|human resources|interviewer|interviewers|employer|company|all|team member|reader|friend|candidate|potential employer|selection committee|search committee|talent team)\b
        \b(?:your|the) (?:esteemed|reputable|prestigious|renowned|respected|great|valued|well-known|good|fine) (?:company|organi[sz]ation|firm|institution|enterprise|corporation|establishment)\b
        maybe \bthe (?:above|aforementioned|abovementioned|above-mentioned) (?:position|role|job)\b
        maybe \b(?:the|this|your) (?:position|job|role) (?:you (?:advertised|are offering|posted)|on offer|advertised)\b
        maybe \ba company (?:like|such as) yours\b
        \bdear hiring (?:manager|team|committee|department|lead|staff)s?\b
        """,
    ),
)
