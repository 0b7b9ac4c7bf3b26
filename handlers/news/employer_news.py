"""What an employer did, told in a line, is done: logged where they wrote or called, and the plan follows."""

from collections.abc import Callable
from dataclasses import replace

from coach import lazy_re as re
from coach.model import Opportunity
from coach.understand import ContactRead, Understood
from handlers.conversation import Conversation
from handlers.free_words import note
from handlers.interviews import appointments, called_off
from handlers.news import (
    decide,
    employer_told,
    handover,
    heard,
    heard_of,
    ledger,
    news_told,
    offer,
    on_hold,
    outcome,
    silence,
    unreachable,
    wanted,
    wishes,
)
from handlers.news.employer_parts import SPAN
from handlers.overview.noted import noted
from handlers.reading import days_they_named, find, new_firm, which_one
from handlers.turn import Turn
from handlers.writing import sent

News = Callable[[Turn, Opportunity], Turn]
BRINGS = re.compile(
    r"\b(?:invit|offer|propos|suggest|book|schedul|set|arrang|wrote|said|says|told|called|mailed|e-?mailed)\w*",
    re.I,
)
SOME_TIME = re.compile(rf"\b{SPAN}\b(?<!time)", re.I)
DEPENDS = re.compile(
    r"\b(?:when|once|after|as soon as|until|because|waiting for|depend\w* on)\b [^.!?]{4,80}", re.I
)
"""What a decision hangs on."""
CALLS = re.compile(
    r"\b(?:call|ring|phone|talk|speak|meet|zoom|discuss)\w*\b(?: \w+){0,3} ?(?:at|on|by)? ?$", re.I
)
"""Before the hour at which they speak of it."""
STARTS = re.compile(r"\b(?:start|starting|starts|first day|joining|begin)\b", re.I)
OF_THE_WAIT = ("delayed", "decides", "fills", "silent", "hold", "kind", "lasted")
"""News of a decision that is still to come."""


def apply(turn: Turn) -> Turn | None:
    """None where these words are something else."""
    news = employer_told.of(turn)
    return _begin(turn, news) if news else None


def begin(turn: Turn) -> Turn:
    """The same words once more, now that the company is known."""
    news = employer_told.of(turn)
    return ABOUT[news](turn, turn.opportunity) if news and turn.opportunity else heard.begin(turn)


def _begin(turn: Turn, news: str) -> Turn | None:
    turn = new_firm.surely(turn)
    if news in ALONE:
        return ALONE[news](turn)
    return which_one.settled(turn, "employer", lambda t: _told(t, news), heard.NOBODY)


def _told(turn: Turn, news: str) -> Turn:
    company = turn.company
    if company.status == "rejected" and news in OF_THE_WAIT:
        return note.begin(turn)  # nobody waits there any more
    odd = heard_of.too_soon(turn, company)
    return turn.say(odd) if odd else ABOUT[news](turn, company)


def _logged(news: News, kind: str = "reply") -> News:
    """An answer of theirs, and what was in it."""

    def told(turn: Turn, company: Opportunity) -> Turn:
        turn = ledger.answered(turn, company, kind=kind)
        return news(turn, turn.opportunity or company)

    return told


def _invited(turn: Turn, company: Opportunity) -> Turn:
    """A day that is named with an invitation is the day of the meeting; whoever only brings it is not on the panel."""
    days = days_they_named.ahead(turn, "event")
    if not days:
        return appointments.invited(turn, company)
    read = replace(turn.read, dates=days, contacts=_guests(turn, turn.read))
    return appointments.appointment(replace(turn, read=read), company)


def _guests(turn: Turn, read: Understood) -> tuple[ContactRead, ...]:
    """ "Ana invites me to meet Kai": Kai; whoever stands in between brings it and is not met."""
    brings = BRINGS.search(read.text)
    named = [
        c for c in read.contacts if c.name and read.text.find(c.name) < (brings.start() if brings else 0)
    ]
    others = tuple(c for c in read.contacts if c not in named)
    agents = find.people_named(turn.search, tuple(named)) if not others else ()
    return () if any(p.role == "agency" for p in agents) else others or read.contacts


def _timing(turn: Turn, company: Opportunity) -> Turn:
    """A date is a date also where it is a delay; else the wait goes on without one."""
    days = heard_of.new_days(turn) or news_told.so_much_later(turn)
    if days or SOME_TIME.search(turn.text):
        return decide.decided(turn.read_as(dates=days))
    reason = DEPENDS.search(turn.text)
    turn = heard_of.timing(turn.read_as(dates=()), company)
    return _because(turn, reason[0]) if reason else turn


def _because(turn: Turn, reason: str) -> Turn:
    """What it hangs on is kept, for the next letter to ask about."""
    company = turn.opportunity
    if company is None or company.delay is None:
        return turn
    return turn.put(replace(company, delay=replace(company.delay, reason=reason)))


def _held(turn: Turn, company: Opportunity) -> Turn:
    return on_hold.hold(turn.read_as(dates=turn.days_ahead), company)


def _decides(turn: Turn, company: Opportunity) -> Turn:
    return _timing(turn, company) if turn.read.dates else decide.decided(turn)


def _offered(turn: Turn) -> Turn:
    """The day beside an offer is the day it wants an answer, unless it is the first day at work."""
    days = () if STARTS.search(turn.text) else days_they_named.ahead(turn, "deadline")
    left = tuple(d for d in (days or turn.read.dates) if not CALLS.search(turn.text[: d.span[0]]))
    return offer.offered(turn.read_as(dates=left))


def _desk(turn: Turn, company: Opportunity) -> Turn:
    return noted(
        turn,
        f"A front desk seldom knows; it is no question to anybody at {find.name_of(company)}, and doesn't count as one.",
    )


def _kind(turn: Turn, company: Opportunity) -> Turn:
    return noted(turn, f"Good to hear, and noted with {find.name_of(company)}.")


def _lasted(turn: Turn, company: Opportunity) -> Turn:
    """How long the meeting that is over really was."""
    over = [i for i in turn.search.interviews_of(company.id) if i.start and i.start.instant <= turn.now]
    minutes = turn.read.duration_minutes
    if not over or minutes is None:
        return noted(turn, "Noted.")
    turn = turn.put(replace(over[-1], minutes=minutes))
    turn = turn.changed(f"the length of the interview at {find.name_of(company)}")
    return noted(turn, f"{find.name_of(company)}: {minutes} minutes, then.")


ALONE: dict[str, Callable[[Turn], Turn]] = {
    "rejected": outcome.rejected,
    "offer": _offered,
    "offer_told": sent.begin,
    "agreed": lambda turn: sent.begin(turn.read_as(dates=())),
    "silent": silence.begin,
    "called_off": called_off.cancelled,
    "stepped_back": outcome.withdrawn,
}
"""News whose conversation finds the company by itself."""
ABOUT: dict[str, News] = {
    "bounced": unreachable.bounced,
    "gone": handover.gone,
    "succeeded": handover.succeeded,
    "away": unreachable.auto_reply,
    "hold": _logged(_held),
    "no_calls": _logged(wishes.no_calls),
    "wanted": wanted.asked,
    "invited": _logged(_invited, "invite"),
    "desk": _desk,
    "delayed": _logged(_timing),
    "decides": _logged(_decides),
    "fills": _logged(heard_of.content),
    "kind": _logged(_kind),
    "lasted": _lasted,
}

CONVERSATION = Conversation(
    name="employer", summary="what an employer did", begin=begin, in_menu=False,
)  # fmt: skip
