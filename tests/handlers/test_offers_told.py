"""News of an offer, told to others and to the one who made it: to whom it goes, and what it settles."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.test_news_told import planned, scene
from tests.handlers.test_time_off import WEDNESDAY


def offered() -> Chat:
    """Globex, where Tom is, offers; Acme with Dana is still open."""
    chat = Chat(now=WEDNESDAY, search=scene(True), events=1000)
    chat.say("Globex offered me the job, they want my answer by 12 March at noon")
    assert "offer_notice" in planned(chat, "Acme")
    return chat


@pytest.mark.parametrize(
    "saying",
    [
        "told Dana about the offer from Globex",
        "I told Dana about my offer",
        "wrote to Dana about the Globex offer",
        "emailed Dana that I have another offer",
        "let Dana know about Globex's offer",
        "mentioned my other offer to Dana, called her",
    ],
)
def test_told_to_somebody_elsewhere(saying: str) -> None:
    chat = offered()
    chat.say(saying)
    dana = next(p for p in chat.search.people if p.name.startswith("Dana"))
    assert len(dana.opportunities) == 1 and len(chat.search.people) == 2, text(chat.said[-1:])
    last = [c for c in chat.search.contacts if c.direction == "out"][-1]
    assert (last.kind, last.person) == ("offer_notice", dana.id), text(chat.said[-1:])
    assert "offer_acknowledgement" in planned(chat, "Globex")


@pytest.mark.parametrize(
    "saying",
    ["thanked them for the offer", "thanked Globex for the offer", "thanked Tom for the offer", "sent Tom my thanks for the offer"],
)  # fmt: skip
def test_thanks_for_the_offer(saying: str) -> None:
    chat = offered()
    chat.say(saying)
    assert "offer_acknowledgement" not in planned(chat, "Globex"), text(chat.said[-1:])
    assert "offer_notice" in planned(chat, "Acme")
