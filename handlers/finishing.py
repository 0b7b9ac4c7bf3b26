"""After the handlers: plan anew, note the change for undo, say in one line what moved and what comes next."""

from coach.model import JobSearch, Reply
from coach.model.changed import replace
from handlers import planning
from handlers.overview import account
from handlers.overview.coming import NEXT, what_happens_next
from handlers.personal.undo import difference, merged
from handlers.record import last_change
from handlers.turn import Turn


def finished(before: JobSearch, turn: Turn) -> tuple[JobSearch, tuple[Reply, ...]]:
    """What is known now, and what is said; `before` is all that was known before these words."""
    planned = planning.renewed(before, turn.search, turn.now)
    if turn.did is not None:
        planned, change = difference(before, planned, turn.now, turn.did, turn.text)
        if change is not None and turn.continues is not None:
            planned = _merge_last(planned, turn.continues)
    if turn.target is not None:
        planned = replace(planned, focus=turn.target, focus_at=turn.now)
    undo = last_change(planned)
    lines = account.moved(before, planned, turn) if turn.tells_plan else ""
    replies = tuple(_completed(r, planned, turn, undo.id if undo else None) for r in turn.replies)
    return planned, _with_account(replies, lines)


def _merge_last(search: JobSearch, earlier_id: str) -> JobSearch:
    *rest, last = search.history
    earlier = next((c for c in rest if c.id == earlier_id and not c.undone), None)
    if earlier is None:
        return search
    kept = tuple(c for c in rest if c.id != earlier_id)
    return replace(search, history=(*kept, merged(earlier, last)))


def _completed(reply: Reply, search: JobSearch, turn: Turn, undo: str | None) -> Reply:
    """Fill in what only the router knows: the change to undo, and what comes next."""
    rows = tuple(
        tuple(
            replace(c, does=f"undo:{undo}") if c.does == "undo:" else c
            for c in row
            if c.does != "undo:" or undo
        )
        for row in reply.choices
    )
    after = reply.after
    if after is not None and after.startswith(NEXT):
        about = after.removeprefix(NEXT).removeprefix(":") or turn.target
        after = what_happens_next(search, about, turn.now) or None
    return replace(reply, choices=tuple(r for r in rows if r), after=after)


def _with_account(replies: tuple[Reply, ...], lines: str) -> tuple[Reply, ...]:
    if not lines:
        return replies
    at = next((i for i in range(len(replies) - 1, -1, -1) if replies[i].edits is None), None)
    if at is None:
        return replies
    told = replace(replies[at], text=f"{replies[at].text}\n{lines}")
    return (*replies[:at], told, *replies[at + 1 :])
