"""A meeting told of once it is over: noted on the day it was, with whatever else stands in the message."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat

AFTERNOON = datetime(2027, 3, 3, 21, 45, tzinfo=UTC)
"""Wednesday 3 March, 16:45 in New York."""


def told(text: str, *before: str) -> Chat:
    chat = Chat(now=AFTERNOON)
    for earlier in (*before, text):
        chat.say(earlier)
    return chat


def last(chat: Chat) -> tuple[str, str, tuple[str, ...]]:
    meeting = chat.search.interviews[-1]
    company = chat.search.opportunity(meeting.opportunity)
    assert company is not None
    assert meeting.start is not None, chat.said[-1].reply.text
    people = tuple(p.name for p in chat.search.people if p.id in meeting.people)
    return company.company, f"{meeting.start.local:%m-%d %H:%M}", people


@pytest.mark.parametrize(
    ("text", "company", "start", "people"),
    [
        ("Interview with Tern Analytics over, 1pm till 2pm, with Hugo Baptiste. decision Monday", "Tern Analytics", "03-03 13:00", ("Hugo Baptiste",)),
        ("just out of an interview w/ Pruitt Logistics, 3 to 4pm, Gail Foss runs ops", "Pruitt Logistics", "03-03 15:00", ("Gail Foss",)),
        ("my panel at Lark Dental ended ten minutes ago. Kim Ode and Rob Sand", "Lark Dental", "03-03 15:35", ("Kim Ode", "Rob Sand")),
        ("done with the phone screen at Lark Dental (10am, Kim Ode)", "Lark Dental", "03-03 10:00", ("Kim Ode",)),
        ("was at Bramble Foods from 1 to 2:30 pm, talked to Ina Kern", "Bramble Foods", "03-03 13:00", ("Ina Kern",)),
        ("interviewed at Rourke Roofing this morning 9-10, with Deb Rourke (owner). she says call her if i dont hear by thursday", "Rourke Roofing", "03-03 09:00", ("Deb Rourke",)),
        ("Interview done at Hollis & Grey (law firm), 11am to noon today with Grace Abara. No date given.", "Hollis & Grey", "03-03 11:00", ("Grace Abara",)),
        ("Hi! My interview with Northgate Library went fine, it was today at 3pm with Beth Nolan. They told me they'd get back to me soon.", "Northgate Library", "03-03 15:00", ("Beth Nolan",)),
        ("finished with Corvid Press, 2-3pm, Tess Moran. they say by next Friday", "Corvid Press", "03-03 14:00", ("Tess Moran",)),
        ("had my second interview at Oakfield School yesterday at 8:30, headmistress Joan Pike", "Oakfield School", "03-02 08:30", ("Joan Pike",)),
    ],
)  # fmt: skip
def test_it_is_noted_where_it_was(text: str, company: str, start: str, people: tuple[str, ...]) -> None:
    assert last(told(text)) == (company, start, people)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Interview with Tern Analytics over, 1pm till 2pm, with Hugo Baptiste. decision Monday", "2027-03-08"),
        ("interviewed today at Gable & Finch, 1-2pm, Noor Aziz. decision by the 17th", "2027-03-17"),
        ("finished with Corvid Press, 2-3pm, Tess Moran. they say by next Friday", "2027-03-12"),
        ("interviewed at Rourke Roofing this morning, with Deb Rourke. she says call her if i dont hear by thursday", "2027-03-04"),
    ],
)  # fmt: skip
def test_what_they_said_of_timing_in_the_same_breath(text: str, day: str) -> None:
    chat = told(text)
    promise = chat.search.opportunities[0].promise
    assert promise is not None
    assert str(promise.date) == day
    assert not chat.search.contacts, "what was said in the room is no message of theirs"


@pytest.mark.parametrize(
    "text",
    [
        "interview at Fable Toys today at 6pm with Dana Wirth",
        "once the interview at Fable Toys is over I'll tell you more, it's tomorrow at 3pm",
        "Fable Toys interview tomorrow 10am, hope it's done by noon",
    ],
)
def test_one_still_to_come_stays_ahead(text: str) -> None:
    chat = told(text)
    assert all(i.start and i.start.instant > chat.now for i in chat.search.interviews), text


@pytest.mark.parametrize(
    ("text", "company", "start"),
    [
        ("interviewed with Dana at Acme on 25 February at 2pm, is it too late to write?", "Acme", "02-25 14:00"),
        ("I had my panel at Brask Energy on Monday at 3pm, should I thank them still?", "Brask Energy", "03-01 15:00"),
    ],
)  # fmt: skip
def test_a_question_behind_it_does_not_lose_it(text: str, company: str, start: str) -> None:
    assert last(told(text))[:2] == (company, start)


def test_a_meeting_on_the_list_is_not_noted_twice() -> None:
    chat = told("just out of the interview at Acme", "/interview Acme today 3pm with Dana Lee")
    assert len(chat.search.interviews) == 1


def test_a_further_round_at_the_only_company() -> None:
    chat = told(
        "just had round two, 2 to 3pm, with Pia Holm", "/interview Acme on 22 February at 3pm with Dana Lee"
    )
    assert last(chat) == ("Acme", "03-03 14:00", ("Pia Holm",))
    assert len(chat.search.opportunities) == 1


def test_what_was_said_in_the_room_earns_no_answer() -> None:
    chat = told("they told me they decide on Monday", "/interview Acme today 2pm with Dana Lee")
    assert not chat.search.contacts
    chat.say("Dana wrote, they now decide on Tuesday")
    assert [c.direction for c in chat.search.contacts] == ["in"]
