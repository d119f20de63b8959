"""Countries as settings and profiles name them: two letters, or the name."""

from __future__ import annotations

from followup_notes.notation.nearest import did_you_mean, fold

_NAMES = (
    "us: united states, usa, america, united states of america; uk: united kingdom, great britain, "
    "britain, england, scotland, wales, northern ireland, gb; de: germany, deutschland; jp: japan; at: "
    "austria; ch: switzerland; fr: france; es: spain; it: italy; nl: netherlands, the netherlands; be: "
    "belgium; ie: ireland; pt: portugal; se: sweden; no: norway; dk: denmark; fi: finland; pl: poland; "
    "cz: czechia, czech republic; hu: hungary; gr: greece; ro: romania; ca: canada; mx: mexico; br: "
    "brazil; ar: argentina; au: australia; nz: new zealand; in: india; sg: singapore; cn: china; kr: "
    "south korea, korea; il: israel; za: south africa; tr: turkey; ua: ukraine; ee: estonia; lv: latvia; "
    "lt: lithuania; lu: luxembourg"
)
NAMES = {
    name.strip(): code
    for code, names in (row.strip().split(": ") for row in _NAMES.split(";"))
    for name in names.split(",")
}
_BY_FOLD = {fold(name): code for name, code in NAMES.items()}
_LISTED = (
    "ad ae af ag ai al am ao ar as at au aw az ba bb bd be bf bg bh bi bj bn bo br bs bt bw by bz ca cd cf cg "
    "ch ci cl cm cn co cr cu cv cw cy cz de dj dk dm do dz ec ee eg er es et fi fj fm fo fr ga gd ge gf gg gh "
    "gi gl gm gn gp gq gr gt gu gw gy hk hn hr ht hu id ie il im in iq ir is it je jm jo jp ke kg kh ki km kn "
    "kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mr mt mu mv mw mx my mz "
    "na ne ng ni nl no np nr nz om pa pe pf pg ph pk pl pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg si "
    "sk sl sm sn so sr ss st sv sy sz td tg th tj tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vi vn "
    "vu ws xk ye yt za zm zw "
)
_CODES = frozenset(_LISTED.split())


def country_code(text: str) -> str | None:
    """Return the lower-case code of a country, None where the text names none."""
    plain = fold(text)
    return _BY_FOLD.get(plain) or (plain if plain in _CODES else None)


def country_hint(text: str) -> str:
    """Return the way out for a country that is none."""
    return did_you_mean(text, NAMES, "write its two letters, like us, uk, de or jp")
