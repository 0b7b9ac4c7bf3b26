"""A date or a time that is taken back in the same breath: only what is meant counts, and what was not said again stays."""

import pytest

from tests.understand.conftest import read, shown

# A Saturday morning, 21 November 2026, in New York
CORRECTED = [
    ("had an interview yesterday lol no wait thursday", "2026-11-19 00:00"),
    ("interview tues, erm hang on, weds", "2026-11-25 00:00"),
    ("interview on the 5th... strike that, the 6th", "2026-12-06 00:00"),
    ("interview tomorrow haha i lie, thursday", "2026-11-26 00:00"),
    ("interview Monday - tell a lie - Tuesday", "2026-11-24 00:00"),
    ("interview june 3rd, nope, 4th", "2027-06-04 00:00"),
    ("interview on 12 march, oh hold on, 13 march", "2027-03-13 00:00"),
    ("interview with Acme Monday, ugh no, Tuesday at 9am", "2026-11-24 09:00"),
    ("interview wednesday... my mistake, thursday", "2026-11-26 00:00"),
    ("interview tuesday 3pm, sorry, wednesday, at Acme", "2026-11-25 15:00"),
    ("interview at Acme tuesday 3pm no wait 4pm", "2026-11-24 16:00"),
    ("interview monday at 3pm, my bad, 4", "2026-11-23 16:00"),
    ("interview thursday at 10, er no, 11", "2026-11-26 11:00"),
    ("interview on friday at 2pm, sorry, 3", "2026-11-27 15:00"),
    ("interview tomorrow at noon, whoops i mean 1pm", "2026-11-22 13:00"),
    ("call on tuesday at 9, scratch that, 10", "2026-11-24 10:00"),
    ("interview with Acme on tue no sorry wed at 10am", "2026-11-25 10:00"),
    ("interview monday sorry no tuesday", "2026-11-24 00:00"),
    ("interview on the 8th, wait no, hang on, the 9th", "2026-12-09 00:00"),
    ("Ann asks for 10:40 rather than 9:40", "2026-11-21 10:40"),
    ("interview on friday instead of thursday", "2026-11-27 00:00"),
]
BOTH_COUNT = [
    "interview Monday at Acme, no later than Friday they decide",
    "interview Tuesday at Acme. No answer by Friday means no.",
    "interview with Acme on Monday, and with Globex on Tuesday",
    "Acme on Monday, sorry it is short, and then Globex on Tuesday",
    "interview on Tuesday, no word before Friday",
]


@pytest.mark.parametrize(("text", "start"), CORRECTED)
def test_only_the_last_word_counts(text: str, start: str) -> None:
    assert [shown(d.start) for d in read(text).dates] == [start]


@pytest.mark.parametrize("text", BOTH_COUNT)
def test_a_no_that_takes_nothing_back(text: str) -> None:
    assert len(read(text).dates) == 2


@pytest.mark.parametrize("text", ["Monday - tell a lie - Tuesday", "monday, no wait, tuesday"])
def test_the_day_taken_back_is_no_company(text: str) -> None:
    assert read(text).company is None
