"""What comes at once, what comes anew, and what an early question leaves of the row (rule book 2.1, 2.7, 3.2)."""

from datetime import date

import pytest

from tests.coach.february import acme, dana, february
from tests.coach.world import World, severities


def test_little_interest_brings_the_kind_goodbye_at_once() -> None:
    """N24: at once, the same day, one business day at most; no check-in any more."""
    w = february()
    w.at("2027-02-18 11:00")
    w.change(acme(w), interest=2, interest_at=w.utc("2027-02-18 11:00"))
    w.at("2027-02-18 11:00")
    assert w.due("close_out") == ["Thu 18 Feb 11:00"]
    assert w.latest("close_out") == "Fri 19 Feb 20:00"
    assert "dated_check_in" not in w.kinds()
    w.at("2027-02-18 15:00")
    assert w.due("close_out") == ["Thu 18 Feb 11:00"], "it stays where it was"


@pytest.mark.parametrize(("interest", "goes"), [(1, True), (2, True), (3, False), (5, False)])
def test_from_two_down_it_is_little_interest(interest: int, goes: bool) -> None:
    w = february()
    w.change(acme(w), interest=interest, interest_at=w.utc("2027-02-18 11:00"))
    w.at("2027-02-18 11:00")
    assert ("close_out" in w.kinds()) is goes
    assert ("dated_check_in" in w.kinds()) is not goes


@pytest.mark.parametrize(
    ("kind", "channel", "owed"),
    [
        ("invite", "phone", True),
        ("invite", "email", True),
        ("reply", "email", True),
        ("reply", "phone", False),
    ],
)
def test_an_invitation_is_answered_by_whatever_way_it_came(kind: str, channel: str, owed: bool) -> None:
    """2.7: next round invite -> N25; what was said on the phone was answered there."""
    w = february()
    w.heard(acme(w), "2027-02-18 11:00", dana(w), kind, channel=channel)
    w.at("2027-02-18 11:00")
    assert w.due("reply_due") == (["Thu 18 Feb 11:00"] if owed else [])


def test_a_check_in_already_brought_comes_again_after_an_absence() -> None:
    """2.7: an out-of-office reply moves what is pending to two business days after the return."""
    w = february()
    w.run("2027-03-01 09:30")
    assert w.nudge("dated_check_in").state == "asked"
    w.change_person(dana(w), out_of_office_until=date(2027, 3, 9))
    w.at("2027-03-01 10:00")
    moved = w.nudge("dated_check_in")
    assert (moved.state, w.due("dated_check_in")) == ("planned", ["Thu 11 Mar 09:00"])


def test_one_question_before_their_date_does_not_use_up_the_one_after_it() -> None:
    w = february()
    w.wrote(acme(w), "2027-02-19 10:00", dana(w), "message", angle="timeline_question")
    w.at("2027-02-19 10:01")
    assert w.due("dated_check_in") == ["Mon 1 Mar 09:00"]


def test_with_the_early_one_the_third_is_the_last_note() -> None:
    """R4: the third in a row must be the final note, whenever the first was asked."""
    w = february()
    w.wrote(acme(w), "2027-02-19 10:00", dana(w), "message", angle="timeline_question")
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "dated_check_in")
    w.at("2027-03-01 10:01")
    assert w.due("final_note") == ["Mon 15 Mar 09:00"]
    assert "second_check_in" not in w.kinds()


@pytest.mark.parametrize(
    ("zone", "now", "best"),
    [
        ("Asia/Kolkata", "2027-03-15 19:35", "Mon 15 Mar 21:00"),
        ("America/Los_Angeles", "2027-03-12 13:30", "Mon 15 Mar 08:30"),
        ("Pacific/Honolulu", "2027-03-12 11:30", "Mon 15 Mar 08:30"),
        ("Europe/London", "2027-03-12 21:30", "Mon 15 Mar 15:30"),
    ],
)
def test_a_call_is_proposed_while_its_caller_is_awake(zone: str, now: str, best: str) -> None:
    """R8a and 0.4: their hours for calls, neither in the caller's quiet hours nor before eight."""
    w = World(zone=zone)
    o = w.opportunity(at="2027-02-01 10:00", zone="America/Chicago")
    p = w.person(o, calls_welcome=True)
    w.debrief(w.interview(o, "2027-02-18 19:00", people=(p,)))
    w.wrote(o, "2027-02-18 21:30", p, "thank_you")
    verdict = w.judge(o, now, person=p, channel="phone")
    assert "R8a" in severities(verdict)
    assert w.shown(verdict.best) == best


def test_two_counted_messages_within_two_days_go_as_one() -> None:
    """2.1 Merging: N05 goes before N06, which becomes a part of it."""
    w = february()
    w.debrief(w.search.interviews[0].id, forgot="the audit", problem="slow reports")
    w.at("2027-02-10 14:00")
    assert w.nudge("addendum").folded == ("value_add",)
    assert "value_add" not in w.kinds()


def test_a_recruiter_who_left_is_no_way_to_them_any_more() -> None:
    """2.7: contact left; the next one there is written to."""
    w = World()
    o = w.opportunity(at="2027-02-01 10:00", source="agency", agency_route="through")
    tom, priya = w.person(o, "Tom"), w.person(o, "Priya", "agency")
    w.debrief(w.interview(o, "2027-02-10 10:00", people=(tom,)))
    w.wrote(o, "2027-02-10 13:00", tom, "thank_you")
    assert w.at("2027-02-10 13:01").nudge("recruiter_status").person == priya
    w.change_person(priya, left=True)
    w.at("2027-02-11 09:00")
    assert all(n.person != priya for n in w.search.nudges if n.state == "planned")


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        ({}, True),
        ({"interest": 2}, False),
        ({"no_contact_requested": True}, False),
        ({"keep_warm": True}, False),
    ],
)
def test_a_pause_is_asked_about_where_it_is_wanted(facts: dict[str, object], asked: bool) -> None:
    """N29, and what stops it: little interest, their wish for silence, a contact that is only kept warm."""
    w = february()
    w.hold(acme(w), "2027-02-18", until=date(2027, 4, 1))
    w.change(acme(w), **facts)
    w.at("2027-02-18 12:00")
    assert ("hold_check_in" in w.kinds()) is asked
