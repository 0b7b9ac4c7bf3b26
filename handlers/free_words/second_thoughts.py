""" "No wait", "scrap that": what was just noted is taken back, or held up until it is said what should be different."""

from coach import lazy_re as re
from handlers import catalogue
from handlers.buttons import UNDO
from handlers.free_words.human import NEVER_MIND, SCRAP
from handlers.interviews.last_told import just_said
from handlers.reading.lead import behind
from handlers.reading.reread import reread
from handlers.turn import Turn
from handlers.varied import varied

WAIT = re.compile(
    behind("no+|nope")
    + r"(?:wait|hold on|hang on|one moment|stop)(?:[\s,.!]*(?:no+|wait|a (?:sec|second|moment|minute)))*\W*$",
    re.I,
)
WAITING = ("I wait.", "Take your time.")


def apply(turn: Turn) -> Turn | None:
    """None where these words are something else."""
    if SCRAP.match(turn.text):
        if turn.search.question is not None and turn.search.question.conversation == "interview":
            return catalogue.BY_COMMAND["cancel"].begin(reread(turn, "/cancel"))
        if just_said(turn):
            return catalogue.BY_COMMAND["undo"].begin(reread(turn, "/undo"))
    if (NEVER_MIND.match(turn.text) or SCRAP.match(turn.text)) and turn.search.question is not None:
        return catalogue.BY_COMMAND["cancel"].begin(reread(turn, "/cancel"))
    if WAIT.match(turn.text) is None:
        return None
    change = just_said(turn)
    if change is None:
        return turn.say(varied(turn.search, WAITING), silent=True) if turn.search.question is None else None
    return turn.say(
        f"I wait. Noted so far: {change.what}. Say what should be different, or take it back.", UNDO
    )
