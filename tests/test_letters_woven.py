"""What a note says of a talk, in whatever form, stands in its letter as a careful person would write it."""

from __future__ import annotations

import pytest
from letter_cases import ADA, NOW, application, book, interview, simple, tasks, verdict

from followup_notes.letters.abilities import strength_forms
from followup_notes.letters.people import greeting
from followup_notes.letters.review import task_scope
from followup_notes.letters.speech import at_company
from followup_notes.letters.topics import said, talked_about
from followup_notes.model.case import Case, Desk
from followup_notes.model.facts import Facts, Person
from followup_notes.notation.german import awaited_de, worked_in_de
from followup_notes.notation.grammar import thing as named
from followup_notes.notation.remark import worked_in

READER = Person("Delphine Roux")


@pytest.mark.parametrize(
    ("topic", "about"),
    [
        ("how they roster agency staff", "how you roster agency staff"),
        ("hiring plans 2027", "hiring plans for 2027"),
        ("budget 2026", "the budget for 2026"),
        ("orange wines - guests love them", "orange wines"),
        ("team changes next spring", "team changes next spring"),
        ("postmortems, blameless ones", "postmortems (blameless ones)"),
        (
            "flood models and that councils are short of engineers",
            "the flood models and the fact that councils are short of engineers",
        ),
        ("how her team shares the on-call", "how your team shares the on-call"),
        ("how she handles complaints and what she learned", "how you handle complaints and what you learned"),
        ("how he's scaling the team", "how you are scaling the team"),
        ("what she'd change first", "what you would change first"),
        ("why he didn't take the Leeds job", "why you did not take the Leeds job"),
        ("the future of their warehouse", "the future of your warehouse"),
        ("moving their archive", "moving your archive"),
        ("nurses and their families", "nurses and their families"),
        ("Waste separation in theatres", "waste separation in theatres"),
        ("asked me why i want shift work", "why I want shift work"),
        ("the freezers (honestly a mess!)", "the freezers"),
        ("Python in production??", 'the question "Python in production?"'),
        ("the way she runs retrospectives", "the way you run retrospectives"),
        ("lead times for steel", "lead times for steel"),
        ("tender win rate", "the tender win rate"),
        ("boarding duties one night a week", "boarding duties one night a week"),
        ("pager duty 1 week in 6, follow-the-sun w/ Dublin", "pager duty (1 week in 6)"),
        ("follow-the-sun with Dublin", "follow-the-sun with Dublin"),
        ("shift pattern 4 on 4 off", "the shift pattern (4 on 4 off)"),
        ("weekends off 1 in 2", "weekends off (1 in 2)"),
        ("deliveries to the hospital", "deliveries to the hospital"),
        ("accessibility audit they failed last year", "the accessibility audit you failed last year"),
        ("deaf patients in the ER at night", "deaf patients in the ER at night"),
        ("mostly solar retrofits, some night work", "solar retrofits"),
        ("search & rescue callouts, campfires, 2 rangers for 40,000 acres", "search and rescue callouts"),
        ("half the team", "half the team"),
        ("sewage data nobody publishes", "sewage data nobody publishes"),
        ("captions written before the pictures come in", "captions written before the pictures come in"),
        ("a budget that doesn't add up", "a budget that does not add up"),
        ("theft, stock rotation, gift aid", "theft, stock rotation and gift aid"),
        ("30-minute slots instead of 20", "30-minute slots instead of 20"),
        ("my SQL test, why the median and not the mean", "my SQL test and why the median and not the mean"),
        ("high-altitude baking, everything collapses at 9,000 ft", "high-altitude baking"),
        ("outages after storms -> 3 techs for 240 sites", "outages after storms (3 techs for 240 sites)"),
        ("moulds made in one piece", "moulds made in one piece"),
        ("everyone's workload", "everyone's workload"),
        ("reformulation when a rule bans an ingredient", "reformulation when a rule bans an ingredient"),
        ("discretion, and what I'd do in a clash", "discretion, and what I would do in a clash"),
        ("bookings, deposits, aftercare msgs", "bookings, deposits and aftercare messages"),
        ("travel budget 20-30k", "the travel budget (20-30k)"),
        ("notice period", "the notice period"),
        ("behaviour policy, esp. phones", "the behaviour policy"),
        ("a backtest they cant explain", "a backtest you cannot explain"),
        ("the oxygen plant upgrade", "the oxygen plant upgrade"),
        ("nights away, 2 per week max", "nights away"),
        ("supervision: weekly, 1h", "supervision (weekly, 1h)"),
        (
            "SwiftUI, pairing twice a week, no deploys on Fridays",
            "SwiftUI, pairing twice a week and no deploys on Fridays",
        ),
        ("drone surveys of the coast, very cool", "drone surveys of the coast"),
        ("Would I be OK with nights?", "whether I would be OK with nights"),
        ("How do they handle outages?", "how you handle outages"),
        ("What does success look like after a year?", "what success looks like after a year"),
        ("what's the on-call rota like?", "what the on-call rota is like"),
        ("asked whether I'd do Sundays", "whether I would do Sundays"),
        ("A/B tests on the checkout", "A/B tests on the checkout"),
        ("why the 07:42 is always late", "why the 07:42 is always late"),
        ("pricing models nobody can explain", "pricing models nobody can explain"),
        ("relocation support?", "relocation support"),
        ("12 guests per boat max", "12 guests per boat at most"),
        ("biting phase, how to talk about it", "the biting phase and how to talk about it"),
        ("the sensory room nobody uses yet", "the sensory room nobody uses yet"),
        ("disclosure exercise with 80,000 documents", "the disclosure exercise with 80,000 documents"),
        ("the 2 am handover", "the 2 am handover"),
        ("Q: how do they measure success? A: repeat bookings", "how you measure success"),
        ("biggest challenge: trust in data", "the biggest challenge (trust in data)"),
        ("wellbeing budget £400", "the wellbeing budget (£400)"),
        ("reducing re-admissions by 12%", "reducing re-admissions by 12%"),
        ("what keeps her up at night: churn", "what keeps you up at night"),
        ("pros and cons of night trains", "the pros and cons of night trains"),
        ("seemed interested in my thesis on kelp", "my thesis on kelp"),
        ("asked how patient I am", "how patient I am"),
        ("Kubernetes vs. Nomad", "Kubernetes vs Nomad"),
        ("2D -> CATIA", "the move from 2D to CATIA"),
        ('his advice: "less is more"', 'your advice "less is more"'),
        ("Delphine's garden project", "your garden project"),
        ("integration of refugees", "the integration of refugees"),
        ("discussed the merger", "the merger"),
        ("Delphine told me about the merger", "the merger"),
        ("training budget: 1,500 EUR per head", "the training budget (1,500 EUR per head)"),
    ],
)
def test_a_thing_stands_behind_about_and_is_said_to_its_reader(topic: str, about: str) -> None:
    heard = talked_about(Person("Delphine Roux", topics=(topic,)), Facts())
    assert said(heard[0], "en", READER) is None
    assert worked_in(heard[0]) == about


