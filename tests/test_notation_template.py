"""Templates: what may stand in them, what they need, and that none of them costs more than it should."""

from __future__ import annotations

import time

import pytest

from followup_notes.notation.template import RefusedError, check, pieces, render, slots, variables
from followup_notes.notation.variables import CONTEXT

NAMES = frozenset({"name", "role", "people", "link"})


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("Dear {{ nmae }}", 1, 'did you mean "name"?'),
        ("\n\n{{ name.__class__ }}", 3, "may not be followed"),
        ("{{ name['x'] }}", 1, "may not be followed"),
        ("{{ name() }}", 1, "nothing can be called"),
        ("{% set x = 1 %}", 1, '"set" is not possible'),
        ("\n{% include 'x' %}", 2, "cannot include"),
        ("{% macro m() %}{% endmacro %}", 1, "macros"),
        ("{{ 'a' * 1000000000 }}", 1, "more than a template can do"),
        ("{{ name ~ role }}", 1, '"~" is not possible'),
        ("{{ name | centre }}", 1, "is not a filter"),
        ("{{ name | attr('format') }}", 1, "is not a filter"),
        ("{% for a in people | join %}{% endfor %}", 1, "one plain name"),
        ("{% for a in people %}{% for b in people %}{% for c in people %}{% endfor %}{% endfor %}{% endfor %}", 1, "twice at most"),
        ("line\n{% if name %}", 2, "never ended"),
        ("{{ 1.5 }}", 1, "whole numbers"),
        ("{{ " + "not " * 5000 + "name }}", 1, "simpler"),
        ("(" * 40, 1, "too many brackets"),
        ("x" * 20_001, 1, "20,000 are the most"),
        ("{{ range(9) }}", 1, "nothing can be called"),
        ("{{ name is callable }}", 1, "not possible here"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_line(text: str, line: int, said: str) -> None:
    found = check(text, "Follow-up/templates/thank-you.md", 1, NAMES)
    assert found
    assert any(said in f"{one.message} {one.hint}" for one in found)
    assert found[0].at.line == line


def test_lines_are_counted_from_where_the_template_stands() -> None:
    assert check("ok\n{{ nobody }}", "x.md", 11, NAMES)[0].at.line == 12


@pytest.mark.parametrize(
    "text",
    [
        "Dear {{ name }},",
        "{% if role %}{{ role | lower }}{% elif name %}x{% else %}y{% endif %}",
        "{% for one in people %}- {{ one }}{% if not loop.last %}, {% endif %}{% endfor %}",
        "{% either %}a{% or %}b {{ name }}{% endeither %}",
        "{{ name if name else 'you' }}",
        "{% if role == 'x' or role in ['y', 'z'] and not link %}a{% endif %}",
        "{{ link | default('none') }}",
    ],
)
def test_what_templates_are_for_is_allowed(text: str) -> None:
    assert check(text, "x.md", 1, NAMES) == ()


@pytest.mark.parametrize(
    ("text", "required", "guarded"),
    [
        ("{{ name }}", {"name"}, set()),
        ("{% if name %}{{ name }}{% endif %}", set(), {"name"}),
        ("{% if name %}{{ role }}{% endif %}", {"role"}, {"name"}),
        ("{% if not name %}x{% else %}{{ name }}{% endif %}", set(), {"name"}),
        ("{% if name and role %}{{ name }}{{ role }}{% endif %}", set(), {"name", "role"}),
        ("{% if name or role %}{{ name }}{% endif %}", {"name"}, {"role"}),
        ("{{ name | default('x') }}", set(), {"name"}),
        ("{% for one in people %}{{ one }}{% endfor %}", {"people"}, set()),
        ("{% if people %}{% for one in people %}{{ one }}{% endfor %}{% endif %}", set(), {"people"}),
        ("{% either %}{{ name }}{% or %}x{% endeither %}", {"name"}, set()),
        ("{% if name %}{{ name }}{% endif %}{{ name }}", {"name"}, set()),
    ],
)
def test_a_name_outside_an_if_on_it_is_a_need(text: str, required: set[str], guarded: set[str]) -> None:
    assert variables(text) == (frozenset(required), frozenset(guarded))


def test_either_offers_wordings_by_number() -> None:
    text = "{% either %}\nA\n{% or %}\nB\n{% endeither %}\n{% either %}x{% or %}y{% or %}z{% endeither %}"
    assert slots(text) == (2, 3)
    assert render(text, {}, (1, 2)).split() == ["B", "z"]
    assert render(text, {}, (2, 3)).split() == ["A", "x"]


def test_a_tag_at_the_end_of_a_line_leaves_the_line_end() -> None:
    assert render("a {% if name %}b{% endif %}\nc", {"name": "x"}) == "a b\nc"
    assert render("{% if name %}\nb\n{% endif %}\nc", {"name": "x"}) == "b\nc"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("{{ name }}", {}),
        ("{{ name }}", {"name": None}),
        ("{% for a in people %}{{ a }}{% endfor %}", {"people": "text"}),
        ("{% for a in people %}{% for b in people %}x{% endfor %}{% endfor %}", {"people": ["x"] * 2000}),
        ("{% for a in people %}{{ a }}{% endfor %}", {"people": ["x" * 1000] * 200}),
        ("{{ name.x }}", {"name": "x"}),
    ],
)
def test_rendering_refuses_what_would_not_end_well(text: str, values: dict[str, object]) -> None:
    started = time.process_time()
    with pytest.raises(RefusedError):
        render(text, values)
    assert time.process_time() - started < 0.5


def test_text_from_notes_is_a_value_and_never_a_template() -> None:
    assert render("{{ name }}", {"name": "{{ 7 * 7 }}{% set x %}"}) == "{{ 7 * 7 }}{% set x %}"


def test_every_name_says_what_it_stands_for() -> None:
    assert all(said and not said.endswith(".") for said in CONTEXT.values())


@pytest.mark.parametrize("choices", [(0, 0), (1, 0), (2, 1), (5, 5)])
def test_a_text_in_pieces_is_the_text_and_tells_what_each_place_wrote(choices: tuple[int, int]) -> None:
    first = "{% either %}a {{ name }}{% or %}b{% or %}{% endeither %}"
    second = "{% either %}c{% or %}d {% either %}e{% or %}f{% endeither %}{% endeither %}"
    text = f"Dear\n{first}\n{{% if role %}}{first}{{% endif %}}{second}."
    found = pieces(text, {"name": "Ada", "role": None}, (choices[0], 0, choices[1]))
    assert "".join(piece for _, piece in found) == render(
        text, {"name": "Ada", "role": None}, (choices[0], 0, choices[1])
    )
    assert [place for place, _ in found] == [None, 0, None, 2, None]
    assert [piece for place, piece in found if place is not None] == [
        ("a Ada", "b", "")[choices[0] % 3],
        ("c", "d e")[choices[1] % 2],
    ]
