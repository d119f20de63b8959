"""The gender of German nouns, told from their last part: "Schichtplan" is a plan, "Einarbeitung" ends as feminine ones do."""

from __future__ import annotations

import re

_DER = (
    "plan mangel zug gang tag satz bereich prozess bau wechsel vertrieb betrieb markt kauf lauf weg stieg teil bedarf druck dienst "
    "kontakt besuch urlaub fall start schritt termin ort blick spruch streit konflikt etat vertrag antrag auftrag beitrag ertrag "
    "vortrag schutz stall wald garten hof raum preis kreis test film text stil verein laden stand aufwand wert hinweis kurs schein "
    "sport verkehr transport export import support report workshop nachwuchs zuwachs austausch wettbewerb erwerb stamm rahmen aufzug boden schlüssel kredit brief anteil ausstieg brand strom müll verlust gewinn rat "
    "versuch vergleich schlag wunsch dialog katalog service anspruch alltag haushalt umgang rhythmus ruf gruß grund unterricht "
    "bericht fehler pool abend keller sommer winter computer check druck schluss bruch schuss fluss lohn takt trend tarif wandel handel titel artikel platz schatz sitz tanz glanz "
    "flug krieg berg stoff sturm lärm zins zoll tisch turm sprung grad park strand stau saal kanal kran roman chor "
    "pfad mantel hafen ofen wagen kasten karton fonds fokus modus status zyklus campus bonus sektor motor faktor monitor lehrling frühling schützling neuling "
    "flüchtling säugling zwilling prüfling bestand käfer"
)
_DIE = (
    "arbeit software hardware zeit stadt nacht schicht kraft sicht pflicht not fahrt zukunft steuer nummer dauer cloud bank hand wand "
    "welt ware angst antwort post norm form tür uhr wahl zahl werkstatt luft lust macht wehr moral vielfalt art feier mauer mutter "
    "bahn gefahr aufsicht geduld akustik frist last sucht flucht fracht pacht schrift haft ankunft unterkunft auskunft gewalt tat saat heimat burg regel klausel "
    "ampel tafel insel feder faser oper schulter steuer armut kost vernunft"
)
_DAS = (
    "team projekt budget gehalt amt lager konzept system haus produkt geschäft gespräch problem thema ziel werk material personal "
    "programm netz feld labor archiv büro office buch bild spiel angebot verfahren vorgehen ende interesse feedback klima jahr dorf "
    "land theater fenster zimmer wasser muster alter gerät zeug modell recht geld kind modul portal risiko depot kino leben wissen "
    "vertrauen unternehmen vorhaben wesen wachstum verhältnis ergebnis verständnis gebäude gewerbe eis bad dach holz wetter register kapital tempo "
    "niveau licht wort urteil blatt rad gelände plakat format referat sekretariat dezernat mandat "
    "zertifikat resultat protokoll ritual signal ventil profil mittel möbel kapitel viertel rezept konzert regal spital potenzial potential trauma schema konto foto video "
    "studio motiv pferd tier rind schwein kleid tuch seil schiff boot paket ticket internet honorar seminar formular inventar quartal handy silo kloster schloss stück "
    "ereignis geheimnis zeugnis bedürfnis hindernis"
)
_HEADS = sorted(
    (
        (ending, gender if ending == head else "")
        for heads, gender in ((_DER, "der"), (_DIE, "die"), (_DAS, "das"))
        for head in heads.split()
        for ending in ((head,) if gender == "die" else (head, f"{head}e", f"{head}en"))
    ),
    key=lambda known: -len(known[0]),
)
"""What compounds end with, the longest first: "Antwort" before "Wort"; "" for many, like "Dienste"."""
_ENDINGS = (
    (re.compile(r".*(?:ment|chen|lein|ium|[^m]um|ing)"), "das"),
    (re.compile(r".*(?:ismus|[^ri]ling|eur|ör)"), "der"),
    (re.compile(r".*(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|ie|ei|tur|age|[^aeiouäöü]e)"), "die"),
)
_WEAK = re.compile(r".*(?:kunde|kollege|name|gedanke|junge|pate|zeuge|experte|erbe|auge)")


def article(noun: str) -> str | None:
    """Return "der", "die" or "das" for a German noun; None for many, and where its form does not tell."""
    word = noun.lower()
    if _WEAK.fullmatch(word) or not noun[:1].isupper() or noun.isupper():
        return None
    found = (gender for pattern, gender in _ENDINGS if pattern.fullmatch(word))
    known = next((gender for ending, gender in _HEADS if word.endswith(ending)), None)
    return next(found, None) if known is None else known or None
