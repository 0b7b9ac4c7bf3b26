"""What comes due as time goes by: silence to a dignified end, days told late, the pace, what is put together, a vacation."""

from dataclasses import replace
from typing import Any

import pytest

from coach.plan import replan
from tests.coach.february import waiting_for_a_date
from tests.coach.world import BERLIN, LOS_ANGELES, NEW_YORK, SYDNEY, World


def test_silence_step_by_step_to_a_dignified_end() -> None:
    w, acme, dana = waiting_for_a_date()
    steps = [
        ("dated_check_in", "2027-03-01 09:05", "second_check_in", ["Mon 8 Mar 09:00"]),
        ("second_check_in", "2027-03-08 09:05", "final_note", ["Mon 22 Mar 09:00"]),
        ("final_note", "2027-03-22 09:05", "long_tail", ["Mon 19 Apr 09:00"]),
        ("long_tail", "2027-04-19 09:05", "long_tail", ["Tue 15 Jun 09:00"]),
    ]
    for kind, at, following, due in steps:
        w.wrote(acme, at, dana, kind)
        w.at(at)
        assert w.due(following) == due
    assert "Mon 3 May 09:00" in [
        w.shown(n.due) for n in w.search.nudges if n.kind == "pipeline" and n.opportunity == acme
    ]
    w.wrote(acme, "2027-06-15 09:05", dana, "long_tail")
    w.at("2027-06-15 09:06")
    assert w.kinds() == {"pipeline"}
    w.change(acme, keep_warm=True)
    w.at("2027-06-15 09:06")
    assert w.due("stay_in_touch") == ["Fri 10 Sep 09:00"]


def test_nothing_is_forgotten_when_no_question_was_ever_asked() -> None:
    w = waiting_for_a_date()[0]
    w.at("2027-03-15 10:00")
    assert w.due("dated_check_in") == []
    assert w.due("long_tail") == ["Mon 15 Mar 10:00"]


def test_a_past_interview_is_planned_from_today() -> None:
    w = World()
    acme = w.opportunity(at="2026-11-23 10:00")
    w.interview(acme, "2026-11-19 14:00", told="2026-11-23 10:00", people=(w.person(acme),))
    w.at("2026-11-23 10:00")
    assert w.due("thank_you") == ["Mon 23 Nov 10:00"]
    assert "ask_timeline" not in w.kinds()
    assert "today" not in w.nudge("thank_you").reason.lower()
    later = World()
    acme = later.opportunity(at="2026-11-24 10:00")
    later.interview(acme, "2026-11-19 14:00", told="2026-11-24 10:00", people=(later.person(acme),))
    later.at("2026-11-24 10:00")
    assert "thank_you" not in later.kinds()
    assert later.due("late_thank_you") == ["Tue 24 Nov 10:00"]


def test_an_interview_without_a_time() -> None:
    w = World()
    acme = w.opportunity(at="2026-11-23 10:00")
    w.interview(acme, "2026-11-24 00:00", told="2026-11-23 10:00", time_known=False)
    assert w.due("capture_gap")[0] == "Tue 24 Nov 08:00"
    assert w.due("debrief") == ["Tue 24 Nov 17:30"]
    assert w.due("thank_you")[0] == "Tue 24 Nov 18:00"


def test_a_late_interview_is_thanked_for_next_morning() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    w.interview(acme, "2027-02-09 18:00")
    assert w.due("thank_you")[0] == "Wed 10 Feb 08:00"


def test_a_decision_tomorrow_hurries_the_thank_you() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    first = w.interview(acme, "2027-02-09 10:00")
    w.debrief(first)
    w.promise(acme, "tomorrow", "2027-02-09")
    w.at("2027-02-09 11:10")
    assert w.due("thank_you")[0] == "Tue 9 Feb 12:00"


@pytest.mark.parametrize(
    ("pace", "exact", "vague"),
    [
        ("prompt", "Mon 1 Mar", "Tue 2 Mar"),
        ("measured", "Wed 3 Mar", "Wed 3 Mar"),
        ("patient", "Fri 5 Mar", "Fri 5 Mar"),
    ],
)
def test_the_pace(pace: Any, exact: str, vague: str) -> None:
    w, acme, _ = waiting_for_a_date()
    w.change(acme, pace=pace)
    w.at("2027-02-12 10:00")
    assert w.due("dated_check_in") == [f"{exact} 09:00"]
    w.promise(acme, "around the 26th of February", "2027-02-10")
    w.at("2027-02-12 10:00")
    assert w.due("dated_check_in") == [f"{vague} 09:00"]


def test_for_a_user_far_west_the_note_is_scheduled_the_evening_before() -> None:
    w = World(zone=LOS_ANGELES)
    acme = w.opportunity(at="2027-02-01 10:00", zone=NEW_YORK)
    w.debrief(w.interview(acme, "2027-02-10 10:00", people=(w.person(acme),)))
    w.promise(acme, "by the 26th of February", "2027-02-10")
    w.at("2027-02-12 10:00")
    assert w.due("dated_check_in") == ["Sun 28 Feb 20:00"]
    w.promise(acme, "by the 25th of February", "2027-02-10")
    w.at("2027-02-12 10:00")
    assert w.due("dated_check_in") == ["Fri 26 Feb 07:00"]


