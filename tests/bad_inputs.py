"""Malformed notes, rules, settings and names, as people, editors, tools and bad disks make them."""

from __future__ import annotations

GOOD = (
    "---\ntype: interview\ncompany: Northwind\nrole: Data Engineer\ndate: 2026-11-23T14:00\nduration: 45m\n"
    'interviewers: ["Ada Park <ada@northwind.example>: the forecasting model"]\n---\n\nWords.\n'
)
HEAD = "type: interview\ncompany: Globex\nrole: Analyst\ndate: 2026-11-23T14:00\n"


def front(*lines: str) -> str:
    """Return a note of an interview with more lines in its front matter."""
    return f"---\n{HEAD}" + "".join(f"{line}\n" for line in lines) + "---\n\nWords.\n"


NOTES: dict[str, str | bytes] = {
    "front matter never closed": "---\n" + HEAD + "\nWords.\n",
    "front matter closed by four dashes": "---\n" + HEAD + "----\nWords.\n",
    "front matter is a list": "---\n- type: interview\n- company: Globex\n---\n",
    "duplicate key": front("company: Initech"),
    "duplicate date": front("date: 2026-11-24"),
    "tab as indent": "---\ntype: interview\ncompany: Globex\ninterviewers:\n\t- Ada\ndate: 2026-11-23\n---\n",
    "bracket never closed": front('interviewers: ["Ada Park"'),
    "quote never closed": front('role: "Analyst'),
    "brace never closed": front("interviewers: {name: Ada"),
    "colon in a plain value": front("place: room: 4"),
    "anchor": front("agency: &a Acme"),
    "alias": front("agency: *a"),
    "emphasis as alias": front("agency: *happy*"),
    "tag": front("agency: !important x"),
    "python tag": front("agency: !!python/object/apply:os.system ['true']"),
    "merge key": front("<<: *base"),
    "alias bomb": "---\n" + HEAD + "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n---\n",
    "endless alias": front("a: &a {b: *a}"),
    "five thousand brackets": front("values: " + "[" * 5000 + "]" * 5000),
    "deep maps": front("values: " + "{a: " * 60 + "1" + "}" * 60),
    "six hundred keys": front(*(f"key{number}: x" for number in range(600))),
    "front matter of 100 kB": front("news: " + "x" * 100_000),
    "not UTF-8": front().replace("Globex", "Caf\xe9").encode("latin-1"),
    "half a character at the end": front().encode() + b"\xc3",
    "surrogates": front().encode() + b"\xed\xa0\x80",
    "NUL inside": front().encode() + b"\0\0",
    "all NUL": b"\0" * 4096,
    "conflict markers": front() + "<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> other\n",
    "conflict markers in front matter": "---\n" + HEAD + "<<<<<<< HEAD\nround: 1\n=======\nround: 2\n>>>>>>> b\n---\n",
    "too big": front().encode() + b"x" * 5_000_001,
    "30 February": front().replace("2026-11-23T14:00", "2026-02-30"),
    "31 November": front().replace("2026-11-23T14:00", "2026-11-31"),
    "29 February of no leap year": front().replace("2026-11-23T14:00", "2027-02-29"),
    "month 13": front().replace("2026-11-23T14:00", "2026-13-01"),
    "hour 25": front().replace("T14:00", "T25:00"),
    "minute 60": front().replace("T14:00", "T14:60"),
    "year 0": front().replace("2026-11-23T14:00", "0000-11-23"),
    "five thousand digits": front().replace("2026-11-23T14:00", "2026" + "0" * 5000),
    "a date in words that say nothing": front().replace("2026-11-23T14:00", "whenever"),
    "two readings of a date": front().replace("2026-11-23T14:00", "03/04/2026"),
    "duration in words": front("duration: a while"),
    "negative duration": front("duration: -45m"),
    "endless duration": front("duration: 99999999999h"),
    "status unknown": front("status: helld"),
    "status ambiguous": front("status: declined"),
    "outcome unknown": front("outcome: rejcted"),
    "format unknown": front("format: hologram"),
    "stage unknown": front("stage: grand finale of sorts"),
    "country unknown": front("country: Atlantis"),
    "time zone unknown": front("time zone: Europe/Atlantis"),
    "time zone leading out": front("time zone: ../../etc/passwd"),
    "follow-up unknown": front("follow-up: perhaps"),
    "contact preference unknown": front("contact preference: pigeon"),
    "cancelled by nobody": front("status: cancelled", "cancelled by: the weather"),
    "round is no number": front("round: many"),
    "round is too great": front("round: 99999999999999999999"),
    "text in another encoding below a title": (
        "# Interview - Globex - Round 1\n\n**Company:** Globex\n**Date:** 2026-11-23 14:00\n\nCaf\xe9.\n".encode(
            "latin-1"
        )
    ),
    "NUL in a text below a title": (
        "# Interview - Globex - Round 1\n\n**Company:** Globex\n**Date:** 2026-11-23 14:00\n\nWo\0rds.\n"
    ),
    "rule off that is none": front("follow-up off: [chek-in]"),
    "interviewers without end": front(
        "interviewers:", *(f'  - "Ann Bee{n} <a{n}@globex.example>"' for n in range(400))
    ),
    "their promises without end": front("their promises:", *(f'  - "answer {n} by 2026-12-01"' for n in range(400))),
    "round below nothing": front("round: -2"),
    "round and a half": front("round: 1.5"),
    "country code of nowhere": front("country: zz"),
    "end before the start": front("end: 2026-11-23T13:00"),
    "end on the day before": front("end: 2026-11-22"),
    "interviewers in number only": front("interviewers: 7"),
    "interviewer's line misspelt": front("interviewers:", "  - name: Cleo Marsh", "    emial: cleo@globex.example"),
    "promise's line misspelt": front("their promises:", "  - what: a decision", "    recieved: 2026-11-30"),
    "message's line misspelt": front("messages:", "  - {on: 2026-11-24, kind: call, recipiant: Cleo}"),
    "two addresses between brackets": front(
        'interviewers: ["Cleo Marsh <cleo@globex.example, eve@globex.example>: the audit"]'
    ),
    "interviewer's address that is none": front("interviewers: [Cleo Marsh]", "interviewer email: cleo at globex"),
    "person's address that is none": "---\ntype: person\nname: Cleo Marsh\nemail: cleo@@globex\n---\n",
    "two roles": front().replace("role: Analyst", "role: [Analyst, Auditor]"),
    "two dates": front().replace("date: 2026-11-23T14:00", "date: [2026-11-23, 2026-11-24]"),
    "offer deadline impossible": front("offer deadline: 2026-02-31"),
    "promise on an impossible day": front('my promises: ["my portfolio by 2026-11-31"]'),
    "their promise on an impossible day": front('their promises: ["a decision by 2026-02-30"]'),
    "replied on an impossible day": front("replied on: 2026-06-31"),
    "rejected on on an impossible day": front("rejected on: 2026-02-30"),
    "offer on on an impossible day": front("offer on: 2026-02-30"),
    "accepted on on an impossible day": front("accepted on: 2026-02-30"),
    "withdrawn on on an impossible day": front("withdrawn on: 2026-02-30"),
    "applied on on an impossible day": front("applied on: 2026-02-30"),
    "wanted deadline on an impossible day": front("wanted deadline: 2026-02-30"),
    "take-home sent on an impossible day": front("take-home sent: 2026-02-30"),
    "references asked on an impossible day": front("references asked: 2026-02-30"),
    "region never closed": front() + "\n<!-- followup-notes:begin -->\n\n## Follow-ups\n",
    "region never begun": front() + "\n<!-- followup-notes:end -->\n",
    "region in region": front()
    + "\n<!-- followup-notes:begin -->\n<!-- followup-notes:begin -->\nx\n<!-- followup-notes:end -->\n<!-- followup-notes:end -->\n",
    "open fence at the end": GOOD.replace("Northwind", "Globex") + "\n```python\nx = 1\n",
    "open comment at the end": GOOD.replace("Northwind", "Globex") + "\n<!-- a thought\n",
    "open dollars at the end": GOOD.replace("Northwind", "Globex") + "\n$$\nx = 1\n",
}
SETTINGS: dict[str, str | bytes] = {
    "country unknown": "country: atlantis",
    "time zone unknown": "time zone: Mars/Olympus",
    "settle is no number": "settle: soon",
    "settle negative": "settle: -1",
    "settle infinite": "settle: .inf",
    "settle not a number": "settle: .nan",
    "task format unknown": "task format: xml",
    "date order unknown": "date order: myd",
    "placement unknown": "placement: middle",
    "quiet impossible": "quiet: [2026-02-30]",
    "quiet backwards": "quiet: [2026-12-31..2026-12-24]",
    "key unknown": "my nmae: Robin",
    "folders leading out": 'folders: ["../.."]',
    "folder leading out": "folder: ../elsewhere",
    "duplicate key": "country: us\ncountry: de",
    "bracket never closed": "folders: [a",
    "anchor": "my name: &x Robin",
    "done status too long": 'done statuses: ["xx"]',
    "region of no country": "country: us\nregion: Gondor",
    "address that is none": "my email: robin at vale",
    "NUL": "my website: a\0b",
    "tab before a line": "\tcountry: us",
    "list for a name": "my name: [a, b]",
    "map for a name": "my name: {first: Robin}",
}
RULE = (
    "rules:\n  ring:\n    when:\n      interview: done\n    due: 24 hours after interview\n"
    "    until: 9 days after interview\n    task: Ring {{ company }}\n"
)
RULES: dict[str, str | bytes] = {
    "no YAML": "rules: [",
    "key unknown": RULE + "    tsak: x\n",
    "block unknown": "ruels:\n  ring: {}\n",
    "unknown word": RULE.replace("interview: done", "intervieew: done"),
    "unknown value": RULE.replace("interview: done", "interview: dnoe"),
    "due nonsense": RULE.replace("24 hours after interview", "sometime"),
    "due unknown anchor": RULE.replace("24 hours after interview", "1 day after midnight mass"),
    "due endless": RULE.replace("24 hours after interview", "99999999999 days after interview"),
    "no task": RULE.replace("    task: Ring {{ company }}\n", ""),
    "task with an unknown variable": RULE.replace("{{ company }}", "{{ compnay }}"),
    "task that asks for a class": RULE.replace("{{ company }}", "{{ company.__class__ }}"),
    "task that grows": RULE.replace("{{ company }}", "{{ company * 1000000000 }}"),
    "task never closed": RULE.replace("{{ company }}", "{{ company"),
    "change of no rule": "change:\n  chek-in:\n    due: 1 day after interview\n",
    "switch off no rule": "off: [chek-in]\n",
    "duplicate key": RULE + "    task: Ring again\n",
    "anchor": RULE.replace("task: Ring", "task: &x Ring"),
    "alias": "off: *all\n",
    "tag": "off: !!python/name:os.system\n",
    "deep": "off: " + "[" * 3000,
    "not UTF-8": b"off: [\xe9]\n",
    "NUL": RULE.replace("Ring", "Ring\0"),
    "rule without a name": RULE.replace("  ring:", '  "":'),
    "change of what is no rule": "change:\n  patience:\n    gap: 4 working days\n",
    "task that sets": RULE.replace("{{ company }}", "{% set x = 1 %}"),
    "task that calls": RULE.replace("{{ company }}", "{{ company.upper() }}"),
    "format of the future": "format: 99\n" + RULE,
}
NAMES: dict[str, bytes] = {
    "not UTF-8": b"caf\xe9.md",
    "conflict copy of Syncthing": b"Good.sync-conflict-20261123-161126-2LHD453.md",
    "conflict copy of Dropbox": b"Good (Robin's conflicted copy 2026-11-23).md",
    "conflict copy of Nextcloud": b"Good (conflicted copy 2026-11-23 093612).md",
    "conflict copy of Obsidian": b"Good (Conflicted copy phone 202611230936).md",
    "conflict copy of ownCloud": b"Good_conflict-20261123-093612.md",
    "conflict copy of OneDrive": b"Good-safeBackup-0001.md",
}
