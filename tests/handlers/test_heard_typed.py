"""What is typed behind /heard counts like the same news in a sentence; and news is not made of words that tell none."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import AHEAD, waiting


def pending(chat: Chat) -> set[str]:
    return {n.kind for n in chat.search.nudges if n.state in AHEAD}


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("/heard Acme unfortunately they went with somebody else", "rejection_reply"),
        ("/heard Acme no", "rejection_reply"),
        ("/heard Dana: the position was filled", "rejection_reply"),
        ("/reply Acme rejected", "rejection_reply"),
        ("/heard Dana they have decided to move forward with another candidate", "rejection_reply"),
        ("/heard Dana they are behind schedule", "delay_check_in"),
        ("/heard Acme they need another week", "dated_check_in"),
        ("/heard Acme offer, answer by Friday", "offer_acknowledgement"),
        ("/heard Acme on hold until Q3", "hold_check_in"),
        ("/heard Dana asks for references", "references_heads_up"),
        ("/heard Acme: second round on Thursday 2pm with Bob Day", "debrief"),
        ("/heard Acme invites me to a second round Thursday 2pm", "debrief"),
    ],
)
def test_the_news_behind_the_command(typed: str, kind: str) -> None:
    chat = waiting()
    said = text(chat.say(typed))
    assert kind in pending(chat), said


def test_only_a_name_still_asks_what_it_was() -> None:
    assert "What did they say?" in text(waiting().say("/heard Dana"))


@pytest.mark.parametrize(
    "words",
    [
        "They've decided to move forward with another candidate",
        "Got a mail from Dana, they are moving ahead with someone else",
        "Acme has filled the position",
        "the role at Acme has been filled",
        "Dana says the job went to an internal candidate",
        "the position was given to somebody else",
    ],
)
def test_a_no_in_other_words(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status == "rejected", said


@pytest.mark.parametrize(
    "words",
    [
        "They gave no date",
        "it's a government job",
        "it's a family business",
        "they named no timeline",
        "no date was mentioned",
    ],
)
def test_neither_an_offer_nor_a_no(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status in ("active", "waiting"), said
