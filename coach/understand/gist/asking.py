"""What people ask of the coach: what now, how does it stand, when, why, how to prepare, what can you do."""

from coach.understand.gist.frames import Frames

NEXT = Frames(
    "next",
    whole=(
        r"(?:and |so )?what(?: is)?(?: do| should| can| must| shall)?(?: i| we)?(?: do)? <now>(?: with (?:this|that|it|them))?",
        r"next(?: step| one| task| thing)?|now|today|after that|and (?:then|after that)|then what|what after that|what else",
        r"(?:what|which)(?: one)? (?:should|do|can|shall|must|would|could) (?:i|we|you) (?:do|start with|tackle|send|answer|handle)(?: <now>| first| about (?:it|this|that|them))*",
        r"what (?:would|do|can) you (?:do|suggest|recommend|advise|propose)(?: (?:i|me|we).*| <now>)?",
        r"(?:tell|show|give) me what(?: i (?:have|need|should))?(?: to)? do(?: <now>)?",
        r"(?:do i have|have i got|is there|are there|got|any|anything|something)(?: \w+){0,4}? (?:to do|due|left|open tasks?|tasks?|todos?|pending|waiting(?: for me)?)(?: .*)?",
        r"(?:is )?(?:anything|something)(?: \w+)? (?:i|for me|to|due|waiting) .*|any(?:thing)? (?:due|else)(?: <now>)?",
        r"(?:what|anything) (?:is |did |have )?i (?:miss|missed|forget|forgot)\b.*|am i (?:forgetting|missing) (?:something|anything)|did i miss (?:something|anything)",
        r"what is (?:on|due|up next|waiting|left|there to do|to do|my (?:homework|next step|todo|next move|task)|on my plate|on the agenda|on for|the next (?:step|move|thing|task))\b.*",
        r"(?:my |give me (?:my |a )?|show (?:me )?(?:my )?)?(?:to ?do(?: list)?|tasks?|homework|agenda)(?: list)?(?: (?:for )?<now>)?",
        r"what (?:am|are) (?:i|we) supposed to do.*|where (?:do|should) (?:i|we) (?:go from here|start|begin)|how (?:do|should) (?:i|we) (?:proceed|continue|go on)",
        r"guide me|what (?:comes|happens)(?: next| first| now)?|what do you need(?: from me)?|what (?:have|do) you (?:got |have )?for me|i am ready.*",
        r"i am back(?: what .*)?|anything new(?: for me)?|what is new|where were we|tell me what to do|advice|any advice|what should i be doing|what next then|what now then",
    ),
)
OVERVIEW = Frames(
    "overview",
    whole=(
        r"(?:(?:can i |may i |let me )?(?:<show>|list)(?: me)?(?: a| an| the)?(?: (?:short|quick|full|complete|whole))? )?(?:my |the |all |all (?:of )?my |the whole |everything|a |an )*"
        r"(?:list|overview|summary|pipeline|everything|all|companies|applications|interviews|conversations|rundown|dashboard|stuff|processes|opportunities)"
        r"(?: (?:please|of (?:all(?: my \w+)?|everything|my \w+)|all my stuff|i have (?:running|open|going)|list|rundown))*",
        r"(?:what|which|who)(?: \w+){0,2} (?:is|are|have|has|do|does|have i|did)(?: i)?(?: \w+)? (?:going|open|running|active|still active|still open|dead|quiet|waiting|still out there|in (?:my|the) pipeline|in play|on the list|tracking)(?: on| for)?.*",
        r"who (?:am i (?:still )?(?:waiting (?:on|for)|talking to)|(?:still )?owes me.*|(?:have|has) (?:i )?not (?:i )?heard from|has ?n[o']t (?:answered|replied).*|is (?:still )?(?:left|open|silent|quiet))",
        r"(?:what|which)(?: \w+)? do i have(?: (?:open|running|going|at the moment|right now|on))?|what have i got(?: (?:going|open|running|on))?(?: .*)?",
        r"(?:how many|which|what)(?: \w+)? (?:interviews|companies|places|applications|conversations|processes|jobs|things)\b.*",
        r"where (?:does|do|is) (?:everything|it all|things|all of it) stand.*|(?:status|state|summary|overview) of (?:everything|all|things|play|my .*)|how is everything(?: going)?|how are things(?: overall| going)?",
        r"which ones? (?:are|is|went|have) .*|remind me of everything.*|what are all the .*|who have i not .*|quick (?:rundown|overview|summary)",
    ),
)
SCHEDULE = Frames(
    "schedule",
    whole=(
        r"(?:what is |show(?: me)? )?(?:the |my |your )?(?:plan|schedule|timeline|calendar)(?: (?:for|with|of|at) .*)?|what is the plan.*",
        r"when (?:do|will|would|are) you (?:remind|write|message|ping|contact|get back to|come back).*|when do i hear from you.*",
        r"when (?:is|are|was|comes?) (?:the|my|our|your)(?: \w+){0,2} (?:reminders?|thank you|check in|follow up|nudge|note|messages?|brief|due)\b.*",
        r"(?:what|which|are there(?: any)?|any|show(?: me)?(?: the)?|upcoming|my|list)(?: the| my)? (?:upcoming )?reminders?\b.*",
        r"what(?: is| reminders are)? (?:coming(?: up)?|planned|scheduled|set|happening|ahead)\b.*|what happens (?:on|next week|this week|in)\b.*|(?:is there )?anything (?:on|planned|scheduled|coming)\b.*",
        r"how (?:is|does) (?:the|my) (?:week|month|calendar|schedule)(?: \w+)*|what are the (?:next )?(?:dates|steps)|upcoming(?: things| stuff)?",
        r"when (?:do|should|can|will|shall|may|would|could|is|am)(?: (?:i|be|it|the|a|we|next|good|best|right|time|to|ok|okay|safe|moment|going))+ (?:to )?<write>\b.*|by when (?:should|do|must) i .*|how long (?:should|do|must) i wait.*|what dates? .* coming up",
    ),
)
STATUS = Frames(
    "status",
    whole=(
        r"(?:is there |are there |got |do you have |have you )?(?:any|some|the latest|what is the latest|latest)(?: \w+)? ?(?:news|updates?|word|info|information|developments?|movement|details?)? (?:on|from|about|with|at|of|for|regarding) (?!me\b).*",
        r"any(?:thing)?(?: new)? (?:from|about|on|with|at) .*",
        r"(?:so )?(?:where|how) (?:are|do|is|does)(?: (?:we|i|it|things|everything|that|the))?(?: (?:stand|standing|going|looking|go|look|at|thing))*(?: (?:with|at|on|for) .*)",
        r"how (?:is|are) (?:it|things|that|the \w+) (?:going|looking)(?: .*)?|how (?:is|about) (?:the )?\w+(?: thing| going| looking)?",
        r"(?:what is |give me )?(?:the )?status(?: of| with| on| at| for)?(?: the)? .*",
        r"(?:<show>)(?: me)?(?: the)?(?: (?:file|card|details|summary|everything|all|info|notes))?(?: (?:on|of|for|about|from|at|we have on))? (?!.*\b(?:<letter>|reminders?|plan|settings|list|all|joke|example|questions)\b)(?:the )?[\w&.' -]{2,30}",
        r"(?:details|info|information|summary|notes|card|facts|history)(?: please)? (?:on|of|for|about|from) .*|give me (?:a )?(?:summary|details) .*",
        r"what (?:do|did|have|was|is) (?:you|we|i)(?: \w+)? (?:have|know|told|tell|tell you|said|say|noted|wrote|write|sent|send|note)(?: you)?(?: (?:on|about|of|for|to|down|with|at|from) .*)",
        r"remind me (?:what|who|when|where|which|how) (?:we|i|they|she|he|it|the|was|is)\b.*",
        r"(?:what|which|when|where|who|whom|how|at what|on what)(?: \w+){0,2} (?:is|was|are|were|did|do|does|has|have)(?: \w+){0,3} (?:interview|decide|decided|interviewer|recruiter|contact|hiring manager|round|salary|role|name of|promise|promised|hear|say|said|reply|replied|answer|talk|talked|speak|spoke|meet|met|see|write|wrote|thank|last|supposed)\b.*",
        r"(?:what|which|when|where|who) (?:is|was|are) (?:my|the|our) (?:interview|interviewer|recruiter|contact|hiring manager|round|meeting|call|role|salary|deadline)\b.*",
        r"(?:have|has|did) (?:i|they|she|he|\w+) (?:already |ever |yet )?(?:thank|thanked|write|written|wrote|reply|replied|answer|answered|send|sent|call|called|contact|contacted|respond|responded|email|emailed|get back|got back|heard|hear)\b.*",
        r"how (?:long|many (?:days|times|weeks|messages)) (?:has|have|is|did|since|ago)\b.*|what is (?:happening|going on|up) (?:with|at)\b.*|tell me about (?!a joke|yourself|you\b).*",
        r"(?:what did|did) (?:she|he|they|\w+) (?:promise|say|tell|write|answer|reply).*|which round .*|at what time .*|what time (?:is|was|do|does|are) (?:the|my|i|it|we) .*",
        r"(?:bring|pull) up .*|open (?:the )?(?:file|card) .*|details .*",
    ),
    never=(
        r"^(?:show|give|tell|send|get|see|read)(?: me)? (?:it|that|this|one|more|another|them)(?: \?)?$",
        r"\b(?:joke|weather|yourself)\b",
    ),
)
WHY = Frames(
    "why",
    whole=(
        r"why(?: (?:now|not|then|so|that|this|is that|wait|do i|should i|a|the|two|three|\d+|on|at all|not now|not earlier|not sooner|so (?:late|early|soon|long)|\w+day))*(?: .{0,60})?",
        r"how come(?: .*)?|how (?:do|can) you (?:know|tell|be sure)(?: that| this)?|(?:and )?(?:says|said) who|who says(?: that| so)?|explain(?: (?:that|this|it|yourself|why))?(?: to me)?",
        r"what is (?:the |your )?(?:reason|reasoning|source|logic|basis|rationale)(?: .*)?|what is (?:that|this|it) based on|where (?:does|did|do) (?:that|this|the|your|you)(?: \w+)? (?:come from|get (?:that|this)|from)(?: .*)?",
        r"(?:is there |do you have |any )(?:a |any )?(?:source|reason|proof|evidence|study|research)(?: .*)?|(?:does|do) (?:a |an |the )?(?:thank you|follow up|notes?|\w+)(?: note| mail| email)?(?: even| really)? (?:matter|help|work)(?: .*)?",
        r"are you sure(?: about (?:that|this))?|is (?:that|this) (?:really )?(?:true|right|a good idea|wise|smart)|what makes you (?:think|say).*",
    ),
)
HELP = Frames(
    "help",
    whole=(
        r"help(?: me)?(?: out)?(?: i am lost| please)?|i am (?:lost|confused|stuck)|i do not (?:get|understand) (?:it|this|you|how .*|what .*)|(?:the )?(?:manual|instructions|tutorial|menu|options|commands?|guide)",
        r"what (?:can|could|else can|do|exactly do|will) (?:you|this(?: thing)?|it) (?:do|help(?: me)? with|offer|understand)(?: for me| all| exactly| here)?",
        r"how (?:does|do|should|can|would) (?:this|it|you|i|that|one) (?:thing )?(?:work|use|talk|start|begin|tell|add|enter|delete|remove|edit|change|correct|fix|log|record|save|undo|stop|set up|get started|input)\b.*",
        r"what (?:is this|is (?:this|it) for|are you(?: for| exactly)?|are you supposed to do|commands(?: are there| do you have)?|can i (?:say|type|write|ask|do)(?: .*)?|do i type(?: .*)?|should i type)",
        r"who (?:are|made|built|is) (?:you|this|behind (?:this|you))|(?:are you|is this|am i talking to|do i talk to)(?: \w+){0,3} (?:bot|robot|human|real person|person|ai|machine|computer|chatgpt|real)",
        r"(?:can|could|do|will|would) you (?:also )?(?:send (?:the |it|my |them )?.*(?:for me|yourself|directly|myself)|read my .*|see my .*|contact them.*|write to them.*|call them.*)",
        r"(?:who|can anyone|can others|can somebody|does anyone)(?: \w+){0,2} (?:see|sees|read|reads|look|access)\b.*|(?:is|are) (?:this|my data|my messages|it|that|everything|what i (?:say|write|type)|our chat)(?: \w+)? (?:private|safe|secure|secret|confidential|stored|shared|encrypted)\b.*",
        r"what (?:do you do with|happens (?:to|with)) my (?:data|messages|information|details).*|where is my data.*|give me (?:an |some )?examples?|(?:an |any )?examples?|how to use .*|show me how.*",
    ),
)
PREPARE = Frames(
    "prepare",
    whole=(
        r"what (?:should|can|could|do|shall|would|must) (?:i|one) (?:(?:ask|bring|wear|prepare|know|bring up|mention)(?: (?:them|him|her|in|at|about|when|if|for|to|during|there|tomorrow|the).*)?|(?:say|answer) (?:in|at|about|during|when (?:they|he|she)|if (?:they|he|she)) .*)",
        r"(?:what|which|good|some|any|give me(?: some| a few)?)(?: good)? questions?(?: (?:should|can|could|do|to|for)\b.*)?|how (?:do|should|can|could) i (?:prepare|prep|get ready|best prepare|explain|introduce|answer (?!them\b|her\b|him\b|this\b|that\b|it\b))\b.*",
        r"(?:help me )?(?:prepare|prep|get ready|practi[cs]e)(?: me)?(?: (?:for|with|tomorrow|before|please)\b.*)?|(?:i need to|let us|want to|i want to) (?:prepare|prep|practi[cs]e)\b.*",
        r"(?:any|some|give me(?: some)?|got|have you(?: got)?|do you have)(?: any| some)?(?: last minute| good)? (?:tips?|advice|hints?|tricks?|suggestions?)(?: (?:for|on|before|about)\b.*)?|tips(?: .*)?",
        r"(?:i have|i have got|my) (?:the |an |my )?(?:interview|call|meeting|screen)(?: is)? in (?:an|one|two|\d+) (?:hour|hours|minutes|min)\b.*(?:tips?|advice|help|what).*|what to (?:bring|wear|ask|prepare|say|expect)(?: .*)?",
    ),
)
ASKING_FIRST = (HELP, PREPARE)
ASKING = (WHY, NEXT, SCHEDULE, OVERVIEW, STATUS)
