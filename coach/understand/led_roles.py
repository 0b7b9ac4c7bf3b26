"""What the words right before a date leave no doubt about: "she'd call me by ..." is theirs, "your availability for ..." no meeting."""

from coach.understand.phrases import Phrases
from coach.understand.reading import DateRole

NEAR = 60
_THEIRS = Phrases(
    r"\b(?:they|they'll|they'd|she|she'll|she'd|he|he'll|he'd|i'll|i'd|we|we'll|who|recruiter|"
    r"hr)\b[^.;!?\n]{0,30}?\b"
    r"(?:call|ring|let|get|hear|know|decide|tell|answer"
    r"|reply|respond|inform|update|email|write|text|come)\b[^.;!?\n,]{0,24}\bby\s+(?:the\s+)?$"
)
_FREE = Phrases(
    r"\b(?:availability|when\s+(?:are|is)\s+you\w*\s+(?:free|available)|"
    r"are\s+you\s+(?:free|available))\b[^.;!?\n]{0,16}$"
)
_AN_ANSWER = Phrases(
    r"\b(?:get|have|expect|hear|is|want)\s+(?:an?|the|their|my)\s+"
    r"(?:answer|decision|verdict|result)\s+(?:on\s+|by\s+)?$"
)


_OUR_MEETING = Phrases(
    r"\b(?:interview|call|meeting|screen|assessment|onsite|visit|trial|panel|"
    r"audition)\b[^.;!?\n,]{0,40}\b"
    r"(?:is|will\s+be|takes\s+place|happens|set|booked|scheduled)\s+"
    r"(?:some\s?time\s+|probably\s+|likely\s+)?(?:in\s+|on\s+|for\s+|around\s+)?(?:the\s+)?$"
)


_HEARING = Phrases(
    r"\bi(?:'ll|'d|\s+(?:will|should|would|get\s+to))\s+"
    r"(?:hear|know|find\s+out)\b[^.;!?\n,]{0,30}\bby\s+(?:the\s+)?$"
)


def put_right(role: DateRole, before: str, day_only: bool) -> DateRole:
    """`before`: the folded text in front of the date, and the date's own first word where that leads it."""
    if role == "decision" and _OUR_MEETING.search(before[-NEAR:]):
        return "event"
    if role == "deadline" and _HEARING.search(before[-NEAR:]):
        return "decision"
    if role != "event" or not day_only:
        return role
    near = before[-NEAR:]
    return "decision" if _THEIRS.search(near) or _AN_ANSWER.search(near) or _FREE.search(near) else role
