"""An interview that was called off, or did not happen though it was planned."""

from dataclasses import replace

from coach.model import meetings
from handlers import record
from handlers.buttons import UNDO
from handlers.conversation import Conversation
from handlers.interviews import correct_taps, which_meeting
from handlers.overview.coming import NEXT
from handlers.reading import find, which_one
from handlers.turn import Turn

NOBODY = 'Which interview? For example "Acme cancelled" or "Acme did not call".'


def cancelled(turn: Turn) -> Turn:
    """ "they cancelled", "no show", "/cancel Acme"."""
    return which_one.settled(turn, "cancel", _off, NOBODY)


def _off(turn: Turn) -> Turn:
    company = turn.company
    interview = which_meeting.latest(turn, company)
    if interview is None:
        return turn.say(
            f'There is no interview ahead at {find.name_of(company)}. If it is over altogether, say "withdrew from {find.name_of(company)}" or "rejected by {find.name_of(company)}".'
        )
    return correct_taps.cancel(turn, interview)


def no_show(turn: Turn) -> Turn:
    """They did not call, or it did not happen: one friendly line finds a new time."""
    return which_one.settled(turn, "noshow", _no_show, NOBODY)


def _no_show(turn: Turn) -> Turn:
    company = turn.company
    past = meetings.begun(turn.search.interviews_of(company.id), turn.now)
    interview = past[-1] if past else which_meeting.latest(turn, company)
    if interview is None:
        return turn.say(f"I have no interview at {find.name_of(company)} that could have been missed.")
    search = record.put(turn.search, replace(interview, status="no_show"))
    if search.question and search.question.about == interview.id:
        search = record.answered(search)
    turn = turn.to(search).changed(f"{find.name_of(company)} did not happen")
    return turn.say(
        "That happens, and mostly for dull reasons. One friendly line finds a new time.",
        UNDO,
        after=NEXT,
    )


NO_SHOW = Conversation(
    name="noshow", summary="an interview that did not happen", begin=no_show, in_menu=False
)
