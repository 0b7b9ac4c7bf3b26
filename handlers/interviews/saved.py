"""A meeting is noted: its card, what is to be minded about its day, and that the day is still open."""

from dataclasses import replace

from coach.calendar import calendar_for, odd_day
from coach.model import Choice, Interview, wall_at
from coach.plan import overlaps
from handlers import record, words
from handlers.buttons import UNDO
from handlers.interviews import ask_missing, lateness
from handlers.interviews.questions import company
from handlers.overview import card
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.reading.event_date import event_date
from handlers.turn import Turn


def show(turn: Turn, interview: Interview) -> Turn:
    """The card; the zone is asked here where no question before it could carry that."""
    interview = turn.search.newest(interview)
    question = turn.search.question
    waits = question.about if question and question.conversation == "interview" else None
    turn = turn.answered().about(interview.opportunity)
    turn = turn.changed(f"{find.name_of(company(turn, interview))}, {when_words(interview)}", tell=False)
    lead = lateness.ease(turn, interview) + "Saved."
    if lateness.over(turn, interview) and event_date(turn.read) is not None:
        lead = f"{lateness.ago_line(turn, interview)}\n\n{lead}"
    rows = (*_how_it_went(turn, interview), *card.buttons(interview))
    text = card.text(turn.search, interview, lead) + _odd(turn, interview) + _clash(turn, interview)
    turn = turn.say(text, *rows, after=NEXT)
    if not turn.search.preferences.zone_confirmed and interview.time_known and interview.start is not None:
        here = words.clock(wall_at(turn.now, turn.zone).local)
        turn = turn.say(
            f"One thing, once: is it {here} for you now?", card.zone_buttons(turn.search, turn.now)
        )
    return _next_told(turn, interview, waits)


def _next_told(turn: Turn, interview: Interview, waits: str | None = None) -> Turn:
    """The day of one that still waits for its answer, or else of the next one that was told in the same message."""
    at_once = [ids for c in turn.search.history if interview.id in (ids := [id for id, _ in c.interviews])]
    told = (waits, *(id for id in (at_once[-1] if at_once else ()) if not _asked_for(turn, id)))
    beside = (turn.search.interview(id) for id in told if id != interview.id)
    following = next((i for i in beside if i is not None and i.start is None and i.status == "planned"), None)
    return ask_missing.ask(turn, following, "when", fresh=True) if following is not None else turn


def _asked_for(turn: Turn, interview: str) -> bool:
    buttons = (c.does for m in turn.search.outbox for row in m.reply.choices for c in row)
    return f"set:{interview}:date" in buttons


def _how_it_went(turn: Turn, interview: Interview) -> tuple[tuple[Choice, ...], ...]:
    """Of one that is over, and was not told of."""
    told = interview.debrief is not None and interview.debrief.done
    if interview.end is None or interview.end.instant > turn.now or told:
        return ()
    label = "Tell how it went (1 min)"
    return ((Choice(label=label, does=f"dbrief:{interview.id}", style="primary"),),)


def _clash(turn: Turn, interview: Interview) -> str:
    """Another meeting in the way, travel included."""
    others = [find.name_of(company(turn, o)) for o in overlaps(turn.search, interview)]
    return (
        f"\nMind that {words.listed(others)} is close to it; is there time between the two?" if others else ""
    )


def _odd(turn: Turn, interview: Interview) -> str:
    """A day on which few offices are open is said, in case it was meant otherwise."""
    if interview.start is None or interview.start.date < turn.today:
        return ""
    why = odd_day(calendar_for(turn.search, company(turn, interview)), interview.start.date)
    return f"\nMind the day: {why}. Tap Time if it is another." if why else ""


def when_words(interview: Interview) -> str:
    return words.short_day(interview.start.date) if interview.start else "no date yet"


def not_fixed(turn: Turn, interview: Interview) -> Turn:
    name = find.name_of(company(turn, interview))
    interview = replace(interview, start=None, time_known=True)
    turn = turn.to(record.put(record.answered(turn.search), interview)).changed(
        f"{name}, no date yet", tell=False
    )
    turn = turn.say(
        f'Fine. {name} is on the list; tell me when it is fixed, for example "{name} is on Tuesday at 3pm".',
        UNDO,
    )
    return _next_told(turn, interview)
