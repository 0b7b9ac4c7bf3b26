"""What they said about the date, told in chat: the day it means, how sure it is, and when the check-in comes.

Said on Tuesday 5 January 2027, right after the interview; 18 January is a holiday, as is 15 February (rule book 0.3)."""

from datetime import UTC, date, datetime

import pytest

from tests.handlers.chat import Chat, choices, text

ROWS = (
    ("today", "01-05", "exact", "01-06"),
    ("tonight", "01-05", "exact", "01-06"),
    ("tomorrow", "01-06", "exact", "01-07"),
    ("by Friday", "01-08", "exact", "01-11"),
    ("next Tuesday", "01-12", "exact", "01-13"),
    ("thursday next week", "01-14", "exact", "01-15"),
    ("by the 15th", "01-15", "exact", "01-19"),
    ("by the end of the week", "01-08", "exact", "01-11"),
    ("end of next week", "01-15", "exact", "01-19"),
    ("early next week", "01-12", "vague", "01-14"),
    ("beginning of next week", "01-12", "vague", "01-14"),
    ("mid next week", "01-13", "vague", "01-15"),
    ("sometime next week", "01-15", "vague", "01-20"),
    ("in a couple of days", "01-08", "vague", "01-12"),
    ("in a few days", "01-12", "vague", "01-14"),
    ("within a week", "01-12", "exact", "01-13"),
    ("in a week or two", "01-19", "vague", "01-21"),
    ("one to two weeks", "01-19", "vague", "01-21"),
    ("in a couple of weeks", "01-19", "vague", "01-21"),
    ("in a few weeks", "01-26", "vague", "01-28"),
    ("in 10 days", "01-15", "exact", "01-19"),
    ("in 3 weeks", "01-26", "exact", "01-27"),
    ("in 5 business days", "01-12", "exact", "01-13"),
    ("by the end of the month", "01-29", "exact", "02-01"),
    ("early february", "02-08", "vague", "02-10"),
    ("mid February", "02-16", "vague", "02-18"),
    ("late February", "02-26", "vague", "03-02"),
    ("in Q3", "07-01", "vague", "07-06"),
)
OPEN_ENDED = (
    "soon",
    "shortly",
    "we'll be in touch",
    "as soon as we can",
    "no idea",
    "they didn't say",
    "they'll be in touch",
)
LEADS = ("", "they said ", "the decision comes ", "Dana will let me know ")


def just_interviewed(at: datetime = datetime(2027, 1, 5, 14, 0, tzinfo=UTC)) -> Chat:
    """Half an hour after the end, with the question for their date open."""
    chat = Chat(now=at)
    chat.say("/interview Acme today 10am with Dana Lee")
    chat.wait(hours=2.55)
    return chat


def check_ins(chat: Chat, kind: str = "dated_check_in") -> list[str]:
    return [f"{n.due:%m-%d}" for n in chat.search.nudges if n.kind == kind and n.state == "planned"]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(("phrase", "day", "precision", "check_in"), ROWS, ids=[r[0] for r in ROWS])
def test_the_date_they_named(phrase: str, day: str, precision: str, check_in: str, lead: str) -> None:
    chat = just_interviewed()
    chat.say(lead + phrase)
    promise = chat.search.opportunities[0].promise
    assert promise is not None, text(chat.said[-1:])
    assert (f"{promise.date:%m-%d}", promise.precision) == (day, precision)
    assert check_ins(chat) == [check_in]


@pytest.mark.parametrize("phrase", OPEN_ENDED)
def test_no_date_is_an_answer_too(phrase: str) -> None:
    chat = just_interviewed()
    chat.say(phrase)
    assert check_ins(chat) == []
    assert check_ins(chat, "undated_check_in") == ["01-14"]
    assert "Who decides" in text(chat.said[-1:]), "the next question follows"


@pytest.mark.parametrize(
    ("phrase", "wanted"), [("on Tuesday", date(2027, 1, 12)), ("by tuesday", date(2027, 1, 12))]
)
def test_a_tuesday_said_on_a_tuesday_is_asked_about(phrase: str, wanted: date) -> None:
    chat = just_interviewed()
    said = chat.say(phrase)
    promise = chat.search.opportunities[0].promise
    offered = [c.label for m in said for c in choices(m)]
    assert any("12" in label for label in offered), offered
    assert promise is None or promise.date in (None, wanted)


def test_the_end_of_the_week_said_on_a_friday_is_asked_about() -> None:
    chat = just_interviewed(datetime(2027, 1, 8, 14, 0, tzinfo=UTC))
    said = chat.say("by the end of the week")
    offered = [c.label for m in said for c in choices(m)]
    assert any("15" in label for label in offered), text(said)
    assert any("8" in label for label in offered), text(said)


def test_after_the_holidays() -> None:
    chat = just_interviewed(datetime(2026, 12, 15, 14, 0, tzinfo=UTC))
    chat.say("after the holidays")
    promise = chat.search.opportunities[0].promise
    assert promise is not None
    assert (promise.date, promise.precision) == (date(2027, 1, 8), "vague")
    assert check_ins(chat) == ["01-12"]


def test_a_promise_on_a_holiday_is_asked_about() -> None:
    chat = just_interviewed()
    said = chat.say("by the 18th")
    assert "Martin Luther King" in text(said), text(said)
    assert check_ins(chat) == ["01-19"]


def test_the_date_can_be_corrected_in_words() -> None:
    chat = just_interviewed()
    chat.say("by friday")
    chat.say("no, next friday")
    promise = chat.search.opportunities[0].promise
    assert promise is not None
    assert promise.date == date(2027, 1, 15), text(chat.said[-1:])


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("no, the friday after", date(2027, 1, 15)),
        ("sorry, the friday after that", date(2027, 1, 15)),
        ("no, the week after", date(2027, 1, 15)),
        ("actually the monday after", date(2027, 1, 11)),
        ("no, the day after", date(2027, 1, 9)),
        ("no, the one after", date(2027, 1, 15)),
    ],
)
def test_a_correction_may_count_from_the_day_just_told(words: str, day: date) -> None:
    chat = just_interviewed()
    chat.say("by friday")
    chat.say(words)
    promise = chat.search.opportunities[0].promise
    assert promise is not None
    assert promise.date == day, text(chat.said[-1:])
