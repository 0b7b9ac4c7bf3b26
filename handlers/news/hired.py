"""An offer told without the word: "I'm in if I want", "they chose me", "we would love to have you! 44/hr" (rule book N21)."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import Opportunity, meetings
from handlers.news import offer
from handlers.news.chosen_words import GIVEN
from handlers.reading import find, new_firm
from handlers.reading.fits import asks, letter, own_words
from handlers.reading.not_theirs import MY_OWN
from handlers.turn import Turn

LATELY = timedelta(hours=12)
"""Since a meeting ended, what is said of no company is of it."""
NOT_SO = re.compile(
    r"\b(?:not|never|if|whether|hop(?:e|es|ing|ed)|wish|think|thinks|thought|maybe|perhaps|might|may|could|almost|nearly|until|unless|in case|"
    r"why|how|what|where|who|feel|imagine|dream\w*|think|sure|guess(?! who)|when|once|after|say|before|reason)\b|n['’]?t\b",
    re.I,
)
"""Before it, in its clause: a wish, a fear, a condition."""
CLAUSE = re.compile(r"[.;!?:]|,\s|\bbut\b|\band\b")


def apply(turn: Turn) -> Turn | None:
    """None where that is only hoped for, or it is not told of an employer."""
    text = turn.text
    if not own_words(turn) or letter(text) or asks(text) or MY_OWN.search(text) or not told(text):
        return None
    if not turn.search.opportunities and not turn.read.company:
        return None
    if turn.search.opportunities and (turn.read.company or "").islower():
        turn = new_firm.surely(turn)  # "job's mine" names no firm
    about = find.opportunity(turn, open_only=False)
    if (held := _held_today(turn)) is not None:
        turn, about = turn.about(held.id), find.Found(held)
    if about.one is not None and about.one.status in ("offer", "accepted"):
        return None
    return offer.offered(turn.read_as("offer"))


def _held_today(turn: Turn) -> Opportunity | None:
    """ "Trial shift done, they said welcome to the team": nobody named, of the one that was just held, where it is one."""
    if turn.opportunity or turn.read.company or find.companies(turn) or find.people(turn):
        return None
    just = {i.opportunity for i in meetings.held(turn.search.interviews, turn.now, LATELY)}
    mine = [o for o in turn.search.opportunities if o.id in just and o.is_open]
    return mine[0] if len(mine) == 1 else None


def told(text: str) -> bool:
    found = GIVEN.search(text)
    return found is not None and not NOT_SO.search(CLAUSE.split(text[: found.start()])[-1])
