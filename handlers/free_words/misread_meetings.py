"""A meeting that grammar takes for another one: moved, at another hour, held at a fair, or over already."""

from coach import lazy_re as re
from coach.model import meetings
from handlers.interviews.day_or_hour import NAMES_A_DAY
from handlers.reading.did import LOOSE
from handlers.turn import Turn

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
