"""Messages on their way: put into the outbox with the change that caused them, claimed, settled, compacted."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from coach.model import JobSearch, OutboxMessage, Reply, new_id

LEASE = timedelta(seconds=60)
"""How long a send may take before another try; longer than any platform call's own time-out."""
KEPT = 40
"""Settled messages remembered whole, so that a tap or a reply finds what it belongs to."""
BACK_OFF = (5, 15, 60, 300, 900)
"""Seconds before the next try, by number of tries."""


def post(
    search: JobSearch,
    replies: Iterable[Reply],
    now: datetime,
    address: str | None = None,
    lane: Literal["reply", "nudge"] = "reply",
) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    """Store the replies, already claimed for sending by whoever saves this."""
    to = address or (search.addresses[0] if search.addresses else "")
    posted: list[OutboxMessage] = []
    for reply in replies:
        search, id = new_id(search, "m")
        posted.append(
            OutboxMessage(
                id=id, reply=reply, address=to, due=now, state="sending", lease_until=now + LEASE, lane=lane
            )
        )
    return replace(search, outbox=(*search.outbox, *posted)), tuple(posted)


def claim(search: JobSearch, now: datetime) -> tuple[JobSearch, tuple[OutboxMessage, ...]]:
    """Messages whose time has come or whose lease ran out: claimed once more."""
    due = [m for m in search.outbox if m.fires is not None and m.fires <= now]
    taken = {m.id: replace(m, state="sending", lease_until=now + LEASE, attempts=m.attempts + 1) for m in due}
    rows = tuple(taken.get(m.id, m) for m in search.outbox)
    return replace(search, outbox=rows), tuple(taken.values())


def settled(search: JobSearch, sent: dict[str, str], now: datetime) -> JobSearch:
    """Mark as sent, with the platform's message id in hand."""
    rows = tuple(
        replace(m, state="sent", ref=sent[m.id], sent_at=now, lease_until=None) if m.id in sent else m
        for m in search.outbox
    )
    return replace(search, outbox=_compact(rows))


def failed(
    search: JobSearch, id: str, now: datetime, *, permanent: bool, retry_after: float | None
) -> JobSearch:
    """Back to planned with a pause, or dropped for good."""
    rows = tuple(_after_failure(m, now, permanent, retry_after) if m.id == id else m for m in search.outbox)
    return replace(search, outbox=rows)


def _after_failure(
    m: OutboxMessage, now: datetime, permanent: bool, retry_after: float | None
) -> OutboxMessage:
    if permanent:
        return replace(m, state="dropped", lease_until=None)
    pause = retry_after if retry_after is not None else BACK_OFF[min(m.attempts, len(BACK_OFF) - 1)]
    return replace(m, state="planned", due=now + timedelta(seconds=pause), lease_until=None)


def _compact(rows: tuple[OutboxMessage, ...]) -> tuple[OutboxMessage, ...]:
    done = [m for m in rows if m.state in ("sent", "dropped")]
    forget = {m.id for m in done[: max(0, len(done) - KEPT)]}
    return tuple(m for m in rows if m.id not in forget)


def by_ref(search: JobSearch, ref: str | None) -> OutboxMessage | None:
    """The message with this platform id."""
    return next((m for m in reversed(search.outbox) if ref is not None and m.ref == ref), None)


def by_id(search: JobSearch, id: str | None) -> OutboxMessage | None:
    return next((m for m in reversed(search.outbox) if id is not None and m.id == id), None)
