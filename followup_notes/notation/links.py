"""Links in a text: wiki links, Markdown links, addresses of the web and of mail."""

from __future__ import annotations

import re
from dataclasses import dataclass

WIKI = re.compile(r"!?\[\[(?P<target>[^\]|\n]*?)(?:\\?\|(?P<alias>[^\]\n]*))?\]\]")
MARKDOWN = re.compile(r"!?\[(?P<text>[^\]\n]{0,300})\]\(<?(?P<target>[^)\s>]{1,2000})>?(?:[ \t]+\"[^\"\n]*\")?\)")
URL = re.compile(r"<?(?P<url>(?:https?://|www\.)[^\s<>\"|]{2,2000})>?", re.IGNORECASE)
EMAIL = re.compile(
    r"<?(?:mailto:)?(?P<email>[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{2,63})>?", re.IGNORECASE
)


_OUTER = frozenset("\"'*_")
_PAGE = re.compile(r"[ \t]*\((?:https?://[^\s()]+|[^()\n]*\.md)\)")


@dataclass(frozen=True, slots=True)
class Taken:
    """A link taken out of a text: where it leads, what it shows, and the text without it."""

    target: str
    shown: str
    rest: str


def plain(text: str) -> str:
    """Return a text with its links as they show, and without bold marks and outer quotes."""
    if "[" in text:
        text = WIKI.sub(shown, text)
        text = MARKDOWN.sub(lambda match: match["text"], text)
    if "**" in text or "__" in text:
        text = text.replace("**", "").replace("__", " ")
    text = " ".join(text.split())
    if "`" in text:
        text = text.strip("`")
    return text[1:-1].strip() if text[:1] in _OUTER and text[0] == text[-1] and len(text) > 1 else text


def without_page(text: str) -> str:
    """Return a text without the page behind it, as exports show what they link: "Northwind (https://…)"."""
    return _PAGE.sub("", text) if "](" not in text and ("http" in text or ".md)" in text) else text


def shown(match: re.Match[str]) -> str:
    """Return what a wiki link shows: its alias, else the name of the note."""
    return (match["alias"] or "").strip() or name_of(match["target"])


def name_of(target: str) -> str:
    """Return the name of the note a link leads to, without folder, heading and ending."""
    return target_of(target).rsplit("/", 1)[-1].strip().removesuffix(".md").strip()


def target_of(target: str) -> str:
    """Return where a wiki link leads, without heading and block."""
    return target.partition("#")[0].partition("^")[0].strip()


def take_link(text: str) -> Taken | None:
    """Take the first link or web address out of a text; trailing punctuation belongs to the sentence."""
    if "[" in text and (match := WIKI.search(text)):
        return Taken(target_of(match["target"]), shown(match), _without(text, match))
    match = MARKDOWN.search(text) if "](" in text else None
    if match and not match["target"].lower().startswith("mailto:"):
        return Taken(match["target"], match["text"].strip(), _without(text, match))
    if ("://" in text or "www." in text.lower()) and (match := URL.search(text)):
        address = match["url"].rstrip(".,;:!?'”’)" if "(" not in match["url"] else ".,;:!?'”’")
        start = match.start()
        end = match.end() if match.group().startswith("<") else match.start("url") + len(address)
        return Taken(address, "", text[:start].rstrip() + " " + text[end:].lstrip())
    return None


def _without(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()].rstrip()} {text[match.end() :].lstrip()}".strip()
