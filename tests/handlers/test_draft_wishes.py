"""Wishes in any words for the draft on the screen: each is done, or it is said kindly what can be."""

from dataclasses import replace

import pytest

from coach.model import Draft
from tests.handlers.chat import Chat


def drafted(*, number: str | None = "+1 212 555 0100") -> Chat:
    """A debrief question is open, and the newest message shows the draft that was asked for."""
    chat = Chat()
    chat.search = replace(
        chat.search, preferences=replace(chat.search.preferences, phone=number, name="Sam Poe")
    )
    chat.say("/interview Acme today 9am with Dana Lee, hiring manager, for Data Analyst")
    chat.wait(hours=1)
    chat.say("we talked about churn reports, they take two days every month; nobody owns the data")
    chat.say("draft the thank-you for Dana")
    return chat


def draft(chat: Chat) -> Draft:
    shown = chat.said[-1].reply.draft
    assert shown is not None, chat.said[-1].reply.text
    return shown


@pytest.mark.parametrize(
    ("wish", "holds"),
    [
        ("mention the migration project", "the migration project"),
        ("say that I am free on Friday", "I am free on Friday"),
        ("add that I enclosed the slides", "I enclosed the slides"),
        ("tell her I can start in January", "I can start in January"),
        ("also say I loved the office dog", "I loved the office dog"),
        ("thank her for the tour", "Thank you, too, for the tour."),
        ("please thank them again for the coffee", "Thank you, too, for the coffee."),
        ("ask when they decide", "May I ask when you decide?"),
        ("ask her if she needs references", "May I ask whether you need references?"),
        ("say hello to Priya from me", "Please say hello to Priya from me."),
        ("add a PS: the slides are attached", "\n\nPS: The slides are attached."),
        ("add a link to my portfolio https://sam.dev", "Here is my portfolio: https://sam.dev"),
        ("in my own words: I really liked the team", "I really liked the team."),
        ("address her as Ms Lee", "Dear Ms Lee,"),
        ("call her Dr Lee", "Dear Dr Lee,"),
        ("use her full name", "Hi Dana Lee,"),
        ("greet her with Good morning Dana", "Good morning Dana,"),
        ("start with Dear Ms. Lee", "Dear Ms. Lee,"),
        ("sign off with Kind regards", "Kind regards,\nSam Poe"),
        ("end it with Cheers", "Cheers,\nSam Poe"),
        ("sign with Sammy", "Best wishes,\nSammy\n"),
        ('write "cheers" instead of best wishes', "Cheers,"),
        ("without contractions please", "I would"),
        ("more enthusiastic", "All the best,"),
    ],
)
def test_it_is_done(wish: str, holds: str) -> None:
    chat = drafted()
    before = draft(chat).body
    chat.say(wish)
    assert holds in draft(chat).body and draft(chat).body != before


@pytest.mark.parametrize(
    ("wish", "lacks"),
    [
        ("remove my phone number", "+1 212 555 0100"),
        ("leave out my number", "+1 212 555 0100"),
        ("take out the sentence about the data", "nobody owns the data"),
        ("could you drop the bit about the data", "nobody owns the data"),
        ("one paragraph only", "\n\nThe longer one"),
    ],
)
def test_it_is_gone(wish: str, lacks: str) -> None:
    chat = drafted()
    chat.say(wish)
    assert lacks not in draft(chat).body


@pytest.mark.parametrize(
    "wish", ["leave out the last sentence", "remove the second paragraph", "swap the first two sentences"]
)
def test_places_are_found(wish: str) -> None:
    chat = drafted()
    before = draft(chat).body
    chat.say(wish)
    assert draft(chat).body != before


@pytest.mark.parametrize(
    ("wish", "subject"),
    [
        ("the subject should be Thank you, Dana", "Thank you, Dana"),
        ("change the subject to Our talk today", "Our talk today"),
    ],
)
def test_the_subject_is_as_wished(wish: str, subject: str) -> None:
    chat = drafted()
    chat.say(wish)
    assert draft(chat).subject == subject and "reads like that" not in chat.said[-1].reply.text


@pytest.mark.parametrize(
    "wish",
    [
        "make it funnier", "sound more confident", "make it sound less desperate", "bullet points please",
        "end on a question", "fix the typo in the second line", "don't mention the company name",
    ],
)  # fmt: skip
def test_what_is_beyond_it_is_said_kindly(wish: str) -> None:
    chat = drafted()
    chat.say(wish)
    assert "I keep yours" in chat.said[-1].reply.text and "another greeting" in chat.said[-1].reply.text


def test_german_is_a_word() -> None:
    chat = drafted()
    chat.say("translate it to German")
    assert chat.search.preferences.language == "de"
    assert "in German" in chat.said[-1].reply.text


def test_a_number_it_does_not_know_is_asked_for() -> None:
    chat = drafted(number=None)
    chat.say("put my phone number in")
    assert "don't know your number" in chat.said[-1].reply.text


@pytest.mark.parametrize(
    "wish",
    [
        "use her first name",
        "no exclamation marks",
        'replace "attrition" with "churn"',
        "drop the part about salaries",
    ],
)
def test_what_is_so_already_is_said_to_be(wish: str) -> None:
    chat = drafted()
    chat.say(wish)
    assert "reads like that already" in chat.said[-1].reply.text


def test_wishes_stay_through_other_wordings() -> None:
    chat = drafted()
    for wish in ("sign off with Kind regards", "call her Dr Lee", "thank her for the tour"):
        chat.say(wish)
    chat.press("Other wording")
    body = draft(chat).body
    assert "Kind regards," in body and "Dear Dr Lee," in body and "for the tour" in body


@pytest.mark.parametrize(
    "told",
    [
        "they decide by friday 4 december",
        "call her Thursday at ten",
        "she asked when I can start",
        "no, they never said",
        "end of next week",
        "add Globex, applied today",
    ],
)
def test_news_is_no_wish(told: str) -> None:
    chat = drafted()
    before = draft(chat).body
    chat.say(told)
    last = next(m.reply.draft for m in reversed(chat.said) if m.reply.draft)
    assert last.body == before or last.opportunity != "x"
    assert (
        "reads like that already" not in chat.said[-1].reply.text
        and "I keep yours" not in chat.said[-1].reply.text
    )
