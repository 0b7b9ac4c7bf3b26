"""Long after the card, an hour or the way one meets is still put right in a few words; of several meetings it is asked."""

import pytest

from coach.model import Interview
from tests.handlers.chat import Chat, choices, text
from tests.handlers.test_buttons import interview


def later() -> Chat:
    """An interview tomorrow at 14:00 with Dana Lee, and the list seen since."""
    chat = interview()
    chat.say("/list")
    chat.say("thanks")
    chat.wait(minutes=40)
    return chat


def only(chat: Chat) -> Interview:
    (meeting,) = chat.search.interviews
    return meeting


def start(chat: Chat) -> str:
    meeting = only(chat)
    assert meeting.start is not None
    return meeting.start.local.isoformat()


@pytest.mark.parametrize(
    "words",
    [
        "wait its at 3",
        "sorry, 3pm",
        "it's at 3 actually",
        "no, at 15:00",
        "make it 3pm",
        "3pm, not 2",
        "sorry 3 not 2:30",
    ],
)
def test_another_hour_keeps_the_day(words: str) -> None:
    chat = later()
    chat.say(words)
    assert start(chat) == "2026-11-24T15:00:00", text(chat.said[-1:])


@pytest.mark.parametrize(
    ("words", "kind", "place"),
    [
        ("its face to face", "onsite", None),
        ("wait the interview is on zoom", "video", None),
        ("it's by phone", "interview", "by phone"),
        ("actually it's at their office", "onsite", None),
        ("it's at their shop on 51st ave", "onsite", "at their shop on 51st ave"),
        ("it is a video call", "video", None),
    ],
)
def test_the_way_one_meets(words: str, kind: str, place: str | None) -> None:
    chat = later()
    chat.say(words)
    assert (only(chat).kind, only(chat).place) == (kind, place), text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["zoom", "phone call", "in person", "face to face", "google meet", "skype not zoom"]
)
def test_right_after_the_card_the_way_alone_is_enough(words: str) -> None:
    chat = interview()
    before = only(chat)
    chat.say(words)
    assert (only(chat).kind, only(chat).place) != (before.kind, before.place), text(chat.said[-1:])


def test_what_was_told_of_the_way_before_goes() -> None:
    chat = interview()
    chat.say("on zoom")
    chat.say("no, by phone")
    assert (only(chat).kind, only(chat).place) == ("interview", "by phone")
    chat.say("face to face")
    assert (only(chat).kind, only(chat).place) == ("onsite", None)


def test_of_two_meetings_it_is_asked_which() -> None:
    chat = later()
    chat.say("/interview Globex thursday 11 with Bo Hart")
    chat.say("/list")
    chat.say("thanks")
    chat.wait(minutes=40)
    chat.say("wait its at 3")
    assert {"Acme", "Globex"} <= {c.label for c in choices(chat.said[-1])}, text(chat.said[-1:])
    chat.press("Globex")
    starts = {i.start.local.isoformat() for i in chat.search.interviews if i.start}
    assert starts == {"2026-11-24T14:00:00", "2026-11-26T15:00:00"}
