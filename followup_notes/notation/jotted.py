"""What notes shorten, written out as letters do: "2 yrs mgmt, w/ a team of ~7" is "2 years management, with a team of about 7"."""

from __future__ import annotations

import re

_LONG = {
    "yrs": "years", "hrs": "hours", "wks": "weeks", "mgmt": "management", "mgr": "manager", "dept": "department", "govt": "government",
    "reqs": "requirements", "convo": "conversation", "prob": "probably", "poss": "possibly", "esp": "especially", "incl": "including",
    "approx": "about", "devs": "developers", "accts": "accounts", "appt": "appointment", "ppl": "people", "grads": "graduates", "msgs": "messages", "msg": "message", "mtgs": "meetings",
    "mtg": "meeting", "depts": "departments", "mgrs": "managers", "avg": "average", "qtr": "quarter", "maint": "maintenance", "intl": "international",
    "hols": "holidays", "qty": "quantity", "b/c": "because",
}  # fmt: skip
_UNITS = {
    "yr": "year", "yrs": "years", "hr": "hour", "hrs": "hours", "wk": "week", "wks": "weeks", "mo": "months", "mos": "months",
    "mins": "minutes", "ppl": "people",
}  # fmt: skip
"""What stands for a unit behind a figure."""
_SHORT = re.compile(rf"(?<![\w/.@-])(?P<word>{'|'.join(_LONG)})(?:\.(?=\s+[a-z\d]))?(?![\w./@-])")
_WITH = re.compile(r"(?<![\w/])w/(?P<out>o\b)?\s*(?=\S)")
_PER = re.compile(r"(?<=\w)\s?/\s?(?P<unit>wk|week|day|month|mo|yr|year|hr|night|shift|head|person)\b")
_GLUED = re.compile(r"(?<![\w.,])(?P<figure>\d[\d.,]*\+?)\s?(?P<unit>yrs?|hrs?|wks?|mos?|mins|ppl|(?<! )(?:weeks?|days?|months|years))(?![\w-])")  # fmt: skip
_MOVED = re.compile(r"(?P<from>[€£$]?\d[\d.,]*\s?[%kKmM]?)\s*(?:->|→|=>)\s*(?P<to>[€£$]?\d)")
_AND = re.compile(r"(?<=[a-z)]) [&+] (?=[A-Za-z\d])|(?<=[A-Z]) [&+] (?=[a-z])|(?<=\w) \+ (?=\w)")
_NAMES = re.compile(r"[A-Z][\w.-]* & [A-Z]")
_ABOUT = re.compile(r"(?<![\w/])~\s?(?=[€£$]?\d)")
_FACES = re.compile(r"(?<!\S)(?:[:;]-?[)(DPp/|]|<3|\^\^|\([!?]+\)|XD|lol|haha+)(?!\S)")


def written_out(text: str) -> str:
    """Return a note's English words without what only notes shorten; names and everything else stay."""
    text = _MOVED.sub(lambda found: f"from {found['from'].strip()} to {found['to']}", _FACES.sub("", text))
    text = _PER.sub(lambda found: f" a {_UNITS.get(found['unit'], found['unit']).removesuffix('s')}", text)
    text = _GLUED.sub(lambda found: f"{found['figure']} {_UNITS.get(found['unit'], found['unit'])}", text)
    text = _WITH.sub(lambda found: "without " if found["out"] else "with ", text)
    text = _SHORT.sub(lambda found: _LONG[found["word"]], text)
    text = re.sub(r"(?<=\w) re:? (?=\w)", " about ", text)
    text = _ABOUT.sub("about ", text)
    return " ".join((text if _NAMES.search(text) else _AND.sub(" and ", text)).split())
