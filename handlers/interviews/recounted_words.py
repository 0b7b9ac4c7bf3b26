"""How people tell that an interview is over, and what looks like it and is something else."""

from coach import lazy_re as re
from handlers.reading.day_words import MONTHS

_MEETING = (
    r"(?:interview(?:s|ing)?|screen(?:ing)?|phone screen|panel|on-?site|loop|super ?day|"
    r"assessment(?: (?:centre|center|day))?|audition|"
    r"trial(?: (?:shift|day|lesson))?|(?:demo|sample) lesson|job talk|campus visit|portfolio review|"
    r"test day|working day|"
    r"(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th|technical|tech|video|zoom|teams|phone|"
    r"hr|intro|recruiter|hiring manager) "
    r"(?:one|call|chat|meeting|round|talk|stage|conversation|visit|interview)|"
    r"round (?:one|two|three|four|five|\d))"
)
_A_FEW = r"[^.;!?\n]{0,60}?"
_ENDED = (
    r"(?:over(?! (?:the|a|an|zoom|teams|skype|video|phone|at|by|to|in|my|\d)\b)|done(?! by\b)|"
    r"finished|ended|completed?|behind me|wrapped(?: up)?|in the bag|concluded|took place|happened|"
    r"went (?!to\b|from\b|with\b|on\b|into\b|silent\b|quiet\b|dark\b)\w+)"
)
FINISHED = (
    re.compile(rf"\b{_MEETING}\b{_A_FEW}\b"
rf"(?:just now|right now|a moment ago|"
rf"(?:an? |one |half an |two )?(?:hours?|minutes?|moments?) ago)\b", re.I),
    re.compile(rf"\b{_MEETING}\b{_A_FEW}\b(?:was|went|ran|lasted)\b(?: on)?(?: from)? \d", re.I),
    re.compile(rf"\b{_MEETING}\b{_A_FEW}\b{_ENDED}\b", re.I),
    re.compile(
        r"\b(?:out of|back from|came off|come off|got off|just left|finished|done with|through with|"
r"wrapped up|completed|survived|aced|bombed|nailed|botched|sat through|attended)\b "
        rf"(?:\w+(?:'s)? ){{0,4}}?{_MEETING}\b",
        re.I,
    ),
    re.compile(
        r"\b(?:out of|back from|came off|come off|got off|just left|finished|done with|through with|"
r"wrapped up)\b "
r"(?:(?:my|the|a|an|our|that|this) )(?:\w+(?:'s)? ){0,2}?"
r"(?:meeting|call|chat|talk|conversation|zoom) (?:at|with)\b",
        re.I,
    ),
    re.compile(
        rf"\b(?:had|did|gave)\b (?:\w+(?:'s)? ){{0,4}}?{_MEETING}\b"
rf"(?!{_A_FEW}\b"
rf"(?:scheduled|planned|booked|lined up|coming|cancel\w*|called off|moved|postponed)\b)",
        re.I,
    ),
    re.compile(r"(?<!\bbeing )(?<!\bbe )(?<!\bget )(?<!\bgetting )\b(?:was )?interviewed\b "
r"(?:with|at|for|by|today|yesterday|this|on|last|there|earlier|just|in)\b", re.I),
    re.compile(r"^(?:\W*(?:[Pp]hew|[Ss]o|[Oo]k(?:ay)?|[Rr]ight|[Ww]ell|[Aa]nd|[Ff]inally)\b)?\W*"
r"(?:(?:[A-Z][\w&.'-]*|the|of|and|&) ){1,5}(?:is |was )?(?:all )?"
r"(?:done|over|finished|behind me)\b(?! with\b)"),
)  # fmt: skip
"""Any of these leaves no doubt that it was."""
WAS_THERE = re.compile(
    r"\b(?:was|went|been|sat|spent)\b (?:\w+ ){0,3}?(?:at|to|in|with)\b|"
    r"\b(?:met|talked (?:to|with)|spoke (?:to|with)|chatted with|saw|visited|back from|out of)\b",
    re.I,
)
""" "Was at Lark Dental from 1 to 2": an interview only where the time that passed is named."""
ENDED_AGO = re.compile(
    r"\b(?:ended|finished|over|done|out of|left|hung up|got out|came out)\b[^.;!?\n]{0,50}\bago\b", re.I
)
""" "It ended ten minutes ago" names the end."""
LEFT = (
    r"(?:^|[.;!,]|\b(?:i'?m|i|am|just|now|finally|so|ok|okay|and)\b)\W*"
    r"(?:left|(?:came |got |walked |stepped |am )?out of|back from|home from|came (?:away )?from|"
    r"coming from|(?:done|finished|through) (?:at|with)|hung up with|off the phone with)\b "
    r"(?:the )?"
)
"""With the company's name behind it, and a word of when."""
LEFT_A_PLACE = re.compile(LEFT, re.I)
JUST = re.compile(
    r"\b(?:just|fresh|straight|right now|out of|off the|came out|come out|walked out|back from)\b", re.I
)
HYPOTHETICAL = re.compile(
    r"\b(?:if|when|once|after|before|until|till|unless|as soon as|the moment|while|during)\b "
    r"(?:the |my |this |that |i |i'?m |it |we )",
    re.I,
)
""" "Once the interview is over": not yet."""
OTHERS = re.compile(
    r"\b(?:they|she|he|who|others?|people|candidates?)\b(?:'ve|'s| have| has| had)? "
    r"(?:already |just |also )?(?:interviewed|had|did|finished|gave|held)\b|"
    r"\b(?:didn'?t|did not|haven'?t|have not|never|not|no)\b[^.;!?\n]{0,20}\b"
    r"(?:interview\w*|finished|done|over|have)\b",
    re.I,
)
"""Somebody else's, or none."""
COMES_NEXT = re.compile(
    r"\b(?:next (?:round|one|interview|step|stage)|second (?:round|interview|one)|"
    r"third (?:round|interview)|again|invited|want(?:s|ed)? (?:me|to see|to meet)|will be|is on|"
    r"upcoming)\b",
    re.I,
)
"""A day ahead is of what comes next."""
NAMES_DAY = re.compile(
    r"[a-z]{3,}day\b(?<!today)|\b(?:mon|tues?|wed|thu|thurs?|fri|sat|sun|tomorrow)\b|"
    r"\d(?:st|nd|rd|th)\b|\d/\d|\d\.\d{1,2}\b(?! ?[ap]\.?m)|"
    rf"\b(?:{MONTHS})[a-z]*\b",
    re.I,
)
