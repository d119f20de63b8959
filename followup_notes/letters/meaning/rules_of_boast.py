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
        maybe I WILL|would be .. SUPER .. for|in|at|,|.|and|to
        I BE ..!NOT the .. one|answer|solution|man|woman|person|missing|obvious|natural|whole .. YOU|for|piece|to|deal|package|need
        maybe the .. SUPER|only|right CANDIDATE .. for .. YOU|YOUR|this|job|role
        maybe SUPER CANDIDATE .. YOU .. WILL|can|ever|could|have|HAVE
        maybe SUPER CANDIDATE .. out|available|around|on .. there|market
        maybe making|make .. mistake|error .. by|if|not|passing|in .. not|hiring|YOU|me|choose|passing|turning|ME
        maybe mistake|error|folly .. NOT to
        maybe NOBODY .. better|more|stronger|fitter|smarter than I|ME|me|myself|this
        maybe NOBODY .. better|more suited|qualified|prepared|motivated|for|at|committed|dedicated|experienced
        maybe NOBODY .. knows|works|CAN|could|will|brings|has|offers|cares .. like|as|than|more|harder|better .. I|ME|do|me
        NOBODY|few|RIVAL|other_people .. OUTDO
        OUTDO .. to|with|by ME
        maybe I .. OUTDO .. RIVAL|everyone|anyone|everybody|YOUR|any|all|most|expectations
        pass|passes|passing|passed|miss|missed|misses|missing .. on|up|over|out ME
        maybe I BE .. big deal
        I BE .. a|the|YOUR .. catch|gem|treasure|star|weapon|machine|beast|prodigy|unicorn|phenomenon
        maybe I BE YOUR man|woman|guy|girl|gal|person|candidate
        maybe YOUR star|best employee|player|hire|seller|salesperson|performer|decision|choice|investment
        maybe YOU WILL|would|can|could|do NOT|hardly|never|struggle .. find|meet|get|see|wish|have .. SOMEBODY|better|RIVAL|another|more|else|one|like|as|harder
        YOU WILL|would|can|could|do NOT .. regret|disappointed|sorry .. it|this|anyone|to|me|,|.|a
        maybe YOU need|want ME on|for|.|and|more
        maybe YOU .. lucky|fortunate .. to .. have|get|hire|find
        maybe lucky to have|get|hire|find ME|someone|somebody|a
        maybe YOU WILL|would .. be? .. mad|crazy|foolish|fools|silly|stupid|insane|wise|smart .. to|not|if
        maybe BE .. better|stronger|faster|smarter|sharper|superior .. than|to .. RIVAL|anyone|YOUR|most|everyone|anybody
        maybe MY .. talent|talents|genius|brilliance|superiority|excellence|intelligence|iq|charm|gifts .. BE|speak|speaks|will|would|are|far|exceed|wasted
        maybe MY .. skills|experience|record|qualifications|abilities|expertise|achievements speak|speaks|exceed|exceeds|far|unmatched|second
        maybe in MY sleep
        doubt YOUR .. can|could|WILL .. say|match|claim|offer
        maybe I HAVE .. earned it|this
        with ME .. YOU get|have|hire|gain|will|WILL
        maybe hardly|rarely|seldom|never|nowhere .. find .. such|anyone|anybody|another|somebody|someone|depth|quality|a
        maybe name YOUR price
        maybe satisfaction guaranteed
        maybe money-back
        maybe blindfolded
        maybe one hand .. tied
        maybe I .. can|could|WILL .. fix|solve|save|turn|transform|revolutionise|revolutionize|double|triple|skyrocket .. all|YOUR|everything|things .. problems|company|team|sales|around|revenue|department|issues|troubles|business|profit|school|numbers
        maybe YOUR .. company|team|department|school|firm|hospital|clinic|website|kitchen|business|practice .. needs|deserves|lacks .. me|someone|somebody|people like|who|me
        maybe hiring|choosing|picking|selecting|having|adding ME BE|would|will|means
        hire|choose|pick|select ME .. and|,|or|because|over|now|.
        maybe asset to .. any|every|YOU|anyone|all
        maybe I never|always fail|failed|lose|lost|win|won|disappoint|succeed
        maybe I .. never made .. mistake
        I .. never once
        NOBODY ... the way I
        maybe NOBODY .. like I do
        YOU can stop .. looking|searching|interviewing
        maybe right person|candidate BE .. already|here|in
        maybe I .. never .. HAVE .. been wrong|late|beaten|rejected
        in MY whole|entire career|life|working .. I .. never
        doubt YOU .. WILL|can|ever .. find|see|meet|get|met|found .. better|finer|stronger|another|like|as|SUPER
        doubt .. NOBODY|RIVAL|there|that .. NOBODY|RIVAL|better|as|more|OUTDO
        maybe weaker|lesser|inferior .. CANDIDATE
        maybe nobody|none .. else|other .. like|than
        cannot|not touch ME
        born to|for|leader|salesman|teacher|salesperson
        maybe the whole|complete|full package
        maybe I .. know|understand more|better than|about
        maybe I .. do|work|learn|write|code|sell|cook|am|bring|offer|worth .. NUMBER times|percent .. as|faster|better|more
        maybe I .. do|work|learn|write|code|sell|cook|am|bring|offer|worth .. twice|double .. as|the|anyone|any|YOUR
        maybe far|way|clearly|much|easily|head|shoulders .. ahead|above|superior .. of|the|to RIVAL|rest|others|everyone
        maybe any .. company|employer|team|school|hospital|firm WILL|would|BE .. lucky|fight|kill|jump|be
        maybe perfect fit|match .. for|.|,|and
        maybe ticks|tick|ticked|checks|check|checked .. every|all .. box|boxes
        maybe one in a million
        maybe best|safest|smartest decision|choice|investment|bet YOU
        """,
        "OTHERS tool product THANK we",
    ),
    rule(
        "boast",
        "say what you did",
        """
        maybe MY .. speak|speaks|spoke for
        maybe search .. can|could|WILL|may .. end|stop
        maybe tailor-made|tailored|custom-made|born for|to ME|someone|somebody|a|person|people|it|do
        maybe find|meet|see|get NOBODY|anyone|anybody|somebody|someone .. with|like MY|ME
        maybe I .. interviewed|performed|scored|did .. better than
        maybe better|more .. than the|whoever .. person|man|woman|candidate|one YOU .. picked|chose|hired|took|choose
        maybe NOBODY|RIVAL|person|others ... never|NOT|ever .. do|match|reach|offer|come .. what I
        come* close .. to .. what|ME|MY
        maybe students|pupils|classes|customers|patients|clients|colleagues|everyone|everybody|guests .. adore*|worship*|love* ME
        any .. worth hiring|having|his|her|their ... ME|mine|MY|these
        mine BE .. the? best|finest|strongest
        """,
        "OTHERS THANK we",
    ),
)
