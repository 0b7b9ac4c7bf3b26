"""Beside the verdict: the next good moment, and what to do instead."""

import pytest

from coach.guard import balance
from tests.coach.february import CHECK_IN, acme, dana, said
from tests.coach.world import World, severities


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


def test_a_message_to_nobody_in_particular_is_to_the_usual_person(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 09:00", dana(w), "value_add")
    verdict = w.judge(acme(w), "2027-03-01 15:00", kind="dated_check_in")
    assert severities(verdict)["R1"] == "stop"
    assert any("Dana" in f.why for f in verdict.findings)
