"""Words for every verdict: its task line, what it still needs, and the letter that belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import TypeVar

from followup_notes.letters import wording as words
from followup_notes.letters.abilities import strength_forms
from followup_notes.letters.choose import Wordings, choose
from followup_notes.letters.context import context
from followup_notes.letters.follows import facts_digest
from followup_notes.letters.heading import heading
from followup_notes.letters.links import link_of
from followup_notes.letters.needs import needs
from followup_notes.letters.scene import Scene, withdrawn
from followup_notes.letters.similar import runs
from followup_notes.letters.tasktext import task_text
from followup_notes.model.case import Case, DaysOff, Desk
from followup_notes.model.page import Letter, Task
from followup_notes.model.rules import Book, Rule, Template
from followup_notes.model.verdict import Judgement, State, Verdict
from followup_notes.notation import email, inert, template
from followup_notes.notation.deed import nothing_to_send

_SILENT = frozenset({State.OFF, State.DOES_NOT_APPLY, State.UNKNOWN})
_LINKEDIN = 300
"""Characters an invitation on LinkedIn may have."""
_LEEWAY = 20
"""Characters by which the wordings of that note differ."""
_KIN = 8
"""So many runs of three words in common with a template tell a letter that was made from it; others need no avoiding."""
_Values = tuple[tuple[str, object], ...]
_Known = TypeVar("_Known")


@dataclass(frozen=True)
class _Draft:
    """One verdict on its way to a task: its scene, its values, the template of its letter."""

    task: Task
    scene: Scene
    values: Mapping[str, object]
    template: Template | None


def write(
    judgement: Judgement, case: Case, desk: Desk, book: Book, now: datetime, *, days_off: DaysOff | None = None
) -> tuple[Task, ...]:
    """Word every verdict of a case, in their order; `now` is aware.

    Text is there for every verdict that says something, a letter where its kind has a wording and
    nothing it needs is missing. Without `days_off` only weekends count as no working days.
    """
    del desk
    left = withdrawn(judgement.verdicts)
    drafts = [_worded(verdict, left, book, now, days_off or {}) for verdict in judgement.verdicts]
    letters = _letters(drafts, case)
    return tuple(replace(draft.task, letter=letters.get(at)) for at, draft in enumerate(drafts))


def _worded(verdict: Verdict, left: frozenset[str], book: Book, now: datetime, days_off: DaysOff) -> _Draft:
    scene = Scene(verdict, book.settings, days_off, now, leaving=verdict.item.application.key in left)
    rule = book.rules_for(scene.country).get(verdict.item.rule)
    if verdict.state in _SILENT or rule is None:
        return _Draft(Task(verdict, ""), scene, {}, None)
    chosen = _template(verdict.draft, scene, book)
    language = chosen.language if chosen else scene.language
    required, guarded = _names(rule, chosen)
    values = context(scene, language, book.words, required | guarded)
    missing = needs(required, values)
    task = Task(
        verdict,
        task_text(rule.task, values, missing, book.settings),
        needs=missing,
        heading=heading(verdict.draft, values) if verdict.draft else "",
        facts=facts_digest(scene, rule, chosen, required | guarded, values),
    )
    return _Draft(task, scene, values, chosen)


def _names(rule: Rule, chosen: Template | None) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names that task line and letter cannot do without, and those they can."""
    required, guarded = template.variables(rule.task)
    if chosen and not chosen.fault:
        one = words.wording(chosen.text)
        required, guarded = required | one.required, guarded | one.guarded
    return required, guarded


def _template(kind: str | None, scene: Scene, book: Book) -> Template | None:
    promise = scene.item.promise
    if not kind or (
        kind == "materials" and promise and nothing_to_send(promise.what) and not link_of(promise, scene.settings)
    ):
        return None
    return book.templates.get((kind, scene.language)) or book.templates.get((kind, "en"))


def _letters(drafts: Sequence[_Draft], case: Case) -> dict[int, Letter]:
    """Write all letters of a case so that no two are alike: those that stand first, then the others by id."""
    sent = {record.id: email.parse(record.letter) for _, record in case.records if record.letter}
    standing = {id_: letter.body for id_, letter in sent.items()}
    letters: dict[int, Letter] = {}
    taken = dict(standing)
    ready = [(at, draft) for at, draft in enumerate(drafts) if _can(draft)]
    ready.sort(key=lambda one: (one[1].task.verdict.item.id not in standing, one[1].task.verdict.item.id))
    for at, draft in ready:
        item = draft.task.verdict.item
        others = [body for id_, body in sorted(taken.items()) if id_ != item.id]
        told = [letter.body for id_, letter in sent.items() if id_ != item.id and _to_reader(letter.to, draft)]
        letters[at] = _letter(draft, standing.get(item.id), others, told)
        taken.setdefault(item.id, letters[at].body)
    return letters


