"""When two spellings name the same company or role, and when they nearly do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from unicodedata import combining, normalize

_LEGAL = frozenset(
    [
        "gmbh",
        "ggmbh",
        "mbh",
        "ag",
        "kg",
        "kgaa",
        "ohg",
        "ug",
        "se",
        "ev",
        "eg",
        "inc",
        "incorporated",
        "llc",
        "llp",
        "lp",
        "ltd",
        "limited",
        "plc",
        "corp",
        "corporation",
        "co",
        "company",
        "sa",
        "sas",
        "sarl",
        "srl",
        "spa",
        "snc",
        "bv",
        "nv",
        "vof",
        "ab",
        "as",
        "asa",
        "aps",
        "oy",
        "oyj",
        "kk",
        "pty",
        "pvt",
        "pte",
        "sl",
        "slu",
        "sro",
        "doo",
        "zrt",
        "kft",
    ]
)
_UNKNOWN = frozenset({"", "?", "unknown", "n a", "na", "tbd", "tba", "none", "confidential", "unbekannt", "inconnu"})
_SHORT = {"sr": "senior", "snr": "senior", "jr": "junior", "jnr": "junior", "i": "1", "ii": "2", "iii": "3", "iv": "4"}
# "(m/w/d)", "(f/m/x)", "(all genders)" and the like are law, not part of a role's name.
_GENDERS = re.compile(
    r"\((?:all genders?|any gender|[a-z](?:\s*[/|]\s*[a-z*]){1,3}|gn)\)|\b[mwf]/[mwfdx](?:/[dxi*])?\b"
)
_SIGNS = re.compile(r"[^\w&+#]+")
_SHORTEST = 6


def _plain(text: str) -> str:
    bare = "".join(char for char in normalize("NFKD", text.casefold()) if not combining(char))
    return bare.replace("&", " & ").strip()


@lru_cache(maxsize=4096)
def company_key(name: str | None) -> str | None:
    """Return the form in which two names of one company are equal, None where no company is named.

    Case, punctuation, accents, "The" and legal forms at the end make no difference.
    """
    words = [word for word in _SIGNS.split(_dotless(_plain(name or ""))) if word and word != "_"]
    if " ".join(words) in _UNKNOWN:
        return None
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and words[-1] in _LEGAL | {"&", "+"}:
        words = words[:-1]
    return " ".join(words)


def _dotless(text: str) -> str:
    """Join "S.A." and "Co." so that legal forms are one word."""
    return re.sub(r"(?<=\b\w)\.(?=\w\b)", "", text)


@lru_cache(maxsize=4096)
def role_key(name: str | None) -> str | None:
    """Return the form in which two names of one role are equal, None where no role is named.

    "Sr" is "Senior" and "II" is "2", because those are one word written shorter; "Senior Engineer"
    and "Engineer" stay two roles.
    """
    words = [_SHORT.get(word, word) for word in _SIGNS.split(_GENDERS.sub(" ", _plain(name or ""))) if word]
    key = " ".join(words)
    return None if key in _UNKNOWN else key


def nearly_alike(keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of company keys that differ by one letter, or by two that changed places.

    Names under six letters and names that differ in digits are left out: those are often two companies.
    """
    near: dict[str, list[str]] = {}
    for key in sorted(set(keys)):
        if len(key) < _SHORTEST:
            continue
        found = {other for short in _shortened(key) for other in near.get(short, ())}
        yield from ((other, key) for other in sorted(found) if _one_slip(other, key))
        for short in _shortened(key):
            near.setdefault(short, []).append(key)


def _shortened(key: str) -> set[str]:
    return {key} | {key[:place] + key[place + 1 :] for place in range(len(key))}


def _one_slip(one: str, other: str) -> bool:
    if re.sub(r"\D", "", one) != re.sub(r"\D", "", other):
        return False
    if len(one) != len(other):
        return True
    differing = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(differing) == 2:
        first, second = differing
        return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return len(differing) == 1
