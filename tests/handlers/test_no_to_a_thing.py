"""A no to a thing is no no to the user; a pace is no wish; friends who agree to vouch make no offer."""

import pytest

from tests.handlers.chat import text
from tests.handlers.worries import MOMENTS


@pytest.mark.parametrize(
    "words",
    [
        "he says no interviews in december", "dana said no way around the form", "she says no direct contact with the team",
        "they said no laptop in the room", "she wrote no parking on site", "dana told me no rush",
    ],
)  # fmt: skip
def test_no_to_a_thing_leaves_the_conversation_open(words: str) -> None:
    chat = MOMENTS["waiting"]()
    said = chat.say(words)
    assert chat.search.opportunities[0].is_open, text(said)


@pytest.mark.parametrize(
    "words",
    ["dana says no", "she said no, sadly", "they said no to me", "dana said it is a no", "he said no because they took somebody inside"],
)  # fmt: skip
def test_a_bare_no_is_one(words: str) -> None:
    chat = MOMENTS["waiting"]()
    chat.say(words)
    assert chat.search.opportunities[0].status == "rejected"


@pytest.mark.parametrize(
    "words",
    ["she said they want to move fast", "they want to hire quickly", "they hope to decide soon", "Dana says they plan to fill it asap", "they'd like to wrap this up quickly"],
)  # fmt: skip
def test_their_pace_is_no_wish_for_anything(words: str) -> None:
    for moment in ("waiting", "debriefing"):
        chat = MOMENTS[moment]()
        said = chat.say(words)
        assert "wants something" not in text(said), moment
        assert not [c for c in chat.search.contacts if c.kind == "request"]


@pytest.mark.parametrize(
    "words",
    ["my old boss Carla said yes, and Prof. Hinds", "my former manager agreed", "Carla Diaz and Prof. Hinds said ok", "my professor is happy to", "Ruth Boyd agreed to be my reference"],
)  # fmt: skip
def test_who_agreed_to_vouch_is_no_offer(words: str) -> None:
    chat = MOMENTS["waiting"]()
    chat.say("Dana asked for two references")
    said = chat.say(words)
    assert text(said).startswith("Good. Tell them today"), text(said)
    assert chat.search.opportunities[0].status != "offer"


@pytest.mark.parametrize(
    "words",
    [
        "my old boss said yes",
        "my wife said yes",
        "my professor says yes to that",
        "my friend Al said no",
        "my mentor said no",
    ],
)
def test_people_of_ones_own_life_offer_and_refuse_no_job(words: str) -> None:
    chat = MOMENTS["waiting"]()
    chat.say(words)
    assert chat.search.opportunities[0].status not in ("offer", "rejected")
