"""Letters as text, as a mail link and as a file that opens as a draft."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import getaddresses
from functools import lru_cache
from urllib.parse import quote

MAX_LINK = 1_900
"""Characters of a mail link; some mail programs cut longer ones off."""
_HEADER = re.compile(r"(?P<name>To|An|Subject|Betreff|Cc|Bcc|From|Von)[ \t]*:[ \t]*(?P<value>.*)", re.IGNORECASE)
_NAMES = {"an": "to", "betreff": "subject", "von": "from"}
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$&'*+/=?^_~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
_SAFE = "-._~"
CRLF = "\r\n"
_LONG = 60
"""Characters of a word that may not fit beside the header's name."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A letter's parts; `line` is the line of the text its body begins in, from 1. None: no such header.

    `to_at` and `subject_at` are line and column of what the header lines say.
    """

    to: str | None
    subject: str | None
    body: str
    line: int = 1
    to_at: tuple[int, int] | None = None
    subject_at: tuple[int, int] | None = None


def parse(text: str) -> Mail:
    """Read a letter's text: header lines first, where there are any, a blank line, the body."""
    lines = text.replace("\r\n", "\n").lstrip("\ufeff").split("\n")
    headers: dict[str, tuple[str, tuple[int, int]]] = {}
    at = 0
    while at < len(lines):
        found = _HEADER.fullmatch(lines[at].rstrip())
        if found:
            name = found["name"].lower()
            headers.setdefault(_NAMES.get(name, name), (found["value"].strip(), (at + 1, found.start("value") + 1)))
        elif lines[at].strip() or headers:
            break
        at += 1
    while at < len(lines) and not lines[at].strip():
        at += 1
    to, subject = headers.get("to"), headers.get("subject")
    body = "\n".join(lines[at:]).rstrip()
    line = min(at, len(lines)) + 1
    return Mail(to and to[0], subject and subject[0], body, line, to and to[1], subject and subject[1])


def show(to: str, subject: str, body: str) -> str:
    """Print a letter as its fence holds it: To, Subject, a blank line, the body; no line end after it."""
    return f"{f'To: {one_line(to)}'.rstrip()}\n{f'Subject: {one_line(subject)}'.rstrip()}\n\n{body}"


@lru_cache(maxsize=1024)
def address(text: str) -> str | None:
    """Return the one plain address in a text like "Ada Park <ada@northwind.example>"; None for none or several."""
    found = [mail for _, mail in getaddresses([one_line(text)]) if mail]
    return found[0] if len(found) == 1 and _ADDRESS.fullmatch(found[0]) else None


def addresses(text: str) -> tuple[tuple[str, str], ...]:
    """Return the name and address of everybody a letter goes to; what is no plain address is left out."""
    pairs = getaddresses([one_line(text)])
    return tuple((one_line(name), mail) for name, mail in pairs if _ADDRESS.fullmatch(mail))


def person(name: str, email: str | None) -> str:
    """Write "Name <address>" so that it reads back as one; "" without a plain address."""
    if email is None or not _ADDRESS.fullmatch(email.strip()):
        return ""
    shown = re.sub(r"[\"\\<>]", "", one_line(name)).strip()
    if re.search(r"[,;:@()\[\]]", shown) or (shown.endswith(".") and shown):
        shown = f'"{shown}"'
    return f"{shown} <{email.strip()}>" if shown else email.strip()


def mailto(to: str, subject: str, body: str | None = None) -> str:
    """Return a mail link (RFC 6068): everything but the addresses percent-encoded, lines ended by CRLF."""
    where = ",".join(quote(mail, safe=_SAFE + "@+") for _, mail in addresses(to))
    parts = [f"subject={quote(one_line(subject), safe=_SAFE)}"] if subject else []
    if body is not None:
        parts.append(f"body={quote(body.replace(chr(10), chr(13) + chr(10)), safe=_SAFE)}")
    return f"mailto:{where}" + ("?" + "&".join(parts) if parts else "")


def short_mailto(to: str, subject: str) -> str:
    """Return the link that carries recipient and subject, without the subject where it grew too long."""
    link = mailto(to, subject)
    return link if len(link) <= MAX_LINK else mailto(to, "")


def whole_mailto(to: str, subject: str, body: str) -> tuple[str, bool]:
    """Return the link that carries the whole letter, or, where it grew too long, without the body and False."""
    link = mailto(to, subject, body)
    return (link, True) if len(link) <= MAX_LINK else (short_mailto(to, subject), False)


def eml(to: str, subject: str, body: str, sender: tuple[str, str] | None = None) -> bytes:
    """Return a message file that mail programs open as a draft; `sender` is my name and address."""
    message = EmailMessage(policy=SMTP)
    if sender and _ADDRESS.fullmatch(sender[1]):
        message["From"] = _mailbox(*sender)
    if addresses(to):
        message["To"] = tuple(_mailbox(name, mail) for name, mail in addresses(to))
    message["X-Unsent"] = "1"
    message.set_content(body + "\n")
    return _subject_line(_undecoded(subject)) + message.as_bytes()


def _subject_line(subject: str) -> bytes:
    """Print the header; where EmailMessage folds one before an encoded or a long word, a blank too many is read back."""
    charset = "us-ascii" if subject.isascii() and all(len(word) < _LONG for word in subject.split()) else "utf-8"
    return f"Subject: {Header(subject, charset, header_name='Subject').encode(linesep=CRLF)}{CRLF}".encode("ascii")


def one_line(text: str) -> str:
    """Collapse every line end and control character, so that no header can begin inside another."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _mailbox(name: str, mail: str) -> Address:
    user, _, domain = mail.rpartition("@")
    return Address(_undecoded(name), user, domain)


def _undecoded(text: str) -> str:
    """Return one line that holds no encoded word (RFC 2047): decoded, it may hold line ends and headers."""
    return one_line(text).replace("=?", "= ?")
