""" "Mike decides, I think", told when nothing is asked: kept with the meeting that is not long over."""

from dataclasses import replace

from coach import lazy_re as re
from coach.model import Debrief, Opportunity
from handlers.buttons import UNDO
from handlers.overview.coming import NEXT
from handlers.reading import find
from handlers.reading.over import recent
from handlers.turn import Turn

DECIDES = re.compile(
    r"\b(?:decides?|(?:is|are) (?:the ones? )?deciding|who decides|makes? the (?:decision|call|choice)|"
    r"(?:has|have) the (?:last|final) (?:word|say)|signs? (?:it )?off)\b",
    re.I,
)


def kept(turn: Turn, company: Opportunity) -> Turn | None:
    """None where nobody is named, or no meeting is over there."""
    over = recent(turn, company.id)
    people = find.people(turn)
    if not over or not people or turn.read.dates or not DECIDES.search(turn.text):
        return None
    debrief = replace(over[-1].debrief or Debrief(), decider=turn.text.strip()[:200])
    turn = turn.put(replace(over[-1], debrief=debrief))
    turn = turn.changed("who decides", tell=False)
    return turn.say("Kept: who decides.", UNDO, after=NEXT)
