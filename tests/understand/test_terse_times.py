"""Times as they are typed in a hurry or dictated, and words that only look like times."""

from datetime import UTC, datetime

import pytest

from coach.understand import understand
from tests.understand.conftest import only_date, read, shown

TIMES = [
    ("thursday, 2 30", "2026-11-26 14:30"),
    ("got one on the 8th, 2 30, not sure who with", "2026-12-08 14:30"),
    ("monday 9 15 with dana", "2026-11-23 09:15"),
    ("it's thursday, 4 o clock", "2026-11-26 16:00"),
    ("call on friday at 10 o clock", "2026-11-27 10:00"),
    ("saturday 930 am w the owner", "2026-11-28 09:30"),
    ("interview friday 1145 am", "2026-11-27 11:45"),
    ("new slot 16th 0700 UTC", "2026-12-16 07:00"),
    ("interview on the 24th 1430 GMT", "2026-11-24 14:30"),
    ("offer: they gave me 48 hours to say", "2026-11-23 10:00"),
    ("I have three days to decide", "2026-11-24 00:00"),
]


@pytest.mark.parametrize(("text", "start"), TIMES)
def test_a_time(text: str, start: str) -> None:
    assert shown(only_date(text).start) == start


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("10 to 2", "2026-11-22 10:00", "2026-11-22 14:00"),
        ("just out of my interview with Dana, 9 to 10", "2026-11-21 09:00", "2026-11-21 10:00"),
        ("Acme friday, 2 to 3", "2026-11-27 14:00", "2026-11-27 15:00"),
    ],
)
def test_a_range_of_bare_hours(text: str, start: str, end: str) -> None:
    date = only_date(text)
    assert date.end is not None
    assert (shown(date.start), shown(date.end)) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "they want 3 to 5 years",
        "the team is 4 to 6 people",
        "rate it 1 to 5",
        "I came 9th",
        "the door code is 4-11-19",
        "passcode 12-15-20",
        "wed like to hear from them",
        "Easter Seals case worker",
        "New Year Sports",
        "Halloween City store manager",
        "Thanksgiving Coffee wrote",
        "Thursday, the dating app, wants a designer",
        "heard from Monday, the software company",
        "Carol Nye called",
        "heard from Theresa May in accounts",
        "Grace March is the director",
    ],
)
def test_no_time_at_all(text: str) -> None:
    assert read(text).dates == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("pinged hunter this am", "2026-11-21"),
        ("interview with Dana Friday at 3", "2026-11-27"),
        ("interview with Dana March 5 at 3pm", "2027-03-05"),
        ("they decide by Christmas", "2026-12-25"),
        ("last stage at Two Sigma Feb 18 9:30am-12pm", "2027-02-18"),
        ("stop nudging me for a fortnight", "2026-12-05"),
        ("no nudges for 3 days", "2026-11-24"),
    ],
)
def test_still_a_day(text: str, day: str) -> None:
    assert shown(only_date(text).start)[:10] == day


def test_a_limit_behind_is_not_the_day_of_the_time() -> None:
    met, decision = read("interviewed with Ada Moss at 9am, she expects to know by the 23rd").dates
    assert (shown(met.start), shown(decision.start)) == ("2026-11-21 09:00", "2026-11-23 00:00")


@pytest.mark.parametrize(
    ("text", "zone", "phones"),
    [
        ("Bethany (02) 9374 4000", "Australia/Sydney", ("(02) 9374 4000",)),
        ("Bethany (02) 9374 4000", "America/Chicago", ()),
        ("ring 0161 496 0333", "Europe/London", ("0161 496 0333",)),
        ("ring 01 234 5678", "Europe/Dublin", ("01 234 5678",)),
        ("ring 098765 43210", "Asia/Kolkata", ("098765 43210",)),
    ],
)
def test_a_phone_number_of_the_country_of_the_zone(text: str, zone: str, phones: tuple[str, ...]) -> None:
    assert read(text, zone=zone).phones == phones


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("snooze 30m", "2026-11-21T10:30"),
        ("remind me in 45m", "2026-11-21T10:45"),
        ("snooze 90m please", "2026-11-21T11:30"),
        ("they decide mid-march", "2027-03-15T00:00"),
        ("should hear around mid-May", "2027-05-15T00:00"),
        ("an answer by late-march", "2027-03-21T00:00"),
    ],
)
def test_short_for_minutes_and_hyphened_months(text: str, start: str) -> None:
    now = datetime(2026, 11, 21, 15, tzinfo=UTC)
    assert understand(text, now, zone="America/New_York").dates[0].start.isoformat()[:16] == start


@pytest.mark.parametrize("text", ["they raised 30m", "they have 5m users", "3m wrote"])
def test_millions_are_no_minutes(text: str) -> None:
    assert understand(text, datetime(2026, 11, 21, 15, tzinfo=UTC), zone="America/New_York").dates == ()
