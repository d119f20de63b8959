"""Slips in the braces of a template, in words that help a person, each at its first character."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from followup_notes.notation.nearest import nearest

_OPENING = {"if": "endif", "for": "endfor", "either": "endeither"}
_TAGS = (*_OPENING, *_OPENING.values(), "elif", "else", "or")
# What only stands between an `if` and its end, and what Jinja knows and a template may not use: told elsewhere.
_LEFT_TO_JINJA = frozenset("else elif or set macro include import extends block from call filter raw".split())  # noqa: SIM905
_BRACES = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_TEXTS = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")
_LONE = re.compile(r"(?<![{\w])\{\s*([^\W\d]\w*)\s*\}(?!\})")
_NAMES = re.compile(r"\s*([^\W\d]\w*(?:[ -]+[^\W\d]\w*)+)\s*$")
_ODD = re.compile(r"[$@#&§?;\\“”„‘’`^]+")
_WORDS = frozenset({"and", "or", "not", "in", "if", "else", "is", "defined"})
_CLOSES = {"{{": "}}", "{%": "%}", "{#": "#}"}


@dataclass(frozen=True, slots=True)
class TemplateSlip:
    """What is wrong with a template, the way out, and where it begins."""

    start: int
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class _Tag:
    start: int
    opener: str
    inside: str


def slips(text: str, names: Iterable[str]) -> Iterator[TemplateSlip]:
    """Find what keeps braces from being read, and single braces that would stand in the text as they are."""
    known = frozenset(names)
    for found in _LONE.finditer(text):
        if found[1] in known:
            message = f'"{found[0]}" would stand there as it is'
            yield TemplateSlip(found.start(), message, f"did you mean {{{{ {found[1]} }}}}?")
    tags: list[_Tag] = []
    unclosed = list(_unclosed(text, tags))
    yield from unclosed
    if not unclosed:
        yield from _unbalanced(tags)
        yield from (slip for tag in tags if (slip := _inside(tag, known)))


def _unclosed(text: str, tags: list[_Tag]) -> Iterator[TemplateSlip]:
    """Find braces without their other half; collect the tags that are whole."""
    opened: re.Match[str] | None = None
    for found in _BRACES.finditer(text):
        sign = found[0]
        if sign in _CLOSES:
            if opened:
                yield _never_closed(opened)
            opened = found
        elif opened and sign == _CLOSES[opened[0]]:
            tags.append(_Tag(opened.start(), opened[0], text[opened.end() : found.start()]))
            opened = None
        elif opened:
            yield TemplateSlip(
                found.start(), f'"{sign}" does not close "{opened[0]}"', f'write "{_CLOSES[opened[0]]}" here'
            )
            opened = None
        elif sign == "}}":
            yield TemplateSlip(found.start(), '"}}" closes nothing here', 'names stand between "{{" and "}}"')
    if opened:
        yield _never_closed(opened)


def _never_closed(opened: re.Match[str]) -> TemplateSlip:
    end = _CLOSES[opened[0]]
    shape = {"{{": "{{ name }}", "{%": "{% if name %} … {% endif %}", "{#": "{# a remark #}"}[opened[0]]
    return TemplateSlip(opened.start(), f'"{opened[0]}" is never closed with "{end}"', f"write it like: {shape}")


def _unbalanced(tags: Iterable[_Tag]) -> Iterator[TemplateSlip]:
    """Find an `if`, `for` or `either` without its end, an end without its beginning, and words that are none of these."""
    opened: list[tuple[str, _Tag]] = []
    for tag in tags:
        word = (re.findall(r"[^\W\d]\w*", tag.inside) or [""])[0]
        if tag.opener != "{%" or word.removeprefix("end") in _LEFT_TO_JINJA:
            continue
        if word in _OPENING:
            opened.append((word, tag))
        elif opened and word == _OPENING[opened[-1][0]]:
            opened.pop()
        elif word in _OPENING.values():
            start = tag.start + 2 + tag.inside.index(word)
            hint = (
                f'did you mean "{_OPENING[opened[-1][0]]}"?' if opened else "take it away, or write what it should end"
            )
            yield TemplateSlip(start, f'"{word}" ends nothing here', hint)
            return
        else:
            near = _OPENING[opened[-1][0]] if opened and word.startswith("end") else nearest(word, _TAGS)
            hint = f'did you mean "{near}"?' if near else "write {% if name %} … {% endif %}"
            start = tag.start + 2 + tag.inside.index(word)
            yield TemplateSlip(start, f'"{word}" is nothing that can stand in {{% %}}', hint)
            return
    for word, tag in opened[-1:]:
        end = f"{{% {_OPENING[word]} %}}"
        yield TemplateSlip(tag.start, f'"{{%{tag.inside}%}}" is never ended', f"write {end} where it should end")


def _inside(tag: _Tag, known: frozenset[str]) -> TemplateSlip | None:
    """Find an empty pair of braces, a name with a blank or hyphen in it, and a single "="."""
    if tag.opener == "{#":
        return None
    plain = _TEXTS.sub(lambda found: '"' + " " * (len(found[0]) - 2) + '"', tag.inside)
    if not tag.inside.strip(" -+"):
        return TemplateSlip(tag.start, "there is nothing between these braces", "write a name: {{ company }}")
    odd = _ODD.search(plain)
    if odd:
        names = " ".join(_ODD.sub(" ", plain).split())
        return TemplateSlip(
            tag.start + 2 + odd.start(), f'"{odd[0]}" has no meaning here', f"write {{{{ {names} }}}}" if names else ""
        )
    equals = re.search(r"(?<![=!<>])=(?!=)", plain)
    if equals and "(" not in plain and not re.match(r"[-+\s]*set\b", plain):
        return TemplateSlip(tag.start + 2 + equals.start(), '"=" does not compare', 'write "==" to compare')
    several = _NAMES.match(plain) if tag.opener == "{{" else None
    if several and not _WORDS & set(several[1].split()):
        meant = re.sub(r"[ -]+", "_", several[1])
        near = meant if meant in known else nearest(meant, known)
        hint = f'did you mean "{near}"?' if near else 'names have "_" for blanks'
        return TemplateSlip(tag.start + 2 + several.start(1), f'"{several[1]}" are several words', hint)
    return None
