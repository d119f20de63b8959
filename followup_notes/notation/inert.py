"""Text from notes made harmless: no markup, command or hidden character of it acts where we write it."""

from __future__ import annotations

import re
import unicodedata

_MARKS = (
    ("<%", "< %"),
    ("%>", "% >"),
    ("{{", "{ {"),
    ("}}", "} }"),
    ("{%", "{ %"),
    ("%}", "% }"),
    ("{#", "{ #"),
    ("%%", "% %"),
    ("$$", "$ $"),
    ("$=", "$ ="),
    ("::", ": :"),
    ("<!--", "<! --"),
    ("-->", "-- >"),
    ("`", "'"),
    ("=?", "= ?"),
)
_EMPHASIS = (("__", "_"), ("~~", "~ ~"), ("==", "= ="))
_LINKING = (("[[", "[ ["), ("](", "] ("), ("[^", "[ ^"))
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_MERGE = re.compile(r"^([<>|])(?=\1{6} )")
"""What a merge leaves at the beginning of a line; a note with such a line is not written any more."""
_WIKI = re.compile(r"!?\[\[(?P<target>[^\[\]|#]{0,200})(?:#[^\[\]|]{0,200})?(?:\|(?P<alias>[^\[\]]{0,200}))?\]\]")
_MARKDOWN_LINK = re.compile(r"!?\[(?P<text>[^\[\]]{0,200})\]\([^()\s]{0,300}\)")
_STRUCTURE = re.compile(
    r"^(?:(?:[-+*]|#{1,6}|>|\d{1,3}[.)])\s+|\[[ xX]\]\s+|-{3,}|={3,}|~{3,}|>+|\|+|\[![a-z-]+\][-+]?)+\s*"
)
_SIGNIFIERS = re.compile("[🆔⛔🔺⏫🔼🔽⏬🔁🏁➕🛫⏳⌛📅📆🗓❌✅⏰\ufe0f]")
_SCHEME = re.compile(r"\b(?:https?|ftp|file)://|\bwww\.|\bmailto:", re.IGNORECASE)
_OUR_ID = re.compile(r"\bfu-(?=[0-9a-z]{6})")
# What the Tasks plugin takes for a tag; Obsidian itself knows none of digits alone.
_HASHTAG = re.compile(r"(?:(?<=\s)|^)#+(?=[^\s#!@$%^&*(),.?\":{}|<>])")
_JOINERS = "\u200c\u200d"
"""Letters of Persian and of Indian scripts are spelt with them, pictures are put together with the second."""
_URL_ESCAPES = str.maketrans({char: f"%{ord(char):02X}" for char in '<>"`{}|\\^ '})


def text(value: str) -> str:
    """Return one line that nothing executes: hidden characters dropped, blanks collapsed, commands broken.

    Fences need it, too: Dataview reads "key:: value" and Obsidian a comment from "%%" on even inside them, and mail
    programs decode what begins with "=?" in a header.
    """
    line = " ".join(_visible(value).split())
    line = _MERGE.sub(r"\1 ", _TAG.sub("< ", line))
    return _broken(line, _MARKS)


def words(value: str) -> str:
    """Return a note's own words without the markup around them: links as their text, no bullet, no emphasis."""
    line = " ".join(_visible(value).split())
    line = _WIKI.sub(lambda found: found["alias"] or found["target"], line)
    line = _MARKDOWN_LINK.sub(lambda found: found["text"], line)
    line = _STRUCTURE.sub("", line)
    line = re.sub(r"(?<!\w)(\*{1,3}|__)(?=\S)([^*]{1,300}?)(?<=\S)\1(?!\w)", r"\2", line)
    return text(line)


def prose(value: str) -> str:
    """Return words quoted outside of fences as they stand, without a link, picture, tag or emphasis of theirs."""
    return _broken(_calm(text(value)), _LINKING)


def task(value: str) -> str:
    """Return a task's text that formatters leave alone and that no task plugin reads fields from."""
    line = _calm(_OUR_ID.sub("fu ", _SIGNIFIERS.sub("", text(value))))
    return " ".join(line.replace("[", "(").replace("]", ")").replace("\\", "/").split())


def _calm(line: str) -> str:
    """Take schemes, tags and emphasis out of a line."""
    while (bare := _SCHEME.sub("", line)) != line:
        line = bare
    line = _HASHTAG.sub("", line).replace("*", "·").replace("(@", "( @")
    return " ".join(_broken(line, _EMPHASIS).split())


def _broken(line: str, marks: tuple[tuple[str, str], ...]) -> str:
    for mark, broken in marks:
        while mark in line:
            line = line.replace(mark, broken)
    return line


def url(value: str) -> str:
    """Return a link with everything percent-encoded that could act or break out of its line."""
    link = "".join(_visible(value).split()).translate(_URL_ESCAPES)
    for mark, safe in (("%%", "%25%25"), ("::", ":%3A"), ("$=", "$%3D"), ("-->", "--%3E")):
        while mark in link:
            link = link.replace(mark, safe)
    return link


def _visible(value: str) -> str:
    """Drop what cannot be seen: control, bidi and zero-width characters; line ends become blanks."""
    if value.isascii() and value.isprintable():
        return value
    kept = []
    for char in unicodedata.normalize("NFC", value):
        category = unicodedata.category(char)
        if char in "\n\r\t\v\f\x85" or category in {"Zl", "Zp", "Zs"}:
            kept.append(" ")
        elif category not in {"Cc", "Cf", "Cs", "Co", "Cn"} or char in _JOINERS:
            kept.append(char)
    return "".join(kept)
