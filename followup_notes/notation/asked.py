"""Questions of a note told indirectly: "Would I be OK with nights?" becomes "whether I would be OK with nights"."""

from __future__ import annotations

import re

_HELPER = "do|does|did|will|would|can|could|should|must|might|is|are|am|was|were|have|has|had"
_OPEN = re.compile(
    rf"(?:(?:how|what|why|when|where|who|which)\b[\w' ]{{0,30}}?\s+)?(?:{_HELPER})\s+"
    r"(?:you|they|we|i|he|she|it|there|the|your|their|this|that|these|my)\b",
    re.IGNORECASE,
)
_WHO = r"I|we|they|he|she|it|there"
_INDIRECT = re.compile(
    rf"(?P<asks>(?:how|what|why|when|where|who|which)\b[\w' -]{{0,30}}?\s+)?(?P<helper>{_HELPER})\s+(?P<who>{_WHO})\s+(?P<rest>\S.*)",
    re.IGNORECASE,
)
_OF_THING = re.compile(
    r"(?P<asks>(?:how|what|why|when|where|which)\b[\w' -]{0,30}?)\s+does\s+(?P<thing>(?:(?:the|a|their|my|our)\s+)?[\w-]+(?:\s[\w-]+)?)\s+"
    r"(?P<verb>look|work|mean|happen|go|depend|come|change|fail|grow|start|end|help|need|take|run|handle|use|plan|measure|feel|sound)(?=\s|$)(?P<rest>.*)",
    re.IGNORECASE,
)
_OF_MANY = re.compile(
    r"(?P<asks>(?:how|what|why|when|where|which)\b[\w' -]{0,30}?)\s+do\s+(?P<thing>(?:(?:the|their|my|our|most|many|so many|some) )?(?:[\w-]+ )?(?:people|customers|staff|children|men|women|\w{3,}s))\s+(?P<rest>[a-z]\S*.*)",
    re.IGNORECASE,
)
_WHAT_IS = re.compile(
    r"(?P<asks>what|who|where|when)(?:\s(?P<is>is|are|was|were)|['’]s)\s+(?P<thing>(?:the|their|my|our)\s+[\w-]+(?:\s[\w-]+){0,2})",
    re.IGNORECASE,
)
_HERS = {"he": "they", "she": "they"}
END = " \t.,;:!-–—"
"""What a topic may end with and a sentence does not need."""


def question(value: object) -> str | None:
    """Return a topic that is a question, with its mark; None for all others."""
    text = str(value).strip()
    if re.fullmatch(
        r"(?!(?:why|how|what|when|where|who)\b)\w[\w-]+(?: \w[\w-]+)?\?+", text, re.IGNORECASE
    ) and not _OPEN.match(text):
        return None  # "relocation support?" is a thing
    if text.rstrip(" \"'”’").endswith("?"):
        return re.sub(r"[?!]{2,}", "?", text)
    bare = text.strip(END)
    if re.fullmatch(r"why (?!the |not )\w+(?: [A-Z]\w+)?", bare, re.IGNORECASE):
        return f"{bare}?"
    return f"{bare}?" if _OPEN.match(bare) else None


def indirect(asked: str) -> str | None:
    """Return a question as it stands after "about"; None where it is put to "you", who may be either, or hard to turn."""
    bare = re.sub(r"^(?:so|and|but|also)\s+", "", asked.strip("\"'“”„ ").rstrip(f"?{END}"), flags=re.IGNORECASE)
    if re.search(r"[?!;:…\"]|\.\s|\by(?:ou|our)\b", bare, re.IGNORECASE):
        return None
    if found := _INDIRECT.fullmatch(bare):
        return _turned(found)
    if found := _OF_THING.fullmatch(bare):
        return f"{found['asks'].lower()} {found['thing']} {_of_it(found['verb'])}{found['rest']}"
    if found := _OF_MANY.fullmatch(bare):
        return f"{found['asks'].lower()} {found['thing']} {found['rest']}"
    found = _WHAT_IS.fullmatch(bare)
    if not found:
        return None
    like = " like" if found["thing"].endswith(" like") else ""
    return f"{found['asks'].lower()} {found['thing'].removesuffix(' like')} {found['is'] or 'is'}{like}"


def _turned(found: re.Match[str]) -> str | None:
    asks, helper = (found["asks"] or "whether ").strip(), found["helper"].lower()
    who = "I" if found["who"].lower() == "i" else found["who"].lower()
    told = _HERS.get(who, who)
    asks = f"{asks[:1].lower()}{asks[1:]}"
    if helper in {"do", "does"}:
        rest = (
            found["rest"]
            if told in {"I", "we", "they"}
            else f"{_of_it(found['rest'].split()[0])} {' '.join(found['rest'].split()[1:])}"
        )
        return f"{asks} {told} {rest}".strip()
    if helper == "did":
        return None  # what they did asks for the verb's past
    plural = {"is": "are", "was": "were", "has": "have"} if told != who else {}
    return f"{asks} {told} {plural.get(helper, helper)} {found['rest']}"


def _of_it(verb: str) -> str:
    """Return a verb as it stands after "it"."""
    if re.search(r"(?:s|x|z|ch|sh|o)$", verb):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"
