"""The words of a wish that a command fulfils: by what they ask for."""

from coach import lazy_re as re

NAME = re.compile(
    r"^\W*(?:my name is|call me|i(?:'m| am) called|sign (?:it |them |me )?(?:as|with)|sign as) "
    r"([^\W\d_][\w .'-]{1,40}?)\W*$",
    re.I,
)
TONE = re.compile(
    r"\b(formal|warm|concise|enthusiastic)(?:er)?\b.*\btone\b|"
    r"\btone\b.*\b(formal|warm|concise|enthusiastic)\b|^\W*(?:be )?more (formal|concise)\W*$",
    re.I,
)
PACE = re.compile(
    r"\bpace\b[^.;!?\n]{0,24}\b(prompt|measured|patient)\b|\b(prompt|measured|patient) pace\b|"
    r"^\W*be (?:more )?(prompt|measured|patient)\W*$",
    re.I,
)
PLACE = re.compile(
    r"^\W*(?:[^,;.]{0,50}\b(?:time ?zone|zone|clock|time|wrong|not)\b[^,;.]{0,24}[,;.]\s*)?"
    r"(?:btw |fyi |ok |so )?(?:i['’]?m|i am|i['’]?ll be|i will be) "
    r"(?:now |currently |back |staying |actually |really )?in ([a-z .'-]{3,30}?)"
    r"(?: now| this week| these days|,? (?:until|till?|for|from|through|over) [^.;!?]{2,30})?\W*$",
    re.I,
)
MOVE = re.compile(
    r"^\W*(?:please |can you |could you |i need to |let'?s )*"
    r"(?:move|change|shift|push|reschedule|put)\s+(?:the |my )?(?P<name>.{2,40}?)(?:'s)?"
    r"(?: interview| call| meeting| chat| one)?\s+(?:to|for)\s+(?P<when>[^?]{1,40})$",
    re.I,
)
FORGET = re.compile(
    r"^\W*(?:please |can you |could you )*(?:forget|delete|remove|erase|get rid of|take (?=.+ off))"
    r"(?: about)? (.{2,40}?)(?: (?:from|off) (?:my|the|your) (?:list|records?|notes))?(?: please)?\W*$",
    re.I,
)
ABOUT = re.compile(
    r"^\W*(?:what about|how about|and(?= (?:\S+ ){0,2}\S+\W*$)|"
    r"how(?:'s| is| are)(?: it| things)?(?: going)? (?:with|at)|tell me about|status of|show(?: me)?|"
    r"did i (?:already |ever )?(?:write|send|thank|e-?mail|call|text)|"
    r"when did i (?:last )?(?:write|e-?mail|call|thank)|who did i (?:talk|speak) to|"
    r"what did i (?:write|send|tell)).*$",
    re.I,
)
WORDING = re.compile(
    r"^\W*(?:show|bring|give|open|read)(?: me)?(?: again)? (?:the |my |that )?(?:\w+ )?"
    r"(?:one|draft|wording|text|note|mail|e-?mail|letter|message|thank[- ]?you|check[- ]?in|answer|"
    r"reply)\b",
    re.I,
)
""" "Show me the one for Dana" wants the wording, not the card."""
COUNT = re.compile(r"^\W*(?:how many|which|what) (?:interviews|companies|conversations|applications)\b", re.I)
QUIET = re.compile(
    r"^\W*(?:please )?"
    r"(?:pause|mute|be quiet|stop (?:sending|reminding|bugging|nagging|notifying)|"
    r"stop (?:messaging|texting|pinging|spamming|writing|talking)(?: to)?(?: (?:me|us)\b|\W*$)|"
    r"(?:don'?t|do not) (?:write|text|message|contact|ping)(?: to)? me "
    r"(?:anymore|any more|again|for now|now)\b|"
    r"leave me alone)\b",
    re.I,
)
LEAVE_ME = re.compile(
    r"\b(?:(?:don'?t|do not|dont|no need to) (?:bother|disturb|bug|nudge|remind|message|write to) me|"
    r"leave me (?:alone|in peace)|no (?:reminders|messages|nudges)|be quiet|shush)\b"
    r"(?! about)",
    re.I,
)
"""With a day: "on nights till Tuesday, don't bother me"."""
A_DAY = re.compile(
    r"\b(?:at most|no more than|max(?:imum)?(?: of)?|only|up to) (\w+) "
    r"(?:nudges?|reminders?|messages?)\b.{0,12}\b(?:a|per|each|every) day\b|"
    r"^\W*(?:nudges?|reminders?|messages?)\b[ :,]*(?:at most|no more than|max(?:imum)?|only|up to) "
    r"(\w+)\b.{0,4}\b(?:a|per|each|every) day\b",
    re.I,
)
WEEKLY = re.compile(
    r"\b(?:no(?: more)?|stop|without|(?:switch|turn) off|don'?t (?:send|tell) me)\b[^.;!?,]{0,30}\b"
    r"(?:weekly|mondays|monday (?:notes?|words?|nudges?|messages?|reminders?)|pipeline|"
    r"(?:other|more) (?:conversations|applications))\b",
    re.I,
)
_WEEKENDS = (
    r"(?:weekends|saturdays (?:and|or) sundays|sundays (?:and|or) saturdays|"
    r"sat(?:urdays?)? ?(?:/|\+|&|or) ?sun(?:days?)?|(?:any|every) weekend)"
)
NO_WEEKENDS = re.compile(
    rf"\b(?:no|not?|never|don'?t|do not|stop|without|nothing|quiet|silent|silence|leave me|skip|off|"
    rf"keep)\b[^.;!?\n]{{0,40}}\b{_WEEKENDS}\b|"
    r"\b(?:only|just)\b[^.;!?\n]{0,30}\b"
    r"(?:weekdays|working days|business days|"
    r"(?:mon(?:day)?s?|mo) ?(?:to|till|-|–) ?(?:fri(?:day)?s?|fr))\b|"
    r"\b(?:weekdays|working days|business days|"
    r"(?:mon(?:day)?s?|mo) ?(?:to|till|-|–) ?(?:fri(?:day)?s?|fr)) only\b|"
    rf"\b{_WEEKENDS} (?:are|is|should be|stay) (?:off|mine|free|quiet|sacred|for (?:me|family|the family))\b",
    re.I,
)
""" "No reminders on weekends, please": every one of them."""
ABOUT_ME = re.compile(
    r"\b(?:remind\w*|messag\w*|nudg\w*|notif\w*|pings?|texts?|writ\w*|both\w*|disturb\w*|bug|quiet|"
    r"silen\w*|me|alone|mine|off|only|please|you)\b",
    re.I,
)
WEEKENDS_TOO = re.compile(
    rf"\b{_WEEKENDS} (?:too|as well|again|are (?:fine|ok|okay))\b|"
    rf"\b(?:you (?:can|may)|do|please) "
    rf"(?:remind|message|write to|nudge) me\b[^.;!?\n]{{0,20}}\b{_WEEKENDS}\b",
    re.I,
)
UNDO = re.compile(
    r"(?<!to )(?<!can )(?<!you )\bundo\b(?! (?:everything|all)\b)|\btake (?:that|it) back\b|\bscratch that\b",
    re.I,
)
"""In a few words of any kind: "oops, wrong company, undo"."""
EVERYTHING = re.compile(r"^\W*(?:please )?(?:forget|delete|remove|erase|wipe) (?:me|everything|all)\b", re.I)
WHAT_CAN = re.compile(
    r"^\W*(?:what (?:can|do) you (?:do|offer)|what are you|what'?s this(?: bot)?|how does this work|"
    r"what is this|who are you|help me)\b",
    re.I,
)
PLAIN = ((EVERYTHING, "/forget"), (WHAT_CAN, "/help"))
"""Whatever else is said."""
