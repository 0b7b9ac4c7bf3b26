""" "Said yes", with no offer in hand: to the job, or to something they asked? It is asked, and nothing is taken for granted."""

from coach import lazy_re as re
from coach.model import Choice
from handlers import record
from handlers.reading import find
from handlers.reading.lead import behind
from handlers.turn import Turn

YES = re.compile(
    behind("great|cool|yes|yeah|done")
    + r"(?:i|we)?(?:['’]ve)? ?(?:have )?(?:just |already |finally )*(?:said yes|accepted|agreed)"
    r"(?: (?:to )?(?:it|them|her|him|that))?(?: now| today| just now| already)*\W*$",
    re.I,
)
ASKED = "A yes to what?"


def apply(turn: Turn) -> Turn | None:
    """None where an offer is in hand or an answer is owed, or where they are told of for the first time."""
    search = turn.search
    if YES.match(turn.text) is None or search.offers or find.opportunity(turn).one is None:
        return None
    if any(n.kind == "reply_due" and n.state in ("planned", "asked", "snoozed") for n in search.nudges):
        return None
    search = record.ask(search, turn.now, "meant", "which", known=(("text", turn.text),))
    assert search.question is not None
    rows = (("The job", "accepted"), ("Something they asked", "sent"))
    buttons = [Choice(label=label, does=f"meant:{search.question.id}:{act}") for label, act in rows]
    return turn.to(search).say(
        ASKED, *((b,) for b in buttons), (Choice(label="Something else", does="cancel"),)
    )
