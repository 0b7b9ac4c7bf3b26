"""Whether they may write, asked in a few words: "quick email?", "alright to drop her a line", "time to chase Acme?"."""

from coach import lazy_re as re
from handlers.reading.may_i_words import JUDGED, NOTE, WRITE

SMALL = (
    r"(?:quick|short|friendly|gentle|tiny|little|small|brief|polite|another|second|third|fourth|"
    r"one more|(?:one )?last|final|further|follow[- ]?up|simple)"
)
_A_NOTE = rf"\b{SMALL} (?:\w+ )?{NOTE}\b[^.!?]*\?|\b{NOTE} or (?:no|not)(?: {NOTE})?\b"
""" "Quick email?", "text or no text"."""
_BARE = (
    rf"(?:^|[.!?,;:] ?)\W{{0,8}}(?:(?:so|or|hm+|ok|and|now|then|just|maybe|simply) ){{0,6}}{WRITE}\b[^.!?]*\?"
)
""" "So, email Dana?"."""
_A_GOOD_TIME = (
    rf"\b(?:good|right|high|best|bad|about|is it|the|now a \w+|day|time) (?:time|moment|day)? ?"
    rf"(?:for an?|to|for) (?:\w+ )?(?:{WRITE}|{NOTE})\b[^.!]*\?"
)
""" "Time to chase Acme?"."""
_WOULD_IT_BE = (
    rf"\b{JUDGED} (?:if i|to|for me to|of me to|that i) (?:\w+ ){{0,2}}{WRITE}\b|"
    rf"\b(?:can(?:['’]?t|not)?|could(?:n['’]?t)?|may|might|should(?:n['’]?t)?) i "
    rf"(?:\w+ ){{0,2}}{WRITE}\b|"
    rf"\b(?:hurt|harm|any harm|too much|mind)\b[^.!]*\?"
)
""" "Alright to drop her a line", "can I just call", "would it hurt?"."""
_I_RECKON = (
    rf"\b(?:reckon|guess|suppose|think|figure|bet|hope|know if|sure if|wonder if) (?:that )?i "
    rf"(?:can|could|may|should|might|ought to|am allowed to)(?: just| already| now)? {WRITE}\b"
)
_ANY_POINT = (
    rf"\b(?:is|would) there (?:be )?(?:\w+ )*?"
    rf"(?:harm|point|sense|use|danger|risk|reason|shame|good|room) (?:in|of|to|if i|for)\b(?: me)? ?"
    rf"(?:\w+ ){{0,2}}?{WRITE}\b"
)
""" "Is there any harm in writing?"."""
_WOULD_THAT = (
    rf"\b(?:if i|i (?:could|might|may|can)|me) (?:just |also |maybe |simply )?{WRITE}\b[^?]{{0,80}}?\b"
    rf"(?:would|could|might|does|will) (?:that|this|it)\b[^?]*\?|"
    rf"\bi (?:can|could|may|might|should) (?:\w+ ){{0,2}}?{WRITE}\b[^.!?]*,? "
    rf"(?:no|right|or not|or no|yes|ok|okay|eh|correct|or is that \w+|or too \w+)\?"
)
""" "If I wrote now, would that be rude?", "I can write, right?"."""
_ABOUT_A_NOTE = (
    rf"\b(?:what|how) about (?:(?:an?|one|another|just|a single|sending|two) ){{1,3}}(?:\w+ )?{NOTE} "
    rf"(?:to|for)\b[^.!]*\?"
)
_OR_TOO_MUCH = (
    rf"\b(?:and|,|;|or|now) ?{WRITE} (?:\w+ ){{1,4}}?[^.!?]{{0,60}}\bor "
    rf"(?:is (?:that|this|it)|would (?:that|this|it) be|too|not)\b[^.!]*\?"
)
""" "Call her, or is that too much?"."""
_THE_REST = (
    rf"\bpermission to {WRITE}\b|\ban? (?:\w+ ){{0,2}}{NOTE} (?:to|for|with) [^.!?]+\?|"
    rf"\bhow about an? (?:\w+ )?{NOTE}\b|"
    rf"\b(?:write|e-?mail|mail|call|text|ping|ring)(?: to)? \w+ (?:now|today|already)\W*\?"
)
IN_SHORT = re.compile(
    "|".join(
        (
            _A_NOTE, _BARE, _A_GOOD_TIME, _WOULD_IT_BE, _I_RECKON, _ANY_POINT, _WOULD_THAT, _ABOUT_A_NOTE, _OR_TOO_MUCH,
            _THE_REST,
        )
    ),
    re.I,
)  # fmt: skip
"""The question in a few words."""
