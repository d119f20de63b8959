"""Words of names, and how near two spellings are."""

from __future__ import annotations

import re
from difflib import SequenceMatcher


def letters_apart(one: str, other: str, most: int = 3) -> int:
    """Count the letters to add, drop, change or swap to make one word of the other; `most` + 1 where it is more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, left in enumerate(one, 1):
        above, row, older = row, [at], before
        for to, right in enumerate(other, 1):
            cost = min(above[to] + 1, row[-1] + 1, above[to - 1] + (left != right))
            if at > 1 and to > 1 and left == other[to - 2] and one[at - 2] == right:
                cost = min(cost, older[to - 2] + 1)
            row.append(cost)
        before = above
    return row[-1]


def near_miss(word: str, name: str) -> bool:
    """Tell whether a word is a name misspelt: two letters apart from five on, else one."""
    one, other = word.casefold(), name.casefold()
    if one == other or min(len(one), len(other)) < 2:
        return False
    return letters_apart(one, other, 2) <= (2 if min(len(one), len(other)) >= 5 else 1)


def alike(one: str, other: str) -> float:
    """Return how alike two phrases are, 0 to 1."""
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio()


def words_of(text: str) -> list[str]:
    """Return the words of a name in small letters."""
    return [word.casefold() for word in re.findall(r"[^\W_]+(?:[&'’-][^\W_]+)*", text)]


def owned(word: str) -> str:
    """Leave the "'s" out, of whom it belongs to and of names like "Marlowe's"; of "Logistics'" the mark."""
    return re.sub(r"['’]s$|(?<=s)['’]$", "", word)
