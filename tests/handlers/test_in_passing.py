"""Undo in any words, what is on today, a date told with the interview, all of several steps, a wish told in passing."""

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.scenes import debriefing, two, waiting


@pytest.mark.parametrize(
    "words",
    [
        "oh wait wrong company. undo",
        "undo that please",
        "oops, undo",
        "no no, take that back",
        "scratch that, wrong one",
        "pls undo the last thing",
    ],
)
def test_undo_in_a_few_words(words: str) -> None:
    chat = waiting()
    chat.say("Dana said no")
    assert chat.search.opportunities[0].status == "rejected"
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status == "active", said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("they tell me by friday", "2026-11-27"),
        ("they let me know by next wednesday", "2026-12-02"),
        ("I hear back by monday", "2026-11-30"),
        ("she calls me by the 4th of December", "2026-12-04"),
        ("you'll hear by next Friday, they said", "2026-12-04"),
    ],
)
def test_when_they_tell_is_when_they_decide(words: str, day: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    promise = chat.search.opportunities[0].promise
    assert promise is not None, said
    assert str(promise.date) == day, said


@pytest.mark.parametrize("words", ["what's on today?", "what do I have today", "/list"])
def test_todays_interview_is_named(words: str) -> None:
    chat = waiting()
    chat.say("interview Dune Analytics today 4pm with Sue Hale")
    said = text(chat.say(words))
    assert "Dune Analytics" in said
    assert "16:00" in said


def test_a_date_told_with_the_interview_is_said_back() -> None:
    chat = Chat()
    said = text(
        chat.say("had my interview with Halberd today at 8am with Ruth Adeyemi, answer by 26 January")
    )
    assert "decision Tuesday 26 January" in said


def test_all_of_them() -> None:
    chat = two()
    chat.say("sent")
    chat.press("All of them")
    assert [c.kind for c in chat.search.contacts if c.direction == "out"] == ["thank_you", "thank_you"]


@pytest.mark.parametrize("many", range(5, 9))
def test_all_of_many_fits_in_a_button(many: int) -> None:
    chat = Chat()
    for name in ("Acme", "Globex", "Initech", "Umbrella", "Hooli", "Stark", "Vandelay", "Wonka")[:many]:
        chat.say(f"/interview {name} today at 9am with Dana Lee")
    chat.wait(days=1)
    buttons = choices(chat.say("sent it")[-1])
    assert [len(c.does.encode()) <= 64 for c in buttons] == [True] * (many + 1)
    chat.press("All of them")
    sent = [c.opportunity for c in chat.search.contacts if c.direction == "out"]
    assert sorted(sent) == sorted(o.id for o in chat.search.opportunities)


def test_a_closed_door_told_with_the_interview() -> None:
    chat = Chat()
    said = text(
        chat.say(
            "Interview at Hollis today 8am with Grace Abara. at the end: \"don't call us, we'll contact you\""
        )
    )
    assert chat.search.opportunities[0].no_contact_requested, said
    assert "one e-mail" in said


def test_a_sigh_is_no_point_left_out() -> None:
    chat = waiting()
    chat.say(
        "damn, I completely blanked on the forecasting question, and forgot to mention my Lisbon project"
    )
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None
    assert debrief.weak is not None and "forecasting" in debrief.weak
    assert debrief.forgot is not None and "Lisbon" in debrief.forgot
    assert "damn" not in debrief.forgot
