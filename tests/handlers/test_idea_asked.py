"""An idea is due and none was told: it is asked for, no letter of good wishes stands in, and what is answered becomes the note."""

import pytest

from tests.handlers.chat import Chat, text


def due() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=2)
    chat.say("went well. they're short on pastry and wastes too much fish. they said mid december")
    chat.say("that's all")
    chat.say("sent the thank-you to dana")
    chat.wait(days=7, hours=3)
    return chat


def test_it_is_asked_for_without_a_letter() -> None:
    chat = due()
    asked = [m for m in chat.said if m.reply.text.startswith("Idea for Dana Lee, Acme:")]
    assert len(asked) == 1, text(chat.said)
    assert asked[0].reply.draft is None
    assert "What would you try first" in asked[0].reply.text


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        (
            "a fixed pre-order list for pastry; sell the fish of the day at lunch",
            "Sell the fish of the day at lunch",
        ),
        ("order fish twice a week instead of daily", "Order fish twice a week"),
        (
            "1. one prep list for both kitchens 2. count the bins each night",
            "one prep list for both kitchens",
        ),
        ("move the recipes into one folder", "move the recipes into one folder"),
        ("offer the staff a meal from what is left", "offer the staff a meal"),
        ("I'd start with a waste sheet by the door", "waste sheet by the door"),
        ("maybe train two of the commis on desserts", "train two of the commis on desserts"),
    ],
)
def test_the_answer_becomes_the_note(words: str, holds: str) -> None:
    chat = due()
    chat.say(words)
    draft = chat.said[-1].reply.draft
    assert draft is not None, text(chat.said[-1:])
    assert holds.casefold() in draft.body.casefold(), draft.body


@pytest.mark.parametrize(
    "words",
    [
        "skip it",
        "no idea, leave it",
        "tomorrow",
        "nothing comes to mind",
        "remind me tomorrow",
        "send me the list",
    ],
)
def test_it_can_be_left(words: str) -> None:
    chat = due()
    chat.say(words)
    assert not any(i.debrief.idea for i in chat.search.interviews if i.debrief)
    assert chat.said[-1].reply.draft is None


def test_once_more_and_then_no_more() -> None:
    chat = due()
    chat.wait(days=12)
    assert len([m for m in chat.said if m.reply.text.startswith("Idea for Dana Lee, Acme:")]) == 2


def test_shown_early_it_asks_as_well() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=2)
    chat.say("went well. they lose stock in winter. they said mid december")
    chat.say("that's all")
    chat.say("sent the thank-you to dana")
    said = chat.say("show me the idea")
    assert not any(m.reply.draft and "good wishes" in (m.reply.draft.subject or "") for m in said), text(said)
