""" "What's on today?", "anything this week?": the meetings and steps of those days, and nothing else."""

from datetime import date, datetime, timedelta

from coach import lazy_re as re
from coach.model import Nudge, wall_at
from coach.nudges import title_of
from coach.understand.gist import likeliest
from handlers import words
from handlers.reading import find, may_i
from handlers.reading.day_words import WEEKDAY
from handlers.reading.lead import behind
from handlers.turn import Turn

ACTS = ("schedule", "next", "overview", "status", "snooze")
ASKS = re.compile(
    behind("hey|hi|quick question|remind me|tell me")
    + r"(?:(?:is there |do (?:i|we) have |have i got |got )?anything\b|wh?ats?\b|what'?s|"
    r"what (?:is|do|does|have|am|are)\b|do i have|have i got|how (?:does|is|do)|"
    r"(?:any|which) (?:interviews?|steps?|reminders?|meetings?|calls?)\b|show)",
    re.I,
)
WHEN = re.compile(
    r"\b(?P<when>today|2day|tonight|tomorrow|tmrw|this (?:week|wk)|(?:the )?next (?:week|wk)|"
    r"week(?=\W*$| look)|the next (?:few|two|three|seven|\d+) days|weekend|"
    rf"(?:on )?{WEEKDAY})\b",
    re.I,
)
SMALL = ("ask_timeline", "debrief", "capture_gap")
"""Steps that come with an interview, which is listed itself."""
MOST, FAR = 8, date.max


def answered(turn: Turn) -> Turn | None:
    """None where these words ask for something else."""
    found = WHEN.search(turn.text)
    if found is None or not ASKS.match(turn.text) or not turn.search.opportunities or may_i.meant(turn):
        return None
    best = likeliest(turn.text)
    if best is None or best.act not in ACTS or find.companies(turn):
        return None
    first, last = _days(turn, found["when"].casefold())
    return turn.say(_told(turn, first, last), silent=True)


def _days(turn: Turn, said: str) -> tuple[date, date]:
    today = turn.today
    sunday = today + timedelta(days=6 - today.weekday())
    if "next" in said and ("week" in said or "wk" in said):
        return sunday + timedelta(days=1), sunday + timedelta(days=7)
    if "weekend" in said:
        return max(today, sunday - timedelta(days=1)), sunday
    if "week" in said or "wk" in said:
        return today, sunday
    if "days" in said:
        return today, today + timedelta(days=7)
    if said in ("today", "2day", "tonight"):
        return today, today
    when = turn.read.when
    day = wall_at(when.start, turn.zone).date if when else today + timedelta(days=1)
    return day, day


def _told(turn: Turn, first: date, last: date) -> str:
    name = _name(turn, first, last)
    rows = sorted([*_meetings(turn, first, last), *_steps(turn, first, last)])
    waiting = [_step(turn, n) for n in turn.search.nudges if _waits(n)] if first <= turn.today else []
    lines = [f"With you now: {line}" for line in dict.fromkeys(waiting)][:MOST]
    one_day = first == last
    lines += [f"{words.clock(at) if one_day else _stamp(at)} {what}" for at, what in rows[:MOST]]
    if lines:
        return f"{name}:\n" + "\n".join(lines)
    after = min(
        [*_meetings(turn, first, FAR), *_steps(turn, first, FAR)], key=lambda row: row[0], default=None
    )
    rest = f" Next: {after[1]}, {_stamp(after[0])}." if after else ""
    return f"{name}: nothing.{rest}"


def _name(turn: Turn, first: date, last: date) -> str:
    if first == last:
        return words.capital(words.near_day(first, turn.today).split(",")[0])
    return (
        f"Until {words.day(last)}"
        if first <= turn.today
        else f"{words.short_day(first)} to {words.short_day(last)}"
    )


def _stamp(at: datetime) -> str:
    return f"{words.short_day(at.date())} {words.clock(at)}"


def _meetings(turn: Turn, first: date, last: date) -> list[tuple[datetime, str]]:
    rows = []
    for meeting in turn.search.interviews:
        company = turn.search.opportunity(meeting.opportunity)
        if company is None or meeting.start is None or meeting.status != "planned":
            continue
        at = meeting.start.seen_from(turn.zone).local
        if first <= at.date() <= last and meeting.start.instant > turn.now:
            rows.append(
                (at, f"{words.inside(words.shown(meeting.label or 'interview'))}, {find.name_of(company)}")
            )
    return rows


def _steps(turn: Turn, first: date, last: date) -> list[tuple[datetime, str]]:
    rows = []
    for nudge in turn.search.nudges:
        at = wall_at(words.when_of(nudge), turn.zone).local
        if _ahead(nudge) and first <= at.date() <= last:
            rows.append((at, _step(turn, nudge)))
    return rows


def _ahead(nudge: Nudge) -> bool:
    return nudge.state in ("planned", "snoozed") and _shown(nudge)


def _waits(nudge: Nudge) -> bool:
    return nudge.state == "asked" and _shown(nudge)


def _shown(nudge: Nudge) -> bool:
    return nudge.kind not in SMALL and (nudge.opportunity is not None or nudge.kind == "reminder")


def _step(turn: Turn, nudge: Nudge) -> str:
    company = turn.search.opportunity(nudge.opportunity)
    name = f", {find.name_of(company, turn.search.opportunities)}" if company else ""
    return f"{words.inside(title_of(nudge))}{name}"
