"""What people say in passing gets the intent a listener would give it."""

import pytest

from coach.understand import Known
from tests.understand.conftest import read, shown

KNOWN = Known(companies=("Acme", "Next", "Monday.com"), people=("Dana Lee", "May"))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Dana wrote back, Thursday works", "heard"),
        ("we got moved to Thursday 10", "reschedule"),
        ("can i write to dana again?", "ask_if_ok"),
        ("is it too late?", "ask_if_ok"),
        ("sent it", "sent"),
        ("sent it, but shorter", "sent"),
        ("got an offer", "offer"),
        ("what's next?", "list"),
        ("how am I doing", "list"),
        ("when is my interview with Acme?", "list"),
        ("they pushed the decision to mid december", "decision"),
        ("till Monday 9", "snooze"),
        ("until after Thanksgiving", "snooze"),
        ("remind me tonight", "remind"),
        ("Acme said no", "rejected"),
        ("they want me for a second round", "interview"),
        ("the interview tomorrow is cancelled", "cancel"),
        ("I'm out of the running at Acme, I withdrew", "withdrawn"),
        ("it went well", "debrief"),
        ("applied to Acme", "applied"),
        ("help me write to Dana", "draft"),
        ("Dana Lee, hiring manager, dana@acme.com", "contact"),
        ("asdfgh", "other"),
        ("", "other"),
    ],
)
def test_intent(text: str, intent: str) -> None:
    got = read(text).intent
    assert got == intent or {got, intent} <= {"interview", "heard"} or {got, intent} <= {"contact", "note"}


@pytest.mark.parametrize(
    ("command", "intent"),
    [
        ("/interview Acme", "interview"),
        ("/snooze 2 hours", "snooze"),
        ("/list", "list"),
        ("/applied@bot Acme", "applied"),
    ],
)
def test_a_command_decides(command: str, intent: str) -> None:
    assert read(command).intent == intent


@pytest.mark.parametrize("command", ["/draft", "/today", "/rejection", "/contact", " /MAYI "])
def test_a_command_alone_names_nothing(command: str) -> None:
    got = read(command)
    assert (got.company, got.contacts, got.dates, got.other_companies) == (None, (), (), ())


@pytest.mark.parametrize(
    ("text", "expects", "start"),
    [
        ("2pm, with Dana Lee, she runs the data team", "when", "2026-11-21 14:00"),
        ("3", "time", "2026-11-21 15:00"),
        ("tomorrow 8:30", "snooze", "2026-11-22 08:30"),
        ("2 hours", "snooze", "2026-11-21 12:00"),
        ("a week or two", "decision", "2026-11-28 00:00"),
        ("it was last thursday, didn't go that great", "when", "2026-11-19 00:00"),
        ("no, Thursday", "when", "2026-11-26 00:00"),
    ],
)
def test_answers_to_an_open_question(text: str, expects: str, start: str) -> None:
    dates = read(text, known=Known(expects=expects)).dates
    assert [shown(d.start) for d in dates] == [start]


def test_an_answer_may_be_just_a_name() -> None:
    assert read("globex", known=Known(expects="company")).company == "globex"
    assert read("Zsolt Kovacs and Bo", known=Known(expects="people")).names == ("Zsolt Kovacs", "Bo")
    assert read("ux designer", known=Known(expects="role")).role == "ux designer"
    assert read("skip", known=Known(expects="company")).company in (None, "skip")


def test_who_runs_the_team_is_kept_in_their_words() -> None:
    dana = read("2pm, with Dana Lee, she runs the data team").contacts[0]
    assert (dana.about, dana.person_role) == ("runs the data team", "hiring_manager")


def test_known_names_win_over_time_words() -> None:
    got = read("interview with next tomorrow 3pm", known=KNOWN)
    assert (got.company, [shown(d.start) for d in got.dates]) == ("Next", ["2026-11-22 15:00"])
    got = read("May called, they decide in May", known=KNOWN)
    assert (got.names, [shown(d.start) for d in got.dates]) == (("May",), ["2027-05-01 00:00"])


def test_known_companies_are_spelled_as_stored() -> None:
    assert read("acme moved to thursday", known=KNOWN).company == "Acme"


def test_two_companies_in_one_message() -> None:
    got = read("heard from Globex and I have an interview with Initech on Tuesday")
    assert {got.company, *got.other_companies} == {"Globex", "Initech"}


def test_moved_from_one_day_to_another_counts_the_new_one() -> None:
    assert [shown(d.start) for d in read("they moved it from Tuesday to Friday 2pm").dates] == [
        "2026-11-27 14:00"
    ]


def test_the_smaller_facts() -> None:
    got = read("final round with Acme in London on Tuesday, 45 min on zoom")
    assert (got.round, got.duration_minutes, got.meeting_kind) == ("final round", 45, "video")
    assert (got.place, got.zone, got.country) == ("London", "Europe/London", "GB")
    assert read("2nd round with Acme").round_number == 2
