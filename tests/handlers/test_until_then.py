""" "Until next month" ends where it begins; weekends are kept quiet on a word; closed days and a date stand side by side."""

from datetime import date, timedelta

import pytest

from coach.model import wall_at
from tests.handlers.chat import Chat, text
from tests.handlers.scenes import waiting


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("pause until next month", date(2026, 12, 1)),
        ("pause until next week", date(2026, 11, 30)),
        ("quiet until January please", date(2027, 1, 1)),
        ("nothing until next week please", date(2026, 11, 30)),
        ("I'm away until next month", date(2026, 12, 1)),
        ("stop reminding me until the end of next week", date(2026, 12, 4)),
        ("I'm on holiday next week", date(2026, 12, 7)),
    ],
)
def test_a_pause(words: str, back: date) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert chat.search.preferences.paused_until == back, said


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("Acme is on hold until next month", date(2026, 12, 1)),
        ("they put it on ice until January", date(2027, 1, 1)),
        ("Acme is on hold until Q1", date(2027, 1, 4)),
        ("hiring is frozen until the third quarter", date(2027, 7, 1)),
        ("no hiring before Q2, so it's on hold", date(2027, 4, 1)),
        ("hiring is frozen until next week", date(2026, 11, 30)),
        ("they paused hiring until February", date(2027, 2, 1)),
        ("on hold until the end of January", date(2027, 1, 29)),
        ("on hold until 14 December", date(2026, 12, 14)),
    ],
)
def test_a_hold(words: str, until: date) -> None:
    chat = waiting()
    said = text(chat.say(words))
    held = chat.search.opportunities[0].hold
    assert held is not None, said
    assert held.until == until, said


QUIET = (
    "no reminders on weekends",
    "please only message me on weekdays",
    "don't bug me on saturdays and sundays",
    "weekends are off",
    "Mon-Fri only please",
    "never write to me on weekends, thanks",
)


@pytest.mark.parametrize("words", QUIET)
def test_weekends_are_kept_quiet(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert chat.search.preferences.quiet_weekends, said
    chat.say("/settings")
    assert "on weekends" in text(chat.said[-1:])
    chat.say("you may remind me on weekends again")
    assert not chat.search.preferences.quiet_weekends


@pytest.mark.parametrize(
    "words", ["they don't work on weekends", "Acme wants me on weekends too", "quiet this weekend please"]
)
def test_other_weekends(words: str) -> None:
    chat = waiting()
    chat.say(words)
    assert not chat.search.preferences.quiet_weekends


def test_nothing_comes_on_a_weekend() -> None:
    """A meeting on a Saturday and a Friday evening bring debriefs and thank-yous, none of them before Monday."""
    chat = Chat()
    chat.say("no reminders on weekends")
    chat.say("/interview Acme friday 5pm with Dana Lee")
    chat.say("/interview Globex saturday 11am with Tom Fox")
    seen = []
    for _ in range(21 * 24):
        seen += [(wall_at(chat.now, "America/New_York").date, m) for m in chat.wait(hours=1)]
    assert seen
    late = [(day, m.reply.text) for day, m in seen if (day - timedelta(hours=1)).weekday() > 4]
    assert late == []


@pytest.mark.parametrize(
    ("words", "closed", "promise"),
    [
        ("They decide by Thursday, but the office is closed on the 30th", 1, date(2026, 12, 3)),
        ("They are closed on Monday and want to decide by the 4th of December", 1, date(2026, 12, 4)),
        ("closed on the 30th. they decide thursday", 1, date(2026, 12, 3)),
        ("the office is closed from 24 to 31 December, so they decide by 8 January", 8, date(2027, 1, 8)),
        ("they will decide by 15 December, although they are closed on Monday and Tuesday", 2, date(2026, 12, 15)),
        ("they are closed on Monday and Tuesday", 2, None),
    ],
)  # fmt: skip
def test_closed_days_beside_a_date(words: str, closed: int, promise: date | None) -> None:
    chat = waiting()
    said = text(chat.say(words))
    acme = chat.search.opportunities[0]
    assert len(acme.closed_days) == closed, said
    assert (acme.promise.date if acme.promise else None) == promise, said
