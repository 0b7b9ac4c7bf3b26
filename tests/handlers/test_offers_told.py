"""News of an offer, told to others and to the one who made it: to whom it goes, and what it settles."""

from datetime import date

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.test_news_told import planned, scene
from tests.handlers.test_time_off import WEDNESDAY


def offered() -> Chat:
    """Globex, where Tom is, offers; Acme with Dana is still open."""
    chat = Chat(now=WEDNESDAY, search=scene(True), events=1000)
    chat.say("Globex offered me the job, they want my answer by 12 March at noon")
    assert "offer_notice" in planned(chat, "Acme")
    return chat


@pytest.mark.parametrize(
    "saying",
    [
        "told Dana about the offer from Globex",
        "I told Dana about my offer",
        "wrote to Dana about the Globex offer",
        "emailed Dana that I have another offer",
        "let Dana know about Globex's offer",
        "mentioned my other offer to Dana, called her",
    ],
)
def test_told_to_somebody_elsewhere(saying: str) -> None:
    chat = offered()
    chat.say(saying)
    dana = next(p for p in chat.search.people if p.name.startswith("Dana"))
    assert len(dana.opportunities) == 1 and len(chat.search.people) == 2, text(chat.said[-1:])
    last = [c for c in chat.search.contacts if c.direction == "out"][-1]
    assert (last.kind, last.person) == ("offer_notice", dana.id), text(chat.said[-1:])
    assert "offer_acknowledgement" in planned(chat, "Globex")


@pytest.mark.parametrize(
    "saying",
    ["thanked them for the offer", "thanked Globex for the offer", "thanked Tom for the offer", "sent Tom my thanks for the offer"],
)  # fmt: skip
def test_thanks_for_the_offer(saying: str) -> None:
    chat = offered()
    chat.say(saying)
    assert "offer_acknowledgement" not in planned(chat, "Globex"), text(chat.said[-1:])
    assert "offer_notice" in planned(chat, "Acme")


BY = [
    "they want to know by friday",
    "they'd like to hear from me by friday",
    "they expect my decision by friday",
    "she needs a final answer by friday",
    "I have until friday",
    "they are hoping to have an answer by friday",
]


@pytest.mark.parametrize("between", ["! ", ". ", ", ", "\n"])
@pytest.mark.parametrize("by", BY)
def test_the_day_they_want_to_know_is_the_offers(by: str, between: str) -> None:
    """Told in the same breath or a moment later: one deadline, and no second thing that they want."""
    chat = Chat()
    chat.say("/interview Acme last monday 3pm with Dana Lee")
    said = text(chat.say(f"got an offer from acme{between}{by}"))
    offer = chat.search.opportunities[0].offer
    assert offer is not None and offer.deadline is not None and offer.deadline.date == date(2026, 11, 27)
    assert "By when" not in said
    assert not [n for n in chat.search.nudges if n.kind == "reply_due"]


@pytest.mark.parametrize("by", BY)
def test_the_day_told_after_the_question_answers_it(by: str) -> None:
    chat = Chat()
    chat.say("/interview Acme last monday 3pm with Dana Lee")
    chat.say("got an offer from acme")
    chat.say(by)
    offer = chat.search.opportunities[0].offer
    assert offer is not None and offer.deadline is not None and offer.deadline.date == date(2026, 11, 27)
    assert chat.search.question is None
    assert not [n for n in chat.search.nudges if n.kind == "reply_due"]


@pytest.mark.parametrize(
    "saying",
    [
        "they accepted my proposal for the salary",
        "Dana accepted the invite for thursday",
        "my references were accepted",
        "Acme accepted my change of dates",
        "she accepted my apology for being late",
        "the paper I sent was accepted",
    ],
)
def test_what_they_accepted_is_no_job_taken(saying: str) -> None:
    chat = Chat(now=WEDNESDAY, search=scene(True), events=1000)
    said = text(chat.say(saying))
    assert "it is." not in said, said
    assert not [o for o in chat.search.opportunities if o.status == "accepted"], said


@pytest.mark.parametrize(
    "saying",
    ["acme accepted me!!", "I got accepted at Acme", "I've been accepted by Acme", "Acme: I am accepted!"],
)
def test_being_accepted_is_an_offer(saying: str) -> None:
    chat = Chat(now=WEDNESDAY, search=scene(True), events=1000)
    said = text(chat.say(saying))
    assert next(o for o in chat.search.opportunities if o.company == "Acme").status == "offer", said
