"""Apologies for writing at all, and for taking up room."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_OUT = "leave it out"

APOLOGY: tuple[Rule, ...] = (
    rule(
        "apology",
        _OUT,
        """
        SORRY .. for|to|if|about|that ... PESTER:B|PESTER:G|impatient|impatience|pushy|persistent|insistent|nervous|english|bold|barging|nosy|ramble|rambling|annoying|spam|hassle|chasing|nag
        SORRY .. for|to|about .. write|writing|e-mail|email|message|messages|emails|long|length|contact|contacting|calls|follow-up|existing|asking|being|taking .. AGAIN|YOU|e-mail|email|,|but|.|so|and|up|such|yet|another|a
        maybe I .. hope|trust|pray .. I|this|it .. NOT .. PESTER:G|being|seem|sound|come|too|overstepping|PESTER|crossing|annoying
        I .. hate|loathe|dread|feel .. to|bad|awful|guilty|terrible|about .. PESTER|ask|be|sound|write|writing|asking|keep|nag
        maybe NOT .. wanting|want|wish|wishing|trying|meaning|mean|to .. to? .. be .. nuisance|pain|pest|pushy|burden|nag|rude
        maybe not to be a nuisance|pain|pest|burden|nag
        maybe I .. KNOW|guess|can|realise|bet|imagine|THINK|CERTAIN|understand .. YOU|YOUR .. BUSY
        I .. KNOW|realise|realize .. I .. PESTER:G|annoying|pushy|impatient|tiresome|seem
        maybe I .. KNOW|realise|realize .. I .. already|only|just .. CONTACTED:P|asked
        maybe I .. hope YOU .. do? NOT .. mind|think|find|angry|annoyed|upset|tired .. me|my|it|that|I|another|this|if .. writing|asking|AGAIN|contacting|forward|am|e-mail|email|message|direct|chasing|calling
        I get that YOU BE .. BUSY
        maybe if I .. am|be|being|sound|seem .. PESTER:G|annoying|pushy|impatient|rude
        how tiresome|annoying|irritating
        on YOUR nerves
        YOU .. sick|tired|fed .. of|up .. me|MY|hearing|seeing
        it BE|is .. me .. again
        me again
        forgive|excuse|pardon yet? another
        maybe promise NOT to .. write|PESTER|contact|ask|call|email
        maybe last person .. YOU want
        it BE me
        pardon|excuse|forgive .. MY|me|the|this|another .. for? .. english|intrusion|persistence|impatience|boldness|interruption|disturbance|directness|bluntness|enthusiasm|insistence|nerves|french|rambling|ramblings|novel|pestering|AGAIN|forward
        maybe another|yet|one e-mail|email|message from me
        hijack|clutter|clog|fill|flood YOUR .. inbox|mailbox
        """,
        "typo mistake wrong attachment late delay missed error misspelled misspelt slip spelled spelt corrected correction forgot OTHERS hear news absence",
    ),
)
