"""They want to meet or to be called: a further round, with its day or without, a call at a time of theirs."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Choice, Interview, JobSearch, Opportunity, WallTime, meetings, wall_at
from coach.understand import DateRead
from handlers import record, words
from handlers.buttons import UNDO
from handlers.interviews import ask_missing, correct
from handlers.interviews.fill import fill
from handlers.news import ledger, next_round
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.reading.event_date import event_date, names_no_day
from handlers.turn import Turn


def invited(turn: Turn, company: Opportunity) -> Turn:
    return turn.ask("heard", "next_round", about=company.id).say(
        f"Good news. When is the next round at {find.name_of(company)}?",
        (Choice(label="Not fixed yet", does=f"said:{company.id}:later"),),
        UNDO,
    )


IN_WRITING = re.compile(
    r"\b(?:wrote|writes|e-?mailed|mailed|replied|answered|messaged|texted|mail|e-?mail|message|text|"
    r"reply|note)\b",
    re.I,
)
"""Asked for in a message, which wants its answer the same day; what was said in the room was answered there."""


def call_wanted(turn: Turn, company: Opportunity, when: DateRead) -> Turn:
    """ "Ring me Thursday at ten" is said on the company's clock (rule book 0.2)."""
    zone = when.zone or turn.search.zone_of(company)
    local = wall_at(when.start, zone if when.zone else turn.zone).local
    wanted = WallTime(local, zone)
    turn = ledger.log(turn, company, wanted_at=wanted)
    if IN_WRITING.search(turn.text):
        turn = ledger.answered(turn, company)
    turn = turn.changed(f"the call at {find.name_of(company)}")
    mine = wanted.seen_from(turn.zone)
    here = "" if mine.local == local else f", {words.clock(mine.local)} for you"
    text = f"Noted: a call with {find.name_of(company)} on {words.day(wanted.date, turn.today)} at {words.clock(local)} ({words.city(zone)}){here}."
    return turn.say(text, UNDO, after=NEXT)


def appointment(turn: Turn, company: Opportunity) -> Turn:
    """A further round fixed in what they said ("Thursday works"), or the date of one that had none."""
    turn = next_round.without_bringer(turn)
    said = event_date(turn.read) or turn.read.when
    search, interview = _next_round(turn, company)
    turn = turn.to(search).about(company.id)
    if said is not None and said.grade == "ask" and said.alts:
        return ask_missing.ask_which_date(turn, interview, said, fresh=True)
    if said is not None and names_no_day(said):
        rest = replace(turn.read, dates=tuple(d for d in turn.read.dates if d is not said))
        return ask_missing.ask_day(
            turn.to(fill(search, interview, rest, turn.now)), interview, said, fresh=True
        )
    search = fill(search, interview, turn.read, turn.now)
    return correct.next_question(turn.to(search), search.newest(interview), fresh=True)


def _next_round(turn: Turn, company: Opportunity) -> tuple[JobSearch, Interview]:
    """The one that waits for its day, else a new one."""
    rounds = [i for i in turn.search.interviews_of(company.id) if i.status != "cancelled"]
    unset = next(iter(meetings.undated(rounds)), None)
    if unset is not None:
        return turn.search, unset
    return record.add_interview(turn.search, company.id, turn.now, rounds)
