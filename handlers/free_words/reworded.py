"""Other words for some in the draft on the screen: "change position to post"."""

from coach.model import Draft, OutboxMessage
from coach.wording.changed import names_words_of
from handlers.nudging.nudge_message import SPECIAL
from handlers.reading import on_screen
from handlers.turn import Turn
from handlers.writing import drafts, free_drafts
from handlers.writing.steps import PENDING

LONGEST = 300


def apply(turn: Turn) -> Turn | None:
    """None unless the old words stand in the draft: then it is meant, whatever else the sentence might be.

    With a date in it the sentence is left to those who know dates: "change Tuesday to Thursday" moves a meeting."""
    last = on_screen.wording(turn.search, turn.now)
    draft = last.reply.draft if last else None
    too_much = len(turn.text) > LONGEST or turn.text.startswith("/") or bool(turn.read.dates)
    if last is None or draft is None or too_much or not names_words_of(turn.text, _text(draft)):
        return None
    return free_drafts.in_words(turn, "wish") or _of_a_step(turn, last)


def _text(draft: Draft) -> str:
    return f"{draft.subject or ''}\n{draft.body}"


def _of_a_step(turn: Turn, last: OutboxMessage) -> Turn | None:
    nudge = next((n for n in turn.search.nudges if n.id in last.reply.nudges), None)
    if nudge is None or nudge.kind in SPECIAL or nudge.state not in PENDING:
        return None
    return drafts.with_wish(turn, nudge, turn.text)
