"""An offer in hand: the wording of a yes, a no or more time is asked for in words, and what was sent settles it."""

import pytest

from coach.model import Draft
from tests.handlers.chat import Chat, text


def offered() -> Chat:
    """On Monday 23 November; an offer of Acme's until Friday, and Globex still open."""
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.say("/interview Globex today 10am with Bo Hart")
    chat.wait(hours=5)
    chat.say("Acme offered me the job, they want to know by friday")
    return chat


def shown(chat: Chat) -> Draft:
    found = chat.said[-1].reply.draft
    assert found is not None, text(chat.said[-1:])
    return found


def status(chat: Chat, company: str = "Acme") -> str:
    return next(o.status for o in chat.search.opportunities if o.company == company)


@pytest.mark.parametrize(
    "words",
    [
        "how do i turn down dana nicely",
        "how do I decline politely",
        "what do i write to turn them down",
        "help me reject the offer kindly",
        "what do i say to acme if its a no",
        "write me a decline",
        "can i say no nicely",
        "is there a way to refuse politely",
        "what's the best way to say no",
        "decline",
    ],
)
def test_a_no(words: str) -> None:
    chat = offered()
    chat.say("thanks")
    chat.say("/list")
    chat.say(words)
    assert (shown(chat).kind, shown(chat).angle) == ("offer_decision", "decline")
    assert status(chat) == "offer"
    chat.say("sent")
    assert status(chat) == "withdrawn"
    chat.wait(days=3)
    assert not [n for n in chat.search.nudges if n.kind == "close_out"], "a goodbye after the no"


@pytest.mark.parametrize(
    "words",
    [
        "how do i say yes",
        "how should I accept?",
        "write me an acceptance, I'm accepting",
        "what do i write to accept it",
    ],
)
def test_a_yes(words: str) -> None:
    chat = offered()
    chat.say(words)
    assert shown(chat).angle == "accept"
    chat.say("sent it")
    assert status(chat) == "accepted"
    chat.say("undo")
    assert status(chat) == "offer"


@pytest.mark.parametrize(
    "words",
    [
        "can i ask dana to wait til tuesday",
        "can I ask for more time?",
        "could they hold the offer until monday?",
    ],
)
def test_more_time(words: str) -> None:
    chat = offered()
    chat.say(words)
    assert (shown(chat).kind, shown(chat).angle) == ("offer_decision", "extension")


@pytest.mark.parametrize(
    "words",
    [
        "dana said thats fine, tuesday it is",
        "acme says no problem, until tuesday",
        "they agreed to tuesday",
        "dana says of course, tuesday works for them",
        "she said sure, tuesday is ok",
    ],
)
def test_a_later_day_they_agree_to_is_the_new_deadline(words: str) -> None:
    chat = offered()
    chat.say("can I ask for more time?")
    chat.say("sent")
    chat.wait(hours=2)
    chat.say(words)
    acme = next(o for o in chat.search.opportunities if o.company == "Acme")
    assert acme.offer is not None and acme.offer.deadline is not None
    assert acme.offer.deadline.date.isoformat() == "2026-12-01", text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["i told bo", "told bo", "I have told Bo", "I told Bo about it", "told bo on the phone"]
)
def test_the_wording_just_shown_is_what_was_told(words: str) -> None:
    chat = offered()
    chat.say("what do I tell Globex?")
    assert shown(chat).kind == "offer_notice"
    chat.say(words)
    kinds = [c.kind for c in chat.search.contacts if c.direction == "out"]
    assert kinds == ["offer_notice"], text(chat.said[-1:])


def test_news_of_one_is_no_answer_to_which() -> None:
    chat = offered()
    chat.say("feeling a bit down, no one got back to me")
    chat.say("globex offered 30k")
    assert status(chat, "Globex") == "offer"


def test_half_a_name_of_everyday_words() -> None:
    chat = Chat()
    chat.say("/interview Bright Smiles Clinic today 9am with Joanne")
    chat.say("/interview Mydentist today 10am with Precious Obi")
    chat.wait(hours=5)
    chat.say("offer from bright smiles, answer by friday")
    assert status(chat, "Bright Smiles Clinic") == "offer"
    chat.say("precious says they can decide by monday. can i ask joanne to wait til tuesday")
    assert (shown(chat).angle, shown(chat).person) == (
        "extension",
        next(p.id for p in chat.search.people if p.name == "Joanne"),
    )
