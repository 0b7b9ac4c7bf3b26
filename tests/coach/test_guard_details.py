"""What a changed comparison or index in the guard would spoil: the newest contact counts, and no other."""

import pytest

from coach.guard import balance
from coach.model import Promise
from tests.coach.world import World, severities, thanked

ASK = {"person": "p2", "kind": "undated_check_in"}


@pytest.fixture
def w() -> World:
    return thanked()


def reason(w: World, rule: str, at: str, **intended: object) -> str:
    verdict = w.judge("o1", at, **intended)
    return next(f.why for f in verdict.findings if f.rule == rule)


def test_the_week_is_counted_from_those_that_leave_it(w: World) -> None:
    for day, person, kind in ((15, "p2", "value_add"), (16, "p3", "value_add"), (17, "p3", "message")):
        w.wrote("o1", f"2027-02-{day + 7} 09:00", person, kind, angle="business_impact")
    verdict = w.judge("o1", "2027-02-25 09:00", person="p2", kind="light_touch")
    assert severities(verdict)["R3a"] == "stop"
    assert w.shown(verdict.best) == "Tue 2 Mar 08:30"
    assert "message 4 " in reason(w, "R3a", "2027-02-25 09:00", person="p2", kind="light_touch")


def test_the_last_question_of_the_week_sets_the_next(w: World) -> None:
    w.wrote("o1", "2027-02-22 09:00", "p2", "undated_check_in")
    w.wrote("o1", "2027-02-24 09:00", "p3", "second_check_in")
    for day, severity in (("02-25", "stop"), ("02-26", "stop"), ("03-01", "caution"), ("03-03", "fine")):
        verdict = w.judge("o1", f"2027-{day} 09:00", **ASK)
        assert severities(verdict).get("R3b", "fine") == severity, day


def test_thanks_of_an_earlier_round_are_no_thanks_for_this_one(w: World) -> None:
    w.debrief(w.interview("o1", "2027-02-16 09:00", people=("p2",)))
    assert w.judge("o1", "2027-02-16 12:00", person="p2", kind="thank_you").severity == "fine"
    w.wrote("o1", "2027-02-16 13:00", "p2", "thank_you", round=2)
    assert severities(w.judge("o1", "2027-02-17 12:00", person="p2", kind="thank_you"))["R13"] == "caution"
    early = w.judge("o1", "2027-02-16 16:00", person="p2", kind="addendum")
    assert severities(early)["R2c"] == "stop"
    assert w.shown(early.best) == "Wed 17 Feb 08:30"


def test_an_attempt_to_call_is_judged_as_that_alone(w: World) -> None:
    w.wrote("o1", "2027-02-22 09:00", "p2", "undated_check_in")
    attempt = w.judge("o1", "2027-02-23 10:00", person="p2", kind="call_attempt", channel="phone")
    assert attempt.severity == "fine"


def test_friendly_lines_keep_their_distance_from_the_last_one(w: World) -> None:
    w.wrote("o1", "2027-02-05 09:00", "p2", "light_touch")
    w.wrote("o1", "2027-02-26 09:00", "p2", "light_touch")
    verdict = w.judge("o1", "2027-03-08 09:00", person="p2", kind="light_touch")
    assert severities(verdict)["R2e"] == "caution"
    assert w.shown(verdict.best) == "Fri 12 Mar 08:30"


def test_the_slow_lane_runs_from_the_last_note_in_it(w: World) -> None:
    w.wrote("o1", "2027-02-05 09:00", "p2", "long_tail")
    w.wrote("o1", "2027-04-02 09:00", "p2", "long_tail")
    verdict = w.judge("o1", "2027-04-12 09:00", person="p2", kind="value_add")
    assert severities(verdict)["R2f"] == "stop"
    assert w.shown(verdict.best) == "Fri 30 Apr 08:30"


def test_missed_calls_weigh_on_calls_only_and_clear_one_by_one(w: World) -> None:
    for day in (22, 23, 24):
        w.wrote("o1", f"2027-02-{day} 10:00", "p2", "call_attempt", channel="phone")
    by_mail = w.judge("o1", "2027-02-25 10:00", **ASK)
    assert "R2g" not in severities(by_mail)
    called = w.judge("o1", "2027-02-25 10:00", channel="phone", **ASK)
    assert severities(called)["R2g"] == "stop"
    assert w.shown(called.best) == "Tue 2 Mar 09:30"


def test_after_the_no_comes_the_answer_and_then_the_long_silence(w: World) -> None:
    w.change("o1", status="rejected", status_at=w.utc("2027-02-10 10:00"))
    first = w.judge("o1", "2027-02-11 09:00", **ASK)
    assert (first.severity, first.instead_kind) == ("stop", "rejection_reply")
    w.wrote("o1", "2027-02-11 09:30", "p2", "rejection_reply")
    assert w.judge("o1", "2027-02-12 09:00", **ASK).instead_kind == "stay_in_touch"


