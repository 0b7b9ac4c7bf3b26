""" "My old boss Carla said yes, and Prof. Hinds": who may be called as a reference, told by the user (rule book N28)."""

from dataclasses import replace
from datetime import timedelta

from coach import lazy_re as re
from coach.model import Opportunity
from handlers import record, words
from handlers.buttons import UNDO
from handlers.news.grave import OF_A_JOB
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.reading.fits import states
from handlers.reading.not_theirs import MY_OWN
from handlers.turn import Turn

AGREED = re.compile(
    r"\b(?:said (?:yes|ok|okay|sure|fine|of course)|agreed|agrees|is (?:fine|ok|okay|happy|in|on board)|are (?:fine|ok|happy|in)|"
    r"happy to|will do it|would do it|can do it|(?:are|is|will be) my references?|to be (?:a|my) reference)\b",
    re.I,
)
LATELY = timedelta(days=14)
"""Since they asked."""


def told(turn: Turn) -> Turn | None:
    """None where nobody asked for references, or it is not told who agreed."""
    if not states(turn.text) or OF_A_JOB.search(turn.text) or not AGREED.search(turn.text):
        return None
    company = _asked_by(turn)
    if company is None or not (MY_OWN.search(turn.text) or _strangers(turn)):
        return None
    kept = replace(company, notes=(*company.notes, words.shown(turn.text, 200)))
    turn = turn.to(record.put(turn.search, kept)).about(company.id).changed("your references", tell=False)
    return turn.say(
        "Good. Tell them today which role it is and two points to stress; they will be glad to be ready for the call.",
        UNDO,
        after=NEXT,
    )


def _asked_by(turn: Turn) -> Opportunity | None:
    """Who asked for them last."""
    asked = [
        (o.references_asked_at, o) for o in turn.search.opportunities if o.references_asked_at and o.is_open
    ]
    when, company = max(asked, key=lambda row: row[0], default=(None, None))
    return company if when is not None and turn.now - when <= LATELY else None


def _strangers(turn: Turn) -> bool:
    """Somebody named, and nobody of the companies."""
    return bool(turn.read.contacts) and not find.people_named(turn.search, turn.read.contacts)
