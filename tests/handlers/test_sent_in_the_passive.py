"""Thanks said to be out, and an offer told of, are sent: no wish, no question, and nothing said in the room."""

import pytest

from tests.handlers.chat import Chat, text


@pytest.mark.parametrize(
    "words",
    [
        "thank yous to Thandi and Pieter are out, two different ones",
        "thank yous to Thandi and Pieter are out",
        "both thank yous are out",
        "thank-you notes to both were sent",
        "the thank yous have gone out",
    ],
)
def test_thanks_that_are_out(words: str) -> None:
    chat = Chat()
    chat.say("/interview Karoo Rail today 9am with Thandi Mokoena and Pieter Nel")
    chat.wait(hours=3)
    chat.say("that's all")
    chat.wait(hours=1)
    said = text(chat.say(words))
    assert [c.kind for c in chat.search.contacts] == ["thank_you", "thank_you"], said


@pytest.mark.parametrize(
    "words",
    [
        "I thanked Osprey Labs for the offer, and I told Sana at Quill & Byrd about it",
        "told Sana about the offer",
        "I told Sana at Quill & Byrd about it",
        "I let Sana know about the offer",
        "wrote to Sana about the offer from Osprey",
    ],
)
def test_an_offer_told_of(words: str) -> None:
    chat = Chat()
    chat.say("/interview Quill & Byrd today 9am with Sana Malik, hiring manager")
    chat.wait(hours=3)
    chat.say("that's all")
    chat.say("sent")
    chat.say("interview with Osprey Labs was last thursday at 2pm")
    chat.say("that's all")
    chat.say("offer from Osprey Labs, answer by december 5")
    said = text(chat.say(words))
    sana = chat.search.people[0].id
    assert sum(c.person == sana and c.direction == "out" for c in chat.search.contacts) == 2, said
    assert not any(i.debrief and i.debrief.experience for i in chat.search.interviews), said
