"""An offer has its three buttons, and times to choose from have one each; what is tapped is done."""

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.scenes import offer, waiting


def labels(said: list) -> list[str]:  # type: ignore[type-arg]
    return [c.label for m in said for c in choices(m)]


@pytest.mark.parametrize(
    "words",
    [
        "got an offer from Acme, answer by 4 december",
        "they made me an offer!",
        "Acme offered me the job, I have until 4 december",
    ],
)
def test_an_offer_can_be_answered_at_once(words: str) -> None:
    chat = waiting()
    said = chat.say(words)
    assert {"Accept", "Decline", "Ask for more time", "Undo"} <= set(labels(said)), text(said)


@pytest.mark.parametrize(
    ("label", "status"), [("Accept", "accepted"), ("Decline", "withdrawn"), ("Ask for more time", "offer")]
)
def test_what_is_tapped_is_done(label: str, status: str) -> None:
    chat = waiting()
    chat.say("got an offer from Acme, answer by 4 december")
    said = chat.press(label)
    assert chat.search.opportunities[0].status == status, text(said)


def test_the_wish_for_more_time_comes_with_wording() -> None:
    chat = waiting()
    chat.say("got an offer from Acme, answer by 4 december")
    said = chat.press("Ask for more time")
    assert any(m.reply.draft for m in said), text(said)


@pytest.mark.parametrize(
    "words",
    [
        "I need more time",
        "need some more time to think",
        "can you ask them for more time",
        "I'd like a few more days",
    ],
)
def test_more_time_in_words(words: str) -> None:
    chat = offer()
    said = chat.say(words)
    assert any(m.reply.draft for m in said), text(said)
    assert chat.search.opportunities[0].delay is None, "it is the user who needs time, not they"


def test_a_settled_offer_says_so() -> None:
    chat = waiting()
    chat.say("got an offer from Acme, answer by 4 december")
    chat.press("Decline")
    said = chat.press("Accept")
    assert "settled" in text(said)
    assert chat.search.opportunities[0].status == "withdrawn"


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("they offered Tue 10 or Wed 3pm", ["Tue 1 Dec, 10:00", "Wed 2 Dec, 15:00"]),
        (
            "Dana gave me three slots: tue 10, wed 3pm or thu 9",
            ["Tue 1 Dec, 10:00", "Wed 2 Dec, 15:00", "Thu 3 Dec, 09:00"],
        ),
        ("she suggests monday at 2pm or tuesday at 11am", ["Mon 30 Nov, 14:00", "Tue 1 Dec, 11:00"]),
        (
            "Acme proposed 3 december 10am or 4 december 2pm for the next round",
            ["Thu 3 Dec, 10:00", "Fri 4 Dec, 14:00"],
        ),
    ],
)
def test_times_to_choose_from(words: str, days: list[str]) -> None:
    chat = waiting()
    said = chat.say(words)
    assert labels(said)[: len(days)] == days, text(said)
    assert len(chat.search.interviews) == 1, "nothing is fixed before it is chosen"
    chat.press(days[-1])
    (_, fixed) = chat.search.interviews
    assert fixed.start is not None
    assert f"{fixed.start.local:%H:%M}" == days[-1][-5:], text(chat.said[-1:])


def test_they_wait_for_the_choice() -> None:
    chat = waiting()
    chat.say("they offered Tue 10 or Wed 3pm")
    assert "reply_due" in {n.kind for n in chat.search.nudges if n.state in ("planned", "asked")}


@pytest.mark.parametrize(
    "words",
    [
        "interview with Globex on Tue 1 December 10am",
        "should I take tuesday 10 or wednesday 3?",
        "they offered me the job",
    ],
)
def test_no_choice(words: str) -> None:
    chat: Chat = waiting()
    said = chat.say(words)
    assert not any(c.does.startswith("slot:") for m in said for c in choices(m)), text(said)
