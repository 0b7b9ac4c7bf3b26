"""Which step the words are of that name none: the one replied to, or the one the user has before their eyes."""

from itertools import islice

from coach.model import Nudge
from handlers.nudging.nudge_message import SPECIAL
from handlers.nudging.plan_steps import steps_of
from handlers.planning import REMINDER
from handlers.reading import find, on_screen
from handlers.reading.step_words import WAYS
from handlers.turn import Turn
from handlers.writing.steps import AHEAD, PENDING, fits, once, owed

RECENT = 3
"""Messages of the bot among which the step in hand is looked for."""


def meant(turn: Turn) -> Nudge | None:
    """Replied to, or asked for a moment ago, or the only one that waits with its wording as the newest thing said."""
    if (replied := find.nudge_of(turn)) is not None:
        return replied if replied.kind not in SPECIAL else None
    if (other := _of_somebody_else(turn)) is not None:
        return other
    recent = tuple(islice(on_screen.messages(turn.search), RECENT))
    shown = next((m for m in recent if m.reply.draft), None)
    asked_for = (shown,) if shown is not None and shown.lane == "reply" else recent
    ids = [id for m in asked_for for id in m.reply.nudges]
    rows = [n for n in steps_of(turn.search, "asked") if n.id in ids]
    return rows[-1] if len({(n.kind, n.opportunity, n.person) for n in rows}) == 1 else None


def _of_somebody_else(turn: Turn) -> Nudge | None:
    """ "Shorter for Marcus", with the same note to Leila on screen: the one that waits for him."""
    last = on_screen.wording(turn.search, turn.now)
    draft = last.reply.draft if last is not None else None
    company = turn.search.opportunity(draft.opportunity) if draft is not None else None
    if draft is None or company is None or not any(p.search(turn.text) for p, _ in WAYS):
        return None
    named = [p.id for p in find.people_there(turn, company)]
    if len(named) != 1 or named[0] == draft.person:
        return None
    same = [n for n in turn.search.nudges if (n.opportunity, n.person) == (company.id, named[0])]
    waiting = once([n for n in same if n.state in PENDING and fits(n, draft.kind)])
    return waiting[0] if len(waiting) == 1 else None


def worded(turn: Turn) -> Nudge | None:
    """The step whose wording was shown last, today, and is not settled."""
    last = on_screen.wording(turn.search, turn.now)
    nudges = [turn.search.nudge(id) for id in last.reply.nudges] if last else []
    return next((n for n in nudges if n and n.state == "asked" and n.kind not in SPECIAL), None)


def reminder(turn: Turn) -> Nudge | None:
    """One of the user's own, as the newest thing said."""
    newest = next(on_screen.messages(turn.search), None)
    nudges = [turn.search.nudge(id) for id in newest.reply.nudges] if newest else []
    return next((n for n in nudges if n and n.kind == REMINDER and n.state == "asked"), None)


def answer_due(turn: Turn) -> Nudge | None:
    """The one answer that is due, brought or about to be."""
    soon = [n for n in owed(turn.search) if n.due <= turn.now + AHEAD]
    return soon[0] if len(soon) == 1 else None


def before_its_time(turn: Turn) -> Nudge | None:
    """The one whose wording was shown last, though its time has not come."""
    last = on_screen.wording(turn.search, turn.now)
    ids = last.reply.nudges if last else ()
    nudge = next((n for n in turn.search.nudges if n.id in ids and n.state == "planned"), None)
    return nudge if nudge is not None and nudge.kind not in SPECIAL else None
