"""What is told in the same breath as something else is kept as well: texts, the number of candidates, who was early."""

from datetime import date

import pytest

from coach.model import Opportunity
from tests.handlers.chat import Chat
from tests.handlers.test_guard_in_words import MONDAY, ask


def debriefed(told: str) -> Chat:
    """Interviewed by Lena at Acme on Monday at ten; half an hour later `told` of it."""
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Lena Cruz, hiring manager, for the line cook role")
    chat.wait(hours=3.6)
    chat.say(told)
    return chat


def acme(chat: Chat) -> Opportunity:
    return chat.search.opportunities[0]


@pytest.mark.parametrize(
    "told",
    [
        "it was ok. no date, she'll be in touch. lena texts me herself, so texting is fine with her",
        "they decide by friday 12 march, and texts are fine she said",
        "good talk, decision in two weeks; she says I may text any time",
    ],
)
def test_a_text_is_welcome_where_it_was_told_in_passing(told: str) -> None:
    chat = debriefed(told)
    chat.wait(hours=24 * 14)
    assert "R8b" not in ask(chat, "can I text lena and ask for news?").rules


@pytest.mark.parametrize(
    ("told", "size"),
    [
        ("no date yet, they have hundreds of applicants", "large"),
        ("they decide by friday 12 march and are seeing 25 candidates", "large"),
        ("it went fine, decision next week, 140 people applied", "large"),
        ("no date. I'm one of dozens, she said", "large"),
        ("good. they decide by friday 12 march, only three of us left", "small"),
        ("no date. a shortlist of two", "small"),
        ("good, they said in two weeks", "unknown"),
        ("they decide in just three weeks", "unknown"),
        ("no date, but only two rounds", "unknown"),
    ],
)
def test_how_many_are_seen(told: str, size: str) -> None:
    assert acme(debriefed(told)).pool_size == size


@pytest.mark.parametrize(
    ("told", "early"),
    [
        ("it was good, no date. I was the first candidate they saw", True),
        ("no date; they have just started interviewing", True),
        ("fine, decision end of march, they still have six others to see", True),
        ("good, no date, I'm the first of seven", True),
        ("ok, no date, it's early in their process", True),
        ("it was my first interview in years, no date", None),
        ("good, no date. we first talked about the menu", None),
    ],
)
def test_who_was_seen_early(told: str, early: bool | None) -> None:
    assert debriefed(told).search.interviews[0].early_in_order is early


@pytest.mark.parametrize(
    ("told", "start", "decision"),
    [
        ("they want somebody to start on 5 april, and they'll call me by friday", date(2027, 4, 5), date(2027, 3, 5)),
        ("decision by the 12th, the start date is 3 may", date(2027, 5, 3), date(2027, 3, 12)),
        ("they need me to start on 12 april. they decide next friday", date(2027, 4, 12), date(2027, 3, 12)),
        ("they decide by the 10th of march and the role starts on 1 june", date(2027, 6, 1), date(2027, 3, 10)),
        ("they want someone in place by 29 march, I'll hear by thursday", date(2027, 3, 29), date(2027, 3, 4)),
        ("they'll tell me by friday", None, date(2027, 3, 5)),
    ],
)  # fmt: skip
def test_when_the_work_begins_is_another_date(told: str, start: date | None, decision: date) -> None:
    chat = debriefed(told)
    assert acme(chat).target_hire_date == start
    promise = acme(chat).promise
    assert promise is not None and promise.date == decision
    shown = chat.say("/status Acme")[-1].reply.text
    assert ("Start of work:" in shown) is (start is not None)


def test_it_is_undone_with_what_it_was_told_with() -> None:
    chat = debriefed("no date yet, they have hundreds of applicants")
    chat.say("/undo")
    assert acme(chat).pool_size == "unknown"
