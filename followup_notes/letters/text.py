"""A letter's body as the checks read it: greeting, paragraphs, sentences, and a copy with quotes and names masked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from followup_notes.letters.parting import POSTSCRIPT, Parting, parting
from followup_notes.letters.pattern import small

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_QUOTE = re.compile(
    r"\"[^\"\n]{1,300}\"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|(?<!\w)‘[^’\n]{1,200}’(?!\w)"
)
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|`[^`\n]{1,200}`|[\w-]{1,60}\.(?:pdf|docx?|xlsx?|pptx?|md|txt|png|jpe?g|zip|csv|html?|py|ipynb|js|io|ai)\b"
)
_GREETING = re.compile(
    r"(?:dear|hello|hi|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|to whom|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|"
    r"lieber?|hallo|moin)\b[^\n]{0,120}",
    re.IGNORECASE,
)
_HAIL = r"(?:(?:hello|hi|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|guten tag|hallo), )?"
_LONGEST_GREETING = 6
"""Words of a line that may greet in any words of the writer's."""
_END = re.compile(r"[.!?…]+[\"”“’')\]]*(?=\s|$)|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|vs|e\.g|i\.e|etc|approx|No|Nr|Co|Inc|Ltd|Corp|Jr|Sr|Sen|Gen|Gov|Rep|Rev|Lt|Col|Capt|Sgt|Fig|Mt|Ave|z\.B|d\.h|bzw|ca|a\.m|p\.m|[A-Z])|\b\d{1,2})\.$"
)
_STARTS_ANEW = re.compile(
    r" (?:I|I['’]\w+|We|You|They|He|She|It|The|An?|My|Your|Our|Her|Their|This|That|These|In|On|At|For|From|After|Before|If|When|While|Since|As|"
    r"With|Thanks?|Please|And|But|What|Would|Could|Should|Might|May I|[A-Z]\w+ing|There|Here|Both|All|Most|Some|One|Two|Until|Perhaps|"
    r"Unfortunately|To|By|Not|No|Yes|How|Which|Who|Nothing|Nobody|Everyone)\b"
)
"""What shows that a sentence ended at "Academy 5." or "10 a.m.", where a day or an hour would go on."""
_OPEN_STOP = re.compile(r"(?:\d|[ap]\.m|etc)\.$")
_ITEM = re.compile(r"\s*(?:[-*•–]|\d{1,2}[.)])\s+")


def _hails(line: str) -> bool:
    """Tell whether a first line greets in words of its own: "Annwyl Dafydd,", "Ada,"."""
    words = line.rstrip(",:!").split()
    named = any(word[:1].isupper() for word in words[1:] or words)
    return line[-1:] in {",", ":"} and 0 < len(words) <= _LONGEST_GREETING and named and words[0][:1].isupper()


