"""An idea is due and none was told: no letter stands in for it, the question is asked that brings one (rule book 4.7)."""

from coach import lazy_re as re
from coach.model import Draft, JobSearch, Nudge, Reply
from coach.wording.catalogue import BY_ID
from handlers.nudging.nudge_buttons import answers
from handlers.reading import on_screen
from handlers.turn import Turn

IDEA = re.compile(r"\b(?:idea|own|points?|proposal|suggestion|myself)\b", re.I)
FIRST = (
    "They named a problem; a starting point from you says more than a question. What would you try first, or what have you seen "
    "work elsewhere? Two or three short points, and I put them into a note."
)
AGAIN = "What would you try first? If nothing comes to mind, skip it; the next step does without."


NOT_WRITTEN = "That one has no wording yet. If you wrote it in words of your own, one tap tells me; else two or three short points are enough."
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


def not_written(turn: Turn, nudge: Nudge) -> Turn | None:
    """A bare "sent" to the question for an idea: nothing was there to be sent, so it is asked once what went out."""
    if nudge.kind != "value_add" or IDEA.search(turn.text):
        return None
    shown = next((m for m in on_screen.messages(turn.search) if nudge.id in m.reply.nudges), None)
    newest = next(on_screen.messages(turn.search), None)
    asked_already = newest is not None and newest.reply.text == NOT_WRITTEN
    if shown is None or shown.reply.draft is not None or asked_already:
        return None
    return turn.say(NOT_WRITTEN, answers(nudge), silent=True)
