"""The wording that is planned or waits is asked for: "can u show me the thx", "what does the thank-you look like"."""

from coach import lazy_re as re
from handlers import catalogue
from handlers.free_words import acts_wording
from handlers.reading import find
from handlers.reading.lead import behind
from handlers.reading.wants_wording import wants
from handlers.turn import Turn

TO_SOMEBODY = re.compile(
    behind("yes|please|pls|now|then|can you|could you|let'?s|just|go ahead and")
    + r"(?:write|draft|word|prepare)(?: (?:something|one|it|a \w+))?(?: (?:to|for))? (?:(?:mr|ms|mrs|dr)\.? )?"
    r"[^\W\d_][\w’-]+(?: [^\W\d_][\w’-]+)?(?: (?:then|now|please|pls))?\W*$",
    re.I,
)
""" "OK, write to Jess": said to the bot."""


def apply(turn: Turn) -> Turn | None:
    """None where nothing is noted yet, or the words want something else."""
    if not turn.search.opportunities:
        return None
    if not wants(turn.text) and not (TO_SOMEBODY.match(turn.text) and find.people(turn)):
        return None
    named = turn.read.company or turn.read.contacts
    return catalogue.BY_NAME["draft"].begin(turn) if named else acts_wording.show(turn)
