"""No message takes long, however often it says one thing: while it is read, nobody else is heard."""

from time import process_time

import pytest

from handlers.debriefing.debrief_people import ALSO_THERE
from handlers.words import LONGEST_RUN, cleaned
from tests.handlers.chat import Chat

LONG = 5.0
"""Seconds of the processor, many times what any of these takes."""


def debriefed() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.say("/debrief")
    return chat


@pytest.mark.parametrize(
    "part", ["A", "Ab", "a", " ", "\n", "-", ".", "'", "0", "A-", "Dana, ", "And ", "A b "]
)
def test_one_thing_over_and_over_is_read_at_once(part: str) -> None:
    chat, begun = debriefed(), process_time()
    assert chat.say((part * 4000)[:4000] + "!")
    assert process_time() - begun < LONG


def test_who_sat_there_is_still_heard() -> None:
    for said in (
        "Kim Ode was there too",
        "and Kim, Lee Park and Bo from legal were in on it",
        "with Dana Lee and Kim joined us",
        "oh, Maya Rao, Jon and Eli sat in",
        "Ann-Kathrin O'Neil was there",
    ):
        assert ALSO_THERE.search(said), said
    assert not ALSO_THERE.search("A" * 4000)


def test_of_a_held_key_the_beginning_is_kept() -> None:
    assert cleaned("no" + "o" * 500 + " way") == "n" + "o" * LONGEST_RUN + " way"
    assert cleaned("=" * 30) == "=" * 30
