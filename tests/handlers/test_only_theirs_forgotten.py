"""What somebody else wrote tells of no shortcoming of the user's, though it asks something."""

import pytest

from tests.handlers.chat import Chat, text

LETTERS = [
    "Hi Sam,\n\nI completely forgot the attachment. Could you send me yours again?",
    "Dear Sam,\n\nI stumbled over your last answer in my notes. What did you mean?",
    "Dear Mr Reed,\n\nI forgot to say which floor we are on. Do you know the way?",
    "Hello Sam,\n\nI should have mentioned the parking. Will you come by car?",
    "Hi Sam,\n\nI blanked on the name of your reference. Who was it?",
]
OWN = [
    "I completely forgot to mention my certificate. Should I write to her?",
    "I forgot to tell them about my night shifts. Is it too late to mention it?",
]


def over() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=3)
    chat.say("that's all")
    return chat


@pytest.mark.parametrize("words", LETTERS)
def test_not_in_a_letter(words: str) -> None:
    chat = over()
    said = text(chat.say(words))
    kept = chat.search.interviews[0].debrief
    assert kept is None or kept.forgot is None, said


@pytest.mark.parametrize("words", OWN)
def test_in_ones_own_question(words: str) -> None:
    chat = over()
    said = text(chat.say(words))
    kept = chat.search.interviews[0].debrief
    assert kept is not None and kept.forgot is not None, said
