"""An offer told without the word, and what only sounds like one (rule book N21)."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.worries import MOMENTS

GIVEN = (
    "Dana says i'm in if i want. 42/hr. needs to know by wed", "dana: we would love to have you! 44/hr", "dana said it's mine if i want it",
    "job's mine", '"you\'re hired" she said lol', "dana says welcome aboard", "they picked me", "acme gave me the nod", "they're taking me on",
    "dana said they'd like me to join them", 'Dana: "We\'d be thrilled to have you on the team."', "they chose me over the other two", "guess who starts march 1", "i passed, they hire me",
)  # fmt: skip
NOT_GIVEN = (
    "they want to have me in for a second interview", "dana would love to have me back on tuesday at 10", "they'd like me to join a call on friday at 3",
    "i hope they picked me", "do you think they chose me", "they chose me for the next round", "they picked me for a trial shift on monday",
    "if they hire me i move to boston", "dana said they want me to start with a test", "i'm in the building", "they'd be happy to have me visit the lab",
    "they want to hire me a car for the visit", "dana was glad to have met me", "she thinks it's mine to lose",
)  # fmt: skip


@pytest.mark.parametrize("words", GIVEN)
def test_it_is_an_offer(words: str) -> None:
    for moment in ("waiting", "debriefing"):
        chat = MOMENTS[moment]()
        said = chat.say(words)
        assert chat.search.opportunities[0].status == "offer", (moment, text(said))


@pytest.mark.parametrize("words", NOT_GIVEN)
def test_it_is_none(words: str) -> None:
    chat = MOMENTS["waiting"]()
    said = chat.say(words)
    assert chat.search.opportunities[0].status == "active", text(said)


def test_what_is_said_right_after_a_meeting_is_of_its_company() -> None:
    chat = Chat()
    chat.say("/interview Sunrise tomorrow at 3pm with Dean Fox")
    chat.say("/interview Oakfield today at 10:30am with Tracey Hill")
    chat.wait(hours=2)
    chat.say("trial shift done. they said welcome to the team!!")
    assert {o.company: o.status for o in chat.search.opportunities} == {
        "Sunrise": "active",
        "Oakfield": "offer",
    }


@pytest.mark.parametrize(
    "words",
    ["dean rang!! sorry mixup. monday 10am instead", "Dean called, he forgot. monday 10am instead", "he texted, can we do monday at 10 am instead", "dean apologised, it is moved to monday 10am", "Dean emailed: monday 10am instead"],
)  # fmt: skip
def test_a_meeting_nobody_joined_gets_its_new_time(words: str) -> None:
    chat = Chat()
    chat.say("/interview Sunrise today at 10:30am with Dean Fox")
    chat.wait(hours=1)
    chat.say("it was a no show, dean never rang")
    chat.wait(hours=1)
    said = chat.say(words)
    meeting = chat.search.interviews[0]
    assert meeting.status == "planned" and meeting.start is not None, text(said)
    assert f"{meeting.start.local:%m-%d %H}" == "11-30 10"
