"""Words that can be read in two ways: verbs that are nouns as well, and the helping verbs before a plain form."""

from __future__ import annotations

from followup_notes.letters.syntax.noun_phrases import OBJECTS, OWNERS
from followup_notes.letters.syntax.tagged import Word, words

MODAL = words(
    "can could will would shall should might must cannot can't couldn't won't wouldn't shouldn't mustn't i'll you'll we'll they'll "
    "he'll she'll it'll"
)
_NOUNISH = words(
    "work help plan need hope love care trust contact control access use cause experience interest question doubt respect support "
    "practice change progress demand order result trade talk look start end report test visit call offer answer cover rest stay stop "
    "study train travel try turn walk watch win fit drive design file fix focus form guess guide hold increase join judge lack land "
    "laugh lead limit link list live mind move name note pass pay pick place play point present press price process produce promise "
    "purchase rate reach record reply request research review rise risk roll rule run sale save score search sense share show sign "
    "sleep sound speed spread staff stand state step stock store stress stretch switch talk taste teach team term thank time touch "
    "track transfer treat trip type value view vote wait wish wonder worry track paper water board book email message market please "
    "open close clear clean free welcome own complete correct direct double dry empty equal smooth warm quiet right wrong like less "
    "exempt prone worth fun news home balance mail scale ship side size group hand head house heat range"
)
"""Verbs that are other words as well; as a verb they are only read with an object behind them."""


_NOTHING_ELSE = words(
    "accept achieve adapt add admit agree allow analyse analyze announce apologise apologize appear apply appreciate argue arrange arrive ask "
    "assess assist assume attend avoid become begin believe belong bring build calculate choose clarify collaborate collect combine come "
    "communicate compare complain confirm connect consider contain continue contribute convince create decide deliver depend describe deserve "
    "develop discover discuss divide do earn eat encourage enjoy enrol enter establish examine expand expect explain explore fill finish follow "
    "forget forgive gain gather get give go grow happen hear hesitate hide identify imagine implement improve include inform install introduce "
    "invest involve keep know learn lend let lose maintain meet mention negotiate obtain occur operate organise organize participate perform "
    "persuade prepare prevent prove provide publish put read realise realize receive recognise recognize recommend reduce refer reflect refuse "
    "relate relax remain remember remind remove repair repeat replace require resolve respond see seek seem sell send serve settle sit solve "
    "speak spend start stay struggle study succeed suggest supervise teach tell tend think throw translate understand vary wear work write"
)
"""Plain forms that are seldom an adjective or a noun."""


def as_verb(verb: Word, after: Word) -> bool:
    """Tell whether a word that may be another is a verb here: it has an object."""
    return verb.small not in _NOUNISH or _has_object(after)


def surely_verb(verb: Word, after: Word) -> bool:
    """Tell whether a word is a verb whatever the library takes it for: it can be nothing else, or has an object."""
    if verb.small in ("half", "like") or after.small == "that":
        return False
    return (verb.small in _NOTHING_ELSE and after.part != "NOUN") or _has_object(after)


def _has_object(after: Word) -> bool:
    return after.part == "DET" or after.small in OWNERS | OBJECTS
