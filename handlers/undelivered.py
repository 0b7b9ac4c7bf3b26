"""Messages that did not go out, or perhaps: planned again, taken back to be told anew, or given up."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from coach.model import JobSearch, OutboxMessage
from coach.model.changed import replace
from handlers.outbox import compact, dropped

BACK_OFF = (5, 15, 60, 300, 900)
"""Seconds before the next try, by failures in a row."""
OUTAGE = 3
"""Failures in a row from which on a nudge is told anew, merged with what came due meanwhile; before, the very same
message goes again, so that the platform can look for it first."""


def failed(
    search: JobSearch, ids: Sequence[str], now: datetime, retry_after: float | None, unsure: bool
) -> JobSearch:
    """The first of `ids` did not go out (`unsure`: it may have), so the others behind it were not tried: all are
    planned again after `retry_after` seconds or the back-off."""
    pause = retry_after if retry_after is not None else BACK_OFF[min(search.failures, len(BACK_OFF) - 1)]
    due = now + timedelta(seconds=pause)
    search = handed_back(handed_back(search, ids[:1], due, unsure), ids[1:], due)
    return replace(search, failures=search.failures + 1)


def handed_back(search: JobSearch, ids: Collection[str], due: datetime, unsure: bool = False) -> JobSearch:
    """Claimed, but not sent: due again at `due` (UTC)."""
    rows = tuple(
        replace(m, state="planned", due=due, lease_until=None, attempts=m.attempts + unsure)
        if m.id in ids and m.state == "sending"
        else m
        for m in search.outbox
    )
    return replace(search, outbox=rows)


def unreachable(search: JobSearch, now: datetime) -> JobSearch:
    """Blocked or deactivated: everything is kept; nudges wait, answers to what was said long ago do not."""
    search = handed_back(search, [m.id for m in search.outbox], now)
    for message in search.outbox:
        if message.state == "planned" and not message.reply.nudges:
            search = dropped(search, message.id)
    return replace(taken_back(search, now), paused=True)


def uncertain(search: JobSearch) -> bool:
    """A nudge may or may not have arrived, and another try will tell: others wait for it, to be merged."""
    return bool(search.failures) and any(m.lane == "nudge" and m.state == "sending" for m in search.outbox)


def lost(search: JobSearch) -> JobSearch:
    """Something was sent and nobody knows whether it arrived: its lease will bring it back."""
    return replace(search, failures=search.failures + 1)


def taken_back(search: JobSearch, now: datetime) -> JobSearch:
    """Nudges whose message never went out come due anew: merged with what came due meanwhile, and marked late."""
    outage = search.failures >= OUTAGE
    back = {m.id for m in search.outbox if _never_arrived(m, now, outage)}
    nudges = tuple(
        replace(n, state="planned", asked_at=None, message=None)
        if n.message in back and n.state == "asked"
        else n
        for n in search.nudges
    )
    if not back:
        return search
    rows = tuple(replace(m, state="dropped", lease_until=None) if m.id in back else m for m in search.outbox)
    question = search.question if search.question and search.question.message not in back else None
    return replace(search, nudges=nudges, outbox=compact(rows), question=question)


def _never_arrived(m: OutboxMessage, now: datetime, outage: bool) -> bool:
    if not m.reply.nudges or m.reply.edits or m.lane != "nudge":
        return False
    over = m.fires is not None and m.fires <= now
    return (m.state == "planned" and not m.attempts) or (over and outage)
