"""Business days, quiet days, quiet hours."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.calendar import UserClock, calendar_at, calendar_for, nudge_at
from coach.model import JobSearch, Opportunity, Preferences, instant_of, wall_at
from coach.settings import DEFAULTS, adjustable, settings_for

US = calendar_at("US", None, "America/New_York")
UK = calendar_at("GB", None, "Europe/London")
dates = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def test_business_days_as_defined() -> None:
    friday, saturday = date(2026, 12, 4), date(2026, 12, 5)
    assert US.bd_add(friday, 1) == US.bd_add(saturday, 1) == US.bd_add(saturday, 0) == date(2026, 12, 7)
    assert US.bd_add(friday, 0) == friday
    assert US.bd_add(date(2026, 12, 7), -1) == friday
    assert US.bd_between(friday, date(2026, 12, 7)) == 1
    assert US.bd_between(date(2026, 12, 7), date(2026, 12, 8)) == 1
    assert US.bd_between(date(2026, 11, 25), date(2026, 11, 30)) == 2


@pytest.mark.parametrize(
    "day", ["2026-10-12", "2026-11-11", "2026-11-26", "2027-01-18", "2027-05-31", "2027-06-18", "2027-07-05"]
)
def test_american_holidays(day: str) -> None:
    assert not US.is_bd(date.fromisoformat(day))
    assert US.holiday_name(date.fromisoformat(day))


def test_the_united_kingdom_is_england_unless_said_otherwise() -> None:
    easter_monday = date(2027, 3, 29)
    assert not UK.is_bd(easter_monday)
    assert calendar_at("GB", "SCT", "Europe/London").is_bd(easter_monday)
    assert UK.is_bd(date(2026, 11, 26))


def test_an_unknown_country_has_weekends_only() -> None:
    nowhere = calendar_at("XX", "YY", "UTC")
    assert nowhere.is_bd(date(2026, 12, 25))
    assert not nowhere.is_bd(date(2026, 12, 26))


def test_quiet_days() -> None:
    for day in ("2026-11-27", "2026-12-24", "2026-12-31", "2027-01-01"):
        assert not US.is_contact_day(date.fromisoformat(day))
    assert UK.is_contact_day(date(2026, 11, 27))
    assert US.is_contact_day(date(2027, 1, 4))
    assert US.contact_day(date(2026, 12, 24)) == date(2027, 1, 4)


def test_days_the_user_declared_closed() -> None:
    closed = calendar_at("US", None, "America/New_York", (date(2026, 12, 7),))
    assert closed.bd_add(date(2026, 12, 4), 1) == date(2026, 12, 8)


@given(dates, st.integers(1, 80))
def test_adding_and_counting_agree(day: date, n: int) -> None:
    later = US.bd_add(day, n)
    assert US.is_bd(later)
    assert US.bd_between(day, later) == n
    assert US.bd_between(later, day) == -n


@given(dates, st.integers(1, 80))
def test_going_back_is_strictly_before(day: date, n: int) -> None:
    earlier = US.bd_add(day, -n)
    assert earlier < day
    assert US.is_bd(earlier)
    assert US.bd_between(earlier, day - timedelta(days=1)) == n - 1


@given(dates, dates, dates)
def test_counting_adds_up(a: date, b: date, c: date) -> None:
    first, second, third = sorted((a, b, c))
    assert US.bd_between(first, third) == US.bd_between(first, second) + US.bd_between(second, third)


def test_far_away_dates_do_no_harm() -> None:
    assert US.bd_add(date(2062, 3, 1), 700) > date(2062, 3, 1)
    assert US.bd_between(date(2020, 1, 1), date(2062, 1, 1)) > 10_000
    assert US.contact_day(date(9999, 12, 31)) <= date(9999, 12, 31)
    assert US.bd_add(date(1, 1, 3), -5) <= date(1, 1, 3)


def test_the_company_place_comes_before_the_users() -> None:
    search = JobSearch(
        owner="x", preferences=Preferences(zone="Europe/London", country="GB", subdivision="SCT")
    )
    own = Opportunity(id="o1", company="Acme", created_at=datetime(2026, 11, 1))
    assert calendar_for(search, own).subdivision == "SCT"
    abroad = Opportunity(
        id="o2", company="Acme", created_at=datetime(2026, 11, 1), country="us", zone="America/Chicago"
    )
    there = calendar_for(search, abroad)
    assert (there.country, there.subdivision, there.zone) == ("US", None, "America/Chicago")


def clock(zone: str, start: time = time(22), end: time = time(7)) -> UserClock:
    return UserClock(zone, settings_for(Preferences(zone=zone, quiet_from=start, quiet_until=end)))


@pytest.mark.parametrize(
    ("zone", "promised", "shown"),
    [
        ("America/New_York", None, "2026-12-08 09:00"),
        ("Europe/London", None, "2026-12-08 14:00"),
        ("America/Los_Angeles", None, "2026-12-07 20:00"),
        ("America/Los_Angeles", date(2026, 12, 7), "2026-12-08 07:00"),
        ("Asia/Tokyo", None, "2026-12-08 20:00"),
        ("Asia/Tokyo", date(2026, 12, 7), "2026-12-08 20:00"),
    ],
)
def test_nine_in_the_company_outside_the_users_quiet_hours(
    zone: str, promised: date | None, shown: str
) -> None:
    """09:00 in New York; the evening before where that is night, never on the promised date itself."""
    moment = nudge_at(date(2026, 12, 8), US, clock(zone), promised=promised)
    assert f"{wall_at(moment, zone).local:%Y-%m-%d %H:%M}" == shown


def test_quiet_hours_over_midnight_and_by_day() -> None:
    night, nap = clock("UTC"), clock("UTC", time(13), time(15))
    at = lambda h: instant_of(datetime(2026, 12, 8, h), "UTC")  # noqa: E731
    assert [h for h in range(24) if night.is_quiet(at(h))] == [0, 1, 2, 3, 4, 5, 6, 22, 23]
    assert [h for h in range(24) if nap.is_quiet(at(h))] == [13, 14]
    assert not any(clock("UTC", time(7), time(7)).is_quiet(at(h)) for h in range(24))
    assert night.awake(at(23)) == instant_of(datetime(2026, 12, 9, 7), "UTC")
    assert night.awake(at(23), at(23)) == at(20)
    assert clock("UTC", time(19), time(8)).evening_before(at(3)) == instant_of(
        datetime(2026, 12, 7, 18), "UTC"
    )


def test_numbers_can_be_set_per_person() -> None:
    own = settings_for(Preferences(coaching=(("gap_status", 8), ("no_such_number", 1)), pace="patient"))
    assert (own.gap_status, own.pace, own.gap_any) == (8, "patient", DEFAULTS.gap_any)
    assert "gap_status" in adjustable()
    assert "pace" not in adjustable()
    slow = Opportunity(id="o", company="x", created_at=datetime(2026, 1, 1), pace="measured")
    assert settings_for(Preferences(), slow).pace == "measured"


def test_regions_have_holidays_of_their_own() -> None:
    """Family Day is one in Toronto and none in Montreal; the King's birthday one in Sydney, another day in Perth."""
    family_day = date(2027, 2, 15)
    assert calendar_at("CA", None, "America/Toronto").is_bd(family_day) is False
    assert calendar_at("CA", None, "America/Montreal").is_bd(family_day)
    assert calendar_at("CA", "QC", "America/Toronto").is_bd(family_day)
    kings_birthday = date(2027, 6, 14)
    assert calendar_at("AU", None, "Australia/Sydney").is_bd(kings_birthday) is False
    assert calendar_at("AU", None, "Australia/Perth").is_bd(kings_birthday)
    assert calendar_at("US", None, "America/Toronto").is_bd(family_day) is False, "Presidents' Day"
    assert calendar_at("DE", None, "America/Toronto").is_bd(family_day)
