"""What the rules leave alone: other people, other kinds, other moments than the ones they are about."""

import pytest

from coach.guard import balance
from tests.coach.world import World, severities

ASK = {"person": "p2", "kind": "undated_check_in"}


@pytest.fixture
def w() -> World:
    """Interviewed by Dana (p2) on Monday 1 February 2027, with Eve (p3); Dana was thanked."""
    world = World()
    o = world.opportunity("Acme", at="2027-01-20 10:00")
    p = world.person(o, calls_welcome=True)
    world.person(o, "Eve", "interviewer")
    world.debrief(world.interview(o, "2027-02-01 09:00", people=(p,)))
    world.wrote(o, "2027-02-01 13:00", p, "thank_you")
    return world


def test_the_angle_of_the_thanks_is_used_up_as_well(w: World) -> None:
    w.wrote("o1", "2027-02-01 14:00", "p3", "thank_you", angle="business_impact")
    same = w.judge("o1", "2027-02-16 10:00", person="p2", kind="value_add", angle="business_impact")
    other = w.judge("o1", "2027-02-16 10:00", person="p2", kind="value_add", angle="work_sample")
    assert severities(same)["R7"] == "caution" and "R7" not in severities(other)


def test_a_question_to_nobody_in_particular_was_not_the_referrers(w: World) -> None:
    rob = w.person("o1", "Rob", "referrer")
    w.wrote("o1", "2027-02-16 10:00", None, "undated_check_in")
    assert "R4b" not in severities(w.judge("o1", "2027-02-18 10:00", person=rob, kind="referral_nudge"))


def test_any_of_the_agents_may_be_asked(w: World) -> None:
    one, other = (w.person("o1", name, "agency") for name in ("Priya", "Quinn"))
    w.change("o1", agency_route="through")
    for agent in (one, other):
        verdict = w.judge("o1", "2027-02-16 10:00", person=agent, kind="recruiter_status")
        assert "R6b" not in severities(verdict)


@pytest.mark.parametrize(
    ("first", "then", "severity"), [("card", "email", "fine"), ("card", "card", "caution")]
)
def test_one_card_beside_the_mail(w: World, first: str, then: str, severity: str) -> None:
    """The card does not use up the thank-you; a second card is a second thank-you."""
    w.wrote("o1", "2027-02-01 14:00", "p3", "thank_you", channel=first)
    if then == "card":
        w.wrote("o1", "2027-02-01 15:00", "p3", "thank_you")
    verdict = w.judge("o1", "2027-02-02 10:00", person="p3", kind="thank_you", channel=then)
    assert severities(verdict).get("R13", "fine") == severity


def test_after_a_decision_only_questions_are_out_of_place(w: World) -> None:
    w.change("o1", status="rejected", status_at=w.utc("2027-02-10 10:00"))
    lines = {"person": "p2", "kind": "message", "angle": "own_progress"}
    assert "R10" not in severities(w.judge("o1", "2027-02-16 10:00", **lines))
    assert severities(w.judge("o1", "2027-02-16 10:00", **ASK))["R10"] == "stop"


def test_thanks_are_welcome_where_silence_was_asked_for(w: World) -> None:
    w.change_person("p3", asked_no_contact=True)
    assert "R9" not in severities(w.judge("o1", "2027-02-01 15:00", person="p3", kind="thank_you"))
    assert severities(w.judge("o1", "2027-02-16 15:00", person="p3", kind="value_add"))["R9"] == "stop"


def test_before_the_thanks_are_late_nothing_is_too_quiet() -> None:
    """Interviewed on Wednesday 10 February 2027 until ten; late from Friday, ten o'clock, on."""
    w = World()
    o = w.opportunity("Acme", at="2027-02-01 10:00")
    w.debrief(w.interview(o, "2027-02-10 09:00", people=(w.person(o),)))
    assert balance(w.search, o, w.utc("2027-02-12 09:59")).level == "about_right"
    assert balance(w.search, o, w.utc("2027-02-12 10:01")).level == "too_quiet"
