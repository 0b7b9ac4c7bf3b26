"""A meeting that should just have been, told as moved: it gets its new day, and is not asked about as if it had taken place."""

from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Interview, meetings
from handlers.interviews import moved
from handlers.reading import find
from handlers.reading.event_date import event_date
from handlers.reading.fits import states
from handlers.turn import Turn

_MOVED = (
    r"(?:moved?|moving|pushed?|pushing|shift(?:ed)?|postpone[ds]?|re-?schedule[ds]?|bump(?:ed)?|"
    r"delayed?|put (?:off|back)|switch(?:ed)?|swap(?:ped)?|changed?)"
)
_MEETING = r"(?:interview|meeting|call|chat|screen(?:ing)?|appointment|round|slot|session|one)"
MOVED = re.compile(
    rf"\b(?:it|that|this|(?:the|my|our|this|today'?s) (?:\w+ )?{_MEETING}|^interview)"
    rf"(?:'s| is| was| got| has| had| has been| had been)*(?: now| just)? {_MOVED}\b|"
    rf"\b{_MOVED} (?:it|me|us|my (?:\w+ )?{_MEETING}|(?:the|our|this|today'?s) (?:\w+ )?{_MEETING})\b|"
    rf"\b(?:had to|asked to|wants? to|wanted to) {_MOVED}\b(?! (?:the|their|his|her|its|a)\b)|"
    rf"\b(?:new|other) (?:date|day|time|slot|appointment)\b(?: \w+)? (?:is|would be|will be)\b|"
    rf"\b(?:it|that|{_MEETING})(?:'s| is) (?:now|moved)\b|"
    rf"\b(?:did(?:n'?t| not) (?:happen|take place)|was called off|cancell?ed)\b.*\b"
    rf"(?:now|instead|new|rather|moved|want\w*)\b|"
    rf"\binstead\W*$",
    re.I,
)
OF_THEIR_DECISION = re.compile(r"\b(?:decision|decid\w+|answer|result|feedback|offer|start)\b", re.I)
LATELY = timedelta(hours=30)
"""Since it should have ended."""
MADE_GOOD = timedelta(days=7)
"""The same of one that nobody joined."""


def told(turn: Turn) -> Turn | None:
    """None where these words are something else, or something was told of that meeting already."""
    if turn.read.intent not in ("reschedule", "cancel", "heard") or not MOVED.search(turn.text):
        return None
    if not states(turn.text) or OF_THEIR_DECISION.search(turn.text):
        return None
    meeting, said = _not_told_of(turn), event_date(turn.read) or turn.read.when
    if meeting is None or said is None:
        return None
    read = replace(turn.read, intent="reschedule", company=None)
    meeting = replace(meeting, status="planned")
    return moved.moved(replace(turn.put(meeting), read=read).about(meeting.opportunity), meeting)


def _not_told_of(turn: Turn) -> Interview | None:
    """The only one that should just have been, of the company named where one is."""
    named = {o.id for o in find.companies(turn)}
    people = {o for p in find.people(turn) for o in p.opportunities}
    held = (*meetings.held(turn.search.interviews, turn.now, LATELY), *_did_not_happen(turn))
    rows = [i for i in held if _open(turn, i) and i.opportunity in (named or people or {i.opportunity})]
    return rows[0] if len(rows) == 1 and not _ahead(turn, rows[0]) else None


def _did_not_happen(turn: Turn) -> list[Interview]:
    """Nobody joined it, days ago at most: what they name now is its new time."""
    lost = (i for i in turn.search.interviews if i.status == "no_show" and i.end is not None)
    return [i for i in lost if i.end is not None and turn.now - i.end.instant < MADE_GOOD]


def _open(turn: Turn, interview: Interview) -> bool:
    """Nothing was told of it."""
    if interview.debrief is not None:
        return False
    assert interview.start is not None and interview.end is not None
    company = turn.search.opportunity(interview.opportunity)
    promised = (
        company is not None
        and company.promise is not None
        and company.promise.date is not None
        and company.promise.said_on >= interview.start.date
    )
    thanked = any(
        c.opportunity == interview.opportunity and c.at > interview.end.instant for c in turn.search.contacts
    )
    return not promised and not thanked


def _ahead(turn: Turn, meeting: Interview) -> bool:
    """Another round there is still to come, which such words would move."""
    ahead = meetings.not_over(turn.search.interviews_of(meeting.opportunity), turn.now)
    return any(i.id != meeting.id for i in ahead)