def test_an_open_thank_you_comes_before_any_question() -> None:
    w = World()
    o = w.opportunity("Acme", at="2027-02-22 10:00")
    p = w.person(o)
    assert w.judge(o, "2027-02-26 09:00", person=p, kind="undated_check_in").instead_kind != "thank_you"
    w.debrief(w.interview(o, "2027-03-01 09:00", people=(p,)))
    held = w.judge(o, "2027-03-01 12:00", person=p, kind="undated_check_in")
    assert (held.severity, held.instead_kind) == ("stop", "thank_you")
    before = w.judge(o, "2027-03-01 08:00", person=p, kind="undated_check_in")
    assert before.instead_kind != "thank_you"
    w.wrote(o, "2027-03-01 13:00", p, "thank_you")
    assert w.judge(o, "2027-03-01 14:00", person=p, kind="undated_check_in").instead_kind != "thank_you"


SAME = "I led the move of the nightly joins at Northwind and would gladly tell you more about that work."
OTHER = "Your article on rota planning was a pleasure; the part on handovers helped our team at once."


@pytest.mark.parametrize(
    ("day", "sent", "severity"), [(23, SAME, "caution"), (23, OTHER, "fine"), (22, SAME, "fine")]
)
def test_the_same_text_to_two_people_on_one_day(w: World, day: int, sent: str, severity: str) -> None:
    w.wrote("o1", f"2027-02-{day} 09:00", "p3", "value_add", text=sent)
    verdict = w.judge("o1", "2027-02-23 11:00", person="p2", kind="value_add", text=SAME)
    assert severities(verdict).get("R6c", "fine") == severity


def test_going_around_counts_from_the_last_question_to_others(w: World) -> None:
    w.person("o1", "Kim", "recruiter")
    w.wrote("o1", "2027-02-15 09:00", "p3", "undated_check_in")
    w.wrote("o1", "2027-02-24 09:00", w.search.people[-1].id, "second_check_in")
    assert severities(w.judge("o1", "2027-02-25 09:00", **ASK))["R6"] == "stop"


def test_too_quiet_after_a_date_and_without_one(w: World) -> None:
    def quiet(at: str) -> bool:
        return "R15" in severities(w.judge("o1", at, person="p2", kind="light_touch"))

    assert not quiet("2027-02-16 10:00"), "ten business days after an undated interview"
    assert quiet("2027-02-17 10:00")
    w.promise("o1", "by the 19th of February", "2027-02-01")
    assert not quiet("2027-02-26 10:00"), "five business days after the date"
    assert quiet("2027-03-01 10:00")
    w.wrote("o1", "2027-02-24 10:00", "p2", "light_touch")
    assert quiet("2027-03-12 10:00"), "a friendly line is no question"
    w.wrote("o1", "2027-03-12 11:00", "p2", "dated_check_in")
    assert not quiet("2027-04-02 10:00")


def test_a_thank_you_written_before_dawn_arrives_the_same_morning(w: World) -> None:
    early = w.judge("o1", "2027-02-02 05:30", person="p3", kind="thank_you")
    assert severities(early) == {"R8c": "caution"}
    assert w.shown(early.best) == "Tue 2 Feb 08:30"


def test_applications_and_referrers_have_their_own_count() -> None:
    w = World()
    o = w.opportunity("Acme", at="2027-02-01 10:00", applied_on=World().local("2027-02-01").date())
    p, r = w.person(o), w.person(o, "Rae", "referrer")
    w.wrote(o, "2027-02-10 09:00", p, "application_follow_up")
    w.wrote(o, "2027-02-24 09:00", p, "application_follow_up")
    third = severities(w.judge(o, "2027-03-10 09:00", person=p, kind="application_follow_up"))
    assert third["R4b"] == "stop" and "R4" not in third
    assert "R4" not in severities(w.judge(o, "2027-03-10 09:00", person=r, kind="referral_nudge"))


def test_after_two_questions_the_third_waits_for_the_slow_lane(w: World) -> None:
    w.wrote("o1", "2027-02-15 09:00", "p2", "undated_check_in")
    w.wrote("o1", "2027-02-22 09:00", "p2", "second_check_in")
    third = w.judge("o1", "2027-03-10 09:00", person="p2", kind="message", angle="timeline_question")
    assert severities(third)["R4"] == "caution" and third.instead_kind == "final_note"
    assert severities(w.judge("o1", "2027-03-10 09:00", person="p2", kind="final_note")).get("R4") is None
    before, later = (
        w.judge("o1", f"2027-03-{day} 09:00", person="p2", kind="second_check_in") for day in (19, 22)
    )
    assert severities(before)["R4"] == "caution" and "R4" not in severities(later)


@pytest.mark.parametrize(("date", "severity"), [(None, "caution"), ("2027-02-05", "fine")])
def test_we_will_call_you_is_doubtful_only_without_a_date(w: World, date: str | None, severity: str) -> None:
    day = World().local(date).date() if date else None
    w.change("o1", promise=Promise(phrase="we'll call you", said_on=w.local("2027-02-01").date(), date=day))
    verdict = w.judge("o1", "2027-02-16 10:00", person="p2", kind="undated_check_in")
    assert severities(verdict).get("R9", "fine") == severity


