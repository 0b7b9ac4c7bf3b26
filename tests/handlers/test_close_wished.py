"""How a letter is to end, said in passing; parts of a letter are nothing that was talked about; and sent by some way."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import SCENES, thanking, two


def body(chat: Chat) -> str:
    return next(m.reply.draft.body for m in reversed(chat.said) if m.reply.draft)


@pytest.mark.parametrize(
    ("words", "close"),
    [
        ("hes not a kind regards guy, cheers is fine", "Cheers"),
        ("cheers instead of best wishes", "Cheers"),
        ("best regards would be better", "Best regards"),
        ("just all the best", "All the best"),
        ("many thanks will do", "Many thanks"),
    ],
)
def test_the_close_is_changed_and_nothing_else(words: str, close: str) -> None:
    chat = thanking()
    before = body(chat)
    chat.say(words)
    assert close in body(chat).splitlines()[-2], body(chat)
    assert body(chat).split("\n\n")[1] == before.split("\n\n")[1]
    debrief = chat.search.interviews[0].debrief
    assert debrief is None or not debrief.topics


@pytest.mark.parametrize(
    "words",
    [
        "sent on whatsapp",
        "sent it by text",
        "ok, sent via linkedin",
        "great, sent over messenger",
    ],
)
def test_sent_by_some_way(words: str) -> None:
    chat = thanking()
    assert "Noted: thank-you to Dana" in text(chat.say(words)), text(chat.said[-1:])


def test_the_one_on_screen_and_the_one_that_is_named() -> None:
    chat = two()
    chat.say("show me Ann's")
    chat.say("sent, Tom too")
    assert len([c for c in chat.search.contacts if c.kind == "thank_you"]) == 2, text(chat.said[-2:])


@pytest.mark.parametrize(
    "words",
    [
        "they want a menu from me by wednesday, three courses",
        "she needs two writing samples from me by Thursday",
        "Dana asked for a short plan from me by friday",
        "they expect a budget from me by next monday",
        "she wants my references from me until Thursday",
    ],
)
def test_what_they_want_from_me_is_a_task_amid_the_look_back(words: str) -> None:
    chat = SCENES["debriefing"]()
    said = text(chat.say(words))
    assert chat.search.contacts or "due" in said, said
    assert chat.search.opportunities[0].promise is None
