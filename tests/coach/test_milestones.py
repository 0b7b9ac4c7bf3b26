"""Milestones, reminders and what was put off: nudges that follow from events beside the wait itself."""

from dataclasses import replace
from datetime import date

import pytest

from tests.coach.world import World, severities


def test_whoever_recommended_you_hears_of_every_milestone() -> None:
    """Recommended on Monday, applied on Wednesday, accepted elsewhere two weeks later."""
    w = World()
    acme = w.opportunity(at="2027-03-01 10:00")
    rob = w.person(acme, "Rob", "referrer")
    w.wrote(acme, "2027-03-01 12:00", rob, "referral_thanks")
    w.change(acme, applied_on=date(2027, 3, 3))
    assert w.at("2027-03-03 14:00").due("referral_thanks") == ["Wed 3 Mar 14:00"]
    w.wrote(acme, "2027-03-03 15:00", rob, "referral_thanks")
    assert w.at("2027-03-04 10:00").due("referral_thanks") == []
    other = w.opportunity("Globex", at="2027-03-01 10:00")
    w.change(other, status="accepted", status_at=w.utc("2027-03-15 11:00"))
    assert w.at("2027-03-15 11:00").due("referral_thanks") == ["Mon 15 Mar 11:00"]


@pytest.mark.parametrize("label", ["final round", "Final interview", "last round"])
def test_a_finalist_tells_the_references(label: str) -> None:
    w = World()
    acme = w.opportunity(at="2027-03-01 10:00")
    w.interview(acme, "2027-03-09 10:00", told="2027-03-03 11:00", label=label)
    assert w.at("2027-03-03 11:00").due("references_heads_up") == ["Wed 3 Mar 18:00"]
    w.wrote(acme, "2027-03-03 19:00", None, "references_heads_up")
    assert w.at("2027-03-04 10:00").due("references_heads_up") == []


def test_an_earlier_round_or_one_long_over_is_no_final() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-01 10:00")
    w.interview(acme, "2027-03-09 10:00", told="2027-03-03 11:00", label="second round")
    assert w.at("2027-03-03 11:00").due("references_heads_up") == []
    w.interview(acme, "2027-02-09 10:00", told="2027-03-03 11:00", label="final round")
    assert w.at("2027-03-03 11:00").due("references_heads_up") == []


def test_nobody_is_reminded_of_a_question_on_a_quiet_day() -> None:
    """Wednesday 25 November is followed by Thanksgiving and the quiet Friday; then 2 December, two days on."""
    w = World()
    acme = w.opportunity(at="2026-11-12 10:00", applied_on=date(2026, 11, 16))
    w.person(acme)
    w.at("2026-11-16 10:00").run("2026-12-03 12:00")
    told = [w.shown(n.due) for n in w.said if n.kind == "application_follow_up"]
    assert told == ["Wed 25 Nov 09:00", "Mon 30 Nov 09:00", "Wed 2 Dec 09:00"]


def test_what_was_put_off_keeps_its_distance_from_what_was_sent_meanwhile() -> None:
    """Put off to Tuesday; on Monday a friendly line went out, so the question waits for three business days."""
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-02-10 10:00", people=(dana,)))
    w.promise(acme, "by the 26th of February", "2027-02-10")
    w.wrote(acme, "2027-02-10 13:00", dana, "thank_you")
    w.at("2027-02-10 13:05").run("2027-03-01 09:01")
    w.snooze("dated_check_in", "2027-03-02 09:00")
    w.wrote(acme, "2027-03-01 11:00", dana, "light_touch")
    w.at("2027-03-01 11:05")
    assert w.due("dated_check_in") == ["Thu 4 Mar 09:00"]
    assert w.judge(acme, "2027-03-04 09:00", person=dana, kind="dated_check_in").severity == "fine"


def test_a_decision_today_is_asked_about_tomorrow_whenever_the_thanks_went_out() -> None:
    """R2c no later than R5 (3.4): thanked at 10:50 on Thursday, decision that day, the question on Friday."""
    w = World()
    bloom = w.opportunity("Bloom", at="2027-03-11 08:00")
    carla = w.person(bloom, "Carla")
    w.debrief(w.interview(bloom, "2027-03-11 09:00", 45, people=(carla,)))
    w.promise(bloom, "today", "2027-03-11")
    w.wrote(bloom, "2027-03-11 10:50", carla, "thank_you")
    assert w.at("2027-03-11 11:00").due("dated_check_in") == ["Fri 12 Mar 09:00"]