def test_the_referrer_goes_first_and_the_company_later() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-03 10:00", source="referral", applied_on=w.local("2027-03-03").date())
    w.person(acme, "Hugo")
    rob = w.person(acme, "Rob", "referrer")
    w.at("2027-03-03 12:00")
    assert w.due("referral_thanks") == ["Wed 3 Mar 12:00"]
    assert (w.due("referral_nudge"), w.nudge("referral_nudge").person) == (["Fri 12 Mar 09:00"], rob)
    assert w.due("application_follow_up") == ["Wed 17 Mar 09:00"]


def test_the_day_after_an_event() -> None:
    w = World()
    fair = w.opportunity("Hooli", at="2027-03-03 10:00")
    w.interview(fair, "2027-03-05 14:00", kind="event")
    assert w.due("event_follow_up") == ["Mon 8 Mar 09:00"]
    assert "debrief" not in w.kinds()


def test_a_friendly_line_in_a_long_process_only() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00", sector="academia")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-02-09 10:00", people=(dana,), early_in_order=True))
    w.promise(acme, "end of March", "2027-02-09")
    w.wrote(acme, "2027-02-09 13:00", dana, "thank_you")
    w.at("2027-02-09 13:01")
    assert w.due("light_touch") == []
    w.heard(acme, "2027-02-10 09:00", dana)
    w.at("2027-02-10 09:00")
    assert w.due("light_touch") == ["Fri 26 Feb 09:00"]
    w.change(acme, promise=None)
    w.promise(acme, "by the 2nd of March", "2027-02-09")
    w.at("2027-02-10 09:00")
    assert w.due("light_touch") == []


def test_two_counted_messages_within_two_days_become_one() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-02-08 10:00", people=(dana,)), problem="slow reports")
    w.promise(acme, "by the 12th of February", "2027-02-08")
    w.wrote(acme, "2027-02-08 13:00", dana, "thank_you")
    w.at("2027-02-08 13:01")
    assert w.due("dated_check_in") == ["Tue 16 Feb 09:00"]
    assert w.nudge("dated_check_in").folded == ("value_add",)
    assert "value_add" not in w.kinds()


@pytest.mark.parametrize(
    ("promised", "day"),
    [
        ("2027-02-10", None),
        ("2027-02-11", None),
        ("2027-02-12", None),
        ("2027-02-16", None),
        ("2027-02-17", "Thu 11 Feb 09:00"),
        ("2027-02-24", "Thu 11 Feb 09:00"),
    ],
)
def test_an_idea_goes_alone_only_where_their_date_is_more_than_two_business_days_off(
    promised: str, day: str | None
) -> None:
    """N06, stops: Monday 15 February 2027 is a holiday, so the 16th is two business days after Thursday the 11th."""
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-02-08 10:00", people=(dana,)), problem="slow reports")
    w.promise(acme, f"by {promised}", "2027-02-08")
    w.wrote(acme, "2027-02-08 13:00", dana, "thank_you")
    w.at("2027-02-08 13:01")
    assert w.due("value_add") == ([day] if day else [])
    assert w.nudge("dated_check_in").folded == (() if day else ("value_add",))


def test_was_it_sent_is_asked_next_morning_and_again_and_then_no_more() -> None:
    w = waiting_for_a_date()[0]
    w.run("2027-03-10 10:00")
    told = [(n.kind, w.shown(n.due), bool(n.of)) for n in w.said if n.kind == "dated_check_in"]
    assert told == [
        ("dated_check_in", "Mon 1 Mar 09:00", False),
        ("dated_check_in", "Tue 2 Mar 09:00", True),
        ("dated_check_in", "Thu 4 Mar 09:00", True),
    ]
    assert "second_check_in" not in {n.kind for n in w.search.nudges}


def test_skipping_the_thank_you_brings_no_late_one() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    w.interview(acme, "2027-02-09 10:00", people=(w.person(acme),))
    w.run("2027-02-09 13:01")
    w.skip("thank_you")
    w.run("2027-02-13 10:00")
    assert "late_thank_you" not in {n.kind for n in w.search.nudges}


def test_muted_means_muted() -> None:
    w, acme, _ = waiting_for_a_date()
    w.change(acme, muted=True)
    w.at("2027-02-12 10:00")
    assert w.kinds() <= {"pipeline"}


def test_a_vacation_gathers_what_is_still_good_afterwards() -> None:
    w = waiting_for_a_date()[0]
    w.search = replace(
        w.search, preferences=replace(w.search.preferences, paused_until=w.local("2027-03-03").date())
    )
    w.at("2027-02-24 10:00")
    assert w.due("dated_check_in") == ["Wed 3 Mar 09:00"]
    assert all(n.fires is None or n.fires >= w.utc("2027-03-03 00:00") for n in w.search.nudges)


