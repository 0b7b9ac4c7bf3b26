"""Acts that tell what they did: each goes where such news goes, with the company that is meant."""

from collections.abc import Callable

from coach.model import Opportunity
from coach.understand import DateRead
from handlers.free_words.said_as import said_as
from handlers.interviews import appointments, called_off, missed
from handlers.news import agreed, heard_of, ledger, offer_or_not, on_hold, outcome, silence, unreachable
from handlers.news.heard import NOBODY
from handlers.reading import which_one
from handlers.turn import Turn
from handlers.writing import sent

News = Callable[[Turn, Opportunity], Turn]


def _about(news: News, logged: bool = True) -> Callable[[Turn], Turn | None]:
    """For the company that is meant; asked about where several are. None where there is none."""

    def do(turn: Turn) -> Turn | None:
        if not turn.search.opportunities and not turn.read.company:
            return None
        return which_one.settled(turn, "meant", told, NOBODY, adds=True)

    def told(turn: Turn) -> Turn:
        company = turn.company
        if logged:
            turn = ledger.answered(turn, company)
        return news(turn, turn.opportunity or company)

    return do


def _invited(turn: Turn, company: Opportunity) -> Turn:
    return appointments.appointment(turn, company) if _ahead(turn) else appointments.invited(turn, company)


def _ahead(turn: Turn) -> DateRead | None:
    return next((d for d in turn.read.dates if d.role == "event" and d.start > turn.now), None)


heard = said_as("heard")
auto_reply = _about(unreachable.auto_reply, logged=False)
bounced = _about(unreachable.bounced, logged=False)
hold = _about(on_hold.hold)
delay = _about(heard_of.timing)
wants_meeting = _about(_invited)
asks_of_me = _about(heard_of.asked)
_accepted = _about(outcome.accept, logged=False)


def accepted(turn: Turn) -> Turn | None:
    """Taken by the user; "they accepted my proposal" is news of theirs, "I got accepted" an offer."""
    if agreed.told(turn):
        return sent.begin(turn.read_as(dates=()))
    if not offer_or_not.by_them(turn.text):
        return _accepted(turn)
    return said_as("offer" if offer_or_not.of_me(turn.text) else "heard")(turn)


def interviewed(turn: Turn) -> Turn | None:
    """Only where its day is said or its company is known; grammar asks for the rest."""
    return said_as("interview")(turn) if turn.read.company or turn.read.when else None


def no_show(turn: Turn) -> Turn | None:
    """Of a meeting that has just passed; else it was an answer that never came."""
    if not turn.search.opportunities:
        return None
    return called_off.no_show(turn) if missed.just_over(turn) else silence.begin(turn)


def silent(turn: Turn) -> Turn | None:
    return silence.begin(turn) if turn.search.opportunities else None


def meeting_off(turn: Turn) -> Turn | None:
    return called_off.cancelled(turn) if turn.search.opportunities else None


def note(turn: Turn) -> Turn | None:
    return said_as("note")(turn) if turn.search.opportunities else None