def test_without_a_date_the_question_leaves_the_thanks_three_days() -> None:
    w = World()
    shop = w.opportunity("Shop", at="2027-03-01 08:00", sector="fast")
    carla = w.person(shop, "Carla")
    w.debrief(w.interview(shop, "2027-03-01 09:00", people=(carla,)))
    w.wrote(shop, "2027-03-03 10:50", carla, "thank_you")
    assert w.at("2027-03-03 11:00").due("undated_check_in") == ["Mon 8 Mar 09:00"]


def test_the_question_of_the_day_is_not_lost_in_thanks_that_never_went_out() -> None:
    """One of two was thanked; the late thank-you for the other is open when the question comes due (2.1 Merging)."""
    w = World()
    vantor = w.opportunity("Vantor", at="2027-02-16 08:00")
    petra, owen = w.person(vantor, "Petra"), w.person(vantor, "Owen", "interviewer")
    w.debrief(w.interview(vantor, "2027-02-16 14:00", people=(petra, owen)))
    w.promise(vantor, "by Friday", "2027-02-16")
    w.wrote(vantor, "2027-02-16 16:00", petra, "thank_you")
    w.at("2027-02-16 16:05").run("2027-02-22 09:30")
    told = [(n.kind, w.shown(n.due)) for n in w.said if n.of is None]
    assert ("late_thank_you", "Fri 19 Feb 09:00") in told
    assert ("dated_check_in", "Mon 22 Feb 09:00") in told


def silent() -> World:
    """Two companies, the last word from the user on Monday 3 May 2027; ten business days later is 17 May."""
    w = World()
    for company, day in (("Sable", 4), ("Union", 5)):
        id = w.opportunity(company, at="2027-05-03 09:00")
        person = w.person(id, company)
        w.debrief(w.interview(id, f"2027-05-0{day} 10:00", told="2027-05-03 09:00", people=(person,)))
        w.wrote(id, f"2027-05-0{day} 12:00", person, "thank_you")
    w.search = replace(w.search, last_heard_at=w.utc("2027-05-03 09:00"))
    return w


def test_after_ten_silent_days_reminders_come_on_one_morning_and_then_no_more() -> None:
    w = silent()
    w.at("2027-05-05 13:00").run("2027-06-01 12:00")
    again = sorted((w.shown(n.due), w.search.opportunity(n.opportunity).company) for n in w.said if n.of)  # type: ignore[union-attr]
    assert again == [
        ("Fri 14 May 09:00", "Sable"),
        ("Mon 17 May 09:00", "Sable"),
        ("Mon 17 May 09:00", "Union"),
    ]


def test_to_a_user_who_speaks_reminders_come_each_at_its_time() -> None:
    w = silent()
    w.search = replace(w.search, last_heard_at=w.utc("2027-05-12 09:00"))
    w.at("2027-05-12 13:00").run("2027-06-01 12:00")
    again = [w.shown(n.due) for n in w.said if n.of]
    assert again == ["Fri 14 May 09:00", "Mon 17 May 09:00", "Tue 18 May 09:00", "Wed 19 May 09:00"]


def test_thanks_that_may_become_late_leave_the_question_its_day() -> None:
    """The thank-you is open, a question went out too early: the check-in keeps Monday 8 March (2.1 Merging)."""
    w = World()
    acme = w.opportunity(at="2027-03-01 08:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-03-01 09:00", people=(dana,)))
    w.promise(acme, "by Friday", "2027-03-01")
    w.at("2027-03-01 10:05").run("2027-03-01 12:00")
    w.wrote(acme, "2027-03-01 12:30", dana, "dated_check_in")
    w.at("2027-03-01 13:00")
    assert w.due("late_thank_you") == ["Thu 4 Mar 09:00"]
    assert w.due("dated_check_in") == ["Mon 8 Mar 09:00"]


