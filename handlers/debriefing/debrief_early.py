""" "Just got out", "it went okay", told before anything was asked: the look back begins then, and not half an hour later."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import Interview, meetings
from coach.understand.gist import likeliest
from handlers.debriefing import debrief, over_at_last
from handlers.debriefing.debrief_pieces import WENT
from handlers.debriefing.debrief_promise_words import FELT_GOOD
from handlers.debriefing.debrief_sorting import over
from handlers.interviews.lateness import EASE, FELT_BAD, WAS
from handlers.reading import find, on_screen
from handlers.reading.fits import states
from handlers.turn import Turn

JUST = timedelta(hours=3)
"""Since its end."""
SURE = 0.75
"""How sure it must be that such words tell of a meeting just held."""
FEW = 9
"""Words; whoever tells more has begun to tell."""
AHEAD = re.compile(r"\b(?:going|will|gonna|tomorrow|later|about to|before)\b", re.I)


def told(turn: Turn) -> Turn | None:
    """None where something is asked already, or it is not clear which meeting has just ended."""
    if not states(turn.text) or len(turn.text.split()) > FEW:
        return None
    over_now = over_at_last.told(turn.text) and not (len(turn.text.split()) == 1 and _of_wording(turn))
    said = over_now or (_ended(turn) and not _of_wording(turn))
    interview = _just_over(turn) if said else None
    if interview is None or _asked_of_it(turn, interview):
        return None
    lead = (
        EASE
        if FELT_BAD.search(turn.text)
        else "Good to hear."
        if _good(turn)
        else "Good to have it behind you."
    )
    return debrief.begun(turn, interview, f"{lead}\n")


def _asked_of_it(turn: Turn, interview: Interview) -> bool:
    """A question is open that these words may answer; one from before it began is none."""
    question = turn.search.question
    assert interview.start is not None
    return question is not None and question.asked_at >= interview.start.instant


def _ended(turn: Turn) -> bool:
    if turn.read.dates or AHEAD.search(turn.text):
        return False
    best = likeliest(turn.text)
    learned = best is not None and best.act == "interviewed" and best.chance >= SURE and not turn.read.company
    felt = FELT_BAD.search(turn.text) is not None and WAS.search(turn.text) is not None
    return learned or felt or over(turn.text) or WENT.match(turn.text) is not None


def _of_wording(turn: Turn) -> bool:
    """ "Ok, show me", with a draft as the newest thing on screen."""
    newest = next(on_screen.messages(turn.search), None)
    return newest is not None and newest.reply.draft is not None


def _good(turn: Turn) -> bool:
    return FELT_GOOD.match(turn.text) is not None or WENT.search(turn.text) is not None


def _just_over(turn: Turn) -> Interview | None:
    named = {o.id for o in find.companies(turn)}
    held = meetings.held(turn.search.interviews, turn.now, JUST)
    rows = [i for i in held if i.debrief is None and (not named or i.opportunity in named)]
    return rows[0] if len(rows) == 1 else None
