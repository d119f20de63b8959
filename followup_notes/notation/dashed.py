"""Facts as people jot them down with a dash: `Company - Northwind`, `- role – Data Engineer`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from followup_notes.notation.fields import Label
from followup_notes.notation.markdown import Line

_DASHED = re.compile(
    r"(?:[-*+][ \t]+(?:\[.\][ \t]+)?)?(?P<mark>\*\*|__|)(?P<key>[^\W\d_][\w ’'-]{1,30}?)(?P=mark)[ \t]{1,20}(?:--?|[–—=]|->|→)[ \t]{1,20}(?P<value>\S.*)$"
)

_JOINT = re.compile(r"[-–—=>→][ \t]")


def dashed(line: Line) -> Sequence[Label]:
    """Return the key and value of a line with a dash between them; it says nothing where the key is none of ours."""
    # Most lines have no dash behind their bullet; looking for a key before one would cost the more.
    match = _DASHED.match(line.text) if _JOINT.search(line.text, 2) else None
    if not match:
        return ()
    key, value = match["key"].strip(), match["value"].rstrip()
    return [Label(key, line.column + match.start("key"), value, line.column + match.start("value"), "dash")]
