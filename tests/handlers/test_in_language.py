"""The language of letters wished for in any words, and an answer in it."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import debriefing


@pytest.mark.parametrize(
    "words",
    [
        "Hi, I'm Petra. My letters should be in German",
        "My letters should be in German please, with Sie",
        "I'm Jonas from Berlin, please write my mails in German",
        "emails in German please",
        "I need all mails to be in German",
        "I'd like my letters in German",
    ],
)
def test_letters_are_in_german_from_now_on(words: str) -> None:
    chat = Chat()
    said = text(chat.say(words))
    assert chat.search.preferences.language == "de", said
    assert "in German" in said and "Time zone" not in said


@pytest.mark.parametrize(
    "words", ["my german is not great", "they want the interview in German", "I applied in Germany"]
)
def test_what_only_speaks_of_it(words: str) -> None:
    chat = Chat()
    chat.say(words)
    assert chat.search.preferences.language != "de"


def test_an_answer_in_german_is_kept_where_letters_are() -> None:
    chat = debriefing()
    chat.say("letters in German please")
    chat.say("they didn't say")
    chat.say("Frau Lee entscheidet das mit ihrer Kollegin")
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None and "Frau Lee" in str(debrief.decider), text(chat.said[-2:])
    other = debriefing()
    assert "only read English well" in text(other.say("habe eine Lernplattform mit aufgebaut"))
