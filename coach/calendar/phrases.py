"""Table 0.3 of the rule book: what people say about time, as patterns with the day each one means.

Order matters: a pattern takes its words away from those below it.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from re import IGNORECASE, Match, Pattern, compile

from coach.calendar.days_named import FIXED_DATES, ORDINALS, WEEKDAYS_NAMED
from coach.calendar.periods import PERIODS, WEEKS_OF
from coach.calendar.reading import NUMBERS, Reader, Reading, Said

_N = r"(?P<n>\d{1,3}|" + "|".join(NUMBERS) + r")"
_RANGE = rf"{_N}(?:\s*(?:-|–|to|or)\s*(?P<m>\d{{1,3}}|{'|'.join(NUMBERS)}))?"
_NOT_PAST = r"(?!\s+(?:ago|back|earlier))"
_VAGUE_COUNTS = {"couple": 3, "few": 5, "several": 5, "coming": 5}
"""Business days meant by "a couple of days" and "a few days" (0.3)."""


def _number(text: str) -> int:
    return int(text) if text.isdigit() else NUMBERS[text.lower()]


def _upper(match: Match[str]) -> tuple[int, bool]:
    """The upper end of what was said, and whether it was a range."""
    low, high = match["n"], match["m"]
    return (_number(high or low), high is not None)


def _business_days(match: Match[str], said: Said) -> Reading:
    n, ranged = _upper(match)
    return Reading(said.add(n) if n else said.on, "vague" if ranged else "exact")


def _days(match: Match[str], said: Said) -> Reading:
    n, ranged = _upper(match)
    return Reading(said.rolled(said.on + timedelta(days=n)), "vague" if ranged else "exact")


def _weeks(match: Match[str], said: Said) -> Reading:
    n, ranged = _upper(match)
    return Reading(said.rolled(said.on + timedelta(weeks=n)), "vague" if ranged else "exact")


def _months(match: Match[str], said: Said) -> Reading:
    n, ranged = _upper(match)
    first = said.month(min(n, 60))
    last = (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    day = min(said.on.day, last.day)
    return Reading(said.rolled(date(first.year, first.month, day)), "vague" if ranged else "exact")


def _hours(match: Match[str], said: Said) -> Reading:
    n, ranged = _upper(match)
    return Reading(said.add(n // 24) if n >= 24 else said.on, "vague" if ranged else "exact")


def _some_days(match: Match[str], said: Said) -> Reading:
    return Reading(said.add(_VAGUE_COUNTS[match["some"].lower()]), "vague")


def _calendar_days(days: int, precision: str = "vague") -> Reader:
    def read(match: Match[str], said: Said) -> Reading:
        reading = Reading(said.rolled(said.on + timedelta(days=days)))
        return reading.vague() if precision == "vague" else reading

    return read


def _business(n: int, precision: str = "vague") -> Reader:
    def read(match: Match[str], said: Said) -> Reading:
        reading = Reading(said.add(n) if n else said.on)
        return reading.vague() if precision == "vague" else reading

    return read


@dataclass(frozen=True, slots=True)
class Phrase:
    pattern: Pattern[str]
    read: Reader


def _phrase(pattern: str, read: Reader) -> Phrase:
    return Phrase(compile(rf"\b(?:{pattern})\b{_NOT_PAST}", IGNORECASE), read)


_WITHIN = (
    (r"(?:within|in|over|during) the (?:next )?week or (?:two|so)", _calendar_days(14)),
    (
        r"(?:within|in|over|during) the (?:next|coming) week|within the week|a week'?s time",
        _calendar_days(7, "exact"),
    ),
)
_COUNTED = (
    (rf"{_RANGE}\s*(?:business|working|work)[\s-]days?", _business_days),
    (r"(?:a |one )?week (?:or two|or so)", _calendar_days(14)),
    (r"(?:a |one )?week and a half", _calendar_days(11)),
    (r"(?:a |the next |next )?couple (?:of )?(?:more )?weeks", _calendar_days(14)),
    (r"(?:few|several|coming) (?:more )?weeks", _calendar_days(21)),
    (r"(?:a |the next |next )?couple (?:of )?(?:more )?months", _calendar_days(61)),
    (r"(?:few|several|coming) (?:more )?months", _calendar_days(91)),
    (r"(?:a|one) month or (?:two|so)", _calendar_days(61)),
    (r"(?:a |one )?day or (?:two|so)", _business(2)),
    (r"(?P<some>couple|few|several|coming)(?: of)?(?: more| business| working)? days", _some_days),
    (r"(?:a )?fortnight", _calendar_days(14, "exact")),
    (rf"{_RANGE}\s*(?:more )?(?:hours|hrs|h)", _hours),
    (rf"{_RANGE}[\s-]*(?:more )?(?:calendar )?days?", _days),
    (rf"{_RANGE}[\s-]*(?:more )?(?:weeks?|wks?)", _weeks),
    (rf"{_RANGE}[\s-]*(?:more )?months?", _months),
)
_SIMPLE = (
    (r"(?:the )?day after tomorrow", _business(2, "exact")),
    (r"tomorrow", _business(1, "exact")),
    (
        r"today|tonight|this (?:morning|afternoon|evening)|eod|cob|"
        r"(?:end|close) of (?:the |this )?(?:day|business|play)",
        _business(0, "exact"),
    ),
)

PHRASES: tuple[Phrase, ...] = tuple(
    _phrase(pattern, read)
    for pattern, read in (
        *WEEKS_OF,
        *FIXED_DATES,
        *ORDINALS,
        *WEEKDAYS_NAMED,
        *_WITHIN,
        *PERIODS,
        *_COUNTED,
        *_SIMPLE,
    )
)

HEDGES = compile(
    r"\b(?:around|about|approximately|approx|roughly|ish|or so|some ?time|or thereabouts|ballpark)\b|~|ish\b"
)
"""Words that make an exact date a vague one."""

NO_CONTACT = compile(
    r"\b(?:do ?n[o']?t|do not|please don'?t|no need to)\s+(?:you\s+)?"
    r"(?:call|phone|ring|contact|e-?mail|write|chase|follow up|reach out)"
    r"|\bwe(?:'ll| will)\s+(?:contact|call|phone|ring)\s+you\b|\bno (?:calls|contact)\b",
    IGNORECASE,
)
