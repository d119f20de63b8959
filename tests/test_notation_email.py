"""Letters as text, as mail links and as message files: nothing of a field can become a header."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_notes.notation.email import address, addresses, eml, mailto, parse, person, show, whole_mailto

LINE = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=40).map(
    lambda text: " ".join(text.split())
)
BODY = st.lists(LINE, min_size=1, max_size=6).map("\n".join).map(str.strip)


@given(LINE, LINE, BODY)
def test_a_letter_reads_back_as_it_was_printed(to: str, subject: str, body: str) -> None:
    mail = parse(show(to, subject, body))
    assert (mail.to, mail.subject, mail.body) == (
        "".join(c for c in to if c.isprintable()) if to.isprintable() else mail.to,
        mail.subject,
        body,
    )
    assert show(mail.to or "", mail.subject or "", mail.body) == show(to, subject, body)


@pytest.mark.parametrize(
    ("text", "to", "subject", "body", "line"),
    [
        ("To: Ada <a@x.example>\nSubject: Hi\n\nDear Ada,", "Ada <a@x.example>", "Hi", "Dear Ada,", 4),
        ("Dear Ada,\n\nText.", None, None, "Dear Ada,\n\nText.", 1),
        ("subject: Hi\nDear Ada,", None, "Hi", "Dear Ada,", 2),
        ("\n\nBetreff: Hallo\nAn:\n\n\nGuten Tag", "", "Hallo", "Guten Tag", 7),
        (
            "To:\r\nSubject: x\r\n\r\nDear Ada,\r\nSubject: no header here",
            "",
            "x",
            "Dear Ada,\nSubject: no header here",
            4,
        ),
        ("", None, None, "", 2),
    ],
)
def test_headers_may_be_missing(text: str, to: str | None, subject: str | None, body: str, line: int) -> None:
    mail = parse(text)
    assert (mail.to, mail.subject, mail.body, mail.line) == (to, subject, body, line)


@pytest.mark.parametrize(
    ("name", "mail", "shown"),
    [
        ("Ada Park", "ada@northwind.example", "Ada Park <ada@northwind.example>"),
        ("Park, Ada", "ada@northwind.example", '"Park, Ada" <ada@northwind.example>'),
        ('Ada "the" Park', "ada@northwind.example", "Ada the Park <ada@northwind.example>"),
        ("Ada", "a@x.example, eve@y.example", ""),
        ("Ada", "a@x.example\nBcc: eve@y.example", ""),
        ("Ada\r\nBcc: eve@y.example", "ada@northwind.example", '"Ada Bcc: eve@y.example" <ada@northwind.example>'),
        ("Ada", None, ""),
        ("", "ada@northwind.example", "ada@northwind.example"),
    ],
)
def test_one_person_is_one_address(name: str, mail: str | None, shown: str) -> None:
    assert person(name, mail) == shown
    assert len(addresses(shown)) == (1 if shown else 0)


def test_two_addresses_are_none() -> None:
    assert address("a@x.example, eve@y.example") is None
    assert address("Ada Park <ada@northwind.example>") == "ada@northwind.example"


def test_the_link_of_a_note_carries_recipient_and_subject_only() -> None:
    link = mailto("Ada Park <ada+x@northwind.example>", "Thank you – über 100 %?")
    parts = urlsplit(link)
    assert parts.path == "ada+x@northwind.example"
    assert parse_qs(parts.query) == {"subject": ["Thank you – über 100 %?"]}
    assert not set(link) & set(' "<>()[]`\n')


def test_the_whole_letter_fits_the_link_or_its_body_is_left_out() -> None:
    link, whole = whole_mailto("a@x.example", "Hi", "Dear Ada,\n\nText.")
    assert whole
    assert "%0D%0A%0D%0A" in link
    long, whole = whole_mailto("a@x.example", "Hi", "word " * 500)
    assert (long, whole) == ("mailto:a@x.example?subject=Hi", False)


def test_a_message_file_opens_as_a_draft_and_says_what_the_letter_says() -> None:
    data = eml(
        "Ada Park <ada@northwind.example>", "Größe & Ñame", "Dear Ada,\n\n€ 5", ("Cora Lind", "cora@lind.example")
    )
    message = message_from_bytes(data, policy=default)
    assert message["X-Unsent"] == "1"
    assert message["To"] == "Ada Park <ada@northwind.example>"
    assert message["Subject"] == "Größe & Ñame"
    assert message["From"] == "Cora Lind <cora@lind.example>"
    assert message.get_content().replace("\r\n", "\n") == "Dear Ada,\n\n€ 5\n"


@pytest.mark.parametrize(
    "bad",
    [
        "\r\nBcc: eve@y.example",
        "\nX: 1",
        "\x0bBcc: e@y.example",
        "\x85B: 1",
        "\u2028C: 1",
        "=?utf-8?q?=0D=0ABcc=3A_eve=40y.example?=",
        "é =?utf-8?b?DQpCY2M6IGU=?=",
    ],
)
def test_no_header_begins_inside_another(bad: str) -> None:
    data = eml(f"Ada{bad} <ada@northwind.example>", f"Hi{bad}", "text", (f"Cora{bad}", "cora@lind.example"))
    message = message_from_bytes(data, policy=default)
    assert set(message.keys()) == {
        "From",
        "To",
        "Subject",
        "X-Unsent",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }


def test_without_an_address_there_is_no_header_to() -> None:
    assert b"To:" not in eml("", "Hi", "text")
