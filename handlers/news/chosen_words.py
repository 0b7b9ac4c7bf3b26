"""By which words they say yes to the user: the job is offered, in plain words or without one of them (rule book N21)."""

from coach import lazy_re as re
from handlers.news.employer_parts import THEY
from handlers.reading.not_theirs import ONLY_A_STEP

_GLAD = r"(?:wants?|wanted|(?:would|['’]d) (?:really |very much )?(?:like|love)|loves?|thrilled|delighted|happy|glad|excited|pleased|looking forward)"
_JOB = r"(?:job|role|position|post|gig|place|spot|offer)"
_NOT_TO_TALK = (
    r"(?!\s*(?:back|in\b|over\b|round|here|there|for\b|come|meet|at\b|to (?:a|the|our|meet|talk|come)|(?:\w+ )?(?:call|zoom|meeting|interview|"
    r"panel|round|chat|day|trial|visit)))"
)
"""That somebody is to come and talk is an invitation."""
_GLAD_OF_ME = (
    rf"\b{_GLAD} (?:to )?(?:have|hire|bring|take) (?:me|you)\b(?! an?\b)(?: on\b)?{_NOT_TO_TALK}|"
    rf"\b{_GLAD} (?:for )?(?:me|you) (?:to )?(?:join|start|work (?:for|with|there))\b{_NOT_TO_TALK}(?! the (?:call|meeting|zoom|panel|round)| (?:with|by|off)\b)|"
    r"\bwants? to hire me\b(?! an?\b)|\bwelcome (?:aboard|on board|to the (?:team|family))\b"
)
_CHOSE_ME = (
    r"(?:picked|chosen?|selected|hired|taken|took|went with|gone with|going with|decided (?:on|for)|settled on|deciding for) me\b"
    rf"{ONLY_A_STEP}"
)
_IS_MINE = (
    rf"\b(?:it|the {_JOB}|{_JOB})(?:['’]?s| is| was)? (?:all )?(?:mine|yours)\b(?! to (?:lose|decide))|"
    r"\b(?:i['’]?m|im|i am|you['’]?re|you are) in\b(?= if (?:i|you) (?:want|like|wish|say)|,? when can)|"
    rf"\bgot the {_JOB}\b(?! (?:ad|advert|description|posting|details|spec|title|link))"
)
_HIRED = (
    r"\b(?:you['’]?re|i['’]?m|i am|im|got) hired\b|\b(?:they|she|he)(?:['’]re| are|['’]s| is)? (?:hired|hiring|hire) me\b|\btaking me on\b|"
    r"\bguess who(?:['’]s| is| has| got)? (?:starts|starting|got (?:a|the) job|hired|employed|a new job|the new)\b"
)
_GAVE_ME = rf"\b(?:gave|offered|giving|offering) me (?:the|that|this) (?:nod|{_JOB})\b|\bmaking me an offer\b"
GIVEN = re.compile(rf"{_GLAD_OF_ME}|\b{_CHOSE_ME}|{_IS_MINE}|{_HIRED}|{_GAVE_ME}|\bit['’]?s a yes\b", re.I)
"""In the user's words; a hope, a fear or a condition may stand before it."""
A_YES = re.compile(
    r"\b(?:they|she|he|(?-i:[A-Z])[\w&.'’-]+) (?:just |finally |all |have |has )*said yes\b(?! to\b)|"
    r"\b(?:it['’]?s|that['’]?s|got|was) a yes\b|\bi(?:['’]ve)? got (?:the job|it)\b(?! wrong)|"
    r"\bthey want me\b(?! to)|\boffer(?:ing|ed|s)? me (?:the|a|this) (?:job|role|position|contract)\b",
    re.I,
)
"""After which a day that is named is the day they want an answer."""
_MONEY = (
    r"(?:[$£€₹]|rs\.? ?|usd |eur |inr |gbp )?\d[\d.,]*\s?"
    r"(?:k\b|lpa|lakhs?|lacs?|grand|thousand|per\b|an? (?:year|hour|month)|p\.?a\b|ctc)"
)
OFFERED = (
    r"(?:\bi(?:['’]m| am| was| got|['’]ve been| have been)|^\W*|\bguess who (?:was|got|is))(?: just| been| actually| finally)* ?"
    r"(?:hired|chosen|selected|picked)\b(?! (?:for|to) (?:an?|the|another|come|round|attend|meet|present|do)\b)(?= by\b| for\b| at\b|\W*$)|"
    r"\bguess who (?:just )?(?:got|landed) (?:the|that|a) (?:\w+ )?(?:job|role|position)\b",
    rf"{THEY}{_CHOSE_ME}",
    rf"{THEY}offer(?:ed|ing|s)? (?:me|us)? ?(?:the |a |an )?(?:\w+ )?(?:job|role|position|contract|post)\b|"
    rf"{THEY}offered\b(?:\W*$|[,!.])|\b(?:an?|the|their|verbal|written|job) offer (?:from|by) they\b",
    rf"{THEY}(?:made|gave|extended|sent|called (?:me )?with|rang (?:me )?with|came (?:back )?with) "
    r"(?:me |us )?(?:an?|the|their) (?:\w+ )?(?:offer|contract)\b",
    rf"{THEY}(?:giving|offering|gave|offered|give)(?: me| us)? {_MONEY}",
    rf"{THEY}(?:do |really |all )?(?:wants?|would like|would love|['’]d (?:like|love)|likes?|loves?) "
    r"(?:me\s*(?:!|\.|$|"
    r"to (?:start (?:on|in|next|this|as|work)|sign|join (?!(?:a|an|the|them|us|for|another)\b))\b|"
    r"on (?:board|the team)|for (?:it|(?:the|this|that) (?:job|role|post|position|place|gig))\b|"
    rf"[,;:–-]*\s(?!to\b|in\b|back\b|there\b|over\b|for an?\b)[^.;!?]{{0,40}}?(?:{_MONEY}|[$£€₹]\s?\d|start(?:ing|s)?\b(?! (?:off )?(?:with|by)\b)))|"
    r"to (?:bring|take|get|have) me on(?:board| board)?\b|to (?:hire|employ|sign) me\b(?! an?\b))|"
    r"\bi got the (?:job|role|position|gig)\b",
)
"""Where every employer is "they"."""
