"""A no that is only thought changes nothing; one that is told, however softly, is a no."""

import pytest

from tests.handlers import scenes
from tests.handlers.chat import text


@pytest.mark.parametrize(
    "words",
    [
        "I bet they chose someone else",
        "they probably picked someone else by now",
        "I'm sure they went with someone younger",
        "I suspect the position has been filled",
        "I reckon they rejected me",
        "if Globex says no I will cry",
        "if Initech offers me the job I take it",
        "if harbor bank takes me I move to Boston",
        "if Vandelay rejects me too I give up",
        "what if acme hires somebody else",
        "if Dr. Lowe picks the other one, what then",
    ],
)
def test_supposed(words: str) -> None:
    chat = scenes.waiting()
    said = chat.say(words)
    assert chat.search.opportunities[0].status == "active", text(said)


@pytest.mark.parametrize(
    "words",
    [
        "Mrs Lee rang me. They have chosen somebody else, I am afraid.",
        "They picked someone else in the end.",
        "I haven't got the role but Dana wants to stay in touch",
        "I did not get the job in the end",
        "the position has been filled, she says",
        "Dana told me they chose someone with more experience",
    ],
)
def test_told(words: str) -> None:
    chat = scenes.waiting()
    said = chat.say(words)
    assert chat.search.opportunities[0].status == "rejected", text(said)


@pytest.mark.parametrize(
    "words",
    [
        "sent the reply to Dana, thanked her and asked to be considered again",
        "I have sent Dana a kind reply to her refusal",
        "thanked Dana for letting me know",
        "answered Dana with thanks",
        "wrote back to her, thanks and best wishes",
    ],
)
def test_the_answer_to_a_no(words: str) -> None:
    chat = scenes.waiting()
    chat.say("Dana said no to me")
    said = chat.say(words)
    assert chat.search.contacts[-1].kind == "rejection_reply", text(said)