@pytest.mark.parametrize(
    ("topic", "behind"),
    [
        ("that they want to halve falls by autumn", "that you want to halve falls by autumn"),
        ("they lost funding for the tram", "that you lost funding for the tram"),
        ("they don't have a ward clerk at night", "that you do not have a ward clerk at night"),
        ("she left banking for this", "that you left banking for this"),
        ("The team handles 900 tickets a week", "that the team handles 900 tickets a week"),
        ("the new hires leave after a year", "that the new hires leave after a year"),
        ("it takes them three weeks to close the books", "that it takes you three weeks to close the books"),
        ("Delphine wants first replies under two hours", "that you want first replies under two hours"),
        ("wants replies within two hours", "that you want replies within two hours"),
        ("I should read their annual report", "that I should read your annual report"),
        ("He hates waste, weighs every bin", "that you hate waste and weigh every bin"),
        ("she's proud of the new ward", "that you are proud of the new ward"),
        ("caseload is 14 on paper", "that the caseload is 14 on paper"),
        ("40 % of referrals come in late", "that 40 % of referrals come in late"),
        ("their LIMS crashes weekly", "that your LIMS crashes weekly"),
        ("said the last person left early", "that the last person left early"),
        ("no budget for travel", "that there is no budget for travel"),
        ("I said their tutorial is too long & he agreed", "that I said your tutorial is too long"),
        ("the oven breaks down every other week", "that the oven breaks down every other week"),
        ("her croissants beat mine", "that your croissants beat mine"),
        ("true a wheel without a stand", '"true a wheel without a stand"'),
        ("no brand yet, logo made in Paint lol", "that there is no brand yet"),
        ("not enough beds, two wards closed", "that there are not enough beds"),
        ("not enough welders", "that there are not enough welders"),
        ("mentoring - every junior gets a buddy", "that every junior gets a buddy"),
        ("moved from Jenkins to Actions", "that you moved from Jenkins to Actions"),
        ("Delphine: plans to open a branch in Ulm", "that you plan to open a branch in Ulm"),
        ("compliance up from 60 to 90 %", "that compliance is up from 60 to 90 %"),
        ("hasn't had a deputy since May", "that you have not had a deputy since May"),
        ("impressed by my pages", "that you were impressed by my pages"),
        ("good vibe, laughed about printers", "that we laughed about printers"),
        ("lambing season starts in March, all hands", "that the lambing season starts in March"),
        ("Wants someone who signs off. AOG calls ~1/month", "that you want someone who signs off"),
        ("that Jonas would be my buddy", "that Jonas would be my buddy"),
        ("shorthand is dying but she misses it", "that the shorthand is dying but you miss it"),
        ("gave me a brief, liked the second line", "that you gave me a brief and liked the second line"),
        ("phones ring off the hook", "that phones ring off the hook"),
        ("her team of 5 is fully remote", "that your team of 5 is fully remote"),
        ("lost their head of research", "that you lost your head of research"),
        ("swears by index cards", "that you swear by index cards"),
        ("worries about churn", "that you worry about churn"),
        ("permits take 9 months", "that permits take 9 months"),
        ("takes 9 months to get a permit", "that it takes 9 months to get a permit"),
        ("want to leave blame behind", "that you want to leave blame behind"),
        ("residents with dementia love the choir, no minibus", "that residents with dementia love the choir"),
        ("Saturdays are chaos, staff discount 40 %", "that Saturdays are chaos"),
        ("studied marine law in Bergen", "that you studied marine law in Bergen"),
        ("start date flexible", "that the start date is flexible"),
        ("from nurse to data lead", '"from nurse to data lead"'),
        ("patients first, paperwork second", '"patients first, paperwork second"'),
        ("we lose two hours a day", '"we lose two hours a day"'),
        ("they say she will move", '"they say she will move"'),
    ],
)
def test_a_remark_stands_behind_a_colon_and_is_said_to_its_reader(topic: str, behind: str) -> None:
    heard = talked_about(Person("Delphine Roux", topics=(topic,)), Facts())
    assert said(heard[0], "en", READER) == behind


