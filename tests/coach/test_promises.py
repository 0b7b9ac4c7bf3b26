"""What people say about time, and the date it means (said on Tuesday 24 November 2026 unless told otherwise)."""

from datetime import date

import pytest

from coach.calendar import calendar_at, promised

US = calendar_at("US", None, "America/New_York")
TUESDAY = date(2026, 11, 24)
TABLE = (
    ("today", "2026-11-24", "exact"),
    ("some time tonight", "2026-11-24", "vague"),
    ("tomorrow", "2026-11-25", "exact"),
    ("by Friday", "2026-11-27", "exact"),
    ("by end of day Friday", "2026-11-27", "exact"),
    ("next Tuesday", "2026-12-01", "exact"),
    ("Tuesday next week", "2026-12-01", "exact"),
    ("by the 15th", "2026-12-15", "exact"),
    ("by the 3rd", "2026-12-03", "exact"),
    ("on December 4th", "2026-12-04", "exact"),
    ("4 December, Friday", "2026-12-04", "exact"),
    ("2 March", "2027-03-02", "exact"),
    ("end of the week", "2026-11-27", "exact"),
    ("by the end of this week", "2026-11-27", "exact"),
    ("EOW", "2026-11-27", "exact"),
    ("she said by the end of next week", "2026-12-04", "exact"),
    ("early next week", "2026-12-01", "vague"),
    ("at the beginning of next week", "2026-12-01", "vague"),
    ("mid next week", "2026-12-02", "vague"),
    ("next week", "2026-12-04", "vague"),
    ("late next week", "2026-12-04", "vague"),
    ("the week after next", "2026-12-11", "vague"),
    ("a couple of days", "2026-11-30", "vague"),
    ("a few days", "2026-12-02", "vague"),
    ("in the next few days", "2026-12-02", "vague"),
    ("within a week", "2026-12-01", "exact"),
    ("within the next week", "2026-12-01", "exact"),
    ("a week or two", "2026-12-08", "vague"),
    ("one to two weeks", "2026-12-08", "vague"),
    ("a couple of weeks", "2026-12-08", "vague"),
    ("a few weeks", "2026-12-15", "vague"),
    ("two to three weeks", "2026-12-15", "vague"),
    ("10 days", "2026-12-04", "exact"),
    ("three weeks", "2026-12-15", "exact"),
    ("a fortnight", "2026-12-08", "exact"),
    ("five business days", "2026-12-02", "exact"),
    ("3 working days", "2026-11-30", "exact"),
    ("24 hours", "2026-11-25", "exact"),
    ("end of the month", "2026-11-30", "exact"),
    ("end of January", "2027-01-29", "exact"),
    ("early January", "2027-01-07", "vague"),
    ("mid December", "2026-12-15", "vague"),
    ("late February", "2027-02-26", "vague"),
    ("in March", "2027-03-31", "vague"),
    ("next month", "2026-12-31", "vague"),
    ("first week of January", "2027-01-08", "vague"),
    ("the week of the 14th", "2026-12-18", "vague"),
    ("w/c 14 December", "2026-12-18", "vague"),
    ("Friday week", "2026-12-04", "exact"),
    ("Thursday fortnight", "2026-12-10", "exact"),
    ("a fortnight on Friday", "2026-12-11", "exact"),
    ("three weeks on Monday", "2026-12-21", "exact"),
    ("the Wednesday after next", "2026-12-09", "exact"),
    ("until Q3", "2027-07-01", "vague"),
    ("in Q1", "2027-01-04", "vague"),
    ("end of Q1", "2027-03-31", "exact"),
    ("after the holidays", "2027-01-08", "vague"),
    ("in the new year", "2027-01-08", "vague"),
    ("before Christmas", "2026-12-24", "exact"),
    ("after Thanksgiving", "2026-12-01", "vague"),
    ("before Friday", "2026-11-25", "exact"),
    ("a week from Friday", "2026-12-04", "exact"),
    ("Monday or Tuesday next week", "2026-12-01", "vague"),
    ("between Monday and Wednesday next week", "2026-12-02", "vague"),
    ("around the 15th", "2026-12-15", "vague"),
    ("end of this week or early next week", "2026-12-01", "vague"),
)


@pytest.mark.parametrize(("phrase", "day", "precision"), TABLE)
def test_table(phrase: str, day: str, precision: str) -> None:
    promise = promised(phrase, TUESDAY, US).promise
    assert promise is not None
    assert (promise.date, promise.precision) == (date.fromisoformat(day), precision)
    assert (promise.phrase, promise.said_on) == (phrase, TUESDAY)


