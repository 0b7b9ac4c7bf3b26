"""Asking before writing, however it is put, gets advice; doing it is logged; neither is kept as a note."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.test_guard_in_words import on_day
from tests.handlers.test_other_talk import facts


def waiting() -> Chat:
    """Thursday 4 March 2027; the interview at Acme with Dana was on Monday, the thank-you is out."""
    chat = on_day(3)
    if not chat.search.contacts:
        chat.say("sent the thank-you to Dana on Monday evening")
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "tempted to send Dana one more",
        "want to ask dana if she knows more now",
        "thinking of dropping Dana a line to see where they are at",
        "is it cheeky to email Dana directly and ask if they've made up their minds?",
        'I want to send Dana this: "Any update?"',
        "would it be weird to call Dana?",
        "maybe I should ping Dana",
        "I'm about to email them for an update",
        "how about I ring Dana tomorrow?",
        "might just chase them",
        "should I reach out to Dana again?",
        "I'd like to check in with Dana",
        "can I visit Acme in person?",
        "is it too pushy to follow up now?",
        "shall I give Dana a quick call?",
    ],
)
def test_advice(words: str) -> None:
    chat = waiting()
    before = facts(chat.search)
    said = chat.say(words)
    assert any(m.reply.verdict for m in said), text(said)
    assert facts(chat.search)["opportunities"] == before["opportunities"], "asking changes nothing"


@pytest.mark.parametrize(
    "words",
    [
        'and this one? "Hi Dana, I wanted to ask whether there is any news about the role we discussed."',
        '"Hi Dana, I wanted to ask whether there is any news about the role we discussed."',
        'is this better? "Hi Dana, I would be glad to hear how your timing looks these days."',
        "Hi Dana,\n\nI wanted to ask whether there is any news about the role we discussed on Monday.\n\nBest wishes\nSam",
    ],
)
def test_a_text_of_ones_own_is_judged(words: str) -> None:
    chat = waiting()
    before = facts(chat.search)
    said = chat.say(words)
    assert any(m.reply.verdict for m in said), text(said)
    assert facts(chat.search) == before


def test_a_date_inside_the_text_is_not_the_day_of_sending() -> None:
    chat = waiting()
    said = chat.say(
        'can I send this to Dana? "Dear Dana, you hoped to decide by Friday week, 12 March. How does it look?"'
    )
    (verdict,) = [m.reply.verdict for m in said if m.reply.verdict]
    assert verdict.best is None or verdict.best.date().isoformat() != "2027-03-12"


@pytest.mark.parametrize(
    "words",
    [
        'I wrote to Dana: "Dear Dana, at Initech I built the pipelines. Best, Sam"',
        "I wrote to Dana: Dear Dana, at Initech I built the pipelines and would do so again.",
        'sent Dana this: "Hello Dana, when I was at Northwind we had the same problem."',
        'emailed Dana: "Hi Dana, Globex wrote about it too, thought of you"',
    ],
)
def test_a_company_in_the_letter_is_no_news(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert [o.company for o in chat.search.opportunities] == ["Acme"], text(chat.said[-1:])
    assert {p.name for p in chat.search.people} == {"Dana Lee", "Kim Fox"}
    assert chat.search.contacts[-1].direction == "out"


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("Dana emailed, she needs my transcripts by tomorrow", "Dana Lee"),
        ("dana wrote that all hiring is frozen until September", "Dana Lee"),
        ("answered Dana", "Dana Lee"),
        ("thanked Dana again", "Dana Lee"),
    ],
)
def test_a_first_name_is_somebody_known(words: str, person: str) -> None:
    chat = waiting()
    chat.say(words)
    assert [o.company for o in chat.search.opportunities] == ["Acme"], text(chat.said[-1:])
    last = chat.search.contacts[-1]
    who = chat.search.person(last.person)
    assert who is not None
    assert who.name.split()[0] == person.split()[0], text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    ["Nina emailed me a question", "Caio wrote back, they need more time", "told Marcus about my week"],
)
def test_an_unknown_first_name_is_no_company(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert [o.company for o in chat.search.opportunities] == ["Acme"], text(chat.said[-1:])


@pytest.mark.parametrize(
    ("words", "through"),
    [
        ("My recruiter is Priya from Hays, everything goes through her", True),
        ("Priya from Robert Half put me forward", False),
        ("it's through an agency, my recruiter there is Priya", False),
        ("I have to go through the recruiter, Priya at Hays", True),
        ("my headhunter is called Priya, she wants everything to go through her", True),
    ],
)
def test_an_agency_told_by_itself(words: str, through: bool) -> None:
    chat = waiting()
    chat.say(words)
    (company,) = chat.search.opportunities
    assert company.company == "Acme", text(chat.said[-1:])
    assert company.agency_route == ("through" if through else "unknown"), text(chat.said[-1:])
    assert [p.name.split()[0] for p in chat.search.people if p.role == "agency"] == ["Priya"]
