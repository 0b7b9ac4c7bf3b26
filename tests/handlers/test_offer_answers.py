"""An offer's nudge has the wording for a yes, a no and more time, one tap each, and stays with what was chosen."""

import pytest

from coach.model import Draft
from tests.handlers.chat import Chat


def asked() -> Chat:
    """The day before the answer is due."""
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager")
    chat.wait(hours=3)
    chat.say("offer from Acme, answer by friday 4 december")
    chat.wait(days=10)
    return chat


def shown(chat: Chat) -> Draft:
    draft = next(m.reply.draft for m in reversed(chat.said) if m.reply.draft)
    assert draft.kind == "offer_decision"
    return draft


@pytest.mark.parametrize(
    ("label", "angle"), [("It's a yes", "accept"), ("It's a no", "decline"), ("More time", "extension")]
)
def test_each_answer_has_its_wording(label: str, angle: str) -> None:
    chat = asked()
    chat.press(label)
    first = shown(chat)
    assert first.angle == angle
    chat.press("Other wording")
    assert shown(chat).angle == angle and shown(chat).template != first.template


def test_a_forged_answer_changes_nothing() -> None:
    chat = asked()
    before = shown(chat)
    nudge = next(n for n in chat.search.nudges if n.kind == "offer_decision")
    for forged in (f"answer:{nudge.id}:maybe", f"answer:{nudge.id}", "answer:nope:accept"):
        chat.tap(forged)
    assert shown(chat) == before
