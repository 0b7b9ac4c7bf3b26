"""Two things done, told in one breath; one message with two verbs stays one; a yes of the user's answers an invitation."""

import pytest

from tests.handlers import scenes
from tests.handlers.chat import Chat, text


def _asked_for_references() -> Chat:
    chat = scenes.waiting()
    chat.say(
        "Helen Marsh from HR at Acme wrote back, they want my references, and they'll decide by the 10th of December"
    )
    return chat


def test_a_day_told_beside_a_wish_is_theirs() -> None:
    chat = _asked_for_references()
    promise = chat.search.opportunities[0].promise
    assert promise is not None
    assert f"{promise.date}" == "2026-12-10"
    assert "Decision: Thursday 10 December" in text(chat.said)
    assert all(c.needed_by is None for c in chat.search.contacts)


@pytest.mark.parametrize(
    "words",
    [
        "sent Helen the references, and I've warned my referees",
        "answered Helen and told my referees that she may call",
        "replied to Helen and I also informed my references",
    ],
)
def test_both_are_noted(words: str) -> None:
    chat = _asked_for_references()
    said = chat.say(words)
    assert {c.kind for c in chat.search.contacts[-2:]} == {"reply_due", "references_heads_up"}, text(said)


@pytest.mark.parametrize(
    "words",
    [
        "thanked Ann and I wrote to Tom too",
        "sent Ann my thanks, and I called Tom to thank him",
        "emailed Ann and then I texted Tom",
        "sent to Ann. Tom also",
        "sent Ann hers. Tom as well",
    ],
)
def test_both_were_thanked(words: str) -> None:
    chat = scenes.two()
    chat.say(words)
    assert [c.kind for c in chat.search.contacts] == ["thank_you", "thank_you"]


@pytest.mark.parametrize(
    "words",
    [
        "called Dana and left a voicemail",
        "wrote to Dana and asked how it looks",
        "sent Dana the deck and thanked her",
        "e-mailed Dana and told her about the new course",
        "rang her and left a message",
    ],
)
def test_one_message_stays_one(words: str) -> None:
    chat = scenes.waiting()
    before = len(chat.search.contacts)
    chat.say(words)
    assert len(chat.search.contacts) == before + 1


@pytest.mark.parametrize(
    "words",
    [
        "told Dana im in",
        "told her I'm up for it",
        "texted her yes",
        "told Dana yes",
        "wrote to Dana that I'm free",
    ],
)
def test_a_yes_to_an_invitation_is_no_job_taken(words: str) -> None:
    chat = scenes.waiting()
    chat.say("Dana wants a second chat, tuesday 8 december 4-4:30pm")
    said = chat.say(words)
    assert chat.search.opportunities[0].status == "active"
    assert chat.search.contacts[-1].kind == "reply_due", text(said)
