"""A time of day or a length in few words, where one was asked for: "around ten", "2ish", "half past three", "an hour and a half"."""

from datetime import time

from coach import lazy_re as re

NUMBERS = {
    word: n
    for n, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 1
    )
}
_HOUR = rf"(?P<hour>\d{{1,2}}|{'|'.join(NUMBERS)})"
_LEAD = (
    r"^\W*(?:"
    r"(?:no|sorry|actually|oops|i mean(?:t)?|it'?s|it is|make it|at|around|about|approx\w*|roughly|"
    r"like|maybe|probably|ca\.?)[\s,]+)*"
)
_END = r"(?:[\s-]*ish)?(?:\s*o'?\s?clock)?(?:[\s,]*(?:sharp|maybe|i think|probably|my time|please|actually))*\W*$"
CLOCK = re.compile(
    _LEAD + rf"(?:(?P<half>half(?: past)?|quarter past|quarter to)\s+)?{_HOUR}"
    rf"(?:[:.h]\s?(?P<minute>[0-5]\d)|h)?(?:[\s-]*ish)?\s*"
    rf"(?P<part>am|pm|a\.m\.|p\.m\.|in the (?:morning|afternoon|evening)|at night)?" + _END,
    re.I,
)
SHIFTS = {"half": 30, "half past": 30, "quarter past": 15, "quarter to": -15}
FIRST_PM, LAST_PM = 1, 6
"""A bare hour from one to six is in the afternoon; nobody interviews at four in the morning."""
LENGTH = re.compile(
    r"^\W*(?:"
    r"(?:no|sorry|actually|it|it'?s|is|takes?|lasts?|goes on|will (?:take|last|be)|"
    r"should (?:take|last)|only|just|about|around|roughly|for|make it|and)[\s,]+)*"
    r"(?:(?P<half_hour>half an hour|30 ?mins?)|(?P<three>three quarters of an hour)|"
    r"(?P<hours>\d|an?|one|two|three|four)[\s-]*(?:hours?|hrs?|h)(?P<and_half> and a half)?"
    r"(?:\s*(?:and )?(?P<extra>\d{1,2})\s*(?:min\w*|m)?)?|"
    r"(?P<minutes>\d{2,3})[\s-]*(?:minutes?|mins?|m))(?: long)?(?: (?:actually|only|tops|max|now))?\W*$",
    re.I,
)


def clock(text: str, near: time | None = None) -> time | None:
    """The time of day that is meant; `near` settles the half of the day where nothing else does."""
    found = CLOCK.match(text)
    if found is None:
        return None
    hour = NUMBERS.get(found["hour"].casefold()) or int(found["hour"])
    if hour > 23:
        return None
    minutes = hour * 60 + int(found["minute"] or 0) + SHIFTS.get((found["half"] or "").casefold(), 0)
    if hour <= 12:
        minutes = _half_of_day(minutes, hour, (found["part"] or "").casefold(), near)
    return time(minutes // 60 % 24, minutes % 60)


def _half_of_day(minutes: int, hour: int, part: str, near: time | None) -> int:
    if part.startswith(("a", "in the morning")) and not part.startswith(("at", "in the a", "in the e")):
        return minutes - 720 if hour == 12 else minutes
    late = part.startswith("p") or part in ("in the afternoon", "in the evening", "at night")
    if late or (
        not part and (FIRST_PM <= hour <= LAST_PM or (near is not None and near.hour >= 12 and hour < 8))
    ):
        return minutes if hour == 12 else minutes + 720
    return minutes


def length(text: str) -> int | None:
    """Minutes."""
    found = LENGTH.match(text)
    if found is None:
        return None
    if found["half_hour"]:
        return 30
    if found["three"]:
        return 45
    if found["minutes"]:
        return int(found["minutes"])
    hours = found["hours"].casefold()
    count = int(hours) if hours.isdigit() else NUMBERS.get(hours, 1)
    return count * 60 + (30 if found["and_half"] else 0) + int(found["extra"] or 0)