def test_a_script_for_the_phone_may_ask_twice(w: World) -> None:
    text = "Is now all right for a minute? I wanted to ask when you hope to decide."
    by_phone = w.judge("o1", "2027-02-16 10:00", channel="phone", text=text + " Anything you need?", **ASK)
    assert "R14" not in severities(by_phone)
    assert "R14" in severities(w.judge("o1", "2027-02-16 10:00", text=text + " Anything you need?", **ASK))


@pytest.mark.parametrize(("length", "rules"), [(200, {"R11": "caution"}), (201, {"R11": "stop"})])
def test_a_linkedin_note_may_fill_its_limit(w: World, length: int, rules: dict[str, str]) -> None:
    text = ("I enjoyed our talk about the data team and the nightly joins. " * 4)[: length - 1] + "."
    verdict = w.judge("o1", "2027-02-16 10:00", person="p2", kind="note", channel="linkedin_note", text=text)
    assert {r: s for r, s in severities(verdict).items() if r in ("R11", "R14")} == rules


@pytest.mark.parametrize(("marks", "severity"), [(1, "fine"), (2, "caution"), (3, "caution")])
def test_one_question_is_answered(w: World, marks: int, severity: str) -> None:
    text = "Hi Dana, I am still glad about the data role at Acme." + " Could you tell me the timing?" * marks
    verdict = w.judge("o1", "2027-02-16 10:00", person="p2", kind="message", text=text)
    assert severities(verdict).get("R14", "fine") == severity


def test_five_messages_in_a_month_are_much() -> None:
    w = World()
    o = w.opportunity("Acme", at="2027-01-20 10:00")
    p = w.person(o)
    w.debrief(w.interview(o, "2027-02-01 09:00", people=(p,)))
    for day in ("02-02", "02-05", "02-10", "02-16"):
        w.wrote(o, f"2027-{day} 13:00", p, "value_add", angle="business_impact")
    assert balance(w.search, o, w.utc("2027-02-19 10:00")).level != "too_much"
    w.wrote(o, "2027-02-18 13:00", p, "light_touch")
    assert balance(w.search, o, w.utc("2027-02-19 10:00")).level == "too_much"


@pytest.mark.parametrize("facts", [{"status": "on_hold"}, {"no_contact_requested": True}])
def test_silence_is_right_where_they_asked_for_it(w: World, facts: dict[str, object]) -> None:
    assert balance(w.search, "o1", w.utc("2027-03-15 10:00")).level == "too_quiet"
    w.change("o1", **facts)
    assert balance(w.search, "o1", w.utc("2027-03-15 10:00")).level == "about_right"


def test_silence_is_right_before_the_next_round(w: World) -> None:
    w.interview("o1", "2027-03-18 10:00", told="2027-03-01 10:00")
    assert balance(w.search, "o1", w.utc("2027-03-15 10:00")).level == "about_right"


def test_the_idea_names_the_problem_they_told_of(w: World) -> None:
    w.debrief(w.search.interviews[0].id, problem="slow reports")
    early = w.judge("o1", "2027-02-05 10:00", person="p2", kind="undated_check_in")
    assert early.instead_kind == "value_add" and "slow reports" in early.instead


def test_no_mail_instead_of_a_call_where_they_asked_for_silence(w: World) -> None:
    w.change("o1", no_calls=True)
    call = {"person": "p2", "kind": "undated_check_in", "channel": "phone"}
    assert w.judge("o1", "2027-02-16 10:00", **call).instead_channel == "email"
    w.change("o1", no_contact_requested=True)
    assert w.judge("o1", "2027-02-16 10:00", **call).instead_channel is None


def test_the_worse_of_two_slow_lanes_is_said(w: World) -> None:
    w.wrote("o1", "2027-03-10 09:00", "p2", "stay_in_touch")
    w.wrote("o1", "2027-05-03 09:00", "p2", "long_tail")
    verdict = w.judge("o1", "2027-05-10 10:00", person="p2", kind="value_add")
    assert severities(verdict)["R2f"] == "stop"


def test_the_agent_is_no_colleague_of_theirs() -> None:
    """R6 is about two people of the company; past the agent is R6b, and both count in one week (R3b)."""
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00", source="agency", agency_route="through")
    tom, eve, priya = w.person(acme, "Tom"), w.person(acme, "Eve"), w.person(acme, "Priya", "agency")
    w.debrief(w.interview(acme, "2027-02-10 10:00", people=(tom,)))
    w.wrote(acme, "2027-02-22 10:00", priya, "recruiter_status")
    past = {"person": tom, "kind": "undated_check_in"}
    assert severities(w.judge(acme, "2027-02-23 10:00", **past)) == {"R6b": "stop", "R3b": "caution"}
    w.wrote(acme, "2027-02-23 11:00", tom, "undated_check_in")
    back = severities(w.judge(acme, "2027-03-01 10:00", person=priya, kind="recruiter_status"))
    assert "R6" not in back
    assert severities(w.judge(acme, "2027-02-24 10:00", **{**past, "person": eve}))["R6"] == "stop"
