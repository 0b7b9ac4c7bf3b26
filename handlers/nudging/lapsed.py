"""Questions that nobody answered in time: after a day a debrief question is let go, so that it swallows nothing said later."""

from datetime import timedelta

from coach import lazy_re as re
from handlers.debriefing import debrief_words
from handlers.reading import find
from handlers.turn import Turn

KEPT = timedelta(hours=20)
"""So long a debrief question waits for an answer in one's own words."""
DATE_KEPT = timedelta(days=4)
"""And the one for their date, which only a date answers."""


TIME = re.compile(r"\b(?:days?|weeks?|months?|fortnight|soon|shortly|later|asap)\b", re.I)

PUTS_OFF = re.compile(r"\b(?:remind|snooze|not (?:now|today|yet)|put (?:it|this) off)\b", re.I)


def settled(turn: Turn) -> Turn:
    """The turn without a question that has lapsed; a reply to its message still answers it."""
    question = turn.search.question
    if question is None or question.conversation != "debrief" or find.nudge_of(turn) is not None:
        return turn
    age = turn.now - question.asked_at
    if question.asks != "promise":
        return turn.answered() if age > KEPT else turn
    of_time = bool(turn.read.dates) or TIME.search(turn.text) is not None or debrief_words.plain(turn.text)
    overtaken = age > KEPT and (not of_time or PUTS_OFF.search(turn.text) is not None)
    return turn.answered() if overtaken or age > DATE_KEPT else turn
