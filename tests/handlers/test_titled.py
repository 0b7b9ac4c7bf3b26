"""Whoever is noted as "Dr. Huber" or "Big Ed" is known again by the name people type: huber, ed."""

import pytest

from tests.handlers.chat import Chat, text

NOTED = ["Dr. Huber", "Big Ed", "Mrs Bell", "Prof. Okafor", "Auntie Joy", "Frau Neumann"]


def met(name: str) -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am")
    chat.say(f"it is with {name}")
    assert [p.name for p in chat.search.people] == [name]
    return chat


def typed(name: str) -> str:
    return name.split()[-1].lower()


@pytest.mark.parametrize("name", NOTED)
def test_asked_who_that_is(name: str) -> None:
    said = text(met(name).say(f"who is {typed(name)}?"))
    assert name in said


@pytest.mark.parametrize("name", NOTED)
def test_asked_what_went_to_them(name: str) -> None:
    said = text(met(name).say(f"what did I write to {typed(name)}?"))
    assert name in said


@pytest.mark.parametrize("name", NOTED)
def test_forgotten(name: str) -> None:
    said = text(met(name).say(f"forget {typed(name)}"))
    assert name in said


@pytest.mark.parametrize("name", NOTED)
def test_renamed(name: str) -> None:
    chat = met(name)
    said = text(chat.say(f"{typed(name)} is spelled {name}e"))
    assert [p.name for p in chat.search.people] == [f"{name}e"], said
