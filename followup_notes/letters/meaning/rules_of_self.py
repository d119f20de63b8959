"""What I get out of it: money, holidays, career, convenience; my conditions and my private reasons."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

SELF: tuple[Rule, ...] = (
    rule(
        "self-centred",
        "say what you would bring",
        """
        maybe how much|many|often|long|high|big|soon|flexible|generous ... PAY|off|earn|paid
        maybe ^ what|which|when|are|is|do|does|can|will|could|would|BE|DO !NOT ... PAY ... I|YOU|there|we|included|possible|paid|like|be|get|usually|for|?
        what .. PAY .. I|YOU|can|could|would|is|are|will|do
        maybe what WILL|would|can|could|do I|YOU .. get|pay|offer|earn|make|give .. me|in|for|?
        I ..!NOT want|expect|need|require|hope|wonder|wondering|ask|know|insist|care|deserve|curious ... PAY
        maybe reason .. I .. applied|want|chose|interested|writing .. PAY|that|because|for
        I .. ONLY applied|apply .. because|for|in|about|the|this|a|to
        maybe I .. mainly|mostly|chiefly|primarily .. applied|apply|want|wanted|came|care|took .. because|for|in|about|the|this|a
        I WILL? want|need|expect|require .. least|minimum .. NUMBER
        maybe NUMBER k|grand|thousand and|or|plus|minimum|at
        applied|apply|want|wanted|attracted|chose .. because|for|by|in|due .. PAY|commute|money|near|brand|close
        maybe want|wants|take this|the|YOUR .. job|role|position because|so|for .. I|it|MY|YOU
        maybe good|great|perfect|ideal|useful|convenient|practical|easy|best|handy|excellent|nice|wonderful|amazing|huge .. for|step|move ME|in .. CAREER|MY
        maybe good|great|perfect|ideal|useful|convenient|practical|wonderful|amazing|huge|fantastic for MY .. CAREER|kids|commute
        maybe good|great|perfect|ideal|useful|convenient|practical|wonderful|amazing|huge|fantastic for ME
        maybe MY .. CAREER .. grow|boost|benefit|improve|further|advance|jump|take|next .. with|from|here|level|off|by|step|if
        maybe grow|boost|benefit|improve|further|advance|launch|jump-start|jumpstart|kick-start|kickstart|enhance|polish|round|pad|strengthen|finance|fund|enrich|relaunch|complete|adorn|decorate .. MY|out|off|up .. MY? .. CAREER|degree|studies|house|flat|english|german|curriculum
        look|looks .. good|great|nice on MY
        stepping stone
        maybe foot in the door
        maybe what|how .. this|YOU|the .. job|role|company|position CAN|WILL|do .. do|offer|give|bring .. for? ME
        maybe in it for me
        maybe help|helps|let|lets|allow|allows|enable|enables|give|gives ME .. to? .. finally|pay|buy|escape|travel|afford|spend|achieve|fulfil|realise|visa|a .. a|my|off|the|with|visa|break|chance
        WILL|would .. help|let|allow|enable|get ME .. to? .. pay|buy|escape|move|travel|gain|grow|fulfil|achieve|save|afford|settle|improve|become|learn|a|out
        set ME up
        corner office
        before I could|can|would|will .. say yes|accept|sign|start|commit
        look|looks great|good|nice|impressive .. next|beside|in .. MY
        maybe ^ WILL|DO|CAN I get|have|receive .. own|car|phone|laptop|office|bonus|parking|assistant
        maybe main|best|most_important thing|point|reason .. for ME
        closer|nearer|close to MY
        maybe raise* MY standing|status|profile|market|value
        with this|the|YOUR job|post|position|role|salary I CAN|WILL .. finally|at|show|afford|buy|prove
        maybe bring MY dog|cat|kids|children
        maybe fit|fits|suit|suits MY lifestyle|life|schedule|mood|dog
        step up for ME
        step .. up|forward|for .. for ME|MY|us
        maybe what I need to
        maybe exactly what I need|want|was|am
        maybe I .. gain|earn|benefit|profit .. a|from .. lot|from|this|YOU
        I .. deserve
        maybe for MY own .. benefit|growth|development|good|interest
        maybe use|using|take|see .. this|the|YOUR .. role|job|position|company .. to|as .. move|stepping|springboard|get|become|learn|build|a
        maybe company|job|role|place|employer|position where|that|which I .. grow|promoted|learn|develop|progress|advance|rise|earn
        maybe until something|I|better .. better|find
        maybe I .. need|want|must|prefer|get|expect .. WHEN|fridays|mondays|weekends|wednesdays|sundays|saturdays .. off|free
        maybe I .. prefer|want|insist|expect|need .. to .. work from home
        maybe I do NOT .. work|do|like|commute|get .. weekends|mornings|overtime|mondays|stress|up|early|before|phone|travel
        """,
        "asked offered OTHERS offer THANK client customers trial accept contract decline fine that",
    ),
)
