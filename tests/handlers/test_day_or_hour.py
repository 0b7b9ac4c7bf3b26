"""Only an hour where the day is open, only a day while something else is asked, and what somebody met does for a living."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat, text

MONDAY = datetime(2027, 5, 10, 14, 0, tzinfo=UTC)
"""10:00 in New York."""


def either() -> Chat:
    chat = Chat(now=MONDAY)
    assert "14 May or" in text(chat.say("/interview Globex next Friday 2:30"))
    return chat


@pytest.mark.parametrize("words", ["2:30pm", "at 3", "it's at 11am", "14:30", "9 in the morning"])
def test_an_hour_leaves_the_day_open(words: str) -> None:
    chat = either()
    said = text(chat.say(words))
    assert chat.search.interviews[0].start is None, said
    assert "14 May or" in said


def test_the_hour_is_kept_for_the_day() -> None:
    chat = either()
    chat.say("3:15pm")
    chat.say("the 14th")
    start = chat.search.interviews[0].start
    assert start is not None and f"{start.local:%d %H:%M}" == "14 15:15"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the 14th", 14),
        ("no, the 13th", 13),
        ("sorry, wednesday", 12),
        ("on friday", 14),
        ("make it the 18th", 18),
    ],
)
def test_a_day_while_whom_one_meets_is_asked(words: str, day: int) -> None:
    chat = Chat(now=MONDAY)
    assert "Who will you meet" in text(chat.say("interview at Globex on thursday at 2pm"))
    said = text(chat.say(words))
    start = chat.search.interviews[0].start
    assert start is not None and f"{start.local:%d %H:%M}" == f"{day} 14:00", said


@pytest.mark.parametrize(
    "words",
    [
        "I'm meeting Jane Smith (engineering manager) and Raj Patel, a senior engineer",
        "Raj Patel, a designer on the team",
        "Jane Smith, one of the analysts",
        "with Tom Fox, another developer there",
        "Ana Ruiz, an accountant",
    ],
)
def test_what_they_do_is_not_the_job(words: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("interview at Globex on thursday at 2pm")
    said = text(chat.say(words))
    assert chat.search.opportunities[0].role is None, said
    assert any(p.about for p in chat.search.people), said


@pytest.mark.parametrize(
    "words",
    [
        "snooze the one to Kim till tomorrow 9am",
        "put Kim's off till tomorrow 9",
        "Kim's can wait until tomorrow at 9",
        "push the note to kim to tomorrow 9am",
        "postpone kim until tomorrow 9am",
    ],
)
def test_a_step_not_brought_yet_is_put_off_by_name(words: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 8am with Dana Lee and Kim Fox")
    kim = next(p.id for p in chat.search.people if p.name == "Kim Fox")
    said = text(chat.say(words))
    fires = [n.fires for n in chat.search.nudges if n.person == kim and n.state == "snoozed"]
    assert [f"{f:%d %H:%M}" for f in fires if f] == ["11 13:00"], said


def test_the_plan_of_one_company_names_no_other() -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme tomorrow 8am with Dana Lee")
    chat.say("/interview Globex tomorrow 2pm with Kim Fox")
    assert "Globex" not in text(chat.say("/plan Acme"))
    assert "Globex" in text(chat.say("/plan"))


def test_what_went_out_in_a_wording_asked_for_early_is_no_addition() -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 8am with Dana Lee")
    chat.wait(hours=0.7)
    chat.say("they decide on friday. I forgot to mention my forklift licence")
    chat.press("That's all")
    chat.press("Show it now")
    chat.say("sent it")
    chat.wait(days=2)
    assert not [n for n in chat.search.nudges if n.kind == "addendum" and n.state in ("planned", "asked")]


def test_no_friday_said_on_a_friday_asks_which() -> None:
    chat = Chat(now=datetime(2027, 5, 14, 14, 0, tzinfo=UTC))
    chat.say("interview at Globex on thursday at 2pm")
    said = text(chat.say("no, friday"))
    assert "14 May or" in said and "21 May" in said
    assert chat.search.interviews[0].start is None


@pytest.mark.parametrize(
    ("words", "name", "hour"),
    [
        ("it's Globex Labs", "Globex Labs", "14:00"),
        ("make it 3pm London time", "Globex", "15:00"),
        ("sorry, 4pm", "Globex", "16:00"),
        ("actually it's 11:30", "Globex", "11:30"),
        ("no, Globex Health", "Globex Health", "14:00"),
    ],
)
def test_a_field_put_right_while_another_is_asked(words: str, name: str, hour: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("interview at Globex on thursday at 2pm")
    said = text(chat.say(words))
    start = chat.search.interviews[0].start
    assert chat.search.opportunities[0].company == name, said
    assert start is not None and f"{start.local:%H:%M}" == hour, said
    assert "Who will you meet" in said


def test_two_orders_of_day_and_month_are_both_offered_and_neither_planned() -> None:
    chat = Chat(now=datetime(2027, 6, 4, 14, 0, tzinfo=UTC))
    said = text(chat.say("Northwind interview 03/04 at 10"))
    assert "March" in said and "April" in said
    assert chat.search.interviews[0].start is None
