"""Whether a note's words hold a verb of their own, told from word forms alone: in doubt they do."""

from __future__ import annotations

import re

DETERMINERS = frozenset(
    "the a an your our my their its his her this these those that some any all both each every another one two three "  # noqa: SIM905
    "four five ten no more fewer less how what when where which why who whether "
    "der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner ihr ihre ihren ihrem ihrer "
    "unser unsere unseren wie was wann wo warum welche welcher welches ob".split()
)
RELATIVE = frozenset(
    "way reason reasons that which who whom whose how what where when why whether if because wie wo wann ob die der das".split()  # noqa: SIM905
)
_GOES = frozenset(
    "goes comes happens depends arrives becomes belongs consists lacks contains includes involves remains seems tends varies begins ends "  # noqa: SIM905
    "grows dies brings sells chooses decides delivers refuses agrees disagrees complains requires provides replaces produces teaches writes "
    "reads sends pays earns owns loses spends stays sits thinks says knows gets gives takes makes wants likes loves hates prefers expects "
    "asks tells leads runs wins fails joins lets keeps migrates uses builds values believes feels enjoys dreads worries weighs checks signs "
    "plans hopes aims tries intends needs moves shows starts opens closes follows holds stands speaks meets hires fires trains tests handles "
    "manages covers treats sees hears buys sets puts cuts drops rises falls slips breaks crashes works plays sings cooks bakes drives swims climbs paints draws repairs listens learns explains solves finds spots organises organizes lives leaves returns helps allows means".split()
)
"""Verbs as they stand after "she" and "the team"; several of them are nouns in other places."""
_PLAIN = frozenset(
    "come go happen become depend arrive complain belong consist lack contain include involve remain seem tend vary begin bring sell buy "  # noqa: SIM905
    "choose decide deliver refuse agree disagree require provide produce teach earn lose".split()
)
"""Verbs after a plural that are no nouns there."""
_MANY = frozenset({"people", "children", "men", "women", "staff", "police"})
_FINITE = frozenset(
    "is are was were am be has have had will would can could shall should must may might do does did isn't aren't "  # noqa: SIM905
    "wasn't weren't don't doesn't didn't won't can't cannot couldn't wouldn't shouldn't it's they're we're she's he's "
    "'re 'll 've 'd 'm want wanted needed used ask asked said told liked loved thought worked planned expected hoped "
    "preferred explained mentioned showed ran led grew grow became meant knew got gave took made moved migrated migrate "
    "built decided seemed went came won lost bought sold started let kept left hated joined failed shipped spent agreed "
    "disagreed laughed bonded argued debated swapped joked compared slipped dropped collapsed fell rose doubled tripled halved broke died quit "
    "resigned retired vanished ist sind waren haben hatte hatten wird werden kann können wollen wollte muss müssen soll "
    "sollen sagt sagte fragt fragte nutzt nutzen planen sucht suchen möchte möchten gibt macht machen".split()
)
_SURE = frozenset(
    "goes comes happens depends arrives becomes belongs consists lacks contains includes involves remains seems tends varies begins grows "  # noqa: SIM905
    "brings sells chooses decides delivers refuses agrees disagrees complains requires provides produces teaches writes sends pays earns "
    "owns loses spends thinks says knows gets gives takes makes wants likes loves hates prefers expects asks tells leads runs wins fails "
    "joins lets keeps migrates uses builds plans needs moves shows starts hopes buys means closes opens follows sees hears speaks helps allows believes "
    "swears retires resigns expires insists relies cares dreams struggles hesitates commutes explains solves finds organises organizes learns listens sings bakes feels works enjoys weighs dies sits reads earns hires floods".split()
)
"""Those of them that are verbs wherever they stand, but for the few below."""
_NOUN_TOO = frozenset("plans needs need uses moves shows starts wins hopes keeps buys means".split())  # noqa: SIM905
"""Verbs that are nouns where the text ends with them, or where one of the words below follows."""
_AFTER_NOUNS = frozenset("for of and or & vs vs. versus at around".split())  # noqa: SIM905
_BEHIND_VERBS = frozenset(
    "about to that me us him them it you people everyone nobody somebody someone every more too very well better".split()  # noqa: SIM905
)
_BEHIND_DEEDS = frozenset("me us him them about that to back up out over through how why whether what".split())  # noqa: SIM905
_ADVERBS = frozenset("also never always often still really just only already rarely mostly usually soon".split())  # noqa: SIM905
_MODALS = frozenset(
    "would will can't cannot won't wouldn't couldn't doesn't didn't hasn't haven't isn't wasn't".split()  # noqa: SIM905
)
_DID = frozenset(
    "studied worked lived travelled traveled volunteered learned learnt visited climbed came grew taught wrote ran began told wanted tried founded "  # noqa: SIM905
    "wondered stopped swam drove flew rode slept ate sang met found knew printed gave".split()
)
"""What somebody did, never what a thing is like."""
_SHORT_THING = 3
_SEASONS = frozenset("year month week quarter spring summer autumn fall winter season term".split())  # noqa: SIM905
_LATELY = re.compile(r"(?:\w{2,}ed|lost|won|built|ran|made|had|held|bought|sold)(?: (?:last|this) \w+)?")
_WHILE = frozenset("before after while once until unless".split())  # noqa: SIM905
_WHEN = re.compile(r"(?<=\w) (?=(?:when|whenever|if|because|before|after|while|once|until|unless) )")
"""Before when or why something is: its verb is not that of the thing."""
_HOW_OFTEN = re.compile(
    r"(?<=\w) (?:(?:one|two|three|four|five|six|\d+) (?:times?|days?|nights?|evenings?|mornings?|afternoons?|weekends?|weeks?|shifts?|hours?|sessions?|lessons?)) (?:a|an|per|every|each) \w+$"
)
_BEFORE_ARTICLES = re.compile(
    r"half|such|quite|rather|many|only|just|even|not|nearly|almost|double|twice|maybe|perhaps|still|also|then|or|and|but|both|because|unlike|"
    r"(?!bring|ring|sing|string|swing|spring|wring|fling|cling|sting)\w+ing|of|for|at|in|on|with|from|to|by|as|than|per|via|about|around|against|behind|beyond|before|after|during|through|despite|"
    r"versus|vs|without|within|under|over|between|like|near|into|across|among|beside|besides|inside|outside|off|once|above|below|since|until|past|is|are|was|were|worth|\W*|.*[^a-z'’-].*"
)
"""What may stand before "a" or "the" without being a deed."""
_HELPING = frozenset({"is", "was", "has", "does"})
_SUBJECTS = frozenset("i he she they we you it there everyone everybody nobody ich er sie wir es man".split())  # noqa: SIM905
_LINKING = (
    "of|for|and|or|at|in|on|with|from|to|by|as|than|per|via|about|around|against|behind|beyond|before|after|during|through|despite|versus|vs|"
    "without|within|under|over|between|like|when|where|how|what|why|who|that|which|if|because|until|since|while|into|across|among|near|is|are"
)
_DOING = (
    "(?:leave|stay|go|come|work|live|quit|move|arrive|wait|need|want|have|get|take|make|keep|feel|think|know|struggle|rotate|start|finish|"
    "sit|stand|report|meet|talk|own|pay|earn|grow|fall|rise|fail|break|burn|happen|depend|vary|differ|run|lack|merge|pile|drop|retire|rely|commute|shrink|expand|compete|complain|refuse|agree|come|rot|freeze|overlap|ring|bark|leak|flood|vanish)"
)
_OFTEN = r"weekly|daily|twice|often|again|constantly|regularly|monthly|overnight|sometimes|rarely|everywhere|anyway|every (?:other |second |third )?\w+|all the time"
_ACTS = re.compile(
    r"^(?!(?:how|what|why|where|when|whether|which|who|if|of|for)\b)(?:[\w'’&-]+ ){1,4}?"
    r"(?!(?:towards|its|his|this|as|is|us|plus|versus|across|unless|besides|sales|news|minus|thus|yes)\b)"
    r"(?:\w{2,}(?<![sui'’])s|\w{3,}ed|\w+(?<!s)ess) (?!(?:by|at|in|with|for|on|of|and|or|vs|from|to|under|over|between|per) )"
    r"(?:\d[\d.,]*+(?! ?(?:to|until|-|–|:))|(?:the|an?(?! (?:night|day|week|month|year|shift|hour|season|term|head|piece)\b)|its|their|his|her|my|our|your|no|all|too|very|more|most|only(?! (?:in|on|at|from|until|for)\b)|twice|one|two|three|four|five|it|them|me|him|us|what|how|whether|every|each|any|some|both|this|these|those)(?: |$))"
    r"|(?:^|, |\band )(?:everything|nothing|something|everyone|everybody|nobody|anything) (?!(?:as|is|else|always|this|less)\b)[a-z]{2,}(?<!s)s\b"
    rf"|^(?:[\w'’-]+ ){{0,3}}[a-z][\w-]+(?<!s)s (?!(?:{_LINKING})\b)[a-z]+ (?:mine|me|them|us|him|everyone|everybody)$"
    rf"|^[a-z][\w-]+(?<!s)s (?!(?:{_LINKING})\b)[a-z]+(?<!ing) (?:their|its|the|a|an|no|our|my|your) "
    rf"|^(?:\d+ ?%? of )?(?:(?!{_LINKING})[a-z-]+ ){{0,3}}(?:[a-z][\w-]+(?<!s)s|people|children|staff|men|women) {_DOING}(?: (?:{_LINKING}|less|more|too|very|well|late|early|every|it|together|off|\d|up|out|down|away|back|long|often)\b|$)"
    r"|^(?:the|our|their|his|her|my) (?:[\w-]+ ){1,2}(?!need|speed|seed|feed|bed|shed|red)\w+ed$"
    r"|^(?:[a-z-]+ )?[a-z][\w-]+(?<!s)s (?:with|in|from|of|at|on|without|under|over) (?:[\w-]+ ){1,2}?"
    r"(?:love|like|hate|prefer|need|want|have|get|use|know|stay|come|leave|go|work|struggle|eat|sleep|die|wait|cost|take|ask|call|make|bring) \S"
    r"|^[a-z-]+(?<!s)s (?:get|have|take|want|receive|hate|prefer|distrust|avoid|ignore|resist|fear|miss|skip|approve|buy|sell|build|own|speak|know|make|bring|learn|become|arrive|come|go|say|think|feel|see|sit|stay|earn|choose|decide) \S"
    r"|^(?:[\w-]+ ){0,2}[a-z][\w-]+(?<!s)s [a-z]+ (?:older|younger|faster|slower|longer|shorter|cheaper|bigger|smaller|better|worse|later|earlier|higher|lower)$"
    rf"|^(?!(?:{_LINKING})\b)(?:[\w'’&-]+ ){{2,4}}\w{{2,}}(?<![sui'’])s (?:{_OFTEN})$"
    rf"|^(?!(?:{_LINKING})\b)(?:[\w'’&-]+ ){{1,4}}(?:eats|takes|uses|fills|makes|wears|slows|soaks|swallows|pushes|keeps|brings|sets|picks|ties|dries|breaks|shuts|closes|goes|falls|comes|runs|dies|burns|shows|turns|gives) (?:up|out|down|away|over|off)\b"
)
"""A word that ends as a verb does, with an object behind it: "the team handles 900 tickets"."""


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, "they'll" as two."""
    text = re.sub(r"\bMay\b", "month", text)
    text = re.sub(r"\b(?:ER|IT|ES|US)\b", "dept", text)
    return re.findall(r"[^\s,()]+", re.sub(r"['’](?=(?:ll|re|ve|d|m)\b)", " '", text.lower()))


def does(text: str) -> bool:
    """Tell whether a text begins with what "she" does, without saying who: "wants someone who signs off"."""
    words = words_of(text)
    if not words:
        return False
    while len(words) > 2 and words[0] in _ADVERBS:
        words = words[1:]
    if words[0] in _MODALS and len(words) > 1:
        return True
    if len(words) < 2 or words[0] not in _GOES | _SURE | _HELPING:
        return False
    behind = words[1] in (DETERMINERS - {"that", "those"}) | _BEHIND_VERBS or words[1].endswith("ing")
    return words[0] in _SURE - _NOUN_TOO or words[0] in _HELPING or behind


def third_person(word: str) -> bool:
    """Tell whether a word can be what "she" does: "hates"."""
    return word in _GOES or word in _SURE


def begins_with_verb(words: list[str]) -> bool:
    """Spot "explained the roadmap", "leads the team" and "is new": a verb form at the front that is no noun there."""
    if words[0] in _DID:
        return True
    if (words[0] in _FINITE | _SURE and not _is_noun(words, 0)) or words[0] in _SUBJECTS:
        return True
    if len(words) < 2 or words[0] in DETERMINERS:
        return False
    led = len(words) > 2 and (words[1] in {"a", "the"} or (words[1] == "an" and words[2] not in DETERMINERS))
    if led and not _BEFORE_ARTICLES.fullmatch(words[0]):
        return True  # "true a wheel"
    looks = words[0].endswith(("ed", "es", "ts", "ns", "ks", "ds", "ls", "ps", "ms", "ys")) and not words[0].endswith(
        "ss"
    )
    if words[1] == "to" and not words[0].endswith("ed"):
        return False  # "deliveries to the ward", "changes to the rota"
    return looks and words[1] in (DETERMINERS - RELATIVE) | _BEHIND_DEEDS


def has_verb(words: list[str]) -> bool:
    """Tell whether a finite verb stands there that no relative or question word leads in."""
    words = _timeless(words)
    return bool(_ACTS.search(_WHEN.split(" ".join(words), maxsplit=1)[0])) or verb_at(words) is not None


def verb_at(words: list[str]) -> int | None:
    """Return where the first verb or pronoun stands that makes a sentence of these words, None where there is none."""
    words, led, before = _timeless(words), False, ""
    for at, word in enumerate(words):
        noun = word.endswith("s") and word not in _HELPING and before in DETERMINERS - RELATIVE  # "the runs"
        if word in RELATIVE or (at and word in _WHILE) or _leaves_out_that(words, at):
            led = True
        elif not led and not noun and not _is_noun(words, at) and not _made(words, at) and _finite(word, before):
            return at
        before = word
    return None


def _timeless(words: list[str]) -> list[str]:
    """Leave out when or how often something is, at the end: "sales plans next year", "duties one night a week"."""
    often = _HOW_OFTEN.search(" ".join(words))
    if often and not third_person(words[-len(often[0].split()) - 1]):
        return words[: -len(often[0].split())]
    if len(words) > 2 and re.fullmatch(r"(?:19|20)\d\d", words[-1]):
        return words[:-1]
    if len(words) > 3 and words[-2] in {"next", "this", "last"} and words[-1] in _SEASONS:
        return words[:-2]
    return words


def subject_of(words: list[str]) -> int:
    """Return of how many words the subject of a sentence is; 0 where that cannot be told."""
    at = verb_at(words)
    if at is not None:
        return at
    behind = DETERMINERS | {"too", "very", "twice"}
    verbs = (
        at
        for at, word in enumerate(words[1:-1], 1)
        if word.endswith("ed") or (word.endswith("s") and (words[at + 1] in behind or words[at + 1][0].isdigit()))
    )
    return next(verbs, 0)


def _made(words: list[str], at: int) -> bool:
    """Tell "a logo made in Paint", which is what it is like, from "they made it"."""
    done = at and words[at] in {"made", "built", "sold", "led", "bought", "kept"} and words[at - 1] not in _SUBJECTS
    return bool(done) and words[at + 1 : at + 2] in (["by"], ["in"], ["of"], ["from"], ["with"])


def _finite(word: str, before: str) -> bool:
    if word == "am":
        return before == "i"  # else it is the hour
    if word in _PLAIN:
        return before in _MANY or (before.endswith("s") and before not in DETERMINERS)
    return word in _FINITE or word in _SURE or word in _SUBJECTS


def _leaves_out_that(words: list[str], at: int) -> bool:
    """Tell "the tools they use": a thing, and who does something with it."""
    who = words[at] in {"they", "she", "he", "we", "i", "you", "nobody", "everyone", "everybody"}
    named = at > 1 and (words[0] in DETERMINERS - RELATIVE or words[0][:1].isdigit())
    if words[at] in {"nobody", "everyone", "everybody"} and at and at + 2 == len(words):
        return True  # "sewage data nobody publishes"
    if who and 0 < at <= _SHORT_THING + 1 and _LATELY.fullmatch(" ".join(words[at + 1 :])):
        return True  # "audit they failed last year"
    return who and (named or (0 < at <= _SHORT_THING and words[at - 1].endswith("s") and at + 3 >= len(words)))


def _is_noun(words: list[str], at: int) -> bool:
    after = words[at + 1] if at + 1 < len(words) else None
    return words[at] in _NOUN_TOO and (after is None or after in _AFTER_NOUNS)
