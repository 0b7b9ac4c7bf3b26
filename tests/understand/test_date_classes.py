"""Ways of saying a date, class by class, beside those the conventions have."""

import pytest

from tests.understand.conftest import only_date, read, shown

# A Saturday morning, 21 November 2026, in New York
WEEKS_LATER = [
    ("interview Thursday week", "2026-12-03"),
    ("interview Tuesday fortnight", "2026-12-08"),
    ("call tomorrow week", "2026-11-29"),
    ("call this day fortnight", "2026-12-05"),
    ("start a week Friday", "2026-12-04"),
    ("start three weeks tomorrow", "2026-12-13"),
    ("two Wednesdays from now", "2026-12-02"),
    ("I met them three Mondays ago", "2026-11-02"),
]
EDGES = [
    ("they hire by year-end", "2026-12-31"),
    ("by quarter end", "2026-12-31"),
    ("before this month end", "2026-11-30"),
    ("the last week of the month", "2026-11-23"),
    ("the last two months of 2026", "2026-11-01"),
    ("they decide before the holidays", "2026-12-24"),
    ("i spoke to them this time last week", "2026-11-14"),
]
CALENDAR_WEEKS = [
    ("they decide in calendar week 50", "2026-12-07"),
    ("decision in KW 50", "2026-12-07"),
    ("KW 2 they decide", "2027-01-11"),
    ("start in KW01", "2027-01-04"),
    ("interview in week 50", "2026-12-07"),
    ("second round in week 50, Tuesday 10am", "2026-12-08"),
    ("Tuesday of week 50 at 9am", "2026-12-08"),
    ("they hire by end of week 50", "2026-12-11"),
    ("they let me know by weekend", "2026-11-21"),
    ("they'd like to decide before weekend", "2026-11-21"),
]
NO_WEEKS = [
    "week 2 of my search",
    "this is week 6 of silence",
    "I am in week 12 of the course",
    "they paid for week 3 and 4",
    "the interview was about week 40 of a pregnancy",
]
LIES_BEHIND = [
    "Back to work after 6 yrs at home",
    "after 15 years in retail I want something new",
    "interviewing again after 2 years off",
    "after 30 years in the army this is my first interview",
    "first offer after 8 months without work",
    "after two weeks of nothing they called",
]
SAID_THAT_DAY = [
    ("interview on the 21st", "2026-12-21 00:00", ["2026-11-21 00:00"]),
    ("interview on the 21st at 4pm", "2026-11-21 16:00", ["2026-12-21 16:00"]),
    ("interview on the 21st at 9am", "2026-12-21 09:00", []),
    ("I applied on the 21st", "2026-11-21 00:00", []),
]
PARTS = [
    ("remind me after lunch", "2026-11-21", "afternoon"),
    ("snooze it till after work", "2026-11-21", "evening"),
    ("poke me before bed", "2026-11-21", "evening"),
    ("coffee with Dana on Tuesday after lunch", "2026-11-24", "afternoon"),
    ("call over lunch on Monday", "2026-11-23", "noon"),
    ("snooze until late afternoon", "2026-11-21", "afternoon"),
]
RANGES = [
    ("I'm away from 2pm till tomorrow 6:30pm", "2026-11-21 14:00", "2026-11-22 18:30"),
    ("onsite from Dec 8 9am to Dec 9 noon", "2026-12-08 09:00", "2026-12-09 12:00"),
    ("slot is 11.15-11.45 on Monday", "2026-11-23 11:15", "2026-11-23 11:45"),
    ("I'm out 3 weeks starting Dec 7", "2026-12-07 00:00", "2026-12-27 00:00"),
    ("Thursday, 2-4", "2026-11-26 14:00", "2026-11-26 16:00"),
]


@pytest.mark.parametrize(("text", "day"), WEEKS_LATER + EDGES + CALENDAR_WEEKS)
def test_days(text: str, day: str) -> None:
    assert shown(only_date(text).start)[:10] == day


@pytest.mark.parametrize(("text", "start", "alts"), SAID_THAT_DAY)
def test_a_day_of_the_month_said_on_that_day(text: str, start: str, alts: list[str]) -> None:
    date = only_date(text)
    assert (shown(date.start), [shown(a) for a in date.alts]) == (start, alts)


@pytest.mark.parametrize(("text", "day", "part"), PARTS)
def test_meals_and_work_tell_the_part_of_the_day(text: str, day: str, part: str) -> None:
    date = only_date(text)
    assert (shown(date.start)[:10], date.part_of_day) == (day, part)


@pytest.mark.parametrize(("text", "start", "end"), RANGES)
def test_ranges(text: str, start: str, end: str) -> None:
    date = only_date(text)
    assert date.end is not None
    assert (shown(date.start), shown(date.end)) == (start, end)


CONTINENTAL = [
    ("the interview is at 21.12.2026 at 13:30 o'clock", "2026-12-21 13:30"),
    ("invited at 03.12.2026 at 9:15", "2026-12-03 09:15"),
    ("interview on 15 December, 14h, with Thiago", "2026-12-15 14:00"),
    ("call on Thursday, 17h.", "2026-11-26 17:00"),
    ("entrevista dia 15 de dezembro, 14h30", "2026-12-15 14:30"),
    ("day 12 of January at 10h with Rui", "2027-01-12 10:00"),
]


@pytest.mark.parametrize(("text", "start"), CONTINENTAL)
def test_days_and_hours_as_they_are_written_on_the_continent(text: str, start: str) -> None:
    assert shown(only_date(text, locale="de_DE").start) == start


FEASTS = [
    "they decide before Christmas hopefully",
    "off for Easter",
    "can start after Diwali",
    "closed since Thanksgiving",
    "due on Halloween",
]


@pytest.mark.parametrize("text", FEASTS)
def test_a_feast_that_is_led_to_stays_a_day(text: str) -> None:
    assert len(read(text).dates) == 1


def test_one_instant_on_two_clocks_is_one_date() -> None:
    date = only_date("call at 1pm Eastern / 10am Pacific on Monday")
    assert date.start.isoformat() == "2026-11-23T13:00:00-05:00"


@pytest.mark.parametrize(
    "text",
    [
        "Happy Friday, hope you are well",
        "Merry Christmas to all of you",
        "have a great Thursday!",
        "every Tuesday at 9 they have a standup",
        "I have 20 days of leave",
        "1/2 of the panel was kind",
        "a no from Seven Eleven",
        "I applied at Noon",
        "Sunday Evening (the magazine) has a job",
        "month end close is part of the job",
        "my SAT scores do not matter",
    ],
)
def test_no_dates(text: str) -> None:
    assert read(text).dates == ()


@pytest.mark.parametrize("text", NO_WEEKS + LIES_BEHIND)
def test_weeks_and_years_that_are_no_date(text: str) -> None:
    assert not read(text).dates
