"""The words dates in words are made of: numbers, units, and what may stand around a date; all of them in small letters."""

from __future__ import annotations

import re

_COUNTED = """
a an one ein eine einer einem einen un une uno una
two zwei deux dos
three drei trois tres
four vier quatre cuatro
five fünf cinq cinco
six sechs six seis
seven sieben sept siete
eight acht huit ocho
nine neun neuf nueve
ten zehn dix diez
eleven elf onze once
twelve zwölf douze doce
""".strip().splitlines()
NUMBERS = {word: number for number, line in enumerate(_COUNTED, start=1) for word in line.split()}
"""Number words, "a" and "an" included -> 1 to 12."""

NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"

_WORKING = "business|working|work|bank"
UNITS = (
    (
        "working days",
        rf"(?:{_WORKING})[ -]?days?|weekdays|werktage?n?|arbeitstage?n?|jours? ouvr(?:és?|ables?)|días? (?:hábil|hábiles|laborables?)",
    ),
    ("days", r"(?:calendar |full )?days?|tage?n?|jours?|días?"),
    ("weeks", r"(?:full )?weeks?|wochen?|semaines?|semanas?"),
)
"""Unit -> its spellings, as patterns; the first that fits counts."""

UNIT = re.compile("week|woche|semaine|semana|day|tag|jour|día")
"""One of these stands in every phrase that counts units of time."""

COUNTING = frozenset(NUMBERS) | {"couple"}
"""And one of these, where it has no digit."""

DAYS_AHEAD = {
    "today": 0,
    "tonight": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "heute": 0,
    "heute abend": 0,
    "morgen": 1,
    "übermorgen": 2,
    "aujourd'hui": 0,
    "aujourd’hui": 0,
    "ce soir": 0,
    "demain": 1,
    "hoy": 0,
    "esta noche": 0,
    "mañana": 1,
}

_DAY_WORDS = """
today tonight afternoon evening tomorrow day days week weeks weekdays weekend fortnight hour hours month months quarter quarters
year years spring summer autumn winter christmas easter thanksgiving eow eom eod
heute morgen übermorgen tag tage tagen werktage werktagen arbeitstage woche wochen monats monate monaten monatsende quartal jahr
weihnachten ostern aujourd hui soir demain jour jours semaine semaines mois noël
hoy noche mañana día días semana semanas mes meses navidad
"""
DAY_WORDS = frozenset(_DAY_WORDS.split())
"""Words of which every date phrase without a digit, a month or a weekday has one."""

SPOKEN_WORDS = DAY_WORDS | {"business", "cob"}
"""The same with those that name the end of a day."""

WEEK_WORDS = frozenset(["week", "eow", "woche", "semaine", "semana"])
MONTH_WORDS = frozenset(["month", "eom", "monats", "monatsende", "mois", "mes"])
"""Words of which every end of a week, and of a month, has one."""

THIS_WEEK = r"(?:the )?(?:end of (?:this|the) week|this week|eow)|(?:ende )?diese[rn]? woche|ende der woche|cette semaine|fin de (?:la )?semaine|esta semana"
NEXT_WEEK = r"(?:the )?(?:end of )?next week|(?:ende )?(?:nächste|nächster|kommende|kommender)n? woche|la semaine prochaine|semaine prochaine|la próxima semana|próxima semana"
THIS_MONTH = r"(?:the )?end of (?:the|this) month|(?:the )?end of month|month[- ]end|eom|ende des monats|ende dieses monats|monatsende|(?:la )?fin du mois|(?:el )?fin(?:al)? de mes"
NEXT_MONTH = r"(?:the )?end of next month|ende (?:des )?nächsten monats"

THIRDS = (
    (1, r"(?:the )?(?:early|beginning of|start of)(?: in)?|anfang|début|principios de"),
    (2, r"(?:the )?(?:mid|middle of)|mitte|mi|mediados de"),
    (3, r"(?:the )?(?:late|end of)|ende|fin|finales de"),
)
"""Third of a month -> the words before the month's name."""

BY = (
    r"(?:no later than|not later than|latest by|at the latest by|at the latest on|by|until|till|til|before|due|on|within|in|inside|during|over"
    r"|spätestens|bis|binnen|innerhalb|vor|am|zum|d['’]ici|avant|jusqu['’]au?|dans|sous|hasta|antes del?|dentro de|en|para)"
)
_SOFT = (
    r"(?:around|about|approximately|roughly|probably|likely|some ?time|later|the|this|coming|next|of|von|den|der|dem|zu[mr]?|le|el|la|les|los"
    r"|at|up to|etwa|ungefähr|voraussichtlich|~|≈)"
)
_HOUR = r"(?:(?:the )?(?:end of (?:the )?(?:day|business)|close of (?:business|play)|eod|cob|eob|noon|midday)(?: on)?)"
BEFORE = re.compile(rf"(?:(?<![\w'’-])(?:{BY}|{_SOFT}|{_HOUR})[\s,:]+|(?<=\s)[–—-]\s*|[~≈]\s*|d['’])+$")
"""What belongs to a date phrase on its left."""

