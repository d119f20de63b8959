"""What is only hinted at: guilt, fairness claimed, threats in passing, plans made on a job not given, flattery."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_OUT = "leave it out"

HINTS: tuple[Rule, ...] = (
    rule(
        "accusation",
        _OUT,
        """
        I trust|hope|assume|presume|expect I WILL NOT .. CONTACTED:B .. AGAIN
        be|is|are no excuse|excuses !for
        YOU .. gave|give|given ME YOUR word
        WHY ... asked|invited|chosen|taken|called|hired .. and I BE NOT
        """,
        "OTHERS THANK",
    ),
    rule(
        "complaint",
        _OUT,
        """
        given|gave|spent|lost|sacrificed .. NUMBER ... nothing to show for it .|,|;
        amateur hour
        let us hope .. on time|better|somebody|someone ... for once
        BE a|total shambles ... NOBODY|that YOU|that NOBODY
        someone|somebody should|ought|MUST .. look into it|this|that
        WILL have had|answered|settled|sorted|decided this ... in|within
        """,
        "OTHERS",
    ),
    rule(
        "despair",
        _OUT,
        """
        at|near the end of MY rope|tether
        I|WE CAN NOT afford to have this|it ... fall|go|fail
        all|ONLY .. stands|stand|standing|stood between ME|us and
        on|to MY LAST NUMBER|few .. pounds|euros|dollars|quid|pennies|cents|savings|fiver
        """,
    ),
    rule(
        "boast",
        "a good match",
        """
        NOT .. many .. who|that CAN .. do what I do|CAN
        nobody|few|who|that .. CAN do what I do
        YOU WILL .. hard pressed|pushed|put to find
        YOU WILL .. hard-pressed|hard-pushed to find
        YOU .. landed|found|got|picked the right|best man|woman|person|CANDIDATE
        I was|am the one|person .. holding|held|keeping|kept .. together|running|afloat|alive
        tick|ticks .. more boxes than I|me|most|anyone
        """,
        "OTHERS",
    ),
    rule(
        "demand",
        _OUT,
        """
        ^ have a|an|YOUR|the ANSWER .. in|on|with MY|ME|BY ... BY|WHEN
        ^ PLEASE? pick|choose|name .. one|slot|date|day|time BY .. WHEN
        ^ do NOT bother REPLY:G
        ^ PLEASE? get|have this|it|things|that|everything sorted|settled|done|moving|signed|fixed|agreed .. BY|WHEN|now
        IF YOU must , but YOU WILL
        would have|take|hire ME back? tomorrow|today|gladly|tonight
        so|then it BE up to YOU .
        """,
        "THANK",
    ),
    rule("demand", _OUT, "MY union|lawyer|solicitor|mp|councillor|barrister .. WILL .. interested|love|want|delighted"),
    rule(
        "presumption",
        "if I joined you",
        """
        when I have MY own .. group|class|ward|desk|office|team|van|section|kitchen|classroom
        told MY|the|everyone|all .. family|FAMILY|friends|landlord|neighbours|everyone .. to expect ME
        told .. FAMILY|friends|landlord|neighbours that? I am .. starting|joining|moving|one
        expect ME in YOUR uniform|team|office|colours|colors
        """,
        "asked accept accepted",
    ),
    rule(
        "self-centred",
        "say what you would bring",
        """
        for it|this|that to make sense for ME
        I am .. after the|a|more|some .. PAY|visa|title|money
        do|does|work|works wonders for MY
        what with MY|the .. school|knee|back|kids|commute|hip|dog
        work|job so near|close|handy .. house|home|door|flat
        I am going_to need .. PAY|title|remote|fridays|mondays
        """,
        "THANK OTHERS",
    ),
    rule(
        "casual",
        "say what exactly you liked",
        """
        YOU are .. true|real|born|absolute|genuine|pure visionary|genius|legend|star|hero|saint|angel|inspiration
        YOUR .. BE .. simply|easily|without_a_doubt|undoubtedly|hands .. PRAISE .. in|on|of the .. world|country|industry|planet|whole
        the most PRAISE place|office|company|team|school|hospital|hotel I HAVE ever
        """,
    ),
)
