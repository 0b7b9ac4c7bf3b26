"""Messages on their way: put into the outbox with the change that caused them, claimed, settled, compacted."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import dropwhile
from typing import Literal

from coach.model import JobSearch, OutboxMessage, Reply
from coach.model.changed import replace

LEASE = timedelta(seconds=60)
"""How long a send may take before another try; longer than any platform call's own time-out."""
LONGEST_LEASE = timedelta(minutes=15)
"""Leases double with every failure in a row, up to this."""
KEPT = 40
"""Settled messages remembered whole, so that a tap or a reply finds what it belongs to."""
MOST_WAITING = 60
"""Replies kept for somebody who goes on writing while nothing can be sent."""


def post(
    search: JobSearch,
    replies: Iterable[Reply],
    now: datetime,
    address: str | None = None,
    lane: Literal["reply", "nudge"] = "reply",
    behind: str | None = None,
) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    """Store the replies, already claimed for sending by whoever saves this, with ids from the person's counter. `behind`:
    platform id of what they answer."""
    to = address or (search.addresses[0] if search.addresses else "")
    behind = behind or next((m.ref for m in reversed(search.outbox) if m.ref and m.address == to), None)
    failures, serial = search.failures if lane == "nudge" else 0, search.serial
    posted = tuple(
        OutboxMessage(
            id=f"m{serial + at}",
            reply=reply,
            address=to,
            due=now,
            state="sending",
            lease_until=_lease(now, at - 1, failures),
            behind=behind,
            lane=lane,
        )
        for at, reply in enumerate(replies, 1)
    )
    if not posted:
        return search, ()
    return replace(search, serial=serial + len(posted), outbox=(*search.outbox, *posted)), posted


def claim(search: JobSearch, now: datetime) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    """Messages whose time has come or whose lease ran out: claimed once more, in the order they were posted."""
    return _claimed(search, [m for m in search.outbox if m.fires is not None and m.fires <= now], now)


def claim_waiting(search: JobSearch, now: datetime) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    """Replies that wait for another try: whoever speaks can be reached again, and old answers come before new. Those
    beyond MOST_WAITING are given up, oldest first: nobody reads an hour's worth of answers at once."""
    waiting = [m for m in search.outbox if m.state == "planned" and m.lane == "reply"]
    for message in waiting[:-MOST_WAITING]:
        search = dropped(search, message.id)
    return _claimed(search, waiting[-MOST_WAITING:], now)


def claim_orphans(
    search: JobSearch, now: datetime, held: Collection[str]
) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    """For the only process there is: what is marked as sending and not in its hands was left by one that died. Once: where
    one process after another dies, nobody is told the same at every start; it then waits for its lease."""
    left = [m for m in search.outbox if m.state == "sending" and not m.attempts and m.id not in held]
    return _claimed(search, left, now)


def _claimed(
    search: JobSearch, due: Iterable[OutboxMessage], now: datetime
) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    taken = {m.id: _leased(_counted(m), now, at, search.failures) for at, m in enumerate(due)}
    if not taken:
        return search, ()
    return replace(search, outbox=tuple(taken.get(m.id, m) for m in search.outbox)), tuple(taken.values())


def _counted(m: OutboxMessage) -> OutboxMessage:
    """A lease that ran out leaves open whether the message arrived; a planned one surely has not."""
    return replace(m, attempts=m.attempts + 1) if m.state == "sending" else m


def _leased(m: OutboxMessage, now: datetime, before: int, failures: int) -> OutboxMessage:
    return replace(m, state="sending", lease_until=_lease(now, before, failures))


def _lease(now: datetime, before: int, failures: int) -> datetime:
    """Those sent one after another need room for each that goes `before`."""
    lease: timedelta = min(LEASE * 2 ** min(failures, 10), LONGEST_LEASE)
    return now + lease + LEASE * before


def settled(search: JobSearch, sent: Mapping[str, str], now: datetime) -> JobSearch:
    """Mark as sent, with the platform's message id in hand; the same value when there is nothing to mark."""
    new = [at for at, m in enumerate(search.outbox) if m.id in sent and m.state != "sent"]
    if not new:
        return search
    rows = list(search.outbox)
    for at in new:
        rows[at] = replace(rows[at], state="sent", ref=sent[rows[at].id], sent_at=now, lease_until=None)
    return replace(search, outbox=compact(rows), failures=0)


def dropped(search: JobSearch, id: str) -> JobSearch:
    """The platform will never take it."""
    rows = tuple(replace(m, state="dropped", lease_until=None) if m.id == id else m for m in search.outbox)
    return replace(search, outbox=compact(rows))


def compact(rows: Sequence[OutboxMessage]) -> tuple[OutboxMessage, ...]:
    done = [at for at, m in enumerate(rows) if m.state in ("sent", "dropped")]
    forget = done[: max(0, len(done) - KEPT)]
    return tuple(m for at, m in enumerate(rows) if at not in forget) if forget else tuple(rows)


def told_since(search: JobSearch, message: OutboxMessage) -> set[str] | None:
    """Platform ids of whatever else this person was sent since; None where some of it may be forgotten already."""
    later = list(dropwhile(lambda m: m.id != message.id, search.outbox))
    return {m.ref for m in search.outbox if m.ref} if 0 < len(later) < KEPT else None


def in_limbo(search: JobSearch, message: OutboxMessage, ours: Collection[str]) -> bool:
    """Whether something else may have arrived and nobody knows where: what was on its way when a process died, or is on its way
    in another one's hands, or got no answer."""
    others = (m for m in search.outbox if m.id != message.id and m.id not in ours)
    return any(m.state == "sending" or (m.state == "planned" and m.attempts) for m in others)


def by_ref(search: JobSearch, ref: str | None) -> OutboxMessage | None:
    """The message with this platform id."""
    return next((m for m in reversed(search.outbox) if m.ref == ref), None) if ref is not None else None


def by_id(search: JobSearch, id: str | None) -> OutboxMessage | None:
    return next((m for m in reversed(search.outbox) if m.id == id), None) if id is not None else None
