"""The conventions C1 to C15 of what was said, one by one."""

import pytest

from tests.understand.conftest import only_date, read, shown

SATURDAY, WEDNESDAY, FRIDAY = "2026-11-21T10:00", "2026-11-18T09:00", "2026-11-20T09:30"

CASES = [
    # C1 bare weekday: the next one after now
    (SATURDAY, "interview at Acme on Monday", "2026-11-23 00:00", []),
    (WEDNESDAY, "interview at Acme Wednesday 8am", "2026-11-25 08:00", []),
    (WEDNESDAY, "interview at Acme Wednesday 3pm", "2026-11-18 15:00", ["2026-11-25 15:00"]),
    (FRIDAY, "interview at Acme on Friday", "2026-11-27 00:00", ["2026-11-20 00:00"]),
    # C2 this, C3 next
    (WEDNESDAY, "interview at Acme this Friday", "2026-11-20 00:00", []),
    (WEDNESDAY, "interview at Acme next Friday", "2026-11-27 00:00", ["2026-11-20 00:00"]),
    (SATURDAY, "interview at Acme next Friday", "2026-11-27 00:00", ["2026-12-04 00:00"]),
    # C4 date only, part of day
    (SATURDAY, "interview at Acme tomorrow morning", "2026-11-22 00:00", []),
    # C5 counting
    (SATURDAY, "interview at Acme in 3 days", "2026-11-24 00:00", []),
    (SATURDAY, "interview at Acme in 2 weeks", "2026-12-05 00:00", []),
    (SATURDAY, "interview at Acme in 90 minutes", "2026-11-21 11:30", []),
    # C6 edges of periods
    (WEDNESDAY, "decision by end of week", "2026-11-20 00:00", ["2026-11-21 00:00", "2026-11-22 00:00"]),
    (SATURDAY, "decision by the end of the month", "2026-11-30 00:00", []),
    (SATURDAY, "decision early next week", "2026-11-23 00:00", ["2026-11-24 00:00"]),
    # C7 bare hours
    (SATURDAY, "interview at Acme Monday at 3", "2026-11-23 15:00", ["2026-11-23 03:00"]),
    (SATURDAY, "interview at Acme Monday at 9", "2026-11-23 09:00", []),
    (SATURDAY, "interview at Acme Monday at 12", "2026-11-23 12:00", []),
    # C8 a time alone
    (SATURDAY, "call with Acme at 2pm", "2026-11-21 14:00", []),
    (SATURDAY, "call with Acme at 9:30", "2026-11-22 09:30", []),
    # C13 no year
    (SATURDAY, "interview at Acme Nov 25", "2026-11-25 00:00", []),
    (SATURDAY, "interview at Acme Jan 4", "2027-01-04 00:00", []),
    # C14 by
    (SATURDAY, "they decide by Dec 4", "2026-12-04 00:00", []),
]


@pytest.mark.parametrize(("now", "text", "start", "alts"), CASES)
def test_reads_by_the_conventions(now: str, text: str, start: str, alts: list[str]) -> None:
    date = only_date(text, now)
    assert shown(date.start) == start
    assert [shown(a) for a in date.alts] == alts


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("tomorrow morning", "morning"),
        ("Tuesday afternoon", "afternoon"),
        ("tonight", "night"),
        ("EOD tomorrow", "eod"),
        ("Friday pm", "afternoon"),
    ],
)
def test_c4_keeps_the_part_of_day(text: str, part: str) -> None:
    date = only_date(f"interview at Acme {text}")
    assert (date.part_of_day, date.grain, date.has_time) == (part, "day", False)


def test_c6_middle_of_a_month_is_the_15th_and_vague() -> None:
    date = only_date("they decide mid December")
    assert (shown(date.start), date.precision, date.grade) == ("2026-12-15 00:00", "vague", "show")


@pytest.mark.parametrize(
    ("locale", "start", "other"),
    [
        ("en_US", "2026-12-03", "2027-03-12"),
        ("en_GB", "2027-03-12", "2026-12-03"),
        ("en-IN", "2027-03-12", "2026-12-03"),
    ],
)
def test_c9_day_and_month_by_locale_with_the_other_reading(locale: str, start: str, other: str) -> None:
    date = only_date("interview at Acme 12/03", locale=locale)
    assert (shown(date.start)[:10], shown(date.alts[0])[:10], date.grade) == (start, other, "ask")


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("9am PT", "2026-12-01T09:00:00-08:00"),
        ("9am ET", "2026-12-01T09:00:00-05:00"),
        ("9am PST", "2026-12-01T09:00:00-08:00"),
        ("9am CET", "2026-12-01T09:00:00+01:00"),
        ("9am IST", "2026-12-01T09:00:00+05:30"),
        ("9am London time", "2026-12-01T09:00:00+00:00"),
        ("10:00 GMT+2", "2026-12-01T10:00:00+02:00"),
        ("(3pm) UTC", None),
    ],
)
def test_c10_zone_words(words: str, iso: str | None) -> None:
    dates = read(f"interview at Acme Dec 1 {words}").dates
    assert iso is None or dates[0].start.isoformat() == iso


def test_c10_a_wrong_half_of_the_year_offers_the_place() -> None:
    date = only_date("interview at Globex Mar 16 2027 at 9am PST")
    assert date.start.isoformat() == "2027-03-16T09:00:00-08:00"
    assert [a.isoformat() for a in date.alts] == ["2027-03-16T09:00:00-07:00"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("talked to Dana on Friday", "2026-11-20"),
        ("applied to Acme in March", "2026-03-01"),
        ("interviewed at Acme on the 12th", "2026-11-12"),
        ("I sent it on Monday", "2026-11-16"),
        ("was told they moved it to Friday", "2026-11-27"),
        ("Dana emailed me that the interview is on Friday", "2026-11-27"),
    ],
)
def test_c11_past_tense_reads_back(text: str, start: str) -> None:
    assert shown(only_date(text).start)[:10] == start


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("interview at Acme tomorrow 3-4pm", "2026-11-22 15:00", "2026-11-22 16:00"),
        ("interview at Acme tomorrow 11-1pm", "2026-11-22 11:00", "2026-11-22 13:00"),
        ("onsite at Acme Dec 8-10", "2026-12-08 00:00", "2026-12-10 00:00"),
        ("onsite at Acme Mon-Wed next week", "2026-11-23 00:00", "2026-11-25 00:00"),
        ("call with Acme tomorrow 2pm for 45 minutes", "2026-11-22 14:00", "2026-11-22 14:45"),
    ],
)
def test_c12_ranges(text: str, start: str, end: str) -> None:
    date = only_date(text)
    assert date.end is not None
    assert (shown(date.start), shown(date.end)) == (start, end)


def test_c15_names_as_typed_and_role_without_the_word_role() -> None:
    got = read("interview with dE Shaw for the QA lead position tomorrow with José Ñáñez")
    assert (got.company, got.role, got.names) == ("dE Shaw", "QA lead", ("José Ñáñez",))


@pytest.mark.parametrize(
    "text",
    ["he sat next to me", "the sun was in my eyes", "my interviewer was named Friday", "Overall 6/10."],
)
def test_words_that_only_look_like_days(text: str) -> None:
    assert read(text).dates == ()
