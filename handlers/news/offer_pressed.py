"""They press for the answer to their offer and name no day: until when it is due, and what can be answered."""

from coach import lazy_re as re
from handlers import words
from handlers.buttons import UNDO
from handlers.news import ledger, offer
from handlers.reading import find, whose_offer
from handlers.reading.fits import states
from handlers.turn import Turn

_ANSWER = r"(?:answer|decision|reply|response|yes)"
PRESSED = re.compile(
    rf"\b(?:wait(?:s|ing)?|hoping) (?:for|on) my {_ANSWER}\b|\bwhere(?:['’]s| is) (?:my|your) {_ANSWER}\b|"
    rf"\b(?:ask(?:s|ed|ing)?|push(?:es|ed|ing)?|press(?:es|ed|ing|uring|ured)?|chas(?:es|ed|ing)|"
    rf"nag(?:s|ged|ging)?|remind(?:s|ed|ing)?|bug(?:s|ged|ging)?|want(?:s|ed)?|"
    rf"need(?:s|ed)?)\b[^.;!?]{{0,24}}\b"
    rf"(?:(?:for )?my {_ANSWER}|(?:me )?to (?:decide|answer|sign|accept))\b",
    re.I,
)
MINE = re.compile(r"^\W*(?:i|i'm|i’m|we)\b", re.I)


def told(turn: Turn) -> Turn | None:
    """None where no offer is open, a day is named, or it is not clear whose."""
    if turn.read.dates or not states(turn.text) or MINE.match(turn.text) or not PRESSED.search(turn.text):
        return None
    company = whose_offer.one(turn)
    if company is None or company.offer is None:
        return None
    turn = ledger.answered(turn, company, kind="request")
    by, name = company.offer.deadline, find.name_of(company)
    if by is None:
        said = f"{name} would like your answer. Ask by when they need it, if you want the time."
    else:
        mine = by.seen_from(turn.zone)
        said = f"{name} would like your answer. It is due {words.day(mine.date, turn.today)}, {words.clock(mine.local)}; until then it is yours to give."
    return turn.say(said, offer.choices(company), UNDO)
