"""What the rules leave alone: other people, other kinds, other moments than the ones they are about."""

import pytest

from coach.guard import balance
from coach.guard.instead import ANGLES
from tests.coach.world import World, severities, thanked

ASK = {"person": "p2", "kind": "undated_check_in"}


@pytest.fixture
def w() -> World:
    return thanked()


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


def test_two_friendly_lines_have_a_gap_of_their_own(w: World) -> None:
    """R2e speaks, not R2b as well."""
    w.wrote("o1", "2027-02-22 09:00", "p2", "light_touch")
    touch = w.judge("o1", "2027-02-24 09:00", person="p2", kind="light_touch")
    assert severities(touch) == {"R2e": "stop"}
    assert severities(w.judge("o1", "2027-02-24 09:00", person="p2", kind="value_add"))["R2b"] == "caution"


def test_a_question_asked_on_the_day_is_no_silence(w: World) -> None:
    w.promise("o1", "by the 12th of February", "2027-02-01")
    w.wrote("o1", "2027-02-12 10:00", "p2", "dated_check_in")
    assert balance(w.search, "o1", w.utc("2027-02-26 10:00")).level == "about_right"


def test_the_referrer_may_be_asked_beside_an_open_question(w: World) -> None:
    rob = w.person("o1", "Rob", "referrer")
    w.person("o1", "Priya", "agency")
    w.change("o1", agency_route="through")
    w.wrote("o1", "2027-02-22 09:00", "p2", "undated_check_in")
    found = severities(w.judge("o1", "2027-02-23 09:00", person=rob, kind="referral_nudge"))
    assert not {"R6", "R6b"} & found.keys()


def test_an_answer_does_not_use_up_the_one_mail(w: World) -> None:
    w.change("o1", no_contact_requested=True, exception_agreed=True)
    w.heard("o1", "2027-02-08 10:00", "p2")
    w.wrote("o1", "2027-02-09 10:00", "p2", "reply")
    assert "R9" not in severities(w.judge("o1", "2027-03-10 10:00", **ASK))


@pytest.mark.parametrize(
    ("role", "severity"),
    [
        ("interviewer", "caution"),
        ("hiring_manager", "caution"),
        ("recruiter", "caution"),
        ("coordinator", "caution"),
        ("unknown", "caution"),
        ("networking", "fine"),
        ("referrer", "fine"),
        ("agency", "fine"),
    ],
)
def test_whose_invitation_is_early(w: World, role: str, severity: str) -> None:
    who = w.person("o1", "Kim", role)
    note = w.judge(
        "o1", "2027-02-16 10:00", person=who, kind="note", channel="linkedin_note", text="Hello Kim"
    )
    assert severities(note).get("R11", "fine") == severity


def test_a_linkedin_note_may_blame_no_more_than_a_mail(w: World) -> None:
    text = "You promised to decide last week and I still haven't heard."
    note = w.judge("o1", "2027-02-16 10:00", person="p3", kind="note", channel="linkedin_note", text=text)
    assert severities(note)["R14"] == "stop"


@pytest.mark.parametrize(("days", "severity"), [(30, "caution"), (31, "fine")])
def test_the_notes_of_a_month(w: World, days: int, severity: str) -> None:
    for n in range(5):
        other = w.opportunity(f"Company {n}", at="2027-01-01 10:00")
        w.wrote(other, "2027-02-16 10:00", None, "message", channel="linkedin_note")
    w.change_person("p3", connected=True)
    at = {30: "2027-03-18 10:00", 31: "2027-03-19 10:00"}[days]
    note = w.judge("o1", at, person="p3", kind="note", channel="linkedin_note", text="Hello Eve")
    assert severities(note).get("R11", "fine") == severity


TEXTS = (
    "The certificate in data modelling is done; it bears on the warehouse that you plan.",
    "My talk at the meetup is online now, with the part on nightly joins that you liked.",
)


def test_two_different_texts_are_no_repetition(w: World) -> None:
    w.wrote("o1", "2027-02-16 10:00", "p2", "value_add", text=TEXTS[0])
    other = w.judge("o1", "2027-02-22 10:00", person="p2", kind="light_touch", text=TEXTS[1])
    assert not {"R7", "R7b"} & severities(other).keys()


