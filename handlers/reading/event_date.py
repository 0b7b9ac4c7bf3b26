"""Which of the dates in a message is that of the meeting itself, and whether it is near enough to be one."""

from dataclasses import replace
from datetime import datetime, timedelta

from coach import lazy_re as re
from coach.understand import DateRead, Understood

EVENT_ROLES = ("event", "done", "start", "remind")
"""In this order: "the phone screen was on Nov 12" is the meeting's date although it is in the past."""
BY = re.compile(r"\b(?:by|until|till|before|deadline|latest|answer|closes?|ends?)\b[^.;!?]{0,16}$", re.I)
YEARS = timedelta(days=400)
FAR = timedelta(days=200)
"""Ahead of now without a year named: a date that has just passed is as likely."""


def event_date(read: Understood) -> DateRead | None:
    """The date of the meeting itself, never the one they decide by."""
    for role in EVENT_ROLES:
        if found := [d for d in read.dates if d.role == role]:
            return _timed(found) or _no_span_of_years(found)
    return _called_a_deadline(read) if read.intent == "interview" else None


def _called_a_deadline(read: Understood) -> DateRead | None:
    """ "Mater wants to interview me on Dec 9 at 4pm", said with an offer in hand: an hour on a day, and nothing due by it."""
    timed = (d for d in read.dates if d.role == "deadline" and d.has_time)
    return next((d for d in timed if not BY.search(read.text[: d.span[0]])), None)


def _no_span_of_years(dates: list[DateRead]) -> DateRead:
    """ "Back after 6 years at home. Interview on Thursday 2pm": years away and without an hour is how long something took."""
    first, *rest = dates
    near = next((d for d in rest if d.has_time and abs(d.start - first.start) > YEARS), None)
    return near if near is not None and not first.has_time else first


def _timed(told: list[DateRead]) -> DateRead | None:
    """ "Tomorrow, wed oct 6, 3 to 4pm" names one day twice: the one with its hour; so does "next week: Monday at 10"."""
    first, *rest = told
    days = {"day": 1, "week": 7}.get(first.grain, 0)
    if first.has_time:
        return None
    return next(
        (d for d in rest if d.has_time and 0 <= (d.start.date() - first.start.date()).days < days), None
    )


def names_no_day(said: DateRead | None) -> bool:
    """ "Next week", "mid December": near enough for a decision, too far for a meeting, whose day is asked for."""
    return said is not None and not said.has_time and said.precision == "vague" and said.role != "done"


def doubtful(said: DateRead | None, now: datetime) -> DateRead | None:
    """ "18 Nov", said on the 23rd: last week, or next year? Both readings, to be asked."""
    if said is None or said.alts or said.start - now < FAR or re.search(r"20\d\d|next year", said.text):
        return said
    try:
        before = said.start.replace(year=said.start.year - 1)
    except ValueError:
        return said
    return replace(said, grade="ask", alts=(before,)) if now - before < FAR else said
