"""Hostile rule files: refused at load with a clear problem, within a second."""

from __future__ import annotations

import time
import tracemalloc

import pytest
from rule_pack import problems_of, shipped, with_rules

PATH = "Follow-up/My rules.yaml"
RULE = "rules:\n  mine:\n    due: 1 day after interview\n    {line}\n"
ONLY_IF = [
    "().__class__.__bases__[0].__subclasses__()",
    "company.__class__",
    "__import__('os').system('id')",
    "open('/etc/passwd')",
    "[x for x in tags]",
    "{x: x for x in tags}",
    "(x for x in tags)",
    "lambda: 1",
    "f'{company}'",
    "company[0]",
    "company % 2 == 0",
    "'a' * 10**9 == company",
    "9**9**9 > round",
    "1 << 99999999 > round",
    "(x := 1)",
    "await company",
    "yield company",
    "company if round else role",
    "print(company)",
    "'{0.__class__}'.format(company)",
    "company.format(round)",
    "__builtins__",
    "round >= 1; company",
    "not " * 200 + "company",
    "(" * 150 + "company" + ")" * 150,
    "[" * 150 + "]" * 150,
    "b'x' == company",
    "1j == round",
    "... == round",
    "*tags",
    "round in range(10**9)",
]
TASKS = [
    '"{{ company.__class__ }}"',
    "\"{{ ''.__class__.__mro__ }}\"",
    '"{% for a in range(999999) %}{% for b in range(999999) %}x{% endfor %}{% endfor %}"',
    "\"{{ 'x' * 999999999 }}\"",
    "\"{{ 'x'|center(300000000) }}\"",
    "\"{{ company|attr('format') }}\"",
    '"{% set a = company %}{{ a ~ a }}"',
    "\"{% include '/etc/passwd' %}\"",
    '"{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}"',
    '"{{ lipsum() }}"',
    '"{{ namespace() }}"',
    "\"{{ '%999999999d' % 1 }}\"",
]
FILES = [
    "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b, *b]\nrules: *c\n",
    "&a {b: *a}\n",
    "rules: &a\n  mine: *a\n",
    "base: &b {x: 1}\nrules:\n  mine:\n    <<: *b\n",
    "rules: !!python/object/apply:os.system ['id']\n",
    "!!python/name:os.system x: 1\n",
    "[" * 5000 + "]" * 5000,
    "{a: " * 3000 + "1" + "}" * 3000,
    "rules:\n" + "".join(f"{' ' * (depth + 2)}a{depth}:\n" for depth in range(400)),
    "rules:\n" + "".join(f"  r{n}: {{due: 1 day after interview, task: x}}\n" for n in range(30_000)),
    "about: |\n" + "  x\n" * 400_000,
    "rules:\n  mine:\n    due: " + "9" * 100_000 + " days after interview\n    task: x\n",
    "rules:\n  mine:\n    due: 999999999 days after interview\n    task: x\n",
    "rules:\n  mine:\n    due: " + "earlier of " * 20_000 + "\n    task: x\n",
    "rules:\n  mine:\n    task: x\n    due: 1 day after interview\n    repeat: {start: 1 minutes after sent, at most: 999999}\n",
    "rules:\n  " + "a" * 100_000 + ":\n    due: x\n",
    "rules:\n  mine:\n    due: " + '{"earlier of": [' * 30 + "1 day after interview" + "]}" * 30 + "\n    task: x\n",
    "off: [" + ", ".join(f"r{n}" for n in range(5000)) + "]\n",
    "rules:\n  mine:\n" + "\t" * 5000 + "due: x\n",
    "x: " + "'" * 50_000 + "\n",
    "rules:\n  mine:\n    when:\n" + "".join(f"      w{n}: x\n" for n in range(3000)),
]


def refused(text: str) -> list[str]:
    """Load a file; return the codes of its problems, having looked at clock and memory."""
    shipped()
    tracemalloc.start()
    begun = time.process_time()
    book = with_rules(text)
    took = time.process_time() - begun
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert took < 5, "tracing makes it slower; see the test without it"
    assert peak < 64_000_000
    assert "mine" not in book.rules[""] or "expected" in text
    assert "thank-you-note" in book.rules[""]
    return [problem.code for problem in problems_of(book, PATH)]


@pytest.mark.parametrize("text", ONLY_IF, ids=range(len(ONLY_IF)))
def test_a_hostile_expression_is_refused(text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"
    assert refused(RULE.format(line=f"task: x\n    only if: {quoted}"))


@pytest.mark.parametrize("task", TASKS, ids=range(len(TASKS)))
def test_a_hostile_task_line_is_refused(task: str) -> None:
    assert refused(RULE.format(line=f"task: {task}"))


@pytest.mark.parametrize("text", FILES, ids=range(len(FILES)))
def test_a_hostile_file_is_refused_or_harmless(text: str) -> None:
    begun = time.process_time()
    with_rules(text)
    assert time.process_time() - begun < 1
    codes = refused(text)
    assert codes or text.startswith(("about", "off"))


@pytest.mark.parametrize(
    "path",
    [
        "Follow-up/$(id).yaml",
        "Follow-up/{{ 7*7 }}.md",
        "Follow-up/..%2f.yaml",
        "Follow-up/a\nb.yaml",
        "Follow-up/templates/{{ x }}.md",
    ],
)
def test_a_file_name_is_never_more_than_a_name(path: str) -> None:
    book = with_rules("off: [chekc-in]\n", path)
    assert {problem.at.path for problem in book.problems} <= {path}
