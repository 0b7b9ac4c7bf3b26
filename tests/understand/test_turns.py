"""News told in the past tense of a day that is to come: a decision or an invitation is never read into last year."""

import pytest

from tests.understand.conftest import read, shown

# A Saturday morning, 21 November 2026, in New York
TO_COME = [
    ("Dana wrote they decide by 31 January.", "2027-01-31"),
    ("Dana emailed me they want to decide by 31 January", "2027-01-31"),
    ("heard from Dana, the committee meets 31 January", "2027-01-31"),
    ("Dana called: answer by 31 January", "2027-01-31"),
    ("Dana wrote back with a decision date, 31 January", "2027-01-31"),
    ("Dana messaged me about a second interview on 31 January", "2027-01-31"),
    ("Acme replied: phone screen on 31 January at 10am", "2027-01-31"),
    ("received an invitation for 31 January 10am from Acme", "2027-01-31"),
    ("Dana got back to me, we meet on 31 January", "2027-01-31"),
    ("they took my references and decide 31 January", "2027-01-31"),
    ("the interview went well and the decision is due 31 January", "2027-01-31"),
    ("the portal showed a decision date of 31 January", "2027-01-31"),
    ("Sam posted that they fill the role by 31 January", "2027-01-31"),
    ("Acme wrote to me with 31 January 9am for the onsite", "2027-01-31"),
    ("Dana rang me about an interview on Tuesday at 2pm", "2026-11-24"),
    ("Dana reached out for a call on Tuesday at 2pm", "2026-11-24"),
    ("joined the call, they pick someone on Tuesday", "2026-11-24"),
    ("had the talk with Ann, I get an answer Tuesday", "2026-11-24"),
]
BEHIND = [
    ("Dana called me on Monday", "2026-11-16"),
    ("they emailed on Tuesday", "2026-11-17"),
    ("I called about the interview on Monday", "2026-11-16"),
    ("Cloudberry Inns turned me down on Friday", "2026-11-20"),
    ("they let us down on Tuesday", "2026-11-17"),
    ("met the panel Thursday, all of them nice", "2026-11-19"),
    ("I sent her my documents on Monday as they wanted", "2026-11-16"),
    ("had a nice chat with the board on Monday", "2026-11-16"),
    ("interview done at Quarry Labs, 8-9 with Sol Vega", "2026-11-21"),
    ("the call is over, Friday 3pm with Ann", "2026-11-20"),
]


@pytest.mark.parametrize(("text", "day"), TO_COME)
def test_what_is_told_to_come(text: str, day: str) -> None:
    (date,) = read(text).dates
    assert (shown(date.start)[:10], date.role != "done", date.ambiguous) == (day, True, False)


@pytest.mark.parametrize(("text", "day"), BEHIND)
def test_what_is_told_as_done(text: str, day: str) -> None:
    (date,) = read(text).dates
    assert (shown(date.start)[:10], date.role) == (day, "done")


def test_one_message_looks_back_and_ahead() -> None:
    told, decided = read("they wrote on Monday that they decide Friday").dates
    assert (shown(told.start)[:10], shown(decided.start)[:10]) == ("2026-11-16", "2026-11-27")


def test_a_day_done_most_of_a_year_ago_is_asked_about() -> None:
    (date,) = read("I applied 31 January").dates
    assert (date.role, date.grade, shown(date.alts[0])[:10]) == ("done", "ask", "2027-01-31")
