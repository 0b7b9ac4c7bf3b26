"""What one may write, to whom and by which way: rules R6, R7 and R9 to R15 at fine, caution and stop."""

from typing import Any

import pytest

from coach.guard import balance
from coach.model import WallTime
from tests.coach.february import acme, ask, dana, eve, said
from tests.coach.world import NEW_YORK, World, severities


@pytest.mark.parametrize(
    ("day", "severity"), [("2027-03-03", "stop"), ("2027-03-04", "caution"), ("2027-03-08", "fine")]
)
def test_r6_a_second_person(w: World, day: str, severity: str) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "dated_check_in")
    assert said(w, f"{day} 10:00", "R6", person=eve(w)) == severity
    assert said(w, f"{day} 10:00", "R6", person=eve(w), kind="value_add") == "fine"


@pytest.mark.parametrize(
    ("route", "severity"),
    [("through", "stop"), (None, "caution"), ("unknown", "caution"), ("direct", "fine")],
)
def test_r6b_an_agency_in_between(w: World, route: Any, severity: str) -> None:
    priya = w.person(acme(w), "Priya", "agency")
    w.change(acme(w), agency_route=route)
    assert said(w, "2027-03-02 10:00", "R6b") == severity
    assert said(w, "2027-03-02 10:00", "R6b", person=priya) == "fine"
    assert said(w, "2027-03-02 10:00", "R6b", kind="thank_you") == "fine"


def test_r6c_several_at_once(w: World) -> None:
    fay = w.person(acme(w), "Fay", "interviewer")
    assert said(w, "2027-03-02 10:00", "R6c") == "fine"
    assert said(w, "2027-03-02 10:00", "R6c", also=(eve(w),)) == "caution"
    assert said(w, "2027-03-02 10:00", "R6c", also=(eve(w), fay)) == "stop"
    assert said(w, "2027-03-02 10:00", "R6c", also=(eve(w), fay), kind="thank_you", person=fay) == "fine"


def test_r7_the_same_angle(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "dated_check_in", angle="timeline_question")
    assert said(w, "2027-03-08 10:00", "R7", angle="timeline_question") == "caution"
    assert said(w, "2027-03-08 10:00", "R7", angle="business_impact") == "fine"
    w.wrote(acme(w), "2027-03-08 10:00", dana(w), "second_check_in", angle="timeline_question")
    verdict = w.judge(
        acme(w), "2027-03-22 10:00", person=dana(w), kind="final_note", angle="timeline_question"
    )
    assert severities(verdict)["R7"] == "stop"
    assert verdict.angle not in (None, "timeline_question")


def test_r7b_the_same_text(w: World) -> None:
    first = "Hi Dana,\n\nwe met in February and talked about churn reports taking two days. How is the timing looking now?\n\nBest wishes,\nSam"
    again = first.replace("Dana", "Eve").replace("Sam", "Sam Smith")
    other = "Since we spoke I finished a certificate in data modelling, which bears on the warehouse you plan to build."
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "dated_check_in", text=first)
    assert said(w, "2027-03-08 10:00", "R7b", text=again) == "stop"
    assert said(w, "2027-03-08 10:00", "R7b", text=again, person=eve(w)) == "caution"
    assert said(w, "2027-03-08 10:00", "R7b", text=other) == "fine"
    assert said(w, "2027-05-12 10:00", "R7b", text=again) == "fine"
    assert said(w, "2027-03-01 12:00", "R7b", text=again, person=eve(w), kind="thank_you") == "caution"


def test_r9_what_they_asked_for(w: World) -> None:
    w.change(acme(w), no_calls=True)
    call = w.judge(acme(w), "2027-03-02 10:00", person=dana(w), channel="phone", kind="dated_check_in")
    assert (severities(call)["R9"], call.instead_channel) == ("stop", "email")
    assert said(w, "2027-03-02 10:00", "R9") == "fine"
    w.change(acme(w), no_contact_requested=True)
    silent = w.judge(acme(w), "2027-03-02 10:00", person=dana(w), kind="dated_check_in")
    assert (severities(silent)["R9"], silent.best) == ("stop", None)
    assert said(w, "2027-03-02 10:00", "R9", kind="reply") == "fine"
    w.change(acme(w), exception_agreed=True)
    assert said(w, "2027-03-02 10:00", "R5b") == "stop"
    assert said(w, "2027-03-12 10:00", "R5b") == "fine"


