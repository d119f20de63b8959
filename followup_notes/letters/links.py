"""Where the thing to be sent is: its own link or file, or the page of mine that the promise names."""

from __future__ import annotations

import re

from followup_notes.model.facts import Promise
from followup_notes.model.rules import Settings
from followup_notes.notation import inert

_WIKI = re.compile(r"!?\[\[([^\[\]|#]+)[^\[\]]*\]\]")
_FILE = re.compile(
    r"[\w-]{1,80}\.(?:pdf|docx?|odt|xlsx?|csv|pptx?|txt|md|png|jpe?g|zip|ipynb|mp4|svg)\b", re.IGNORECASE
)
_WEB = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def link_of(promise: Promise, settings: Settings) -> str | None:
    """Return the web address or the file's name of what is to be sent, None where neither is known."""
    if promise.link:
        return _shown(promise.link)
    return _mine(promise.what.casefold(), settings)


def files_in(promise: Promise) -> tuple[str, ...]:
    """Return the files that a promise names in its words: "my certificate (certificate.pdf)"."""
    return tuple(_FILE.findall(promise.what))


def _shown(link: str) -> str | None:
    file = _WIKI.fullmatch(link.strip())
    if file:
        link = file[1]
    if _WEB.match(link.strip()):
        return inert.url(link if "://" in link else f"https://{link}")
    name = re.split(r"[/\\]", link.strip().rstrip("/\\"))[-1]
    return inert.text(name) or None


def _mine(what: str, settings: Settings) -> str | None:
    found = None
    if "portfolio" in what:
        found = settings.my_portfolio or settings.my_website
    elif "website" in what or "homepage" in what:
        found = settings.my_website
    elif "linkedin" in what:
        found = settings.my_linkedin
    return _shown(found) if found else None
