"""An interview got a new date, was called off, or a next one was fixed; everything planned moves with it."""

from dataclasses import replace

from coach.model import Choice, Interview, Opportunity, new_id
from handlers import card, correct, correct_taps, find, record, words
from handlers.coming import NEXT
from handlers.conversation import Conversation
from handlers.fill import at, event_date, fill
from handlers.turn import Turn

NOBODY = 'Which interview moved? For example "Acme moved to Thursday 10".'


def begin(turn: Turn) -> Turn:
    return find.settled(turn, "reschedule", _moved, NOBODY)


def _moved(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    interview = latest(turn, company)
    said = event_date(turn.read) or turn.read.when
    if interview is None:
        return appointment(turn, company)
    if said is None:
        search = record.ask(turn.search, turn.now, "interview", "when", about=interview.id)
        return turn.to(search).say(
            'To when? For example "Thursday 10".',
            (Choice(label="New date not fixed yet", does=f"set:{interview.id}:open"),),
        )
    if said.grade == "ask" and said.alts:
        return correct.ask_which_date(turn, interview, said, fresh=False)
    new = at(interview, said, turn.zone)
    if not said.has_time:
        new = replace(new, time_known=False)
    if said.start < turn.now:
        return turn.say(
            f'{words.capital(words.day(said.start.date(), turn.today))} has passed. When is it now? For example "Thursday 10".',
        )
    turn = turn.to(record.put(turn.search, replace(new, status="planned"))).changed(
        f"{find.name_of(company)} moved to {words.short_day(said.start.date())}"
    )
    if not new.time_known:
        return correct.next_question(turn, new, fresh=False)
    return turn.say(card.text(turn.search, new, "Moved."), *card.buttons(new), after=NEXT)


def latest(turn: Turn, company: Opportunity) -> Interview | None:
    """The one still ahead, else the one without a date, else the last that was planned for today."""
    rows = [i for i in turn.search.interviews_of(company.id) if i.status != "no_show"]
    ahead = [i for i in rows if i.start and i.end and i.end.instant > turn.now and i.status == "planned"]
    unset = [i for i in rows if i.start is None and i.status == "planned"]
    today = [i for i in rows if i.start and i.start.date == turn.today]
    off = [i for i in rows if i.status == "cancelled"]
    return next(
        iter(
            sorted(ahead, key=lambda i: i.start.instant if i.start else turn.now)
            or unset
            or today
            or off[-1:]
        ),
        None,
    )


def appointment(turn: Turn, company: Opportunity) -> Turn:
    """A further round fixed in what they said ("Thursday works"), or the date of one that had none."""
    said = event_date(turn.read) or turn.read.when
    unset = [i for i in turn.search.interviews_of(company.id) if i.start is None and i.status == "planned"]
    search = turn.search
    if unset:
        interview = unset[0]
    else:
        search, id = new_id(search, "i")
        number = (
            max((i.round for i in search.interviews_of(company.id) if i.status != "cancelled"), default=0) + 1
        )
        interview = Interview(id=id, opportunity=company.id, round=number, created_at=turn.now)
        search = record.put(search, interview)
    turn = turn.to(search).about(company.id)
    if said is not None and said.grade == "ask" and said.alts:
        return correct.ask_which_date(turn, interview, said, fresh=True)
    search = fill(search, interview, turn.read, turn.now)
    return correct.next_question(turn.to(search), search.interview(interview.id) or interview, fresh=True)


def cancelled(turn: Turn) -> Turn:
    """ "they cancelled", "no show", "/cancel Acme"."""
    return find.settled(turn, "reschedule", _off, NOBODY)


def _off(turn: Turn) -> Turn:
    company = turn.opportunity
    assert company is not None
    interview = latest(turn, company)
    if interview is None:
        return turn.say(
            f'There is no interview ahead at {find.name_of(company)}. If it is over altogether, say "withdrew from {find.name_of(company)}" or "rejected by {find.name_of(company)}".'
        )
    return correct_taps.cancel(turn, interview)


CONVERSATION = Conversation(
    name="moved",
    summary="an interview got a new date",
    example="Acme moved to Thursday 10",
    intents=("reschedule",),
    aliases=("reschedule",),
    begin=begin,
)
