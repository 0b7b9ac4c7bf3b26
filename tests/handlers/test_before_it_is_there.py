"""What is said before a step was brought or a meeting begins: later, at its eve, where it is, and whose number it is."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.worries import MOMENTS


@pytest.mark.parametrize(
    "words",
    ["snooze the thank you till tonight", "move the thank-you to this evening", "push the thank you to tonight", "please put the thank-you off until 9pm", "delay the thank you till tonight"],
)  # fmt: skip
def test_a_step_is_put_off_before_it_comes(words: str) -> None:
    chat = MOMENTS["debriefing"]()
    said = chat.say(words)
    assert "bring it again" in text(said), text(said)


@pytest.mark.parametrize(
    ("words", "at", "what"),
    [
        ("remind me to print my license the night before", "this evening at 20:00", "print my license"), ("remind me to bring my portfolio that morning", "tomorrow at 08:00", "bring my portfolio"),
        ("remind me to shine my shoes the evening before the interview", "this evening at 18:00", "shine my shoes"), ("pls remind me to call mum the day before", "this evening at 18:00", "call mum"),
        ("remind me about the bus ticket in the morning of the interview", "tomorrow at 08:00", "the bus ticket"),
    ],
)  # fmt: skip
def test_a_task_is_reminded_of_by_the_day_of_the_meeting(words: str, at: str, what: str) -> None:
    said = text(MOMENTS["card"]().say(words))
    assert at in said and said.endswith(f"{what}."), said


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("also the address is 14 Main St, Albany", "14 Main St, Albany"), ("address: 200 King Street West, 4th floor", "200 King Street West, 4th floor"),
        ("its at 12 Oxford Road, Manchester", "12 Oxford Road, Manchester"), ("the address is Torstr. 19, Berlin", "Torstr. 19, Berlin"), ("location is 5 Rue Cler, Paris", "5 Rue Cler, Paris"),
    ],
)  # fmt: skip
def test_an_address_is_where_one_goes(words: str, place: str) -> None:
    chat = MOMENTS["card"]()
    chat.say(words)
    assert chat.search.interviews[0].place == place


@pytest.mark.parametrize(
    "words",
    [
        "the address on my cv is old",
        "what's the address",
        "I moved to a new address",
        "her address is dana@acme.com",
        "no address yet",
    ],
)
def test_no_address_is_taken_for_a_mail_that_came_back(words: str) -> None:
    said = MOMENTS["card"]().say(words)
    assert "another way in" not in text(said)


@pytest.mark.parametrize(
    ("asked", "typed"),
    [
        ("she gave me her cell on the card", "518 555 0142"), ("i have dana's email now", "dana.lee@acme.com"), ("got her number", "(212) 555-0143"),
        ("Dana gave me her direct line", "+1 212 555 0144"), ("she left me her e-mail address", "dana@acme.example"),
    ],
)  # fmt: skip
def test_the_bare_number_is_whose_it_was_asked_for(asked: str, typed: str) -> None:
    chat = MOMENTS["waiting"]()
    chat.say(asked)
    chat.say(typed)
    dana = chat.search.people[0]
    assert typed in (dana.phone, dana.email)


@pytest.mark.parametrize(
    "words",
    [
        "let dana down easy",
        "how do i let acme down gently",
        "how do i break it to dana",
        "turn them down nicely",
        "help me let them down gently",
    ],
)
def test_who_is_let_down_gets_a_kind_no(words: str) -> None:
    said = MOMENTS["offer"]().say(words)
    assert [m.reply.draft.angle for m in said if m.reply.draft] == ["decline"], text(said)


def test_a_fresh_chat_hears_of_no_address() -> None:
    assert "another way in" not in text(Chat().say("the address is 14 Main St"))