def test_a_gap_is_asked_about_on_a_working_morning() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-04 08:00")
    w.interview(acme, "2027-03-05 09:00", people=(w.person(acme),))
    assert w.due("capture_gap") == ["Mon 8 Mar 09:00"]


def test_what_the_plan_needs_is_known_so_nothing_is_asked() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-03 08:00")
    w.interview(acme, "2027-03-04 09:00", people=(w.person(acme),))
    w.promise(acme, "by the 12th", "2027-03-04")
    assert w.at("2027-03-04 11:00").due("capture_gap") == []


def test_a_date_told_before_the_interview_is_asked_about_again() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-03 08:00")
    w.interview(acme, "2027-03-04 09:00", people=(w.person(acme),))
    w.promise(acme, "by the 12th", "2027-03-03")
    assert w.at("2027-03-04 11:00").due("capture_gap") == ["Fri 5 Mar 09:00"]


def referred() -> tuple[World, str, str, str]:
    """Recommended by Rob, applied at Acme on Wednesday 3 March 2027; Rob was thanked."""
    w = World()
    acme = w.opportunity(at="2027-03-03 10:00", applied_on=date(2027, 3, 3))
    hugo, rob = w.person(acme, "Hugo"), w.person(acme, "Rob", "referrer")
    w.wrote(acme, "2027-03-03 12:00", rob, "referral_thanks")
    return w, acme, hugo, rob


def test_a_word_of_the_referrer_is_no_answer_of_the_company() -> None:
    w, acme, _, rob = referred()
    w.heard(acme, "2027-03-04 10:00", rob)
    w.at("2027-03-04 10:01")
    assert (w.due("reply_due"), w.nudge("reply_due").person) == (["Thu 4 Mar 10:01"], rob)
    w.wrote(acme, "2027-03-04 10:30", rob, "reply")
    w.at("2027-03-04 10:31")
    assert w.due("referral_nudge") == ["Fri 12 Mar 09:00"]
    assert w.due("application_follow_up") == ["Wed 17 Mar 09:00"]


def test_a_word_of_the_company_spares_the_referrer_the_question() -> None:
    w, acme, hugo, _ = referred()
    w.heard(acme, "2027-03-04 10:00", hugo)
    w.wrote(acme, "2027-03-04 10:30", hugo, "reply")
    w.at("2027-03-04 10:31")
    assert w.due("referral_nudge") == []
    assert w.due("undated_check_in") == ["Mon 15 Mar 09:00"]


def test_the_referrer_answers_neither_for_the_company_nor_the_other_way_round() -> None:
    w, acme, hugo, rob = referred()
    w.wrote(acme, "2027-03-12 10:00", hugo, "application_follow_up")
    w.wrote(acme, "2027-03-26 10:00", hugo, "application_follow_up")
    w.wrote(acme, "2027-03-26 11:00", rob, "referral_nudge")
    w.heard(acme, "2027-03-29 10:00", rob)
    third = w.judge(acme, "2027-04-15 10:00", person=hugo, kind="application_follow_up")
    assert severities(third)["R4b"] == "stop"
    assert "R4b" not in severities(w.judge(acme, "2027-03-30 10:00", person=rob, kind="referral_nudge"))


def test_a_no_is_answered_to_the_company_whoever_wrote_last() -> None:
    w, acme, hugo, rob = referred()
    w.heard(acme, "2027-03-10 10:00", rob)
    w.change(acme, status="rejected", status_at=w.utc("2027-03-10 11:00"))
    assert w.at("2027-03-10 11:00").nudge("rejection_reply").person == hugo


def test_without_a_report_the_contact_is_kept_from_the_thank_you_on() -> None:
    """Chat on Thursday 8 April 2027; the time for a report is over after 6 May; 60 business days after the thanks."""
    w = World()
    globex = w.opportunity("Globex", at="2027-04-01 10:00")
    eli = w.person(globex, "Eli", "networking")
    w.interview(globex, "2027-04-08 16:00", 30, kind="chat", people=(eli,))
    w.wrote(globex, "2027-04-08 18:40", eli, "networking_thanks")
    assert w.at("2027-05-06 10:00").due("networking_touch") == []
    assert w.at("2027-05-07 10:00").due("networking_touch") == ["Tue 6 Jul 09:00"]
