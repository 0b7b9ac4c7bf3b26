"""What was told a moment ago is corrected in half a sentence: the fact changes, and Undo leads back to what was said first."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.test_buttons import thanking
from tests.handlers.test_other_talk import facts


def two() -> Chat:
    """Wednesday 25 November 2026; interviews at Acme with Ann and at Globex with Tom were on Monday, nothing is open."""
    chat = Chat()
    chat.say("/interview Acme today 9am with Ann")
    chat.say("/interview Globex today 11am with Tom")
    chat.wait(days=2)
    chat.say("/cancel")
    return chat


def promises(chat: Chat) -> dict[str, str]:
    return {o.company: str(o.promise.date) for o in chat.search.opportunities if o.promise}


@pytest.mark.parametrize(
    "words",
    [
        "no, thursday the 3rd of december",
        "make it 3 December",
        "sorry, december 3",
        "I meant 3 Dec",
        "3 december actually",
    ],
)
def test_another_day_for_the_decision(words: str) -> None:
    chat = two()
    chat.say("Acme decides by friday")
    chat.say(words)
    assert promises(chat) == {"Acme": "2026-12-03"}, text(chat.said[-1:])
    assert chat.search.opportunities[0].delay is None, "a slip of the tongue is no delay of theirs"


@pytest.mark.parametrize(
    "words",
    [
        "no, Globex",
        "not Acme, Globex",
        "sorry, it was Globex",
        "I meant Globex",
        "Globex, not Acme",
        "oops, globex",
    ],
)
@pytest.mark.parametrize(
    ("news", "status"),
    [("rejected by Acme", "rejected"), ("I withdrew from Acme", "withdrawn"), ("Acme is on hold", "on_hold")],
)
def test_another_company(news: str, status: str, words: str) -> None:
    chat = two()
    chat.say(news)
    chat.say(words)
    seen = {o.company: o.status for o in chat.search.opportunities}
    assert seen == {"Acme": "active", "Globex": status}, text(chat.said[-1:])


@pytest.mark.parametrize("words", ["no, Tom", "not Ann, Tom", "sorry, Tom", "I meant Tom", "Tom, not Ann"])
def test_another_person(words: str) -> None:
    chat = two()
    chat.say("sent the thank-you to Ann")
    chat.say(words)
    mine = [chat.search.person(c.person) for c in chat.search.contacts]
    assert [p.name for p in mine if p] == ["Tom"], text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["no, on monday", "it was yesterday", "sorry, tuesday morning", "actually yesterday at 3pm"]
)
def test_when_it_was_sent(words: str) -> None:
    chat = two()
    chat.say("sent the thank-you to Ann")
    chat.say(words)
    (sent,) = chat.search.contacts
    assert sent.at.date() < chat.now.date(), text(chat.said[-1:])


def test_when_it_was_sent_after_a_tap() -> None:
    chat = thanking()
    chat.press("Sent it")
    chat.wait(minutes=5)
    chat.say("no, an hour ago")
    (sent,) = chat.search.contacts
    assert (chat.now - sent.at).total_seconds() == 3600, text(chat.said[-1:])


@pytest.mark.parametrize(
    "words", ["make it monday", "no, monday", "better monday", "monday actually", "rather on monday"]
)
def test_put_off_to_another_day(words: str) -> None:
    chat = thanking()
    chat.say("snooze until tomorrow 9am")
    before = chat.search.interviews
    said = chat.say(words)
    assert "late thank-you" in text(said), text(said)
    assert chat.search.interviews == before


def test_undo_after_a_correction_leads_back_to_what_was_said_first() -> None:
    chat = two()
    chat.say("rejected by Acme")
    first = facts(chat.search)
    chat.say("no, Globex")
    chat.say("undo")
    assert facts(chat.search)["opportunities"] == first["opportunities"]


@pytest.mark.parametrize("words", ["that's wrong", "no, that's not right", "wrong", "that's not what I said"])
def test_wrong_without_what_is_right(words: str) -> None:
    chat = two()
    chat.say("rejected by Acme")
    said = chat.say(words)
    assert "Undo" in {c.label for m in said for row in m.reply.choices for c in row}, text(said)


@pytest.mark.parametrize(
    "words", ["no, thanks", "no news", "actually, what's next?", "it's fine", "no rush", "sorry for the mess"]
)
def test_no_correction(words: str) -> None:
    chat = two()
    chat.say("rejected by Acme")
    before = facts(chat.search)
    chat.say(words)
    assert facts(chat.search) == before, text(chat.said[-1:])


def test_after_an_hour_it_is_news() -> None:
    chat = two()
    chat.say("Acme decides by friday")
    chat.wait(hours=2)
    chat.say("no, Globex")
    assert promises(chat) == {"Acme": "2026-11-27"}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("no, the friday after", "2026-12-11"),
        ("I meant the friday after that", "2026-12-11"),
        ("not the 4th, the week after", "2026-12-11"),
        ("make it the monday after", "2026-12-07"),
        ("no, the one after", "2026-12-11"),
    ],
)
def test_a_day_counted_from_the_one_just_told(words: str, day: str) -> None:
    chat = two()
    chat.say("Acme decides by the 4th")
    chat.say(words)
    assert promises(chat) == {"Acme": day}, text(chat.said[-1:])
