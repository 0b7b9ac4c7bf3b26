"""What they do and what the user does, and what it does to the plan (the event table)."""

from dataclasses import replace

import pytest

from coach.plan import what_changed
from tests.coach.february import waiting_for_a_date
from tests.coach.world import World


def test_a_reply_before_the_date_leaves_the_date() -> None:
    w, acme, dana = waiting_for_a_date()
    w.heard(acme, "2027-02-12 10:00", dana)
    w.at("2027-02-12 10:00")
    assert w.due("dated_check_in") == ["Mon 1 Mar 09:00"]
    assert w.due("reply_due") == ["Fri 12 Feb 10:00"]


def test_a_reply_after_the_date_without_a_new_one_starts_the_wait_anew() -> None:
    w, acme, dana = waiting_for_a_date()
    w.run("2027-03-01 09:01")
    w.heard(acme, "2027-03-01 11:00", dana)
    w.at("2027-03-01 11:00")
    assert w.due("undated_check_in") == ["Wed 10 Mar 09:00"]
    assert {n.state for n in w.search.nudges if n.kind == "dated_check_in"} == {"dropped"}


def test_a_new_date_moves_the_check_in_and_is_said() -> None:
    w, acme, dana = waiting_for_a_date()
    before = w.search
    w.heard(acme, "2027-02-20 10:00", dana)
    w.promise(acme, "mid March", "2027-02-22")
    w.at("2027-02-22 10:00")
    changes = [c for c in what_changed(before, w.search) if c.nudge.opportunity == acme]
    moved = [(c.what, w.shown(c.was), w.shown(c.nudge.due)) for c in changes if c.was]
    assert moved == [("moved", "Mon 1 Mar 09:00", "Wed 17 Mar 09:00")]


def test_thanks_in_time_drop_the_late_ones_without_a_word() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    dana = w.person(acme)
    w.interview(acme, "2027-02-09 10:00", people=(dana,))
    w.run("2027-02-09 13:01")
    before = w.search
    assert w.due("late_thank_you") == ["Fri 12 Feb 09:00"]
    w.wrote(acme, "2027-02-09 13:10", dana, "thank_you")
    w.at("2027-02-09 13:11")
    assert "late_thank_you" not in w.kinds()
    assert "late_thank_you" not in {c.nudge.kind for c in what_changed(before, w.search)}


def test_the_next_round_clears_the_way() -> None:
    w, acme, dana = waiting_for_a_date()
    before = w.search
    w.heard(acme, "2027-02-20 10:00", dana, "invite")
    w.interview(acme, "2027-02-25 10:00", told="2027-02-20 10:00", people=(dana,))
    kinds = {c.nudge.kind for c in what_changed(before, w.search) if c.what == "added"}
    assert {"ask_timeline", "debrief", "thank_you"} <= kinds
    assert w.due("dated_check_in") == []
    assert w.due("undated_check_in") == ["Mon 8 Mar 09:00"]


def test_a_round_without_a_date_yet_asks_for_the_date_then_waits_for_it() -> None:
    w, acme, _ = waiting_for_a_date()
    w.interview(acme, None, told="2027-02-22 10:00")
    assert w.kinds() - {"pipeline"} == {"capture_gap", "undated_check_in"}
    assert w.due("capture_gap") == ["Tue 23 Feb 09:00"]
    assert w.due("undated_check_in") == ["Wed 3 Mar 09:00"]


def test_two_roles_at_one_company_are_asked_about_one_after_the_other() -> None:
    w, acme, dana = waiting_for_a_date()
    other = w.opportunity("ACME", at="2027-02-01 10:00")
    w.change_person(dana, opportunities=(acme, other))
    w.debrief(w.interview(other, "2027-02-11 10:00", people=(dana,)))
    w.promise(other, "by the 26th of February", "2027-02-11")
    w.wrote(other, "2027-02-11 13:00", dana, "thank_you")
    w.at("2027-02-12 10:00")
    assert w.due("dated_check_in") == ["Mon 1 Mar 09:00", "Mon 8 Mar 09:00"]
    w.run("2027-03-01 09:00")
    assert w.due("dated_check_in") == ["Mon 8 Mar 09:00"]
    first = w.nudge("dated_check_in").opportunity
    assert first is not None
    w.wrote(first, "2027-03-01 09:10", dana, "dated_check_in")
    w.at("2027-03-01 09:11")
    assert w.due("dated_check_in") == ["Mon 8 Mar 09:00"]


