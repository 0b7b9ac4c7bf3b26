"""That somebody did not answer, in many words: never an answer of theirs, whatever question is open."""

import pytest

from handlers.reading.unanswered import unanswered
from tests.handlers.chat import Chat, choices, text
from tests.handlers.scenes import thanking, waiting

SILENT = (
    "dana still hasn't answered. what now",
    "no answer from dana",
    "acme never got back to me",
    "haven't heard a thing from Acme",
    "they said they'd call but nobody called",
    "not a single word out of acme since tuesday",
    "Dana has yet to respond",
    "my mail to Dana went unanswered",
    "nobody at Acme has replied",
    "she read my message but never answered",
    "they went quiet on me",
    "left on read by the recruiter",
    "Acme hasn't bothered to reply",
    "got no response from HR",
    "waited all day for their call, it never came",
    "the promised feedback has not arrived",
    "why is dana not answering?",
)
ANSWERED = (
    "Dana replied, they haven't decided yet",
    "Dana wrote that she hasn't heard from the board",
    "Dana answered that there is no news",
    "no reply needed, Dana wrote",
    "they called, no news yet",
    "Acme said no",
    "they don't want calls",
    "don't call us, we'll call you",
    "I didn't call them",
    "we talked about calls that nobody answered",
)
UNDONE = (
    "I haven't answered Dana yet",
    "i never wrote back",
    "haven't done it yet",
    "didn't send it so far",
    "I have not thanked her",
)


@pytest.mark.parametrize("words", SILENT)
def test_nobody_answered(words: str) -> None:
    chat = waiting()
    chat.wait(days=20)
    chat.say("/debrief Acme")
    chat.wait(days=1)
    before = chat.search.contacts
    said = text(chat.say(words))
    assert chat.search.contacts == before, said
    assert "no verdict" in said


@pytest.mark.parametrize("words", ANSWERED)
def test_these_do_not_say_so(words: str) -> None:
    assert not unanswered(words)


@pytest.mark.parametrize("words", UNDONE)
def test_what_the_user_did_not_do_is_nothing(words: str) -> None:
    chat = thanking()
    before = chat.search.contacts, chat.search.interviews
    said = chat.say(words)
    assert (chat.search.contacts, chat.search.interviews) == before, text(said)
    assert any(c.label == "Sent it" for m in said for c in choices(m))


def test_who_is_not_answered_sees_the_step_that_waits() -> None:
    said = thanking().say("nothing from dana")
    assert any(c.label == "Show it" for m in said for c in choices(m)), text(said)


def test_a_call_without_answer_is_still_a_call() -> None:
    chat = waiting()
    chat.say("I called Dana, no answer")
    assert chat.search.contacts[-1].channel == "phone"


def test_nobody_called_at_the_hour_of_the_interview_is_a_meeting_missed() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(minutes=30)
    chat.say("nobody called")
    assert chat.search.interviews[0].status == "no_show"
