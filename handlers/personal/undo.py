"""Undo: the last ten changes as differences; facts come back, what was sent stays sent."""

from datetime import datetime
from typing import Any

from coach.model import Change, JobSearch, Nudge, new_id
from coach.model.changed import replace
from handlers.conversation import Conversation
from handlers.planning import REMINDER, planned
from handlers.record import last_change
from handlers.turn import Turn

KEPT = 10
_TABLES = ("opportunities", "interviews", "people", "contacts")


def difference(
    before: JobSearch, after: JobSearch, at: datetime, what: str, said: str = ""
) -> tuple[JobSearch, Change | None]:
    """`after` with the change noted, or as it is when no fact differs."""
    tables = {table: _before(getattr(before, table), getattr(after, table)) for table in _TABLES}
    nudges = (*((n.id, o) for n, o in _moved_nudges(before, after)), *_own_reminders(before, after))
    preferences = before.preferences if before.preferences != after.preferences else None
    if not any(tables.values()) and not nudges and preferences is None:
        return after, None
    after, id = new_id(after, "u")
    change = Change(id=id, at=at, what=what, said=said, nudges=nudges, preferences=preferences, **tables)  # type: ignore[arg-type]
    return replace(after, history=(*_told(after), change)[-KEPT:]), change


def _told(search: JobSearch) -> tuple[Change, ...]:
    """Without the way back from an undo, which the next change ends."""
    return tuple(c for c in search.history if c.redoes is None)


def merged(earlier: Change, later: Change) -> Change:
    """Two changes as one: what was first stays the state to go back to."""
    tables: dict[str, Any] = {
        table: tuple({**dict(getattr(later, table)), **dict(getattr(earlier, table))}.items())
        for table in (*_TABLES, "nudges")
    }
    preferences = earlier.preferences or later.preferences
    return replace(earlier, at=later.at, what=later.what, preferences=preferences, **tables)


def restore(search: JobSearch, change: Change, now: datetime) -> JobSearch:
    """The facts as they were, planned anew; outbox, event ids and what was delivered are not touched."""
    facts: dict[str, Any] = {
        table: _put_back(getattr(search, table), getattr(change, table)) for table in _TABLES
    }
    nudges = _put_back(search.nudges, change.nudges)
    history = tuple(replace(c, undone=True) if c.id == change.id else c for c in search.history)
    preferences = change.preferences or search.preferences
    back = replace(search, nudges=nudges, history=history, preferences=preferences, question=None, **facts)
    return planned(back, now)


def _before(old: tuple[Any, ...], new: tuple[Any, ...]) -> tuple[tuple[str, Any], ...]:
    was, now = {r.id: r for r in old}, {r.id: r for r in new}
    return tuple((id, was.get(id)) for id in {**was, **now} if was.get(id) != now.get(id))


def _moved_nudges(before: JobSearch, after: JobSearch) -> list[tuple[Nudge, Nudge]]:
    """Nudges that the user settled, or that a new fact made moot: (now, before)."""
    was = {n.id: n for n in before.nudges}
    return [(n, was[n.id]) for n in after.nudges if n.id in was and was[n.id].state != n.state]


def _own_reminders(before: JobSearch, after: JobSearch) -> tuple[tuple[str, None], ...]:
    """Those the user has just set."""
    was = {n.id for n in before.nudges}
    return tuple((n.id, None) for n in after.nudges if n.kind == REMINDER and n.id not in was)


def _put_back(rows: tuple[Any, ...], before: tuple[tuple[str, Any], ...]) -> tuple[Any, ...]:
    old = dict(before)
    kept = tuple(old.get(r.id, r) for r in rows)
    ids = {r.id for r in rows}
    return tuple(r for r in kept if r is not None) + tuple(
        r for id, r in before if id not in ids and r is not None
    )


def _touched(change: Change) -> set[str]:
    return {id for table in _TABLES for id, _ in getattr(change, table)}


def _resting_on(search: JobSearch, change: Change) -> set[str]:
    """What came later and belongs to something that would be gone."""
    gone = {id for table in _TABLES for id, before in getattr(change, table) if before is None}
    own = _touched(change)
    theirs: list[tuple[str, tuple[str | None, ...]]] = [
        *((i.id, (i.opportunity, *i.people)) for i in search.interviews),
        *((c.id, (c.opportunity, c.person)) for c in search.contacts),
        *((p.id, p.opportunities) for p in search.people),
        *((o.id, (o.primary,)) for o in search.opportunities),
    ]
    return {id for id, of in theirs if id not in own and not gone.isdisjoint(of)}


def _undo(turn: Turn, change: Change | None) -> Turn:
    if change is None:
        return turn.say(
            "There is nothing to undo. What you tell me from here on can be undone for ten steps."
        )
    if change.undone:
        return turn.say(f"That is already undone ({change.what}).")
    later = [c for c in turn.search.history if c.at > change.at and not c.undone and c.id != change.id]
    moved = _touched(change) | _resting_on(turn.search, change)
    clash = next((c for c in later if moved & _touched(c)), None)
    if clash is not None:
        return turn.say(
            f"Something newer rests on it ({clash.what}). Say undo to go back one step at a time, newest first."
        )
    return turn.to(_with_way_back(turn, change, restore(turn.search, change, turn.now))).say(
        f"Undone: {change.what}. Everything is as it was before."
    )


def _with_way_back(turn: Turn, change: Change, restored: JobSearch) -> JobSearch:
    """The facts as they stood until now are kept beside it, for a "redo"; no undo finds them."""
    numbered, back = difference(turn.search, restored, turn.now, change.what)
    if back is None:
        return restored
    return replace(numbered, history=(*_told(restored), replace(back, undone=True, redoes=change.id)))


def begin(turn: Turn) -> Turn:
    return _undo(turn, last_change(turn.search))


def tap(turn: Turn, args: tuple[str, ...]) -> Turn:
    change = next((c for c in turn.search.history if args and c.id == args[0]), None)
    if change is None:
        return turn.say(
            "That was more than ten changes ago, so I can't take it back by itself. Tell me what is right instead."
        )
    return _undo(turn, change)


CONVERSATION = Conversation(
    name="undo",
    summary="take back the last change",
    begin=begin,
    taps={"undo": tap},
    reads=False,
)
