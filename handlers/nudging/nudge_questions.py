"""Nudges that ask: what is worth asking in the interview, how it went, the one thing still missing."""

from datetime import datetime

from coach.model import Choice, Interview, JobSearch, Nudge, OpenQuestion, Reply, wall_at
from handlers import either_day, record, words
from handlers.debriefing import debrief_questions
from handlers.reading import find


def timeline(search: JobSearch, nudge: Nudge, now: datetime) -> tuple[JobSearch, Reply]:
    interview = search.interview(nudge.interview)
    company = search.opportunity(nudge.opportunity)
    if interview is None or interview.start is None or company is None:
        return search, Reply(text=nudge.reason, nudges=(nudge.id,))
    start = interview.start.seen_from(search.preferences.zone)
    at = f" at {words.clock(start.local)}" if interview.time_known else ""
    day = words.near_day(start.date, wall_at(now, search.preferences.zone).date).split(",")[0]
    met = [words.shown(p.name) for p in search.people if p.id in interview.people]
    who = f" with {words.listed(met)}" if met else ""
    text = (
        f"{find.name_of(company)} {day}{at}{who}. The one question worth asking: when they decide.\n"
        '"What does the road from here look like, and by when do you hope to decide?"\n'
        '"If I hear nothing by then, may I write to you?"'
    )
    if nudge.count > 1:
        text = f"{find.name_of(company)} {day}{at}{who}. Ask when they decide. It will go the way it goes; you are prepared."
    return search, Reply(text=text, nudges=(nudge.id,))


def debrief(search: JobSearch, nudge: Nudge, now: datetime) -> tuple[JobSearch, Reply]:
    interview, company = search.interview(nudge.interview), search.opportunity(nudge.opportunity)
    if interview is None or company is None:
        return search, Reply(text="How did it go?", nudges=(nudge.id,))
    busy = search.question is not None and search.question.conversation not in ("debrief",)
    if nudge.count > 1 or (busy and _fresh(search.question, now)):
        start = Choice(label="Start", does=f"dbrief:{interview.id}", style="primary")
        text = f"How did {find.name_of(company)} go? A minute is enough, whenever it suits you."
        return search, Reply(
            text=text, choices=((start, Choice(label="Skip", does=f"drop:{nudge.id}")),), nudges=(nudge.id,)
        )
    slot = debrief_questions.next_slot(search, interview)
    if slot is None:
        return search, Reply(text=f"How did {find.name_of(company)} go?", nudges=(nudge.id,))
    asked, row = debrief_questions.question_for(search, interview, slot)
    text = f"How did {find.name_of(company)} go? A few short questions, skip any of them.\n{asked}"
    return _asked(search, nudge, interview, now, slot, text, *row)


def _fresh(question: OpenQuestion | None, now: datetime) -> bool:
    return question is not None and (now - question.asked_at).total_seconds() < 1800


def gap(search: JobSearch, nudge: Nudge, now: datetime) -> tuple[JobSearch, Reply]:
    """One missing thing at a time."""
    interview, company = search.interview(nudge.interview), search.opportunity(nudge.opportunity)
    if company is None:
        return search, Reply(text=nudge.reason, nudges=(nudge.id,))
    name, today = find.name_of(company), wall_at(now, search.preferences.zone).date
    if interview is not None and interview.start is None:
        return _which_day(search, nudge, interview, now, name)
    if (
        interview is not None
        and not interview.time_known
        and interview.start
        and interview.start.date == today
    ):
        skip = Choice(label="I don't know the time yet", does=f"skip:{interview.id}:time")
        return _asked(search, nudge, interview, now, "time", f"{name} is today. What time?", skip)
    slot = debrief_questions.next_slot(search, interview) if interview else None
    if interview is None or slot is None:
        return search, Reply(text=nudge.reason or f"One detail about {name} would help.", nudges=(nudge.id,))
    asked, row = debrief_questions.question_for(search, interview, slot)
    return _asked(search, nudge, interview, now, slot, f"{name}: {asked}", *row)


def _which_day(
    search: JobSearch, nudge: Nudge, interview: Interview, now: datetime, name: str
) -> tuple[JobSearch, Reply]:
    """What was told of the day can still mean two; or nothing was."""
    if interview.either:
        text, row = either_day.again(interview, wall_at(now, search.preferences.zone).date)
        return _asked(search, nudge, interview, now, "when", f"{name}: {text}", *row)
    later = Choice(label="Not fixed yet", does=f"set:{interview.id}:open")
    return _asked(search, nudge, interview, now, "when", f"{name}: has a date been fixed?", later)


def _asked(
    search: JobSearch, nudge: Nudge, interview: Interview, now: datetime, asks: str, text: str, *row: Choice
) -> tuple[JobSearch, Reply]:
    conversation = "interview" if asks in ("when", "time") else "debrief"
    search = record.ask(search, now, conversation, asks, about=interview.id)
    return search, Reply(text=text, choices=(row,), nudges=(nudge.id,))
