"""What never counts only in time, or only so many times (rule book 3.1), and dates that follow from it."""

from datetime import date

import pytest

from coach.facts import Facts, Records
from coach.model import WallTime
from tests.coach.february import acme, dana, february
from tests.coach.world import NEW_YORK, World, severities


@pytest.fixture
def w() -> World:
    return february(eve=False)


def counted(w: World) -> list[str]:
    facts = Facts(Records(w.search), w.search.opportunities[0], w.utc("2027-04-01 10:00"))
    return [e.contact.kind for e in facts.outbound if e.counts]


@pytest.mark.parametrize(("day", "counts"), [("2027-03-03", False), ("2027-03-04", True)])
def test_an_answer_is_free_for_two_business_days(w: World, day: str, counts: bool) -> None:
    w.heard(acme(w), "2027-03-01 10:00", dana(w))
    w.wrote(acme(w), f"{day} 16:00", dana(w), "reply")
    assert counted(w) == (["reply"] if counts else [])


def test_an_answer_to_what_nobody_noted_is_free(w: World) -> None:
    w.heard(acme(w), "2027-03-01 10:00", dana(w))
    w.wrote(acme(w), "2027-03-01 11:00", dana(w), "reply")
    w.wrote(acme(w), "2027-03-12 11:00", dana(w), "reply")
    assert counted(w) == []


def test_a_late_answer_is_never_against_their_wish_for_silence(w: World) -> None:
    w.heard(acme(w), "2027-03-01 10:00", dana(w))
    w.change(acme(w), no_contact_requested=True)
    assert "R9" not in severities(w.judge(acme(w), "2027-03-08 10:00", person=dana(w), kind="reply"))
    assert severities(w.judge(acme(w), "2027-03-08 10:00", person=dana(w)))["R9"] == "stop"


@pytest.mark.parametrize(("day", "counts"), [("2027-03-05", False), ("2027-03-08", True)])
def test_material_is_free_until_the_day_agreed(w: World, day: str, counts: bool) -> None:
    by_friday = WallTime(w.local("2027-03-05 17:00"), NEW_YORK)
    w.heard(acme(w), "2027-03-01 10:00", dana(w), "request", needed_by=by_friday)
    w.wrote(acme(w), "2027-03-01 11:00", dana(w), "reply")
    w.wrote(acme(w), f"{day} 18:00", dana(w), "material")
    assert counted(w) == (["material"] if counts else [])


@pytest.mark.parametrize(("at", "severity"), [("2027-03-01 10:00", "fine"), ("2027-03-01 10:01", "stop")])
def test_a_slip_is_corrected_within_the_hour(w: World, at: str, severity: str) -> None:
    w.wrote(acme(w), "2027-03-01 09:00", dana(w), "dated_check_in")
    assert w.judge(acme(w), at, person=dana(w), kind="correction").severity == severity


def test_a_slip_is_corrected_once(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 09:00", dana(w), "dated_check_in")
    w.wrote(acme(w), "2027-03-01 09:20", dana(w), "correction")
    verdict = w.judge(acme(w), "2027-03-01 09:40", person=dana(w), kind="correction")
    assert severities(verdict)["R1"] == "stop"
    w.wrote(acme(w), "2027-03-01 09:40", dana(w), "correction")
    assert counted(w) == ["dated_check_in", "correction"]


def test_a_no_is_answered_once(w: World) -> None:
    w.change(acme(w), status="rejected", status_at=w.utc("2027-03-01 10:00"))
    w.wrote(acme(w), "2027-03-02 09:00", dana(w), "rejection_reply")
    assert counted(w) == []
    w.wrote(acme(w), "2027-03-03 09:00", dana(w), "rejection_reply")
    assert counted(w) == ["rejection_reply"]


def test_after_late_thanks_the_date_they_named_still_decides() -> None:
    """R2c is never later than R5 once a date is known (3.4): thanks on Thursday 4 March, decision on Friday."""
    w = World()
    acme = w.opportunity(at="2027-02-22 10:00")
    dana = w.person(acme)
    w.interview(acme, "2027-03-03 10:00", people=(dana,))
    w.promise(acme, "by Friday", "2027-03-03")
    w.wrote(acme, "2027-03-04 13:00", dana, "thank_you")
    verdict = w.judge(acme, "2027-03-05 10:00", person=dana, kind="dated_check_in")
    assert severities(verdict) == {"R5": "stop", "R2c": "stop"}
    assert w.shown(verdict.best) == "Mon 8 Mar 08:30"


@pytest.mark.parametrize(
    ("day", "severity"), [("2027-03-29", "stop"), ("2027-04-23", "stop"), ("2027-04-26", "fine")]
)
def test_the_second_note_in_the_slow_lane_waits_forty_days(w: World, day: str, severity: str) -> None:
    """Also where only one question came before the first of them. 40 business days after 1 March: 26 April."""
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "long_tail")
    verdict = w.judge(acme(w), f"{day} 10:00", person=dana(w), kind="long_tail")
    assert severities(verdict).get("R4", "fine") == severity


