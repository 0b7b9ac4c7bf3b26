"""What stands in an advert is no message of theirs: it is kept, and nothing is owed for it."""

import pytest

from tests.handlers.chat import Chat


@pytest.mark.parametrize(
    "words",
    [
        "applied at Ridge Supply today, warehouse planner. Dee Marsh is HR there. the posting says no phone calls",
        "applied to Larkspur as a baker, ad says please do not phone",
        "applied for the porter job at Wendham Lodge this morning, their website says don't call",
        "just applied to Finch & Co as buyer. The advert said: no calls please",
        "sent my application to Kettle House, the listing asks for no calls",
    ],
)
def test_an_application_with_it(words: str) -> None:
    chat = Chat()
    chat.say(words)
    (company,) = chat.search.opportunities
    assert company.no_calls
    assert company.applied_on is not None
    kinds = [n.kind for n in chat.search.nudges if n.opportunity == company.id]
    assert "application_follow_up" in kinds
    assert "reply_due" not in kinds


@pytest.mark.parametrize(
    "words",
    [
        "the posting says no calls",
        "btw the Kettle House ad asks for no calls",
        "their website says: don't call",
    ],
)
def test_said_later(words: str) -> None:
    chat = Chat()
    chat.say("applied to Kettle House, line cook")
    chat.say(words)
    (company,) = chat.search.opportunities
    assert company.no_calls
    assert not [c for c in chat.search.contacts if c.direction == "in"]


def test_their_own_word_is_an_answer() -> None:
    chat = Chat()
    chat.say("applied to Kettle House, line cook")
    chat.say("Kettle House wrote: no calls please, they will be in touch")
    assert [c for c in chat.search.contacts if c.direction == "in"]
