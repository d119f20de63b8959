"""Slips of English: forms of verbs."""

from __future__ import annotations

from followup_notes.letters.slip import Slip, slip

_NOW = "write|send|speak|apply|meet|talk|call|receive|attend|visit|submit|complete|finish|interview|have the (?:interview|call|pleasure)"
_GONE = r"(?:yesterday|last (?:night|week|month|year|monday|tuesday|wednesday|thursday|friday)|(?:\d+|a|two|three|four|few|ten) (?:days?|weeks?|months?|years?) ago)"
"""A time that is over, and verbs of a letter in the present."""
_PAST_PARTICIPLE = {
    "went": "gone",
    "saw": "seen",
    "took": "taken",
    "wrote": "written",
    "spoke": "spoken",
    "came": "come",
    "began": "begun",
    "gave": "given",
    "did": "done",
    "knew": "known",
    "grew": "grown",
    "drove": "driven",
    "chose": "chosen",
    "broke": "broken",
    "forgot": "forgotten",
    "ran": "run",
    "became": "become",
    "showed": "shown",
    "threw": "thrown",
    "flew": "flown",
    "rose": "risen",
    "fell": "fallen",
}
VERBS: tuple[Slip, ...] = (
    slip(
        r"\b(?:I am|I was|we are|we were|I'm|we're|get|got|I have been|been) (?:(?!being)\w+ )?used to (?:work|deal|handle|manage|write|speak|lead|do|make|solve|run|plan|take|help|travel|live|drive|meet|present|learn|be|have)\b",
        "What one is used to stands with -ing.",
        "used to, with -ing",
    ),
    slip(
        r"\b(?:I|we)(?:'m| am| are| was| were)(?: (?!not\b)\w+){0,2} (?:interesting|exciting|boring|surprising|fascinating|motivating|thrilling|pleasing|annoying|amazing)\b(?! (?:work|things|people|news|reports|data)\b)",
        "What one feels ends with -ed.",
        "the form with -ed",
    ),
    slip(
        r"\b(?P<at>(?:i|we) (?:am|are|work|live|lead|manage|use|study|run|do|teach)) [^.!?,\n]{0,40}\bsince (?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|last|many|my)\b",
        "What began in the past and goes on takes another form.",
        "have been, have worked",
    ),
    slip(
        r"(?:^|(?<=[.!?] )|(?<=\n))(?:The|My|Your|Our|Both) [a-z]+ and (?:the |my |your |our )?[a-z]+ (was|is|has)\b",
        "Two of them: the verb is plural.",
        "are, were, have",
        exact=True,
    ),
    slip(
        r"\bto (met|went|took|spoke|knew|understood|brought|gave|came|became|wrote|learnt|gone|saw the|saw you|built(?!-)(?= (?:a|an|the|my|your)\b))\b",
        'After "to" the verb stands in its plain form.',
        r"to, with the plain form of \1",
    ),
    slip(
        r"\b(?:suggest(?:ed|s)?|explain(?:ed|s)?) (?:me|us|him|her|them) to\b",
        '"Suggest" goes without a person.',
        "suggested that I",
    ),
    slip(
        r"\b(?:works?|worked|went|runs?|ran|goes|performs?|performed|speaks?) (?:very |really |so |quite )?good\b(?! (?:work|enough|[a-z]+ish|italian|german|french|portuguese|russian|arabic|hindi|dutch|chinese|mandarin|japanese)\b)",
        "How something is done: well.",
        "well",
    ),
    slip(
        r"\b(?:seems?|appears?|wants?|needs?|hopes?|likes?|love|used|able|going|happy|glad|eager|excited|ready|pleased|willing|keen|want(?:ed)?|try|tried|decided|plan(?:ned)?|expect(?:ed)?|how|continue|learned|like) to (has|is|was|are|were|had|does|went|saw|made|took|been|gone|learnt|spoke|met|knew|understood|brought|built|got|gave|sent|worked|learned|joined|discussed|talked|helped|contributed|used|started|provided|continued|shared)\b",
        'After "to" the verb stands in its plain form.',
        r"to, with the plain form of \1",
    ),
    slip(
        r"\b(?:did|didn't|does|doesn't|don't|do) (?:not )?(?:really |also |even |actually )?(went|saw|had|got|made|took|came|knew|gave|said|told|met|spoke|thought|found|received|mentioned|expected|worked|wanted|needed|asked|discussed|heard|sent|learned|has|understood|realized|realised)\b",
        "After did or does the plain form stands.",
        r"the plain form of \1",
    ),
    slip(
        rf"\b(?:have|has|(?<!\bI )(?<!\bwe )(?<!\bthey )(?<!\byou )had|'ve|having) (?:also |already |always |never |just |not |recently |really |since )?({'|'.join(_PAST_PARTICIPLE)})\b(?! (?:well|me|us)\b)",
        "After have another form stands.",
        r"the third form of \1: " + "gone, seen, written",
    ),
    slip(
        r"(?<!have )(?<!had )(?<!has )\bI (?:never |also |already |just |always |only )?(seen|done|been|gone|taken|written|spoken|begun|known|given|chosen|driven|forgotten|grown|sended|goed|builded|teached|catched|buyed|thinked)\b",
        "A helping verb is missing.",
        r"I have \1",
    ),
    slip(
        r"\b(?:have|has|had) (?:also |already |always |never |just )?(work|learn|help|join|enjoy|manage|lead|develop|discuss|prepare|finish|attach|include|receive|consider|appreciate|decide|spend|build|speak|meet|think|attend|gain|review|send|write(?! access)|design)\b(?! (?:\w+ed|experience|plans?|skills?|ethic|together|samples?|time|days?|hours|history|permit|meetings?|to do)\b)",
        "After have another form stands.",
        r"the third form of \1",
    ),
    slip(
        r"\b(?:was|were|is|are|am|been|be) (?:very |really |so |also )?(impress|excite|interest|please|delight|inspire|fascinate|attach|enclose|involve|thrill|encourage)\b",
        "The ending -d is missing.",
        r"\1, with -ed",
    ),
    slip(
        r"\b(?:look|looking|looks|looked) forward (?:to )?(?:hear|meet|speak|see|talk|learn|discuss|receive|work|join|continue|get|know|read|start|be|explore|contribute)\b(?!ing)",
        'After "look forward to" the form with -ing stands.',
        "look forward to, with -ing",
    ),
    slip(
        r"\b(?:looking|look) forward (?:for|at|of|on|about) (?=\w)",
        '"Look forward" goes with "to".',
        "look forward to ",
    ),
    slip(
        r"\bthank(?:s| you)(?: again| so much| very much| a lot)? (?:for|of) (?:take|taken|meet|talk|speak|share|give|given|call|invite|consider|answer|explain|show|make|spend|have|organise|organize|arrange|tell|introduce|shared|took|met|gave)\b(?!-)(?! (?:on|about|with|from|of|at|yesterday|today|last|this)\b)",
        "After for the form with -ing stands.",
        "thank you for, with -ing",
    ),
    slip(
        r"\bthank you to (?:take|meet|talk|speak|share|give|have|call|make|spend)\b",
        'One thanks "for" something.',
        "thank you for, with -ing",
    ),
    slip(
        r"\b(?:interested|specialised|specialized|proficient) (?:on|at|of) (?!once\b|all\b|first\b|least\b|times\b|th(?:e|is|at) (?:time|point|moment|stage)\b)(?=\w)|\b(?:experienced|skilled) (?:on|of) (?=\w)",
        "Another word goes with it.",
        "in ",
    ),
    slip(
        r"\b(?:capable|fond|aware) (?:to|for|about) (?:work|use|do|make|be|have|go|learn|build|lead)\b",
        'It goes with "of" and -ing.',
        "of, with -ing",
    ),
    slip(
        r"\b(?:enjoy|enjoyed|appreciate|appreciated|suggest|consider|finish|avoid) to (?!the\b|a\b|my\b|your\b)\w+",
        "After this verb the form with -ing stands.",
        "the form with -ing",
    ),
    slip(
        r"\b(?:discuss|discussed|discussing|emphasise|emphasize|mention|mentioned) about\b",
        '"About" is one word too many.',
        "leave out about",
    ),
    slip(
        r"\b(?:(?:explained|suggested|mentioned) (?:me|us)\b(?! (?:to|as|in)\b)|(?:described|introduced) (?:me|us) (?=(?:the|your|all|everything|how|what|a|an)\b))",
        'It goes with "to": explained to me.',
        "to me",
    ),
    slip(r"\bdespite of\b", '"Of" is one word too many.', "despite"),
    slip(
        r"\b(?:since|from) (?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+|many|several) (?:years?|months?|weeks?|days?)\b(?! (?:ago|earlier|before|after|later|from|of|to|back|down|up|on|until|till)\b)",
        "A length of time goes with for.",
        "for, and the time",
    ),
    slip(
        r"\b(?:I|we|he|she|they|you) (?:am|are|is|was|were) (?:work|think|look|write|hope|wait|apply|learn|enjoy|speak|plan)\b(?! (?:on|in|at|to|of|and|as|that|with|I)\b)",
        "A form with -ing is missing.",
        "the form with -ing",
    ),
    slip(
        r"\bI am (?:have|want|need|hope|appreciate|believe|agree|enjoyed|worked|would|will)\b",
        "One verb is enough.",
        "leave out am",
    ),
    slip(
        r"(?<!was )(?<!am )\bI (?:looking|writing|working|hoping|thinking|interested|excited|happy|glad|grateful|thankful|very interested|confident|sure|attaching)\b",
        "A verb is missing.",
        "I am",
    ),
    slip(
        r"\b(?:have|had|has|are|is|was|were) (?:\w+ )?(?:more|most) (?:better|best|easier|faster|bigger|stronger|clearer|greater|larger)\b|\bmore (?:better|easier|faster|bigger|stronger|clearer|greater|larger|happier)\b|\bmost (?:best|easiest|biggest|greatest)\b",
        "One comparison is enough.",
        "leave out more or most",
    ),
    slip(
        r"(?<!since )\b(?:last|this) (?:week|month|year|Monday|Tuesday|Wednesday|Thursday|Friday) I (?:have|am) (?:met|spoke|spoken|talked|been|seen)\b",
        "A finished time goes with the simple past.",
        "I met, I spoke",
    ),
    slip(
        rf"\b{_GONE},? (?P<at>I (?:also )?(?:{_NOW}))\b|\b(?P<then>I (?:also )?(?:{_NOW}) (?:(?!\b(?:that|how|what|why|if|when|about|said|was|were|had|did|you)\b)[\w§¤'-]+ ){{1,5}}{_GONE})\b",
        "A finished time goes with the simple past.",
        "the past form: wrote, sent, met",
    ),
    slip(
        r"\b(?:writing|write|wrote|contacting you|calling) for (?:ask|tell|inform|know|say|check|thank|follow|confirm|request)\b",
        "After this word the form with -ing stands, or to.",
        "to, with the plain form",
    ),
    slip(
        r"(?:^|(?<=[.!?;,] )|(?<=\n))me and (?:my|the|our) (?:[a-z]+ )?[a-z]+(?= [a-z])",
        "As a subject it is I, named last.",
        "the other one, and I",
    ),
)
