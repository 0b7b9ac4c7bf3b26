"""Each rule of the contact policy at fine, caution and stop. The date promised passed on Friday 26 February 2027."""

from typing import Any

import pytest

from coach.guard import balance
from coach.model import WallTime
from tests.coach.february import acme, dana, eve, february
from tests.coach.world import NEW_YORK, World, severities

CHECK_IN = {"kind": "dated_check_in"}


@pytest.fixture
def w() -> World:
    return february(calls_welcome=True, texts_welcome=True)


def said(w: World, at: str, rule: str, **intended: Any) -> str:
    verdict = w.judge(acme(w), at, **{"person": dana(w), **CHECK_IN, **intended})
    return severities(verdict).get(rule, "fine")


def test_r1_one_message_a_day(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 09:00", dana(w), "value_add")
    assert said(w, "2027-03-01 15:00", "R1") == "stop"
    assert said(w, "2027-03-02 09:00", "R1") == "fine"
    assert said(w, "2027-03-01 15:00", "R1", person=eve(w)) == "fine"
    assert said(w, "2027-03-01 15:00", "R1", kind="reply") == "fine"


def test_r1_a_voicemail_and_its_mail_are_one(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "dated_check_in", channel="voicemail")
    assert said(w, "2027-03-01 11:59", "R1") == "fine"
    assert said(w, "2027-03-01 12:01", "R1") == "stop"
    w.wrote(acme(w), "2027-03-01 10:30", dana(w), "dated_check_in")
    assert balance(w.search, acme(w), w.utc("2027-03-01 11:00")).week == 1
    assert said(w, "2027-03-01 11:00", "R1") == "stop"


@pytest.mark.parametrize(
    ("day", "severity"),
    [
        ("2027-03-02", "stop"),
        ("2027-03-03", "stop"),
        ("2027-03-04", "caution"),
        ("2027-03-05", "caution"),
        ("2027-03-08", "fine"),
    ],
)
def test_r2a_between_questions(w: World, day: str, severity: str) -> None:
    w.wrote(acme(w), "2027-03-01 09:00", dana(w), "dated_check_in")
    assert said(w, f"{day} 10:00", "R2a", kind="second_check_in") == severity


@pytest.mark.parametrize(
    ("day", "severity"), [("2027-03-02", "stop"), ("2027-03-03", "caution"), ("2027-03-04", "fine")]
)
def test_r2b_between_other_messages(w: World, day: str, severity: str) -> None:
    w.wrote(acme(w), "2027-03-01 09:00", dana(w), "light_touch")
    assert said(w, f"{day} 10:00", "R2b") == severity
    assert said(w, f"{day} 10:00", "R2b", person=eve(w)) == "fine"


def test_r2c_after_the_thank_you(w: World) -> None:
    for kind, first_fine in (
        ("addendum", "2027-02-11"),
        ("value_add", "2027-02-12"),
        ("undated_check_in", "2027-02-16"),
    ):
        assert said(w, "2027-02-10 15:00", "R2c", kind=kind) == "stop"
        assert said(w, f"{first_fine} 10:00", "R2c", kind=kind) == "fine"
    assert said(w, "2027-02-12 15:00", "R2c", kind="undated_check_in") == "stop"


def test_r2c_is_not_applied_once_the_date_has_passed(w: World) -> None:
    w.wrote(acme(w), "2027-02-26 16:00", dana(w), "thank_you", round=1)
    w.change(acme(w), promise=None)
    w.promise(acme(w), "by the 26th of February", "2027-02-10")
    assert said(w, "2027-03-01 10:00", "R2c") == "fine"


@pytest.mark.parametrize(
    ("day", "severity"), [("2027-03-03", "stop"), ("2027-03-04", "caution"), ("2027-03-08", "fine")]
)
def test_r2d_between_calls(w: World, day: str, severity: str) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "value_add", channel="phone")
    assert said(w, f"{day} 14:00", "R2d", channel="phone", kind="light_touch") == severity
    assert said(w, f"{day} 14:00", "R2d", kind="light_touch") == "fine"


