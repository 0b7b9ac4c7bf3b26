"""What an answer of the debrief is by its words: forgotten, liked, an idea, who decides, an example, their problem, a topic."""

from coach import lazy_re as re
from handlers.reading.lead import behind

_LEAD = behind("yes|honestly|actually|maybe|perhaps|mostly|mainly|i think")
_DO = (
    r"(?:start|begin|try|build|set up|use|automate|introduce|suggest|propose|run|test|split|move|"
    r"train|map|write|make|put|add|give|hire|"
    r"look at|collect|measure|simplify|replace|merge|cut|have (?:a|one|them)|first)"
)
FORGOT = re.compile(
    r"\b(?:blanked|froze|stumbled|rambled|fumbled|botched|bombed|mumbled|messed up|went blank|lost the thread)\b|"
    r"\b(?:should(?:'ve| have)|wish i(?:'d| had)|could(?:'ve| have)) (?:\w+ )?"
    r"(?:mentioned|said|told|brought|explained|asked|talked)\b|"
    r"\b(?:my|the) (?:\w+ ){0,4}?answers?(?: \w+){0,4}? (?:was|were|came out|sounded) "
    r"(?:(?:a|an|rather|quite|pretty|so|really|very|too|a bit) )*"
    r"(?:mess|weak|bad|poor|vague|thin|unclear|long|short|terrible|awful|clumsy)\b|"
    r"(?<!name )(?<!names )\b(?:i|completely|totally) forgot\b(?! (?:his|her|their|the) (?:sur)?names?\b)|"
    + _LEAD
    + r"forgot\b|\b(?:couldn'?t|could not) (?:really )?(?:explain|answer|think of|remember|find the word)",
    re.I,
)
CULTURE = re.compile(
    _LEAD + r"(?:i |we )?(?:'ve |have )?(?:really |quite |truly |just |also )*"
    r"(?:liked|loved|enjoyed|admired|appreciated|(?:was|were) impressed|fell in love)\b|"
    r"\bi (?:really )?(?:liked|loved) (?:that|it|them|how)\b|"
    r"\b(?:great|lovely|nice|good|relaxed|warm) (?:vibes?|atmosphere|people|team|spirit|mood)\b|"
    r"\b(?:the|their) "
    r"(?:team|people|atmosphere|vibe|culture|office|mood|tone|place|colleagues)\b.{0,24}\b"
    r"(?:was|were|is|are|seem\w*|felt|looked) (?:\w+ ){0,2}?"
    r"(?:lovely|great|nice|friendly|relaxed|warm|calm|good|kind|open|welcoming|fantastic|wonderful|"
    r"pleasant|funny)\b|"
    r"\bthey (?:seem|seemed|are|were) (?:like )?(?:an? )?(?:\w+ ){0,2}?"
    r"(?:relaxed|friendly|nice|kind|warm|fun|open|lovely) ?(?:bunch|people|lot|team)?\b",
    re.I,
)
IDEA = re.compile(
    _LEAD + rf"(?:(?:i'?d|i would|i could|we could|they (?:could|should|might)|one could|you could|why not) "
    rf"(?:just |simply |first |probably |maybe )?{_DO}\b|"
    rf"(?:my (?:first )?)?(?:idea|suggestion|proposal)\b(?: would be| is|:)|"
    rf"(?:i )?(?:do |also )?have an? (?:\w+ )?(?:idea|suggestion)\b)",
    re.I,
)
LAST_WORD = re.compile(
    r"\b(?:decides(?=\W*$|,| and | with )|(?:has|have) the (?:last|final) (?:word|say)|"
    r"makes? the (?:final |last )?(?:decision|call)|signs? (?:it )?off|(?:is|are) the decision makers?|approves?|votes? on (?:it|this|that)|"
    r"(?:it['’]?s|it is|that['’]?s) (?:all |really )?up to (?!me\b|you\b)\w+|(?:he|she|they) (?:do(?:es)?n['’]?t|do(?:es)? not) decide|"
    r"(?:is|['’]s) (?:all |entirely |really )?up to (?:the|her|his|their|hr|[A-Z]\w+)|decides? (?:it |this |that )?(?:together|jointly|between them)|take a vote)\b"
    r"(?!.*\b(?:when|by|once|until|soon|after|before|whether|what|how)\b)",
    re.I,
)
GETS_BACK = re.compile(
    r"\b(?:hr|recruiter|[A-Z]\w+) (?:will |would |is going to |'ll )?"
    r"(?:calls?|mails?|e-?mails?|writes?|contacts?|rings?|gets? back to) ?(?:me)?\W*$"
)
EXPERIENCE = re.compile(
    _LEAD + r"i(?:['’]ve| have) "
    r"(?:run|led|managed|taught|built|worked|done|set up|trained|organi[sz]ed|coached|designed|fixed|"
    r"handled|helped)\b[^.;!?]*\b"
    r"(?:before|already|for (?:\w+ )?years|at my (?:last|old|former|current)|"
    r"in my (?:last|old|former|current))\b|"
    + _LEAD
    + r"(?:i (?:told|showed|walked|talked|spoke|mentioned|described|explained)\b.{0,24}?\b"
    r"(?:about|through)? ?my\b|"
    r"my .{2,60}\b"
    r"(?:came up|was (?:mentioned|discussed)|got (?:\w+ ){0,3}(?:interest|attention|questions)|"
    r"interested (?:them|her|him))|"
    r"they (?:asked|wanted to know) (?:a lot )?about my\b|"
    r"we (?:spoke|talked) about my (?:time|work|project|years|job)\b)",
    re.I,
)
PROBLEM = re.compile(
    _LEAD + r"(?:they|she|he|the team|(?-i:[A-Z])[\w'’-]+|\w+) "
    r"(?:has|have|had|told me (?:about|of)|mentioned|named|spoke (?:of|about)|talked about|brought up|"
    r"described|complained about) "
    r"(?:that )?(?:an?|one|their|her|his|the) (?:\w+ ){0,2}?"
    r"(?:problem|headache|pain point|challenge|bottleneck|struggle|issue)\b|"
    r"\b(?:their|her|his|the) (?:(?:main|big|biggest|real|worst|largest|current|team'?s|greatest) )*"
    r"(?:problem|headache|pain|pain point|challenge|bottleneck|struggle|trouble|worry)s?\b"
    r"(?: right now| at the moment)? (?:is|are|was|were|with)\b",
    re.I,
)
THEY_NEED = re.compile(
    r"\b(?:results?|sales|numbers?|scores?|attendance|footfall|bookings?|orders?|quality|morale|"
    r"margins?|grades|ratings?|traffic|sign-?ups|enrol\w*|admissions|reviews|staffing|turnover) "
    r"(?:\w+ )?(?:(?:have|has|had|are|is|were|was|keeps?) )?(?:been )?"
    r"(?:badly |really |slowly |steadily )?"
    r"(?:dropp(?:ed|ing)|fall(?:en|ing)|fell|slipp(?:ed|ing)|declin(?:ed|ing)|gone down|going down|"
    r"worse\w*|down|suffer(?:ed|ing)|collaps(?:ed|ing)|stagnat\w+)\b|"
    r"\b(?:their|the) [\w -]{3,30} (?:is|are|was|were) (?:way |far |really |badly |always |still )?"
    r"(?:down|late|behind|slow|broken|a mess|failing|too (?:high|slow|low|late))\b|"
    r"\bthey(?:'ve| have) (?:lost|been losing|had to)\b|"
    + _LEAD
    + r"(?:they|the team|she|he|everybody|everyone|support|sales|the \w+)"
    r"(?:'re| are| is| really| badly| always| constantly| still)* "
    r"(?:needs?\b(?! (?:my|me|time|more time|longer|until|till|about|to (?:decide|think|talk|discuss|check|wait))\b)"
    r"(?! (?:an?|another|one|two|three|four|five|some|\d+|about|around|at least)(?: \w+){0,3}? (?:days?|weeks?|months?)\b)|struggl\w+|los(?:e|es|ing)\b|spend\w*|wast\w+|"
    r"have (?:trouble|problems)|short of|drown\w*|stuck|suffer\w*|can'?t (?:keep|find|get|hire))",
    re.I,
)
TOPICS = re.compile(
    _LEAD + r"(?:we |it was )?(?:mostly |mainly |all |just )*(?:talked|spoke|chatted|discussed)\b", re.I
)
SOMEBODY = re.compile(
    r"\b(?:he|she|they|i|we|nobody|no ?one|everyone|everybody|someone|somebody|both|all of them|ceo|cto|"
    r"cfo|coo|vp|hr|owners?|founders?|boss(?:es)?|managers?|director\w*|heads?|leads?|"
    r"team|panel|committee|board|council|recruiters?|agency|partners?|principal|dean|chair\w*|matron|"
    r"chef|foreman|supervisor|decid\w*|decision|sign\w*|approv\w*|vote\w*|choos\w*|say)\b|"
    r"(?<=\w )(?-i:[A-Z])\w+",
    re.I,
)
"""Who decides is somebody, or something is said of deciding."""
DECIDERS = re.compile(
    r"\b(?:decid\w*|decision|say|signs?|approv\w*|vote\w*|choos\w*|back to me|"
    r"(?:get|be|come) (?:back|in touch)|calls?|writes?|e-?mails?|let (?:me|us) know|contact\w*|hr|"
    r"boss(?:es)?|managers?|directors?|heads?|leads?|"
    r"ceo|cto|cfo|coo|vp|owners?|founders?|panel|committee|board|council|partners?|principal|"
    r"recruiters?|agency|herself|himself|together|both|all of them|up to|ask\w*|agree\w*|check with|"
    r"talk to|will|would|i think|i guess|probably|maybe)\b|"
    r"^\W*(?:it|that|this)(?:['’]s| is| was| will)\b",
    re.I,
)
TELLS = re.compile(
    r"\b(?:they|she|he|everyone|everybody|everything|the \w+|their \w+|(?-i:[A-Z])[\w'’-]+)"
    r"(?:['’]re|['’]s|"
    r" (?:\w+ )?(?:is|are|was|were|has|have|had|need\w*|want\w*|lost|los\w+|struggl\w*|takes?|waits?|quits?|"
    r"leaves?|opens?|trains?|worr\w*|cares?|can['’]?t|don['’]?t))\b",
    re.I,
)
