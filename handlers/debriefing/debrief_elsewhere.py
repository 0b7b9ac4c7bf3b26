"""An answer that belongs to another question of the debrief than the one asked: which one, by what it says."""

import re

from coach.understand.first_names import FIRST_NAMES
from coach.understand.gist import likeliest
from handlers.debriefing.debrief_told import fell_short
from handlers.reading.fits import asks
from handlers.reading.lead import behind

_LEAD = behind("yes|honestly|actually|maybe|perhaps|mostly|mainly|i think")
_DO = (
    r"(?:start|begin|try|build|set up|use|automate|introduce|suggest|propose|run|test|split|move|"
    r"train|map|write|make|put|add|give|hire|"
    r"look at|collect|measure|simplify|replace|merge|cut|have (?:a|one|them)|first)"
)
OUTRIGHT = 0.85
"""How sure it must be that a fact of the talk is told where somebody is named, too."""
FORGOT = re.compile(
    r"\b(?:blanked|froze|stumbled|rambled|fumbled|botched|bombed|mumbled|messed up|went blank|lost the thread)\b|"
    r"\b(?:should(?:'ve| have)|wish i(?:'d| had)|could(?:'ve| have)) (?:\w+ )?"
    r"(?:mentioned|said|told|brought|explained|asked|talked)\b|"
    r"\b(?:my|the) (?:\w+ ){0,4}?answers?(?: \w+){0,4}? (?:was|were|came out|sounded) "
    r"(?:(?:a|an|rather|quite|pretty|so|really|very|too|a bit) )*"
    r"(?:mess|weak|bad|poor|vague|thin|unclear|long|short|terrible|awful|clumsy)\b|"
    r"\b(?:i|completely|totally) forgot\b|"
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
    r"\b"
    r"(?:decides(?=\W*$|,| and | with )|(?:has|have) the (?:last|final) (?:word|say)|"
    r"makes? the (?:decision|call)|signs? (?:it )?off|(?:is|are) the decision makers?|approves?)\b"
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
    r"\b"
    r"(?:results?|sales|numbers?|scores?|attendance|footfall|bookings?|orders?|quality|morale|"
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
    r"(?:needs?\b(?! (?:my|me)\b)|struggl\w+|los(?:e|es|ing)\b|spend\w*|wast\w+|"
    r"have (?:trouble|problems)|short of|drown\w*|stuck|suffer\w*|can'?t (?:keep|find|get|hire))",
    re.I,
)
TOPICS = re.compile(
    _LEAD + r"(?:we |it was )?(?:mostly |mainly |all |just )*(?:talked|spoke|chatted|discussed)\b", re.I
)
BELONGS: tuple[tuple[str, tuple[re.Pattern[str], ...]], ...] = (
    ("forgot", (FORGOT,)),
    ("culture", (CULTURE,)),
    ("idea", (IDEA,)),
    ("decider", (LAST_WORD, GETS_BACK)),
    ("experience", (EXPERIENCE,)),
    ("problem", (PROBLEM, THEY_NEED)),
    ("topics", (TOPICS,)),
)
LOOSELY = {
    "topics": ("forgot", "culture", "idea", "decider"),
    "experience": ("forgot", "culture", "idea", "decider", "problem"),
    "problem": ("forgot", "culture", "idea", "decider", "experience"),
    "idea": ("forgot", "culture", "decider"),
    "forgot": ("culture", "decider"),
    "culture": ("forgot", "decider"),
    "people": ("forgot", "culture", "idea", "decider", "experience", "problem"),
    "decider": ("forgot", "culture", "idea", "experience", "problem", "topics"),
    "promise": ("forgot", "culture", "idea", "decider", "experience", "problem", "topics"),
}
"""By the question asked: whose answers are never an answer to it."""
EXPLICIT = ("forgot", "culture", "idea")
"""Questions beside which only "their problem is ..." is the problem."""
LEARNED = {"weak": "forgot", "forgot": "forgot", "liked": "culture"}
"""By act of `coach.understand.gist`, where it is sure."""
SURE = 0.9
SOMEBODY = re.compile(
    r"\b"
    r"(?:he|she|they|i|we|nobody|no ?one|everyone|everybody|someone|somebody|both|all of them|ceo|cto|"
    r"cfo|coo|vp|hr|owners?|founders?|boss(?:es)?|managers?|director\w*|heads?|leads?|"
    r"team|panel|committee|board|council|recruiters?|agency|partners?|principal|dean|chair\w*|matron|"
    r"chef|foreman|supervisor|decid\w*|decision|sign\w*|approv\w*|vote\w*|choos\w*|say)\b|"
    r"(?<=\w )(?-i:[A-Z])\w+",
    re.I,
)
"""Who decides is somebody, or something is said of deciding."""
BRIEF = 3
"""Words; so few may be a name."""
DECIDERS = re.compile(
    r"\b"
    r"(?:decid\w*|decision|say|signs?|approv\w*|vote\w*|choos\w*|back to me|"
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
    r" (?:\w+ )?"
    r"(?:is|are|was|were|has|have|had|need\w*|want\w*|lost|los\w+|struggl\w*|takes?|waits?|quits?|"
    r"leaves?|opens?|trains?|worr\w*|cares?|can['’]?t|don['’]?t))\b",
    re.I,
)
FACT_SLOTS = {
    "problem": "problem", "topic": "topics", "experience": "experience", "idea": "idea", "liked": "culture", "weak": "forgot", "forgot": "forgot",
}  # fmt: skip
LIKELY = 0.3
"""How likely the best of them must be, where nobody is named who could decide."""
ECHO = {
    "forgot": "Kept for your note.",
    "culture": "Kept as what you liked.",
    "idea": "Kept as your idea for them.",
    "decider": "Kept: who decides.",
    "experience": "Kept as your example.",
    "problem": "Kept as their problem; good one to come back to.",
    "topics": "Kept as what you talked about.",
}
"""What is said to it."""


def slot_of(text: str, asked: str) -> str | None:
    """The question these words answer, where it is another than `asked`; None where they may well answer that one."""
    if asks(text) or _fits_too(text, asked):
        return None
    if asked in EXPLICIT and PROBLEM.search(text):
        return "problem"
    allowed = LOOSELY.get(asked, ())
    found = next((slot for slot, rows in BELONGS if any(p.search(text) for p in rows)), None)
    if found is None and fell_short(text):
        found = "forgot"
    best = likeliest(text)
    if found is None and best is not None and best.chance >= SURE:
        found = LEARNED.get(best.act)
    if (
        found is None
        and best is not None
        and asked == "decider"
        and (best.chance >= OUTRIGHT or _names_nobody(text))
    ):
        found = FACT_SLOTS.get(best.act) if best.chance >= LIKELY else None
    if found is None and asked == "decider" and _tells_of_the_work(text):
        sure = best is not None and best.chance >= LIKELY
        found = FACT_SLOTS.get(best.act, "topics") if sure and best is not None else "topics"
    return found if found in allowed else None


def _names_nobody(text: str) -> bool:
    """ "Churn reports take them two days" is no answer to who decides."""
    words = text.split()
    named = any(w.casefold().strip(",.") in FIRST_NAMES for w in words)
    return len(words) > BRIEF and not named and SOMEBODY.search(text) is None


def _tells_of_the_work(text: str) -> bool:
    """ "He is worried about the move to Leeds": whoever that is, nothing is said of deciding."""
    many = len(text.split()) > BRIEF
    return many and TELLS.search(text) is not None and DECIDERS.search(text) is None


def _fits_too(text: str, asked: str) -> bool:
    return any(p.search(text) for slot, rows in BELONGS if slot == asked for p in rows)
