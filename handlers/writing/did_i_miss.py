""" "Did I miss the thank-you?", "did i forget to thank her": a worried question, and nothing that was sent."""

from collections.abc import Callable

from coach import lazy_re as re
from coach.model import Choice
from handlers import words
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.writing import contact
from handlers.writing.steps import PENDING

ASKED = re.compile(
    behind("wait|no|sorry|hey|damn|help") + r"(?:did|have|had) i (?:already |just |now )?"
    r"(?:miss(?:ed)?|forget|forgot(?:ten)?|blow|blown|mess up)\b[^.!]{0,16}?\b(?:thank\w*|thx|note)\b",
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
    if sent:
        return hear(reread(turn, "did I send the thank-you?"))
    return _still_open(turn) or contact.CONVERSATION.begin(turn)


def _still_open(turn: Turn) -> Turn | None:
    """One that waits and has its time yet."""
    rows = [
        n
        for n in turn.search.nudges
        if n.kind in THANKS and n.state in PENDING and n.latest and n.latest > turn.now
    ]
    step = min(rows, key=lambda n: n.latest or turn.now, default=None)
    if step is None or step.latest is None:
        return None
    until = words.moment(step.latest, turn.zone, turn.now)
    button = Choice(label="Show it", does=f"show:{step.id}")
    return turn.about(step.opportunity).say(f"No, nothing is missed. It is on time until {until}.", (button,))
