"""An interview has just ended, and before anything is asked its story comes in one go: each part is kept where it belongs."""

from collections.abc import Callable
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Interview, meetings
from handlers.debriefing import debrief_whole
from handlers.debriefing.debrief_answers import STALE
from handlers.debriefing.debrief_pieces import Piece, parts
from handlers.debriefing.debrief_sorting import over
from handlers.reading import find
from handlers.reading.fits import states
from handlers.turn import Turn

BEFORE = (
    r"\b(?:my (?:old |last |previous |former |current )?"
    r"(?:time|years?|days|work|job|role|position|project|projects|team|stint)|"
    r"(?:when|while|since) i (?:was|am|worked)|"
    r"i (?:work|worked|was|am|did|led|built|used to \w+)(?: [\w'-]+){0,6}?)"
    r"(?: there)? (?:at|with|for|in) (?:the )?"
)
""" "My time at BMW": where the user works, or did."""
IN_THE_PAST = re.compile(BEFORE, re.I)
LATELY = timedelta(hours=24)
"""Since its end."""


def told(turn: Turn, hear: Callable[[Turn], Turn]) -> Turn | None:
    """None where it is not clear which interview is meant, or where it is no story of several parts."""
    if not states(turn.text):
        return None
    interview = _just_over(turn)
    if interview is None or _being_asked(turn):
        return None
    pieces = parts(turn)
    kept = [p for p in pieces if p.slot in ("promise", "aside") or p.slot in debrief_whole.KEPT]
    several = len({p.slot for p in pieces} - {"news", "aside"}) > 1
    told = several or over(turn.text)
    if not (kept and told) and not (over(turn.text) and _news_beside(pieces)):
        return None
    return debrief_whole.kept(turn.about(interview.opportunity), interview, pieces, hear)


def _being_asked(turn: Turn) -> bool:
    """Lately; whoever answers after hours may be telling the whole."""
    question = turn.search.question
    return turn.asked("debrief") and question is not None and turn.now - question.asked_at <= STALE


def _news_beside(pieces: tuple[Piece, ...]) -> bool:
    """ "Done, super short. Next is a test, they send it Monday"."""
    return len({p.slot == "news" for p in pieces}) == 2


def _just_over(turn: Turn) -> Interview | None:
    """The one that ended lately and has no debrief yet; of the company named, where one is."""
    named = {o.id for o in find.companies(turn)}
    if turn.read.company and turn.read.company_sure and not named and not mine_before(turn):
        return None
    held = meetings.held(turn.search.interviews, turn.now, LATELY)
    rows = [i for i in held if not (i.debrief and i.debrief.done) and (not named or i.opportunity in named)]
    return rows[0] if len(rows) == 1 and len(named) < 2 else None


def mine_before(turn: Turn) -> bool:
    """The only company named is one of the user's own past."""
    name = turn.read.company
    if name is None or not IN_THE_PAST.search(turn.text):
        return False
    return re.search(BEFORE + re.escape(name), turn.text, re.I) is not None
