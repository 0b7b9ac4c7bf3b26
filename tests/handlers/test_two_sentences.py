"""A message of two sentences: neither is lost, and neither becomes part of the other."""

import pytest

from handlers.free_words import in_pieces
from handlers.message import Incoming
from handlers.reading import acquainted
from handlers.turn import Turn
from tests.handlers.chat import START, Chat, text
from tests.handlers.test_asking_first import waiting


@pytest.mark.parametrize(
    "words",
    [
        "interview at Bell today 10 to 11 with Sophie Roy, she said I can always call her, 514 555 0134",
        "interview at Bell today 10 to 11 with Sophie Roy. The ad says no phone calls please",
        "Interview at Bell today 10-11am with Sophie Roy. She decides by Friday",
        "Interview at Bell today 10-11am with Sophie Roy, they decide end of next week",
        "interview at Bell today 10-11am with Sophie Roy. I'm a bit nervous.",
    ],
)
def test_the_meeting_is_kept(words: str) -> None:
    chat = Chat()
    chat.say(words)
    (meeting,) = chat.search.interviews
    assert meeting.start is not None, text(chat.said)
    assert meeting.start.local.isoformat() == "2026-11-23T10:00:00", text(chat.said)
    assert [p.name for p in chat.search.people] == ["Sophie Roy"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (
            "On Friday I had my interview at Kakao, 2 to 3pm, with Minho Park. He said end of next week",
            "2026-12-04",
        ),
        (
            "had my interview at Kakao on friday 2pm with Minho Park. They will decide by 3 December.",
            "2026-12-03",
        ),
        ("Interviewed at Kakao last friday 2pm with Minho Park; they decide by 3 December", "2026-12-03"),
    ],
)
def test_a_promise_in_the_second_sentence(words: str, day: str) -> None:
    chat = Chat()
    chat.say(words)
    (company,) = chat.search.opportunities
    (meeting,) = chat.search.interviews
    assert meeting.start is not None, text(chat.said)
    assert meeting.start.local.isoformat() == "2026-11-20T14:00:00", text(chat.said)
    assert company.promise is not None, text(chat.said)
    assert str(company.promise.date) == day


def test_news_and_then_a_question() -> None:
    chat = waiting()
    said = chat.say("Dana mailed me a question about my thesis. can I answer her today?")
    assert [c.direction for c in chat.search.contacts][-1] == "in", text(said)
    verdicts = [m.reply.verdict for m in said if m.reply.verdict]
    assert [v.severity for v in verdicts] == ["fine"], text(said)


def test_done_and_then_news() -> None:
    chat = waiting()
    chat.say("I emailed Dana about the timing. She answered, they decide by 19 March")
    (company,) = chat.search.opportunities
    assert company.promise is not None, text(chat.said[-2:])
    assert str(company.promise.date) == "2027-03-19"
    assert [c.direction for c in chat.search.contacts][-2:] == ["out", "in"]


@pytest.mark.parametrize(
    "words",
    [
        "Interview at St. Mary's Hospital tomorrow at 10 a.m. with Dr. Lee",
        "Interview with Acme Inc. tomorrow 10am with Kim",
        "interview at Acme tomorrow 10am. Bring the portfolio.",
    ],
)
def test_a_full_stop_is_no_new_message(words: str) -> None:
    chat = Chat()
    chat.say(words)
    assert len(chat.search.interviews) == 1
    assert [i.start.local.hour for i in chat.search.interviews if i.start] == [10], text(chat.said)


@pytest.mark.parametrize(
    "words",
    [
        "got one with Kestrel Labs, they're in Oslo. tuesday 9am with Mia Berg",
        "Landed a call with Kestrel Labs. Friday at 2 with Mia Berg",
        "Kestrel Labs got back to me, they want to talk. wednesday 11am with Mia Berg",
    ],
)
def test_a_company_nobody_has_heard_of_did_not_answer(words: str) -> None:
    chat = Chat()
    chat.say(words)
    assert [o.company for o in chat.search.opportunities] == ["Kestrel Labs"], text(chat.said[-1:])
    assert len(chat.search.interviews) == 1
    assert "answered" not in text(chat.said)


@pytest.mark.parametrize("said", ["", " ", "\n", ";  ", " \n;\n "])
def test_words_of_which_nothing_is_left_have_no_parts(said: str) -> None:
    """What stood before and behind them was taken already. Met by fuzzing."""
    message = Incoming(id="e0", address="test:1", at=START, text=said)
    read = acquainted.understood(Chat().search, said, START)
    assert in_pieces.parts(Turn(search=Chat().search, now=START, message=message, read=read)) == ()
