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
        maybe I .. left .. ANGRY|BAD
        maybe find|found|finding it|this|that|YOUR|the .. ANGER|RUDE
        maybe this|that|which|it|YOUR BE|feel|feels|seems|seemed|looks|sounds .. RUDE
        maybe to MY .. ANGER
        maybe MY ANGER .. BE|about|with|at|grows|that|when
        maybe left|leaves|leave .. bitter|bad|sour|unpleasant|nasty|strange|odd taste|impression|feeling|aftertaste
        maybe I .. cleared|emptied|blocked .. MY .. calendar|schedule|diary|week
        maybe set everything .. aside
        maybe other lady|man|guy|woman|girl|gentleman|one|person .. in|with|who|before|after|had ... NOT
        maybe to NUMBER interviews .. and|with
        everyone|everybody|whole KNOW .. that? YOUR|YOU|THEY
        YOUR .. OLD|predecessor|previous .. manager|team|staff|boss|head|supplier|chef .. BE|sleeps|has|does|did|do|cannot|can|never|lazy
        maybe off the record
        maybe do NOT tell .. anyone|anybody|YOUR
        it|that|this sting*|hurt*|rankle*
        count* for nothing
        somebody|someone|YOU should have .. sorted|done|fixed|told|thought|noticed
        maybe I find|found|thought|consider .. PROCESS .. too|rather|quite|bit|very|pretty|so|far|somewhat .. BAD|RUDE|basic|easy|hard|long|difficult|personal|generic
        maybe YOUR|the|two|one|MY|an .. interviewer|interviewers|panel|recruiter|receptionist|hr|secretary .. was|were|seemed|appeared|looked|came|arrived .. late|BAD|RUDE|ANGRY
        maybe YOUR THEY .. was|were|seemed|appeared|looked|came|arrived .. late|BAD|RUDE|ANGRY
        maybe tests|testing|tries|trying|stretch|stretching|exhausted|exhausting MY|the patience
        maybe lose|losing|lost|run|running|ran .. patience|faith|respect|confidence|trust
        maybe such|what|how|quite|frankly|simply|highly|extremely|totally a? RUDE
        maybe I find|found|consider|call .. RUDE
        maybe the|this|that|whole|entire|YOUR PROCESS .. BE|feel|felt|seem|seemed|turned|took|has .. BAD|RUDE|ANGER
        maybe BAD|RUDE|ANGER|unanswered|rambling .. PROCESS .. I|YOUR|YOU HAVE|ever|conduct|run|put
        maybe waste|wasted|wasting .. MY|of|ME|everyone's .. time|day|afternoon|morning|effort|energy|hours
        YOUR people|staff|team|colleagues|secretary|receptionist|recruiter|hr .. should|ought|need|needs|must|could .. learn|know|be|have|check|try|read|do|use
        maybe what a waste|joke|farce|shame|disappointment|mess|circus|nightmare|pity|letdown
        pity|shame|sad|disgrace .. that|how|when YOU|YOUR|THEY|NOBODY|companies|employers
        I expected|would|had expected? have? .. better|more|professionalism .. of|from YOU|a|this
        maybe NOT .. what I expected|hoped|deserve|deserved
        set|sets the tone
        maybe in good faith .. I|but|and
        maybe could|might|should|would HAVE been .. handled|organised|organized|managed|done|avoided|treated|planned .. better|differently|with|by
        """,
        "THANK OTHERS IF sorry typo",
    ),
    rule(
        "complaint",
        _OUT,
        """
        I|WE .. took|spent|travelled|traveled|paid|sacrificed|cancelled|canceled|drove|invested|flew|rearranged|missed|turned ... for|only|just nothing|YOU|to
        maybe I|WE .. travelled|traveled|paid|sacrificed|cancelled|canceled|drove|flew|rearranged ... and|but .. YOU|NOT|nothing|NOBODY|IGNORE|waited|wait
        maybe after NUMBER rounds|interviews|calls|meetings|tasks|tests ... I|YOU|NOT|NO
        maybe all that|this|MY|the work|effort|preparation|time|trouble for
        maybe I HAVE|had .. jumped|gone .. through .. hoops|all
        RIVAL|someone|somebody .. with|who .. less|fewer|half|no
        maybe friend|nephew|niece|cousin|son|daughter of .. boss|manager|director|owner|ceo|headmaster|partner
        maybe already had|have|knew SOMEBODY|who|whom .. in|YOU
        maybe already|long DECIDE:P .. before|beforehand|ago
        maybe decision|job|role|position BE .. already|long|pre-made .. made|fixed|taken before
        maybe because|due .. of? MY .. age|gender|accent|name|background|colour|color|nationality|skin|origin|religion|race|weight|looks|pregnancy|disability
        people|candidates|applicants|women|men .. MY|of .. age|background|gender|colour|color
        maybe BE it .. because I|MY
        maybe YOU|THEY made|make|making .. a|the .. mistake|wrong|error
        maybe the wrong choice|decision|person|candidate
        YOUR loss
        """,
        "THANK asked sorry typo",
    ),
    rule(
        "complaint",
        _OUT,
        """
        MY|the|that .. OLD|EX EMPLOYER .. BE|HAVE .. HATE|RUDE|BAD|ANGER|ANGRY
        maybe MY OLD|EX EMPLOYER .. NOT|never|always|only|refuse|refused|keeps|kept .. NOT|no|cheap|pay|paid|care|cared|value|valued|listen|listened|appreciate|appreciated|respect|respected|understand|understood|promote|promoted|blame|blamed|shout|shouted
        MY OLD|EX EMPLOYER .. HATE
        maybe MY EX .. BE|HAVE|always|HATE|never
        I .. HATE:B|HATE:P .. MY|the|that|it|working .. EMPLOYER|job|there|place|people|for|work|boss
        maybe get|getting|got .. away|out from|of MY|this|that|here .. EMPLOYER|JOB|place|hole|HATE
        maybe escape|flee .. MY|this|the .. EMPLOYER|job
        maybe leave|left|leaving|quit MY .. EMPLOYER|job .. because .. HATE|RUDE|BAD|boss|manager|NOT|pay
        """,
        "OTHERS THANK demo customers",
        told=True,
    ),
    rule(
        "complaint",
        _OUT,
        """
        PROCESS ... seem|seems|seemed|strikes|struck|felt|feels ... excessive|BAD|RUDE|ANGER .. to|for|ME|.
        maybe find|found ... distasteful|excessive|odd|off-putting
        maybe an air|whiff|touch|hint of .. refusal|arrogance|contempt|indifference|superiority
        maybe how ANGER|disappointing|sad|rude .. to|that|of
        maybe unkind|shabby|cold|offhand manner|way|tone|treatment
        shabby|shoddy .. from|treatment|way|of
        maybe no|little|not_a|zero clue|idea|grasp about|of|what .. the|YOUR|MY|they|subject
        maybe looked|seemed|appeared .. clueless|bored|tired|lost|desperate
        maybe my OLD? EMPLOYER .. never .. appreciated|valued|listened|cared|thanked|respected
        """,
        "THANK OTHERS sorry",
    ),
)
