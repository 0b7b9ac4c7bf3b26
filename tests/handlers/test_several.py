"""Several companies in one message: each fact is heard; what only sounds like two stays one."""

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.test_amends import two
from tests.handlers.test_other_talk import facts


def starts(chat: Chat) -> dict[str, str]:
    names = {o.id: o.company for o in chat.search.opportunities}
    return {names[i.opportunity]: i.start.local.isoformat()[:16] for i in chat.search.interviews if i.start}


@pytest.mark.parametrize(
    "words",
    [
        "Got two interviews: Acme tomorrow 10am and Globex on friday at 3pm",
        "interview with Acme tomorrow at 10am, and Globex friday at 3pm",
        "I have interviews at Acme tomorrow 10am and at Globex on friday 3pm",
        "interview at Acme tomorrow 10am; interview at Globex friday 3pm",
        "Acme interview tomorrow 10am\nGlobex interview friday 3pm",
    ],
)
def test_two_interviews(words: str) -> None:
    chat = Chat()
    chat.say(words)
    assert starts(chat) == {"Acme": "2026-11-24T10:00", "Globex": "2026-11-27T15:00"}, text(chat.said)


@pytest.mark.parametrize(
    "words",
    [
        "Applied to Acme, Globex and Initech yesterday",
        "applied at Acme, Globex, Initech yesterday",
        "yesterday I applied to Acme and to Globex and to Initech",
        "I applied to Acme yesterday, Globex yesterday and Initech yesterday",
    ],
)
def test_a_list_of_applications(words: str) -> None:
    chat = Chat()
    chat.say(words)
    seen = {o.company: str(o.applied_on) for o in chat.search.opportunities}
    assert seen == dict.fromkeys(("Acme", "Globex", "Initech"), "2026-11-22"), text(chat.said)


@pytest.mark.parametrize(
    ("words", "acme", "globex"),
    [
        ("rejected by Acme but Globex made me an offer", "rejected", "offer"),
        ("Acme rejected me, offer from Globex", "rejected", "offer"),
        ("got an offer from Globex and Acme rejected me", "rejected", "offer"),
        ("Acme is on hold, and I withdrew from Globex", "on_hold", "withdrawn"),
        ("rejected by Acme and Globex", "rejected", "rejected"),
    ],
)
def test_two_pieces_of_news(words: str, acme: str, globex: str) -> None:
    chat = two()
    chat.say(words)
    seen = {o.company: o.status for o in chat.search.opportunities}
    assert seen == {"Acme": acme, "Globex": globex}, text(chat.said[-2:])


def test_both_are_one_step_to_undo() -> None:
    chat = two()
    before = facts(chat.search)
    said = chat.say("rejected by Acme but Globex made me an offer")
    assert [c.label for m in said for c in choices(m)].count("Undo") == 1
    chat.say("undo")
    assert facts(chat.search) == before


@pytest.mark.parametrize(
    "words",
    [
        "Acme uses Globex software, they said, and they decide by friday",
        "offer from Acme, I need to tell Globex by friday",
        "Dana at Acme used to work at Globex and wrote back today",
        "Acme is like Globex but bigger, they replied",
    ],
)
def test_one_thing_only(words: str) -> None:
    chat = two()
    before = next(o for o in chat.search.opportunities if o.company == "Globex")
    chat.say(words)
    after = next(o for o in chat.search.opportunities if o.company == "Globex")
    assert (after.status, after.promise) == (before.status, before.promise), text(chat.said[-2:])


@pytest.mark.parametrize(
    ("words", "companies", "people"),
    [
        (
            "Interviewed at Tamarack Bank on Friday at 2pm with Jo Lindqvist, and at Osprey Media last Thursday 3pm with Carl Diaz.",
            ["Tamarack Bank", "Osprey Media"],
            [["Jo Lindqvist"], ["Carl Diaz"]],
        ),
        (
            "met Hooli yesterday at 3pm with Kim, plus Pied Piper this morning at 9 with Richard",
            ["Hooli", "Pied Piper"],
            [["Kim"], ["Richard"]],
        ),
        (
            "Talked to Orbit Labs on Thursday at 10am (Jane Moss) and to Nimbus Air on Friday at 4pm (Raj Patel)",
            ["Orbit Labs", "Nimbus Air"],
            [["Jane Moss"], ["Raj Patel"]],
        ),
        (
            "had an interview at Tundra yesterday at 2pm with Ola Berg and one at Vertex this morning at 10 with Pia Holm",
            ["Tundra", "Vertex"],
            [["Ola Berg"], ["Pia Holm"]],
        ),
        (
            "I've an interview at Kestrel on Tuesday 3pm, another one at Magpie on Wednesday 9am",
            ["Kestrel", "Magpie"],
            [[], []],
        ),
        ("interview at Acme tomorrow 2pm and at Globex on Friday 10am", ["Acme", "Globex"], [[], []]),
    ],
)
def test_two_meetings_in_one_breath_are_two(
    words: str, companies: list[str], people: list[list[str]]
) -> None:
    chat = Chat()
    chat.say(words)
    search = chat.search
    assert [o.company for o in search.opportunities] == companies, text(chat.said)
    names = {p.id: p.name for p in search.people}
    assert [[names[i] for i in m.people] for m in search.interviews] == people
    over = [m.start and m.start.instant <= chat.now for m in search.interviews]
    assert len(set(over)) == 1, "one of them is on the wrong side of now"


def test_a_second_position_at_the_same_company_is_kept_apart() -> None:
    chat = Chat()
    chat.say("interview at Brask Energy tomorrow 10am, planner role, Lena Voss")
    chat.say("and another one at Brask Energy on Tuesday 2pm for the analyst role with Omar Haddad")
    assert [(o.company, o.role) for o in chat.search.opportunities] == [
        ("Brask Energy", "planner"),
        ("Brask Energy", "analyst"),
    ]
    assert len(chat.search.interviews) == 2
