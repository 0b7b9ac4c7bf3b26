"""How somebody is addressed is a standing wish: kept, shown at once in what waits, and true for all that follows."""

import pytest

from coach.model import Draft
from tests.handlers.chat import Chat, text
from tests.handlers.scenes import thanking, waiting


def brought() -> Chat:
    """The thank-you for Sanne de Vries waits; the newest word is about something else."""
    chat = Chat()
    chat.say("/interview Picnic today 9am with Sanne de Vries, hiring manager")
    chat.wait(hours=5)
    chat.say("/cancel")
    return chat


def draft(chat: Chat) -> Draft:
    return next(m.reply.draft for m in reversed(chat.said) if m.reply.draft)


@pytest.mark.parametrize(
    ("words", "greets"),
    [
        ("call her Ms de Vries", "Dear Ms de Vries,"),
        ("please address Sanne as Dr de Vries", "Dear Dr de Vries,"),
        ("she prefers Prof. de Vries", "Dear Prof. de Vries,"),
        ("Sanne goes by San", "Hi San,"),
        ("she likes to be called Suze", "Hi Suze,"),
        ("address Sanne formally", "Dear Sanne de Vries,"),
        ('use "Dear" for Sanne', "Dear Sanne de Vries,"),
        ("be formal with Picnic", "Dear Sanne de Vries,"),
    ],
)
def test_what_waits_greets_so_at_once(words: str, greets: str) -> None:
    chat = brought()
    said = chat.say(words)
    assert text(said).startswith("Noted:"), text(said)
    assert draft(chat).body.startswith(greets)
    assert not [c for c in chat.search.contacts if c.direction == "out"], "nothing was sent by it"
    chat.press("Other wording")
    assert draft(chat).body.startswith(greets)


def test_it_holds_for_what_comes_later() -> None:
    chat = waiting()
    chat.say("call her Ms Lee")
    chat.wait(days=7, hours=1)
    assert draft(chat).body.startswith("Dear Ms Lee,")
    chat.say("undo")
    assert chat.search.people[0].address_as is None


def test_with_the_draft_on_the_screen_as_well() -> None:
    chat = thanking()
    chat.say("call her Ms Lee")
    assert draft(chat).body.startswith("Dear Ms Lee,")
    assert chat.search.people[0].address_as == "Ms Lee"


@pytest.mark.parametrize(
    "words",
    [
        "call her Monday",
        "call her tomorrow",
        "call Dana back",
        "Dana prefers email",
        "she is Dana's boss",
        "call them today",
    ],
)
def test_other_words_rename_nobody(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert all(p.address_as is None for p in chat.search.people)
