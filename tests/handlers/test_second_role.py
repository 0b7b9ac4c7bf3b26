"""A second role at one company is a second opportunity; the same role in other words, or put right at once, is none."""

import pytest

from tests.handlers.chat import Chat, text


def roles(chat: Chat) -> list[str | None]:
    return [o.role for o in chat.search.opportunities]


@pytest.mark.parametrize(
    ("first", "second", "wait", "expected"),
    [
        ("/interview Borealis tomorrow 11am for the analyst role with Pia Sand", "i also applied for the team lead role at Borealis yesterday", 0, ["analyst", "team lead"]),
        ("applied to Acme for the analyst role", "applied to Acme for the team lead role as well", 0, ["analyst", "team lead"]),
        ("applied to Acme for the data engineer role", "applied to Acme for another role, product manager", 0, ["data engineer", "product manager"]),
        ("applied to Acme for the analyst role", "applied to Acme for the team lead role", 20, ["analyst", "team lead"]),
        ("applied to Acme for the analyst role", "applied to Acme for the team lead role", 0, ["team lead"]),
        ("applied to Acme for the data engineer role", "applied to Acme, senior data engineer role", 20, ["senior data engineer"]),
        ("applied to Acme", "applied to Acme for the team lead role", 20, ["team lead"]),
    ],
)  # fmt: skip
def test_what_counts_as_a_second_role(first: str, second: str, wait: int, expected: list[str]) -> None:
    chat = Chat()
    chat.say(first)
    chat.wait(days=wait)
    chat.say("/cancel")
    chat.say(second)
    assert roles(chat) == expected, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    [
        "interview tomorrow at 11 with Borealis for the analyst role, with Pia Sand",
        "interview at Borealis on Friday at 10, with Omar Said",
        "phone screen with Hooli thursday 2pm, with Kim",
    ],
)
def test_whom_one_meets_is_no_second_company(words: str) -> None:
    chat = Chat()
    chat.say(words)
    assert len(chat.search.opportunities) == 1
    assert len(chat.search.interviews[0].people) == 1, text(chat.said[-1:])
