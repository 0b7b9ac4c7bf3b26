"""The wording that is planned or waits is asked for: "can u show me the thx", "what does the thank-you look like"."""

from handlers import catalogue
from handlers.free_words import acts_wording
from handlers.reading.wants_wording import wants
from handlers.turn import Turn


def apply(turn: Turn) -> Turn | None:
    """None where nothing is noted yet, or the words want something else."""
    if not turn.search.opportunities or not wants(turn.text):
        return None
    named = turn.read.company or turn.read.contacts
    return catalogue.BY_NAME["draft"].begin(turn) if named else acts_wording.show(turn)