@dataclass(frozen=True)
class Text:
    """One letter's body; offsets are code points of `raw`."""

    raw: str
    names: tuple[str, ...] = ()

    @cached_property
    def masked(self) -> str:
        """The body with quotes, links and known names replaced by as many signs, apostrophes made plain."""
        text = self.raw.replace("’", "'")
        text = _QUOTE.sub(_signs, _LINK.sub(_signs, text))
        for name in sorted(_parts(self.names), key=len, reverse=True):
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", lambda found: "§" * len(found[0]), text)
        return text

    @cached_property
    def small(self) -> str:
        """The masked body in small letters."""
        return small(self.masked)

    @cached_property
    def lines(self) -> tuple[tuple[int, str], ...]:
        """Pairs of offset and line, line ends left out."""
        found, at = [], 0
        for line in self.raw.split("\n"):
            found.append((at, line))
            at += len(line) + 1
        return tuple(found)

    @cached_property
    def greeting(self) -> tuple[int, str] | None:
        """Offset and text of the greeting line, None where there is none."""
        first = next(((at, line) for at, line in self.lines if line.strip()), None)
        if first is None or not (_GREETING.match(first[1].strip()) or _hails(first[1].strip())):
            return None
        at, line = first
        short = re.match(rf"\s*{_HAIL}[^,!:.]{{0,80}}[,!:]", line, re.IGNORECASE)
        return at, (short[0] if short else line)

    @property
    def farewell(self) -> int | None:
        """Offset of the farewell, None where there is none."""
        return self._parting.start if self._parting else None

    @cached_property
    def _parting(self) -> Parting | None:
        greeting = self.greeting[0] if self.greeting else -1
        return parting([(at, line) for at, line in self.lines if line.strip() and at > greeting])

    @cached_property
    def signature(self) -> tuple[int, int]:
        """Start and end of what stands under the farewell: name, telephone, address; a postscript is none of it."""
        if self.farewell is None:
            return len(self.raw), len(self.raw)
        start = self.raw.find("\n", self.farewell)
        if start < 0:
            return len(self.raw), len(self.raw)
        postscript = POSTSCRIPT.search(self.raw, start)
        return start, postscript.start() if postscript else len(self.raw)

    @property
    def core(self) -> tuple[int, int]:
        """Start and end of what stands between greeting and farewell; one that is a sentence belongs to it."""
        start = self.greeting[0] + len(self.greeting[1]) if self.greeting else 0
        end = self._parting.read_to if self._parting else len(self.raw)
        return (start, end) if start <= end else (0, len(self.raw))

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Start and end of every sentence between greeting and farewell; each line of a list is one."""
        start, end = self.core
        found, at = [], start
        for stop in _END.finditer(self.raw, start, end):
            if "\n" not in stop[0] and _is_abbreviation(self.raw, max(at, stop.end() - 8), stop.end()):
                continue
            if _goes_on(self.raw, stop) or self.in_name(stop.end()):
                continue
            found.append((at, stop.end()))
            at = stop.end()
        found.append((at, end))
        return tuple(_trimmed(self.raw, one) for one in found if self.raw[one[0] : one[1]].strip())

    @cached_property
    def _stopped_names(self) -> tuple[tuple[int, int], ...]:
        """Start and end of every name with a full stop inside or at its end."""
        names = (name for name in self.names if ". " in name or name.endswith("."))
        return tuple(found.span() for name in names for found in re.finditer(re.escape(name), self.raw))

    def in_name(self, end: int) -> bool:
        """Tell whether a stop belongs to a name only: "Bachmann & Co. KG", "Orbital Inc. on Tuesday"."""
        return any(
            first < end < last or (end == last and re.match(r" [a-zà-ÿ(]", self.raw[end : end + 2]))
            for first, last in self._stopped_names
        )

    @cached_property
    def paragraphs(self) -> tuple[tuple[int, str], ...]:
        """Offset and text of the body's paragraphs; a list belongs to the line before it."""
        start, end = self.core[0], min(self.core[1], self.farewell or len(self.raw))
        found: list[tuple[int, str]] = []
        for piece in re.finditer(r"(?:[^\n]+\n?)+", self.raw[start:end]):
            text = piece[0].strip(" ,\n")
            if not text:
                continue
            if found and (_ITEM.match(text) or found[-1][1].endswith(":")):
                found[-1] = (found[-1][0], f"{found[-1][1]}\n{text}")
            else:
                found.append((start + piece.start(), text))
        return tuple(found)

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, both from 1."""
        return self.raw.count("\n", 0, offset) + 1, offset - self.raw.rfind("\n", 0, offset)

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """Return the sentence an offset lies in, or its line where it lies in none."""
        for start, end in self.sentences:
            if start <= offset < end:
                return start, end
        line = next((pair for pair in reversed(self.lines) if pair[0] <= offset), (0, self.raw))
        return line[0], line[0] + len(line[1])

    @property
    def word_count(self) -> int:
        """How many words the whole letter has."""
        return len(self.raw.split())


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    """Tell whether a full stop belongs to the word before it, and the sentence goes on."""
    ends = _OPEN_STOP.search(text, start, end) and _STARTS_ANEW.match(text, end)
    return bool(_ABBREVIATION.search(text, start, end)) and not ends


def _goes_on(text: str, stop: re.Match[str]) -> bool:
    """Tell whether the mark ends a quote or an aside only, and the sentence around it goes on."""
    open_ended = stop[0][-1] in "\"”“’')]…"
    return open_ended and bool(re.match(r"[ ,]+[a-zà-ÿ]", text[stop.end() : stop.end() + 4]))


def is_item(line: str) -> bool:
    """Tell whether a line belongs to a list."""
    return bool(_ITEM.match(line))


def _trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    while start < end and text[start] in " \n\t,":
        start += 1
    while end > start and text[end - 1] in " \n\t":
        end -= 1
    return start, end


def _signs(found: re.Match[str]) -> str:
    return "¤" * len(found[0])


def _parts(names: Iterable[str]) -> set[str]:
    """Give names and their parts; the "of" of "Lyceum of Ostend" is none."""
    parts = {part for name in names for part in name.split() if not part.islower()}
    return {part for part in (*names, *parts) if len(part) > 1}
