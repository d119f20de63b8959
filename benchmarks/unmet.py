"""Interview notes nobody has met before: invented names, days and sentences in the forms in which people write them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

_OPENINGS = ["B", "Br", "C", "D", "Dr", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "St", "T", "V", "W"]
_MIDDLES = ["a", "ada", "e", "ela", "i", "ina", "o", "ora", "u", "uva", "ai", "ea"]
_ENDS = ["l", "lin", "m", "nd", "r", "rk", "rn", "s", "tt", "sko", "vey", "x", "th", "n", "rick"]
_TITLES = [
    "CTO",
    "Engineering Manager",
    "Recruiter",
    "Head of Data",
    "Staff Engineer",
    "Product Lead",
    "VP Operations",
    "HR Partner",
]
_ROLES = ["Data Engineer", "Backend Developer", "Product Designer", "Nurse Educator", "Account Manager", "Site Planner"]
_STAGES = ["phone screen", "technical", "panel", "final", "hiring manager", "behavioral"]
_FORMATS = ["video", "Zoom", "phone", "on-site", "Teams"]
_THINGS = [
    "releases",
    "tests",
    "the budget",
    "rosters",
    "the warehouse",
    "data models",
    "the on-call week",
    "hiring",
    "pricing",
    "the tram map",
]
_DEEDS = ["plans", "measures", "rewrote", "moved", "explained", "argued for", "postponed", "sketched", "reviews"]
_PLACES = [
    "across the quarter",
    "before the merger",
    "in the small lab",
    "with two teams",
    "since spring",
    "without a plan",
]
_SENDS = ["the portfolio", "a code sample", "my references", "the slides", "a short case study"]
_DINGE = ["die Planung", "das Lager", "die Dienste", "den Haushalt", "die Fahrpläne", "die Prüfungen"]
_TATEN = ["verschoben", "neu gebaut", "erklärt", "gemessen", "aufgeteilt", "verteidigt"]


@dataclass
class Pen:
    """Invents what a note is filled with; names, days and numbers apart from how it is written."""

    random: Random
    names: Random

    def word(self) -> str:
        """Return a name of one word."""
        pick = self.names.choice
        return pick(_OPENINGS) + pick(_MIDDLES) + pick(_ENDS) + pick(("", "", *_MIDDLES[:6]))

    def person(self) -> str:
        """Return a person's first and last name."""
        return f"{self.word()} {self.word()}"

    def company(self) -> str:
        """Return a company."""
        return self.word() + self.one(" Labs; GmbH; Systems; & Sons;;; Health; Logistics")

    def email(self, person: str, company: str) -> str:
        """Return a person's address."""
        return f"{person.replace(' ', '.').lower()}@{company.split(maxsplit=1)[0].lower()}.example"

    def one(self, of: str | list[str]) -> str:
        """Return one of several texts."""
        return self.random.choice(of.split(";") if isinstance(of, str) else of)

    def day(self) -> date:
        """Return a day."""
        return date(2026, 1, 5) + timedelta(days=self.names.randrange(700))

    def clock(self) -> str:
        """Return a time of day."""
        return f"{self.names.randrange(8, 18)}:{self.names.choice(('00', '15', '30', '45'))}"

    def number(self) -> str:
        """Return how many, more often in words."""
        return self.one(["12", "some", "ten", "twenty"]).replace("12", str(self.names.randrange(3, 900)))

    def sentence(self) -> str:
        """Return a sentence that tells of the work."""
        who = self.one(["The team", "She", "He", self.word(), f"Their {self.one('lead;group;office')}"])
        return f"{who} {self.one(_DEEDS)} {self.one(_THINGS)} {self.one(_PLACES)}, {self.one('about;nearly;more than')} {self.number()} {self.word().lower()}s"

    def satz(self) -> str:
        """Return a German sentence that tells of the work."""
        return f"{self.word()} hat {self.one(_DINGE)} {self.one(_TATEN)}, etwa {self.number()} {self.word()}en im Jahr"

    def lines(self, lead: str, least: int, most: int, say: Callable[[], str]) -> str:
        """Return a list of sentences."""
        return "".join(f"{lead}{say()}\n" for _ in range(self.random.randint(least, most)))


