"""Whole messages of people who have told nothing yet: all that is in them is kept, and nothing is made up."""

import pytest

from tests.handlers.chat import Chat, text


def companies(chat: Chat) -> list[str]:
    return [o.company for o in chat.search.opportunities]


def starts(chat: Chat) -> list[str]:
    return sorted(i.start.local.isoformat() for i in chat.search.interviews if i.start)


def names(chat: Chat) -> set[str]:
    met = {id for i in chat.search.interviews for id in i.people}
    return {p.name for p in chat.search.people if p.id in met}


@pytest.mark.parametrize("words", ["rejected by Acme", "Acme rejected me", "got an offer from Acme"])
def test_news_of_a_company_not_on_the_list(words: str) -> None:
    chat = Chat()
    said = chat.say(words)
    assert "Which company" not in text(said), text(said)
    assert "Acme" in text(said)


@pytest.mark.parametrize(
    ("words", "company", "start", "people"),
    [
        ("INTERVIEW WITH META ON DEC 3 AT 1 PM WITH SARAH", "META", "2026-12-03T13:00:00", {"SARAH"}),
        (
            "recruiter from Stripe (Kelly) wants to chat tomorrow at noon",
            "Stripe",
            "2026-11-24T12:00:00",
            {"Kelly"},
        ),
        ("My interview with Monday.com is on Tuesday at 11", "Monday.com", "2026-11-24T11:00:00", set()),
        ("/interview Globex monday 9am with Tom", "Globex", "2026-11-30T09:00:00", {"Tom"}),
        (
            "interview with acme tomorrow at 11am, 45 min, dana lee (hiring manager)",
            "acme",
            "2026-11-24T11:00:00",
            {"dana lee"},
        ),
    ],
)
def test_one_line(words: str, company: str, start: str, people: set[str]) -> None:
    chat = Chat()
    chat.say(words)
    assert [c.casefold() for c in companies(chat)] == [company.casefold()], text(chat.said)
    assert starts(chat) == [start]
    assert {n.casefold() for n in names(chat)} == {p.casefold() for p in people}


@pytest.mark.parametrize(
    "words",
    [
        "coffee with Maria from Globex yesterday, networking",
    ],
)
def test_a_networking_chat(words: str) -> None:
    chat = Chat()
    chat.say(words)
    for _ in range(3):
        if chat.search.question is None:
            break
        chat.say("skip")
    kinds = {n.kind for n in chat.search.nudges if n.state in ("planned", "asked")}
    assert "networking_thanks" in kinds, text(chat.said)
    assert "thank_you" not in kinds
