""" "What do I write?": the step that is due now, with its wording."""

from datetime import timedelta

from coach import lazy_re as re
from coach.model import Nudge
from handlers.nudging.plan_steps import steps_of
from handlers.reading import find
from handlers.reading.lead import behind
from handlers.turn import Turn
from handlers.writing import drafts

ASKED = re.compile(
    behind("great|thanks") + r"(?:(?:what|how) (?:do|should|shall|can|could|would) i "
    r"(?:write|say|send|reply|answer|respond|put|thank \w+|word (?:it|that|this))|"
    r"(?:tell|show|give) me (?:what|something|how) (?:to|i (?:should|can|could)) (?:write|say|send|reply|answer)|"
    r"(?:is there )?(?:any|some)thing (?:(?:that )?i (?:should|can|could|ought to)|to|for me to) "
    r"(?:write|say|send|reply|answer|tell))"
    r"(?: (?:to )?(?:her|him|them|now|then|back|there|in it|for that|please|pls))*"
    r"(?: to [\w&.'’-]+(?: [\w&.'’-]+)?)?\W*$",
    re.I,
)
SOON = timedelta(hours=20)


def apply(turn: Turn) -> Turn | None:
    """None where no single step waits."""
    if not ASKED.match(turn.text):
        return None
    step = _due(turn)
    return drafts.show(turn.about(step.opportunity), (step.id,)) if step is not None else None


def _due(turn: Turn) -> Nudge | None:
    """Of the company spoken of last, where that was minutes ago; the one that was brought, else the next to come."""
    steps = steps_of(turn.search, "asked", "planned")
    rows = [n for n in steps if n.opportunity and n.due <= turn.now + SOON]
    found = find.opportunity(turn, open_only=False).one
    mine = [n for n in rows if found is not None and n.opportunity == found.id] or ([] if found else rows)
    people = {p.id for p in find.people(turn)}
    mine = [n for n in mine if not people or n.person in people]
    asked = [n for n in mine if n.state == "asked"]
    return max(asked, key=lambda n: n.due) if asked else min(mine, key=lambda n: n.due, default=None)