@pytest.mark.parametrize(
    ("topic", "about"),
    [
        ("wie sie mit Stoßzeiten umgehen", "die Frage, wie Sie mit Stoßzeiten umgehen"),
        ("warum das Projekt gescheitert ist", "die Frage, warum das Projekt gescheitert ist"),
        ("der Umgang mit Rückständen", "den Umgang mit Rückständen"),
        ("ein neuer Standort in Ulm", "einen neuen Standort in Ulm"),
        ("ihre Pläne für Leipzig", "Ihre Pläne für Leipzig"),
        ("alkoholfreies Bier", "alkoholfreies Bier"),
        ("Elternabende am Samstag", "Elternabende am Samstag"),
        ("der Kunde aus Wien", "den Punkt „der Kunde aus Wien“"),
        ("wie er Fristen überwacht", "die Frage, wie Sie Fristen überwachen"),
        ("warum sie Wien verlassen hat", "die Frage, warum Sie Wien verlassen haben"),
        ("wie seine Leute arbeiten", "die Frage „wie seine Leute arbeiten“"),
        ("Monatsabschluss in fünf Tagen statt zwölf", "den Monatsabschluss in fünf Tagen statt zwölf"),
        ("neuer Lehrling", "den neuen Lehrling"),
        ("Faktencheck unter Zeitdruck", "den Faktencheck unter Zeitdruck"),
        ("Leihverkehr & Versicherungen", "Leihverkehr und Versicherungen"),
        ("Einarbeitung neuer Kolleg:innen (6 Wochen)", "die Einarbeitung neuer Kolleg:innen"),
        ("Wie läuft die Einarbeitung?", "die Frage „Wie läuft die Einarbeitung?“"),
    ],
)
def test_a_german_topic_stands_behind_ueber_in_its_case(topic: str, about: str) -> None:
    assert worked_in_de(topic) == about


