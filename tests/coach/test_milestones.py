"""Milestones, reminders and what was put off: nudges that follow from events beside the wait itself."""

from datetime import date

import pytest

from tests.coach.world import World


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
