""" "They came up to 220k", with an offer in hand: it is more of the offer, and no message to be asked about."""

from coach import lazy_re as re
from handlers.news import offer
from handlers.reading import find
from handlers.reading.fits import states
from handlers.turn import Turn

RAISED = re.compile(
    r"\b(?:came up|come up|went up|gone up|moved up|raised|increased|upped|bumped|improved|matched|added|threw in|sweetened)\b"
    r"[^.;!?]{0,24}?(?:[$£€₹]?\d[\d.,]*\s?(?:k|lpa|lakh\w*|%|grand|days?)?\b|\b(?:offer|salary|bonus|holiday|vacation|package|pay)\b)",
    re.I,
)
THEIRS = re.compile(r"^\W*(?:(?:and|so|ok|but|wow|yes|yay|good news)\b[\s,:!]*)*(?!i\b|we\b|my\b)\S+", re.I)


def told(turn: Turn) -> Turn | None:
    """None where no offer is open, it is not clear whose, or these words are something else."""
    mine = tuple(o for o in find.companies(turn) if o in turn.search.offers) or turn.search.offers
    if not mine or not states(turn.text) or turn.read.dates or not THEIRS.match(turn.text):
        return None
    if not RAISED.search(turn.text):
        return None
    company = mine[0] if len(mine) == 1 else next((o for o in mine if o.id == turn.search.focus), None)
    return offer.more_of_it(turn.about(company.id), company) if company is not None else None