def _properties(pen: Pen, more: int) -> str:
    company, ada, ben = pen.company(), pen.person(), pen.person()
    return (
        f"---\ntype: interview\ncompany: {company}\nrole: {pen.one(_ROLES)}\ndate: {pen.day()}\ntime: {pen.clock()}\n"
        f"stage: {pen.one(_STAGES)}\nformat: {pen.one(_FORMATS)}\n"
        f"interviewers:\n  - {ada}, {pen.one(_TITLES)}\n  - {ben} <{pen.email(ben, company)}>\ntags: [job, {pen.word().lower()}]\n---\n\n"
        f"## Notes\n\n{pen.lines('- ', 1, 2 + more, pen.sentence)}\n## Next steps\n\n"
        f"- I'll send {pen.one(_SENDS)} by {pen.day()}\n- They will decide by {pen.day():%-d %B}\n"
    )


def _maps(pen: Pen, more: int) -> str:
    company, ada, ben = pen.company(), pen.person(), pen.person()
    return (
        f'---\ncompany: "{company}"\nposition: {pen.one(_ROLES)}\ninterview_date: {pen.day()}T{pen.clock().zfill(5)}\n'
        f"interviewers:\n  - name: {ada}\n    title: {pen.one(_TITLES)}\n    email: {pen.email(ada, company)}\n"
        f"  - name: {ben}\n    title: {pen.one(_TITLES)}\n    topics: [{pen.word().lower()} {pen.one(_THINGS)}, {pen.one(_THINGS)}]\n"
        f"status: done\n---\n{pen.lines('', 1, 1 + more, lambda: pen.sentence() + '. ' + pen.sentence() + '.' + chr(10))}"
    )


def _bold(pen: Pen, more: int) -> str:
    company, ada, ben = pen.company(), pen.person(), pen.person()
    return (
        f"# Interview with {company}\n\n**Company:** {company}\n**Role:** {pen.one(_ROLES)}\n**Date:** {pen.day():%-d %B %Y}, {pen.clock()}\n"
        f"**Interviewers:** {ada} ({pen.one(_TITLES)}), {ben}\n**Format:** {pen.one(_FORMATS)}\n\n"
        f"**What we discussed:**\n{pen.lines('- ', 1, 2 + more, pen.sentence)}\n"
        f"**Questions they asked:**\n{pen.lines('- ', 1, 1 + more, lambda: 'How would you begin with ' + pen.one(_THINGS) + ' at ' + pen.word() + '?')}\n"
        f"**Follow-up:** send {pen.one(_SENDS)} by {pen.day():%b %-d}\n"
    )


def _plain(pen: Pen, more: int) -> str:
    company, ada = pen.company(), pen.person()
    return (
        f"Company: {company}\nRole: {pen.one(_ROLES)}\nInterview date: {pen.day():%A, %B %-d, %Y} at {pen.clock()}\n"
        f"Interviewer: {ada}, {pen.one(_TITLES)} <{pen.email(ada, company)}>\nStage: {pen.one(_STAGES)}\n\n"
        f"{pen.lines('', 1, 1 + more, lambda: pen.sentence() + '. ' + pen.sentence() + '.' + chr(10))}"
        f"{ada.split()[0]} will get back to me by {pen.day():%-d %B}. I said I would send {pen.one(_SENDS)} tomorrow.\n"
    )


def _dataview(pen: Pen, more: int) -> str:
    company, ada, ben = pen.company(), pen.person(), pen.person()
    return (
        f"# {company} - {pen.one(_STAGES)}\n\ncompany:: {company}\nrole:: {pen.one(_ROLES)}\ndate:: {pen.day()} {pen.clock()}\n"
        f"interviewers:: [[{ada}]], [[{ben}]]\n[stage:: {pen.one(_STAGES)}] [format:: {pen.one(_FORMATS)}]\n\n"
        f"## Highlights\n{pen.lines('- ', 1, 2 + more, pen.sentence)}\n## Tasks\n\n"
        f"- [ ] send {pen.one(_SENDS)} 📅 {pen.day()}\n- [x] thank-you sent\n"
    )


