"""Forms of English words: what a verb's form is, and whether a noun stands for one or more."""

from __future__ import annotations

from followup_notes.letters.syntax.tagged import Word, words

_IRREGULAR = """
arise arose arisen; be was been; bear bore borne; beat beat beaten; become became become; begin began begun; bend bent bent;
bite bit bitten; blow blew blown; break broke broken; bring brought brought; build built built; buy bought bought;
catch caught caught; choose chose chosen; come came come; cost cost cost; cut cut cut; deal dealt dealt; dig dug dug; do did done;
draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt;
fight fought fought; find found found; forbid forbade forbidden; fly flew flown; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen;
get got got; get got gotten; bear bore born; give gave given; go went gone; grow grew grown; hang hung hung; have had had; hear heard heard; hide hid hidden;
hit hit hit; hold held held; keep kept kept; know knew known; lay laid laid; lead led led; leave left left; lend lent lent;
let let let; lose lost lost; make made made; mean meant meant; meet met met; overcome overcame overcome; pay paid paid;
prove proved proven; put put put; quit quit quit; read read read; ride rode ridden; ring rang rung; rise rose risen; run ran run;
say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set; shake shook shaken; shine shone shone;
shoot shot shot; show showed shown; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept;
speak spoke spoken; spend spent spent; split split split; spread spread spread; stand stood stood; steal stole stolen;
stick stuck stuck; strike struck struck; swear swore sworn; swim swam swum; take took taken; teach taught taught; tear tore torn;
tell told told; think thought thought; throw threw thrown; undergo underwent undergone; understand understood understood;
wake woke woken; wear wore worn; win won won; withdraw withdrew withdrawn; write wrote written;
awake awoke awoken; bet bet bet; bind bound bound; breed bred bred; broadcast broadcast broadcast; burn burnt burnt; burst burst burst;
cast cast cast; cling clung clung; creep crept crept; dream dreamt dreamt; flee fled fled; fling flung flung; forecast forecast forecast;
foresee foresaw foreseen; grind ground ground; hurt hurt hurt; kneel knelt knelt; knit knit knit; lean leant leant; leap leapt leapt;
learn learnt learnt; light lit lit; mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood;
offset offset offset; outgrow outgrew outgrown; overhear overheard overheard; override overrode overridden; oversee oversaw overseen;
overtake overtook overtaken; proofread proofread proofread; rebuild rebuilt rebuilt; redo redid redone; repay repaid repaid;
reset reset reset; rethink rethought rethought; rewrite rewrote rewritten; rid rid rid; shed shed shed; shrink shrank shrunk;
slide slid slid; smell smelt smelt; sow sowed sown; sew sewed sewn; speed sped sped; spell spelt spelt; spill spilt spilt; spin spun spun;
spoil spoilt spoilt; spring sprang sprung; sting stung stung; stride strode stridden; string strung strung; strive strove striven;
sweep swept swept; swell swelled swollen; swing swung swung; thrust thrust thrust; tread trod trodden; undertake undertook undertaken;
uphold upheld upheld; upset upset upset; weave wove woven; weep wept wept; wind wound wound; withhold withheld withheld; withstand withstood withstood;
wring wrung wrung; undo undid undone; outdo outdid outdone; foretell foretold foretold; forgo forwent forgone; resend resent resent;
retake retook retaken; reread reread reread; overpay overpaid overpaid; unwind unwound unwound; lie lay lain; sublet sublet sublet;
overthrow overthrew overthrown; overrun overran overrun; beset beset beset; sneak snuck snuck; spit spat spat; wed wed wed;
partake partook partaken; outrun outran outrun; overdo overdid overdone; oversleep overslept overslept; slay slew slain
"""
_FORMS = tuple(tuple(forms.split()) for forms in _IRREGULAR.split(";"))
PAST = {past: base for base, past, _ in _FORMS if past != base}
PARTICIPLE = {third: base for base, _, third in _FORMS}
THIRD = {base: third for base, _, third in _FORMS}
"""A past form and its base, a third form and its base, a base and its third form."""
_BASES = frozenset(base for base, _, _ in _FORMS)
_SAME = frozenset(base for base, past, third in _FORMS if base in (past, third))
_ED_BASES = words(
    "need feed proceed succeed exceed speed embed seed bleed breed lead spread shed wed read add head bid heed weed"
)
_ING_BASES = words("bring sing ring swing spring cling fling sting wing king string")
_NO_PLURAL = words(
    "news series lens species means always ours theirs hers its perhaps sales besides yours this canvas kubernetes pandas aws gas "
    "christmas atlas sometimes afterwards towards regards thanks chaos headquarters whereas alias campus bus plus bonus status focus "
    "virus process access success business address class boss loss press progress stress glass pass mass corps contretemps savings premises ethos cosmos pathos bias crossroads summons measles mumps rabies shingles gallows barracks physics mathematics economics"
)
_UNCOUNTED = words(
    "sales means thanks regards headquarters series species corps savings premises gallows barracks works"
)
_PEOPLE = words("people children men women feet teeth criteria phenomena mice geese police cattle schemata")
_EITHER = words(
    "data media staff personnel team crew family board committee public audience group management company majority number lot couple range "
    "variety pair rest half percent percentage third quarter fifth tenth thirds quarters fifths tenths halves crew cabin handful dozen hundred thousand minority bunch series selection set mix faculty "
    "department council panel clinic school firm club army government party band jury press part none any some all most more such "
    "miles kilometres euros dollars pounds metres % times total host army population "
    "proportion fraction remainder others series bulk subset youth deer fish following latter former tropics aircraft trio duo thousands hundreds millions"
)
"""Nouns that go with both forms, and lengths and sums, which often count as one."""


