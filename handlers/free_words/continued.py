""" "And to Notion and Figma today", after "applied to Stripe": the same once more, of other companies."""

from coach import lazy_re as re
from handlers.interviews.last_told import just_said
from handlers.reading.fits import asks
from handlers.reading.reread import read
from handlers.turn import Turn

AND = re.compile(
    r"^\W*(?:(?:oh|yes|so)\b[, ]*)?(?:and|also|plus|same (?:for|at|with|from)|ditto)\b,? (?:also )?"
    r"(?:(?:to|at|with|for|from|by) )?(?P<rest>(?-i:[A-Z0-9])[^?]{1,70})$",
    re.I,
)
VERBS = re.compile(r"\b(?:appl\w+|reject\w*|withdr\w+|pulled out)\b", re.I)
LEADS = {"applied": "applied to", "rejected": "rejected by", "withdrawn": "withdrew from"}
"""Of these a bare name is enough."""


def whole(turn: Turn) -> str | None:
    """The words with their verb; None where they stand by themselves."""
    found, change = AND.match(turn.text), just_said(turn)
    if found is None or change is None or not change.said or asks(turn.text):
        return None
    lead = LEADS.get(read(turn, change.said).intent)
    if (
        lead is None
        or VERBS.search(turn.text)
        or turn.read.contacts
        or any(d.has_time for d in turn.read.dates)
    ):
        return None
    return f"{lead} {found['rest']}"
