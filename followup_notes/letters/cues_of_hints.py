"""What is said between the lines: threats, lectures, a "no" taken as read, worry, money, the job as good as mine."""

from __future__ import annotations

from followup_notes.letters.cues import HEAR, LEAVE, STANDS, START, SUITS, Cue, cue

_SUPPOSE = r"\bi (?:can only |must |have to |will |would |'ll |just )?(?:assume|guess|suppose|take it|gather|conclude|presume|suspect|reckon|figure|infer|fear)\b"
_THE_NO = (
    r"(?:no (?:longer )?(?:interest\w*|answer|luck|news|one|use|offer)|not (?:interested|a good|been|be|going|moving|get|want|the one|what you)|n't (?:interested|want|like|get|going|hear)|"
    r"unsuccessful|rejected|declined|filled|another candidate|some(?:one|body) else|moved on|gone (?:with|to|another)|other plans|a no\b|out of the running)"
)

HINTS: tuple[Cue, ...] = (
    cue(
        "accusation",
        STANDS,
        rf"""
        maybe {_SUPPOSE}[^.!?\n]{{0,60}}\b{_THE_NO}
        """,
        r"\bif (?:not|so)\b|\bmy (?:own )?fault\b",
    ),
    cue(
        "accusation",
        LEAVE,
        r"""
        maybe \b(?:stick|stand|live up|hold|commit) (?:to|by) (?:them|it|your (?:word|promises?|commitments?|deadlines?)|what you)\b
        maybe \bkeep(?:ing)? (?:your|their|its) (?:word|promises?)\b
        maybe \bpart of the deal\b
        maybe \bpractise what you\b
        maybe \bpractice what you\b
        maybe \bif this is (?:how|the way|the level|what)\b
        maybe \bis this (?:how|the way) you\b
        """,
        r"\byour (?:customers|clients|users)\b|\bto (?:customers|clients|users)\b|\b(?:i|we) (?:keep|kept|stick|stuck|try|tried)\b|\bliked\b|\bimpressed\b",
    ),
    cue(
        "demand",
        LEAVE,
        r"""
        maybe \bi(?:'ll| will| am going to| might| may| shall| would hate to)(?: be sure to| make sure to| have to| certainly| then| also)? (?:mention|tell|report|share|post|review|write|publish|describe|warn|leave|complain|spread)\b[^.!?\n]{0,50}\b(?:glassdoor|kununu|online|social media|linkedin|reviews?|friends?|contacts|network|your (?:lack|behaviou?r|conduct)|everyone|everybody|others|public|press|the world)\b
        """,
        r"\bcongratulat|\brecommend\b",
    ),
    cue(
        "demand",
        SUITS,
        r"""
        maybe \bgiv(?:e|en|ing) you (?:until|till|(?:one|two|three|five|ten|\d+|another|a few|a couple of)(?: more| last| final)? (?:hours?|days?|weeks?|business days?|chances?))\b
        """,
        r"\bto (?:think|look|read|decide)\b|\bif (?:that|it) (?:helps|would help)",
    ),
    cue(
        "demand",
        "could you tell me",
        r"""
        maybe \bplease (?:kindly )?advise\b(?! (?:me|us) (?:which|how|on))
        """,
    ),
    cue(
        "presumption",
        "if I joined you",
        r"""
        maybe \bwhen (?:will|can|do|should|might|would|am) i (?:be |going to )?(?:getting|get|receive|receiving|see|seeing|have|sign|signing|be offered|meeting) (?:my|the|a|our) (?:\w+ )?(?:contract|offer|start|team|laptop|badge|desk|pass)\b
        """,
    ),
    cue(
        "presumption",
        "if I joined you",
        r"""
        maybe \b(?:can|could|do) (?:already |so |really |clearly |totally |easily |just |almost )*(?:picture|see|imagine|envisage|envision) (?:my (?:desk|name|self|future|days?|first)|us\b|me\b)
        \balready (?:\w+ )?(?:picture|see|imagine|feel|consider|think of|planning|packing|practi[sc]\w+|deciding)\b[^.!?\n]{0,30}\b(?:myself|my|me|us|part of|desk|at home|one of|family)\b
        """,
        r"\bhow i (?:could|can|would) (?:help|contribute)\b",
    ),
    cue(
        "self-centred",
        LEAVE,
        r"""
        maybe \b(?:salary|pay(?! attention| close)|money|package|compensation|wage|remuneration|budget for the role)\b[^.!?\n]{0,40}\b(?:low|lower|less|enough|below|small|modest|negotiat\w+|higher|increase|raise|better|bonus|room|up to|expect\w*|at least)\b
        """,
        r"\byou asked\b|\bas you (?:asked|wished|requested)\b|\b(?:open|happy|glad) to\b|\bmodel|\bdata\b|\bcustomers\b|\bpayroll\b|\breport|\bthank you for (?:the|your) offer",
    ),
    cue(
        "apology",
        LEAVE,
        r"""
        maybe \b(?:not|n't|hate|sorry|mean|meaning|want|wish|without|risk of|apologies for|feel like|becoming|being|such)\b[^.!?\n]{0,20}\b(?:nuisance|pest|pushy|annoying|annoyance|nag|nagging|stalk\w*|impatient|pain in|bothersome|clingy|needy|hassl\w+|badger\w*)\b
        maybe \b(?:bug|pester|nag|hassle|badger|bother|trouble|disturb|spam|chase)(?:ging|ing)? you\b
        """,
        r"\b(?:customers|users)\b|\bwhat bothers you|\bwhich problems\b|\bdoes (?:it|that) (?:bother|trouble)",
    ),
    cue(
        "despair",
        HEAR,
        r"""
        \b(?:refresh\w*|check\w*|watch\w*|star(?:e|ed|ing) at|glued to|eyes on|jump\w* (?:at|every time)) (?:my |the |your )?(?:inbox|phone|e-?mails?|mailbox|spam|status page)\b
        maybe \bevery (?:hour|minute|day|morning|five minutes|time (?:my|the) phone)\b[^.!?\n]{0,20}\b(?:since|rings?|check)
        """,
        r"\b(?:we (?!spoke|met|talked)|customers|team|on-call|alerts?)\b",
    ),
    cue(
        "accusation",
        LEAVE,
        r"""
        \b(?:candidates?|applicants?|people|i|we|everyone|anyone|one)(?: \w+){0,2} (?:deserves?|(?:have|has) (?:a|the|every) right|(?:am|are|is) entitled|(?:have|has) earned)\b
        maybe \bit was you who\b
        """,
        r"\b(?:your|the) (?:team|work|dashboards?|customers|patients|nurses)\b[^.!?\n]*\bdeserve|\bearned (?:a|my) (?:degree|certificate|living)",
    ),
    cue(
        "accusation",
        HEAR,
        r"""
        maybe \b(?:confirm|acknowledge|verify|let me know)\b[^.!?\n]{0,25}\b(?:you|this|it|my \w+)\b[^.!?\n]{0,20}\b(?:received?|receipt|arrived|got|seen|read|reached)\b
        \b(?:by return|so (?:that )?i know you)\b
        """,
        r"\bi (?:can |hereby |gladly )?confirm\b|\bslides|\bsample\b|\bby return of post we\b",
    ),
    cue(
        "complaint",
        LEAVE,
        r"""
        maybe \bis (?:it|this|that) (?:really )?(?:normal|usual|common|standard|customary|typical|your (?:policy|habit|way))\b[^.!?\n]*\b(?:leave|ignor\w+|not|without|long|wait\w*|silen\w+|treat|keep|answer\w*|reply|respond)\b
        """,
        r"\blearned\b|\bworked (?:at|for|with)\b",
    ),
    cue(
        "demand",
        LEAVE,
        r"""
        maybe \bi(?:'ll| will| am going to| shall)(?: just| then| also| simply)? (?:call|phone|ring|come by|come over|stop by|drop by|show up|write|e-?mail|visit|keep \w+ing|follow up|continue to \w+)\b[^.!?\n]{0,30}\b(?:until|every|again|unless|tomorrow|this afternoon|in person|unannounced|each (?:day|morning|week|hour)|daily)\b
        """,
        r"\bas (?:you|we|agreed|suggested|discussed|arranged|planned)\b|\b(?:customers|users|again when|tests?)\b",
    ),
    cue(
        "despair",
        LEAVE,
        r"""
        maybe \b(?:would|'d|could|will|job|role|position|this) (?:really )?means? (?:so much|a lot|more|everything|the world)\b(?:[^.!?\n]{0,8}\bto me\b)?
        maybe \bmy (?:family|personal|private|financial|living|money) (?:situation|circumstances|problems|troubles)\b
        maybe \ball my (?:hopes?|eggs)\b
        maybe \bcount(?:ing)? on (?:you|this)\b
        maybe \brely(?:ing)? on you\b
        maybe \bi want (?:this|the|your) (?:job|role|position)(?: so| more| because i)\b
        """,
        r"\b(?:customers|users)\b|\bdeliver|\bmeans a lot to me that\b",
    ),
    cue(
        "self-centred",
        "say what you would bring",
        r"""
        maybe \bi want (?:this|the|your) (?:job|role|position) (?:because|as|since|for)\b
        maybe \b(?:big|famous|well-known|strong) name (?:on|in|it)\b
        """,
        r"\binvoices?\b|\bsuppliers?\b|\bcustomers\b|\bdrivers\b|\bvendors?\b|\bclaims?\b",
    ),
    cue(
        "boast",
        "a good match",
        r"""
        maybe \b(?:none|no one|nobody|few|not one) (?:of|among) (?:your|the) (?:other )?(?:applicants|candidates|people)\b
        \b(?:mistake|error|folly|blunder|loss)\b[^.!?\n]{0,15}\b(?:pass\w*|reject\w*|not (?:hir|tak|choos|pick)\w*|turn\w* (?:me|it) down|let\w* (?:me|this) go|overlook\w*)\b
        \bi (?:was|am|feel) (?:\w+ )?(?:born|destined|meant|made) (?:for|to)\b
        maybe \byou (?:\w+ )?need (?:me|someone like me|somebody like me|a person like me|my (?:skills?|talents?|experience|expertise))\b
        \b(?:don't|do not|hate to|not one to|not to) (?:like to )?(?:brag|boast)\b
        """,
        r"\bif you need me\b|\bmy (?:address|number|answer|certificate|reply|notice)\b|\byou need my\b[^.!?\n]*\?",
    ),
    cue(
        "filler",
        "say what you would like to know",
        rf"""
        {START}(?:wanted|hoping|looking|checking|following|writing|thought|curious|wondering|trying|keen|eager|figured|dropping|popping|circling|reaching) (?:to (?:see|check|know|hear|ask|find|touch|nudge|follow|learn|get)|if|in\b|up|whether|i'd|by|out|a line)
        maybe \bnudg(?:e|ing)\b
        """,
        r"\b(?:users|customers|shoppers|patients)\b|\bthank",
    ),
    cue(
        "apology",
        LEAVE,
        r"""
        maybe \b(?:feel|felt|feeling) (?:so |really |very |a bit |quite )?(?:bad|awful|terrible|guilty|silly|embarrassed|ashamed|rude) (?:for|about|to|asking|writing|chasing|that i)\b
        """,
        r"\b(?:customers|users|the data|the error|the outage)\b",
    ),
    cue(
        "generic",
        "Dear and the name",
        r"""
        \brespected (?:sir|madam|ma'am|manager|hiring|hr|team|recruiter)\b
        maybe \bgreetings of the day\b
        maybe \bdear (?:respected|esteemed|honou?rable)\b
        """,
    ),
    cue(
        "casual",
        STANDS,
        r"""
        \bwhat(?:'s| is) the (?:deal|scoop|story|word|verdict)\b
        """,
    ),
)
