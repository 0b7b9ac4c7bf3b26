""" "Did I miss the thank-you?", "did i forget to thank her": a worried question, and nothing that was sent."""

import re
from collections.abc import Callable

from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import contact

ASKED = re.compile(
    behind("wait|no|sorry|hey|damn|help")
    + r"(?:did|have|had) i (?:already |just |now )?(?:miss(?:ed)?|forget|forgot(?:ten)?|blow|blown|mess up)\b[^.!]{0,16}?\b(?:thank\w*|thx|note)\b",
    re.I,
)
THANKS = ("thank_you", "late_thank_you", "networking_thanks")


def apply(turn: Turn, hear: Callable[[Turn], Turn]) -> Turn | None:
    """Answered as the question for what was sent where it was, else as the one whether to write now."""
    if not ASKED.match(turn.text) or not turn.search.interviews:
        return None
    met = max(
        (i.start.instant for i in turn.search.interviews if i.start and i.start.instant < turn.now),
        default=None,
    )
    sent = any(
        c.direction == "out" and c.kind in THANKS and (met is None or c.at >= met)
        for c in turn.search.contacts
    )
    return hear(reread(turn, "did I send the thank-you?")) if sent else contact.CONVERSATION.begin(turn)