@pytest.mark.parametrize(
    ("day", "severity"),
    [("2027-03-05", "stop"), ("2027-03-08", "caution"), ("2027-03-12", "caution"), ("2027-03-15", "fine")],
)
def test_r2e_between_light_touches(w: World, day: str, severity: str) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "light_touch")
    assert said(w, f"{day} 10:00", "R2e", kind="light_touch") == severity


@pytest.mark.parametrize(
    ("kind", "day", "severity"),
    [
        ("long_tail", "2027-03-12", "stop"),
        ("long_tail", "2027-03-15", "caution"),
        ("long_tail", "2027-03-29", "fine"),
        ("stay_in_touch", "2027-04-23", "stop"),
        ("stay_in_touch", "2027-04-26", "caution"),
        ("stay_in_touch", "2027-05-24", "fine"),
    ],
)
def test_r2f_the_slow_lane(w: World, kind: str, day: str, severity: str) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), kind)
    assert said(w, f"{day} 10:00", "R2f", kind="light_touch") == severity


def test_r2g_silent_calls(w: World) -> None:
    call = {"channel": "phone", "kind": "call_attempt"}
    assert said(w, "2027-03-01 10:00", "R2g", **call) == "fine"
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), **call)
    assert said(w, "2027-03-01 11:00", "R2g", **call) == "fine"
    w.wrote(acme(w), "2027-03-01 11:00", dana(w), **call)
    assert said(w, "2027-03-01 14:00", "R2g", **call) == "stop"
    assert said(w, "2027-03-02 10:00", "R2g", **call) == "caution"
    w.wrote(acme(w), "2027-03-02 10:00", dana(w), **call)
    assert said(w, "2027-03-03 10:00", "R2g", **call) == "stop"
    assert said(w, "2027-03-09 10:00", "R2g", **call) == "fine"


def test_r3a_a_week_at_one_company(w: World) -> None:
    for n, at in enumerate(("2027-03-01 10:00", "2027-03-02 10:00", "2027-03-03 10:00")):
        assert said(w, at, "R3a", kind="light_touch") == ("fine", "fine", "caution")[n]
        w.wrote(acme(w), at, eve(w) if n % 2 else dana(w), "light_touch")
    assert said(w, "2027-03-04 10:00", "R3a", kind="light_touch") == "stop"
    assert said(w, "2027-03-08 10:00", "R3a", kind="light_touch") == "caution"
    assert said(w, "2027-03-09 10:00", "R3a", kind="light_touch") == "fine"


def test_r3a_sums_over_two_roles_at_one_company(w: World) -> None:
    other = w.opportunity("  ACME ", at="2027-02-01 10:00")
    w.wrote(other, "2027-03-01 10:00", None, "light_touch")
    w.wrote(other, "2027-03-02 10:00", None, "light_touch")
    assert said(w, "2027-03-03 10:00", "R3a", kind="value_add") == "caution"


def test_r3b_questions_to_one_company(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "dated_check_in")
    assert said(w, "2027-03-05 10:00", "R3b", person=eve(w)) == "caution"
    w.wrote(acme(w), "2027-03-02 10:00", eve(w), "dated_check_in")
    assert said(w, "2027-03-05 10:00", "R3b", person=eve(w)) == "stop"
    assert said(w, "2027-03-09 10:00", "R3b") == "fine"


def test_r3c_a_month_to_one_person(w: World) -> None:
    days = ("03-01", "03-05", "03-11", "03-17", "03-23")
    for n, day in enumerate(days):
        assert said(w, f"2027-{day} 10:00", "R3c", kind="value_add") == ("caution" if n == 4 else "fine")
        w.wrote(acme(w), f"2027-{day} 10:00", dana(w), "value_add")
    assert said(w, "2027-03-26 10:00", "R3c", kind="value_add") == "stop"
    verdict = w.judge(acme(w), "2027-03-26 10:00", person=dana(w), kind="value_add")
    assert w.shown(verdict.best) == "Fri 2 Apr 08:30"


