"""A place behind somebody's name is nobody, and a CV sent to somebody known is no application elsewhere."""

import pytest

from tests.handlers.chat import text
from tests.handlers.scenes import new, thanking


@pytest.mark.parametrize(
    "words",
    [
        "interview at Acme tomorrow 2pm with David Kim, he is in San Mateo",
        "interview at Acme tomorrow 2pm with David Kim from Santa Clara",
        "interview at Acme tomorrow 2pm with David Kim, who sits in Palo Alto",
        "interview at Acme tomorrow 2pm with David Kim, based in Fort Wayne",
        "interview at Acme tomorrow 2pm with David Kim in New Haven",
        "interview at Acme tomorrow 2pm with David Kim, he lives in Saint Paul",
    ],
)
def test_a_place_is_nobody(words: str) -> None:
    chat = new()
    chat.say(words)
    assert [p.name for p in chat.search.people] == ["David Kim"], text(chat.said[-1:])


def test_somebody_of_that_name_stays() -> None:
    chat = new()
    chat.say("interview at Acme tomorrow 2pm with Clara Bell and David Kim, who is in Santa Clara")
    assert {p.name for p in chat.search.people} == {"Clara Bell", "David Kim"}, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["sent my cv to dana", "sent dana my resume", "sent my application to Dana"]
)
def test_a_cv_to_somebody_known_is_a_message(words: str) -> None:
    chat = thanking()
    said = text(chat.say(words))
    assert "Where did you apply" not in said
    assert len(chat.search.opportunities) == 1
    assert any(c.direction == "out" for c in chat.search.contacts), said
