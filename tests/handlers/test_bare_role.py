"""Right after the card a job title alone is the role; a name, a feeling or a known role is left as it was."""

import pytest

from tests.handlers.chat import Chat, text


def card() -> Chat:
    chat = Chat()
    chat.say("/interview Acme tomorrow 2pm with Dana Lee, hiring manager")
    return chat


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("data engineer", "data engineer"),
        ("product designer", "product designer"),
        ("barista", "barista"),
        ("it's for the nurse position", "nurse"),
        ("the role is senior accountant", "senior accountant"),
        ("line cook", "line cook"),
    ],
)
def test_a_title_is_the_role(words: str, role: str) -> None:
    chat = card()
    said = text(chat.say(words))
    assert chat.search.opportunities[0].role == role, said
    assert chat.search.people[0].about == "hiring manager"


@pytest.mark.parametrize("words", ["what a day", "great place", "hope it goes well", "tired", "Kim Fox"])
def test_anything_else_is_none(words: str) -> None:
    chat = card()
    chat.say(words)
    assert chat.search.opportunities[0].role is None


def test_it_is_taken_back() -> None:
    chat = card()
    chat.say("data engineer")
    chat.say("undo")
    assert chat.search.opportunities[0].role is None