@pytest.mark.parametrize(
    ("topic", "behind"),
    [
        ("dass sie auf papierlose Akten umstellen wollen", "dass Sie auf papierlose Akten umstellen wollen"),
        ("sie wollen bis 2028 klimaneutral sein", "dass Sie bis 2028 klimaneutral sein wollen"),
        ("sie suchen jemanden für nachts", "dass Sie jemanden für nachts suchen"),
        ("die neue Abfüllanlage", None),
    ],
)
def test_a_german_remark_stands_behind_a_colon(topic: str, behind: str | None) -> None:
    assert said(topic, "de", READER) == behind


@pytest.mark.parametrize(
    ("promised", "awaited"),
    [
        ("Entscheidung", "Ihre Entscheidung"),
        ("sie melden sich", "Ihre Rückmeldung"),
        ("er will sich melden", "Ihre Rückmeldung"),
        ("sie entscheiden", "Ihre Entscheidung"),
        ("sie rufen mich an", "Ihren Anruf"),
        ("die Fahrtkosten", "die Fahrtkosten"),
        ("Fahrtkosten erstatten", "die Erstattung der Fahrtkosten"),
        ("a decision", "Ihre Rückmeldung"),
        ("a call", "Ihren Anruf"),
        ("Feedback", "Ihre Rückmeldung"),
    ],
)
def test_a_german_promise_is_awaited_as_a_thing(promised: str, awaited: str) -> None:
    assert awaited_de(promised) == awaited


@pytest.mark.parametrize(
    "topic",
    [
        "TODO",
        "tbd",
        "TODO: ask her",
        "n/a",
        "...",
        "???",
        "(none)",
        "noch offen",
        "seemed tired",
        "forgot to mention Lisbon",
        "my answer was weak",
    ],
)
def test_a_gap_in_a_note_is_no_topic(topic: str) -> None:
    person = Person("Ada Park", topics=(topic,))
    assert talked_about(person, Facts(interviewers=(person,))) == ()


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("chef Marco de Luca", "Dear Marco"),
        ("Capt. Lars Nygaard", "Dear Capt. Nygaard"),
        ("Lady Fenella Grayson", "Dear Lady Grayson"),
        ("Sir David Low", "Dear Sir David"),
        ("Uncle Bob", "Dear Uncle Bob"),
        ("Mr Kwame St. Clair", "Dear Mr St. Clair"),
        ("Dr Nuala Ní Bhriain", "Dear Dr Ní Bhriain"),
        ("big dave", "Dear Dave"),
        ("mike doyle", "Dear Mike"),
        ("jean-luc o'brien", "Dear Jean-Luc"),
        ("the hiring manager", "Dear Northwind team"),
        ("Team lead", "Dear Northwind team"),
        ("???", "Dear Northwind team"),
        ("The Very Revd Ann Lowe", "Dear Revd Lowe"),
        ("The Revd Canon Dr Hugh Pellew", "Dear Revd Canon Dr Pellew"),
        ("Hon. Judge Mary Bell", "Dear Judge Bell"),
        ("Hon Lee", "Dear Hon"),
        ("Hr. Lothar Wenzel", "Dear Herr Wenzel"),
        ("HHJ Sarah Linton KC", "Dear Judge Linton"),
        ("Mr Desmond Achebe KC", "Dear Mr Achebe"),
        ("Ms Ana Reed, PhD", "Dear Ms Reed"),
        ("Mr John Reed Jr.", "Dear Mr Reed"),
        ("Crew Office", "Dear Northwind team"),
        ("parent rep", "Dear Northwind team"),
        ("Fr. Malachy Burke", "Dear Fr. Burke"),
        ("Mr Colm O Brien", "Dear Mr O Brien"),
        ("Supt. Clay Morningstar", "Dear Supt. Morningstar"),
        ("Baroness Imelda Kray", "Dear Baroness Kray"),
        ("cousin Teo", "Dear Teo"),
        ("The Recruitment Team", "Dear Northwind team"),
        ("Schwester Benedikta", "Dear Schwester Benedikta"),
        ("Prof. em. Ulf Brand", "Dear Prof. Brand"),
        ("Ms", "Dear Northwind team"),
        ("Frau Dr.", "Dear Northwind team"),
    ],
)
def test_a_name_is_greeted_as_a_person_would(name: str, greeted: str) -> None:
    assert greeting(Person(name), "Northwind", "en", "us") == greeted


