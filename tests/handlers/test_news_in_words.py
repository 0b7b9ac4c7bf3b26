"""What happened, told in people's own words: what becomes of the company, and of the plan."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat
from tests.handlers.test_guard_in_words import on_day

AHEAD = ("planned", "asked", "snoozed")


def kinds(chat: Chat) -> set[str]:
    return {n.kind for n in chat.search.nudges if n.state in AHEAD} - {"pipeline", "capture_gap"}


def told(text: str) -> Chat:
    """On the Wednesday after the interview at Acme."""
    chat = on_day(2)
    chat.say(text)
    assert [o.company for o in chat.search.opportunities] == ["Acme"], "no company out of thin air"
    return chat


@pytest.mark.parametrize(
    ("text", "status", "next_kinds"),
    [
        ("the position was filled", "rejected", {"rejection_reply"}),
        ("they went with someone else", "rejected", {"rejection_reply"}),
        ("got a generic rejection email", "rejected", {"rejection_reply"}),
        ("dana says unfortunately it's a no", "rejected", {"rejection_reply"}),
        ("didn't get it", "rejected", {"rejection_reply"}),
        ("I withdrew my application", "withdrawn", {"close_out"}),
        ("I'm not interested in Acme anymore", "withdrawn", {"close_out"}),
        ("hiring freeze at acme", "on_hold", {"reply_due", "hold_check_in"}),
        ("they offered me the job!!", "offer", {"offer_acknowledgement"}),
        ("they made me an offer, 95k", "offer", {"offer_acknowledgement"}),
    ],
)
def test_how_it_ends(text: str, status: str, next_kinds: set[str]) -> None:
    chat = told(text)
    assert chat.search.opportunities[0].status == status
    assert kinds(chat) == next_kinds


def test_an_offer_with_its_date_in_one_breath() -> None:
    chat = told("they offered me the job!! 95k, need to answer by monday")
    offer = chat.search.opportunities[0].offer
    assert offer is not None
    assert offer.deadline is not None
    assert (offer.deadline.local.month, offer.deadline.local.day) == (3, 8)


@pytest.mark.parametrize("text", ["I declined the offer", "I turned them down", "said no to their offer"])
def test_a_no_of_ones_own(text: str) -> None:
    chat = on_day(2)
    chat.say("they made me an offer")
    chat.say(text)
    assert chat.search.opportunities[0].status == "withdrawn", chat.said[-1].reply.text


@pytest.mark.parametrize(
    "text", ["I accepted", "I took the offer", "accepted the offer!", "I said yes to Acme"]
)
def test_a_yes_of_ones_own(text: str) -> None:
    chat = on_day(2)
    chat.say("they made me an offer")
    chat.say(text)
    assert chat.search.opportunities[0].status == "accepted", chat.said[-1].reply.text


@pytest.mark.parametrize(
    "text",
    [
        "they want to see my portfolio",
        "they asked for my salary expectations",
        "they asked when I can start",
        "Dana wants two references",
        "Dana emailed me a question about my availability",
    ],
)
def test_they_wait_for_an_answer(text: str) -> None:
    chat = told(text)
    assert "reply_due" in kinds(chat), chat.said[-1].reply.text
    assert chat.search.opportunities[0].status == "active"


@pytest.mark.parametrize(
    "text",
    [
        "no news yet",
        "still nothing from acme",
        "nothing from Dana so far",
        "got ghosted by acme",
        "Dana viewed my linkedin profile",
        "never heard from them again",
    ],
)
def test_silence_is_no_answer_and_no_end(text: str) -> None:
    chat = told(text)
    assert not [c for c in chat.search.contacts if c.direction == "in"], chat.said[-1].reply.text
    assert chat.search.opportunities[0].status == "active"
    assert "undated_check_in" in kinds(chat)
    assert "I didn't get that" not in chat.said[-1].reply.text
    assert "Kept with" not in chat.said[-1].reply.text


@pytest.mark.parametrize(
    "text",
    [
        "Dana said no calls please",
        "they asked me not to call",
        "please no phone calls, dana said",
        "Dana prefers email",
    ],
)
def test_a_wish_is_no_rejection(text: str) -> None:
    chat = told(text)
    assert chat.search.opportunities[0].status == "active", chat.said[-1].reply.text
    assert "undated_check_in" in kinds(chat)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("they will decide by friday", 5),
        ("dana answered: probably next week", 12),
        ("kim wrote back, they want to decide early next week", 9),
        ("dana says the decision comes end of next week", 12),
        ("they told me I'd hear by the 10th", 10),
        ("heard back, another two weeks they think", 17),
    ],
)
def test_when_they_decide(text: str, day: int) -> None:
    chat = told(text)
    promise = chat.search.opportunities[0].promise
    assert promise is not None, chat.said[-1].reply.text
    assert promise.date is not None
    assert (promise.date.month, promise.date.day) == (3, day)
    assert len(chat.search.interviews) == 1, "no interview out of thin air"


@pytest.mark.parametrize(
    "text", ["they're delayed", "it will take longer than they thought", "they are running behind"]
)
def test_a_delay_is_counted(text: str) -> None:
    chat = told(text)
    assert "delay_check_in" in kinds(chat), chat.said[-1].reply.text
    chat.wait(days=6)
    chat.say("delayed again, no new date")
    delay = chat.search.opportunities[0].delay
    assert delay is not None
    assert delay.count == 2
    assert len(chat.search.interviews) == 1


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("I called Dana, left a voicemail", "voicemail"),
        ("emailed Dana about the timing", "email"),
        ("sent dana a text", "text"),
        ("messaged Dana on LinkedIn", "linkedin_message"),
        ("called dana just now", "phone"),
        ("tried calling dana, no answer", "phone"),
    ],
)
def test_what_i_did_is_logged(text: str, channel: str) -> None:
    chat = told(text)
    mine = [c for c in chat.search.contacts if c.direction == "out" and c.at.date() == chat.now.date()]
    assert [c.channel for c in mine] == [channel], chat.said[-1].reply.text


def test_sent_before_it_was_asked_for() -> None:
    chat = Chat(now=datetime(2027, 3, 1, 13, 0, tzinfo=UTC))
    chat.say("/interview Acme today 10am with Dana Lee")
    chat.wait(hours=4)
    chat.say("sent it")
    assert [c.kind for c in chat.search.contacts if c.direction == "out"] == ["thank_you"]


@pytest.mark.parametrize(
    "text", ["I'm on vacation until March 21", "I'll be away till the 21st", "taking a break until march 21"]
)
def test_away_oneself(text: str) -> None:
    chat = told(text)
    assert not [c for c in chat.search.contacts if c.direction == "in"], chat.said[-1].reply.text
    told_at = chat.now
    chat.wait(days=15)
    said = [m for m in chat.said if m.sent_at and m.sent_at > told_at]
    assert not said, [m.reply.text for m in said]


@pytest.mark.parametrize(
    "text",
    [
        "I had an interview with Acme on Friday at 2pm with Dana",
        "interviewed with Dana at Acme last friday at 2pm",
        "did my acme interview on friday 2pm, dana lee was there",
        "Acme interview was on friday at 2pm with Dana",
        "last friday I met Dana at Acme for an interview, 2pm",
    ],
)
def test_an_interview_that_is_over(text: str) -> None:
    """Told on Monday morning for the first time."""
    chat = Chat(now=datetime(2027, 3, 1, 14, 0, tzinfo=UTC))
    chat.say(text)
    assert [i.start.local.isoformat() for i in chat.search.interviews if i.start] == [
        "2027-02-26T14:00:00"
    ], chat.said[-1].reply.text
    assert "thank_you" in kinds(chat)


@pytest.mark.parametrize(
    "text",
    [
        "met Lena Vogt from Siemens at the career fair today",
        "talked to Lena from Siemens at a job fair this morning",
    ],
)
def test_met_at_an_event(text: str) -> None:
    chat = Chat(now=datetime(2027, 3, 3, 20, 0, tzinfo=UTC))
    chat.say(text)
    due = [n.due for n in chat.search.nudges if n.kind == "event_follow_up"]
    assert due == [datetime(2027, 3, 4, 14, 0, tzinfo=UTC)], chat.said[-1].reply.text


@pytest.mark.parametrize(
    "text",
    [
        "applied to Initech yesterday, Omar referred me",
        "Omar referred me to Initech, I applied yesterday",
        "applied to initech yesterday through a referral from Omar",
    ],
)
def test_referred(text: str) -> None:
    chat = Chat(now=datetime(2027, 3, 2, 15, 0, tzinfo=UTC))
    chat.say(text)
    assert {"referral_thanks", "referral_nudge"} <= kinds(chat), chat.said[-1].reply.text
