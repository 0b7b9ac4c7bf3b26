"""The flow of an interview's questions: the next one missing, or the card; every field can be corrected later."""

from dataclasses import replace
from datetime import datetime, timedelta

from coach.model import Choice, Interview, OpenQuestion, WallTime
from handlers import words
from handlers.interviews import ask_missing, saved
from handlers.interviews.answered import Answered
from handlers.interviews.answers import answer_slot
from handlers.interviews.questions import EXAMPLES
from handlers.news import promises
from handlers.reading import find
from handlers.reading.event_date import event_date
from handlers.stamps import read_wall
from handlers.turn import Turn

STALE = timedelta(hours=3)
"""From then on words that answer nothing are something else."""
ORDER = ("when", "time", "people")


def next_question(turn: Turn, interview: Interview, *, fresh: bool, after: str | None = None) -> Turn:
    """The first thing still missing, or the card. `fresh`: in the course of capture, not a later correction."""
    left = ORDER[ORDER.index(after) + 1 :] if after in ORDER else ORDER
    if not fresh and after is not None and after not in ORDER:
        left = ("when",)  # one field was put right; what was left open on purpose is not asked again
    slot = next((s for s in left if _missing(turn, interview, s, fresh)), None)
    return (
        saved.show(turn, interview) if slot is None else ask_missing.ask(turn, interview, slot, fresh=fresh)
    )


def _missing(turn: Turn, interview: Interview, slot: str, fresh: bool) -> bool:
    if slot == "when":
        return interview.start is None
    if slot == "time":
        return interview.start is not None and not interview.time_known and interview.start.date >= turn.today
    return fresh and not interview.people


def answer(turn: Turn, question: OpenQuestion, interview: Interview) -> Turn | None:
    """None: it was not an answer; the question stays open."""
    fresh = question.get("fresh") is not None
    turn = together(turn.about(interview.opportunity), interview, fresh)
    answered = answer_slot(turn, question.asks, interview)
    if answered.how == "filled":
        answered = replace(answered, turn=_at_the_hour(answered.turn, question, interview))
        filled = promises.from_reading(answered.turn, turn.read)
        after = question.asks if question.asks != "when" else None
        return next_question(filled, filled.search.newest(interview), fresh=fresh, after=after)
    return _otherwise(answered, question, interview, fresh)


def _at_the_hour(turn: Turn, question: OpenQuestion, interview: Interview) -> Turn:
    """ "Next Tuesday at 11", then "the 20th": at 11."""
    hour, said = read_wall(question.get("hour") or ""), event_date(turn.read) or turn.read.when
    found = turn.search.interview(interview.id)
    if hour is None or found is None or found.start is None or (said is not None and said.has_time):
        return turn
    local = datetime.combine(found.start.date, hour.time())
    timed = replace(found, start=WallTime(local, found.start.zone), time_known=True)
    return turn.put(timed)


def _otherwise(answered: Answered, question: OpenQuestion, interview: Interview, fresh: bool) -> Turn | None:
    turn, slot = answered.turn, question.asks
    if answered.how == "two_readings" and answered.said is not None:
        return ask_missing.ask_which_date(turn, interview, answered.said, fresh=fresh)
    if answered.how == "noted":
        return _asked_again(turn, interview, slot, fresh, "Noted.")
    if answered.how == "partly":
        noted = words.listed(words.shown(c.name) for c in turn.read.contacts if c.name) or turn.read.role
        return _asked_again(turn, interview, slot, fresh, f"Noted: {noted}.")
    if answered.how == "unknown" and slot == "when":
        return saved.not_fixed(turn, interview)
    if answered.how == "unknown":
        return next_question(turn, interview, fresh=fresh, after=slot)
    return _not_understood(turn, question, interview)


def _asked_again(turn: Turn, interview: Interview, slot: str, fresh: bool, lead: str) -> Turn:
    turn = ask_missing.ask(turn, turn.search.newest(interview), slot, fresh=fresh)
    *earlier, last = turn.replies
    return replace(turn, replies=(*earlier, replace(last, text=f"{lead} {last.text}")))


def _not_understood(turn: Turn, question: OpenQuestion, interview: Interview) -> Turn | None:
    """None where the words may well be something else."""
    if turn.read.intent not in ("other", "interview", "note") or find.companies(turn):
        return None
    if turn.now - question.asked_at > STALE:
        return None
    skip = Choice(label="Skip", does=f"skip:{interview.id}:{question.asks}")
    example = EXAMPLES.get(question.asks, "")
    return turn.say(
        f"I didn't get that. {example}".rstrip(), (skip, Choice(label="Never mind", does="cancel"))
    )


def together(turn: Turn, interview: Interview, fresh: bool) -> Turn:
    """Answers of one capture are one change, so that Undo takes all of it back."""
    mine = (c for c in reversed(turn.search.history) if any(id == interview.id for id, _ in c.interviews))
    change = next((c for c in mine if not c.undone), None)
    return replace(turn, continues=change.id) if fresh and change is not None else turn
