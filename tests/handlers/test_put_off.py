"""With a nudge on screen, "it" and a later moment put it off, and make no interview; other days stay what they are."""

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.test_buttons import debriefing, thanking


def put_off(chat: Chat, said: list[object]) -> bool:
    snoozed = [n for n in chat.search.nudges if n.state == "snoozed"]
    offered = [c for m in said for c in choices(m) if c.does.startswith(("snz", "snzok"))]  # type: ignore[arg-type]
    return bool(snoozed or offered)


@pytest.mark.parametrize(
    "words",
    [
        "can this wait till monday?",
        "I'd rather send it on Monday evening at 8, fine?",
        "push this to friday",
        "not now, friday",
        "let's do it tomorrow at 10",
        "I'll send it tomorrow morning",
        "monday is better",
        "can we do this on friday instead",
        "hold off until next week",
        "too tired, tomorrow",
        "I can't do it today, tomorrow 9am",
        "give me until tomorrow noon",
        "tomorrow works better",
        "later today at 6pm",
    ],
)
def test_it_is_put_off(words: str) -> None:
    chat = thanking()
    said = chat.say(words)
    assert put_off(chat, said), text(said)  # type: ignore[arg-type]
    assert len(chat.search.interviews) == 1
    assert not [c for c in chat.search.contacts if c.kind == "thank_you"]


@pytest.mark.parametrize(
    ("words", "interviews"),
    [
        ("interview with Globex on friday at 10", 2),
        ("they want to meet again on friday at 10", 2),
        ("they decide on friday", 1),
        ("remind me on friday to call my mum", 1),
    ],
)
def test_other_days_are_other_things(words: str, interviews: int) -> None:
    chat = thanking()
    said = chat.say(words)
    assert not [n for n in chat.search.nudges if n.state == "snoozed"], text(said)
    assert len(chat.search.interviews) == interviews, text(said)


def test_the_day_they_decide_is_the_answer_to_that_question() -> None:
    chat = debriefing()
    chat.say("not before monday, better tuesday")
    assert not [n for n in chat.search.nudges if n.state == "snoozed"]


@pytest.mark.parametrize(
    "words",
    ["can I email her again today?", "may I write to Dana again tomorrow?", "is it ok to ask again on friday?", "should I ping her again today", "could I call her again this afternoon?"],
)  # fmt: skip
def test_asking_whether_to_write_again_puts_nothing_off(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=4)
    chat.say(words)
    assert not [n for n in chat.search.nudges if n.state == "snoozed"], chat.said[-1].reply.text
    assert chat.said[-1].reply.verdict is not None
