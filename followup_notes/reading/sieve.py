"""A quick look at a file's bytes that tells most notes that cannot be ours from the few that may be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from followup_notes.model.rules import Words
from followup_notes.notation.spelling import form

_HEAD = 1024
_SIGNS = bytes(byte for byte in range(128) if not chr(byte).isalnum())
_LOWER = bytes.maketrans(bytes(range(65, 91)), bytes(range(97, 123)))


@dataclass(frozen=True, slots=True)
class _Stems:
    """Parts of words: of what names an interview, of keys only interviews have, of companies, markers and other kinds."""

    interview: tuple[str, ...]
    signs: tuple[bytes, ...]
    """The same, of those that can be found without folding."""
    keys: tuple[str, ...]
    companies: tuple[str, ...]
    markers: tuple[str, ...]
    kinds: tuple[str, ...]


_TAG_LINE = re.compile(rb"^(?:>[ \t]*)*[ \t]*#(?:[^\s#]|# .*#)", re.MULTILINE)


def may_be_ours(data: bytes, words: Words) -> bool:
    """Tell, much faster than by reading, whether a file may be ours; never no where reading says yes.

    What a file's name says is not looked at.
    """
    if b"fu-" in data or b"followup-notes" in data:
        return True
    stems = _stems(words)
    # Nearly every note of ours says so near its beginning, as it is spelt; folding all of it costs the more.
    head = data[:_HEAD].lower()
    if any(sign in head for sign in stems.signs):
        return True
    text = _bare(data)
    if _any(stems.interview, text):
        return True
    if _any(stems.keys, text) and _any(stems.companies, text):
        return True
    if b"---" in data[:64] and "mail" in text and b"@" in data:
        return True
    return _any(stems.kinds, text) and (_any(stems.markers, text) or _TAG_LINE.search(data) is not None)


def may_be_titled(name: str, words: Words) -> bool:
    """Tell whether a file's name may be the title of an interview."""
    return _any(_stems(words).interview, form(name))


def _bare(data: bytes) -> str:
    """Return the letters and digits of a file, folded as `spelling.form` folds a name."""
    if data.isascii():
        return data.translate(_LOWER, _SIGNS).decode("ascii")
    folded = normalize("NFKD", normalize("NFKD", data.decode("utf-8", "ignore")).casefold())
    return "".join(filter(str.isalnum, folded))


def _any(stems: Iterable[str], text: str) -> bool:
    return any(stem in text for stem in stems)


@lru_cache(maxsize=4)
def _stems(words: Words) -> _Stems:
    own, kinds, titles = (words.tables.get(name, {}) for name in ("interview keys", "kinds", "title words"))
    common = words.tables.get("common keys", {})
    rows = frozenset(_meaning(own, {"keys"}))
    listed = (
        spelling for spelling, row in words.by_spelling.items() if form(row.key) in rows and spelling not in common
    )
    interview = _shortest((*_meaning(kinds, {"interview"}), *_meaning(titles, {"interview", "any talk", "screen"})))
    keys = (key for key in (*listed, *_meaning(own, {"spellings"})) if not _any(interview, key))
    return _Stems(
        interview=interview,
        signs=tuple(stem.encode() for stem in interview if stem.isascii()),
        keys=_shortest(keys),
        companies=_shortest(spelling for spelling, row in words.by_spelling.items() if row.key == "company"),
        markers=_shortest(words.tables.get("marker keys", {})),
        kinds=_shortest(_meaning(kinds, {"application", "person", "company"})),
    )


def _meaning(table: Mapping[str, str], meanings: set[str]) -> tuple[str, ...]:
    return tuple(spelling for spelling, meant in table.items() if meant in meanings)


def _shortest(forms: Iterable[str]) -> tuple[str, ...]:
    """Keep the forms no other is a part of."""
    kept: list[str] = []
    for one in sorted(set(forms), key=lambda one: (len(one), one)):
        if one and not any(other in one for other in kept):
            kept.append(one)
    return tuple(kept)
