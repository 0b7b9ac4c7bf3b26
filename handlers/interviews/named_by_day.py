"""A meeting named by its day, "the Thursday one is at 4, not 3": the only one of that day is what is corrected."""

from coach import lazy_re as re
from coach.model import Interview, meetings
from handlers.interviews import correct
from handlers.interviews.correct_times import TIMES
from handlers.reading.fits import states
from handlers.reading.reread import read, reread
from handlers.turn import Turn

MEETING = r"(?:interview|call|meeting|one|round|screen|screening|chat|panel|visit|onsite|on-site)"
LEAD = r"^\W*(?:(?:no|sorry|actually|oops|wait|oh|and|also|btw)\b[ ,]*)*(?:the|my|our|that)"
SAYS = (
    r"(?P<rest>(?:is|'s|will be|starts?|begins?|takes|lasts|goes|runs|has moved|moved|was moved|"
    r"got moved)\b.+)$"
)
WAYS = (
    re.compile(rf"{LEAD} (?P<day>[^,;.!?]{{3,24}}?)(?:'s)? {MEETING} ?{SAYS}", re.I),
    re.compile(rf"{LEAD} {MEETING} (?:on|of|for) (?P<day>[^,;.!?]{{3,24}}?) ?{SAYS}", re.I),
)
AGAINST = re.compile(r",?\s*(?:and )?\b(?:not|instead of|rather than)\b.{1,20}$", re.I)
""" "... not 3": what is wrong needs no reading."""


def apply(turn: Turn) -> Turn | None:
    """The corrected meeting; None where these words are something else, or the day holds none or two."""
    if not states(turn.text):
        return None
    found = next((m for way in WAYS if (m := way.match(turn.text))), None)
    interview = _of_day(turn, found["day"]) if found else None
    if found is None or interview is None:
        return None
    told = reread(turn.about(interview.opportunity), f"it {AGAINST.sub('', found['rest'])}")
    told = told.read_as("interview", company=None)
    changed = next((c for step in TIMES if (c := step(told, interview)) is not None), None)
    if changed is None:
        return None
    after = changed.search.newest(interview)
    return correct.next_question(changed, after, fresh=False)


def _of_day(turn: Turn, day: str) -> Interview | None:
    when = read(turn, day).when
    if when is None or when.has_time:
        return None
    dated = meetings.dated(turn.search.interviews)
    rows = [i for i in dated if i.start and i.start.seen_from(turn.zone).date == when.start.date()]
    return rows[0] if len(rows) == 1 else None
