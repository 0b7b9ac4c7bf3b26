"""Somebody offers to refer the user, and no company is named: it is asked for, and whoever it was is kept with it."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import new, seen, waiting

TOLD = (
    "met Rita Kohl at a meetup, she offered to refer me",
    "ran into Rita Kohl at a conference, she said she'd put in a word for me",
    "had coffee with Rita Kohl, she can refer me",
    "Rita Kohl offered me a referral",
    "Rita Kohl will pass on my cv",
)


@pytest.mark.parametrize("words", TOLD)
@pytest.mark.parametrize(
    "answer",
    [
        "Initech",
        "she works at Initech",
        "at Initech",
        "Rita works at Initech",
        "her husband works at Initech",
    ],
)
def test_the_company_is_asked_for(words: str, answer: str) -> None:
    for moment in (new, waiting):
        chat = moment()
        said = text(chat.say(words))
        assert "Rita on your side. At which company?" in said
        chat.say(answer)
        company = next(o for o in chat.search.opportunities if o.company == "Initech")
        rita = next(p for p in chat.search.people if p.name == "Rita Kohl")
        assert rita.opportunities == (company.id,) and not chat.search.contacts_of(company.id)


def test_whoever_it_is_is_asked_for_too() -> None:
    chat = Chat()
    assert "Who is it, and at which company?" in text(chat.say("a friend will refer me to his company"))
    chat.say("Paul Meyer at Initech")
    assert seen(chat, [], "companies") == "Initech" and chat.search.people[0].name == "Paul Meyer"


@pytest.mark.parametrize("words", TOLD)
def test_met_elsewhere_is_not_met_at_the_interview(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert seen(chat, [], "people Acme") == "Dana Lee"
