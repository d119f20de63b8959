"""Languages of letters, as people name them: by two letters, in English or in their own words."""

from __future__ import annotations

import re

from followup_notes.notation.spelling import form

_CODE = re.compile(r"(?P<code>[a-z]{2})(?:[-_ ][a-z]{2})?")
_NAMES = {
    "en": "english englisch anglais ingles us uk british american",
    "de": "german deutsch allemand aleman",
    "fr": "french francais franzosisch frances",
    "es": "spanish espanol spanisch espagnol castellano",
    "it": "italian italiano italienisch italien",
    "nl": "dutch nederlands niederlandisch neerlandais",
    "pt": "portuguese portugues portugiesisch portugais",
    "pl": "polish polski polnisch polonais",
    "sv": "swedish svenska schwedisch suedois",
    "da": "danish dansk danisch danois",
    "no": "norwegian norsk norwegisch norvegien",
    "fi": "finnish suomi finnisch finnois",
    "cs": "czech cestina tschechisch tcheque",
    "hu": "hungarian magyar ungarisch hongrois",
    "ro": "romanian romana rumanisch roumain",
    "el": "greek griechisch grec",
    "ru": "russian russisch russe",
    "uk": "ukrainian ukrainisch ukrainien",
    "tr": "turkish turkce turkisch turc",
    "ar": "arabic arabisch arabe",
    "he": "hebrew hebraisch hebreu",
    "hi": "hindi",
    "ja": "japanese japanisch japonais",
    "ko": "korean koreanisch coreen",
    "zh": "chinese chinesisch chinois mandarin",
}
_CODE_OF = {name: code for code, names in _NAMES.items() for name in names.split()}


def language_code(text: str) -> str | None:
    """Return the two letters (ISO 639-1) of the language a text names; None where it names none.

    "German", "Deutsch", "de", "de-AT" and "German (formal)" are all "de".
    """
    word = re.split(r"[(,;/]", text, maxsplit=1)[0].strip().casefold()
    if match := _CODE.fullmatch(word):
        return match["code"]
    return _CODE_OF.get(form(word))
