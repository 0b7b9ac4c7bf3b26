"""Said long after the card: "round 2 actually", "it was 90 minutes": of the meeting that is next, or was just held."""

from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Interview, meetings
from handlers import words
from handlers.buttons import UNDO
from handlers.reading import find
from handlers.turn import Turn

NUMBERS = {
    "first": 1,
    "1st": 1,
    "one": 1,
    "1": 1,
    "second": 2,
    "2nd": 2,
    "two": 2,
    "2": 2,
    "third": 3,
    "3rd": 3,
    "three": 3,
    "3": 3,
    "fourth": 4,
    "4th": 4,
    "four": 4,
    "4": 4,
}
LEAD = r"^\W*(?:(?:oh|actually|sorry|no|wait|btw|by the way|and|well|ah|right|correction|i mean)\b[ ,:]*)*"
SAYS = (
    r"(?:(?:it|this|that)(?:'?s| is| was| will be)|it (?:takes|took|lasts|lasted|ran)|takes|took|"
    r"lasts|lasted|make (?:it|that))"
)
TAIL = (
    r"(?:,? (?:actually|btw|by the way|though|in fact|long|already|in total|i think|sorry|not one|"
    r"not two))*\W*$"
)
ROUND = re.compile(
    rf"{LEAD}(?P<says>{SAYS})? ?(?:only |just |already |my |the |their )*"
    rf"(?:round (?P<a>one|two|three|four|[1-4])|"
    rf"(?P<b>first|1st|second|2nd|third|3rd|fourth|4th) (?:round|interview|stage)){TAIL}",
    re.I,
)
NAMED = re.compile(
    rf"{LEAD}(?P<who>it|this|that|"
    rf"(?:the |my )?(?:one|interview|call|meeting|round)(?: (?:at|with) [\w.&'’-]+)?|"
    rf"[\w.&'’-]+(?: [\w.&'’-]+)?)"
    rf"(?:['’]?s| is| will be) (?:(?:an?|the|my|their|only|just|already) )*"
    rf"(?P<label>[a-z][\w -]{{3,40}}?){TAIL}",
    re.I,
)
""" "Swiggy is the bar raiser round"."""
LENGTH = re.compile(
    rf"{LEAD}(?P<says>{SAYS})? ?(?:only |just |about |around |nearly |more like )*"
    rf"(?P<length>(?:\d{{1,3}}|an?|one|two|three|half|three quarters|a quarter)(?: of)?(?: an)?[ -]?"
    rf"(?:minutes?|mins?|hours?|hrs?|h)(?: and a half)?){TAIL}",
    re.I,
)
POINTS = ("it", "this", "that", "one", "interview", "call", "meeting", "round")
MARKED = re.compile(r"\b(?:actually|sorry|btw|by the way|correction|i mean|no|make it)\b", re.I)
LATELY = timedelta(hours=12)
LONGEST = 60


def apply(turn: Turn) -> Turn | None:
    """None where more is said, or no meeting is near."""
    text, meeting = turn.text, _meeting(turn)
    if meeting is None or len(text) > LONGEST or turn.read.dates or text.rstrip().endswith("?"):
        return None
    if (found := ROUND.match(text)) and (found["says"] or MARKED.search(text)):
        number = NUMBERS[(found["a"] or found["b"]).casefold()]
        return _kept(turn, replace(meeting, round=number, label=f"round {number}"))
    if (found := NAMED.match(text)) and _is_round(turn, found):
        return _kept(turn, replace(meeting, label=found["label"]))
    minutes = turn.read.duration_minutes
    if (
        minutes
        and (found := LENGTH.match(text))
        and (found["says"] or MARKED.search(text) or turn.asked("debrief"))
    ):
        return _kept(turn, replace(meeting, minutes=minutes, minutes_assumed=False))
    return None


def _is_round(turn: Turn, found: re.Match[str]) -> bool:
    """The words behind "is" name a round, and what stands before it is a meeting that is known."""
    label, named = turn.read.round, found["who"].split()[-1].casefold()
    if label is None or not label.casefold().endswith(found["label"].casefold()):
        return False
    return named in POINTS or bool(find.named_in(turn.search, found["who"]))


def _meeting(turn: Turn) -> Interview | None:
    """The one just held, else the next."""
    company = find.opportunity(turn).one
    rows = turn.search.interviews_of(company.id) if company else turn.search.interviews
    if held := meetings.begun(rows, turn.now, LATELY):
        return held[-1]
    return min(meetings.to_come(rows, turn.now), key=meetings.starts, default=None)


def _kept(turn: Turn, meeting: Interview) -> Turn:
    turn = turn.put(meeting).about(meeting.opportunity).changed("the interview")
    company = turn.search.opportunity(meeting.opportunity)
    name = find.name_of(company) if company else "The interview"
    when = f", {words.span(meeting.start, meeting.minutes)}" if meeting.start else ""
    label = f", {meeting.label}" if meeting.label else ""
    return turn.say(f"Noted: {name}{label}{when}.", UNDO, silent=True)
