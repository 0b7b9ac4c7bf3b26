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
    ("interview mon 930 on unit", "2026-11-23 09:30"),
    ("tues 1030 with Carla", "2026-11-24 10:30"),
    ("interview tomorrow 1145 at Lakeview", "2026-11-22 11:45"),
    ("thursday 0830 clinic tour", "2026-11-26 08:30"),
    ("sat 0700, road test", "2026-11-28 07:00"),
    ("fri 1900 at Mercy", "2026-11-27 19:00"),
    ("interview fri 1145 Lakeview Rehab", "2026-11-27 11:45"),
    ("interview at Dow, 12/8 0730, gate B", "2026-12-08 07:30"),
    ("interview Dec 8 1130 at Acme", "2026-12-08 11:30"),
    ("interview on tuesday at seven a m and ask for Ron", "2026-11-24 07:00"),
    ("call tomorrow at three p m", "2026-11-22 15:00"),
    ("call on monday at 9 30 a m", "2026-11-23 09:30"),
    ("Acme moved my interview to 6 on Thursday, ugh", "2026-11-26 18:00"),
    ("they changed it to 2 tomorrow", "2026-11-22 14:00"),
    ("Globex pushed me to 10 on Monday", "2026-11-23 10:00"),
    ("interview at Acme on the second at 11am", "2026-12-02 11:00"),
    ("/interview Third Bank on the third at noon", "2026-12-03 12:00"),
    ("the 11. December at 9 am", "2026-12-11 09:00"),
    ("Accepted the offer from Acme, joining on 16th August", "2027-08-16 00:00"),
    ("signed with Acme, onboarding December 14", "2026-12-14 00:00"),
    ("Met Ann Roe and Henrik Lund at Acme on Friday, mostly about pumps", "2026-11-20 00:00"),
    ("applied to Acme, it closes on 15 January", "2027-01-15 00:00"),
    ("Joanna Flint just phoned and invited me to an interview on 9 February at 9:30am", "2027-02-09 09:30"),
    ("Globex rang and asked me in on Tuesday at 10", "2026-11-24 10:00"),
    ("Dana wrote and moved it to Friday at 2pm", "2026-11-27 14:00"),
    ("she called and offered Monday at 9", "2026-11-23 09:00"),
    ("they emailed and booked me for 3 December", "2026-12-03 00:00"),
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
        ("interview at Quarry Labs, 11-12 with Sol Vega", "2026-11-21 11:00", "2026-11-21 12:00"),
        ("interview 2-3 with Ann at Acme thursday", "2026-11-26 14:00", "2026-11-26 15:00"),
        ("panel at Acme (10-11) on tuesday", "2026-11-24 10:00", "2026-11-24 11:00"),
        ("phone call 12-1, with Sam", "2026-11-21 12:00", "2026-11-21 13:00"),
        ("just left Acme, 9-10", "2026-11-21 09:00", "2026-11-21 10:00"),
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
        "Acme moved from 3 to 5 people",
        "time and a half after 40 hrs",
        "come on mon, be serious",
        "my sister wed the old boss",
        "didn't want to mar my chances",
        "hiring like there's no tomorrow",
        "I wasn't born yesterday",
        "that's yesterday's news",
        "feels like yesterday",
        "no answer for two weeks, they decide slowly",
        "they said nothing for a month",
        "we did it in a month",
        "the panel was 3-4 people",
        "interview lasted 2-3 hours",
        "a 9-5 job, no interview yet",
        "they interview 5-6 people",
        "call 3-4 references, they said",
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


@pytest.mark.parametrize("text", ["friday 500 people came", "on monday 300 applicants", "Acme monday 2027"])
def test_a_number_behind_a_day_that_is_no_time(text: str) -> None:
    assert not only_date(text).has_time


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("interview bei Siemens 3.12. um 14 uhr", "2026-12-03 14:00"),
        ("interview Bosch 10.12. at 8", "2026-12-10 08:00"),
        ("am 4.12. bei Bosch", "2026-12-04 00:00"),
        ("interview on 7.12. at 15:00", "2026-12-07 15:00"),
        ("Gespräch am 1.12. um 9 Uhr", "2026-12-01 09:00"),
    ],
)
def test_a_day_with_dots_is_never_the_other_way_round_in_europe(text: str, start: str) -> None:
    date = only_date(text, zone="Europe/Berlin", locale="de_DE")
    assert (shown(date.start), date.alts) == (start, ())


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


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("interview wednesday 2pm till 2.30 at Acme", "14:00", "14:30"),
        ("interview tomorrow 3pm to 3.45 at Acme", "15:00", "15:45"),
        ("interview on Monday 10 May 11 to 12 with Hannah Cole", "11:00", "12:00"),
        ("interview friday 1pm-1.30 at Acme", "13:00", "13:30"),
        ("interview friday 2 til 3 at Acme", "14:00", "15:00"),
        ("interview friday 11am to 12.15 at Acme", "11:00", "12:15"),
    ],
)
def test_ranges_as_they_are_typed(text: str, start: str, end: str) -> None:
    said = understand(text, datetime(2027, 5, 3, 9, tzinfo=UTC), zone="America/New_York").dates[0]
    assert said.end is not None
    assert (f"{said.start:%H:%M}", f"{said.end:%H:%M}") == (start, end)
