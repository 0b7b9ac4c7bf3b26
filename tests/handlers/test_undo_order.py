"""An older step is not taken back from under what came later and rests on it."""

import pytest

from coach.model import JobSearch
from tests.handlers.chat import Chat, text

LATER = (
    "interview Acme thursday 2pm with Dana Lee",
    "Acme interview on Friday at 9",
    "wrote to Dana at Acme",
    "Tom Reed from Acme called me",
    "Acme moved to Thursday 10am",
    "they said they'd call Monday",
    "sent Acme my portfolio",
)
FIRST = ("Acme decides by friday 4 december", "/applied Acme", "/interview Acme tomorrow 10am with Dana Lee")


def whole(search: JobSearch) -> bool:
    """Nothing belongs to what is not there."""
    known = {o.id for o in search.opportunities} | {p.id for p in search.people}
    of = [i.opportunity for i in search.interviews] + [c.opportunity for c in search.contacts]
    of += [p for i in search.interviews for p in i.people]
    of += [c.person for c in search.contacts if c.person] + [
        o for p in search.people for o in p.opportunities
    ]
    return known.issuperset(of)


@pytest.mark.parametrize("later", LATER)
@pytest.mark.parametrize("first", FIRST)
def test_nothing_is_left_without_its_company(first: str, later: str) -> None:
    chat = Chat()
    chat.say(first)
    older = chat.search.history[-1]
    chat.wait(minutes=1)
    chat.say(later)
    chat.tap(f"undo:{older.id}")
    assert whole(chat.search)
    for _ in range(3):
        chat.say("/undo")
        assert whole(chat.search)


def test_it_says_what_rests_on_it_and_goes_back_step_by_step() -> None:
    chat = Chat()
    chat.say("Acme decides by friday 4 december")
    older = chat.search.history[-1]
    chat.wait(minutes=1)
    chat.say("interview Acme thursday 2pm with Dana Lee")
    assert "Something newer rests on it" in text(chat.tap(f"undo:{older.id}"))
    assert len(chat.search.interviews) == 1
    chat.say("/undo")
    chat.say("/undo")
    assert not chat.search.opportunities and not chat.search.interviews
