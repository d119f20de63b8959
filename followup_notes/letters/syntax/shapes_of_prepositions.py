"""Slips of the small words that verbs, adjectives, nouns and times go with."""

from __future__ import annotations

from followup_notes.letters.syntax.shape import Family

_GOES = "Another word goes with it."
_FEELS = "am|is|are|was|were|be|been|i'm|feel|felt|very|really|so|also|truly|still|deeply|especially|particularly|most|quite|more|always"


def _goes(right: str, *shapes: str) -> Family:
    return _GOES, right, shapes


PREPOSITIONS: tuple[Family, ...] = (
    _goes(
        "one of the two words",
        "NOUN < about|with|for|by|on of > @det|@owner|NOUN|ADJ",
        "NOUN < with|for|on|of about > @det|@owner",
        "NOUN|VERB < for|to|at|by with > @det|@owner",
    ),
    _goes("objection to", "< objection|objections in|for|on|about >"),
    _goes(
        "interested in",
        f"{_FEELS} < interested on|about|at|for|of|into|with > -NUM|@number|years|a|once|all|first|least|times",
    ),
    _goes("proud of", f"{_FEELS} < proud on|about|for|with|at >"),
    _goes("familiar with", "i|am|i'm|am|become|became|already|quite|fully < familiar to|of|about|in|on >"),
    _goes(
        "{} by, {} with",
        f"{_FEELS} < impressed|surprised|inspired|fascinated|touched|amazed|delighted|pleased|struck|encouraged|motivated|overwhelmed= from|of|on >",
        f"{_FEELS} < impressed|inspired|fascinated|struck= about|in|for|to > -MARK",
        f"{_FEELS} < convinced= from > -MARK",
    ),
    _goes("excited about", f"{_FEELS} < excited on|of|from|with|in > -MARK|NUM"),
    _goes("different from", f"{_FEELS} < different of|as >"),
    _goes("kind to me", f"{_FEELS} < kind|nice|polite|friendly|generous|rude with me|us|everyone|everybody|my|the >"),
    _goes("grateful for", f"{_FEELS} < grateful|thankful about|of|on|over >"),
    _goes("responsible for", "< responsible of|on|about > @det|NUM|@number|NOUN|VERBg"),
    _goes("{} of", f"{_FEELS} < afraid|scared= from|about >", f"{_FEELS} < aware|capable= about|for|to|on|in >"),
    _goes("{} about", f"{_FEELS} < worried|concerned= of|on >"),
    _goes(
        "{} in",
        "< specialised|specialized|specialising|specializing|specialise|fluent|proficient= on|at|of|for|about >",
    ),
    _goes("{} at", f"{_FEELS} < good|bad|excellent|brilliant= in|with|on VERBg >"),
    _goes("satisfied with", f"{_FEELS} < satisfied of|about|from|by|for >"),
    _goes("used to", f"{_FEELS} < accustomed with|of|for|at > @det|VERBg|NOUN"),
    _goes("equal to", "< equal|identical as|like >"),
    _goes("typical of, full of", "< full with > @det|NOUN|ADJ"),
    _goes("consist of", "< consist|consists|consisted from|by|out >"),
    _goes("rely on", "< rely|relies|relying|relied|depends|depend|depending|depended of|from|at >"),
    _goes("comply with", "< comply|complies|complied|complying to|on >"),
    _goes("contribute to", "< contribute|contributes|contributed|contributing for|on|at > @det"),
    _goes("concentrate on", "< concentrate|concentrated|concentrating at|to > @det|VERBg"),
    _goes("insist on", "< insist|insists|insisted|insisting in|to|for|at >"),
    _goes("listen to", "< listen|listened|listening ADV? @owner|the|@object >"),
    _goes(
        "wait for", "wait|waiting|waited < the|@owner|an answer|reply|response|decision|feedback|result|results|news >"
    ),
    _goes("take part in", "< take|took|taken|taking|takes part to|at|on|into > -VERB"),
    _goes("arrive at, arrive in", "< arrive|arrived|arriving|arrives to|into|the|your|our >"),
    _goes("apply for", "< apply|applied|applying > the|this|your position|role|job|post|vacancy|internship"),
    _goes(
        "look forward to",
        "< look|looking|looked|looks forward > @det|VERBg|NOUN|you|him|them",
        "< look|looking @often* forwards|foreword >",
    ),
    _goes(
        "looking forward to",
        "look|looking @often* < for your|an|a reply|answer|response|feedback|decision|message|mail|email >",
    ),
    _goes("think about, think of", "< think|thinking|thought on|over your|our > "),
    _goes(
        "talk to, speak with",
        "< speak|spoke|speaking|spoken you|me|him|them|us >",
        "to|we|i|can|could|would|and < talk you|me|him|them|us > -through|into|out",
    ),
    _goes(
        "come to",
        "< came|come|coming|return|returned|returning your|our office|lab|school|company|team|shop|house|site|ward|clinic >",
    ),
    _goes("deal with", "to|i|we|can|and < deal|dealing|dealt about|of >"),
    _goes("cope with", "< cope|coped|coping to|about|by >"),
    _goes("the reason for", "< reason of > -this|that|MARK"),
    _goes(
        "interest in",
        "great|big|strong|particular|much|my|your|their|our|real|keen|special|deep < interest for|on|at|about|of > @det|VERBg",
    ),
    _goes("respect for", "< lot|much|great|deep|deal of? respect of|to|in >"),
    _goes("opinion on", "< opinion to|for > @det"),
    _goes("influence on", "ADJ|an|the|@owner < influence|effect|impact= for|of|at > me|us|him|them|my|our|how|the way"),
    _goes("the key to", "< key of > success|VERBg|good|a"),
    _goes(
        "{} to",
        "< answer|reply|response= on|of|about|for|at > your|my|the|this mail|email|question|letter|message|questions|invitation|offer|advert",
        "< reply|replied|replying|respond|responded= on|about|for > @det",
        "your|my|the|a < visit= at|in > your|our|the office|school|company|shop|lab|clinic|factory|workshop|studio|plant|site",
        "a < solution|alternative|answer= of > @det",
    ),
    _goes("years of experience in", "years < of? experience on|at|of|about > VERBg|NOUN|ADJ -MARK"),
    _goes(
        "with regard to, about",
        "in < regard|regards of|on|for >",
        "< in regard of|on >",
        "with|in < regards to >",
        "in < reference of >",
    ),
    _goes("at the moment", "( ^ OR , OR and|but ) < in the moment > ,|@subject|there"),
    _goes(
        "in my opinion", "( ^ OR , OR and|but ) < on|by|to|for|after my|our opinion >", "( ^ OR , ) < in my meaning >"
    ),
    _goes("from my point of view", "< in|on my point of view >"),
    _goes("reach me on", "reach|reached|call|contact|contacted ( me|us )? < under|by > NUM|the|my|this -end|@day"),
    _goes("work for", "i|we|have|am @often* < work|worked|working by > a|an|PROPN"),
    _goes("in the end, at the end of", "( ^ OR , ) < on|in the end of >"),
    _goes("on holiday", "@be|go|went|be < in holidays|holiday|vacation > MARK|until|from|now|and|next|this|at"),
    _goes(
        "for, with a length of time",
        "< during NUM|@number|a|many years|months|weeks|days|hours|year|month|week|minutes > -of",
    ),
    _goes(
        "ago, behind the time",
        "( ^ OR , OR and ) < before @number|NUM|a|one years|months|weeks|days|year|month|week > ,? @subject",
    ),
    _goes("for a long time", "< since|from a? long|short time >", "< since ages|years|months|weeks|days > -ago|of"),
    _goes(
        "from Monday on",
        "< since > @day|@month|tomorrow on|onwards",
        "available|free|start|starting|open < since > @day|@month|tomorrow|next",
    ),
    _goes("prefer it to", "prefer|prefers . ( . )? ( . )? < than > -to"),
    _goes("superior to", "< superior|inferior|prior than >"),
    _goes("other than", "< rather|otherwise as >"),
    _goes("{} as", "@be|was|not|just|almost < as ADJ|ADV= than|then|like >"),
    _goes("the same as", "the < same NOUN1|NOUN2? than|then|like > @det|@subject|in|last|NOUN|PROPN|MARK"),
    _goes(
        "than",
        "( more|less ADJ|ADV OR bigger|larger|smaller|faster|slower|older|younger|higher|lower|longer|shorter|cheaper|easier|stronger|harder ) < as > PROPN|expected|ours|yours|mine|usual",
    ),
    _goes(
        "on, before a day",
        "@be|spoke|met|meet|speak|call|talk|interview|conversation|meeting|visit|time|talked|start|free|available|again|you|office|round < at|in @day >",
        "@be|spoke|met|meet|see|call|free|available|again < at|in the @day >",
        "< in|at the? NUM of? @month >",
        "< in weekends >",
    ),
    _goes(
        "in the morning",
        "< at|on the? morning|afternoon|evening > MARK|and|we|i",
        "@day|tomorrow < at the? morning|afternoon >",
        "~and|or @day|tomorrow < in the morning|afternoon >",
    ),
    _goes("in, before a month or a year", "< on|at @month > MARK|@subject|and|or|to"),
    _goes("at, before a time", "< on|in > NUM am|pm|o'clock|a.m|p.m"),
    _goes("at home", "i @often* < work|worked|working|stay|stayed in home >"),
    _goes(
        "by, before a means of travel",
        "go|came|come|went|travel|travelled|arrived|arrive < with|in the > car|train|bus|bike|bicycle|plane MARK|and|because|from|to",
    ),
    _goes(
        "by e-mail",
        "@object|reach|contact|write|answer|send|sent|reply|available|document|documents|you|it < with|over|through email|e-mail|mail|phone > MARK|or|and|on|at",
    ),
    _goes("on the phone", "@person|spoke|talked|call|conversation|talk < at|in the phone >"),
    _goes("married to", "< married with >"),
    _goes(
        "in English",
        "@be|speak|spoke|write|written|wrote|hold|held|conversation < on|at english|german|french|spanish|polish|italian >",
    ),
    _goes("at the age of", "< with|in the age of > NUM|@number"),
    _goes("suited to, suitable for", "< suitable|suited of|with|at >"),
    _goes("congratulations on", "< congratulations|congratulate for >", "< congratulate you|@object for|about|to >"),
    _goes(
        "thank you for",
        "< thank|thanks ( you )? @often* ( of|about|on|from|by ) > @det|VERBg",
        "< thank|thanks you? to|for to VERBb >",
    ),
    _goes("ask for", "< ask|asked|asking about > ( an|the|some|more )? appointment|extension|permission"),
    _goes(
        "invite to",
        "< invited|invite|inviting me|us in|at|on > @det interview|talk|conversation|meeting|round|call|office",
    ),
    _goes("in charge of", "in < charge for|on|to|with > @det|NOUN"),
    _goes("in touch with", "in < contact|touch to|for|by > @det|@object|PROPN"),
    _goes("on time, in time", "< at time > MARK"),
)