def test_what_helps_against_a_repetition_is_said(w: World) -> None:
    w.wrote("o1", "2027-02-16 10:00", "p2", "value_add", text=TEXTS[0], angle="own_progress")
    alike = w.judge("o1", "2027-02-22 10:00", person="p3", kind="light_touch", text=TEXTS[0])
    assert alike.instead == "People there compare notes: change the detail, and it is fine."
    again = w.judge("o1", "2027-02-22 10:00", person="p2", kind="light_touch", angle="own_progress")
    assert again.instead == "Another angle does more than the same question."
    for n, angle in enumerate(ANGLES):
        w.wrote("o1", f"2027-01-{n + 4:02} 10:00", "p2", "value_add", angle=angle)
    spent = w.judge("o1", "2027-02-22 10:00", person="p2", kind="light_touch", angle="own_progress")
    assert (spent.instead, spent.angle) == ("Say something they have not read yet.", None)


@pytest.mark.parametrize(("at", "severity"), [("2027-02-02 07:00", "fine"), ("2027-02-02 06:59", "caution")])
def test_thanks_from_seven_on(w: World, at: str, severity: str) -> None:
    thanks = w.judge("o1", at, person="p3", kind="thank_you")
    assert severities(thanks).get("R8c", "fine") == severity


def test_a_gift_in_the_evening_becomes_a_line_next_morning(w: World) -> None:
    gift = w.judge("o1", "2027-02-23 21:00", person="p2", kind="gift", channel="in_person")
    assert (gift.instead_channel, w.shown(gift.best)) == ("email", "Wed 24 Feb 08:30")


def test_a_pause_of_which_nothing_more_is_known(w: World) -> None:
    w.change("o1", status="on_hold", status_at=w.utc("2027-02-16 10:00"))
    note = {"person": "p2", "kind": "hold_check_in"}
    assert severities(w.judge("o1", "2027-02-22 10:00", **note)) == {"R5b": "stop"}
    assert w.judge("o1", "2027-03-16 10:00", **note).severity == "fine"


def test_a_month_ago_is_a_month_ago(w: World) -> None:
    """20 business days before Tuesday 16 March 2027 is Tuesday 16 February: out of the window (0.2)."""
    w.wrote("o1", "2027-02-16 10:00", "p2", "value_add")
    assert balance(w.search, "o1", w.utc("2027-03-15 10:00")).month == 1
    assert balance(w.search, "o1", w.utc("2027-03-16 10:00")).month == 0


def test_the_question_for_the_day_is_an_angle_whatever_its_words(w: World) -> None:
    asked = "Hi Dana, when do you expect to decide on the role?"
    again = "Hello Dana, could you tell me by when the choice will be made?"
    w.wrote("o1", "2027-02-16 10:00", "p2", "undated_check_in", text=asked)
    found = severities(w.judge("o1", "2027-02-24 10:00", text=again, **ASK))
    assert found["R7"] == "caution" and "R7b" not in found


def test_thanks_by_text_need_the_open_door_too(w: World) -> None:
    thanks = {"person": "p3", "kind": "thank_you", "channel": "text"}
    assert severities(w.judge("o1", "2027-02-02 10:00", **thanks))["R8b"] == "stop"
    w.change_person("p3", texts_welcome=True)
    assert "R8b" not in severities(w.judge("o1", "2027-02-02 10:00", **thanks))


def test_something_new_after_a_bare_question_is_something_new(w: World) -> None:
    w.wrote("o1", "2027-02-16 10:00", "p2", "undated_check_in", text="Hi Dana, any update?")
    new = w.judge("o1", "2027-02-24 10:00", person="p2", kind="value_add", text=TEXTS[0])
    assert "R7" not in severities(new)
    bare = w.judge("o1", "2027-02-24 10:00", text="Hello, is there any news?", **ASK)
    assert severities(bare)["R7"] == "stop"


def test_a_message_to_nobody_in_particular_is_not_to_everybody(w: World) -> None:
    w.wrote("o1", "2027-02-22 09:00", "p3", "value_add")
    assert "R1" not in severities(w.judge("o1", "2027-02-22 15:00", kind="value_add"))
    w.wrote("o1", "2027-02-22 10:00", "p2", "value_add")
    assert severities(w.judge("o1", "2027-02-22 15:00", kind="value_add"))["R1"] == "stop"


def test_a_message_of_another_kind_was_no_thank_you(w: World) -> None:
    w.wrote("o1", "2027-02-01 14:00", "p3", "material")
    assert w.judge("o1", "2027-02-02 10:00", person="p3", kind="thank_you").severity == "fine"


def test_what_is_fine_needs_nothing_instead(w: World) -> None:
    fine = w.judge("o1", "2027-02-16 10:00", **ASK)
    assert (fine.severity, fine.instead, fine.instead_kind, fine.best) == ("fine", "", None, w.utc("2027-02-16 10:00"))  # fmt: skip
