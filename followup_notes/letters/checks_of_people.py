"""Checks of greeting, farewell, names and the address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from followup_notes.letters.found import Found
from followup_notes.letters.lists import said
from followup_notes.letters.nearness import near_miss
from followup_notes.letters.people import first_name, title_and_name
from followup_notes.letters.scope import CheckScope
from followup_notes.letters.text import Text
from followup_notes.model.facts import Person
from followup_notes.model.page import Letter
from followup_notes.notation.email import addresses

_GREETED = re.compile(
    r"^(?:dear|hello|hi|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|lieber?|hallo|moin)\b[ ,]*",
    re.IGNORECASE,
)
_TITLES = r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Madam|Frau|Herrn?)\b\.?"
_TITLED = re.compile(rf"\b{_TITLES}[ \u00a0](?P<name>[^\W\d_][\w'’-]+)")
_ADDRESSED = re.compile(
    r"(?:\b(?:thank you|thanks|hi|hello|again|so much|very much|please|well|yes), )(?P<name>[A-ZÀ-Þ][\w'’-]+)(?=[,.!?])"
)
_TWO_NAMES = re.compile(r"(?<![\w'’-])(?=(?P<first>[A-ZÀ-Þ][\w'’-]*) (?P<last>[A-ZÀ-Þ][\w'’-]*))")
_ANYBODY = re.compile(
    r"\b(?:sir|madam|team|all|everyone|everybody|both|hiring|manager|committee|recruiter|recruiting|talent|colleagues|hr|human|resources|"
    r"chief|coach|captain|doctor|professor|sister|father|reverend|rabbi|colonel|judge|minister|damen|herren|zusammen|there|friends|folks|guys|again|and|und|the|of|at|name)\b",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[^\W\d_][\w'’.-]*[\w]|[^\W\d_]")
_PERSONAL = frozenset({"referrer-update", "reference-heads-up", "reference-thanks", "linkedin-note"})
_FREE_MAIL = re.compile(
    r"@(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|gmx|web|proton|protonmail|aol|me)\.", re.IGNORECASE
)
_LEGAL = re.compile(
    r"\b(?:inc|ltd|llc|gmbh|ag|plc|corp|co|company|limited|group|se|kg|sa|bv|ab|oy|as|pty|the)\b\.?", re.IGNORECASE
)


def greeting(_letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find a letter that begins without a greeting, or with one that lacks the reader's name."""
    stated = scope.checks.get("greeting")
    message = said(stated, "", fallback="The letter does not begin with a greeting by name.")
    wanted = f"Dear {first_name(scope.recipient)}," if scope.recipient else "Dear and the name"
    if text.greeting is None:
        yield Found(0, "", message, wanted)
    elif scope.recipient and not _greeted(text) and not _ANYBODY.search(text.greeting[1]):
        yield Found(text.greeting[0], text.greeting[1], message, wanted)