def ask(w: World, *days: str) -> None:
    for day in days:
        w.wrote(acme(w), f"2027-{day} 10:00", dana(w), "second_check_in")


def test_r4_questions_without_an_answer(w: World) -> None:
    assert said(w, "2027-03-01 10:00", "R4") == "fine"
    ask(w, "03-01")
    assert said(w, "2027-03-08 10:00", "R4") == "fine"
    ask(w, "03-08")
    assert said(w, "2027-03-22 10:00", "R4") == "caution"
    assert said(w, "2027-03-22 10:00", "R4", kind="final_note") == "fine"
    ask(w, "03-22")
    assert said(w, "2027-04-16 10:00", "R4", kind="long_tail") == "stop"
    assert said(w, "2027-04-19 10:00", "R4", kind="long_tail") == "fine"
    ask(w, "04-19")
    assert said(w, "2027-06-11 10:00", "R4", kind="long_tail") == "stop"
    assert said(w, "2027-06-15 10:00", "R4", kind="long_tail") == "fine"
    ask(w, "06-15")
    late = w.judge(acme(w), "2027-11-15 10:00", person=dana(w), kind="long_tail")
    assert severities(late)["R4"] == "stop"
    assert late.best is None


def test_r4_starts_again_after_a_human_word(w: World) -> None:
    ask(w, "03-01", "03-08", "03-22")
    w.heard(acme(w), "2027-03-23 10:00", dana(w), "auto_reply")
    assert said(w, "2027-03-30 10:00", "R4") == "stop"
    w.heard(acme(w), "2027-03-24 10:00", dana(w))
    assert said(w, "2027-03-31 10:00", "R4") == "fine"


def test_r4b_a_referrer(w: World) -> None:
    ref = w.person(acme(w), "Rob", "referrer")
    nudge = {"person": ref, "kind": "referral_nudge"}
    w.wrote(acme(w), "2027-03-01 10:00", ref, "referral_nudge")
    assert said(w, "2027-03-12 10:00", "R4b", **nudge) == "stop"
    assert said(w, "2027-03-15 10:00", "R4b", **nudge) == "caution"
    w.wrote(acme(w), "2027-03-15 10:00", ref, "referral_nudge")
    assert said(w, "2027-04-15 10:00", "R4b", **nudge) == "stop"


@pytest.mark.parametrize(
    ("phrase", "day", "severity"),
    [
        ("by Friday", "2027-02-26", "stop"),
        ("by Friday", "2027-02-27", "caution"),
        ("by Friday", "2027-03-01", "fine"),
        ("around Friday", "2027-02-26", "stop"),
        ("around Friday", "2027-03-01", "caution"),
        ("around Friday", "2027-03-02", "fine"),
    ],
)
def test_r5_the_date_they_named(w: World, phrase: str, day: str, severity: str) -> None:
    w.promise(acme(w), phrase, "2027-02-23")
    assert said(w, f"{day} 10:00", "R5") == severity
    for exempt in ("offer_notice", "reply", "addendum", "value_add"):
        assert said(w, f"{day} 10:00", "R5", kind=exempt) == "fine"


@pytest.mark.parametrize(
    ("sector", "cautious", "fine", "usual"),
    [
        ("fast", None, "2027-02-16", "2027-02-17"),
        ("standard", None, "2027-02-18", "2027-02-22"),
        ("tech", None, "2027-02-18", "2027-02-22"),
        ("finance", "2027-02-22", "2027-02-23", "2027-02-25"),
        ("public", "2027-02-25", "2027-03-02", "2027-03-04"),
        ("academia", "2027-03-01", "2027-03-02", "2027-03-04"),
    ],
)
def test_r5b_without_a_date(w: World, sector: Any, cautious: str | None, fine: str, usual: str) -> None:
    w.change(acme(w), promise=None, sector=sector)
    verdict = w.judge(acme(w), "2027-02-12 10:00", person=dana(w), kind="undated_check_in")
    assert severities(verdict)["R5b"] == "stop"
    assert verdict.best is not None
    assert verdict.best == w.utc(f"{usual} 08:30")
    if cautious:
        assert said(w, f"{cautious} 10:00", "R5b") == "caution"
    assert said(w, f"{fine} 10:00", "R5b") == "fine"


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


