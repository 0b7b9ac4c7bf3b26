"""What six people said in chats played for this, by class: no offer that is none, no lost no, no holiday as their decision."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import debriefing, offer, seen, waiting


@pytest.mark.parametrize(
    "words",
    ["also costco called they want me monday 9am", "Initech wrote, they want me on tuesday at 2", "hooli rang, she wants me in at 3pm tomorrow", "they want me monday at 10", "Acme called, they want me back tuesday 9:30"],
)  # fmt: skip
def test_wanted_at_an_hour_is_a_meeting(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert not chat.search.offers, said
    assert any(i.start and i.start.instant > chat.now for i in chat.search.interviews), said


@pytest.mark.parametrize(
    "words",
    ["They telephoned. I am sorry to say it was not me.", "it wasn't me in the end", "Dana says they liked me but want someone cheaper", "they liked me but wanted somebody more senior", "dana called, it's not me"],
)  # fmt: skip
def test_a_no_is_a_no(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert seen(chat, [], "status Acme") == "rejected", said


@pytest.mark.parametrize(
    "words",
    ["Dana is since today in holiday until 4 january", "dana is in vacation until 4 january", "Dana is on leave till 4 january", "Dana is since monday on holiday, back 4 january", "Dana is away until 4 january"],
)  # fmt: skip
def test_a_holiday_is_no_decision(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert seen(chat, [], "promise Acme") == "-", said


@pytest.mark.parametrize(
    "words",
    [
        "dana decides i think",
        "Dana makes the decision",
        "I think dana decides",
        "it is Dana who decides",
        "Dana and the ceo decide",
    ],
)
def test_who_decides_asks_for_no_date(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert "By when" not in said and seen(chat, [], "asks") == "-", said


@pytest.mark.parametrize(
    "words",
    [
        "it was 90 minutes",
        "it was only 20 minutes",
        "the call was 45 minutes",
        "it took an hour and a half",
        "we talked for 50 minutes",
    ],
)
def test_how_long_it_was_is_no_pain(words: str) -> None:
    assert "sting" not in text(debriefing().say(words))


@pytest.mark.parametrize(
    "words",
    [
        "start monday",
        "first day is monday",
        "I begin on monday",
        "start date 7 December",
        "starting next monday",
    ],
)
def test_the_first_day_is_no_deadline_any_more(words: str) -> None:
    chat = waiting()
    chat.say("got an offer from acme")
    chat.say("I accepted it")
    said = text(chat.say(words))
    assert "ask for more time" not in said and seen(chat, [], "status Acme") == "accepted", said


def test_more_time_until_a_day() -> None:
    chat = offer()
    drafts = [m.reply.draft for m in chat.say("ask acme for until the 10th") if m.reply.draft]
    assert len(drafts) == 1 and "more days" in (drafts[0].subject or "")


@pytest.mark.parametrize(
    "words", ["they came up to 220k", "acme raised it to 105k", "they added 5 days of vacation", "they matched the bonus", "Dana bumped the salary to 98k"]
)  # fmt: skip
def test_a_better_offer_is_more_of_the_offer(words: str) -> None:
    chat = offer()
    chat.say(words)
    assert words in chat.search.opportunities[0].notes and seen(chat, [], "deadline Acme") == "12-04 17:00"
    assert not [
        c for c in chat.search.contacts if c.direction == "in" and c.kind == "reply" and c.text == words
    ]


@pytest.mark.parametrize(
    "words",
    [
        "which deadline is first",
        "what are my deadlines",
        "which offer expires first?",
        "whose answer is due first, which deadline comes first?",
        "who do i answer first",
    ],
)
def test_the_deadlines_are_named(words: str) -> None:
    assert "Acme: Friday 4 December, 17:00" in text(offer().say(words))


@pytest.mark.parametrize(
    ("words", "day"),
    [("he answer: we need still one week", "12-04"), ("dana answered: we need another week", "12-04"), ("they need still two weeks", "12-11"), ("she needs also a few days more", "12"), ("Dana wrote: we take still one month", "12")],
)  # fmt: skip
def test_still_so_long(words: str, day: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert day in seen(chat, [], "promise Acme") or "more time" in said, said
