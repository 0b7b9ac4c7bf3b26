"""An offer, a no or a step back that both readers of words hear in one sentence, the intent and the gist: so it is, however put."""

from coach.understand.gist import likeliest
from handlers.free_words import misread
from handlers.free_words.acts import ACTS
from handlers.news import offer_or_not
from handlers.reading import find, sentence_ends
from handlers.reading.fits import own_words, wonders
from handlers.reading.not_theirs import MY_OWN
from handlers.reading.supposed import MAYBE
from handlers.turn import Turn

ACTS_OF = {"rejected": ("rejected",), "withdrawn": ("withdrawn",), "offer": ("offer", "accepted")}
"""By intent, the acts of `coach.understand.gist` that say the same."""
SURE = 0.7
LONGEST = 24
"""Words."""


def apply(turn: Turn) -> Turn | None:
    """None where one of them hears something else, or it is asked, supposed, or one of several things told."""
    acts = ACTS_OF.get(turn.read.intent)
    if acts is None or not _plain(turn):
        return None
    best = likeliest(turn.text)
    if best is None or best.act not in acts or best.chance < SURE:
        return None
    corrected = misread.corrected(turn)
    if corrected.read.intent != turn.read.intent and not _theirs(turn, best.act):
        return None
    return ACTS["offer" if _theirs(turn, best.act) else best.act].do(corrected)


def _theirs(turn: Turn, act: str) -> bool:
    """ "She finally said yes!" is their yes."""
    return act == "accepted" and offer_or_not.by_them(turn.text)


def _plain(turn: Turn) -> bool:
    text = turn.text
    if not own_words(turn) or wonders(text) or MAYBE.search(text) or MY_OWN.search(text):
        return False
    listed = find.companies(turn)
    if listed and turn.read.company and not find.company(turn.search, turn.read.company):
        return False  # "signed with Initech, so Acme is out"
    one = len(sentence_ends.split(text)) == 1 and len(text.split()) <= LONGEST
    return one and len(listed) < 2 and not turn.read.other_companies