@pytest.mark.parametrize(
    ("at", "severity"),
    [
        ("2027-03-02 08:59", "stop"),
        ("2027-03-02 09:00", "caution"),
        ("2027-03-02 09:30", "fine"),
        ("2027-03-02 12:00", "caution"),
        ("2027-03-02 13:30", "fine"),
        ("2027-03-02 16:45", "caution"),
        ("2027-03-02 17:01", "stop"),
        ("2027-03-01 10:00", "caution"),
        ("2027-03-01 10:30", "fine"),
        ("2027-03-05 15:30", "caution"),
        ("2027-03-06 10:00", "stop"),
        ("2027-05-31 10:00", "stop"),
    ],
)
def test_r8a_hours_for_calls(w: World, at: str, severity: str) -> None:
    assert said(w, at, "R8a", channel="phone") == severity


def test_r8b_hours_and_permission_for_texts(w: World) -> None:
    for at, severity in (
        ("03-02 10:00", "fine"),
        ("03-02 08:30", "caution"),
        ("03-02 19:00", "caution"),
        ("03-02 21:00", "stop"),
        ("03-06 10:00", "stop"),
    ):
        assert said(w, f"2027-{at}", "R8b", channel="text") == severity
    verdict = w.judge(acme(w), "2027-03-02 10:00", person=eve(w), channel="text", kind="dated_check_in")
    assert severities(verdict)["R8b"] == "stop"
    assert verdict.instead_channel == "email"
    assert verdict.best == w.utc("2027-03-02 10:00")


@pytest.mark.parametrize(
    ("at", "severity"),
    [
        ("03-02 06:59", "caution"),
        ("03-02 07:00", "fine"),
        ("03-02 20:01", "caution"),
        ("03-06 10:00", "caution"),
        ("05-31 10:00", "caution"),
    ],
)
def test_r8c_hours_for_mail(w: World, at: str, severity: str) -> None:
    assert said(w, f"2027-{at}", "R8c") == severity


def test_r8c_thank_yous_may_come_in_the_evening_and_on_weekends(w: World) -> None:
    thanks = {"kind": "thank_you", "person": eve(w)}
    assert said(w, "2027-03-06 21:30", "R8c", **thanks) == "fine"
    assert said(w, "2027-03-06 22:30", "R8c", **thanks) == "caution"


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


def test_a_message_without_a_word_about_it_is_read_as_a_question(w: World) -> None:
    assert said(w, "2027-02-20 10:00", "R5", kind="message") == "stop"
    assert (
        said(w, "2027-02-22 10:00", "R5", kind="message", text="I finished the certificate we spoke of.")
        == "fine"
    )
    assert said(w, "2027-02-22 10:00", "R5", kind="message", angle="own_progress") == "fine"
    assert said(w, "2027-02-22 10:00", "R5", kind="message", text="When do you expect to decide?") == "stop"


def test_what_to_do_instead(w: World) -> None:
    early = w.judge(acme(w), "2027-02-22 10:00", person=dana(w), **CHECK_IN)
    assert early.instead_kind == "pipeline"
    w.debrief(w.search.interviews[0].id, problem="slow churn reports")
    assert w.judge(acme(w), "2027-02-22 10:00", person=dana(w), **CHECK_IN).instead_kind == "value_add"
    w.heard(acme(w), "2027-02-22 09:00", dana(w))
    assert w.judge(acme(w), "2027-02-22 10:00", person=dana(w), **CHECK_IN).instead_kind == "reply_due"


def test_an_unknown_opportunity_is_an_error(w: World) -> None:
    with pytest.raises(LookupError):
        w.judge("nobody", "2027-03-02 10:00")
    with pytest.raises(LookupError):
        balance(w.search, "nobody", w.utc("2027-03-02 10:00"))


