"""Who referred one, who texts, who is met next, what they set by when; a spelling put right, an hour that stays."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import AHEAD, debriefing, waiting


def pending(chat: Chat) -> set[str]:
    return {n.kind for n in chat.search.nudges if n.state in AHEAD}


@pytest.mark.parametrize(
    ("words", "company", "who"),
    [
        ("Ben Cho referred me to Calder & Sons", "Calder & Sons", "Ben Cho"),
        ("Ada Quinn (we worked together) recommended me to Brightwater Trust", "Brightwater Trust", "Ada Quinn"),
        ("Lou Marsh put my name forward at Fernway Health", "Fernway Health", "Lou Marsh"),
        ("Ina Kern put in a good word for me at Nordhaven Steel", "Nordhaven Steel", "Ina Kern"),
        ("Ben Cho (old colleague) referred me to Calder & Sons for the buyer role, I applied just now", "Calder & Sons", "Ben Cho"),
    ],
)  # fmt: skip
def test_who_put_the_name_forward(words: str, company: str, who: str) -> None:
    chat = Chat()
    said = text(chat.say(words))
    assert [o.company for o in chat.search.opportunities] == [company], said
    assert [(p.name, p.role) for p in chat.search.people] == [(who, "referrer")], said
    assert chat.search.opportunities[0].primary is None, "whoever refers is not asked for news"
    assert "referral_thanks" in pending(chat)


@pytest.mark.parametrize("words", ["Dana texted me first", "Dana messaged me first, on WhatsApp"])
def test_whoever_texts_first_opens_that_door(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert chat.search.people[0].texts_welcome
    assert "reply_due" not in pending(chat)


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("Dana called, next round on Monday 2pm with two engineers, Tal Ben-Ami and Joy Osei", ["Tal Ben-Ami", "Joy Osei"]),
        ("Dana: second round is on Thursday at 10am with Paula Reed", ["Paula Reed"]),
        ("Dana just wrote, final round Wednesday 3pm with Omar Haddad", ["Omar Haddad"]),
    ],
)  # fmt: skip
def test_whoever_calls_is_not_whom_one_meets(words: str, people: list[str]) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert [o.company for o in chat.search.opportunities] == ["Acme"], said
    met = chat.search.interviews[-1].people
    assert [p.name for p in chat.search.people if p.id in met] == people, said


@pytest.mark.parametrize(
    "words",
    [
        "they gave me a take-home task, due Friday 4 December 5pm. no word on decision",
        "she set me a case study, to hand in by Friday 4 December",
        "I got a coding test from them, due on Friday 4 December",
    ],
)
def test_a_task_is_due_and_nothing_is_decided(words: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    assert chat.search.opportunities[0].promise is None, said
    wanted = [c.needed_by.date.isoformat() for c in chat.search.contacts if c.needed_by]
    assert wanted == ["2026-12-04"], said


@pytest.mark.parametrize(
    ("first", "words", "company", "person"),
    [
        ("Interview at Marlow Pumps tomorrow 2pm with Jim Odd", "and it's Marlowe with an e", "Marlowe Pumps", "Jim"),
        ("Interview at Bryant Foods tomorrow 2pm with Stephen Lind", "it's Steven, spelt with a v", "Bryant Foods", "Steven Lind"),
        ("Interview at Halbard Trust tomorrow 2pm with Ann Lowe", "that's spelled Halberd", "Halberd Trust", "Ann Lowe"),
    ],
)  # fmt: skip
def test_a_spelling(first: str, words: str, company: str, person: str) -> None:
    chat = Chat()
    chat.say(first)
    chat.say(words)
    assert chat.search.opportunities[0].company == company, text(chat.said[-1:])
    assert chat.search.people[0].name.startswith(person.split()[0]), text(chat.said[-1:])


@pytest.mark.parametrize("day", ["the 8th", "8 December", "Tuesday the 8th"])
def test_the_hour_stays_when_the_day_is_typed(day: str) -> None:
    chat = Chat(now=datetime(2026, 11, 26, 15, tzinfo=UTC))
    chat.say("/interview Acme 30 November 2pm with Dana Lee")
    said = text(chat.say("Dana wants to move it to next Tuesday at 11am"))
    assert " or " in said
    said = text(chat.say(day))
    start = chat.search.interviews[0].start
    assert start is not None
    assert f"{start.local:%m-%d %H:%M}" == "12-08 11:00", said


@pytest.mark.parametrize(
    "words",
    ["Dana asks for references by Friday", "I got a homework assignment, to hand in by Monday 6pm", "they want my portfolio by Thursday noon"],
)  # fmt: skip
def test_what_they_want_by_a_day_moves_no_meeting(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    before = chat.search.interviews[0].start
    said = text(chat.say(words))
    assert chat.search.interviews[0].start == before, said
    assert [c.direction for c in chat.search.contacts] == ["in"], said
