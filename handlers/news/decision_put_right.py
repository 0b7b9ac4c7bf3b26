"""The day of a decision put right, "I misread her letter: the decision is on the 22nd, not the 15th", "correction: Dana said
Thursday, not Wednesday": no meeting moves."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Opportunity, meetings
from coach.understand import DateRead
from handlers.news import decide
from handlers.news.news_told import DECISION_IS
from handlers.reading import find, which_one
from handlers.reading.fits import own_words, wonders
from handlers.reading.supposed import MAYBE
from handlers.turn import Turn

NOBODY = 'Which company is that about? For example: "Acme decides by Friday".'
MISTAKEN = re.compile(
    r"^\W*(?:small |little |quick |one )?correction\b|"
    r"\b(?:i|my) (?:\w+ )?(?:mis(?:read|heard|understood|took|remembered|told|typed|spoke)|mistake|bad|"
    r"mixed (?:it |that |the \w+ )?up|got (?:it|that|the (?:day|date)) wrong|"
    r"(?:told|gave) you the wrong (?:day|date)|wrote the wrong (?:day|date))\b|"
    r"\bwrong (?:day|date)\b|^\W*(?:sorry|oops|actually|no|wait)\b.*\b(?:said|meant|wrote|told)\b",
    re.I,
)
"""What was told before was not so."""
DENIED = re.compile(
    r"\b(?:not|and not|instead of|rather than)(?: (?:on|by|until|before|the|this|next))* $", re.I
)
MEETS = re.compile(r"\b(?:interview|meeting|call|round|talk|visit|meet|see|moved|appointment)\b", re.I)


def apply(turn: Turn) -> Turn | None:
    """None where no such day is told, or a question that is open asks for it."""
    if not own_words(turn) or wonders(turn.text) or MAYBE.search(turn.text):
        return None
    if (days := _told_by_that_word(turn)) or (days := _instead_of_theirs(turn)):
        told = turn.read_as("decision", dates=(replace(days[0], role="decision"),))
        return which_one.settled(told, "decision", decide.decided, NOBODY)
    return None


def _told_by_that_word(turn: Turn) -> tuple[DateRead, ...]:
    days = tuple(d for d in turn.days_ahead if not d.has_time and DECISION_IS.search(turn.text[: d.span[0]]))
    meant = turn.read.intent in ("reschedule", "interview", "note") and bool(turn.search.opportunities)
    return days if len(days) == 1 and meant and turn.search.question is None else ()


def _instead_of_theirs(turn: Turn) -> tuple[DateRead, ...]:
    """A mistake, and another day than the one they named."""
    days = [d for d in turn.days_ahead if not d.has_time]
    right = tuple(d for d in days if not DENIED.search(turn.text[: d.span[0]]))
    if len(right) != 1 or not MISTAKEN.search(turn.text) or MEETS.search(turn.text):
        return ()
    company = _of(turn)
    promised = company.promise.date if company and company.promise else None
    return right if promised and promised != right[0].start.date() else ()


def _of(turn: Turn) -> Opportunity | None:
    """Where a day was promised, and no meeting is ahead that could be meant."""
    company = find.opportunity(turn).one
    rounds = meetings.dated(turn.search.interviews_of(company.id)) if company else ()
    ahead = any(i.start and i.start.instant > turn.now for i in rounds if i.status == "planned")
    return None if ahead else company
