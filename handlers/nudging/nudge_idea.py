"""An idea is due and none was told: no letter stands in for it, the question is asked that brings one (rule book 4.7)."""

from coach.model import Draft, JobSearch, Nudge, Reply
from coach.wording.catalogue import BY_ID
from handlers.nudging.nudge_buttons import answers

FIRST = (
    "They named a problem; a starting point from you says more than a question. What would you try first, or what have you seen "
    "work elsewhere? Two or three short points, and I put them into a note."
)
AGAIN = "What would you try first? If nothing comes to mind, skip it; the next step does without."


MOST = 2
"""Times it is asked for."""


def step_of(search: JobSearch, nudge: Nudge) -> set[str]:
    """The nudges of this step: the first, and those that repeat it."""
    return {n.id for n in search.nudges if nudge.of in (n.id, n.of)} | {nudge.id}


def lacks(nudge: Nudge, draft: Draft) -> bool:
    """Wording of ours that carries no idea."""
    return nudge.kind == "value_add" and draft.template in BY_ID and "value_add" not in draft.template


def asked(search: JobSearch, nudge: Nudge, headline: str) -> Reply:
    again = any(nudge.of in m.reply.nudges for m in search.outbox) if nudge.of else False
    text = f"{headline}: {AGAIN if again else FIRST}"
    return Reply(text=text, choices=(answers(nudge),), nudges=(nudge.id,))