STRONG = re.compile(rf"(?<![\w'’-]){BY}(?:[\s,:]+(?:{_SOFT}|{_HOUR}))*[\s,:]*$")
"""A word that makes what follows a date to keep."""

AFTER = re.compile(
    r"^(?:[\s,]*(?:\((?:at )?(?:the )?latest\)|at the (?:very )?latest|latest|morning|afternoon|evening|night|noon|midday|eod|cob|eob"
    r"|end of (?:the )?(?:day|business)|close of business|spätestens|vormittag|nachmittag|abend|mittag|au plus tard|a más tardar)\b)+",
)
"""What belongs to a date phrase on its right."""

NOT_AHEAD = re.compile(
    r"(?<![\w'’-])(?:after|since|last|every|each|past|previous|as of|from|dated|weeks? (?:of|from|beginning|starting|commencing)|woche (?:vom|ab|des)|semaine du|semana del|nach|seit|vom|ab|letzten?|jeden|après|depuis|cada)(?:[\s]+the)?\s+$",
)
"""What in front of a date makes it no day to keep something by."""

PART_OF = re.compile(
    r"(?<![\w'’-])(?:early|late|mid|middle of|beginning of|start of|first half of|second half of|the week after|anfang|mitte|début|mi)[\s-]+(?:in )?(?:the )?$",
)
"""What in front of "next week" makes it another time than its end."""

NEXT = re.compile(r"(?<!\w)next\s+$")
WEEK_AFTER = re.compile(r",? (?:of )?(next|this) week\b")
WEEK_BEFORE = re.compile(r"\b(next|this) week(?:,? on|,)? $")
"""What beside a weekday says of which week it is."""

OR = re.compile(r"^\s*(?:,?\s*(?:or|oder|ou|o)\s|/|[-–—])\s*")

VAGUE = re.compile(
    r"\b(?:very |quite )?(?:soon|shortly|asap|as soon as possible|in due course|in the near future|promptly"
    r"|bald|demnächst|in kürze|zeitnah|bientôt|prochainement|sous peu|pronto|en breve)\b",
)

_SPAN = (
    r"hours?|days?|weeks?|months?|quarters?|years?|weekend|fortnight|stunden?|tage?n?|wochen?|monate?n?|monats?|quartals?|jahre?s?"
    r"|heures?|jours?|semaines?|mois|horas?|días?|semanas?|mes(?:es)?"
)
_SEASON = r"spring|summer|autumn|winter|christmas|easter|thanksgiving|new year(?:['’]s)?|holidays?|q[1-4]|weihnachten|ostern|noël|navidad"
LIKE = re.compile(
    rf"(?<![\w'’-])(?:{BY}|after|next|this|early|late|mid|end of|beginning of|start of|middle of|over|nach|nächste[nrs]?)[\s-]+"
    rf"(?:[^\W_]+[\s-]+){{0,4}}?(?:{_SPAN}|{_SEASON})\b(?:['’]s? time| (?:of|von|du|del) \w+\.?(?: \w+)?)?",
)
"""A phrase that looks like a date in words and is none of the closed set."""

EVENT = re.compile(
    r"(?<![\w'’-])(?:by the time|no later than|not later than|at the latest|before|until|till|spätestens|vor (?:dem|der|den)|avant (?:le|la|que)|antes del?)"
    r"[\s:]+(?!(?:long|you|me|us)\b)[^\W\d_][^.;]{2,60}$",
    re.IGNORECASE,
)
"""A deadline that is told by what happens then: "before the board meets"."""

MORE = re.compile(r"^ (?:after next|or two|or so|week\b)|^[-–](?:long|\d)")
"""What behind a date in words makes it something else."""

OPENS = re.compile(r"(?:^|[:,;(–—]\s*|\s-\s)$")
CLOSES = re.compile(r"^\s*(?:$|[,;.)–—])")
"""What stands around a date that has no word in front of it."""

NAMED = re.compile(r"(?<![\w'’-])(?:the|a|an|my|our|your|their|der|die|das|mein|le|la|el)\s+$")
"""An article: a weekday between it and a noun names a thing ("the Friday project"), no day."""

IN_MONTH = r"(?:in|by|until|till|before|during|im|bis|vor|en|antes de|avant)"

FOREIGN = re.compile(r"(?<![\w'’-])(?:bis|am|vor|spätestens|d['’]ici|avant|hasta|antes del)\s+$")
"""A deadline word of another language than English."""
