"""They want to meet or to be called: a further round without its day yet, a call at a time of theirs."""

from coach.model import Choice, Opportunity, WallTime, wall_at
from coach.understand import DateRead
from handlers import record, words
from handlers.news import ledger
from handlers.overview.coming import NEXT
from handlers.overview.noted import UNDO
from handlers.reading import find
from handlers.turn import Turn


def invited(turn: Turn, company: Opportunity) -> Turn:
    search = record.ask(turn.search, turn.now, "heard", "next_round", about=company.id)
    return turn.to(search).say(
        f"Good news. When is the next round at {find.name_of(company)}?",
        (Choice(label="Not fixed yet", does=f"said:{company.id}:later"),),
        UNDO,
    )


def call_wanted(turn: Turn, company: Opportunity, when: DateRead) -> Turn:
    """ "Ring me Thursday at ten" is said on the company's clock (rule book 0.2)."""
    zone = when.zone or turn.search.zone_of(company)
    local = wall_at(when.start, zone if when.zone else turn.zone).local
    wanted = WallTime(local, zone)
    turn = ledger.log(turn, company, wanted_at=wanted)
    turn = turn.changed(f"the call at {find.name_of(company)}")
    mine = wanted.seen_from(turn.zone)
    here = "" if mine.local == local else f", {words.clock(mine.local)} for you"
    text = f"Noted: a call with {find.name_of(company)} on {words.day(wanted.date, turn.today)} at {words.clock(local)} ({words.city(zone)}){here}."
    return turn.say(text, UNDO, after=NEXT)
