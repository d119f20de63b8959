"""Words of a note turned to their reader: "how she plans her week" becomes "how you plan your week"."""

from __future__ import annotations

import re

from followup_notes.notation.verbs import third_person

_NO_PLURAL = "happens|goes|is|was|has|does|comes|makes|works|takes|gets|needs|means|matters|helps|lets|keeps|always|perhaps|this|its|his"
_DONE = "been|had|got|gone|done|made|built|seen|run|left|come|become|grown|lost|won|worked|led|taught|written|always \\w+ed|just \\w+ed"
SHORT = {"re": "are", "ve": "have", "ll": "will", "m": "am"}
_BEING = r"an?|the|so|very|too|always|not|\w+ing|\w+ed|happy|friendly|tired|busy|new|remote|nice|kind|proud|keen|welcome|gone|here|there|on|in|at|from|under|afraid|equal"
"""What people are: "everyone's tired", not "everyone's workload"."""
_BARE = {
    "cant": "cannot", "dont": "do not", "wont": "will not", "isnt": "is not", "didnt": "did not", "doesnt": "does not",
    "wasnt": "was not", "couldnt": "could not", "arent": "are not", "havent": "have not", "hasnt": "has not", "wouldnt": "would not",
}  # fmt: skip
NOT = re.compile(r"\b(?P<verb>do|does|did|is|are|was|were|has|have|had|would|could|should)n['’]t\b", re.IGNORECASE)
_IRREGULAR = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go"}
ADVERBS = r"(?:(?:also|always|never|often|still|really|just|only|both|all|now|already|rarely|mostly|usually|soon)\s+)*"
_OTHERS = {
    "they": r"she|he|her|hers|him|his", "she": r"they|them|their|he|him|his", "he": r"they|them|their|she|her|hers",
}  # fmt: skip
_GROUPS = {"they": ("they", "their", "them", "theirs"), "she": ("she", "her", "hers"), "he": ("he", "his", "him")}
_TO_YOU = {"they": "you", "their": "your", "theirs": "yours", "them": "you", "themselves": "yourselves", "she": "you", "he": "you",
           "his": "your", "him": "you", "hers": "yours", "herself": "yourself", "himself": "yourself"}  # fmt: skip


def plural(verb: str) -> str:
    """Turn "plans" into "plan", as it stands after "you"."""
    if verb.lower() in _IRREGULAR:
        return _IRREGULAR[verb.lower()]
    if verb.endswith("ies") and len(verb) > 4:
        return f"{verb[:-3]}y"
    if verb.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith(("ss", "us")) else verb


def to_reader(text: str) -> str:
    """Speak to the reader where a note speaks of them: "how she plans her week" becomes "how you plan your week".

    After a word in the plural "their" may be somebody else's, and stays.
    """
    text = expanded(text)
    found = re.search(r"\b(?:they|their|them|theirs|she|her|hers|he|his|him)\b(?!['’])", text, re.IGNORECASE)
    if found is None or re.search(rf"\b(?!(?:{_NO_PLURAL})\b)\w+(?<!s)s\b", text[: found.start()], re.IGNORECASE):
        return text
    who = next(one for one, group in _GROUPS.items() if found[0].lower() in group)
    if strangers(text, who) or re.search(rf"\b{who}['’]", text, re.IGNORECASE):
        return text
    if who != "they":
        text = re.sub(
            rf"\b{who} (?P<before>{ADVERBS})(?P<verb>[\w'’-]+)",
            lambda part: f"{who} {part['before']}{plural(part['verb'])}",
            NOT.sub(lambda word: f"{word['verb']} not", text),
        )
    return addressed(text, who)


def expanded(text: str) -> str:
    """Write "he's scaling" as "he is scaling", where it can be told what was shortened."""
    text = re.sub(r"\b(she|he|they|I|you|we|it)['’](re|ve|ll|m)\b", lambda part: f"{part[1]} {SHORT[part[2]]}", text)
    text = re.sub(rf"\b(she|he|it|there)['’]s (?=(?:{_DONE})\b)", r"\1 has ", text)
    text = re.sub(
        r"\b(she|he|it|they|there|I|we)['’]d (?=(?:already |just |also )?(?:read|been|seen|heard|met|lost|done)\b)",
        r"\1 had ",
        text,
    )
    text = re.sub(r"\b(everything|that|what|who)['’]s (?=\w)", r"\1 is ", text)
    text = re.sub(rf"\b(everyone|everybody|nobody)['’]s (?=(?:{_BEING})\b)", r"\1 is ", text)
    text = re.sub(r"\b(she|he|it|there)['’]s (?=\w+ing\b|(?!\w+(?:ed|en)\b)\w)", r"\1 is ", text)
    return re.sub(r"\b(she|he|they|I|we|it)['’]d (?=(?:\w+ly )?(?!been|had)\w+(?<!ed)(?<!en)\b)", r"\1 would ", text)


def plainly(text: str) -> str:
    """Write "i" and short forms without their apostrophe as letters do."""
    text = re.sub(r"\bi\b(?=['’\s]|$)", "I", text)
    return re.sub(
        r"\b(?:cant|dont|wont|isnt|didnt|doesnt|wasnt|couldnt|arent|havent|hasnt|wouldnt)\b",
        lambda word: _BARE[word[0]],
        text,
    )


def of_many(text: str, front: str) -> str:
    """Give the verbs behind a front the form they have after "you"."""
    return re.sub(rf"(?P<front>{front})(?P<verb>[\w'’-]+)", lambda part: f"{part['front']}{plural(part['verb'])}", text)


def chained(text: str) -> str:
    """Join what somebody does as sentences do: "hate waste, weighs every bin" is "hate waste and weigh every bin"."""
    parts = re.split(r"(,? and |,? but |, )(?=[a-z]+s )", text)
    for at in range(2, len(parts), 2):
        verb, _, rest = parts[at].partition(" ")
        if third_person(verb):
            parts[at] = f"{plural(verb)} {rest}"
            parts[at - 1] = " and " if parts[at - 1] == ", " and at == len(parts) - 1 else parts[at - 1]
    told = "".join(parts)
    return (
        re.sub(r", (?=(?:\w+ed|liked|gave|made|took|said|left|built|ran|wrote|told|had|was)\b)", " and ", told)
        if told.count(",") == 1
        else told
    )


def strangers(text: str, who: str) -> bool:
    """Tell whether a text speaks of somebody else than "they", "she" or "he"."""
    return bool(re.search(rf"\b(?:{_OTHERS[who]})\b", text, re.IGNORECASE))


def addressed(text: str, who: str) -> str:
    """Say "you" where a text says "they", "she" or "he"."""
    if who == "she":
        text = re.sub(
            r"\bher\b(?=\s+(?!(?:up|out|in|on|at|to|about|with|from|when|if|as|most|more|and|or|that|how|for|by)\b)\w)",
            "your",
            text,
        )
        text = re.sub(r"\bher\b", "you", text)
    return re.sub(
        r"\b(?:they|theirs?|them|themselves|she|he|his|him|hers|herself|himself)\b",
        lambda word: _TO_YOU[word[0].lower()] if word[0].islower() else _TO_YOU[word[0].lower()].capitalize(),
        text,
    )
