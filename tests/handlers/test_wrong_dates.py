"""Dates that cannot be, or cannot be meant: asked about, never swallowed; what was understood is kept."""

from datetime import date

import pytest

from tests.handlers.chat import Chat, text


def dates(chat: Chat) -> list[date]:
    return [i.start.date for i in chat.search.interviews if i.start]


def asked(chat: Chat) -> bool:
    last = chat.said[-1].reply
    return any(sign in f"{last.text} {last.after or ''}" for sign in ("?", "Tell me"))


@pytest.mark.parametrize(
    "words",
    [
        "/interview Acme on 3 March 2062 at 2pm with Dana",
        "/interview Acme 2062-03-03 14:00 with Dana",
        "/interview Acme on 31 February at 2pm with Dana",
        "/interview Acme 30.02. 14:00 with Dana",
        "/interview Acme on 31 November at 2pm with Dana",
        "/interview Acme on 3 March 1987 at 2pm with Dana",
        "/interview Acme tomorrow at 25:00 with Dana",
    ],
)
def test_no_such_interview(words: str) -> None:
    chat = Chat()
    chat.say(words)
    assert asked(chat), text(chat.said)
    assert all(abs((d - chat.now.date()).days) < 400 for d in dates(chat)), dates(chat)
    assert [o.company for o in chat.search.opportunities] == ["Acme"], "what was understood is kept"


def test_the_answer_to_the_question_goes_on_where_it_was() -> None:
    chat = Chat()
    chat.say("/interview Acme on 31 February at 2pm with Dana")
    chat.say("4 December")
    chat.say("2pm")
    assert dates(chat) == [date(2026, 12, 4)]


@pytest.mark.parametrize("words", ["decision by 31 February", "they decide by 3 March 2019"])
def test_a_decision_in_the_past_is_asked_about(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana")
    chat.say(words)
    promise = chat.search.opportunities[0].promise
    assert promise is None or promise.date is None or promise.date >= chat.now.date(), promise
    assert asked(chat), text(chat.said)


@pytest.mark.parametrize("words", ["applied to Acme tomorrow", "applied to Acme next week"])
def test_an_application_in_the_future_is_asked_about(words: str) -> None:
    chat = Chat()
    chat.say(words)
    applied = [o.applied_on for o in chat.search.opportunities if o.applied_on]
    assert all(d <= chat.now.date() for d in applied), applied
    assert asked(chat), text(chat.said)


@pytest.mark.parametrize("words", ["sent the thank-you to Dana next friday", "I emailed Dana tomorrow"])
def test_a_message_sent_in_the_future_is_asked_about(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana")
    chat.say(words)
    assert all(c.at <= chat.now for c in chat.search.contacts)
    assert asked(chat), text(chat.said)


def test_a_reply_before_the_application_is_asked_about() -> None:
    chat = Chat()
    chat.say("applied to Acme today")
    chat.say("Acme replied last monday")
    applied = chat.search.opportunities[0].applied_on
    assert applied is not None
    assert all(c.at.date() >= applied for c in chat.search.contacts) or asked(chat), text(chat.said)


@pytest.mark.parametrize(
    "words", ["remind me yesterday at 8 to print my CV", "remind me on 1 March 2020 to call Dana"]
)
def test_no_reminders_for_the_past(words: str) -> None:
    chat = Chat()
    chat.say(words)
    assert all(n.due >= chat.now for n in chat.search.nudges if n.state == "planned"), text(chat.said)
    assert asked(chat), text(chat.said)


@pytest.mark.parametrize("words", ["snooze till yesterday", "snooze until last friday", "later, 31 february"])
def test_no_snooze_into_the_past(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana")
    chat.wait(hours=3)
    chat.say(words)
    snoozed = [n.snoozed_until for n in chat.search.nudges if n.state == "snoozed"]
    assert all(u is not None and u > chat.now for u in snoozed), text(chat.said)
    assert asked(chat), text(chat.said)


@pytest.mark.parametrize(
    "words",
    ["got an offer from Acme, answer by last friday", "got an offer from Acme, answer by 31 february"],
)
def test_an_offer_to_be_answered_in_the_past_is_asked_about(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana")
    chat.say(words)
    offer = chat.search.opportunities[0].offer
    assert offer is None or offer.deadline is None or offer.deadline.date >= chat.now.date(), offer
    assert asked(chat), text(chat.said)


@pytest.mark.parametrize(
    "words", ["we got moved to 31 February", "the interview moved to last tuesday", "moved to 3 March 2062"]
)
def test_no_move_into_nowhere(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme tomorrow 9am with Dana")
    chat.say(words)
    assert dates(chat) == [date(2026, 11, 24)], text(chat.said)
    assert asked(chat), text(chat.said)


@pytest.mark.parametrize("words", ["/pause until yesterday", "/pause until 31 February"])
def test_no_pause_into_the_past(words: str) -> None:
    chat = Chat()
    chat.say(words)
    until = chat.search.preferences.paused_until
    assert until is None or until > chat.now.date(), until
    assert asked(chat), text(chat.said)


@pytest.mark.parametrize(
    "words",
    [
        "Back to work after 6 yrs at home. I have an interview with Acme on Thursday 2pm",
        "After 12 years in retail I have an interview with Acme on Thursday at 2pm",
        "I've been away for 3 years, now an interview at Acme thursday 2pm",
        "first time in 10 years: interview with Acme, Thursday 14:00",
        "in 5 years nobody wrote to me and now an interview at Acme on Thursday at 2pm",
    ],
)
def test_how_long_something_took_is_no_day(words: str) -> None:
    chat = Chat()
    said = text(chat.say(words))
    assert [i.start.local.isoformat() for i in chat.search.interviews if i.start] == [
        "2026-11-26T14:00:00"
    ], said