def closing(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find a letter that ends without a farewell line or without my name; a note on LinkedIn shows who writes."""
    if (scope.kind or letter.kind) == "linkedin-note":
        return
    stated = scope.checks.get("closing")
    message = said(stated, "", fallback="The letter does not end with a farewell and your name.")
    if text.farewell is None:
        yield Found(-1, "", message, f"Kind regards, and {scope.my_name or 'your name'} on the next line")
        return
    rest = letter.body[text.farewell :]
    after = rest.split("\n", 1)[1] if "\n" in rest else ""
    unsigned = not _signed(scope.my_name, after or rest) if scope.my_name else _bare(rest)
    if unsigned:
        yield Found(text.farewell, rest.split("\n")[0], message, f"{scope.my_name} on the next line")


def _bare(farewell: str) -> bool:
    """Tell whether nothing stands behind the mark that ends a farewell."""
    return not re.search(r"[,!.\n]\s*\S", farewell.strip())


def _signed(name: str, text: str) -> bool:
    _, bare = title_and_name(Person(name))
    parts = [part for part in bare.split() if len(part) > 1] or [bare]
    return any(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text, re.IGNORECASE) for part in {parts[0], parts[-1]})


def name(letter: Letter, text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find names that are not as the note spells them, in greeting, after a title and in direct address."""
    people = tuple(dict.fromkeys((*([scope.recipient] if scope.recipient else []), *scope.people)))
    if not people:
        return
    known = {part for person in people for part in _parts(person)}
    yield from _in_greeting(text, scope, known)
    after = text.greeting[0] + len(text.greeting[1]) if text.greeting else 0
    for pattern in (_TITLED, _ADDRESSED):
        for found in pattern.finditer(letter.body, after):
            right = _misspelt(found["name"], known)
            if right:
                yield _wrong(found.start("name"), found["name"], right, scope)
    yield from _in_full(letter, after, people, scope)


def _in_full(letter: Letter, after: int, people: tuple[Person, ...], scope: CheckScope) -> Iterator[Found]:
    """Give names of two words of which one is right and the other nearly."""
    full = [tuple(title_and_name(person)[1].split()) for person in people]
    for found in _TWO_NAMES.finditer(letter.body, after):
        said_name = found["first"], found["last"].removesuffix("'s").removesuffix("’s")
        for right in full:
            for pair in pairwise(right):
                for at, other in ((0, 1), (1, 0)):
                    if said_name[other] == pair[other] and len(pair[at]) > 3 and near_miss(said_name[at], pair[at]):
                        yield _wrong(found.start("last" if at else "first"), said_name[at], pair[at], scope)


def _in_greeting(text: Text, scope: CheckScope, known: set[str]) -> Iterator[Found]:
    recipient = scope.recipient
    mine = _parts(recipient) if recipient else known
    words = _greeted(text)
    if not words or (
        text.greeting
        and _ANYBODY.search(text.greeting[1])
        and not any(word.casefold() in {one.casefold() for one in known} for _, word in words)
    ):
        return
    ours = {word.casefold() for word in re.findall(r"[\w'’-]+", scope.company or "")}
    for at, word in words:
        if word.casefold() in {part.casefold() for part in mine} | ours:
            continue
        right = _misspelt(word, mine) or (word not in known and _misspelt(word, known))
        if right:
            yield _wrong(at, word, right, scope)
        elif recipient and not any(part.casefold() == other.casefold() for part in mine for _, other in words):
            yield _wrong(at, word, title_and_name(recipient)[1], scope)
            return


def _wrong(at: int, word: str, right: str, scope: CheckScope) -> Found:
    message = said(scope.checks.get("name"), word, right, '"{{ found }}" is not how the note spells the name.')
    return Found(at, word, message, right)


def _misspelt(word: str, known: set[str]) -> str | None:
    folded = word.casefold().removesuffix("'s").removesuffix("’s")
    if folded in {part.casefold() for part in known}:
        return None
    return next((part for part in sorted(known) if near_miss(folded, part)), None)


def _greeted(text: Text) -> tuple[tuple[int, str], ...]:
    """Return the words of the greeting that are names, with their offsets."""
    if text.greeting is None:
        return ()
    at, line = text.greeting
    start = _GREETED.match(line)
    begin = start.end() if start else 0
    titled = re.compile(rf"\b{_TITLES}", re.IGNORECASE)
    rest = titled.sub(lambda found: " " * len(found[0]), line[begin:])
    words = _NAME_WORD.finditer(rest)
    return tuple((at + begin + found.start(), found[0]) for found in words if not _ANYBODY.fullmatch(found[0]))


def _parts(person: Person) -> set[str]:
    name = title_and_name(person)[1]
    return {part for part in (*(one.strip(".,") for one in name.split()), *_NAME_WORD.findall(name)) if part}


def address(letter: Letter, _text: Text, scope: CheckScope) -> Iterator[Found]:
    """Find an address whose domain is neither the company's nor that of anybody the note names."""
    if scope.in_note and not letter.to.strip() and (scope.kind or letter.kind) != "linkedin-note":
        whom = scope.recipient.name if scope.recipient else "the reader"
        yield Found(-1, "", f"There is no address of {whom} yet.", "add it to the note, or to the note of that person")
    if not scope.company or (scope.kind or letter.kind) in _PERSONAL:
        return
    domains = {mail.rpartition("@")[2].casefold() for mail in scope.addresses}
    word = re.sub(r"[\W_]", "", _LEGAL.sub("", scope.company).casefold())
    for _, mail in addresses(letter.to):
        domain = mail.rpartition("@")[2].casefold()
        fits = (
            domain in domains
            or (word and word in re.sub(r"[\W_]", "", domain))
            or any(domain.endswith(f".{one}") for one in domains)
        )
        if mail not in scope.addresses and not fits:
            hint = "A private address?" if _FREE_MAIL.search(mail) else "Is it the right company?"
            message = f'"{mail}" does not seem to belong to {scope.company}. {hint}'
            yield Found(letter.to.find(mail), mail, message, "compare it with the note", header="to")
