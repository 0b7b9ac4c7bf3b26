"""What people tell of an interview that is over: their problem, what I forgot, how it felt, what I liked."""

from coach.understand.gist.frames import Frames

WEAK = Frames(
    "weak",
    part=(
        r"(?:\bi (?:\w+ )?|^(?:totally |completely )?)(?:blanked|froze|choked|stumbled|fumbled|fluffed|flubbed|botched|bombed|rambled|waffled|babbled|stuttered|stammered|tripped|struggled|messed up|screwed up|mixed up|failed|tanked|butchered|went (?:totally |completely )?blank|drew a blank|lost (?:my|the) thread|panicked|got stuck|got (?:\w+ ){0,4}wrong|(?:did|could) not (?:know|answer|explain|solve)|got lost|got confused|gave a (?:poor|bad|weak|terrible|stupid|lame|vague)|was (?:bad|weak|poor|terrible|awful|unprepared|vague|lost|slow|hopeless) (?:at|on|with|in|when|about)|said something (?:stupid|dumb|wrong|silly)|(?:could|did|can) not (?:answer|explain|solve|finish|know|think of|come up with|remember|recall|find)|had no (?:answer|example|idea what to say))\b",
        r"\bmy (?:\w+ ){0,3}?(?:answers?|explanation|solution|example|code|presentation|response|english|german|reply|pitch|introduction|story)(?: \w+){0,4} (?:was|were|came out|sounded|is|went) (?:\w+ )?<bad>\b|\b(?:could|should) have (?:answered|explained|said|done|prepared|handled|phrased)(?: \w+){0,6} (?:better|more|differently|clearer)\b|\bnot (?:my|a) (?:best|good|great|strong) answer\b|\b(?:answered|explained|handled|solved) (?:\w+ ){1,5}(?:badly|poorly|wrong|wrongly)\b",
    ),
    never=(r"\b(?:anything|nothing) (?:else|more)\b",),
)
FORGOT = Frames(
    "forgot",
    part=(
        r"(?:\bi |^)(?:totally |completely |really |just |clean |stupidly |also |sadly )*(?:forgot|left out|omitted|skipped|missed|overlooked|neglected|failed) (?:to (?:say|tell|mention|bring up|talk about|add|show|include|point out|explain|ask|note|name|stress|give|raise|share|describe|highlight)\b|my |the |about |that |out )|\b(?:never|did not|could not|not) (?:get|got|come|came|manage|managed|have|had|find|found)(?: \w+)? ?(?:round |around |a chance |the chance |time |the time |an opportunity |the opportunity )?to (?:say|tell|mention|talk|bring|add|show|speak|explain|share|cover|discuss|present|describe|the|my)\b",
        r"(?:\bi |^)(?:did not|never|have not|had not|failed to)(?: even| actually)? (?:mention|mentioned|bring up|brought up|say|said|tell|told|talk about|talked about|touch on|touched on|raise|raised|show|showed|point out)\b|(?:\bi |^)(?:should|could|would|wish i) have (?:also )?(?:said|told|mentioned|brought up|talked|added|shown|asked|pointed|stressed|raised)\b|\bi wish i (?:had|would have)\b|\bi (?:meant|wanted|planned|was going|intended) to (?:also )?(?:say|tell|mention|bring up|talk about|add|show|point out|ask)\b|\bwhat i (?:wanted|meant|forgot|did not get|would have liked) to (?:say|add|mention)\b|\bran out of time\b|\bforgot (?:to (?:mention|say|tell|bring up|show|add)|my best)\b",
    ),
    never=(r"\bforgot to ask(?: (?:that|about (?:it|that)|when .*|by when .*))?$",),
)
PROBLEM = Frames(
    "problem",
    part=(
        r"\b(?:their|its|the (?:team|company|department|manager|plant|ward|school|store|shop)'?s?|her|his) (?:\w+ ){0,3}?(?:problem|challenge|pain ?point|pain|headache|worry|concern|issue|struggle|trouble|bottleneck|weak spot|difficulty|frustration|fear|gap|priority)s?\b",
        r"\b(?:<someone>) (?:\w+ )?(?:struggles?|struggling|struggled|suffers?|suffering|complain(?:s|ed|ing)?|worr(?:y|ies|ied)|moan(?:s|ed)?|fears?|lacks?|loses?|losing|lost|wastes?|wasting|spends? (?:hours|days|weeks|ages|too much|\d+)|drowns?|drowning|is drowning|misses|missing|fail(?:s|ed)? to|fights? with|(?:is|are|was|were|seems?|feels?|seemed) (?:\w+ )?(?:frustrated|overwhelmed|unhappy|worried|concerned|behind(?: (?:on|with|schedule)|$)|short(?:[- ]?staffed)? ?|understaffed|stuck|swamped|slow|annoyed|fed up|afraid|struggling|drowning|losing|growing too fast|under pressure|short of|desperate for|overloaded))\b",
        r"\b(?:they|she|he|the \w+) (?:have|has|had|got) (?:\w+ ){0,2}?(?:trouble|problems?|issues?|difficult(?:y|ies)|a hard time|no one who|nobody who|a shortage|too (?:few|many|much|little)|a mess|a backlog|high (?:turnover|churn)|churn|turnover|outages?|delays?|bugs?)\b|\b(?:they|she|he) (?:can ?not|can not|do not|does not|could not|never) (?:keep up|find|scale|cope|get|handle|manage|have (?:anyone|anybody|enough|time|a)|know how|measure|hire|retain|deliver|trust|see)\b",
        r"\b(?:they|she|he|the \w+) (?:\w+ )?(?:needs?|wants?|has to|have to|must|hopes?|would like) (?:someone|somebody|help|to (?:fix|solve|reduce|cut|get rid|improve|replace|stop|speed|automate|clean|modernise|modernize|migrate|grow|scale|lower|raise|win|simplify|rebuild|digiti[sz]e|attract|move (?:away|off|from)|save|avoid|increase|understand|unify|merge|shorten))\b",
        r"\b(?:their|the) (?:\w+ ){1,4}?(?:is|are|was|were|keeps?|gets?|takes?|breaks?|crash\w*|fails?|slipp\w+|all over) (?:\w+ ){0,3}?(?:a mess|mess|broken|chaotic|chaos|slow|flaky|outdated|old|legacy|unreliable|manual|by hand|all over the place|short[- ]?staffed|understaffed|messy|slipping|breaking|too (?:slow|long|high|expensive|manual)|a nightmare|nightmare|a headache|headache|hours|days|weeks|down|all the time|inconsistent|a bottleneck|painful|ancient)\b",
        r"\b(?:biggest|main|greatest|real|key|number one) (?:worry|problem|challenge|pain|issue|concern|headache|fear|risk|priority)\b|\bbothers? (?:them|her|him)\b|\b(?:is|are) a (?:\w+ )?(?:headache|problem|nightmare|pain|challenge|worry) (?:for|to) (?:them|her|him)\b|\bkeeps? (?:them|her|him) (?:up|awake)\b|\b(?:is|are) (?:chaotic|a mess|flaky|slipping|all over the place)\b",
    ),
    never=(
        r"\bmy (?:biggest |main )?(?:problem|worry|concern|issue)\b|\bi have (?:a )?(?:problem|trouble|issue)",
        r"\b(?:reference|document|availability|salary expectation|passport|certificate)s?\b",
    ),
)
IDEA = Frames(
    "idea",
    part=(
        r"\b(?:my (?:idea|suggestion|proposal|thought|approach|plan)(?: \w+){0,3} (?:is|would be|was|could be)|i (?:could|would|might|should|can|had the idea to|have an idea|thought of|was thinking of|would like to|am thinking) (?:suggest|propose|offer|start with|build|show them|try|recommend|set up|automate|bring|begin with|help them|how to|a |of|about (?:proposing|suggesting))|i have an idea|i (?:thought|was thinking) (?:of|about) a|they (?:could|should|might) (?:\w+ )?(?:try|use|merge|split|automate|switch|do|start|build|introduce|add|hire|train|run|have|move|set up|cache|combine|simply|test|ask)|one could|(?:maybe|perhaps) (?:a |an |they |we |some |just )|(?:a|some) .{3,60} (?:would|could|might) (?:help|fix|solve|work|do it|reduce)|why not (?:use|try|a|an|just|let)|what about (?:a|an|using)|how about (?:a|an|using))\b",
    ),
    never=(
        r"\b(?:call|email|write|ping|text|message|hear|follow up|check in)\b.*\?|\bmaybe (?:later|tomorrow|next|on|i should)\b|\boffer(?:ed)? me\b",
    ),
)
LIKED = Frames(
    "liked",
    part=(
        r"(?:\bi |^)(?:really |also |just |quite |totally |especially |particularly |so )*(?:liked|loved|like(?= (?:how|that|the|their|they|her|his))|love(?= (?:how|that|the|their))|enjoy(?:ed)?|admire[ds]?|appreciated?|was (?:impressed|struck|touched|inspired|excited|amazed)|adored?|am (?:impressed|excited|a fan|taken)|fell in love|felt (?:very |really |so |right )?(?:welcome|at home|comfortable|respected|at ease|good there|heard))\b",
        r"\b(?:great|nice|good|lovely|friendly|cool|amazing|wonderful|warm|fun|smart|kind|interesting|fantastic|brilliant|awesome|relaxed|welcoming|supportive) (?:atmosphere|team|people|culture|vibe|product|office|crowd|colleagues|place|energy|spirit|mission|bunch|folks|boss|manager|company|students|kids|tools?|stack|values)\b|\b(?:people|team|everyone|everybody|office|atmosphere|culture|vibe|staff|colleagues|place|manager|boss|product|values|mission|folks)(?: \w+){0,2} (?:was|were|is|are|seemed?|felt|feels|speaks to me|appeals) (?:\w+ ){0,2}?(?:nice|great|lovely|friendly|cool|kind|amazing|warm|wonderful|smart|welcoming|relaxed|supportive|fun|right|inspiring|beautiful|to me|laughing|awesome)\b|\b(?:impressed|appeals to|speaks to|inspires?|inspired|excites?|attracts?) me\b|\bwhich i (?:like|love|appreciate)\b|\bi like that\b",
    ),
    never=(
        r"\bi (?:would|will|do not|did not) like\b|\blike to\b|\bi (?:do not|did not) (?:like|enjoy|love)\b|\bsounds? like\b|\bi like (?:it|that|this)(?: \?)?$|\blove it$",
    ),
)
EXPERIENCE = Frames(
    "experience",
    part=(
        r"(?:\bi |^)(?:also |then |just |once |even |actually )*(?:told (?:them|him|her|\w+)|said|explained|described|showed(?: them| him| her)?|mentioned|talked about|spoke about|presented|brought up|gave(?: them)? (?:the|an|my) (?:example|story)|shared|walked (?:them|him|her) through|demonstrated|demoed|used (?:the|my) (?:example|story))(?: \w+){0,4}? (?:how (?:i|we)|that (?:i|we)|about (?:my|the|our|how|when|a)|my|our|we|i (?:did|built|led|ran|made|cut|saved|fixed|have)|from|with|of|reducing|building|the (?:time|project|launch|migration|case|angry|difficult)|the \w+ i)\b",
        r"\b(?:they|she|he|\w+) (?:\w+ )?(?:asked(?: me)?(?: a lot)?|wanted to (?:know|hear)|were interested|was interested|was curious|liked|loved|were impressed|was impressed|seemed to like|picked up on|focused|dug)(?: \w+){0,3} (?:about |in |by |on |into |with )?(?:my|our|how i|what i did|the project i|when i)\b|\bmy (?:\w+ ){0,4}(?:came up|was a (?:big )?topic|impressed (?:them|her|him)|fits?|got (?:them|attention))\b|\bwe (?:talked|spoke|discussed|went|chatted|covered|focused)(?: \w+){0,3} (?:about|on|over|through|into)? ?my\b",
        r"\bi (?:have )?(?:built|led|ran|managed|designed|migrated|cut|reduced|saved|trained|launched|organi[sz]ed|rebuilt|fixed|automated|taught|coached|increased|negotiated|introduced|did|done|used to (?:run|build|do|manage|lead|work)) (?:\w+ ){1,12}?(?:at|in|for|during|on) (?:my|our) (?:last|previous|old|former|current|first|time|years|job|company|studies|thesis|internship|role)\b|\bi (?:did|have done|built|used to (?:run|do|build|manage)) (?:exactly |the |their )*(?:same|exact(?:ly)?|similar|kind|very)\b",
    ),
    never=(
        r"\bmy (?:notice|salary|availability|references?|visa|documents?|portfolio|certificates?|address|number|passport|permit|message|note|mail|email|profile|cv|resume|application)\b|\bwhen i (?:could|can)\b|\basked me to\b",
    ),
)
TOPIC = Frames(
    "topic",
    part=(
        r"\b(?:we|the (?:talk|interview|conversation|chat|call|meeting)|it|half of it|most of it)(?: \w+){0,3} (?:talked?|spoke|discussed|chatted|was (?:mainly |mostly |all |a lot |only )?about|covered|revolved|focused|centered|was (?:\w+ )?small talk|went (?:over|through))\b|\b(?:they|she|he|\w+) (?:told me|explained|described|walked me through|showed me|talked|spoke|presented|introduced|gave me)(?: \w+){0,2} (?:about|the|their|how|a (?:lot|tour|demo)|through|all)\b|\bthere was a lot (?:about|of talk)\b|\b(?:they|she|he) asked (?:the |a lot (?:about|of) |mostly |only |about )(?:\w+ ){0,3}(?:questions?|about|stuff|behaviou?ral|technical|usual)\b|\bmostly (?:behaviou?ral|technical|small talk|questions)\b",
    ),
)
FELT_BAD = Frames(
    "felt_bad",
    whole=(
        r"(?:it |that |the <meeting> |all |everything |overall |honestly |i think |i guess |i feel like |sadly |unfortunately |well |hmm |this )*(?:it |that |the <meeting> )?(?:went|was|felt|is|did not go|could have (?:gone|been)|seemed|did not feel|turned out|sounded)(?: (?:really|very|pretty|quite|kind of|kinda|a bit|a little|so|too|rather|just|only|not|a|an|like an|like a|total|complete|totally|that|all that|super|rather|absolute|my|okay|ok|alright))* ?(?:<bad>|interrogation|ok|okay|alright|nightmare|so|sure|better|day|flop|average|embarrassing|confusing|chaotic|exhausting|long|intense|stressful|difficult|one sided|dull|(?<=not )(?:\w+ )?<good>|(?<=not go )(?:\w+ )?<good>|(?<=have been )<good>|(?<=have gone )<good>)(?: (?:i think|i guess|i suppose|enough|really|honestly|day|at all|for me|in the end|overall|today|to be honest|tbh|feeling))*",
        r"(?:(?:pretty |quite |rather |very |so |kind of )?<bad>|not (?:so |that |very |too |really |my )?(?:<good>|day|<good> day)|could have (?:been|gone) (?:better|worse)|i (?:really |totally |completely |think i |think |kind of )*(?:bombed|blew|ruined|tanked|failed|screwed|messed)(?: (?:it|up|this|that|the <meeting>|it up|completely|badly|totally))*|(?:<they>) (?:seemed|looked|was|were|did not|never|sounded|felt) (?:\w+ ){0,2}?(?:bored|smile|uninterested|cold|distant|like me|rude|unprepared|annoyed|tired|rushed|impatient|interested|strict|unfriendly|late|distracted)(?: .{0,20})?|i do not think (?:<they>) (?:liked?|were|was|will|want)\b.{0,30}|(?:i am )?not (?:sure|certain) how it went|(?:hard|difficult) to (?:say|tell|judge|read)(?: how .*)?|i (?:was|felt) (?:so |very |really |too )*(?:nervous|tired|shaky|unprepared|stupid|small|old|out of place)(?: .{0,50})?|bad (?:feeling|vibes?|day)|no (?:good|idea how it went))",
    ),
)
FELT_GOOD = Frames(
    "felt_good",
    whole=(
        r"(?:it |that |the <meeting> |all |everything |overall |honestly |i think |i guess |i feel |this |i feel like |they were |oh |wow )*(?:it |that |the <meeting> |i )?(?:all |just )?(?:went|was|felt|feel|is|seemed|turned out|am|were)?(?: (?:really|very|pretty|quite|so|super|surprisingly|actually|just|a|an|my|even|much|rather|extremely|unexpectedly|the|one of the|absolutely|real))*"
        r" ?(?:<good>|positive|blast|pleasure|success|better than (?:expected|i (?:thought|expected|feared))|best <meeting> (?:ever|so far|yet)|(?:good|great|nice) (?:conversation|chat|talk|feeling|vibes?|interview|experience|fit|one|energy|atmosphere))(?: (?:i think|i guess|really|honestly|with it|about it|overall|in the end|for me|today|so far|to be honest|tbh|i feel|about this one|actually|in fact|indeed|enough|how it went|with how it went))*",
        r"i (?:really |totally |absolutely |think i )*(?:nailed|aced|crushed|killed|smashed|rocked) (?:it|this|that|the <meeting>|this one)(?: .{0,20})?|(?:i think |i feel |it seems |it seemed )?(?:<they>) (?:really |seemed to (?:really )?|clearly )?(?:liked?|likes|loved?|enjoyed|clicked with) (?:me|it|my .{2,30}|talking .*)(?: .{0,20})?|we (?:really )?(?:clicked|got on|got along|hit it off|had a (?:good|great|nice|lovely) .*|laughed a lot)(?: .{0,30})?|good (?:feeling|vibes?)(?: .{0,20})?|(?:super|so|very|quite|really|pretty) (?:<good>|positive)(?: (?:with|about) (?:it|this|that|how .*))?|(?:lots of|only|such) (?:good|positive) .{2,20}",
    ),
    never=(
        r"\bnot\b|\bwould like\b",
        r"^(?:good|great|nice|perfect|fine|super|awesome|lovely|wonderful|brilliant|amazing|excellent|happy|well|it is (?:good|great|fine|nice)|that is .*|that was (?:nice|kind|good|great) of .*)$",
    ),
)
FACTS = (WEAK, FORGOT, FELT_BAD, FELT_GOOD, PROBLEM, LIKED, EXPERIENCE, IDEA, TOPIC)
