"""It took longer than planned: "it ran on till 20 past 1" sets the end, and what else was told is heard by itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Interview, meetings
from handlers.reading import sentence_ends
from handlers.reading.reread import read, reread
from handlers.turn import Turn

LONGER = re.compile(
    r"\b(?:ran|went|lasted|dragged|carried|kept(?: me)?|was|took us|talked|they kept me)"
    r"(?: on| over| long| going| there)*,? (?:till|until|'til|up to|to) "
    r"(?P<at>(?:about |around |nearly |almost )?(?:\d{1,2}[.:]\d\d(?: ?[ap]m)?|[^,.;!?]{1,24}))",
    re.I,
)
LATELY, LONGEST = timedelta(hours=8), timedelta(hours=6)
HALF_DAY = timedelta(hours=12)


def apply(turn: Turn, hear: Callable[[Turn], Turn]) -> Turn | None:
    """None where no meeting is just over, or no hour is named."""
    pieces = sentence_ends.split(turn.text)
    told = next((p for p in pieces if LONGER.search(p)), None)
    meeting = _just_over(turn)
    minutes = _minutes(turn, meeting, told) if told and meeting and not turn.text.startswith("/") else None
    if meeting is None or minutes is None:
        return None
    turn = turn.put(replace(meeting, minutes=minutes)).about(meeting.opportunity)
    turn = turn.changed("how long the interview took", tell=False)
    rest = " ".join(p for p in pieces if p is not told).strip()
    return hear(reread(turn, rest)) if rest else turn.say("Noted; the plan follows the real end.")


def _just_over(turn: Turn) -> Interview | None:
    begun = meetings.begun(turn.search.interviews, turn.now, LATELY)
    return max(begun, key=meetings.starts, default=None)


def _minutes(turn: Turn, meeting: Interview, told: str) -> int | None:
    found = LONGER.search(told)
    said = read(turn, f"today at {found['at'].strip()}").when if found else None
    if said is None or not said.has_time or meeting.start is None:
        return None
    begin, end = meeting.start.instant, said.start
    while end <= begin:
        end += HALF_DAY
    while end - HALF_DAY > begin:
        end -= HALF_DAY
    return (
        int((end - begin).total_seconds() // 60)
        if end - begin <= LONGEST and end <= turn.now + timedelta(minutes=10)
        else None
    )
