"""Messages on their way: what waits for somebody who cannot be reached stays bounded."""

from dataclasses import replace
from datetime import UTC, datetime

from coach.model import JobSearch, Reply
from handlers import outbox

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)


def test_of_replies_that_wait_the_newest_are_kept_in_order() -> None:
    search, posted = outbox.post(
        JobSearch(owner="ada"), [Reply(text=str(n)) for n in range(100)], NOW, "bench:a"
    )
    waiting = outbox.handed_back(search, [m.id for m in posted], NOW)
    after, claimed = outbox.claim_waiting(waiting, NOW)
    assert [m.reply.text for m in claimed] == [str(n) for n in range(100 - outbox.MOST_WAITING, 100)]
    assert {m.state for m in after.outbox} == {"sending", "dropped"}
    assert outbox.claim_waiting(replace(after, outbox=()), NOW)[1] == ()
