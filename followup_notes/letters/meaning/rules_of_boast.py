"""Praise of oneself, and of oneself over others."""

from __future__ import annotations

from followup_notes.letters.meaning.rules import Rule, rule

BOAST: tuple[Rule, ...] = (
    rule(
        "boast",
        "a good match",
        """
        I BE|WILL|would|consider .. a|the|your|an|such .. SUPER CANDIDATE
        I BE ..!NOT the|YOUR SUPER .. CANDIDATE|for|YOU
        I WILL|would|consider be|myself the|YOUR .. SUPER .. CANDIDATE|for|YOU
        I BE ..!NOT SUPER .. for|in|at|,|.|and|to
        I WILL|would be .. SUPER .. for|in|at|,|.|and|to
        I BE ..!NOT the .. one|answer|solution|man|woman|person|missing|obvious|natural|whole .. YOU|for|piece|to|deal|package|who|need
        the .. SUPER|only|right CANDIDATE .. for .. YOU|YOUR|this|job|role
        SUPER CANDIDATE .. YOU .. WILL|can|ever|could|have|HAVE
        SUPER CANDIDATE .. out|available|around|on .. there|market
        making|make .. mistake|error .. by|if|not|passing|in .. not|hiring|YOU|me|choose|passing|turning|ME
        mistake|error|folly .. NOT to
        NOBODY .. better|more|stronger|fitter|smarter than I|ME|me|myself|this
        NOBODY .. better|more suited|qualified|prepared|motivated|for|at|committed|dedicated|experienced
        NOBODY .. knows|works|CAN|could|will|brings|has|offers|cares .. like|as|than|more|harder|better .. I|ME|do|me
        NOBODY|few|RIVAL|other_people .. OUTDO
        OUTDO .. to|with|by ME
        I .. OUTDO .. RIVAL|everyone|anyone|everybody|YOUR|any|all|most|expectations
        maybe someone|somebody|person|people|man|woman like ME
        pass|passes|passing|passed|miss|missed|misses|missing .. on|up|over|out ME
        I BE .. big deal
        I BE .. a|the|YOUR .. catch|gem|treasure|star|weapon|machine|beast|prodigy|unicorn|phenomenon
        I BE YOUR man|woman|guy|girl|gal|person|candidate
        YOUR star|best employee|player|hire|seller|salesperson|performer|decision|choice|investment
        maybe YOU WILL|would|can|could|do NOT|hardly|never|struggle .. find|meet|get|see|wish|have .. SOMEBODY|better|RIVAL|another|more|else|one|like|as|harder
        YOU WILL|would|can|could|do NOT .. regret|disappointed|sorry .. it|this|anyone|to|me|,|.|a
        YOU need|want ME on|for|.|and|more
        YOU .. lucky|fortunate .. to .. have|get|hire|find
        lucky to have|get|hire|find ME|someone|somebody|a
        YOU WILL|would .. be? .. mad|crazy|foolish|fools|silly|stupid|insane|wise|smart .. to|not|if
        BE .. better|stronger|faster|smarter|sharper|superior .. than|to .. RIVAL|anyone|YOUR|most|everyone|anybody
        MY .. talent|talents|genius|brilliance|superiority|excellence|intelligence|iq|charm|gifts .. BE|speak|speaks|will|would|are|far|exceed|wasted
        MY .. skills|experience|record|qualifications|abilities|expertise|achievements speak|speaks|exceed|exceeds|far|unmatched|second
        in MY sleep
        doubt YOUR .. can|could|WILL .. say|match|claim|offer
        maybe I BE like a|an
        I HAVE .. earned it|this
        with ME .. YOU get|have|hire|gain|will|WILL
        maybe hardly|rarely|seldom|never|nowhere .. find .. such|anyone|anybody|another|somebody|someone|depth|quality|a
        name YOUR price
        satisfaction guaranteed
        money-back
        blindfolded
        one hand .. tied
        I .. can|could|WILL .. fix|solve|save|turn|transform|revolutionise|revolutionize|double|triple|skyrocket .. all|YOUR|everything|things .. problems|company|team|sales|around|revenue|department|issues|troubles|business|profit|school|numbers
        YOUR .. company|team|department|school|firm|hospital|clinic|website|kitchen|business|practice .. needs|deserves|lacks .. me|someone|somebody|people like|who|me
        hiring|choosing|picking|selecting|having|adding ME BE|would|will|means
        hire|choose|pick|select ME .. and|,|or|because|over|now|.
        asset to .. any|every|YOU|anyone|all
        I never|always fail|failed|lose|lost|win|won|disappoint|succeed
        I .. never made .. mistake
        I .. never once
        NOBODY ... the way I
        NOBODY .. like I do
        YOU can stop .. looking|searching|interviewing
        right person|candidate BE .. already|here|in
        I .. never .. HAVE .. been wrong|late|beaten|rejected
        in MY whole|entire career|life|working .. I .. never
        doubt YOU .. WILL|can|ever .. find|see|meet|get|met|found .. better|finer|stronger|another|like|as|SUPER
        doubt .. NOBODY|RIVAL|there|that .. NOBODY|RIVAL|better|as|more|OUTDO
        maybe hate for YOU to
        weaker|lesser|inferior .. CANDIDATE
        nobody|none .. else|other .. like|than
        cannot|not touch ME
        born to|for|leader|salesman|teacher|salesperson
        the whole|complete|full package
        I .. know|understand more|better than|about
        I .. do|work|learn|write|code|sell|cook|am|bring|offer|worth .. NUMBER times|percent .. as|faster|better|more
        I .. do|work|learn|write|code|sell|cook|am|bring|offer|worth .. twice|double .. as|the|anyone|any|YOUR
        far|way|clearly|much|easily|head|shoulders .. ahead|above|superior .. of|the|to RIVAL|rest|others|everyone
        any .. company|employer|team|school|hospital|firm WILL|would|BE .. lucky|fight|kill|jump|be
        perfect fit|match .. for|.|,|and
        maybe ticks|tick|ticked|checks|check|checked .. every|all .. box|boxes
        one in a million
        best|safest|smartest decision|choice|investment|bet YOU
        """,
        "OTHERS tool product THANK we",
    ),
    rule(
        "boast",
        "say what you did",
        """
        MY .. speak|speaks|spoke for
        search .. can|could|WILL|may .. end|stop
        tailor-made|tailored|custom-made|born for|to ME|someone|somebody|a|person|people|it|do
        find|meet|see|get NOBODY|anyone|anybody|somebody|someone .. with|like MY|ME
        I .. interviewed|performed|scored|did .. better than
        better|more .. than the|whoever .. person|man|woman|candidate|one YOU .. picked|chose|hired|took|choose
        NOBODY|RIVAL|person|others ... never|NOT|ever .. do|match|reach|offer|come .. what I
        come* close .. to .. what|ME|MY
        students|pupils|classes|customers|patients|clients|colleagues|everyone|everybody|guests .. adore*|worship*|love* ME
        any .. worth hiring|having|his|her|their ... ME|mine|MY|these
        mine BE .. the? best|finest|strongest
        """,
        "OTHERS THANK we",
    ),
)
