"""What was told of an offer is said again when it is asked for, and what it pays is kept with it."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import offer, waiting


@pytest.mark.parametrize(
    "words",
    [
        "what are the conditions again?",
        "what was the salary again",
        "what did they offer me?",
        "remind me of the terms",
        "how much was it?",
        "what did Acme offer again",
        "how long is the offer good for",
    ],
)
def test_it_is_said_again(words: str) -> None:
    chat = offer()
    assert "only that it is to be answered by Friday 4 December" in text(chat.say(words))
    chat.say("Acme: salary 95k, 28 days holiday")
    chat.say("they want me to start in january")
    said = text(chat.say(words))
    assert "salary 95k, 28 days holiday; they want me to start in january. It is to be" in said
    assert not any(m.reply.draft for m in chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "got an offer from Acme, 92k plus bonus",
        "dana called, they offer 45 an hour",
        "Acme offered me the job! 92k, start 4 January",
        "offer from acme: £31,000 and a van",
        "Acme made me an offer, 12 lpa",
    ],
)
def test_what_it_pays_is_kept(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert "What you told me of it" in text(chat.say("what was the pay again?")), text(chat.said)


@pytest.mark.parametrize(
    "words", ["what salary should I ask for", "what do I say to the offer", "what is a counter offer"]
)
def test_other_questions_stay_what_they_are(words: str) -> None:
    assert "What you told me" not in text(offer().say(words)) and "know only" not in text(offer().say(words))


@pytest.mark.parametrize(
    "words",
    [
        "62k, two weeks vacation, start april 1",
        "£12.60 an hour start on the 22nd",
        "they'd pay 31 an hour",
        "$88,000, first day January 4",
        "28 days holiday, 45k, starting 11 January",
    ],
)
def test_pay_and_the_first_day_are_no_deadline(words: str) -> None:
    chat = waiting()
    chat.say("Acme made me an offer")
    assert "By when do they want an answer?" in text(chat.say(words)), text(chat.said[-1:])
    chat.say("friday")
    found = chat.search.opportunities[0].offer
    assert found is not None and found.deadline is not None and f"{found.deadline.local:%m-%d}" == "12-04"