def _can(draft: _Draft) -> bool:
    return draft.template is not None and draft.template.fault is None and not draft.task.needs


def _to_reader(to: str | None, draft: _Draft) -> bool:
    """Tell whether a letter went to the reader of this one."""
    reader = draft.scene.recipient
    address = reader.email if reader else None
    return bool(address and to) and str(address).casefold() in str(to).casefold()


def _letter(draft: _Draft, standing: str | None, others: Sequence[str], told: Sequence[str]) -> Letter:
    assert draft.template is not None
    one, kind = words.wording(draft.template.text), draft.template.kind
    values = (
        _brief(draft.values, one)
        if kind == "linkedin-note"
        else _built_on(draft.values, standing, told, draft.template.language)
    )
    id_ = draft.task.verdict.item.id
    choices = _chosen(draft.template.text, _frozen(values), id_, standing, tuple(others))
    recipient = draft.scene.recipient
    return Letter(
        kind=kind,
        to=email.person(inert.words(recipient.name), recipient.email) if recipient else "",
        subject=words.subject_of(one, values) if one.subject else _subject(kind, values),
        body=words.body_of(one, values, choices),
        language=draft.template.language,
    )


@lru_cache(maxsize=2048)
def _chosen(text: str, values: _Values, id_: str, standing: str | None, others: tuple[str, ...]) -> tuple[int, ...]:
    """Choose the wordings of a letter; most turns ask again for letters that have not changed."""
    one = words.wording(text)
    kin = [other for other in others if len(runs(one.body) & runs(other)) >= _KIN]
    thawed = {name: list(value) if isinstance(value, tuple) else value for name, value in values}
    letter = Wordings(
        one.counts,
        lambda picked: words.body_of(one, thawed, picked),
        lambda picked: template.pieces(one.body, thawed, picked),
    )
    return choose(id_, letter, standing, kin)


def _frozen(values: Mapping[str, object]) -> _Values:
    return tuple((name, tuple(value) if isinstance(value, list) else value) for name, value in values.items())


def _built_on(
    values: Mapping[str, object], standing: str | None, told: Sequence[str], language: str
) -> Mapping[str, object]:
    """Choose the strength, the value and the news a letter is built on.

    A letter that stands keeps its own, whatever place its reader has now; a new one takes what its
    reader was not told in another letter, as far as there is more than one of it.
    """
    kept = dict(values)
    strengths, known, news = (values.get(name) for name in ("my_strengths", "values", "news"))
    forms = [strength_forms(one, language) for one in strengths] if isinstance(strengths, list) else []
    kept["strength"], kept["strength_said"] = _fresh(forms, _form_stands, standing, told) or (None, None)
    said = [str(one) for one in known] if isinstance(known, list) else []
    value = _fresh(said, _value_stands, standing, told)
    kept["value"] = value
    if news and not _stands(news, standing) and any(_stands(news, letter) for letter in told):
        kept["news"] = None
    return kept


def _fresh(
    known: Sequence[_Known], there: Callable[[_Known, str], bool], standing: str | None, told: Sequence[str]
) -> _Known | None:
    """Return what the standing letter has, else the first that no letter to its reader has, else the first."""
    before = [one for one in known if standing and there(one, standing)]
    fresh = [one for one in known if not any(there(one, letter) for letter in told)]
    return next(iter([*before[-1:], *fresh, *known]), None)


def _form_stands(form: tuple[str | None, str | None], letter: str) -> bool:
    return _stands(form[0] or form[1], letter)


def _value_stands(value: str, letter: str) -> bool:
    return _stands(f'"{value}"', letter) or _stands(f"„{value}“", letter)


def _stands(words: object, letter: str | None) -> bool:
    return bool(letter and words) and str(words) in str(letter)


def _brief(values: Mapping[str, object], one: words.Wording) -> Mapping[str, object]:
    """Leave out role, then company, of a note that would grow beyond what LinkedIn takes."""
    no_role = {**values, "role": None, "the_role": "the role"}
    shorter = (no_role, {**no_role, "company": None, "at_company": ""})
    tries = (values, *(some for some in shorter if words.fills(some, one.required)))
    fit = (some for some in tries if len(words.body_of(one, some, ())) <= _LINKEDIN - _LEEWAY)
    return next(fit, tries[-1])


def _subject(kind: str, values: Mapping[str, object]) -> str:
    """Return the subject of a wording that brings none: role and company."""
    if kind == "linkedin-note":
        return ""
    named = [str(values[name]) for name in ("role", "company") if values.get(name)]
    return words.shortened(", ".join(named), words.MAX_SUBJECT)
