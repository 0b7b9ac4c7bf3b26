"""They wrote or called: logged at once, and what it means for the plan is asked only where it was not said."""

from coach.model import OpenQuestion, Opportunity
from handlers.conversation import Conversation
from handlers.interviews import appointments
from handlers.news import (
    absences,
    agency,
    ledger,
    needed,
    next_round,
    said,
    silence,
    unreachable,
    wishes,
)
from handlers.news.heard_of import content, too_soon
from handlers.overview.noted import noted
from handlers.reading import find, which_one
from handlers.reading.fits import is_mail
from handlers.reading.news_words import (
    AUTO,
    BAD_ADDRESS,
    CALL_ME,
    NO_CALLS,
    NO_FROM_THEM,
    POSTING_SAYS,
    REFERENCES,
    REQUEST,
)
from handlers.reading.unanswered import unanswered
from handlers.turn import Turn

NOBODY = 'Good. Who was it? For example "Dana at Acme replied".'


def begin(turn: Turn) -> Turn:
    """What says that nobody answered is never logged as an answer."""
    if unanswered(turn.text):
        return silence.begin(turn)
    return which_one.settled(turn, "heard", _heard, NOBODY, adds=True)


def _heard(turn: Turn) -> Turn:
    company = turn.company
    if odd := too_soon(turn, company):
        return turn.say(odd)
    return _of_another_kind(turn, company) or _answered(turn, company)


def _of_another_kind(turn: Turn, company: Opportunity) -> Turn | None:
    """What is no answer to read: a door opened, no calls wished, a bounce, an automatic reply, a call they ask for."""
    text = turn.text
    if (door := wishes.texted_first(turn, company)) is not None:
        return door
    if POSTING_SAYS.search(text) and NO_CALLS.search(text):
        return wishes.no_calls(turn, company)
    if BAD_ADDRESS.search(text):
        return unreachable.bounced(turn, company)
    if AUTO.search(text) and not NO_FROM_THEM.search(text) and not absences.decides(turn.read):
        return unreachable.auto_reply(turn, company)
    timed = next((d for d in turn.days_ahead if d.has_time), None)
    if CALL_ME.search(text) and timed is not None:
        return appointments.call_wanted(turn, company, timed)
    return None


def _answered(turn: Turn, company: Opportunity) -> Turn:
    text = turn.text
    wants = REQUEST.search(text) or REFERENCES.search(text) or (is_mail(turn) and "?" in text)
    kind = "invite" if next_round.brought(turn) else "reply"
    turn = ledger.answered(turn, company, needed.by(turn, company) if wants else None, kind)
    turn = turn.to(agency.settle(turn.search, company.id, text))
    before, company = company, turn.opportunity or company
    if before.agency_route != company.agency_route == "direct":
        return noted(turn, f"Noted: you may write to {find.name_of(company)} yourself.")
    return wishes.wish(turn, company) or content(turn, company)


def answer(turn: Turn, question: OpenQuestion) -> Turn | None:
    company = turn.search.opportunity(question.about)
    if company is None:
        return None
    turn = turn.about(company.id)
    if question.asks == "primary":
        return unreachable.answer(turn, question, company)
    if turn.read.when is None:
        return None
    return appointments.appointment(turn.answered(), company)


CONVERSATION = Conversation(
    name="heard",
    summary="they replied or called",
    intents=("heard",),
    aliases=("reply", "replied"),
    begin=begin,
    answer=answer,
    taps=said.TAPS,
)
