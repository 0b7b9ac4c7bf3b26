""" "10am their time": an hour on the clock of the company, wherever the user is (rule book 0.2)."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import JobSearch, instant_of, wall_at
from coach.understand import DateRead
from handlers.reading.fits import letter

THEIRS = re.compile(
    r"\b(?:their|his|her|the company'?s|company|local|office) (?:local )?(?:time|clock|zone|hours)\b|"
    r"\btime over there\b",
    re.I,
)
OURS = re.compile(r"\b(?:my|our) (?:local )?(?:time|clock)\b", re.I)


def on_their_clock(date: DateRead, text: str, search: JobSearch, opportunity: str) -> DateRead:
    """The date with its hours as said, in the company's zone: where the words say so, and in a mail of theirs."""
    company, mine = search.opportunity(opportunity), search.preferences.zone
    theirs = search.zone_of(company) if company else mine
    if date.zone or not date.has_time or mine == theirs or OURS.search(text):
        return date
    if not THEIRS.search(text) and not letter(text):
        return date
    start, end = (instant_of(wall_at(m, mine).local, theirs) if m else None for m in (date.start, date.end))
    return replace(date, start=start or date.start, end=end, zone=theirs)
