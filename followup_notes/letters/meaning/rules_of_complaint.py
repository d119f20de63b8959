"""Complaint: about them, their process, other candidates, or the employer before."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

_OUT = "leave it out"

COMPLAINT: tuple[Rule, ...] = (
    rule(
        "complaint",
        _OUT,
        """
        maybe I|WE BE|am|feel|felt|get|getting|growing|becoming|grow|remain .. rather|quite|very|really|so|a|extremely|deeply|frankly|increasingly|pretty|somewhat|getting|growing|becoming|beginning .. ANGRY .. and|,|.|!|to|at|with|by
        I .. left .. ANGRY|BAD
        find|found|finding it|this|that|YOUR|the .. ANGER|RUDE
        maybe this|that|which|it|YOUR BE|feel|feels|seems|seemed|looks|sounds .. RUDE
        to MY .. ANGER
        MY ANGER .. BE|about|with|at|grows|that|when
        left|leaves|leave .. bitter|bad|sour|unpleasant|nasty|strange|odd taste|impression|feeling|aftertaste
        maybe something in return
        I .. cleared|emptied|blocked .. MY .. calendar|schedule|diary|week
        set everything .. aside
        other lady|man|guy|woman|girl|gentleman|one|person .. in|with|who|before|after|had ... NOT
        to NUMBER interviews .. and|with
        everyone|everybody|whole KNOW .. that? YOUR|YOU|THEY
        YOUR .. OLD|predecessor|previous .. manager|team|staff|boss|head|supplier|chef .. BE|sleeps|has|does|did|do|cannot|can|never|lazy
        off the record
        do NOT tell .. anyone|anybody|YOUR
        it|that|this sting*|hurt*|rankle*
        count* for nothing
        somebody|someone|YOU should have .. sorted|done|fixed|told|thought|noticed
        I find|found|thought|consider .. PROCESS .. too|rather|quite|bit|very|pretty|so|far|somewhat .. BAD|RUDE|basic|easy|hard|long|difficult|personal|generic
        YOUR|the|two|one|MY|an .. interviewer|interviewers|panel|recruiter|receptionist|hr|secretary .. was|were|seemed|appeared|looked|came|arrived .. late|BAD|RUDE|ANGRY
        YOUR THEY .. was|were|seemed|appeared|looked|came|arrived .. late|BAD|RUDE|ANGRY
        tests|testing|tries|trying|stretch|stretching|exhausted|exhausting MY|the patience
        lose|losing|lost|run|running|ran .. patience|faith|respect|confidence|trust
        maybe such|what|how|quite|frankly|simply|highly|extremely|totally a? RUDE
        maybe I find|found|consider|call .. RUDE
        maybe the|this|that|whole|entire|YOUR PROCESS .. BE|feel|felt|seem|seemed|turned|took|has .. BAD|RUDE|ANGER
        BAD|RUDE|ANGER|unanswered|rambling .. PROCESS .. I|YOUR|YOU HAVE|ever|conduct|run|put
        maybe waste|wasted|wasting .. MY|of|ME|everyone's .. time|day|afternoon|morning|effort|energy|hours
        YOUR people|staff|team|colleagues|secretary|receptionist|recruiter|hr .. should|ought|need|needs|must|could .. learn|know|be|have|check|try|read|do|use
        what a waste|joke|farce|shame|disappointment|mess|circus|nightmare|pity|letdown
        pity|shame|sad|disgrace .. that|how|when YOU|YOUR|THEY|NOBODY|companies|employers
        I expected|would|had expected? have? .. better|more|professionalism .. of|from YOU|a|this
        NOT .. what I expected|hoped|deserve|deserved
        set|sets the tone
        in good faith .. I|but|and
        could|might|should|would HAVE been .. handled|organised|organized|managed|done|avoided|treated|planned .. better|differently|with|by
        """,
        "THANK OTHERS IF sorry typo",
    ),
    rule(
        "complaint",
        _OUT,
        """
        I|WE .. took|spent|travelled|traveled|paid|sacrificed|cancelled|canceled|drove|invested|flew|rearranged|missed|turned ... for|only|just nothing|YOU|to
        I|WE .. travelled|traveled|paid|sacrificed|cancelled|canceled|drove|flew|rearranged ... and|but .. YOU|NOT|nothing|NOBODY|IGNORE|waited|wait
        after NUMBER rounds|interviews|calls|meetings|tasks|tests ... I|YOU|NOT|NO
        all that|this|MY|the work|effort|preparation|time|trouble for
        I HAVE|had .. jumped|gone .. through .. hoops|all
        RIVAL|someone|somebody .. with|who .. less|fewer|half|no
        friend|nephew|niece|cousin|son|daughter of .. boss|manager|director|owner|ceo|headmaster|partner
        already had|have|knew SOMEBODY|who|whom .. in|YOU
        already|long DECIDE:P .. before|beforehand|ago
        decision|job|role|position BE .. already|long|pre-made .. made|fixed|taken before
        because|due .. of? MY .. age|gender|accent|name|background|colour|color|nationality|skin|origin|religion|race|weight|looks|pregnancy|disability
        people|candidates|applicants|women|men .. MY|of .. age|background|gender|colour|color
        BE it .. because I|MY
        YOU|THEY made|make|making .. a|the .. mistake|wrong|error
        the wrong choice|decision|person|candidate
        YOUR loss
        """,
        "THANK asked sorry typo",
    ),
    rule(
        "complaint",
        _OUT,
        """
        MY|the|that .. OLD|EX EMPLOYER .. BE|HAVE .. HATE|RUDE|BAD|ANGER|ANGRY
        MY OLD|EX EMPLOYER .. NOT|never|always|only|refuse|refused|keeps|kept .. NOT|no|cheap|pay|paid|care|cared|value|valued|listen|listened|appreciate|appreciated|respect|respected|understand|understood|promote|promoted|blame|blamed|shout|shouted
        MY OLD|EX EMPLOYER .. HATE
        MY EX .. BE|HAVE|always|HATE|never
        maybe HATE:P|HATE|HATE:G ... OLD EMPLOYER|job
        I .. HATE:B|HATE:P .. MY|the|that|it|working .. EMPLOYER|job|there|place|people|for|work|boss
        get|getting|got .. away|out from|of MY|this|that|here .. EMPLOYER|JOB|place|hole|HATE
        escape|flee .. MY|this|the .. EMPLOYER|job
        leave|left|leaving|quit MY .. EMPLOYER|job .. because .. HATE|RUDE|BAD|boss|manager|NOT|pay
        maybe place|there|firm|company|job|office BE|was a|so|like|full .. HATE|RUDE|circus|prison|zoo|madhouse|hell
        """,
        "OTHERS THANK demo customers",
        told=True,
    ),
    rule(
        "complaint",
        _OUT,
        """
        PROCESS ... seem|seems|seemed|strikes|struck|felt|feels ... excessive|BAD|RUDE|ANGER .. to|for|ME|.
        find|found ... distasteful|excessive|odd|off-putting
        an air|whiff|touch|hint of .. refusal|arrogance|contempt|indifference|superiority
        how ANGER|disappointing|sad|rude .. to|that|of
        unkind|shabby|cold|offhand manner|way|tone|treatment
        shabby|shoddy .. from|treatment|way|of
        no|little|not_a|zero clue|idea|grasp about|of|what .. the|YOUR|MY|they|subject
        looked|seemed|appeared .. clueless|bored|tired|lost|desperate
        my OLD? EMPLOYER .. never .. appreciated|valued|listened|cared|thanked|respected
        """,
        "THANK OTHERS sorry",
    ),
)
