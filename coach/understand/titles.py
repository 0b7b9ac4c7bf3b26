"""What people are, in the user's words, and the part they play."""

from coach import lazy_re as re
from coach.model import PersonRole
from coach.understand.phrases import Phrases

TITLES: tuple[tuple[PersonRole, Phrases], ...] = (
    (
        "hiring_manager",
        Phrases(
            r"\b(?:hiring\s+manager|hm|manager|boss|lead|head|director|vp|cto|ceo|coo|cfo|founder|owner"
            r"|principal|supervisor|partner|chief|(?:head|executive)\s+chef|controller|foreman|matron|runs|"
            r"leads|manages|heads)\b"
        ),
    ),
    (
        "agency",
        Phrases(r"\b(?:agency|headhunter|head\s+hunter|staffing|third[- ]party|consultant\s+recruiter)\b"),
    ),
    (
        "recruiter",
        Phrases(
            r"\b(?:recruit(?:er|ing|ment)|talent|hr|people\s+(?:team|ops|partner)|sourcer"
            r"|human\s+resources|ta)\b"
        ),
    ),
    ("coordinator", Phrases(r"\b(?:coordinator|scheduler|scheduling|assistant)\b")),
    ("referrer", Phrases(r"\b(?:referr(?:ed|al|er)|referring|who\s+referred)\b")),
    (
        "interviewer",
        Phrases(r"\b(?:interviewer|panel|interviewing|engineer|developer|designer|scientist|analyst)\b"),
    ),
)


_ORDER = ("agency", "recruiter", "coordinator", "referrer", "hiring_manager", "interviewer")


_OF_WHAT = (
    r"(?:(?:nurse|charge|store|shop|ward|office|area|branch|general|project|product|program(?:me)?|team|"
    r"tech|deputy|vice|assistant"
    r"|regional|district|site|plant|kitchen|practice|bar|floor|duty|shift|line|engineering|data|"
    r"design|marketing|sales|operations"
    r"|department|senior|head|home|case|account|front\s+of\s+house|driver|fleet|warehouse|transport|"
    r"logistics|safety|quality|production"
    r"|facilit(?:y|ies)|maintenance|finance|accounting|payroll|people|talent|hr|community|content|"
    r"brand|growth|customer|success|support|service"
    r"|it|security|clinical|nursing|lab|laboratory|research|studies|events?|catering|food|beverage|"
    r"night|day|weekend|retail|country|group|unit|dispatch)\s+){0,2}"
)
"""Words before a title that belong to it: "nurse manager", "vice principal"."""

_ABOUT = Phrases(
    r"^\s*(?:,|\(|-|:|;|=)?\s*"
    r"(?:(?:she|he|they)(?:'s|\s+is|\s+are)?\s+|who(?:'s|\s+is)?\s+|is\s+|the\s+|an?\s+|another\s+|"
    r"one\s+of\s+(?:the|their)\s+"
    r"|my\s+|their\s+|our\s+)*"
    rf"(?P<about>(?![^,.;()\n!?]{{0,40}}\b(?:role|position|job|post|opening)\b){_OF_WHAT}"
    rf"(?:hiring manager|recruiter|(?:head|executive) chef|controller|foreman|matron|cto|ceo|coo|cfo|"
    rf"vp|head|director|manager|lead|nurse|founder"
    r"|co-?founder|engineering manager|"
    r"senior|staff|principal|runs|leads|manages|heads|works|will\s+be\s+my|would\s+be\s+my|talent|hr"
    r"|from\s+hr|from\s+talent|from\s+recruiting|agency|"
    r"team\s+lead|tech\s+lead|product\s+manager|coordinator|interviewer|boss|partner"
    r"|headhunter|engineers?|developers?|designers?|scientists?|analysts?|architects?|supervisor|"
    r"accountant)\b[^,.;()\n!?]{0,50})",
)


_BEFORE = Phrases(
    rf"(?P<about>hiring manager|recruiter|cto|ceo|vp(?: of [a-z]+)?|head of [a-z ]+|charge nurse|"
    rf"head ?teacher|(?:head|executive) chef|controller|foreman|matron"
    rf"|director(?: of [a-z ]+)?|{_OF_WHAT}(?:manager|lead|principal|nurse|supervisor|director)|"
    rf"coordinator|interviewer|agency recruiter"
    r"|team lead|tech lead|founder|boss|headhunter|hr)\s*(?:is|,|:|-|=|called|named)?\s*$"
)


_OF_ANOTHER = re.compile(r"\s(?:and|with|plus|&)\s+(?:her|his|their|my|the|your)\b", re.I)
""" "Tom, head of data and his colleague Ana": no title of Ana's."""
_TAIL = re.compile(
    r"\s+(?:who\s+)?(?:asked|said|says|told|wrote|rang|called|wants?|wanted|was|were|went|gave|showed|offered|thinks|liked|loved|seemed|had|has|did|grilled|"
    r"mentioned|invited|emailed|texted|phoned|moved|cancelled|decides)\b.*$|"
    r"\s+(?:and|with|plus|&)\s+(?:her|his|their|my|the|your)\b.*$|"
    r"(?:\s+(?:is|there|here|called|named|and|&|with|plus)|\s*[+&,])+\s*$"
)
"""What leads on from a title to something else."""


def title_of(text: str, folded: str, start: int, end: int, limit: int) -> str | None:
    """Of the name from `start` to `end`; at `limit` the next name begins."""
    match = _ABOUT.search(folded[end : min(end + 90, limit)])
    if match:
        i, j = match.span("about")
        return _TAIL.sub("", text[end + i : end + j].strip())
    before = _BEFORE.search(folded[max(start - 40, 0) : start])
    if before and before["about"]:
        base = max(start - 40, 0)
        told = text[base + before.start("about") : base + before.end("about")].strip()
        return None if _OF_ANOTHER.search(told) else _TAIL.sub("", told)
    return None


def person_role(about: str | None) -> PersonRole:
    """The part somebody plays, from a title in the user's words; the first that fits in order of how telling it is."""
    if not about:
        return "unknown"
    low = about.lower()
    patterns = dict(TITLES)
    for role in _ORDER:
        if patterns[role].search(low):  # type: ignore[index]
            return role  # type: ignore[return-value]
    return "unknown"
