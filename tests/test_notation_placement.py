"""Where a region may stand, over odd bodies: at top level for a Markdown parser, or nothing is written."""

from __future__ import annotations

import re

import hypothesis.strategies as st
import pytest
from by_hand import removed, turn
from hypothesis import given, settings
from markdown_it import MarkdownIt

from followup_notes.notation.placement import swallowed

PIECES = st.sampled_from(
    [
        "```", "````", "~~~", "``` python", "- ```", "> ```", "  ```", "    ```", "1. ~~~", "`a`", "``", "`",
        "<!--", "-->", "<!-- x -->", "- <!--", "> <!--", "<div>", "</div>", "<script>", "</script>", "<pre", "<?x", "?>",
        "<!X", ">", "<![CDATA[", "]]>", "<a@b.example>", "a <b", "$$", "$$x$$", "%%", "%% x %%", "\\%%", "`%%`",
        "text", "- item", "  more", "    deep", "# head", "===", "---", "| a | b |", "|---|---|", "[x]: /y", "", "", "",
        "\t", "* * *", "+ [ ] todo", "\\", "&lt;", "x\ry", "\u2028", "a%%", "- [ ] a", "> > q", "> [!note]", "---\na: b\n---",
    ]
)  # fmt: skip
BODIES = st.builds(
    lambda rows, end, last: end.join(rows) + last, st.lists(PIECES, max_size=12), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", "\n", "\r\n", "\n\n"])
)  # fmt: skip


FRONT = re.compile(r"\A---\n(?:.*?\n)??---\n", re.DOTALL)


def top_level(text: str) -> bool:
    body = FRONT.sub("", text)  # what stands between two rules on top is front matter to every editor of notes
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    begins = [
        token
        for token in tokens
        if token.type == "html_block" and token.content.startswith("<!-- followup-notes:begin -->")
    ]
    heads = [token for token in tokens if token.type == "inline" and token.content == "Follow-ups" and token.level == 1]
    return len(begins) == 1 and begins[0].level == 0 and len(heads) >= 1


@settings(max_examples=400, deadline=None)
@given(BODIES)
def test_the_region_stands_at_top_level_or_one_problem_names_the_line(body: str) -> None:
    after, problems = turn(body)
    if after == body:
        assert [problem.code for problem in problems] == ["no-place"]
        line = problems[0].at.line
        assert line
        assert 1 <= line <= body.count("\n") + 1
        return
    assert problems == ()
    assert top_level(after.replace("\r\n", "\n")), after
    assert turn(after) == (after, ())
    assert removed(after) == body


@pytest.mark.parametrize(
    ("text", "prefix", "line"),
    [
        ("> ```\n", "> ", 1),
        ("> ```\n", "", None),
        ("> text\n", "> ", None),
        ("- ```\n", "  ", 1),
        ("- a\n", "  ", None),
        ("text\n", "    ", 2),
        ("a\r```\r", "", 1),
        ("%%\n$$\n%%\n", "", None),
        ("$$ and %%\n", "", 1),
        ("---\na: '%%'\n---\n", "", None),
    ],
)
def test_what_comes_after_a_text_is_swallowed_by_the_line_that_opened_it(
    text: str, prefix: str, line: int | None
) -> None:
    assert swallowed(text, prefix) == line
