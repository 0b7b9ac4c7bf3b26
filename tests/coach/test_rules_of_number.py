"""How often one may write: rules R1 to R4 at fine, caution and stop. The date promised passed on Friday 26 February 2027."""

import pytest

from coach.guard import balance
from tests.coach.february import acme, ask, dana, eve, said
from tests.coach.world import World, severities


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


def test_r2c_still_holds_on_the_promised_day_itself(w: World) -> None:
    w.promise(acme(w), "by the 12th of February", "2027-02-10")
    assert said(w, "2027-02-12 16:00", "R2c") == "stop"
    assert said(w, "2027-02-16 09:00", "R2c") == "fine"


def test_r4b_any_question_to_a_referrer(w: World) -> None:
    rob = w.person(acme(w), "Rob", "referrer")
    w.wrote(acme(w), "2027-03-01 10:00", rob, "referral_nudge")
    assert said(w, "2027-03-05 10:00", "R4b", person=rob, kind="message") == "stop"
    assert said(w, "2027-03-05 10:00", "R4b", person=dana(w)) == "fine"
