"""Acts about the wording in hand: shorter, warmer, another one, with this in it, sent, left out, later."""

from collections.abc import Callable

from coach.model import Nudge
from handlers.free_words.said_as import said_as
from handlers.reading import step_words
from handlers.turn import Turn
from handlers.writing import drafting, drafts, free_drafts, skipping, step_on_screen


def _changed(change: Callable[[Turn, Nudge], Turn], way: str = "wish") -> Callable[[Turn], Turn | None]:
    def do(turn: Turn) -> Turn | None:
        if (free := free_drafts.in_words(turn, way)) is not None:
            return free
        nudge = step_on_screen.worded(turn)
        return change(turn.about(nudge.opportunity), nudge) if nudge is not None else None

    return do


shorter = _changed(lambda turn, n: drafts.shorter(turn, (n.id,)), "short")
warmer = _changed(lambda turn, n: drafts.warmer(turn, (n.id,)), "warm")
_stiffer = _changed(lambda turn, n: drafts.formal(turn, (n.id,)), "formal")
other = _changed(lambda turn, n: drafts.other(turn, (n.id,)), "other")
with_wish = _changed(lambda turn, n: drafts.with_wish(turn, n, turn.text))


def formal(turn: Turn) -> Turn | None:
    """ "Less formal" resembles its opposite."""
    return warmer(turn) if step_words.WARMER.search(turn.text) else _stiffer(turn)


def show(turn: Turn) -> Turn | None:
    """What was just announced ("Show it now"), else the wording shown last, else one for the company."""
    if (offered := _offered(turn)) is not None:
        return drafts.show(turn, (offered,))
    nudge = step_on_screen.worded(turn)
    if nudge is not None and not (turn.read.company or turn.read.contacts):
        return drafts.show(turn, (nudge.id,))
    return drafting.begin(turn) if turn.search.opportunities else None


def _offered(turn: Turn) -> str | None:
    last = next((m for m in reversed(turn.search.outbox) if m.reply.edits is None), None)
    taps = [c.does for row in last.reply.choices for c in row] if last else []
    return next((t.removeprefix("show:") for t in taps if t.startswith("show:")), None)


def sent(turn: Turn) -> Turn | None:
    return said_as("sent")(turn) if turn.search.opportunities else None


def leave_out(turn: Turn) -> Turn | None:
    return skipping.SKIP.begin(turn) if step_on_screen.worded(turn) is not None else None


def later(turn: Turn) -> Turn | None:
    return said_as("snooze")(turn) if step_on_screen.worded(turn) is not None else None
