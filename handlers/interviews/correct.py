"""The flow of an interview's questions: the next one missing, or the card; every field can be corrected later."""

from dataclasses import replace
from datetime import datetime, timedelta

from coach.calendar import calendar_for, odd_day
from coach.model import Choice, Interview, JobSearch, OpenQuestion, WallTime, wall_at
from coach.plan import overlaps
from coach.understand import DateRead
from handlers import either_day, record, words
from handlers.interviews import card, lateness
from handlers.interviews.answers import Answered, answer_slot
from handlers.interviews.fill import fill
from handlers.interviews.meeting_time import timed
from handlers.interviews.questions import EXAMPLES, QUESTIONS, company
from handlers.news import promises
from handlers.overview.coming import NEXT
from handlers.reading import find, within
from handlers.reading.event_date import event_date
from handlers.stamps import read_wall, wall_stamp
from handlers.turn import Turn

STALE = timedelta(hours=3)
"""From then on words that answer nothing are something else."""
ORDER = ("when", "time", "people")
UNDO = Choice(label="Undo", does="undo:")


def next_question(turn: Turn, interview: Interview, *, fresh: bool, after: str | None = None) -> Turn:
    """The first thing still missing, or the card. `fresh`: in the course of capture, not a later correction."""
    left = ORDER[ORDER.index(after) + 1 :] if after in ORDER else ORDER
    if not fresh and after is not None and after not in ORDER:
        left = ("when",)  # one field was put right; what was left open on purpose is not asked again
    slot = next((s for s in left if _missing(turn, interview, s, fresh)), None)
    return show(turn, interview) if slot is None else ask(turn, interview, slot, fresh=fresh)


def _missing(turn: Turn, interview: Interview, slot: str, fresh: bool) -> bool:
    if slot == "when":
        return interview.start is None
    if slot == "time":
        return interview.start is not None and not interview.time_known and interview.start.date >= turn.today
    return fresh and not interview.people


def ask(turn: Turn, interview: Interview, slot: str, *, fresh: bool) -> Turn:
    turn = _open(turn, interview, slot, fresh)
    text, rows = QUESTIONS[slot](turn, interview)
    turn = turn.changed(f"{find.name_of(company(turn, interview))}, as far as it was told", tell=False)
    return turn.say(lateness.comment(turn, interview) + text, *rows)


def ask_day(turn: Turn, interview: Interview, said: DateRead, *, fresh: bool) -> Turn:
    """Of a week or month that was named instead of a day."""
    turn = ask(turn, interview, "when", fresh=fresh)
    if (question := turn.search.question) is not None:
        question = replace(question, known=(*question.known, within.told(said)))
        turn = turn.to(replace(turn.search, question=question))
    name = find.name_of(company(turn, interview))
    text = f"{name}, {words.shown(said.text, 40)}. Which day, and at what time?"
    return replace(turn, replies=(*turn.replies[:-1], replace(turn.replies[-1], text=text)))


def _open(turn: Turn, interview: Interview, slot: str, fresh: bool, said: DateRead | None = None) -> Turn:
    """The question, with the hour that was named beside an unclear day."""
    known = (("fresh", "1"),) if fresh else ()
    if said is not None and said.has_time:
        known = (*known, ("hour", wall_stamp(said.start.replace(tzinfo=None))))
    return turn.to(record.ask(turn.search, turn.now, "interview", slot, about=interview.id, known=known))


def show(turn: Turn, interview: Interview) -> Turn:
    """The card; the zone is asked here where no question before it could carry that."""
    interview = turn.search.interview(interview.id) or interview
    turn = turn.to(record.answered(turn.search)).about(interview.opportunity)
    turn = turn.changed(f"{find.name_of(company(turn, interview))}, {when_words(interview)}", tell=False)
    lead = lateness.ease(turn, interview) + "Saved."
    if lateness.over(turn, interview) and event_date(turn.read) is not None:
        lead = f"{lateness.ago_line(turn, interview)}\n\n{lead}"
    rows = card.buttons(interview)
    if (
        interview.end
        and interview.end.instant <= turn.now
        and not (interview.debrief and interview.debrief.done)
    ):
        rows = (
            (Choice(label="Tell how it went (1 min)", does=f"dbrief:{interview.id}", style="primary"),),
            *rows,
        )
    turn = turn.say(
        card.text(turn.search, interview, lead) + _odd(turn, interview) + _clash(turn, interview),
        *rows,
        after=NEXT,
    )
    if turn.search.preferences.zone_confirmed or not interview.time_known or interview.start is None:
        return turn
    here = words.clock(wall_at(turn.now, turn.zone).local)
    return turn.say(f"One thing, once: is it {here} for you now?", card.zone_buttons(turn.search, turn.now))


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