@pytest.mark.parametrize(
    "phrase",
    ["soon", "shortly", "we'll be in touch", "as soon as we can", "three days ago", "", "they may decide"],
)
def test_no_date_in_it(phrase: str) -> None:
    reading = promised(phrase, TUESDAY, US)
    assert reading.promise is not None
    assert reading.promise.date is None
    assert not reading.no_contact


@pytest.mark.parametrize(
    "phrase",
    ["Don't call us", "we’ll contact you", "please do not email", "no calls please", "we will call you"],
)
def test_they_ask_for_no_contact(phrase: str) -> None:
    assert promised(phrase, TUESDAY, US).no_contact


def test_a_date_beside_we_will_contact_you_is_a_date() -> None:
    reading = promised("we'll contact you by Friday", TUESDAY, US)
    assert reading.promise is not None
    assert reading.promise.date == date(2026, 11, 27)
    assert not reading.no_contact


@pytest.mark.parametrize(
    ("phrase", "said", "ask", "why"),
    [
        ("on Tuesday", "2026-11-24", ("2026-12-01", "2026-11-24"), "today is Tuesday"),
        ("end of the week", "2026-12-04", ("2026-12-11", "2026-12-04"), "today is Friday"),
        ("end of the week", "2026-12-06", ("2026-12-11", "2026-12-18"), "today is Sunday"),
        ("by Thursday", "2026-11-23", ("2026-11-26", "2026-11-30"), "that is Thanksgiving Day"),
        ("by the 25th", "2026-12-15", ("2026-12-25", "2027-01-04"), "that is Christmas Day"),
    ],
)
def test_two_readings_are_offered(phrase: str, said: str, ask: tuple[str, str], why: str) -> None:
    reading = promised(phrase, date.fromisoformat(said), US)
    assert tuple(str(d) for d in reading.ask) == ask
    assert reading.why_ask == why
    assert reading.promise is not None
    assert reading.promise.date == reading.ask[0]


def test_what_the_capture_read_is_the_fallback_only() -> None:
    read = date(2026, 12, 4)
    slashes = promised("by 12/4", TUESDAY, US, read=read).promise
    table = promised("next week", TUESDAY, US, read=date(2026, 11, 30), read_precision="exact").promise
    vague = promised("by 4/12 or thereabouts", TUESDAY, US, read=read, read_precision="vague").promise
    assert slashes is not None
    assert table is not None
    assert vague is not None
    assert (slashes.date, slashes.precision) == (read, "exact")
    assert (table.date, table.precision) == (date(2026, 12, 4), "vague")
    assert vague.precision == "vague"


def test_other_holidays_in_another_country() -> None:
    uk = calendar_at("GB", None, "Europe/London")
    thursday = promised("by Thursday", date(2026, 11, 23), uk)
    assert thursday.ask == ()
    monday = promised("by Monday", date(2027, 3, 25), uk)
    assert monday.why_ask == "that is Easter Monday"


def test_long_and_odd_texts_are_read_in_time() -> None:
    assert promised("next week " * 2000, TUESDAY, US).promise is not None
    assert promised("\u0000 99/99/9999 the 45th of Nevember", TUESDAY, US).promise is not None


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("on the 24th", ("2026-12-24", "2026-11-24")),
        ("the Wednesday after next", ("2026-12-09", "2026-12-02")),
    ],
)
def test_two_readings_are_asked_the_default_first(phrase: str, days: tuple[str, str]) -> None:
    assert tuple(str(day) for day in promised(phrase, TUESDAY, US).ask) == days


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("they want somebody to start on 4 january, and they'll call me by friday", "2026-11-27"),
        ("target start date is the 1st of February, decision next Tuesday", "2026-12-01"),
        ("they decide by the 15th and the role starts in March", "2026-12-15"),
        ("she hopes to have someone in place by mid January; I'll hear within a week", "2026-12-01"),
        ("hiring date 11 January, they will tell me tomorrow", "2026-11-25"),
        ("they want to fill the role by January", None),
        ("the start date is 4 january", None),
        ("they start the second interviews next week, decision by Friday", "2026-12-04"),
    ],
)
def test_when_the_work_begins_is_no_promise(phrase: str, day: str | None) -> None:
    """S2 50: the target date and the day of the answer are two dates."""
    promise = promised(phrase, TUESDAY, US).promise
    assert promise is not None
    assert promise.date == (date.fromisoformat(day) if day else None)
