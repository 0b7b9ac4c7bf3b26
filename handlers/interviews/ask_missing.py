"""What is missing of a meeting is asked for: one slot, a day of the week that was named, which of two days."""

from dataclasses import replace

from coach.model import Interview, JobSearch, OpenQuestion, WallTime, wall_at
from coach.understand import DateRead
from handlers import either_day, record, words
from handlers.interviews import lateness
from handlers.interviews.fill import fill
from handlers.interviews.meeting_time import timed
from handlers.interviews.questions import QUESTIONS, company
from handlers.reading import find, within
from handlers.stamps import wall_stamp
from handlers.turn import Turn


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
    return turn.ask("interview", slot, about=interview.id, known=known)


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
    found = turn.search.newest(interview)
    if said.has_time and found.minutes_assumed:
        found = timed(found, said)
    return record.put(turn.search, replace(found, either=either if found.start is None else ()))


def again(turn: Turn, question: OpenQuestion, lead: str) -> Turn:
    interview = turn.search.interview(question.about)
    if interview is None or question.asks not in QUESTIONS:
        return turn.say(lead.strip())
    text, rows = QUESTIONS[question.asks](turn, interview)
    return turn.say(lead + text, *rows)
