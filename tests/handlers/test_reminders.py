"""Did it go out? Asked twice, without the wording again, and together where nobody has spoken for long."""

from datetime import UTC, datetime

from tests.handlers.chat import Chat, choices, text


def asked() -> Chat:
    """The check-in came on Friday 7 May 2027, 09:00, and nothing was said to it."""
    chat = Chat(now=datetime(2027, 5, 3, 20, 30, tzinfo=UTC))
    chat.say("/interview Crane today 2pm with Ellis Ford")
    chat.say("they decide by Thursday")
    chat.say("sent the thank-you to Ellis")
    chat.wait(days=3, hours=20)
    assert "Check-in for Ellis Ford, Crane" in text(chat.said[-1:])
    return chat


def test_it_is_asked_next_morning_and_after_two_days_and_no_more() -> None:
    chat = asked()
    got = [m for m in chat.wait(days=14) if "Did it go out" in m.reply.text]
    assert [f"{m.due:%a %d}" for m in got] == ["Mon 10", "Wed 12"]
    assert all(m.reply.draft is None for m in got)


def test_the_wording_is_one_tap_away_and_the_same() -> None:
    chat = asked()
    first = chat.said[-1].reply.draft
    chat.wait(days=3)
    got = chat.press("Show it")
    assert first is not None
    assert got[-1].reply.draft is not None
    assert got[-1].reply.draft.template == first.template
    assert "Sent it" in {c.label for c in choices(got[-1])}


def test_what_was_shown_first_is_what_was_sent() -> None:
    chat = asked()
    draft = chat.said[-1].reply.draft
    chat.wait(days=3)
    chat.press("Sent it")
    sent = chat.search.contacts[-1]
    assert draft is not None
    assert (sent.kind, sent.text) == ("dated_check_in", draft.body)
    assert not [n for n in chat.search.nudges if n.of and n.fires]


def test_after_a_long_silence_what_is_open_comes_as_one() -> None:
    chat = Chat(now=datetime(2027, 5, 3, 13, 0, tzinfo=UTC))
    chat.say("/interview Sable tomorrow 10am with Ida Kern")
    chat.say("/interview Union on Wednesday 11am with Marco Bell")
    got = chat.wait(days=20)
    digest = [m for m in got if "We have not spoken for a while" in m.reply.text]
    assert [f"{m.due:%a %d}" for m in digest] == ["Mon 17"]
    assert "Sable: check-in for Ida" in digest[0].reply.text
    assert "Union: check-in for Marco" in digest[0].reply.text
    assert not [m for m in got if "Did it go out" in m.reply.text and m.due > digest[0].due]


def test_one_that_was_put_off_is_not_doubled_by_the_next() -> None:
    chat = asked()
    chat.wait(days=3)
    chat.say("snooze till wednesday")
    got = [m for m in chat.wait(days=14) if "Did it go out" in m.reply.text]
    assert [f"{m.due:%a %d}" for m in got] == ["Wed 12"]


def test_the_second_one_says_that_it_is_the_last() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    asked = [m.reply.text for m in chat.wait(days=14) if "Did it go out" in m.reply.text]
    once = {t.split(":")[0] for t in asked}
    for step in once:
        mine = [t for t in asked if t.startswith(step)]
        assert len(set(mine)) == len(mine) <= 2, mine
        assert "won't ask again" in mine[-1] or len(mine) == 1


def test_the_plan_names_a_step_once_and_none_whose_time_is_over() -> None:
    chat, days = Chat(), []
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    for _ in range(12):
        chat.wait(days=1)
        days.append([x for x in text(chat.say("/plan")).splitlines() if x.startswith("With you now")])
    assert all(len(set(lines)) == len(lines) for lines in days), days
    assert any("hank-you" in x for lines in days for x in lines)
    assert not any("hank-you" in x for x in days[-1]), days[-1]


def test_the_hour_is_asked_on_the_day_only() -> None:
    chat = Chat()
    chat.say("/interview Acme on wednesday with Dana Lee")
    chat.press("I don't know the time yet")
    asked = [m for m in chat.wait(days=8) if "What time?" in m.reply.text]
    assert {m.due.date() for m in asked} == {datetime(2026, 11, 25).date()}, text(asked)
