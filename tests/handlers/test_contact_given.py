"""How somebody can be reached, told in words: kept with the person, and what waits for them comes that way."""

from datetime import UTC, datetime

import pytest

from coach.model import Person
from tests.handlers.chat import Chat, text

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)


def met_two() -> Chat:
    """Both thank-yous are on screen, and the debrief has a question open."""
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee, hiring manager and Kim Fox, recruiter")
    chat.wait(hours=5.2)
    chat.press("They didn't say")
    return chat


def person(chat: Chat, first: str) -> Person:
    return next(p for p in chat.search.people if p.name.startswith(first))


def channel_of(chat: Chat, first: str) -> str | None:
    shown = [m.reply.draft for m in chat.search.outbox if m.reply.draft]
    mine = [d.channel for d in shown if d.person == person(chat, first).id]
    return mine[-1] if mine else None


@pytest.mark.parametrize(
    "words",
    [
        "kim aint got an email",
        "Kim doesn't have an e-mail address",
        "fyi kim never checks her email",
        "Kim has no e-mail, apparently",
        "kim doesnt do email at all",
        "Kim isn't good with mails",
    ],
)
def test_no_e_mail_brings_what_waits_another_way(words: str) -> None:
    chat = met_two()
    said = text(chat.say(words))
    assert "No e-mail for Kim" in said
    assert channel_of(chat, "Kim") == "linkedin_message", said
    assert channel_of(chat, "Dana") == "email", said


@pytest.mark.parametrize(
    "words",
    [
        "dana doesnt do email, she said just text her",
        "Dana never checks her mail, texts are best",
        "dana has no email, she prefers texts",
        "Dana ain't got email, but texting is fine with her",
        "dana doesn't use e-mail. she'd rather be texted",
    ],
)
def test_the_way_they_like_is_the_way_it_comes(words: str) -> None:
    chat = met_two()
    said = text(chat.say(words))
    assert channel_of(chat, "Dana") == "text", said
    assert person(chat, "Dana").texts_welcome


@pytest.mark.parametrize(
    "words",
    [
        "kim's number is 212 555 0134",
        "got kims cell, 212-555-0134",
        "Kim gave me her cell: (212) 555-0134",
        "kims phone number is +1 212 555 0134",
        "here's kim's mobile 212.555.0134",
    ],
)
def test_a_number_is_kept_with_its_person(words: str) -> None:
    chat = met_two()
    said = text(chat.say(words))
    digits = "".join(c for c in person(chat, "Kim").phone or "" if c.isdigit())
    assert digits.endswith("2125550134"), said
    assert not person(chat, "Dana").phone


def test_she_is_the_one_spoken_of_last() -> None:
    chat = met_two()
    chat.say("kim aint got an email")
    chat.say("she gave me her cell tho 212 555 0134")
    assert person(chat, "Kim").phone


def test_two_it_could_be_and_nobody_is_guessed() -> None:
    chat = met_two()
    chat.say("her cell is 212 555 0134")
    assert not any(p.phone for p in chat.search.people)


@pytest.mark.parametrize(
    "words",
    [
        "Dana likes the way I think about mails that get lost",
        "kim said they get too many calls on mondays",
        "does dana like email or linkedin better?",
        "dana called me on my phone",
        "we talked about their email tool, nobody likes it",
    ],
)
def test_what_only_names_a_way_changes_nothing(words: str) -> None:
    chat = met_two()
    chat.say(words)
    assert all(p.letters_by is None for p in chat.search.people)
