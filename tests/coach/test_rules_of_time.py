"""When one may write: rules R5 and R8 at fine, caution and stop. The date promised passed on Friday 26 February 2027."""

from typing import Any

import pytest

from tests.coach.february import acme, dana, eve, said
from tests.coach.world import World, severities


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


def test_r5_on_hold_and_the_cadence_they_agreed_to(w: World) -> None:
    w.change(acme(w), promise=None)
    w.hold(acme(w), "2027-03-01", until=w.local("2027-07-01").date(), monthly=True)
    note = {"kind": "hold_check_in"}
    assert said(w, "2027-03-26 10:00", "R5", **note) == "stop"
    assert said(w, "2027-03-29 10:00", "R5", **note) == "fine"
    assert said(w, "2027-03-29 10:00", "R5") == "stop"
    w.hold(acme(w), "2027-03-01", until=w.local("2027-07-01").date(), monthly=False)
    assert said(w, "2027-03-29 10:00", "R5", **note) == "stop"
