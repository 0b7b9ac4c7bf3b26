"""An offer told without the word: "I'm in if I want", "they chose me", "we would love to have you! 44/hr" (rule book N21)."""

import re
from datetime import timedelta

from coach.model import Opportunity, meetings
from handlers.news import offer
from handlers.reading import find
from handlers.reading.fits import asks, letter, own_words
from handlers.reading.not_theirs import MY_OWN, ONLY_A_STEP
from handlers.turn import Turn

_GLAD = r"(?:wants?|wanted|(?:would|['’]d) (?:really |very much )?(?:like|love)|loves?|thrilled|delighted|happy|glad|excited|pleased|looking forward)"
_JOB = r"(?:job|role|position|post|gig|place|spot|offer)"
_NOT_TO_TALK = (
    r"(?!\s*(?:back|in\b|over\b|round|here|there|for\b|come|meet|at\b|to (?:a|the|our|meet|talk|come)|(?:\w+ )?(?:call|zoom|meeting|interview|"
    r"panel|round|chat|day|trial|visit)))"
)
"""That somebody is to come and talk is an invitation."""
GIVEN = re.compile(
    rf"\b{_GLAD} (?:to )?(?:have|hire|bring|take) (?:me|you)\b(?! an?\b)(?: on\b)?{_NOT_TO_TALK}|"
    rf"\b{_GLAD} (?:for )?(?:me|you) (?:to )?(?:join|start|work (?:for|with|there))\b{_NOT_TO_TALK}(?! the (?:call|meeting|zoom|panel|round)| (?:with|by|off)\b)|"
    r"\b(?:you['’]?re|i['’]?m|i am|im|got) hired\b|\b(?:they|she|he)(?:['’]re| are|['’]s| is)? (?:hired|hiring|hire) me\b|\bwants? to hire me\b(?! an?\b)|"
    r"\bwelcome (?:aboard|on board|to the (?:team|family))\b|"
    rf"\b(?:it|the {_JOB}|{_JOB})(?:['’]?s| is| was)? (?:all )?(?:mine|yours)\b(?! to (?:lose|decide))|"
    r"\b(?:i['’]?m|im|i am|you['’]?re|you are) in\b(?= if (?:i|you) (?:want|like|wish|say)|,? when can)|"
    r"\b(?:picked|chose|chosen|selected|hired|went with|going with|decided on|settled on|deciding for) me\b"
    rf"{ONLY_A_STEP}|"
    r"\btaking me on\b|"
    rf"\b(?:gave|offered|giving|offering) me (?:the|that|this) (?:nod|{_JOB})\b|\bmaking me an offer\b|"
    rf"\bgot the {_JOB}\b(?! (?:ad|advert|description|posting|details|spec|title|link))|"
    r"\bguess who(?:['’]s| is| has| got)? (?:starts|starting|got (?:a|the) job|hired|employed|a new job|the new)\b|"
    r"\bit['’]?s a yes\b",
    re.I,
)
LATELY = timedelta(hours=12)
"""Since a meeting ended, what is said of no company is of it."""
NOT_SO = re.compile(
    r"\b(?:not|never|if|whether|hop(?:e|es|ing|ed)|wish|think|thinks|thought|maybe|perhaps|might|may|could|almost|nearly|until|unless|in case|"
    r"why|how|what|where|who|feel|imagine|dream\w*|think|sure|guess(?! who)|when|once|after|say|before|reason)\b|n['’]?t\b",
    re.I,
)
"""Before it, in its clause: a wish, a fear, a condition."""
CLAUSE = re.compile(r"[.;!?:]|,\s|\bbut\b|\band\b")


def apply(turn: Turn) -> Turn | None:
    """None where that is only hoped for, or it is not told of an employer."""
    text = turn.text
    if not own_words(turn) or letter(text) or asks(text) or MY_OWN.search(text) or not told(text):
        return None
    if not turn.search.opportunities and not turn.read.company:
        return None
    name = turn.read.company
    if turn.search.opportunities and name and name.islower() and not find.company(turn.search, name):
        turn = find.without_company(turn)  # "job's mine" names no firm
    about = find.opportunity(turn, open_only=False)
    if (held := _held_today(turn)) is not None:
        turn, about = turn.about(held.id), find.Found(held)
    if about.one is not None and about.one.status in ("offer", "accepted"):
        return None
    return offer.offered(turn.read_as("offer"))


def _held_today(turn: Turn) -> Opportunity | None:
    """ "Trial shift done, they said welcome to the team": nobody named, of the one that was just held, where it is one."""
    if turn.opportunity or turn.read.company or find.companies(turn) or find.people(turn):
        return None
    just = {i.opportunity for i in meetings.held(turn.search.interviews, turn.now, LATELY)}
    mine = [o for o in turn.search.opportunities if o.id in just and o.is_open]
    return mine[0] if len(mine) == 1 else None


def told(text: str) -> bool:
    found = GIVEN.search(text)
    return found is not None and not NOT_SO.search(CLAUSE.split(text[: found.start()])[-1])
