"""How somebody likes to be reached, told by itself: kept, no answer of theirs, and a debrief goes on."""

import pytest

from handlers.reading import manner
from tests.handlers import scenes
from tests.handlers.chat import Chat, text

TOLD = (
    ("dana likes texts, she said just text her", None, True),
    ("she's best reached by phone", True, None),
    ("text is fine with her", None, True),
    ("Dana only reads whatsapp messages", None, True),
    ("she'd rather be called", True, None),
    ("she said to text her", None, True),
    ("both calls and texts are fine with Dana", True, True),
)


@pytest.mark.parametrize("scene", ["waiting", "debriefing"])
@pytest.mark.parametrize(("words", "calls", "texts"), TOLD)
def test_a_way_that_is_welcome(scene: str, words: str, calls: bool | None, texts: bool | None) -> None:
    chat = getattr(scenes, scene)()
    said = chat.say(words)
    dana = chat.search.people[0]
    assert (dana.calls_welcome, dana.texts_welcome) == (calls, texts), text(said)
    assert not _heard(chat)
    if scene == "debriefing":
        assert "when they will decide" in text(said[-1:])


@pytest.mark.parametrize("scene", ["waiting", "debriefing"])
@pytest.mark.parametrize(
    "words",
    [
        "Dana prefers email",
        "Dana hates phone calls",
        "by the way she doesn't want calls",
        "e-mail is best",
        "she is not fond of the phone",
    ],
)
def test_in_writing_only(scene: str, words: str) -> None:
    chat = getattr(scenes, scene)()
    said = chat.say(words)
    assert chat.search.opportunities[0].no_calls, text(said)
    assert not _heard(chat)


@pytest.mark.parametrize(
    "words",
    [
        "Dana wrote that she prefers email",
        "Dana mailed me, texts are fine with her",
        "she replied that a call is welcome",
    ],
)
def test_told_by_them_in_a_message_it_is_an_answer_too(words: str) -> None:
    chat = scenes.waiting()
    chat.say(words)
    assert _heard(chat)


@pytest.mark.parametrize(
    "words",
    [
        "I'd like to email her now",
        "I like texting her",
        "she liked my writing sample",
        "they prefer to write things down",
        "he is good at writing",
        "the interview is by phone",
        "is texting fine with her?",
        "we are happy with the call",
    ],
)
def test_something_else(words: str) -> None:
    assert not manner.told(words)


def _heard(chat: Chat) -> list[str]:
    return [c.kind for c in chat.search.contacts if c.direction == "in"]


@pytest.mark.parametrize(
    "words",
    [
        "she doesnt do email its all text",
        "its text with dana",
        "she said to just text her, 602 555 0148",
        "texts only with Dana",
        "she does everything by text",
        "Dana only uses whatsapp",
    ],
)
def test_texts_and_nothing_else(words: str) -> None:
    chat = scenes.waiting()
    chat.say(words)
    dana = chat.search.people[0]
    assert (dana.letters_by, dana.texts_welcome) == ("text", True), text(chat.said[-1:])
    assert not _heard(chat)
    assert not chat.search.opportunities[0].no_calls


@pytest.mark.parametrize(
    "words",
    [
        "it's by phone",
        "the interview is only by phone",
        "just mail it",
        "its all in the email",
        "only mail so far",
    ],
)
def test_the_way_of_a_meeting_is_no_manner(words: str) -> None:
    assert manner.only(words) is None


def test_what_comes_later_for_them_comes_as_a_text() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.say("dana said just text her, 602 555 0148")
    chat.wait(hours=3)
    draft = chat.said[-1].reply.draft
    assert draft is not None
    assert (draft.channel, draft.to) == ("text", "602 555 0148")
