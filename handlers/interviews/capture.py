"""What was said of a meeting is kept with it, new or noted already, and what cannot be kept as said is asked about."""

from dataclasses import replace
from datetime import timedelta

from coach.model import Choice, Interview, JobSearch, Opportunity, meetings, wall_at
from coach.understand import DateRead, Understood
from handlers import record, words
from handlers.interviews import ask_missing, correct
from handlers.interviews.fill import fill
from handlers.interviews.lateness import not_yet, todays
from handlers.interviews.who_is_met import add_people
from handlers.news import next_round, promises, wishes
from handlers.overview import card
from handlers.reading import find, sense
from handlers.reading.event_date import doubtful, event_date, names_no_day
from handlers.reading.news_words import closed_door
from handlers.turn import Turn


def capture(turn: Turn, opportunity: Opportunity) -> Turn:
    """Find the interview this is about, or make it; then fill and ask on."""
    turn = next_round.without_bringer(turn)
    search, read = turn.search, turn.read
    said = event_date(read)
    upcoming = _upcoming(search, opportunity, turn)
    days = {wall_at(r, turn.zone).date for r in ((said.start, *said.alts) if said else ())}
    same = [i for i in upcoming if i.start and i.start.date in days]
    unset = meetings.undated(search.interviews_of(opportunity.id))
    unset = [i for i in unset if said is None or not i.either or any(w.date in days for w in i.either)]
    if same and said is not None and len(days) > 1:
        return _show_existing(turn, same[0])
    if same or unset:
        return _go_on(turn, (same or unset)[0], read, fresh=False)
    if upcoming and said is None and not read.round:
        return _show_existing(turn, upcoming[0])
    rounds = [i for i in search.interviews_of(opportunity.id) if i.status != "cancelled"]
    search, interview = record.add_interview(search, opportunity.id, turn.now, rounds)
    return _go_on(turn.to(search), interview, read, fresh=True)


def _upcoming(search: JobSearch, opportunity: Opportunity, turn: Turn) -> list[Interview]:
    """Not long over, not cancelled."""
    return meetings.to_come(search.interviews_of(opportunity.id), turn.now - timedelta(hours=12))


def _show_existing(turn: Turn, interview: Interview) -> Turn:
    """Whoever is named beside it is new on the card."""
    search, ids = add_people(turn.search, interview.opportunity, turn.read)
    lead, new = "I have this one noted already.", [id for id in ids if id not in interview.people]
    if new:
        interview = replace(interview, people=(*interview.people, *new))
        turn = turn.to(record.put(search, interview)).about(interview.opportunity)
        turn = turn.changed("who is there", tell=False)
        lead = f"{words.listed(words.shown(p.name, 60) for p in search.people if p.id in new)}, noted."
    return turn.say(
        card.text(turn.search, interview, lead),
        *card.buttons(interview)[:1],
        (Choice(label="Another round", does=f"fix:{interview.id}:another"),),
    )


def _go_on(turn: Turn, interview: Interview, read: Understood, *, fresh: bool) -> Turn:
    """Fill what was said; ask the first thing still missing, or show the card."""
    said = doubtful(event_date(read), turn.now)
    if said is not None and sense.out_of_time(said.start, turn.now):
        return _out_of_time(turn, interview, read, said, fresh=fresh)
    if (odd := not_yet(turn, said)) is not None:
        return _which_day(turn, interview, read, odd, fresh=fresh)
    if said is not None and names_no_day(said):
        return _ask_day(turn, interview, read, said, fresh=fresh)
    if said is not None and said.grade == "ask" and said.alts:
        return ask_missing.ask_which_date(turn, interview, said, fresh=fresh)
    turn, interview = _filled(turn, interview, read)
    turn = promises.from_reading(next_round.invited(turn, interview, fresh=fresh), read)
    shown = correct.next_question(turn, interview, fresh=fresh)
    company = shown.search.opportunity(interview.opportunity)
    wish = wishes.wish(shown, company) if company and closed_door(read.text) else None
    return wish or shown


def _filled(turn: Turn, interview: Interview, read: Understood) -> tuple[Turn, Interview]:
    turn = turn.to(fill(turn.search, interview, read, turn.now)).about(interview.opportunity)
    return turn, turn.search.newest(interview)


def _out_of_time(turn: Turn, interview: Interview, read: Understood, said: DateRead, *, fresh: bool) -> Turn:
    """ "In 2062" is asked about; the rest is kept."""
    rest = replace(read, dates=tuple(d for d in read.dates if d.start != said.start))
    turn, interview = _filled(turn, interview, rest)
    turn = ask_missing.ask(turn, interview, "when", fresh=fresh)
    return _asking(turn, sense.question(find.name_here(turn), said.start.date(), turn.today))


def _which_day(turn: Turn, interview: Interview, read: Understood, asks: str, *, fresh: bool) -> Turn:
    """Told as over, and still ahead by the clock: all of it is kept, and the day is asked about."""
    said = event_date(read)
    dates = tuple(todays(turn, d) or d if d is said else d for d in read.dates)
    read = replace(read, dates=dates)
    turn, interview = _filled(turn, interview, read)
    turn = ask_missing.ask(promises.from_reading(turn, read), interview, "when", fresh=fresh)
    return _asking(turn, f"{find.name_here(turn)}: {words.inside(asks)}")


def _asking(turn: Turn, text: str) -> Turn:
    """In these words."""
    *earlier, last = turn.replies
    return replace(turn, replies=(*earlier, replace(last, text=text)))


def _ask_day(turn: Turn, interview: Interview, read: Understood, said: DateRead, *, fresh: bool) -> Turn:
    """The rest counts, and which day of that week or month it is, is asked."""
    rest = replace(read, dates=tuple(d for d in read.dates if d.span != said.span))
    turn, interview = _filled(turn, interview, rest)
    turn = promises.from_reading(turn, rest)
    if interview.start is not None:
        return correct.next_question(turn, interview, fresh=fresh)
    return ask_missing.ask_day(turn, interview, said, fresh=fresh)
