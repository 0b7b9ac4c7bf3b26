"""The day of an offer beside other days: a holiday, a decision elsewhere that comes after it, and whether one comes in time."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat, text


def two(globex: str) -> Chat:
    """Both held on Monday 25 October 2027; Globex named a day."""
    chat = Chat(now=datetime(2027, 10, 25, 12, 0, tzinfo=UTC))
    chat.say("/interview Acme today 10am with Dana Lee")
    chat.say("/interview Globex today 1pm with Tom Fox")
    chat.wait(days=2)
    chat.say("/cancel")
    chat.say(f"Globex decides {globex}")
    return chat


@pytest.mark.parametrize(
    ("offer", "said", "unsaid"),
    [
        ("Acme offered me the job, answer by Thursday 11 November", "that is Veterans Day; an answer by Wednesday 10 November", "only after that"),
        ("Acme made me an offer, they want to know by Sunday 7 November", "that is a Sunday; an answer by Friday 5 November", "Veterans"),
        ("got an offer from Acme, I have until Wednesday 10 November", "Globex decides only after that", "Mind the day"),
        ("offer from Acme, answer by Friday 5 November", "Globex decides only after that", "Mind the day"),
        ("Acme offered me the job, answer by Tuesday 16 November", "to be answered by Tuesday 16 November", "only after that"),
    ],
)  # fmt: skip
def test_an_offer_is_seen_beside_other_days(offer: str, said: str, unsaid: str) -> None:
    chat = two("on Thursday 11 November" if "11 Nov" not in offer else "by Friday 5 November")
    reply = text(chat.say(offer))
    assert said in reply and unsaid not in reply, reply


@pytest.mark.parametrize(
    ("words", "late"),
    [
        ("Tom wrote, they will decide on Friday 19 November", True),
        ("Globex needs until the end of November", True),
        ("Tom called, they decide by Wednesday 17 November", True),
        ("Globex decides by Monday 8 November", False),
        ("Tom answered: Friday 5 November", False),
    ],
)
def test_a_later_day_elsewhere_is_seen_beside_the_offer(words: str, late: bool) -> None:
    chat = two("by Friday 5 November")
    chat.say("Acme offered me the job, answer by Wednesday 10 November")
    reply = text(chat.say(words))
    assert ("Your answer to Acme is due before that, on Wednesday 10 November" in reply) is late, reply


@pytest.mark.parametrize("words", ["does Globex decide in time?", "is it a problem that Globex decides after my deadline?", "will Globex know before the deadline?",
                                   "is Globex too late?", "can Globex decide by my deadline?"])  # fmt: skip
@pytest.mark.parametrize(("day", "begins"), [("by Friday 5 November", "Yes, in time."), ("by Friday 12 November", "Not in time.")])  # fmt: skip
def test_whether_it_comes_in_time_is_told(words: str, day: str, begins: str) -> None:
    chat = two(day)
    chat.say("Acme offered me the job, answer by Wednesday 10 November")
    contacts = chat.search.contacts
    reply = text(chat.say(words))
    assert reply.startswith(begins) and "Wednesday 10 November" in reply, reply
    assert chat.search.contacts == contacts