_COMING = frozenset({"come", "become", "overcome", "run"})
"""Their plain form is the third one, too, but not the past."""


def is_past(word: Word) -> bool:
    """Tell whether a verb stands in its past form and in no other: went, worked."""
    small = word.small
    return (small in PAST and small not in _BASES) or (
        small.endswith("ed") and small not in _ED_BASES and len(small) > 3
    )


def is_participle(word: Word) -> bool:
    """Tell whether a form can follow "have": gone, worked, put."""
    return word.small in PARTICIPLE or (word.small.endswith("ed") and word.small not in _ED_BASES)


def is_ing(word: Word) -> bool:
    """Tell whether a verb has the ending -ing."""
    return word.small.endswith("ing") and word.small not in _ING_BASES and len(word.small) > 4


def is_third(word: Word) -> bool:
    """Tell whether a verb stands in the form of he and she: goes, notices."""
    return word.small.endswith("s") and not word.small.endswith(("ss", "us", "is", "'s")) and len(word.small) > 3


def is_plain(word: Word) -> bool:
    """Tell whether a verb stands in its plain form and in no other: go, notice."""
    if (
        word.small in _SAME - _COMING
        or word.small
        in ("has", "is", "was", "does", "be", "lay", "saw", "found", "ground", "wound", "fell", "left", "felt")
        or "'" in word.small
        or "-" in word.small
    ):
        return False
    third = is_participle(word) and word.small not in _COMING
    return not (third or is_past(word) or is_ing(word) or is_third(word))


def is_only_past(word: Word) -> bool:
    """Tell whether a form is the past of a verb and nothing else: went, but neither saw nor left."""
    return word.small in PAST and word.small not in _BASES | _NOUNS_TOO


_NOUNS_TOO = words(
    "bore saw felt lay found fell left stuck thought bit shot ground cut spoke rose shook lit lent wound bound trod strung resent smelt slid spun bred"
)


def base_of(word: Word) -> str:
    """Return the plain form of a verb as far as it can be told, empty where it cannot."""
    small = word.small
    return PAST.get(small) or PARTICIPLE.get(small) or ""


_SCIENCES = ("matics", "nomics", "onics", "ysics", "itics", "istics", "lytics", "ethics", "otics", "anics", "gistics")


def count(word: Word) -> int:
    """Return 1 or 2 for a noun that stands for one or for several, 0 where that cannot be told."""
    small = word.small.removesuffix("'s")
    if (
        small in _EITHER
        or (word.text[0].isupper() and small.endswith(("ish", "ch", "ese", "ss")))
        or not word.part
        or word.part == "PROPN"
        or "-" in small
    ):
        return 0
    if small.endswith(("people", "women", "children", "smen", "wmen", "pmen")) or small in (
        "characteristics",
        "critics",
        "statistics",
    ):
        return 2
    if small in _PEOPLE or word.text[-2:-1].isupper():
        return 2 if small in _PEOPLE or word.text.endswith("s") else 1
    if small in _NO_PLURAL or small.endswith(("ss", "us", "is", "ness")) or small.endswith(_SCIENCES):
        return 1 if small not in _UNCOUNTED else 0
    return 2 if small.endswith("s") else 1
