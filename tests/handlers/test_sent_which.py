"""A message to somebody for whom two steps wait counts at once, whether or not it is told which of them it was."""

import pytest

from tests.handlers.chat import Chat, choices, text


def _both_wait() -> Chat:
    """Monday 30 November, in the afternoon: the check-in and the late thank-you for Kevin are on screen."""
    chat = Chat()
    chat.say("/interview Acme today 9am with Kevin Poe")
    chat.wait(hours=26)
    chat.say("they decide by friday")
    chat.say("that's all")
    chat.wait(hours=24 * 6)
    return chat


@pytest.mark.parametrize(
    ("words", "day", "channel"),
    [
        ("emailed Kevin yesterday", 29, "email"), ("texted kevin this morning", 30, "text"), ("wrote to Kevin an hour ago", 30, "email"),
        ("sent kevin a message on linkedin yesterday", 29, "linkedin_message"), ("I dropped Kevin a line", 30, "email"),
    ],
)  # fmt: skip
def test_it_counts_though_the_question_is_never_answered(words: str, day: int, channel: str) -> None:
    chat = _both_wait()
    said = text(chat.say(words))
    out = [c for c in chat.search.contacts if c.direction == "out"]
    assert [(c.at.day, c.channel) for c in out] == [(day, channel)], said
    chat.say("got an offer from Hooli")
    assert len([c for c in chat.search.contacts if c.direction == "out"]) == 1


def test_told_later_which_it_was_it_counts_once_on_its_day() -> None:
    chat = _both_wait()
    said = chat.say("emailed Kevin yesterday")
    which = next(c for m in said for c in choices(m) if "thank-you" in c.label)
    assert "late thank-you to Kevin, yesterday" in text(chat.tap(which.does))
    out = [c for c in chat.search.contacts if c.direction == "out"]
    assert [(c.kind, c.at.day) for c in out] == [("late_thank_you", 29)]
    assert not [
        n for n in chat.search.nudges if n.kind == "late_thank_you" and n.state in ("planned", "asked")
    ]


def test_a_tap_on_what_was_undone_says_so() -> None:
    chat = _both_wait()
    said = chat.say("emailed Kevin yesterday")
    which = next(c for m in said for c in choices(m) if c.does.startswith("sentas:"))
    chat.say("undo")
    assert "no longer" in text(chat.tap(which.does))


@pytest.mark.parametrize(
    "words",
    [
        "the check-in",
        "it was the check in",
        "that was my check-in",
        "the follow-up",
        "asked about the status",
    ],
)
def test_or_told_in_words(words: str) -> None:
    chat = _both_wait()
    chat.say("emailed Kevin yesterday")
    said = text(chat.say(words))
    out = [c for c in chat.search.contacts if c.direction == "out"]
    assert [(c.kind, c.at.day) for c in out] == [("dated_check_in", 29)], said