def answer(turn: Turn, question: OpenQuestion, interview: Interview) -> Turn | None:
    """None: it was not an answer; the question stays open."""
    fresh = question.get("fresh") is not None
    turn = together(turn.about(interview.opportunity), interview, fresh)
    answered = answer_slot(turn, question.asks, interview)
    if answered.how == "filled":
        answered = replace(answered, turn=_at_the_hour(answered.turn, question, interview))
        filled = promises.from_reading(answered.turn, turn.read)
        after = question.asks if question.asks != "when" else None
        return next_question(
            filled, filled.search.interview(interview.id) or interview, fresh=fresh, after=after
        )
    return _otherwise(answered, question, interview, fresh)


def _at_the_hour(turn: Turn, question: OpenQuestion, interview: Interview) -> Turn:
    """ "Next Tuesday at 11", then "the 20th": at 11."""
    hour, said = read_wall(question.get("hour") or ""), event_date(turn.read) or turn.read.when
    found = turn.search.interview(interview.id)
    if hour is None or found is None or found.start is None or (said is not None and said.has_time):
        return turn
    local = datetime.combine(found.start.date, hour.time())
    timed = replace(found, start=WallTime(local, found.start.zone), time_known=True)
    return turn.to(record.put(turn.search, timed))


def _otherwise(answered: Answered, question: OpenQuestion, interview: Interview, fresh: bool) -> Turn | None:
    turn, slot = answered.turn, question.asks
    if answered.how == "two_readings" and answered.said is not None:
        return ask_which_date(turn, interview, answered.said, fresh=fresh)
    if answered.how == "noted":
        turn = ask(turn, turn.search.interview(interview.id) or interview, slot, fresh=fresh)
        *earlier, last = turn.replies
        return replace(turn, replies=(*earlier, replace(last, text=f"Noted. {last.text}")))
    if answered.how == "partly":
        noted = words.listed(words.shown(c.name) for c in turn.read.contacts if c.name) or turn.read.role
        turn = ask(turn, turn.search.interview(interview.id) or interview, slot, fresh=fresh)
        *earlier, last = turn.replies
        return replace(turn, replies=(*earlier, replace(last, text=f"Noted: {noted}. {last.text}")))
    if answered.how == "unknown":
        return (
            not_fixed(turn, interview)
            if slot == "when"
            else next_question(turn, interview, fresh=fresh, after=slot)
        )
    if turn.read.intent not in ("other", "interview", "note") or find.named_in(turn.search, turn.text):
        return None
    if turn.now - question.asked_at > STALE:
        return None
    skip = Choice(label="Skip", does=f"skip:{interview.id}:{slot}")
    example = EXAMPLES.get(slot, "")
    return turn.say(
        f"I didn't get that. {example}".rstrip(), (skip, Choice(label="Never mind", does="cancel"))
    )


def together(turn: Turn, interview: Interview, fresh: bool) -> Turn:
    """Answers of one capture are one change, so that Undo takes all of it back."""
    mine = (c for c in reversed(turn.search.history) if any(id == interview.id for id, _ in c.interviews))
    change = next((c for c in mine if not c.undone), None)
    return replace(turn, continues=change.id) if fresh and change is not None else turn


def not_fixed(turn: Turn, interview: Interview) -> Turn:
    name = find.name_of(company(turn, interview))
    interview = replace(interview, start=None, time_known=True)
    turn = turn.to(record.put(record.answered(turn.search), interview)).changed(
        f"{name}, no date yet", tell=False
    )
    return turn.say(
        f'Fine. {name} is on the list; tell me when it is fixed, for example "{name} is on Tuesday at 3pm".',
        (UNDO,),
    )


def ask_which_date(turn: Turn, interview: Interview, said: DateRead, *, fresh: bool) -> Turn:
    """Two readings, two buttons; everything else that was said is kept meanwhile."""
    rest = replace(turn.read, dates=tuple(d for d in turn.read.dates if d.span != said.span))
    turn = turn.to(fill(turn.search, interview, rest, turn.now))
    turn = _open(turn, interview, "when", fresh, said)
    zone = interview.start.zone if interview.start and not said.zone else (said.zone or turn.zone)
    either = tuple(wall_at(r, zone) for r in sorted({said.start, *said.alts[:2]}))
    turn = turn.to(_undecided(turn, interview, said, either))
    walls = [w.local for w in either]
    turn = turn.changed(f"{find.name_of(company(turn, interview))}, as far as it was told", tell=False)
    row = either_day.row(interview.id, walls, said.has_time, turn.today)
    return turn.say(either_day.question(walls, turn.today), row)


def _undecided(turn: Turn, interview: Interview, said: DateRead, either: tuple[WallTime, ...]) -> JobSearch:
    """Both readings are kept, so that it can be asked again, and how long it takes."""
    found = turn.search.interview(interview.id) or interview
    if said.has_time and found.minutes_assumed:
        found = timed(found, said)
    return record.put(turn.search, replace(found, either=either if found.start is None else ()))


def again(turn: Turn, question: OpenQuestion, lead: str) -> Turn:
    interview = turn.search.interview(question.about)
    if interview is None or question.asks not in QUESTIONS:
        return turn.say(lead.strip())
    text, rows = QUESTIONS[question.asks](turn, interview)
    return turn.say(lead + text, *rows)