def test_a_moved_interview_moves_its_nudges_also_those_already_given() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    first = w.interview(acme, "2027-02-09 10:00", people=(w.person(acme),))
    w.run("2027-02-09 08:30")
    start = w.search.interviews[0].start
    assert start is not None
    w.change_interview(first, start=replace(start, local=w.local("2027-02-11 15:00")))
    w.at("2027-02-09 08:31")
    assert w.due("ask_timeline") == ["Wed 10 Feb 18:00", "Thu 11 Feb 13:00"]
    assert w.due("debrief") == ["Thu 11 Feb 16:30"]


def test_a_cancelled_interview_takes_everything_with_it() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    first = w.interview(acme, "2027-02-09 10:00")
    w.change_interview(first, status="cancelled")
    w.at("2027-02-08 12:00")
    assert w.kinds() == {"pipeline"}


def test_nobody_came() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    first = w.interview(acme, "2027-02-09 10:00", people=(w.person(acme),))
    w.change_interview(first, status="no_show")
    w.at("2027-02-09 11:05")
    assert w.kinds() - {"pipeline"} == {"reply_due"}


@pytest.mark.parametrize(("count", "day"), [(1, "Mon 1 Mar"), (2, "Thu 4 Mar"), (3, "Thu 11 Mar")])
def test_each_delay_waits_longer(count: int, day: str) -> None:
    w, acme, _ = waiting_for_a_date()
    w.delay(acme, "2027-02-18 10:00", count)
    w.at("2027-02-18 10:00")
    assert w.due("delay_check_in") == [f"{day} 09:00"]
    assert w.due("dated_check_in") == []


def test_an_offer_here_leaves_the_decision_only() -> None:
    w, acme, _ = waiting_for_a_date()
    w.offer(acme, "2027-02-22 11:00", "2027-03-01 17:00")
    w.at("2027-02-22 11:00")
    assert w.kinds() - {"pipeline"} == {"offer_acknowledgement", "offer_decision"}


def test_accepting_elsewhere_ends_the_rest_kindly() -> None:
    w, acme, _ = waiting_for_a_date()
    other = w.opportunity("Globex", at="2027-02-01 10:00")
    w.change(other, status="accepted", status_at=w.utc("2027-02-22 11:00"))
    w.at("2027-02-22 11:00")
    assert w.kinds() == {"close_out"}
    assert w.due("close_out", acme) == ["Mon 22 Feb 11:00"]


def test_withdrawing_asks_for_a_goodbye_once() -> None:
    w, acme, dana = waiting_for_a_date()
    w.change(acme, status="withdrawn", status_at=w.utc("2027-02-22 11:00"))
    w.at("2027-02-22 11:00")
    assert w.kinds() - {"pipeline"} == {"close_out"}
    w.wrote(acme, "2027-02-22 12:00", dana, "close_out")
    w.at("2027-02-22 12:01")
    assert w.kinds() <= {"pipeline"}


def test_please_do_not_contact_us() -> None:
    w, acme, _ = waiting_for_a_date()
    w.change(acme, no_contact_requested=True)
    w.at("2027-02-12 10:00")
    assert w.kinds() <= {"pipeline"}
    w.change(acme, exception_agreed=True)
    w.at("2027-02-12 10:00")
    assert w.due("undated_check_in") == ["Thu 11 Mar 09:00"]


def test_low_interest_offers_a_goodbye_in_place_of_the_check_in() -> None:
    w, acme, _ = waiting_for_a_date()
    w.change(acme, interest=2)
    w.at("2027-02-12 10:00")
    assert w.kinds() - {"pipeline"} == {"close_out"}
    assert w.due("close_out") == ["Mon 1 Mar 09:00"]


def test_whoever_left_is_not_written_to() -> None:
    w, acme, dana = waiting_for_a_date()
    eve = w.person(acme, "Eve", "recruiter")
    w.change_person(dana, left=True)
    w.at("2027-02-12 10:00")
    assert w.nudge("dated_check_in").person == eve
