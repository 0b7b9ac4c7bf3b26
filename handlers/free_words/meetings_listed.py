"""Several meetings in one message, a sentence or a line each: "Thursday 10am at Acme with Carla. Friday 2:30 with Globex"."""

from coach import lazy_re as re
from coach.understand import Understood
from handlers.free_words.seams import Part
from handlers.reading import sentence_ends
from handlers.reading.event_date import event_date
from handlers.reading.fits import asks
from handlers.reading.lead import behind
from handlers.reading.reread import read
from handlers.turn import Turn

COUNTED = re.compile(
    behind("hi|hey|hello|great|guess what|good news")
    + r"(?:i(?:'ve| have| got|'m having)?(?: got)? )?(?:also )?(?:\d|two|three|four|five|a couple of|a few|several|some|my|these|the following|upcoming)\b"
    r"[^.:;!?]{0,20}\b(?:interviews?|calls|screens|chats|meetings|ones|talks|trials)\b[^.;!?]{0,40}$",
    re.I,
)
""" "I have two interviews this week" says only how many follow."""
BULLET = re.compile(r"^\W*(?:\d[.)]|[-*•–])\s+")
FEWEST, MOST = 2, 6


def parts(turn: Turn) -> tuple[Part, ...]:
    """Each with what is told of it behind; empty where not every one names its company and its day. One alone, of a
    company named before it, is the whole message."""
    pieces = [BULLET.sub("", p) for p in sentence_ends.split(turn.text)]
    if len(pieces) < FEWEST or asks(turn.text):
        return ()
    counted = COUNTED.match(pieces[0].rstrip(" .:!")) is not None
    if counted and (there := read(turn, pieces[0]).company) is not None:
        return _all_at(turn, there, pieces[1:])
    return _each(turn, pieces[counted:])


def _each(turn: Turn, pieces: list[str]) -> tuple[Part, ...]:
    found: list[Part] = []
    companies: list[str] = []
    for piece in pieces:
        told = read(turn, piece)
        if (name := _meeting_at(told)) is not None:
            found.append(Part(piece, told))
            companies.append(name)
        elif not found:
            return ()
        else:
            longer = f"{found[-1].text} {piece}"
            found[-1] = Part(longer, read(turn, longer))
    distinct = len(set(companies)) == len(companies)
    return tuple(found) if distinct and FEWEST <= len(found) <= MOST else ()


def _all_at(turn: Turn, company: str, pieces: list[str]) -> tuple[Part, ...]:
    """ "Two interviews at Acme next week. First one Monday 10am, then ...": all of them there."""
    days = [p for p in pieces if event_date(read(turn, p)) is not None]
    if not days or len(days) != len(pieces):
        return ()
    texts = (f"interview at {company}, {p}" for p in days)
    return tuple(Part(text, read(turn, text)) for text in texts)


def _meeting_at(told: Understood) -> str | None:
    if told.intent != "interview" or told.company is None or event_date(told) is None:
        return None
    return told.company.casefold()