def test_what_comes_next_for_one_company() -> None:
    w, acme, _ = waiting_for_a_date()
    ahead = [n for n in w.search.nudges if n.opportunity == acme and n.of is None and n.fires]
    assert min(ahead, key=lambda n: n.fires).kind == "dated_check_in"
    w.change(acme, status="closed")
    w.at("2027-02-12 10:00")
    assert not any(n.opportunity == acme and n.fires for n in w.search.nudges)


def test_undoing_a_fact_brings_its_plan_back() -> None:
    w, acme, _ = waiting_for_a_date()
    before = w.search
    w.change(acme, status="rejected", status_at=w.utc("2027-02-12 10:00"))
    w.at("2027-02-12 10:00")
    undone = replace(before, nudges=w.search.nudges)
    assert {n.id for n in replan(undone, w.utc("2027-02-12 10:01")).nudges} >= {
        n.id for n in before.nudges if n.kind == "dated_check_in"
    }


def test_the_other_role_with_another_person_is_not_lost_either() -> None:
    """Two working days apart by themselves; at least a week apart as they are asked (R3b)."""
    w, acme, _ = waiting_for_a_date()
    other = w.opportunity("ACME", at="2027-02-01 10:00")
    iker = w.person(other, "Iker")
    w.debrief(w.interview(other, "2027-02-17 10:00", people=(iker,)))
    w.wrote(other, "2027-02-17 13:00", iker, "thank_you")
    w.at("2027-02-18 10:00")
    assert w.due("undated_check_in", other) == ["Mon 8 Mar 09:00"]
    assert w.due("dated_check_in", acme) == ["Mon 1 Mar 09:00"]


def test_the_other_role_is_asked_about_on_a_day_its_own_office_works() -> None:
    """Los Angeles has its Friday when Sydney has Saturday: what moves lands in the calendar of its own role, five
    working days later over Anzac Day."""
    w = World(zone=BERLIN, country="DE")
    west = w.opportunity(at="2027-04-01 10:00", zone=LOS_ANGELES, country="US")
    east = w.opportunity(at="2027-04-02 10:00", zone=SYDNEY, country="AU")
    ann, ben = w.person(west, "Ann"), w.person(east, "Ben")
    for role, person, day in ((west, ann, "22nd"), (east, ben, "23rd")):
        w.debrief(w.interview(role, "2027-04-12 10:00", people=(person,)))
        w.wrote(role, "2027-04-12 13:00", person, "thank_you")
        w.promise(role, f"by the {day} of April", "2027-04-12")
    w.at("2027-04-13 10:00")
    assert w.due("dated_check_in", west, LOS_ANGELES) == ["Fri 23 Apr 09:00"]
    assert w.due("dated_check_in", east, SYDNEY) == ["Mon 3 May 04:00"]


def test_after_the_late_question_comes_no_second_check_in() -> None:
    w, acme, dana = waiting_for_a_date()
    w.wrote(acme, "2027-04-01 10:00", dana, "long_tail")
    w.at("2027-04-02 10:00")
    assert "second_check_in" not in w.kinds()
    assert w.due("long_tail") == ["Thu 27 May 09:00"]
    assert w.nudge("long_tail").count == 2


def test_where_they_will_call_only_courtesy_and_answers_are_planned() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00", no_contact_requested=True)
    dana = w.person(acme)
    met = w.interview(acme, "2027-02-09 10:00", people=(dana,))
    w.at("2027-02-09 12:00")
    assert w.kinds() - {"pipeline"} == {"thank_you", "debrief"}
    w.debrief(met, forgot="the migration", problem="slow reports")
    w.run("2027-02-15 10:00")
    assert w.kinds() - {"pipeline"} == set()
    w.change(acme, exception_agreed=True)
    assert w.at("2027-02-15 10:01").due("undated_check_in") == ["Wed 10 Mar 09:00"]


def test_a_thank_you_put_off_to_tomorrow_does_not_say_today_is_best() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    w.interview(acme, "2027-02-09 10:00", people=(w.person(acme),))
    w.run("2027-02-09 13:00")
    assert "best day" in w.nudge("thank_you").reason
    w.snooze("thank_you", "2027-02-10 09:00")
    w.at("2027-02-09 13:05")
    assert "best day" not in w.nudge("thank_you").reason


def test_no_word_about_other_conversations_on_the_day_of_an_interview() -> None:
    w, acme, _ = waiting_for_a_date()
    assert w.at("2027-02-20 10:00").due("pipeline") == ["Mon 22 Feb 09:00"]
    w.interview(acme, "2027-02-22 14:00", told="2027-02-20 11:00")
    assert w.at("2027-02-20 11:01").due("pipeline") == ["Mon 1 Mar 09:00"]


def test_the_day_an_answer_is_due_is_named() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    w.offer(acme, "2027-02-22 10:00", "2027-03-01 12:00")
    w.at("2027-02-22 10:01")
    reasons = [n.reason for n in w.search.nudges if n.kind == "offer_decision"]
    assert any("Monday 1 March" in r for r in reasons)
    assert not any("Tomorrow" in r for r in reasons)
