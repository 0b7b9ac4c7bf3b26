"""A name out of a file may be of any length; what is kept of it fits every draft."""

import random

import pytest

from benchmarks.torture.strange import EVENT
from coach.understand import ContactRead
from handlers import record
from handlers.message import Attachment
from handlers.record import LONGEST_NAME
from tests.handlers.chat import START, Chat

LETTERS = random.Random(5)
LONG = {
    "one word": "".join(LETTERS.choices("abcdefghij", k=3000)).capitalize(),
    "one letter": "x" * 9000,
    "many words": " ".join("".join(LETTERS.choices("abcdefghij", k=9)).capitalize() for _ in range(300)),
    "a title": "Dr " + "Lee-" * 500,
    "other letters": "".join(LETTERS.choices("абвгдежзийк明日午", k=700)),
    "a bit too long": "Dana " + "Q" * LONGEST_NAME,
}


def invitation(name: str) -> Attachment:
    text = EVENT.format(
        method="REQUEST",
        uid=1,
        start=":20261125T140000Z",
        end="20261125T150000Z",
        more="",
        mail="d@acme.com",
        summary="Interview Acme",
    )
    return Attachment(name="i.ics", content=text.replace("CN=Interview Acme", f"CN={name}").encode())


@pytest.mark.parametrize("name", LONG.values(), ids=LONG)
def test_what_is_kept_of_it_is_short(name: str) -> None:
    chat = Chat()
    chat.say("", kind="file", file=invitation(name))
    assert chat.search.people
    assert all(len(person.name) <= LONGEST_NAME for person in chat.search.people)


@pytest.mark.parametrize("name", LONG.values(), ids=LONG)
def test_every_channel_has_a_draft_for_them(name: str) -> None:
    chat = Chat()
    chat.say("", kind="file", file=invitation(name))
    chat.wait(days=2, hours=6)
    shown = next(m for m in reversed(chat.said) if m.reply.draft)
    [nudge, *_] = shown.reply.nudges
    for channel in ("linkedin_message", "text", "voicemail", "email"):
        answer = chat.tap(f"chan:{nudge}:{channel}")[-1]
        assert answer.reply.draft, channel
        assert answer.reply.draft.channel == channel


def test_who_has_a_usual_name_keeps_it() -> None:
    search, opportunity = record.add_opportunity(Chat().search, "Acme", START)
    _, person = record.add_person(
        search, ContactRead(name="Maximiliana von Habsburg-Lothringen"), opportunity.id
    )
    assert person.name == "Maximiliana von Habsburg-Lothringen"
