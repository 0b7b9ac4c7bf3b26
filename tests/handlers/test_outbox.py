"""Messages on their way: what waits for somebody who cannot be reached stays bounded."""

from dataclasses import replace
from datetime import UTC, datetime

from coach.model import JobSearch, Reply
from handlers import outbox, undelivered

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)


def test_of_replies_that_wait_the_newest_are_kept_in_order() -> None:
    search, posted = outbox.post(
        JobSearch(owner="ada"), [Reply(text=str(n)) for n in range(100)], NOW, "bench:a"
    )
    waiting = undelivered.handed_back(search, [m.id for m in posted], NOW)
    after, claimed = outbox.claim_waiting(waiting, NOW)
    assert [m.reply.text for m in claimed] == [str(n) for n in range(100 - outbox.MOST_WAITING, 100)]
    assert {m.state for m in after.outbox} == {"sending", "dropped"}
    assert outbox.claim_waiting(replace(after, outbox=()), NOW)[1] == ()


def test_what_a_process_left_half_sent_goes_at_once_but_not_at_every_start() -> None:
    search, (posted,) = outbox.post(JobSearch(owner="ada"), [Reply(text="x")], NOW, "bench:a")
    search, again = outbox.claim_orphans(search, NOW, ())
    assert [(m.id, m.attempts) for m in again] == [(posted.id, 1)]
    assert outbox.claim_orphans(search, NOW, ()) == (search, ())
    assert outbox.claim(search, NOW + outbox.LEASE)[1][0].attempts == 2


def test_a_message_knows_what_it_comes_behind() -> None:
    search, (answer,) = outbox.post(JobSearch(owner="ada"), [Reply(text="x")], NOW, "bench:a", behind="b:7")
    search = outbox.settled(search, {answer.id: "b:8"}, NOW)
    search, (nudge,) = outbox.post(search, [Reply(text="y")], NOW, "bench:a", lane="nudge")
    _, (elsewhere,) = outbox.post(search, [Reply(text="z")], NOW, "other:a", lane="nudge")
    assert (answer.behind, nudge.behind, elsewhere.behind) == ("b:7", "b:8", None)


def test_what_was_sent_since_is_known_until_some_of_it_is_forgotten() -> None:
    search, (lost,) = outbox.post(JobSearch(owner="ada"), [Reply(text="x")], NOW, "bench:a")
    for n in range(outbox.KEPT + 1):
        known = outbox.told_since(search, lost)
        assert known == ({f"b:{i}" for i in range(n)} if n < outbox.KEPT - 1 else None)
        search, (answer,) = outbox.post(search, [Reply(text="y")], NOW, "bench:a")
        search = outbox.settled(search, {answer.id: f"b:{n}"}, NOW)
    assert outbox.told_since(search, answer) is not None


def test_what_may_stand_somewhere_unknown_is_told_from_what_is_in_our_hands() -> None:
    search, (first, second) = outbox.post(
        JobSearch(owner="ada"), [Reply(text="x"), Reply(text="y")], NOW, "bench:a"
    )
    assert outbox.in_limbo(search, first, ())
    assert not outbox.in_limbo(search, first, {second.id})
    assert not outbox.in_limbo(outbox.settled(search, {second.id: "tg:1:2"}, NOW), first, ())
    assert not outbox.in_limbo(undelivered.handed_back(search, [second.id], NOW), first, ())
    assert outbox.in_limbo(undelivered.handed_back(search, [second.id], NOW, unsure=True), first, ())
