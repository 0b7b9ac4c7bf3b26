"""One of theirs has left and another is named in the same breath: "ingrid quit, ned voss is my contact now"."""

from coach import lazy_re as re
from coach.model import Opportunity
from coach.model.called import is_named
from handlers.news import handover
from handlers.reading import find
from handlers.reading.fits import asks, letter
from handlers.turn import Turn

LEFT = re.compile(
    r"\b(?:quit|resigned|retired|left(?! (?:me|us|a\b|an\b|my|you|word|it|that|out))|let go|laid off|"
    r"fired|sacked|made redundant|moved on|"
    r"no longer (?:there|with|at|works?|working|my contact|in charge))\b",
    re.I,
)
NEW = re.compile(
    r"\b(?:(?:is|will be) (?:now )?(?:my|the|our) (?:new )?(?:contact|person|recruiter|manager)|"
    r"(?:my|the|our) (?:new )?(?:contact|person|recruiter)(?: there| now| at [\w&.-]+)* "
    r"(?:is|will be)|"
    r"(?:took|takes|taking|has taken) (?:it |things |this |everything )?over|"
    r"handl(?:es|ing) (?:it|this|that|everything|things)|in charge (?:now|instead)|write to|"
    r"deal(?:ing)? with|replac(?:es|ed|ing)|instead|from now on)\b",
    re.I,
)
LONGEST = 160


def told(turn: Turn) -> bool:
    text = turn.text
    if len(text) > LONGEST or asks(text) or letter(text) or not (LEFT.search(text) and NEW.search(text)):
        return False
    return _company(turn) is not None


def apply(turn: Turn) -> Turn | None:
    company = _company(turn) if told(turn) else None
    return handover.gone(turn.about(company.id), company) if company is not None else None


def _company(turn: Turn) -> Opportunity | None:
    """Of whoever of the known is named first."""
    for person in turn.search.people:
        if is_named(person.name, turn.text):
            mine = [o for id in person.opportunities if (o := turn.search.opportunity(id)) and o.is_open]
            if len(mine) == 1:
                return mine[0]
    return find.opportunity(turn).one if turn.read.company else None