@pytest.mark.parametrize(
    ("strength", "thing", "sentence"),
    [
        ("ten years of route planning", "ten years of route planning", None),
        ("Data-led investigations", "data-led investigations", None),
        ("Kafka-based pipelines", "Kafka-based pipelines", None),
        ("on-call since 2017", None, "I have been on-call since 2017"),
        (
            "working with teenagers in care, de-escalation, court reports",
            "experience in working with teenagers in care, de-escalation and court reports",
            None,
        ),
        ("taught mixed-ability sets for 8 years", None, "I taught mixed-ability sets for 8 years"),
        ("built scorecards for lending", None, "I built scorecards for lending"),
        ("speak French and German", None, "I speak French and German"),
        ("calm under load", None, "I am calm under load"),
        ("GWO certified", None, "I am GWO certified"),
        ("Organised", None, "I am organised"),
        ("cheerful and kind", None, "I am cheerful and kind"),
        ("unflappable", None, "I am unflappable"),
        ("up early", None, "I am up early"),
        ("WFR, chainsaw certified", None, "I am WFR and chainsaw certified"),
        ("a good eye for a bad sentence", "a good eye for a bad sentence", None),
        ("Gas Safe registered", None, "I am Gas Safe registered"),
        ("writing that people actually read", "writing that people actually read", None),
        ("Spanish (B2), Swedish (native)", "Spanish (B2) and Swedish (native)", None),
        ("laminated doughs", "laminated doughs", None),
        ("restored old organs", None, "I restored old organs"),
        ("wilderness first responder", None, "I am a wilderness first responder"),
        ("good with spreadsheets (honestly!)", None, "I am good with spreadsheets"),
        ("forklift licence + 6 yrs nights", "forklift licence and 6 years of nights", None),
        ("A-levels in Law & Maths", "A-levels in Law & Maths", None),
        ("MSc organic chemistry", "an MSc in organic chemistry", None),
        ("trained nose", "a trained nose", None),
        ("safeguarding trained (level 3)", None, "I am safeguarding trained (level 3)"),
        ("coded welder EN ISO 9606-1", None, "I am a coded welder EN ISO 9606-1"),
        ("licensed electrician since 2009", None, "I have been a licensed electrician since 2009"),
        ("trained teachers in phonics", None, "I trained teachers in phonics"),
        ("reads fast and spots gaps", None, "I read fast and spot gaps"),
        ("football coach at weekends", None, "I am a football coach at weekends"),
        ("kids trust me", None, "Kids trust me"),
        ("clean driving record", "a clean driving record", None),
        ("rewrote the solver in Rust", None, "I rewrote the solver in Rust"),
        ("maps people can read", "maps people can read", None),
        ("dogs love me", None, "Dogs love me"),
        ("calm listener", None, "I am a calm listener"),
        ("BACP registered", None, "I am BACP registered"),
        ("team player", None, "I am a team player"),
        ("works well under pressure", None, "I work well under pressure"),
        ("never missed a deadline", None, "I have never missed a deadline"),
        ("patient, precise, punctual", None, "I am patient, precise and punctual"),
        ("I've run a ward", None, "I have run a ward"),
        ("born and raised in Tromsø", None, "I was born and raised in Tromsø"),
        ("driving licence C1E", "driving licence C1E", None),
        ("love of detail", "a love of detail", None),
        ("a habit of measuring first", "a habit of measuring first", None),
        ("an eye for detail", "an eye for detail", None),
        ("lead teams of up to 12", None, "I lead teams of up to 12"),
        ("kann gut zuhören", None, "Ich kann gut zuhören"),
        ("belastbar und ruhig", None, "Ich bin belastbar und ruhig"),
        ("managed services experience", "managed services experience", None),
        ("lead generation", "lead generation", None),
        ("Keeping my head in a crisis", "experience in keeping my head in a crisis", None),
    ],
)
def test_a_strength_is_said_whatever_its_form(strength: str, thing: str | None, sentence: str | None) -> None:
    language = "de" if (sentence or "").startswith("Ich ") else "en"
    assert strength_forms(strength, language) == (thing, sentence)


@pytest.mark.parametrize(
    "odd", ["-- ,", "a: ,", ", ,", "(): x", "= =", "x -> ", '": "', "'s", "that ,", "2 am", "…", "her", "?!"]
)
def test_odd_marks_are_worked_in_without_a_fault(odd: str) -> None:
    for heard in talked_about(Person("Delphine Roux", topics=(odd, f"{odd} and more", f"a word {odd}")), Facts()):
        assert said(heard, "en", READER) or worked_in(heard)
        assert said(heard, "de", READER) or worked_in_de(heard)


