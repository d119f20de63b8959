"""Shipped rules, the vault's Follow-up folder and what was found on the machine become the book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from followup_notes.book.changes import Change, changed, read_changes, switched_off
from followup_notes.book.checks import read_check
from followup_notes.book.documents import Document, read_documents, shown_path
from followup_notes.book.faults import Faults
from followup_notes.book.letters import KINDS, read_templates
from followup_notes.book.lines import Lexicon
from followup_notes.book.parts import PARTS, Named, Off, Parts, read_parts
from followup_notes.book.roster import Roster
from followup_notes.book.settings import NAME, Said, made, read_settings
from followup_notes.book.stack import effective, lines_of
from followup_notes.book.testnotes import check_notes
from followup_notes.book.tree import folded
from followup_notes.book.vocabulary import Vocabulary
from followup_notes.book.words import load_words, with_message_kinds
from followup_notes.model.problem import Problem
from followup_notes.model.rules import Book, Check, Policies, Rule, Settings, Template, Words
from followup_notes.notation.ident import digest
from followup_notes.notation.nearest import fold
from followup_notes.notation.variables import CONTEXT

WORDS = "words.yaml"


def load_book(shipped: Mapping[str, str], vault: Mapping[str, str], found: Mapping[str, object]) -> Book:
    """Load the book; faults are in `book.problems`, and nothing is ever raised for them.

    `shipped` maps file names of the pack to texts, `vault` paths of the Follow-up folder relative to
    the vault, `found` fields of Settings to what the machine and the plugins say where the settings
    note is silent.
    """
    faults = Faults()
    words, vocabulary = _words(shipped.get(WORDS, ""), faults)
    settings, blocks = _settings(vault, found, faults)
    variables = frozenset(CONTEXT) | vocabulary.names
    templates = read_templates(shipped, vault, variables, faults)
    kinds = {fold(kind): kind for kind in (*KINDS, *(kind for kind, _ in templates))}
    rest = {path: text for path, text in vault.items() if not _is_settings(path)}
    layers = (
        read_parts(_shipped_documents(shipped, faults), faults, shipped=True),
        read_parts((*read_documents(rest, faults, shipped=False), *blocks), faults, shipped=False),
    )
    lexica = tuple(Lexicon(vocabulary, kinds, variables, trusted=parts.shipped) for parts in layers)
    book = _assembled(settings, words, templates, layers, lexica, faults)
    return replace(book, digest=_digest(shipped, vault, found))


def _words(text: str, faults: Faults) -> tuple[Words, Vocabulary]:
    words, vocabulary, problems = _vocabulary(text)
    for problem in problems:
        faults.add(problem)
    return words, vocabulary


# The pack never changes while the program runs, and a watcher loads the book at every save of a rule file.
@lru_cache(maxsize=2)
def _vocabulary(text: str) -> tuple[Words, Vocabulary, tuple[Problem, ...]]:
    words, problems = load_words(text, shown_path(WORDS))
    return words, Vocabulary(words), problems


def _shipped_documents(shipped: Mapping[str, str], faults: Faults) -> tuple[Document, ...]:
    documents, problems = _trees(tuple(sorted((shown_path(path), text) for path, text in shipped.items())))
    for problem in problems:
        faults.add(problem)
    return documents


@lru_cache(maxsize=2)
def _trees(texts: tuple[tuple[str, str], ...]) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    faults = Faults()
    return read_documents(dict(texts), faults, shipped=True), faults.problems


def _settings(
    vault: Mapping[str, str], found: Mapping[str, object], faults: Faults
) -> tuple[Settings, tuple[Document, ...]]:
    paths = sorted((path for path in vault if _is_settings(path)), key=lambda path: (path.count("/"), path))
    if not paths:
        folders = {path.split("/")[0] for path in vault if "/" in path}
        return made({}, found, folders.pop() if len(folders) == 1 else None), ()
    said: Said = read_settings(paths[0], vault[paths[0]], folded(PARTS), faults)
    folder = paths[0].rpartition("/")[0]
    return made(said.values, found, folder or None), tuple(
        Document(paths[0], root, shipped=False) for root in said.rest
    )


def _is_settings(path: str) -> bool:
    return path.rsplit("/", 1)[-1].casefold() == NAME


def _assembled(
    settings: Settings,
    words: Words,
    templates: Mapping[tuple[str, str], Template],
    layers: Sequence[Parts],
    lexica: Sequence[Lexicon],
    faults: Faults,
) -> Book:
    roster = Roster()
    for parts, lexicon in zip(layers, lexica, strict=True):
        roster.add(parts, lexicon, faults)
    checks = _checks(layers, lexica, roster, faults)
    changes = [
        read_changes(
            [one for one in parts.changes if fold(one.key.text) not in folded(checks)], roster, lexicon, faults
        )
        for parts, lexicon in zip(layers, lexica, strict=True)
    ]
    _look_up_offs(layers, roster, checks, faults)
    roster.check_mentions(faults.mentions, faults)
    check_notes(faults.test_notes, lexica[-1].vocabulary, faults)
    countries = _countries(layers)
    rules = {country: _rules(layers, changes, roster, country) for country in countries}
    policies = _policies(layers, roster, countries, faults)
    words = with_message_kinds(words, (*KINDS, *(kind for kind, _ in templates), *roster.rules))
    return Book(settings, words, rules, policies, templates, checks, tuple(roster.tests), faults.problems)


def _countries(layers: Sequence[Parts]) -> list[str]:
    found = {""}
    for parts in layers:
        found.update(change.country for change in parts.changes)
        found.update(off.country for off in parts.offs)
        found.update(land for land, _ in parts.policies)
    return sorted(found)


def _rules(
    layers: Sequence[Parts], changes: Sequence[Sequence[Change]], roster: Roster, country: str
) -> Mapping[str, Rule]:
    rules: Mapping[str, Rule] = roster.rules
    for parts, of_layer in zip(layers, changes, strict=True):
        for land in dict.fromkeys(("", country)):
            rules = switched_off(changed(rules, of_layer, land), parts.offs, roster, land)
    return rules


def _policies(
    layers: Sequence[Parts], roster: Roster, countries: Sequence[str], faults: Faults
) -> Mapping[str, Policies]:
    lines = {
        (index, country): lines_of(parts, country, faults)
        for index, parts in enumerate(layers)
        for country in countries
    }
    found: dict[str, Policies] = {}
    for country in countries:
        lands = tuple(dict.fromkeys(("", country)))
        stack = [lines[index, land] for index in range(len(layers)) for land in lands]
        mine = [policy for parts in layers for land, policy in parts.policies if land in lands]
        holds = sorted((hold for policy in mine for hold in policy.holds), key=lambda hold: hold.at)
        quiet = sorted((quiet for policy in mine for quiet in policy.quiet), key=lambda quiet: quiet.at)
        found[country] = effective(stack, holds, quiet, roster, faults)
    return found


def _checks(layers: Sequence[Parts], lexica: Sequence[Lexicon], roster: Roster, faults: Faults) -> dict[str, Check]:
    checks: dict[str, Check] = {}
    for parts, lexicon in zip(layers, lexica, strict=True):
        for named in sorted(parts.checks, key=lambda one: one.key.at):
            _add_check(named, checks, lexicon, faults)
        for named in sorted(parts.changes, key=lambda one: one.key.at):
            name = folded(checks).get(fold(named.key.text))
            if name and roster.find(named.key.text) is None:
                checks[name] = read_check(name, named.node, checks[name], lexicon, faults) or checks[name]
        for off in parts.offs:
            name = folded(checks).get(fold(off.key.text))
            if name:
                checks[name] = replace(checks[name], off=True)
    return checks


def _add_check(named: Named, checks: dict[str, Check], lexicon: Lexicon, faults: Faults) -> None:
    name = " ".join(named.key.text.split())
    taken = folded(checks).get(fold(name))
    if taken:
        faults.error(
            named.key.at,
            "duplicate-check",
            f'there is already a check "{name}" ({checks[taken].at})',
            'to alter it write it under "change:", or give yours another name',
        )
        return
    so_far = len(faults.problems)
    check = read_check(name, named.node, Check(name, "warning", named.key.at), lexicon, faults)
    if check and not lexicon.trusted and _finds_nothing(check):
        if len(faults.problems) == so_far:
            hint = faults.meant(name, checks, "add the line avoid: with the words it looks for")
            faults.error(named.key.at, "empty-check", f'the check "{name}" looks for nothing', hint)
    elif check:
        checks[name] = check


def _finds_nothing(check: Check) -> bool:
    """Tell whether a check of the user's has no line that says what it looks for."""
    return not (check.avoid or check.must_mention or check.at_least is not None or check.at_most is not None)


def _look_up_offs(layers: Sequence[Parts], roster: Roster, checks: Mapping[str, Check], faults: Faults) -> None:
    offs: list[Off] = [off for parts in layers for off in parts.offs]
    for off in offs:
        if fold(off.key.text) not in folded(checks):
            roster.look_up(off.key, faults, "to turn off")


def _digest(shipped: Mapping[str, str], vault: Mapping[str, str], found: Mapping[str, object]) -> str:
    mine = [
        (path, text)
        for path, text in sorted(vault.items())
        if path.rsplit("/", 1)[-1].casefold() not in ("dashboard.md", "problems.md")
    ]
    texts = [part for pair in (*sorted(shipped.items()), *mine) for part in pair]
    return digest(*texts, *(f"{key}={found[key]!r}" for key in sorted(found)))
