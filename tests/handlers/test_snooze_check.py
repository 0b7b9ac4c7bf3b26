"""Putting a step off, or forward, never breaks a stop rule without being asked (rule book 2.1 Snooze)."""

from datetime import UTC, datetime

from coach.model import Nudge
from handlers.stamps import utc_stamp
from tests.handlers.chat import Chat, choices, text

MONDAY = datetime(2027, 3, 1, 15, 30, tzinfo=UTC)
THURSDAY = datetime(2027, 3, 4, 14, 0, tzinfo=UTC)
TUESDAY_AFTER = datetime(2027, 3, 16, 13, 0, tzinfo=UTC)


def waiting() -> tuple[Chat, Nudge]:
    """They decide by Friday 12 March 2027; the check-in is planned for Monday the 15th."""
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.say("/decision Acme by Friday 12 March")
    chat.say("sent the thank-you to Dana")
    return chat, next(n for n in chat.search.nudges if n.kind == "dated_check_in")


def test_before_the_date_they_named_it_is_asked_about() -> None:
    chat, nudge = waiting()
    said = chat.tap(f"snz:{nudge.id}:{utc_stamp(THURSDAY)}")
    assert "That would be too soon. They told you Friday 12 March" in text(said)
    labels = [c.label for c in choices(said[-1])]
    assert labels == ["Monday 15 March at 08:30", "Keep Thursday 4 March at 09:00"]
    assert chat.search.nudge(nudge.id) == nudge


def test_the_better_day_is_one_tap_away() -> None:
    chat, nudge = waiting()
    chat.tap(f"snz:{nudge.id}:{utc_stamp(THURSDAY)}")
    chat.press("Monday 15 March at 08:30")
    kept = chat.search.nudge(nudge.id)
    assert kept is not None
    assert kept.snoozed_until == datetime(2027, 3, 15, 12, 30, tzinfo=UTC)


def test_it_is_their_search_and_their_day() -> None:
    chat, nudge = waiting()
    chat.tap(f"snz:{nudge.id}:{utc_stamp(THURSDAY)}")
    assert "I'll bring it again" in text(chat.press("Keep Thursday 4 March at 09:00"))


def test_a_day_after_it_is_simply_taken() -> None:
    chat, nudge = waiting()
    assert "I'll bring it again" in text(chat.tap(f"snz:{nudge.id}:{utc_stamp(TUESDAY_AFTER)}"))


def test_an_old_button_still_says_that_its_moment_has_passed() -> None:
    chat, nudge = waiting()
    chat.wait(days=5)
    assert "That moment has passed" in text(chat.tap(f"snzok:{nudge.id}:{utc_stamp(THURSDAY)}"))
