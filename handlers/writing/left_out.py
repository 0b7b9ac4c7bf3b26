""" "Can I email her about the certificate?", a moment after "I forgot to tell her about my certificate": that is the addendum (N05)."""

from coach import lazy_re as re
from coach.model import Opportunity
from handlers.turn import Turn

ABOUT = re.compile(r"\b(?:about|regarding|on|with|re)\b (?P<what>[^?.!;]{3,80})", re.I)
WORD = re.compile(r"[^\W\d_]{5,}")
COMMON = frozenset(
    {"about", "today", "right", "again", "there", "their", "which", "forgot", "interview", "decision"}
)


def of_what_was_left_out(turn: Turn, company: Opportunity) -> bool:
    """The question names what the last talk there left out."""
    named = ABOUT.search(turn.text)
    rounds = [
        i
        for i in turn.search.interviews_of(company.id)
        if i.debrief and i.start and i.start.instant <= turn.now
    ]
    if named is None or not rounds or rounds[-1].debrief is None:
        return False
    told = rounds[-1].debrief
    left = _words(f"{told.forgot or ''} {told.weak or ''}")
    return bool(left & _words(named["what"]))


def _words(text: str) -> frozenset[str]:
    return frozenset(w.casefold() for w in WORD.findall(text)) - COMMON
