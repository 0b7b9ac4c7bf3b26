"""People and companies that are known are found, however short they are named, and win over dates and other names."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import seen


def known() -> Chat:
    """Monday afternoon; people whose names are words, and companies of two words, were met this morning."""
    chat = Chat()
    chat.say("/interview Lakeside Freight today 9am with Tom Okafor")
    chat.wait(hours=2)
    chat.say("that's all")
    chat.say("/interview Tamarack Bank today 9am with Ms. Laura Finch, head of HR")
    chat.wait(hours=1)
    chat.say("that's all")
    chat.wait(hours=4)
    return chat


@pytest.mark.parametrize(
    ("words", "what", "reads"),
    [
        ("sent the thank you to tom", "sent", "thank_you Tom"),
        ("thanked tom", "sent", "thank_you Tom"),
        ("the note to Tom went out", "sent", "thank_you Tom"),
        ("sent Ms Finch her thank-you", "sent", "thank_you Ms."),
        ("just thanked Mrs. Finch", "sent", "thank_you Ms."),
        ("Finch is thanked, by mail", "out", "1"),
        ("Ms Finch called, they decide in two weeks", "promise Tamarack Bank", "2026-12-07"),
        ("tamarack turned me down", "status Tamarack Bank", "rejected"),
        ("BIG NEWS Tamarack offered me the job!!", "status Tamarack Bank", "offer"),
        ("UPDATE: Lakeside rejected me", "status Lakeside Freight", "rejected"),
        ("got an offer from Lakeside, answer by Friday", "status Lakeside Freight", "offer"),
        ("laura wrote, they decide by Friday", "promise Tamarack Bank", "2026-11-27"),
    ],
)
def test_who_is_known_is_meant(words: str, what: str, reads: str) -> None:
    chat = known()
    before = len(chat.search.opportunities), len(chat.search.people)
    said = chat.say(words)
    assert seen(chat, said, what) == reads, text(said)
    assert (len(chat.search.opportunities), len(chat.search.people)) == before, (
        "somebody or some firm made up"
    )


def test_a_date_is_still_a_date() -> None:
    chat = known()
    chat.say("interview with Globex tom 3pm")
    start = chat.search.interviews[-1].start
    assert start is not None and f"{start.local:%m-%d %H:%M}" == "11-24 15:00"


def test_another_firm_of_the_same_first_word_stays_another() -> None:
    chat = Chat()
    chat.say("/interview Harbor Consulting friday 2pm with Ann Reed")
    chat.say("/interview Harbor Analytics monday 9am with Bo Diaz")
    assert [o.company for o in chat.search.opportunities] == ["Harbor Consulting", "Harbor Analytics"]