def _table(pen: Pen, more: int) -> str:
    company, ada, ben = pen.company(), pen.person(), pen.person()
    return (
        f"# {company} interview\n\n| Field | Value |\n|---|---|\n| Company | {company} |\n| Role | {pen.one(_ROLES)} |\n"
        f"| Date | {pen.day()} {pen.clock()} |\n| Interviewers | {ada}, {ben} |\n| Stage | {pen.one(_STAGES)} |\n\n"
        f"### Impressions\n\n{pen.lines('* ', 1, 2 + more, pen.sentence)}\n{pen.sentence()}.\n"
    )


def _headings(pen: Pen, more: int) -> str:
    company, ada, ben = pen.company(), pen.person(), pen.person()
    return (
        f"# {company} {pen.one(_STAGES)} interview {pen.day()}\n\n## Position\n{pen.one(_ROLES)}\n\n## Interviewers\n- {ada} - {pen.one(_TITLES)}: {pen.one(_THINGS)}\n"
        f"- {ben} - {pen.one(_TITLES)}\n\n## Notes\n{pen.lines('- ', 1, 2 + more, pen.sentence)}\n"
        f"## Strengths\n{pen.lines('- ', 1, 1 + more, lambda: pen.one(_THINGS) + ' at ' + pen.word())}\n"
        f"## Next steps\n- {ada} sends the contract by {pen.day():%-d %b}\n- I owe them {pen.one(_SENDS)}\n"
    )


def _german(pen: Pen, more: int) -> str:
    company, ada, ben = pen.company(), pen.person(), pen.person()
    return (
        f"---\nFirma: {company}\nStelle: {pen.one('Datenanalystin;Bauleiter;Pflegekraft;Einkäuferin')}\nDatum: {pen.day():%d.%m.%Y}\nUhrzeit: {pen.clock()} Uhr\n"
        f"Gesprächspartner: Frau {ada}, Herr Dr. {ben}\nRunde: {pen.random.randint(1, 3)}\n---\n\n# Vorstellungsgespräch bei {company}\n\n"
        f"## Notizen\n\n{pen.lines('- ', 1, 2 + more, pen.satz)}\n## Nächste Schritte\n\n"
        f"- Ich schicke ihnen die Zeugnisse bis {pen.day():%d.%m.}\n- Sie melden sich bis {pen.day():%d.%m.%Y}\n"
    )


def _deutsch(pen: Pen, more: int) -> str:
    company, ada = pen.company(), pen.person()
    return (
        f"# Bewerbungsgespräch {company}\n\n**Unternehmen:** {company}\n**Position:** {pen.one('Werkstudentin;Projektleiter;Köchin')}\n**Termin:** {pen.day():%-d.%-m.%Y} um {pen.clock()} Uhr\n"
        f"**Gesprächspartnerin:** {ada}, Personalabteilung\n\n{pen.lines('', 1, 1 + more, lambda: pen.satz() + '. ' + pen.satz() + '.' + chr(10))}"
        f"Rückmeldung bis {pen.day():%d.%m.%Y}.\n"
    )


def _jotted(pen: Pen, more: int) -> str:
    company, ada = pen.company(), pen.person()
    return (
        f"Interview {company}\n{pen.day():%-d %b %Y} {pen.clock()}\nMet {ada}, {pen.one(_TITLES)}\n\n"
        f"{pen.lines('', 1, 2 + more, lambda: pen.sentence() + '.')}\n{ada.split()[0]}: {pen.sentence()}\n"
        f"- they'll call next week\n- I'll email {pen.one(_SENDS)} by Friday\n"
    )


_FORMS = (_properties, _maps, _bold, _plain, _dataview, _table, _headings, _german, _deutsch, _jotted)


def unmet(count: int, variant: int = 0) -> Iterator[tuple[str, str]]:
    """Yield paths and texts of notes, short ones and long ones of each form; another variant has other names and days."""
    pen = Pen(Random(1), Random(variant))
    for number in range(count):
        form, more = _FORMS[number % len(_FORMS)], number // len(_FORMS) % 6
        yield f"Interviews/{pen.word()} {pen.one(_STAGES)} {number}.md", form(pen, more * 2)