def test_a_company_with_its_legal_form_is_no_other_company() -> None:
    app = application(interview(simple()))
    (task,) = tasks(verdict("thank-you-note", app, meeting=app.interviews[0], person=ADA))
    desk = Desk(companies=("Northwind GmbH", "The Northwind", "Globex Inc."))
    scope = task_scope(task, (task,), Case("a", (app,), ()), desk, book(), NOW)
    assert scope.other_companies == ("Globex Inc.",)


@pytest.mark.parametrize(
    ("strength", "thing", "sentence"),
    [
        ("Fließend Englisch und Französisch", None, "Ich spreche fließend Englisch und Französisch"),
        ("Gute Excel-Kenntnisse", "gute Excel-Kenntnisse", None),
        ("Leiter Einkauf seit 2010", "Leiter Einkauf seit 2010", None),
        ("change management", "„change management“", None),
        ("bin schwindelfrei", None, "Ich bin schwindelfrei"),
        ("gelassen", None, "Ich bin gelassen"),
        ("einfühlsam und flink", None, "Ich bin einfühlsam und flink"),
        ("seit 2015 Bilanzbuchhalter (IHK)", None, "Ich bin seit 2015 Bilanzbuchhalter (IHK)"),
        ("löte gern", None, "Ich löte gern"),
        ("humorvoll und direkt", None, "Ich bin humorvoll und direkt"),
        ("handwerklich geschickt", None, "Ich bin handwerklich geschickt"),
    ],
)
def test_a_strength_is_said_in_german(strength: str, thing: str | None, sentence: str | None) -> None:
    assert strength_forms(strength, "de") == (thing, sentence)


@pytest.mark.parametrize(
    ("company", "place"),
    [
        ("Hafenwerk", "bei Hafenwerk"),
        ("Stadtmuseum Enns", "beim Stadtmuseum Enns"),
        ("Klinikum Seetal", "beim Klinikum Seetal"),
        ("Solartec Aarau AG", "bei der Solartec Aarau AG"),
        ("Volksbank Mitte", "bei der Volksbank Mitte"),
        ("Sportverein Nord e.V.", "beim Sportverein Nord e.V."),
        ("Kita Regenbogen e.V.", "bei der Kita Regenbogen e.V."),
        ("Pergamon Verlag", "beim Pergamon Verlag"),
        ("Stadtwerke Ulm", "beim Unternehmen Stadtwerke Ulm"),
        ("Hospiz St. Irmina", "beim Hospiz St. Irmina"),
        ("Sternwarte Hohenfels", "bei der Sternwarte Hohenfels"),
        ("Palmengarten Lich", "beim Palmengarten Lich"),
        ("Reha-Zentrum Seeblick", "beim Reha-Zentrum Seeblick"),
        ("Orthopädie am Markt", "bei der Orthopädie am Markt"),
        ("Schreinerei Huber", "bei der Schreinerei Huber"),
        ("Bad Homburg Tourismus", "bei Bad Homburg Tourismus"),
        ("Freie Universität Lich", "bei der Freien Universität Lich"),
        ("Deutsches Rotes Kreuz", "beim Deutschen Roten Kreuz"),
        ("Neue Heimat", "bei Neue Heimat"),
        ("Die Wohnwerker GmbH", "bei der Wohnwerker GmbH"),
        ("Die Pflegezwerge e. V.", "bei „Die Pflegezwerge e. V.“"),
    ],
)
def test_a_german_company_has_its_article(company: str, place: str) -> None:
    assert at_company(company, "de") == place


@pytest.mark.parametrize(
    ("what", "thing"),
    [
        ("Diplom und Arbeitszeugnis", "my documents (Diplom und Arbeitszeugnis)"),
        ("meine Arbeitsproben", "my documents (Arbeitsproben)"),
        ("portfolio", "my portfolio"),
    ],
)
def test_what_is_sent_under_a_german_name_is_named_in_english(what: str, thing: str) -> None:
    assert named(what) == thing


def test_a_private_employer_is_a_family() -> None:
    assert at_company("The Farquharson family", "en") == "with the Farquharson family"
    assert at_company("Family Mart", "en") == "at Family Mart"


def test_fr_is_a_father_or_a_frau_by_the_country() -> None:
    assert greeting(Person("Fr. Petra Kohl"), None, "en", "de") == "Dear Frau Kohl"
    assert greeting(Person("Fr. Petra Kohl"), None, "de", "de") == "Sehr geehrte Frau Kohl"
