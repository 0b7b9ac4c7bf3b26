"""With an offer in hand: whoever wants more time gets the wording for it, and a wish of theirs is the deadline."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import offer, seen, waiting


@pytest.mark.parametrize(
    "words",
    ["ask acme for a week more", "how do I stall acme?", "how can i buy time with acme", "write acme that i need until the 10th", "can i get until the 10th",
     "could they give me one more week", "I'd like to think about it over the weekend, can I tell them", "help me ask for an extension", "I need a few more days"],
)  # fmt: skip
def test_the_wording_for_more_time(words: str) -> None:
    chat = offer()
    drafts = [m.reply.draft for m in chat.say(words) if m.reply.draft]
    assert len(drafts) == 1 and "more days" in (drafts[0].subject or ""), drafts
    assert seen(chat, [], "deadline Acme") == "12-04 17:00"


@pytest.mark.parametrize(
    ("words", "deadline"),
    [
        ("acme wants a yes today!!", "11-27 17:00"), ("they want a response by monday", "11-30 17:00"), ("they gave me until the 10th", "12-10 17:00"),
        ("acme wants my decision tonight", "11-27 17:00"), ("they expect an answer by 2 December", "12-02 17:00"),
    ],
)  # fmt: skip
def test_a_day_of_theirs_is_the_deadline(words: str, deadline: str) -> None:
    chat = offer()
    said = text(chat.say(words))
    assert seen(chat, [], "deadline Acme") == deadline, said
    assert seen(chat, [], "promise Acme") == "-"


@pytest.mark.parametrize(
    "words",
    [
        "I have until friday",
        "they need more time",
        "I need a coffee",
        "acme needs another week for the contract",
    ],
)
def test_what_is_no_wish_for_time(words: str) -> None:
    chat = offer()
    assert seen(chat, chat.say(words), "draft") == "False"


@pytest.mark.parametrize(
    "words",
    ["I passed the interview, waiting for the offer", "no offer letter yet", "she said the offer will be released by friday if approved",
     "offer letters go out on the 7th", "still waiting on an offer from acme", "if they make me an offer I would need to move"],
)  # fmt: skip
def test_an_offer_to_come_is_none(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert seen(chat, [], "status Acme") == "active", said
    assert "offer noted" not in said


@pytest.mark.parametrize(
    "words",
    ["they called, where is my answer", "they keep asking for my answer", "acme is pushing me to decide", "dana is waiting for my answer", "Dana reminded me to decide"],
)  # fmt: skip
def test_pressed_without_a_day(words: str) -> None:
    chat = offer()
    said = text(chat.say(words))
    assert "would like your answer" in said and "Friday 4 December, 17:00" in said
    assert chat.search.contacts[-1].direction == "in" and seen(chat, [], "deadline Acme") == "12-04 17:00"


@pytest.mark.parametrize(
    "words", ["they want me to start in january", "they offered 95k and 4 weeks holiday", "the offer is 95k", "acme sent the offer letter", "they offer a company car"]
)  # fmt: skip
def test_more_told_of_an_offer_is_kept(words: str) -> None:
    chat = offer()
    chat.say(words)
    company = chat.search.opportunities[0]
    assert words in company.notes and seen(chat, [], "deadline Acme") == "12-04 17:00"
