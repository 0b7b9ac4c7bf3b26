"""Dates that cannot be, or cannot be meant: asked about, never guessed."""

from calendar import monthrange
from datetime import date, datetime, timedelta

from coach import lazy_re as re
from coach.model import Interview, JobSearch, Opportunity, meetings
from handlers import words

MONTHS = {name[:3].casefold(): n for n, name in enumerate(words.MONTHS, 1)}
_NAME = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\.?(?: of)? {_NAME}\b", re.I)
MONTH_DAY = re.compile(rf"\b{_NAME}\.? (\d{{1,2}})(?:st|nd|rd|th)?\b(?![:\d])", re.I)
NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,2})([./])(\d{1,2})(?:\2(?:\d{2}|\d{4}))?(?![\d/])(?=[.\s,;!?]|$)")
FAR_AHEAD = timedelta(days=2 * 366)
LONG_AGO = timedelta(days=366)


def impossible(text: str) -> str | None:
    """ "31 February", "30.02.": the words, where no reading of them is a day; None where all is well."""
    for found in DAY_MONTH.finditer(text):
        if not _exists(int(found[1]), MONTHS[found[2].casefold()]):
            return found[0]
    for found in MONTH_DAY.finditer(text):
        if not _exists(int(found[2]), MONTHS[found[1].casefold()]):
            return found[0]
    return next(
        (m[0] for m in NUMERIC.finditer(text) if _dated(m) and not _either(int(m[1]), int(m[3]))), None
    )


def _dated(found: re.Match[str]) -> bool:
    """30.02. looks like a date; 4.2, 150.5, 14.30 or a pay of 28.25 do not: one of the two is a month."""
    if min(int(found[1]), int(found[3])) > 12:
        return False
    if found[0].count(found[2]) == 1 and int(found[1]) < 24 and 12 < int(found[3]) < 60:
        return False
    return (
        int(found[1]) <= 31
        and int(found[3]) <= 31
        and (len(found[3]) == 2 or found[2] == "/")
        and int(found[1]) > 0
    )


def _either(one: int, two: int) -> bool:
    return _exists(one, two) or _exists(two, one)


def _exists(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(2028, month)[1]


def out_of_time(moment: datetime, now: datetime) -> bool:
    """Years away: a slip of the finger, not an interview."""
    return moment - now > FAR_AHEAD or now - moment > LONG_AGO


def question(name: str, day: date, today: date) -> str:
    return f"{name}, {words.day(day)} {day.year}? That is {'far ahead' if day > today else 'long ago'}. Which day do you mean?"


def still_ahead(search: JobSearch, opportunity: str, now: datetime) -> Interview | None:
    """The first meeting, where all that was arranged is still to come: nobody was met yet."""
    rounds = search.interviews_of(opportunity)
    if meetings.begun(rounds, now):
        return None
    return min(meetings.to_come(rounds, now), key=lambda i: (meetings.starts(i), i.id), default=None)


def decided_too_soon(search: JobSearch, opportunity: str, day: date, now: datetime) -> str | None:
    """A decision before the interview it rests on: what to ask; None where the days agree."""
    meeting = still_ahead(search, opportunity, now)
    if meeting is None or meeting.start is None or day >= meeting.start.date:
        return None
    return (
        f"{words.capital(words.day(day))}? The interview is only on {words.day(meeting.start.date)}. "
        "By when do they decide after it?"
    )


def thanked_too_soon(search: JobSearch, opportunity: str, now: datetime) -> str | None:
    """A thank-you for an interview that is still to come: what to ask."""
    meeting = still_ahead(search, opportunity, now)
    if meeting is None or meeting.start is None:
        return None
    return (
        f"The interview is still ahead, on {words.day(meeting.start.date)}. "
        "Was it thanks for something else, such as the invitation?"
    )


def answered_too_soon(opportunity: Opportunity, heard: date) -> str | None:
    """A reply from before the application: what to ask."""
    applied = opportunity.applied_on
    if applied is None or heard >= applied:
        return None
    return (
        f"They wrote on {words.day(heard)}, and you applied on {words.day(applied)}? One of the days is off. "
        f'Tell me which, for example "applied to {opportunity.company} on {heard.day} {heard:%B}".'
    )