@pytest.mark.parametrize(
    ("now", "best"),
    [
        ("2027-03-02 09:05", "Tue 2 Mar 09:30"),
        ("2027-03-02 09:25", "Tue 2 Mar 09:40"),
        ("2027-03-02 11:45", "Tue 2 Mar 13:30"),
        ("2027-03-02 16:45", "Wed 3 Mar 09:30"),
        ("2027-03-05 15:10", "Mon 8 Mar 10:30"),
        ("2027-03-05 18:00", "Mon 8 Mar 10:30"),
    ],
)
def test_the_next_good_moment_for_a_call(w: World, now: str, best: str) -> None:
    verdict = w.judge(acme(w), now, person=dana(w), channel="phone", **CHECK_IN)
    assert w.shown(verdict.best) == best


def test_a_better_text_needs_no_other_day(w: World) -> None:
    verdict = w.judge(acme(w), "2027-03-02 10:00", person=dana(w), text="You said Monday.", **CHECK_IN)
    assert (verdict.severity, verdict.best) == ("stop", w.utc("2027-03-02 10:00"))
    assert verdict.instead


def test_when_no_day_makes_it_right_there_is_none() -> None:
    w = World()
    own = w.opportunity(at="2027-02-01 10:00")
    person = w.person(own)
    w.debrief(w.interview(own, "2027-02-10 10:00", people=(person,)))
    w.wrote(own, "2027-02-10 13:00", person, "thank_you")
    again = w.judge(own, "2027-02-11 10:00", person=person, kind="thank_you")
    assert (again.severity, again.best, again.caution_from) == ("caution", None, None)
    gift = w.judge(own, "2027-02-11 10:00", person=person, kind="gift")
    assert (gift.instead_channel, w.shown(gift.best)) == ("email", "Mon 22 Feb 08:30")


def test_a_mail_is_no_call() -> None:
    w = World()
    own = w.opportunity(at="2027-02-01 10:00")
    person = w.person(own, calls_welcome=True)
    w.wrote(own, "2027-03-01 10:00", person, "value_add")
    called = w.judge(own, "2027-03-03 10:00", person=person, channel="phone", kind="light_touch")
    assert "R2d" not in severities(called)
    w.change_person(person, calls_welcome=False)
    unwelcome = w.judge(own, "2027-03-03 10:00", person=person, channel="phone", kind="light_touch")
    assert severities(unwelcome)["R9"] == "stop"


def test_r5_on_hold_and_the_cadence_they_agreed_to(w: World) -> None:
    w.change(acme(w), promise=None)
    w.hold(acme(w), "2027-03-01", until=w.local("2027-07-01").date(), monthly=True)
    note = {"kind": "hold_check_in"}
    assert said(w, "2027-03-26 10:00", "R5", **note) == "stop"
    assert said(w, "2027-03-29 10:00", "R5", **note) == "fine"
    assert said(w, "2027-03-29 10:00", "R5") == "stop"
    w.hold(acme(w), "2027-03-01", until=w.local("2027-07-01").date(), monthly=False)
    assert said(w, "2027-03-29 10:00", "R5", **note) == "stop"


def test_r2c_still_holds_on_the_promised_day_itself(w: World) -> None:
    w.promise(acme(w), "by the 12th of February", "2027-02-10")
    assert said(w, "2027-02-12 16:00", "R2c") == "stop"
    assert said(w, "2027-02-16 09:00", "R2c") == "fine"


def test_r4b_any_question_to_a_referrer(w: World) -> None:
    rob = w.person(acme(w), "Rob", "referrer")
    w.wrote(acme(w), "2027-03-01 10:00", rob, "referral_nudge")
    assert said(w, "2027-03-05 10:00", "R4b", person=rob, kind="message") == "stop"
    assert said(w, "2027-03-05 10:00", "R4b", person=dana(w)) == "fine"


def test_a_message_to_nobody_in_particular_is_to_the_usual_person(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 09:00", dana(w), "value_add")
    verdict = w.judge(acme(w), "2027-03-01 15:00", kind="dated_check_in")
    assert severities(verdict)["R1"] == "stop"
    assert any("Dana" in f.why for f in verdict.findings)