def test_r9_a_call_they_asked_for_is_fine(w: World) -> None:
    w.change(acme(w), no_calls=True)
    w.heard(acme(w), "2027-03-01 10:00", dana(w), wanted_at=WallTime(w.local("2027-03-02 08:00"), NEW_YORK))
    assert w.judge(acme(w), "2027-03-02 08:00", person=dana(w), channel="phone").severity == "fine"


@pytest.mark.parametrize("status", ["rejected", "withdrawn", "accepted", "closed"])
def test_r10_what_is_decided(w: World, status: Any) -> None:
    w.change(acme(w), status=status, status_at=w.utc("2027-03-01 10:00"))
    assert said(w, "2027-03-05 10:00", "R10") == "stop"
    assert said(w, "2027-03-05 10:00", "R10", kind="rejection_reply") == "fine"
    assert said(w, "2027-06-05 10:00", "R10", kind="stay_in_touch") == "fine"


def test_r11_linkedin_before_the_decision(w: World) -> None:
    note = {"channel": "linkedin_note", "kind": "stay_in_touch"}
    assert said(w, "2027-03-02 10:00", "R11", **note) == "caution"
    assert said(w, "2027-03-02 10:00", "R11", text="x" * 201, **note) == "stop"
    w.wrote(acme(w), "2027-03-02 10:00", dana(w), "stay_in_touch", channel="linkedin_note")
    assert said(w, "2027-03-09 10:00", "R11", **note) == "stop"
    w.change_person(dana(w), connected=True)
    assert said(w, "2027-03-09 10:00", "R11", **note) == "fine"
    w.change_person(dana(w), connected=False)
    w.change(acme(w), status="rejected", status_at=w.utc("2027-03-05 10:00"))
    assert said(w, "2027-03-09 10:00", "R11", person=eve(w), **note) == "fine"


def test_r12_private_lines(w: World) -> None:
    for intended in (
        {"channel": "in_person"},
        {"kind": "gift"},
        {"kind": "visit"},
        {"kind": "private_account"},
    ):
        assert said(w, "2027-03-02 10:00", "R12", **intended) == "stop"
    assert said(w, "2027-03-02 10:00", "R12") == "fine"


def test_r13_thanked_already(w: World) -> None:
    assert said(w, "2027-02-11 10:00", "R13", kind="thank_you") == "caution"
    assert said(w, "2027-02-11 10:00", "R13", kind="thank_you", channel="card") == "fine"
    assert said(w, "2027-02-11 10:00", "R13", kind="thank_you", person=eve(w)) == "fine"
    w.wrote(acme(w), "2027-02-11 10:00", dana(w), "thank_you", round=1)
    assert said(w, "2027-02-12 10:00", "R13", kind="thank_you") == "stop"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("I remain keen on the role. How is the timing looking?", "fine"),
        ("Any update on the role?", "caution"),
        ("Sorry to bother you, but how is the timing looking?", "caution"),
        ("How is the timing? And who decides? And the pay?", "caution"),
        ("You said Monday, and I still haven't heard.", "stop"),
        ("I need to know by Friday.", "stop"),
        ("Did I get the job?", "stop"),
        ("I remain keen on the role. " * 40, "caution"),
    ],
)
def test_r14_the_words(w: World, text: str, severity: str) -> None:
    assert said(w, "2027-03-02 10:00", "R14", text=text) == severity


def test_r15_silence_informs_and_never_worsens(w: World) -> None:
    verdict = w.judge(acme(w), "2027-03-08 10:00", person=dana(w), kind="dated_check_in")
    assert verdict.severity == "fine"
    assert severities(verdict) == {"R15": "caution"}
    assert balance(w.search, acme(w), w.utc("2027-03-08 10:00")).level == "too_quiet"
    assert balance(w.search, acme(w), w.utc("2027-03-02 10:00")).level == "about_right"
    assert balance(w.search, acme(w), w.utc("2027-03-05 10:00")).level == "about_right"
    ask(w, "03-08", "03-09")
    loud = balance(w.search, acme(w), w.utc("2027-03-09 12:00"))
    assert (loud.level, loud.week, loud.unanswered) == ("too_much", 2, 2)