def test_after_two_notes_in_the_slow_lane_it_rests(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "long_tail")
    w.wrote(acme(w), "2027-04-26 10:00", dana(w), "long_tail")
    verdict = w.judge(acme(w), "2027-09-01 10:00", person=dana(w), kind="long_tail")
    assert severities(verdict)["R4"] == "stop"
    assert verdict.best is None


def test_linkedin_takes_five_notes_a_month(w: World) -> None:
    for n in range(5):
        other = w.opportunity(f"Company {n}", at="2027-02-01 10:00")
        w.wrote(other, f"2027-03-0{n + 1} 10:00", None, "message", channel="linkedin_note")
    w.change_person(dana(w), connected=True)
    invite = {"person": dana(w), "channel": "linkedin_note", "text": "Hello Dana"}
    assert severities(w.judge(acme(w), "2027-03-10 10:00", **invite))["R11"] == "caution"
    assert "R11" not in severities(w.judge(acme(w), "2027-04-01 10:00", **invite))
    premium = World(linkedin_premium=True)
    premium.search = premium.search.__class__(
        owner="me", preferences=premium.search.preferences, opportunities=w.search.opportunities,
        people=w.search.people, contacts=w.search.contacts, interviews=w.search.interviews,
    )  # fmt: skip
    assert "R11" not in severities(premium.judge(acme(w), "2027-03-10 10:00", **invite))


def test_a_second_note_after_an_application_only_has_its_day() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-03 10:00", applied_on=date(2027, 3, 3))
    dana = w.person(acme)
    w.wrote(acme, "2027-03-12 09:30", dana, "application_follow_up")
    early = w.judge(acme, "2027-03-15 10:00", person=dana, kind="application_follow_up")
    assert severities(early)["R4b"] == "caution"
    assert w.shown(early.best) == "Fri 26 Mar 08:30"
    then = w.judge(acme, "2027-03-26 10:00", person=dana, kind="application_follow_up")
    assert severities(then) == {"R4b": "caution"}
    assert then.angle is not None


def test_the_referrer_and_the_company_are_asked_apart() -> None:
    """The referrer on Friday 12 March, the company three business days later (2.1 Merging), without a warning."""
    w = World()
    acme = w.opportunity(at="2027-03-01 10:00", applied_on=date(2027, 3, 3))
    rob, dana = w.person(acme, "Rob", "referrer"), w.person(acme)
    w.run("2027-03-12 09:01")
    w.wrote(acme, "2027-03-12 09:30", rob, "referral_nudge")
    assert w.at("2027-03-12 10:00").due("application_follow_up") == ["Wed 17 Mar 09:00"]
    assert w.judge(acme, "2027-03-17 09:00", person=dana, kind="application_follow_up").severity == "fine"
    again = w.judge(acme, "2027-03-17 09:00", person=rob, kind="referral_nudge")
    assert severities(again)["R4b"] == "stop"
    assert w.shown(again.best) == "Fri 26 Mar 08:30"


def test_a_referrer_is_asked_twice_at_most() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-01 10:00", applied_on=date(2027, 3, 3))
    rob = w.person(acme, "Rob", "referrer")
    w.wrote(acme, "2027-03-12 09:30", rob, "referral_nudge")
    later = {"person": rob, "kind": "referral_nudge"}
    assert severities(w.judge(acme, "2027-03-26 09:30", **later)) == {"R4b": "caution"}
    w.wrote(acme, "2027-03-26 09:30", rob, "message")
    assert severities(w.judge(acme, "2027-06-01 09:30", **later))["R4b"] == "stop"


def test_where_only_the_referrer_is_known_the_company_still_hears_three_days_later() -> None:
    w = World()
    calder = w.opportunity("Calder", at="2027-04-05 10:00", applied_on=date(2027, 4, 5))
    ben = w.person(calder, "Ben", "referrer")
    w.at("2027-04-05 11:00").run("2027-04-14 09:01")
    assert w.due("application_follow_up") == ["Mon 19 Apr 09:00"]
    w.wrote(calder, "2027-04-14 09:30", ben, "referral_nudge")
    assert w.at("2027-04-14 10:00").due("application_follow_up") == ["Mon 19 Apr 09:00"]
    assert w.judge(calder, "2027-04-19 09:00", kind="application_follow_up").severity == "fine"
    assert severities(w.judge(calder, "2027-04-19 09:00", person=ben, kind="referral_nudge"))["R4b"] == "stop"
