"""Words of the wait beside the application: heard from them, applied, mailed, by when they decide, away."""

from coach import lazy_re as re
from handlers.news.leaving_words import MEETING, NOTE, TOLD

HEARD = re.compile(
    r"\b(?:just|already|also just) "
    r"(?:wrote|replied|called|rang|e-?mailed|answered|messaged|texted|phoned|got back)"
    r"(?: (?:me|back|to me))*(?=\W*$|[,:;.!]| to say| and)|"
    r"^\W*(?:i )?(?:just |already )?(?:got|received|had|have) (?:a|an|another|the) "
    r"(?:quick |short |nice |new )?"
    r"(?:reply|answer|e-?mail|mail|call|message|text|voicemail|invitation) (?:back )?from\b|"
    r"^\W*[\w'-]+ (?:wrote|replied|called|rang|e-?mailed|answered|messaged|texted)"
    r"(?: (?:back|me|already|to me|again|today))+(?=\W*$|[,:;.!])|"
    r"\bout of (?:the )?office\b|\bauto(?:matic)?[- ]?repl|"
    r"\b(?:my|the) (?:e-?mail|mail|message|note|thank[- ]?you)(?: to \w+)? "
    r"(?:bounced|came back|was undeliverable)|"
    r"\b(?:don'?t|do not) (?:call|contact|write|e-?mail)\w* us\b|"
    r"\b(?:said|says|told me|asked me|asked)(?: me)? (?:to )?(?:please )?(?:not to|don'?t|do not) "
    r"(?:call|contact|write|e-?mail|message|phone)\w*\b|"
    r"\b(?:call|phone|ring|write to|e-?mail|contact) (?:me|her|him|them) (?:any ?time|on|at|if)\b"
    r"(?=.*\b(?:said|says|told|may|can|should)\b)|"
    r"\b(?:may|can|should) (?:always |just )?(?:call|phone|ring|text|e-?mail) (?:her|him|them)\b",
    re.I,
)
APPLIED = re.compile(r"^\W*(?:i )?(?:'ve |have )?(?:just |also |already )*(?:applied (?:to|at|for|with)|put in for)\b", re.I)  # fmt: skip
WANTED_BACK = re.compile(
    rf"\binvit(?:ed?|ing|es) (?:me|us) "
    rf"(?:back|in\b|again|for|"
    rf"to (?:a|an|the|my|their|another|come|meet|round|stage|interview|speak|talk)\b"
    rf"(?! (?:party|lunch|dinner|summer|christmas|barbecue|slack|open)))|"
    rf"\binvitation (?:to|for) (?:a|an|the|another|round|stage)|"
    rf"\bwants? (?:me (?:back|in\b|to come|to meet|to talk|to speak|for (?:a|an|the|round))|"
    rf"to (?:see|meet|interview) me)|"
    rf"\b(?:made it|through|advanc\w+|move[ds]?|passed)(?: on)? (?:in)?to (?:the )?"
    rf"(?:second|next|final|third|last|round|stage)\b|"
    rf"\b(?:second|third|next|final|last|another) {MEETING} "
    rf"(?:is|will be|on|with|at|tomorrow|next|this)\b|"
    rf"\bround (?:two|three|2|3) (?:is|will be|on|with|at|tomorrow|next)\b",
    re.I,
)
MAILED = re.compile(
    rf"^\W*(?:ok(?:ay)?|yes|yeah|and|also|so|btw|by the way)?\W*(?:i )?(?:'ve |have )?(?:also )?"
    rf"(?:just|already|now|finally) (?:{TOLD}|thanked|called|phoned|rang|pinged|told)\b|"
    rf"^\W*(?:i )?(?:'ve |have )?(?:also )?{TOLD} "
    rf"(?:(?:\w+ ){{0,3}}(?:my|a|an|the|some|that|her|him|them|it|this) )?(?:\w+ ){{0,2}}{NOTE}"
    rf"(?: (?:to|for|from|today|yesterday|this|already|just|on|via|over|off|out|by|about)\b.*)?\W*$|"
    rf"^\W*(?:i )?(?:'ve |have )?(?:also )?thanked\b|"
    rf"^\W*(?:i )?(?:'ve |have )?{TOLD} .{{0,30}}\bthank(?:ed|ing)?\b|"
    rf"^\W*(?:i )?told (?:\w+ ){{1,2}}thank|\bpassed (?:on )?my (?:thanks|thank|regards)\b|"
    r"\b(?:told|briefed|debriefed) (?:her|him|them|\w+(?: \w+)?) (?:about )?how it went\b|"
    r"^\W*(?:i )?connected with (?:her|him|them|[A-Z]\w+)\b.*\blinkedin\b|"
    rf"\b{NOTE} (?:is|was|are|has been|'s) (?:already )?(?:sent|out|gone|written|off)\W*$",
    re.I,
)
DECIDES = re.compile(
    r"\b(?:wrote|writes|e-?mailed|mailed|says?|said)\b.{0,20}\b"
    r"(?:it|they|the decision|the process|things)(?:'ll| will| would| may| might)? "
    r"(?:take|need)s?\b.{0,25}\b(?:more|longer|another)\b|"
    r"\b(?:let|letting|tell|telling) me (?:know|hear|by|on|about|next|before|until|in)\b|"
    r"\b(?:get|gets|come|comes|getting) back to me\b|"
    r"\b(?:call|e-?mail|write|text|phone|ring|contact|inform|update)s?(?: to)? me\b|"
    r"\bi(?:'ll|'d| will| should| would| can| shall)? ?(?:get to |expect to )?(?:hear|know)(?:ing)?"
    r"(?: back| more| something)?\b|"
    r"\b(?:they|she|he|dana|hr|we)(?:'ll| will| would| want to| hope to| plan to)? (?:be )?"
    r"(?:deciding|decides?\b(?! (?:what|which|who|how|where|things|everything))|"
    r"make (?:a|the|their) decision)|"
    r"\b(?:a|the|their|final|no) decision "
    r"(?:is |comes |will be |will come |expected |due |should come )*"
    r"(?:by|on|before|in|until|next|not before|within|around|mid|this)\b"
    r"(?! (?:the (?!\d|end|week|month|next|middle|first|second|third)|their|a |an |\w+ing\b))|"
    r"^\W*(?:decision|answer|they(?:'ll)? decide|result|news) (?:is |comes |will be |expected )?"
    r"(?:by|on|in|next|before|until|within|mid|end)\b",
    re.I,
)
"""With a day ahead: when the user hears (rule book 0.3)."""
INTERVIEW = re.compile(
    rf"^\W*(?:\w+ ){{0,3}}{MEETING} (?:at|with|for)\b|"
    rf"\b(?:i have|i'?ve|i got|got|have|had|there'?s)(?: got)?(?: also)? "
    rf"(?:an?|another|my|one more|the|two)(?: \w+)? ?(?:\w+ )?{MEETING}\b"
    rf"(?! (?:process|guide|notes?))|"
    rf"\b(?:i'?m|i am|i'?ll be) (?:also )?(?:interviewing|meeting|seeing)\b|"
    rf"^\W*/?interview\b(?! (?:process|guide|training|questions|style|format|panel|notes|bias))|"
    rf"\binterviewed (?:with|at)\b",
    re.I,
)
"""With a day: a meeting of the user's own."""
AWAY = re.compile(r"\b(?:is|'s|are|'re) (?:now |out )?(?:on |away )?(?:on )?(?:\w+ )?(?:leave|vacation|holidays?|away|out)\b.*\b(?:until|till|back on|from)\b", re.I)  # fmt: skip
"""Of somebody the user wrote to, with the day of their return."""
