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
)
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
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
_URL_ESCAPES = str.maketrans({char: f"%{ord(char):02X}" for char in '<>"`{}|\\^ '})


def text(value: str) -> str:
    """Return one line that nothing executes: hidden characters dropped, blanks collapsed, commands broken.

    Fences need it, too: Dataview reads "key:: value" and Obsidian a comment from "%%" on even inside them.
    """
    line = " ".join(_visible(value).split())
    line = _TAG.sub("< ", line)
    for mark, broken in _MARKS:
        while mark in line:
            line = line.replace(mark, broken)
    return line


def words(value: str) -> str:
    """Return a note's own words without the markup around them: links as their text, no bullet, no emphasis."""
    line = " ".join(_visible(value).split())
    line = _WIKI.sub(lambda found: found["alias"] or found["target"], line)
    line = _MARKDOWN_LINK.sub(lambda found: found["text"], line)
    line = _STRUCTURE.sub("", line)
    line = re.sub(r"(?<!\w)(\*{1,3}|__)(?=\S)([^*]{1,300}?)(?<=\S)\1(?!\w)", r"\2", line)
    return text(line)


def task(value: str) -> str:
    """Return a task's text that formatters leave alone and that no task plugin reads fields from."""
    line = _SIGNIFIERS.sub("", text(value))
    line = _SCHEME.sub("", line)
    line = _OUR_ID.sub("fu ", line)
    line = _HASHTAG.sub("", line).replace("*", "·").replace("(@", "( @")
    while "__" in line:
        line = line.replace("__", "_")
    line = line.replace("[", "(").replace("]", ")").replace("\\", "/").replace("~~", "~ ~").replace("==", "= =")
    return " ".join(line.split())


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
        elif category not in {"Cc", "Cf", "Cs", "Co", "Cn"} or char == "\u200d":
            kept.append(char)
    return "".join(kept)
