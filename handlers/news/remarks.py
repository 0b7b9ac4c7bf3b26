"""What is told of people and their plans, with a day in it: "Dana is moving to Lisbon next month" moves no interview."""

from coach import lazy_re as re
from coach.model import meetings
from handlers.free_words import note
from handlers.interviews import moved_after
from handlers.reading.fits import asks
from handlers.reading.over import recent
from handlers.turn import Turn

MEETING = re.compile(
    r"\b(interview|meeting|meet|call|round|chat|coffee|screen(ing)?|on-?site|panel|appointment|invit\w+|"
    r"slots?|schedul\w+|reschedul\w+|come (in|back)|"
    r"talk|session|test|task|assessment|presentation|visit|stage|remind|decision|decide\w*|hear|"
    r"answer|deadline|offer|start date|(?:new|other) date|works? (for|best)|suits?|free|available|possible)\b",
    re.I,
)
"""Words of something that concerns the user as well."""
MINE = re.compile(r"\b(i|i'?m|i'?ll|i'?d|i'?ve|me|my|us|we|mine|our)\b", re.I)
ONLY_IT = re.compile(
    r"^\W*(?:no,? |sorry,? |so,? )*"
    r"(?:(?:it|this|that|they|the company|everything|things|[A-Z][\w&.]+)"
    r"(?:'s|'ve| is| was| got| has been| have| has| had to)* )?"
    r"(?:now )?(?:been )?"
    r"(?:moved?|pushed|push|postponed?|delay(?:ed)?|shifted|slipped)(?: (?:it|that|this|things))?"
    r"(?: (?:to|back|until|till|by|out|on|again|for)\b.*)?$",
    re.I,
)
""" "It moved to Thursday" names nothing else that could have moved."""
OF_THEM = re.compile(
    r"^\W*(?:also |oh,? |btw,? |and |fun fact:? )*(?:she|he|they|her|his|their|the \w+|[A-Z][\w-]+(?:'s)?)\b",
    re.I,
)
TRAIT = re.compile(
    r"^\W*(?:also |oh,? |btw,? |and |fun fact:? )*(?:she|he|(?-i:[A-Z][\w-]+))"
    r"(?:'s|(?: also| once| really)? "
    r"(?:has|is|was|likes?|loves?|plays?|runs?|grew up|lives?|studied|collects?|owns?|keeps?|speaks?|"
    r"rides?|used to))"
    r" (?!(?:just |already |also |now |still |not )*"
    r"(?:got|gone|back|out|away|sick|ill|leaving|leav\w+|left|\w+ed\b(?!-)|\w+ing\b|written|said|told|"
    r"sent|gave|given|thought|sure|happy|sorry|interested))",
    re.I,
)
""" "She has a three-legged cat called Pixel": of a person, and nobody called."""
TOLD = ("heard", "contact", "note")
DATED = ("interview", "note", "other")


def kept(turn: Turn) -> Turn | None:
    """A note without a date, where the words are about them and no meeting is ahead that they could move."""
    if MEETING.search(turn.text) or turn.text.startswith("/") or asks(turn.text) or not _over(turn):
        return None
    about_them = is_a_trait(turn) or (turn.read.dates and (_moves_something_else(turn) or _of_theirs(turn)))
    return note.begin(turn.read_as("note", dates=())) if about_them else None


def is_a_trait(turn: Turn) -> bool:
    text, read = turn.text, turn.read
    return (
        read.intent in TOLD and not read.company and TRAIT.match(text) is not None and not MINE.search(text)
    )


def _moves_something_else(turn: Turn) -> bool:
    mine = ONLY_IT.match(turn.text) or moved_after.MOVED.search(turn.text)
    return turn.read.intent == "reschedule" and not mine


def _of_theirs(turn: Turn) -> bool:
    """A day of theirs, told while nothing is asked."""
    timed = any(d.has_time for d in turn.read.dates)
    if turn.search.question is not None or timed or turn.read.company or MINE.search(turn.text):
        return False
    return turn.read.intent in DATED and OF_THEM.match(turn.text) is not None


def _over(turn: Turn) -> bool:
    """An interview was held not long ago, and none is ahead."""
    rows = turn.search.interviews
    return bool(recent(turn)) and not meetings.not_over(rows, turn.now) and not meetings.undated(rows)
