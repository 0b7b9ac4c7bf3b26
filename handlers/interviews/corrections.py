"""Right after the card, any field is corrected in a few words: "no, Thursday", "it's Acme Labs", "45 minutes", "and Kim"."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Interview, meetings
from handlers.interviews import ask_missing, bare_role, correct, moved_after, way_told
from handlers.interviews.correct_names import ADDRESSES, NAMES, company_called
from handlers.interviews.correct_times import TIMES
from handlers.interviews.day_or_hour import NAMES_A_DAY, on_all
from handlers.overview import card
from handlers.reading import days_in_quotes, find, which_one
from handlers.reading.fits import asks
from handlers.reading.reread import reread
from handlers.turn import Turn

LONGEST = 70
IT_WAS = re.compile(
    r"^\W*(?:(?:no|actually|sorry|wrong|oops|wait)\b[, ]*)*(?:it|the interview|that) was\b", re.I
)
"""Of a meeting that is over, its card long gone."""
OF_THEIRS = re.compile(
    r"\b(?:asks?|asked|wants?|needs?|sent|gave|got|have)\b[^.;!?\n]{0,40}\b"
    r"(?:references?|referees?|salary|portfolio|samples?|documents?|certificates?|"
    r"assignment|homework|task|test|case|take-? ?home|exercise|challenge|cv|resume)\b",
    re.I,
)
"""What they want by a day; that day is none of the meeting's."""
OF_QUIET = re.compile(
    r"\b(?:quiet|silent|silence|do not disturb|don'?t disturb|reminders?|nudges?|messages?)\b", re.I
)
"""Hours of the night, not of the meeting."""
MARKED = re.compile(
    r"^\W*(?:no|nope|sorry|actually|wait|oops|make it|make that|it'?s|it is|i mean(?:t)?|change it to|"
    r"rather|better)\b",
    re.I,
)
"""Says that something is put right."""
_HOUR = r"\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]m)?"
WRONG_HOUR = re.compile(
    rf"(?:{MARKED.pattern})?[\s,]*(?:at )?(?P<right>{_HOUR})\s*,?\s*(?:and )?not (?:at )?{_HOUR}\W*$",
    re.I,
)
""" "4, not 3:30"."""
LATELY = timedelta(days=14)
Step = Callable[[Turn, Interview], Turn | None]
CARD = "card"
"""What was put right stands on it, and what was left open on purpose is not asked for again."""


def apply(turn: Turn) -> Turn | None:
    """The corrected interview, or None where these words are something else."""
    question = turn.search.question
    if asks(turn.text) or len(turn.text) > LONGEST or turn.text.startswith("/"):
        return None
    if question is not None and question.get("hour") is not None:
        return None
    if (wrong := WRONG_HOUR.search(turn.text)) is not None:
        turn = reread(turn, f"no, at {wrong['right']}")
    if OF_THEIRS.search(turn.text) or OF_QUIET.search(turn.text) or days_in_quotes.proposed(turn.text):
        return None
    if (asked_of := _asked_of(turn)) is not None:
        return _before_the_answer(turn, asked_of)
    shown = _on_the_table(turn)
    interview = shown or _just_over(turn) or _only_ahead(turn)
    if interview is None:
        return _which_ahead(turn)
    if (changed := _changed(turn, interview, STEPS if shown else (way_told.told, *TIMES))) is None:
        return None
    asked = question is not None and question.about == interview.id and question.asks in ("when", "time")
    now, after = changed.search.newest(interview), None if asked else CARD
    return correct.next_question(changed, now, fresh=False, after=after)


def _changed(turn: Turn, interview: Interview, steps: Iterable[Step]) -> Turn | None:
    turn = turn.about(interview.opportunity)
    return next((done for step in steps if (done := step(turn, interview)) is not None), None)


def _asked_of(turn: Turn) -> Interview | None:
    """The meeting of which something is asked just now, and whose day stands."""
    question = turn.search.question
    if question is None or question.conversation != "interview" or question.asks in ("when", "time"):
        return None
    found = turn.search.interview(question.about)
    fresh = turn.now - question.asked_at <= find.FRESH
    return found if fresh and found is not None and found.start is not None else None


def _before_the_answer(turn: Turn, interview: Interview) -> Turn | None:
    """ "Make it 3pm", "it's Acme Labs", while whom one meets is asked: put right, and asked once more."""
    question = turn.search.question
    if question is None or not MARKED.match(turn.text) or turn.read.contacts:
        return None
    changed, fresh = _changed(turn, interview, (*TIMES, company_called)), question.get("fresh") is not None
    if changed is None:
        return _either_day(turn.about(interview.opportunity), interview, fresh)
    now = changed.search.newest(interview)
    return ask_missing.ask(changed, now, question.asks, fresh=fresh)


def _either_day(turn: Turn, interview: Interview, fresh: bool) -> Turn | None:
    """ "No, Friday", said on a Friday: both days, at the hour that stands."""
    said, start = turn.read.when, interview.start
    if said is None or said.grade != "ask" or not said.alts or start is None or said.has_time:
        return None
    days = [r.date() for r in (said.start, *said.alts)]
    timed = replace(on_all(said, days, start.local.time(), start.zone), has_time=interview.time_known)
    undated = replace(interview, start=None)
    turn = turn.put(undated)
    return ask_missing.ask_which_date(turn, undated, timed, fresh=fresh)


def _on_the_table(turn: Turn) -> Interview | None:
    """Of the card shown last, minutes ago; not while another meeting's question is open."""
    if turn.search.focus_at is None or turn.now - turn.search.focus_at > find.FRESH:
        return None
    recent = [m for m in turn.search.outbox if m.reply.edits is None][-2:]
    ids = [id for m in reversed(recent) for id in card.meetings_on(m)]
    found, question = turn.search.interview(ids[0]) if ids else None, turn.search.question
    if found is None or found.start is None:
        return None
    if question is not None and question.message == recent[-1].id and question.about != found.id:
        return None
    return found


def _just_over(turn: Turn) -> Interview | None:
    """ "It was on Monday": the only meeting of late."""
    if not IT_WAS.match(turn.text) or turn.read.company or moved_after.MOVED.search(turn.text):
        return None
    late = meetings.begun(turn.search.interviews, turn.now, LATELY)
    return late[0] if len(late) == 1 else None


def _only_ahead(turn: Turn) -> Interview | None:
    """ "Wait, it's at 3", "its on zoom", whatever was said since: the one meeting that is to come keeps its day."""
    ahead = _ahead(turn) if _of_some_meeting(turn) else []
    return ahead[0] if len(ahead) == 1 else None


def _of_some_meeting(turn: Turn) -> bool:
    said = turn.read.when
    if (
        turn.read.company
        or turn.read.contacts
        or turn.search.question is not None
        or not MARKED.match(turn.text)
    ):
        return False
    return said is None or (said.has_time and NAMES_A_DAY.search(said.text) is None)


def _ahead(turn: Turn) -> list[Interview]:
    return meetings.to_come(turn.search.interviews, turn.now)


def _which_ahead(turn: Turn) -> Turn | None:
    """Only another hour, where several meetings are to come."""
    about = tuple(o for o in turn.search.opportunities if o.id in {i.opportunity for i in _ahead(turn)})
    if len(about) < 2 or turn.read.when is None or not _of_some_meeting(turn):
        return None
    return which_one.which(turn, about, "moved", "Which interview is it that is at another hour?")


STEPS: tuple[Step, ...] = (
    bare_role.told,
    *ADDRESSES,
    way_told.told,
    *TIMES,
    *NAMES,
)
