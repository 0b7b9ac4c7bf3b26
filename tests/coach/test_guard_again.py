"""The guard where two rules meet: pairs, calls before the office opens, one e-mail after "don't call us"."""

import pytest

from coach.facts.sectors import AFTER_NO_CONTACT
from tests.coach.world import World, severities

MONDAY_LATER = "2027-03-22 10:00"


@pytest.fixture
def w() -> World:
    """Interviewed by Dana on Monday 1 March 2027, thanked the same day."""
    world = World()
    o = world.opportunity("Acme", at="2027-02-22 10:00")
    p = world.person(o)
    world.debrief(world.interview(o, "2027-03-01 09:00", people=(p,)))
    world.wrote(o, "2027-03-01 13:00", p, "thank_you")
    return world


def test_a_mail_after_the_voicemail_is_the_same_contact_for_every_rule(w: World) -> None:
    w.wrote("o1", "2027-03-22 09:40", "p2", "undated_check_in", channel="voicemail")
    soon = w.judge("o1", "2027-03-22 10:30", person="p2", kind="undated_check_in")
    late = w.judge("o1", "2027-03-22 11:50", person="p2", kind="undated_check_in")
    assert soon.severity == "fine"
    assert {"R1", "R2a", "R3b"} <= severities(late).keys()


def test_a_third_message_about_it_is_no_pair_any_more(w: World) -> None:
    w.wrote("o1", "2027-03-22 09:40", "p2", "undated_check_in", channel="voicemail")
    w.wrote("o1", "2027-03-22 10:00", "p2", "undated_check_in", channel="email")
    again = w.judge("o1", "2027-03-22 10:30", person="p2", kind="undated_check_in", channel="voicemail")
    assert severities(again)["R1"] == "stop"


def test_a_call_before_they_open_waits_for_the_same_morning(w: World) -> None:
    early = w.judge("o1", "2027-03-23 06:00", person="p2", kind="undated_check_in", channel="phone")
    assert severities(early) == {"R8a": "stop"}
    assert w.shown(early.best) == "Tue 23 Mar 09:30"
    evening = w.judge("o1", "2027-03-23 18:00", person="p2", kind="undated_check_in", channel="phone")
    assert w.shown(evening.best) == "Wed 24 Mar 09:30"


def test_where_they_will_call_one_mail_is_welcome_after_the_long_wait(w: World) -> None:
    w.change("o1", no_contact_requested=True, exception_agreed=True)
    early = w.judge("o1", "2027-03-15 10:00", person="p2", kind="undated_check_in")
    assert severities(early)["R9"] == "stop"
    assert w.shown(early.best) == "Mon 29 Mar 08:30"
    assert AFTER_NO_CONTACT.earliest == 20
    then = w.judge("o1", "2027-03-29 10:00", person="p2", kind="undated_check_in")
    assert "R9" not in severities(then)


def test_where_they_will_call_the_one_mail_is_one(w: World) -> None:
    w.change("o1", no_contact_requested=True, exception_agreed=True)
    w.wrote("o1", "2027-03-30 10:00", "p2", "undated_check_in")
    again = w.judge("o1", "2027-05-11 10:00", person="p2", kind="undated_check_in")
    assert severities(again)["R9"] == "stop" and again.best is None


def test_what_was_said_on_the_spot_waits_for_no_answer(w: World) -> None:
    w.heard("o1", "2027-03-01 14:00", "p2", channel="in_person")
    spoken = w.judge("o1", "2027-03-02 10:00", person="p2", kind="undated_check_in")
    w.heard("o1", "2027-03-01 15:00", "p2", channel="email")
    written = w.judge("o1", "2027-03-02 10:00", person="p2", kind="undated_check_in")
    assert spoken.instead_kind != "reply_due"
    assert written.instead_kind == "reply_due"


def test_every_fault_of_a_text_is_named(w: World) -> None:
    text = "Hi Dana, just checking in 🙂 Any news about the position? And when do you decide?"
    verdict = w.judge("o1", MONDAY_LATER, person="p2", kind="message", text=text)
    why = next(f.why for f in verdict.findings if f.rule == "R14")
    assert "question" in why and "emoji" in why.lower()
    assert why.count(".") >= 2


def test_after_the_last_hour_of_the_day_the_next_window_is_tomorrows(w: World) -> None:
    now = "2027-03-22 14:00"
    late = w.judge("o1", "2027-03-22 21:00", now=now, person="p2", kind="undated_check_in")
    assert severities(late) == {"R8c": "caution"}
    assert w.shown(late.best) == "Tue 23 Mar 08:30"
    lunch = w.judge("o1", "2027-03-22 12:10", now=now, person="p2", kind="undated_check_in", channel="phone")
    assert w.shown(lunch.best) == "Mon 22 Mar 14:15"
