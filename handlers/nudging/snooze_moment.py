"""The moment somebody names for later: "Monday", "in two hours", "this evening", and "not today", which names none."""

from datetime import UTC, datetime, time, timedelta

from coach import lazy_re as re
from coach.model import instant_of, wall_at
from coach.understand import DateRead
from handlers.turn import Turn

MORNING = time(9, 0)
PARTS = {
    "morning": time(9, 0),
    "afternoon": time(14, 0),
    "evening": time(19, 0),
    "night": time(20, 0),
    "noon": time(12, 0),
}
"""The hour where only a part of the day was said."""
NOT_TODAY = re.compile(
    r"\b(?:not|can'?t|cannot|won'?t|no (?:time|energy|chance|way)|too (?:tired|busy|much)|"
    r"(?:sick|ill|busy|off|out|done)(?: for)?)\b[^.;!?]{0,24}\b"
    r"(?:today|tonight|this (?:morning|afternoon|evening))\b",
    re.I,
)


def only_not_today(turn: Turn, read: DateRead) -> bool:
    """ "Not today" names the day it should not be."""
    today = wall_at(read.start, turn.zone).date == turn.today and len(turn.read.dates) == 1
    return today and not read.has_time and NOT_TODAY.search(turn.text) is not None


def day_meant(turn: Turn) -> DateRead | None:
    """ "Can't today, remind me Thursday": the day behind the one it should not be."""
    first, *others = turn.read.dates or (None,)
    if first is None or not others or not NOT_TODAY.search(turn.text):
        return None
    today = wall_at(first.start, turn.zone).date == turn.today
    return next((d for d in others if d.start > turn.now), None) if today else None


def moment_of(turn: Turn, read: DateRead) -> datetime:
    """UTC; a day without a time means the morning, or the part of the day that was named."""
    if read.has_time or read.grain in ("minute", "hour"):
        return read.start.astimezone(UTC)
    local = wall_at(read.start, turn.zone).local
    at = PARTS.get(read.part_of_day or "", MORNING)
    moment = instant_of(datetime.combine(local.date(), at), turn.zone)
    return moment + timedelta(hours=3) if moment <= turn.now and local.date() == turn.today else moment
