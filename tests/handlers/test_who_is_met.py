""" "Who will you meet?" takes a name; what somebody says, and the next meeting told meanwhile, are nobody."""

import pytest

from tests.handlers.chat import Chat, text


def asked() -> Chat:
    chat = Chat()
    assert "Who will you meet?" in text(chat.say("interview at Dunelm on wednesday at 11"))
    return chat


@pytest.mark.parametrize(
    "said",
    [
        "my aunt says bring cake. should i lol",
        "they said wear black",
        "someone will tell me at the door",
        "and a phone one on thursday at 2 with Arco",
        "also an interview on friday at 2 with Boots",
        "my old boss told me about it",
    ],
)
def test_a_sentence_is_nobody(said: str) -> None:
    chat = asked()
    chat.say(said)
    dunelm = next(o for o in chat.search.opportunities if o.company == "Dunelm")
    meeting = next(i for i in chat.search.interviews if i.opportunity == dunelm.id)
    assert not meeting.people
    assert all(len(p.name.split()) < 3 for p in chat.search.people)


@pytest.mark.parametrize(
    "name", ["mags", "Keeley Ward", "the manager, Lin Osei", "Dr. Helen Voss and Raj Patel", "sanne de vries"]
)
def test_a_name_is_somebody(name: str) -> None:
    chat = asked()
    chat.say(name)
    assert chat.search.interviews[0].people
