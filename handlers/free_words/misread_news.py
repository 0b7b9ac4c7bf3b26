"""What they did, where grammar reads something else: a no, an offer, a wish of theirs, a delay."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import meetings
from handlers.news import news_told, offer_words
from handlers.reading import new_firm, undated
from handlers.reading.day_words import WORKDAY
from handlers.reading.did import LOOSE
from handlers.reading.fits import asks, letter
from handlers.reading.news_words import AUTO, NO_FROM_THEM, REQUEST
from handlers.reading.over import ended_within
from handlers.reading.supposed import MAYBE
from handlers.reading.without_names import plain
from handlers.turn import Turn

LATER = re.compile(
    r"\b(they|it|he|she)\b.*\b"
    r"(delayed|running (late|behind)|no (new )?date|need(s)? more time|pushed)\b|"
    r"^they'?(re|ve) .*delay|^\W*(again )?(delayed|postponed) (again|once more)|\btake longer\b",
    re.I,
)
THEY_ASK = re.compile(
    r"^\W*(they|she|he|the (recruiter|hr|team|manager)|(?!i\b|we\b|you\b|it\b)[a-z]+) "
    r"(have |has |just )?(asked|asks|wants?|wanted|needs?|needed|requested)\b(?! me to (stop|not))",
    re.I,
)
ASKED_THERE = re.compile(
    r"^\W*(?:they|she|he|\w+) (?:even |also |just )?asked (?:me )?"
    r"(?:what|why|how|where|when|which|whether|if|about)\b"
    r"(?! .{0,40}\b(?:start|available|send|come|call|reference\w*))",
    re.I,
)
""" "They asked what other companies I talk to", said right after it, is of the talk."""
RIGHT_AFTER = timedelta(hours=3)
GAVE = re.compile(
    r"\b(gave|given|have|got|granted)( me| us)?( time)? (until|till)\b|\banswer (by|until|till)\b|"
    r"\bmy deadline\b|"
    r"\b(?:wants?|needs?|expects?|would like|asks? for) (?:an? |my |the )?"
    r"(?:answer|decision|reply|response|yes(?: or (?:a )?no)?)(?: from me)? "
    r"(?:by|until|till|before|within|on|now|today|tonight|tomorrow|this|next|"
    rf"{WORKDAY})\b",
    re.I,
)
"""With an offer in hand, its deadline."""


def chosen(turn: Turn) -> Turn | None:
    return turn.read_as("offer") if offer_words.settles(turn) else None


def refused(turn: Turn) -> Turn | None:
    """A no of theirs, though a machine or a quotation brought it."""
    text = turn.text
    machine = AUTO.search(text) is not None or '"' in text
    if not machine or asks(text) or not turn.search.opportunities or not NO_FROM_THEM.search(text):
        return None
    return new_firm.surely(turn).read_as("rejected")


def told(turn: Turn, goes_on: bool) -> Turn | None:
    if asks(turn.text) or MAYBE.search(turn.text):
        return None
    return news_told.settled(turn, goes_on)


def of_a_letter(turn: Turn) -> Turn | None:
    """Of theirs, which asks for something."""
    asked = letter(turn.text) and REQUEST.search(turn.text) and not any(d.has_time for d in turn.read.dates)
    return turn.read_as("heard") if asked else None


def offered(turn: Turn) -> Turn | None:
    return turn.read_as("offer") if turn.search.offers and GAVE.search(turn.text) else None


def they_asked(turn: Turn) -> Turn | None:
    told = THEY_ASK.match(turn.text) and turn.read.intent in LOOSE and not turn.text.endswith("?")
    told = told and not undated.paced(turn.text)
    if told and ASKED_THERE.match(turn.text) and ended_within(turn, RIGHT_AFTER):
        return turn.read_as("note")
    return turn.read_as("heard") if told and turn.search.opportunities else None


def they_delay(turn: Turn) -> Turn | None:
    told = (
        LATER.search(plain(turn))
        and not MAYBE.search(turn.text)
        and not meetings.not_over(turn.search.interviews, turn.now)
    )
    loose = turn.read.intent in ("reschedule", "interview", "note", "other")
    return turn.read_as("heard") if told and loose else None
