"""Right after the card, any field is corrected in words; with a nudge on the table, any answer in words is heard."""

from typing import Any

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.test_buttons import interview, thanking


def meeting(chat: Chat) -> Any:
    (only,) = chat.search.interviews
    assert only.start is not None
    return only


def said(words: str) -> Chat:
    """After the card of an interview tomorrow, Tuesday 24 November 2026, at 14:00 with Dana Lee."""
    chat = interview()
    chat.say(words)
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "no, Thursday",
        "sorry, thursday",
        "actually thursday",
        "it's on thursday, not tomorrow",
        "I meant thursday",
        "thursday i mean",
    ],
)
def test_another_day_keeps_the_time(words: str) -> None:
    chat = said(words)
    assert meeting(chat).start.local.isoformat() == "2026-11-26T14:00:00", text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["no, 3pm", "make it 3pm", "3pm not 2pm", "sorry, 3 pm", "at 3pm actually", "one hour later"]
)
def test_another_time_keeps_the_day(words: str) -> None:
    chat = said(words)
    assert meeting(chat).start.local.isoformat() == "2026-11-24T15:00:00", text(chat.said[-1:])


def test_another_clock() -> None:
    chat = said("make it 3pm London time")
    assert (meeting(chat).start.local.isoformat(), meeting(chat).start.zone) == (
        "2026-11-24T15:00:00",
        "Europe/London",
    )


@pytest.mark.parametrize(
    "words", ["it's Acme Labs", "it's called Acme Labs", "the company is Acme Labs", "no, Acme Labs"]
)
def test_another_name_for_the_company(words: str) -> None:
    chat = said(words)
    assert [o.company for o in chat.search.opportunities] == ["Acme Labs"], text(chat.said[-1:])


@pytest.mark.parametrize("words", ["45 minutes", "it's 45 minutes long", "only 45 min"])
def test_another_length(words: str) -> None:
    assert meeting(said(words)).minutes == 45


@pytest.mark.parametrize("words", ["Kim will be there too", "also with Kim", "and Kim"])
def test_somebody_more(words: str) -> None:
    chat = said(words)
    names = {p.name for p in chat.search.people if p.id in meeting(chat).people}
    assert names == {"Dana Lee", "Kim"}, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["it's for the data engineer role", "the role is data engineer", "for data engineer"]
)
def test_the_role(words: str) -> None:
    chat = said(words)
    assert [o.role for o in chat.search.opportunities] == ["data engineer"], text(chat.said[-1:])


@pytest.mark.parametrize("words", ["it's a phone screen", "phone screen", "it's the second round"])
def test_the_round_makes_no_second_interview(words: str) -> None:
    assert meeting(said(words)).start.local.isoformat() == "2026-11-24T14:00:00"


@pytest.mark.parametrize(
    "words", ["Dana's email is dana@acme.com", "dana@acme.com is her address", "her email: dana@acme.com"]
)
def test_an_address_is_kept(words: str) -> None:
    chat = said(words)
    assert [p.email for p in chat.search.people] == ["dana@acme.com"], text(chat.said[-1:])


def test_a_number_is_kept() -> None:
    chat = said("her number is +1 212 555 0100")
    assert [bool(p.phone) for p in chat.search.people] == [True], text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    ["done", "already did", "sent", "yes sent", "it's sent", "sent it an hour ago", "did it", "✅", "👍"],
)
def test_it_is_sent(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert [c.kind for c in chat.search.contacts] == ["thank_you"], text(chat.said[-1:])


@pytest.mark.parametrize(
    "words",
    ["tomorrow morning", "later", "not now", "in two hours", "remind me tomorrow", "tonight", "snooze"],
)
def test_not_now(words: str) -> None:
    chat = thanking()
    answer = chat.say(words)
    snoozed = [n for n in chat.search.nudges if n.state == "snoozed"]
    offered = [c for m in answer for c in choices(m) if c.does.startswith("snz")]
    assert snoozed or offered, text(answer)
    assert len(chat.search.interviews) == 1


@pytest.mark.parametrize(
    "words", ["skip", "skip it", "I won't send one", "no thank-you this time", "leave it"]
)
def test_not_at_all(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert [n.state for n in chat.search.nudges if n.kind == "thank_you" and n.of is None] == ["skipped"], (
        text(chat.said[-1:])
    )


@pytest.mark.parametrize(
    "words",
    [
        "shorter",
        "can you make it shorter?",
        "other wording",
        "another version",
        "more formal please",
        "different words",
    ],
)
def test_another_wording(words: str) -> None:
    chat = thanking()
    before = chat.said[-1].reply.draft
    answer = chat.say(words)
    drafts = [m.reply.draft for m in answer if m.reply.draft]
    assert drafts, text(answer)
    assert before is not None
    assert drafts[-1].body != before.body


@pytest.mark.parametrize(
    "words", ["hi", "hello", "thanks", "thank you!", "good morning", "what can you do?", "ok", "great"]
)
def test_small_talk_is_not_misunderstood(words: str) -> None:
    chat = interview()
    before = chat.search.interviews, chat.search.contacts, chat.search.opportunities
    answer = chat.say(words)
    assert "I didn't get that" not in text(answer), text(answer)
    assert (chat.search.interviews, chat.search.contacts, chat.search.opportunities) == before


@pytest.mark.parametrize("words", ["delete everything about me", "forget me", "delete all my data"])
def test_forgetting_is_asked_about_in_words_too(words: str) -> None:
    chat = interview()
    answer = chat.say(words)
    assert any(c.style == "danger" or "orget" in c.label for m in answer for c in choices(m)), text(answer)
    assert chat.search.opportunities
