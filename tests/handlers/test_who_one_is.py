"""A first message that says who one is, and nothing else; and a place put right by the one it is not."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.worries import MOMENTS


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("hi there, I'm Aoife, nurse, just back from maternity leave", "Aoife"),
        ("Hello, my name is Piotr, I am a welder and I came back from parental leave", "Piotr"),
        ("hi im Tom. on gardening leave from a bank", "Tom"),
        ("I'm Lena, finishing my sabbatical, want to get back into teaching", "Lena"),
        ("hey I'm Dee, coming off sick leave, looking for office work", "Dee"),
    ],
)  # fmt: skip
def test_one_is_welcomed_by_name(words: str, name: str) -> None:
    chat = Chat()
    assert text(chat.say(words)).startswith(f"Good to meet you, {name}.")
    assert not chat.search.opportunities and chat.search.question is None


def test_what_is_told_behind_the_name_is_heard() -> None:
    chat = Chat()
    chat.say("hi, I'm Kwame, welder. I have an interview at Acme tomorrow at 3")
    assert [o.company for o in chat.search.opportunities] == ["Acme"]
    assert chat.search.preferences.name == "Kwame"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("its in Sutton not Chelsea", "Sutton"), ("the office is in Leeds, not London", "Leeds"), ("acme is in Round Rock and not in Austin", "Round Rock"),
        ("no, they are in Essen, not Hessen", "Essen"), ("they're in Lyon, not Paris", "Lyon"),
    ],
)  # fmt: skip
def test_a_place_is_put_right_by_the_one_it_is_not(words: str, place: str) -> None:
    chat = MOMENTS["waiting"]()
    chat.say(words)
    assert chat.search.opportunities[0].location == place
