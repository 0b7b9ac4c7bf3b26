"""The few words that leave no doubt: handed in, to be sent, to be told, dropped, decided by them."""

from coach import lazy_re as re
from handlers.reading.lead import behind

MINE = re.compile(
    behind("done|yes") + r"(?:i )?(?:'ve |have )?(?:just |already |finally |now |also )*"
    r"(?:sent|mailed|e-?mailed|submitted|uploaded|forwarded|delivered|handed|gave|returned|filled)\b"
    r"(?! me\b)",
    re.I,
)
FILLED = re.compile(
    behind("done|yes") + r"(?:i )?(?:'ve |have )?(?:just |already |finally |now |also )*"
    r"(?:filled|did|done|completed|finished)(?: (?:in|out|up))? "
    r"(?:the |their |his |her |that |an? |your )?(?:online |web |long )?"
    r"(?:application|application form|forms?|questionnaire|paperwork)\b"
    r"(?: (?:for|of|from) [\w .&'’-]{2,30})?(?: (?:now|already|today|online))?\W*$",
    re.I,
)
""" "I filled out the application": what they sent is done."""
WILL_SEND = re.compile(
    r"^\W*(?:(?:ok|k|i(?:'ll| will)?|please|let'?s|can you|i'?m going to|gonna)\b[, ]*)*"
    r"(?:send|write|mail|do|post) (?:it|that|this|them|the \w+|her|him)\b",
    re.I,
)
""" "Send it tomorrow morning": put off until then."""
TELL_NO = re.compile(
    r"^\W*(?:"
    r"(?:please|can you|help me(?: to)?|i (?:want|need|have) to|now|how (?:do|can|should) i)\b[, ]*)*"
    r"(?:tell|write|say|let)(?: to)? (?:\w+ ){1,2}?(?:that )?(?:it'?s (?:a )?|i say |know )?"
    r"(?:no\b|(?:i|it) (?:decline|withdraw|am out|'m out|won'?t|can'?t|is not|step back|took|am taking))",
    re.I,
)
DECIDING = re.compile(
    r"\b(?:they|she|he|committee|panel|team|board|[A-Z]\w+)(?:'ll| will| want to| hope to)? "
    r"(?:decides?|make a decision|let (?:me|us) know|tell me)\b",
    re.I,
)
MOVES = re.compile(
    r"\b(?:mov\w*|push\w*|postpon\w*|re-?schedul\w*|shift\w*|instead|new (?:time|date|day|slot)|earlier|"
    r"later|chang\w*|forward|delay\w*|put (?:off|back)|slip\w*|swap\w*)\b",
    re.I,
)
BID = re.compile(
    r"^\W*(?:(?:ok|so|and|please|pls|now|also|just|can you|could you|would you)\b[, ]*)*"
    r"(?:tell|thank|ask|write|mail|e-?mail|call|ring|text|message|remind|ping|inform|let|give|send)"
    r"(?: to)? (?!me\b|us\b|i\b|you\b|it\b|that\b|this\b)\w+",
    re.I,
)
""" "Tell Dana I said thanks": to be done, and not done yet."""
TELL = re.compile(
    r"^\W*(?:(?:ok|so|and|please|pls|now|also|just|can you|could you|would you|will you)\b[, ]*)*"
    r"(?:(?:tell|inform|ask)(?! (?:me|us|you)\b) [\w.'’-]+ "
    r"(?:that|when|if|whether|what|how|about|for|i\b|we\b|to\b|my\b)|"
    r"thank (?!you\b|god\b|u\b)[\w.'’-]+|let (?!me\b|us\b|it\b)[\w.'’-]+ know\b)",
    re.I,
)
"""The same in verbs that leave no doubt, however the rest reads."""
OF_HOW_IT_WENT = re.compile(
    r"\b(?:debrief|interview\w*|went|go|goes|gone|how it|met|talk\w*|spoke|chat\w*|round|panel|asked|"
    r"over|finish\w*|done|dun|was|were|liked?|loved?|nervous|blew|nailed|bombed|felt|feel\w*|"
    r"good|bad|great|ok|okay|well|horrible|awful|tough|hard|easy|fine|nice|terrible|messed|stumbled|"
    r"froze|forgot|they|she|he|tell you|story)\b",
    re.I,
)
RMND = re.compile(r"^\W*(?:pls |plz |please )?(?:rmnd|rmd|remnd|remid) me\b", re.I)
DROPS = re.compile(
    behind("so|well|honestly|ok|decided")
    + r"i(?:['’]m|['’]ve|['’]ll| am| have| will)? (?:just |now |finally |also |gonna |going to )*"
    r"(?:dropp?(?:ing|ed)?|giv(?:e|ing|en) up on|gave up on|pull(?:ing|ed)? out (?:of|at|from)|"
    r"back(?:ing|ed)? out (?:of|at|from)|bow(?:ing|ed)? out (?:of|at)|pass(?:ing|ed)? on|done with|"
    r"through with|walk(?:ing|ed)? away from|quit(?:ting)?) "
    r"(?:the )?",
    re.I,
)
