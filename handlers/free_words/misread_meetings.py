"""A meeting that grammar takes for another one: moved, at another hour, held at a fair, or over already."""

from coach import lazy_re as re
from coach.model import meetings
from handlers.interviews import noted_already
from handlers.interviews.day_or_hour import NAMES_A_DAY
from handlers.reading import find
from handlers.reading.did import LOOSE
from handlers.turn import Turn

MET = re.compile(
    r"\b(met|talked (to|with)|spoke (to|with)|chatted with)\b.*\b"
    r"(career fair|job fair|fair|meet-?up|conference|expo|summit|hackathon|networking event)\b",
    re.I,
)
IS_MOVED = re.compile(
    r"^\W*(?:(?:the |my |our )?[\w&.'’ -]{2,40}?) (?:is|was|has been|got|had to be|gets)"
    r"(?: now| just| been)* "
    r"(?:moved|rescheduled|postponed|pushed back|put off|shifted)\b[^,;!?]{0,12}$",
    re.I,
)
HOUR_PUT_RIGHT = re.compile(
    r"^\W*(?:correction|sorry|actually|oops|wait|my mistake|scratch that|no)[,:.!]*\s+(?:(?:it|that|the (?:interview|meeting|call|chat))(?:['’]s| is| starts| begins)|make (?:it|that)) (?:actually |really |now |only )*(?:at )?",
    re.I,
)


def is_moved(turn: Turn) -> Turn | None:
    """ "Acme is moved", with a meeting there still to come."""
    moved = (
        IS_MOVED.match(turn.text.rstrip(" .!")) is not None
        and not turn.read.dates
        and meetings.not_over(turn.search.interviews, turn.now)
    )
    return turn.read_as("reschedule") if moved and turn.read.intent in (*LOOSE, "reschedule") else None


def hour_put_right(turn: Turn) -> Turn | None:
    """ "Correction, it's at half three", with a meeting still to come: its hour, whatever day that was told."""
    said = turn.read.when
    bare = said is not None and said.has_time and not NAMES_A_DAY.search(said.text)
    right = (
        bare
        and HOUR_PUT_RIGHT.match(turn.text) is not None
        and meetings.not_over(turn.search.interviews, turn.now)
    )
    return turn.read_as("reschedule") if right and turn.read.intent in (*LOOSE, "reschedule") else None


def of_the_last(turn: Turn) -> Turn | None:
    """Of the meeting that is over, where "interview" alone would make a new one of it."""
    again = turn.read.intent == "interview" and noted_already.of_the_last(turn)
    return turn.read_as("debrief") if again else None


def met(turn: Turn) -> Turn | None:
    return turn.read_as("interview") if MET.search(turn.text) and _new_meeting(turn) else None


def _new_meeting(turn: Turn) -> bool:
    """With a company and a day, and not one that is noted already."""
    company, when = turn.read.company, turn.read.when
    if company is None or when is None or when.start > turn.now:
        return False
    mine = {o.id for o in find.company(turn.search, company)}
    day = when.start.date()
    return not any(i.opportunity in mine and i.start and i.start.date == day for i in turn.search.interviews)
