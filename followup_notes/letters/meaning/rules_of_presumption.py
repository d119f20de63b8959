"""What is taken for granted: the job, the desk, the start, the answer."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

PRESUMPTION: tuple[Rule, ...] = (
    rule(
        "presumption",
        "if I joined you",
        """
        when|once|after|until|till|soon I|WE JOIN:B with|at|on|YOU|YOUR|here|next|,|the|i
        maybe as soon as I .. JOIN
        when|once|after I .. am|on|have .. board|team|payroll|inside
        MY new|future|next|soon-to-be|upcoming MINE|EMPLOYER|JOB|home|office|role|ward|classroom|kitchen|workshop
        MY .. future MINE|EMPLOYER
        MY first_day|first_week WILL|will|next|be|is|.|?|!
        maybe MY first_day|first_week with|at YOU|YOUR
        for|on|until|before|after|to|of|about MY first day|week|month|shift|paycheck|salary|project
        MY MINE .. ready|next|beside|near .. for|to|yours|the|YOUR
        maybe which|where MINE WILL|mine|be
        maybe which MINE .. WILL|mine|be
        maybe which|what|where BE|WILL .. MY .. MINE|desk
        maybe our .. new|future|joint|long|next .. team|work|together|colleagues|project|success|collaboration|adventure|journey|projects|partnership
        maybe see YOU .. on|in|at .. MY|work|office|monday|team
        see YOU .. all? .. monday|january
        look|looking .. forward to .. working|starting|joining|becoming|being|taking|beginning|long|many .. with|at|in|YOUR|YOU|part|over|up|as|collaboration|cooperation|years|career|team
        maybe look|looking .. forward to .. our|MY .. collaboration|cooperation|onboarding|work|career|future|partnership|new|first
        CAN NOT wait|hardly to|until .. JOIN|be|meet|get|work|show|see|roll|sit|move .. YOU|YOUR|the|my|in|on|part|with|my|your|started|to|.|!
        maybe excited|thrilled|eager|pumped|stoked to .. be|start|join .. part|joining|starting|on|the|with|working
        maybe I .. HAVE? already .. told|gave|given|begun|started|handed|put|booked|bought|found|rented|signed|resigned|cleared|looked|informed ... notice|job|I|flat|apartment|joining|leaving|moving|YOU|new|start|boss|lease
        maybe I .. HAVE? .. QUIT:P ... so|because|for|to|in|as|anticipation|and .. YOU|start|join|ready|this|can|I
        maybe told MY|everyone|everybody|people|all .. that|about|I .. got|WILL|joining|starting|leaving|moving|hired|start
        maybe when do|can|WILL|shall|does I|WE start|begin|sign|pick|collect .. ?
        send|draw|prepare|print .. ME? .. the|MY|over|up .. contract|paperwork|laptop
        maybe bank details|account .. for|so|to
        let me know where|which|when|what ... MY MINE|desk|laptop
        maybe positive|favourable|favorable .. ANSWER
        WE have|had a deal
        set* up MY login|account|desk|laptop|email|e-mail|badge
        maybe I WILL .. hand .. in MY .. notice|resignation
        maybe I WILL QUIT:B
        as good as mine
        maybe tell reception|security|payroll|everyone|them to|that .. expect|I
        when|once|after I HAVE JOIN:P
        as I WILL .. be .. starting|joining|moving|working|part
        maybe I WILL bring .. cake|donuts|doughnuts|cookies|champagne|brownies|breakfast
        reserve .. a|ME|MY .. room|desk|seat|place|spot|parking .. for? ME|in|by|for
        maybe when WE celebrate|toast|start|launch
        since|as|because|now_that|given I WILL .. be .. running|leading|working|joining|managing|teaching|part|YOUR|one|looking|taking|with|there|on
        since YOU .. WILL .. be .. DECIDE
        once I .. am .. on|in
        YOU and I can|will|WILL
        MY desk|laptop|chair|badge|locker|office .. WILL|by
        maybe welcome|welcoming ME .. to|into|on|aboard|in .. team|board|family|YOUR|the|soon|january
        maybe I assume|take|presume|trust|guess|gather|take_it .. that? .. I|MY .. got|have|am|WILL|has .. JOB|got|it|in|hired|chosen|selected|offer|place|successful|shortlisted|start|the
        maybe I BE|feel .. CERTAIN .. that? .. I|WE WILL .. be|get|hear|JOIN|see .. chosen|selected|hired|the|from|successful|offered|YOU|colleagues|part|good|soon
        maybe I BE|feel .. CERTAIN .. that? .. YOU .. WILL .. DECIDE|agree|love|make|conclude|realise|call|want .. me|ME|the|in|that|MY|soon|,|.
        maybe YOU WILL .. no_doubt|surely|certainly|obviously .. DECIDE|hire|be|choose|agree|want
        YOU .. will NOT|no .. doubt .. be|DECIDE|appointing|hiring|choosing
        no_doubt .. DECIDE|appoint|appointing|hiring .. me
        maybe YOUR|the decision|choice WILL|should|must|CAN .. be|only .. easy|positive|yes|clear|obvious|favourable|favorable|me|in
        maybe consider ME|it|this|the .. hired|done|settled|filled|yours
        maybe count ME in
        maybe done deal
        maybe only|just|mere|a .. formality
        maybe match made in
        maybe as YOUR .. new|newest|next|future
        maybe YOUR new|newest|next|future|star employee|colleague|hire|nurse|engineer|teacher|analyst|manager|designer|developer|assistant|recruit|chef|driver|cook
        already feel|picture|see|consider|imagine|belong .. myself|part|at|like|in|as|MY
        maybe I .. picture|imagine MY|me|myself .. at|in|sitting|desk|name .. YOUR|desk|the|office
        maybe MY name on .. the|YOUR|door|desk|that
        maybe long and|fruitful|successful collaboration|cooperation|partnership|career|fruitful|successful
        maybe felt|feel|was|is|have .. instant|real|special|spark .. connection|chemistry|spark|bond
        maybe WE .. clicked|hit_it_off|hit|bonded|connected .. it|off|instantly|immediately|well|so
        """,
        "IF would chance possibility opportunity offered accept asked could accepting accepted confirm hope offer interview meeting second",
    ),
    rule(
        "presumption",
        "if I joined you",
        """
        maybe look|looking forward to receiving|getting|seeing|signing .. the|MY|YOUR contract|offer|paperwork
        once|when|as_soon_as I have MY own .. with|at|in .. YOU|YOUR|the
        since|as|because|given|now_that I WILL .. be .. running|leading|working|managing|teaching ... soon|already|YOU
        maybe already .. started|begun|been .. looking|searching|hunting|house-hunting .. at|for .. houses|flats|apartments|schools|homes|place|house|flat
        maybe MY uncle|father|brother|cousin|friend|neighbour|mother|aunt|husband|wife .. know*|play*|golf*|sit*|dine* .. with? YOUR .. ceo|boss|director|owner|chairman|board|president
        """,
        "would chance accept asked accepted",
    ),
)
