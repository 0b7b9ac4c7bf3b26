""" "Did they say when they will decide?": the date they named, said back, and corrected in words."""

from datetime import date

from coach.model import Choice, Interview, OpenQuestion
from coach.understand import DateRead
from handlers import words
from handlers.conversation import plain_answer
from handlers.debriefing.debrief_flow import ask
from handlers.debriefing.debrief_promise_words import (
    ALONE,
    CORRECTS,
    FELT_GOOD,
    HOUR_ALONE,
    JUST_NOW,
    MEANT,
    OF_TIME,
    SAID_NOTHING,
)
from handlers.debriefing.debrief_questions import question_for
from handlers.free_words import note
from handlers.interviews.day_or_hour import NAMES_A_DAY
from handlers.interviews.lateness import EASE, FELT_BAD
from handlers.interviews.meeting_time import only_time
from handlers.news import deadline_beside, promises
from handlers.reading import day_after, find, how_long, undated
from handlers.reading.days_they_named import AT_ONCE
from handlers.reading.event_date import event_date
from handlers.reading.reread import reread
from handlers.turn import Turn

NO_DATE = "don't know"
"""How the rule book's table calls that."""
TELLS = 6
"""Words from which something is told."""


def hour_told(turn: Turn, interview: Interview) -> Turn | None:
    """ "About half 2" is no day by which they decide: it is when they met."""
    said, question = turn.read.when, turn.search.question
    if said is None or interview.start is None or question is None or not said.has_time:
        return None
    alone = not any(c.isalnum() for c in HOUR_ALONE.sub("", _without(said, turn.text)))
    if not alone or len(turn.read.dates) > 1 or NAMES_A_DAY.search(said.text):
        return None
    timed = only_time(interview, said, turn.zone)
    turn = turn.put(timed).changed("the hour of the interview", tell=False)
    text, row = question_for(turn.search, timed, question.asks)
    return turn.say(f"{_meeting_at(timed)}, noted.\n{text}", row)


def _meeting_at(timed: Interview) -> str:
    assert timed.start is not None
    return f"{words.short_day(timed.start.date)}, {words.span(timed.start, timed.minutes)}"


def _without(said: DateRead, text: str) -> str:
    return text.replace(said.text, "")


def _no_day(turn: Turn, interview: Interview, lead: str) -> Turn | None:
    if (SAID_NOTHING.search(turn.text) or undated.told(turn.text)) and not turn.read.dates:
        return no_date(turn, interview, lead)
    plain = plain_answer(turn, "debrief", "decision") and not find.companies(turn)
    return _not_found(turn, interview) if plain else None


def told(turn: Turn, interview: Interview, lead: str = "") -> Turn | None:
    """`lead`: what else of the same message was kept, said after the date."""
    company = turn.search.opportunity(interview.opportunity)
    assert company is not None
    if turn.read.dates and all(JUST_NOW.fullmatch(d.text) for d in turn.read.dates):
        return ask(turn, interview, None, f"Good to have it behind you.\n{lead}")
    read = promises.decision_date(turn.read) or event_date(turn.read) or turn.read.when
    if read is not None and read.text.casefold().removeprefix("till ").removeprefix("until ") in AT_ONCE:
        read = None
    phrase = read.text if read else how_long.without(turn.text)
    met = _day_of(turn, interview)
    turn, said, must_ask = promises.settle(turn, company, phrase, read, met)
    turn = promises.told_by(turn, company, interview.people)
    if not said:
        return _no_day(turn, interview, lead)
    if must_ask:
        why, buttons = promises.which_date(turn, company, phrase, read, met)
        turn = turn.say(f"{words.capital(said)}? {words.capital(why)}.", buttons)
        return ask(turn, interview, "promise", lead)
    return ask(turn, interview, "promise", f"{_echoed(turn, said)}{lead}")


def no_date(turn: Turn, interview: Interview, lead: str = "") -> Turn:
    """They named none: kept, so that it is not asked for again."""
    company = turn.search.opportunity(interview.opportunity)
    assert company is not None
    turn, said, _ = promises.settle(turn, company, NO_DATE, None, _day_of(turn, interview))
    return ask(turn, interview, "promise", f"{_echoed(turn, said)}{lead}")


def _day_of(turn: Turn, interview: Interview) -> date | None:
    """When they said it."""
    over = interview.end is not None and interview.end.instant <= turn.now
    return interview.start.seen_from(turn.zone).date if interview.start and over else None


def _not_found(turn: Turn, interview: Interview) -> Turn:
    """How it felt is what one answers to "How did it go?"; anything else that is told at length is kept."""
    text, row = question_for(turn.search, interview, "promise")
    if FELT_BAD.search(turn.text):
        return turn.say(f"{EASE}\n{text}", row)
    if FELT_GOOD.match(turn.text):
        return turn.say(f"Good to hear.\n{text}", row)
    if len(turn.text.split()) >= TELLS and not OF_TIME.search(turn.text):
        return aside(turn, interview)
    return turn.say(
        'I could not find a date in that. By when do they decide? For example "end of next week" or "by the 15th".',
        (Choice(label="They didn't say", does=f"dbf:{interview.id}:promise:no"),),
    )


def aside(turn: Turn, interview: Interview) -> Turn:
    """What is told beside the question is kept with the company, and the question stays."""
    text, row = question_for(turn.search, interview, "promise")
    turn = note.put(turn.about(interview.opportunity), interview.opportunity)
    turn = turn.changed(f"a note on {_name(turn)}", tell=False)
    return turn.say(f"Kept with {_name(turn)}.\n{text}", row)


def _name(turn: Turn) -> str:
    return find.name_here(turn, "them")


def _echoed(turn: Turn, said: str) -> str:
    """The date said back, so that a wrong one is seen."""
    promise = turn.opportunity.promise if turn.opportunity else None
    if promise is None:
        return f"{said}\n"
    if promise.date is None:
        return "Open, then; that is usual. I'll go by what is normal for this kind of employer.\n"
    beside = deadline_beside.after_an_answer(turn, turn.opportunity).strip()
    return f"{words.capital(said)}, then. I'll plan around it and not before.\n{beside + chr(10) if beside else ''}"


def corrected(turn: Turn, interview: Interview, open_question: OpenQuestion) -> Turn | None:
    """ "No, next Friday", or only "Thursday, they said", right after the date: it is corrected, the question stays."""
    company = turn.search.opportunity(interview.opportunity)
    turn = _counted(turn, company.promise.date if company and company.promise else None)
    said_day = turn.read.when
    if said_day is None or open_question.asks == "promise" or company is None:
        return None
    alone = not any(c.isalnum() for c in ALONE.sub("", _without(said_day, turn.text)))
    marked = CORRECTS.match(turn.text) or MEANT.search(turn.text)
    if not alone and (marked is None or company.promise is None):
        return None
    read = promises.decision_date(turn.read) or turn.read.when
    turn, said, _ = promises.settle(turn.about(company.id), company, read.text if read else turn.text, read)
    if not said:
        return None
    text, row = question_for(turn.search, interview, open_question.asks)
    return turn.changed("the decision date", tell=False).say(f"{words.capital(said)}, then.\n{text}", row)


def _counted(turn: Turn, told: date | None) -> Turn:
    """ "No, the friday after" is counted from the day they named."""
    day = day_after.counted(turn.text, told) if told else None
    return reread(turn, f"no, {day}") if day else turn
