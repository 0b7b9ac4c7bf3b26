"""Stories from interview to check-in, told with dates: what is planned, and what the guard says."""

from coach.model import WallTime
from coach.plan import snooze_effect
from tests.coach.world import LONDON, NEW_YORK, World, severities


def test_interview_tomorrow_with_a_date_promised() -> None:
    w = World()
    acme = w.opportunity(at="2026-11-23 10:00")
    dana = w.person(acme)
    first = w.interview(acme, "2026-11-24 14:00", told="2026-11-23 10:00", people=(dana,))
    w.at("2026-11-23 10:00")
    assert w.due("ask_timeline") == ["Mon 23 Nov 18:00", "Tue 24 Nov 12:00"]
    assert w.due("debrief") == ["Tue 24 Nov 15:30"]
    assert w.due("thank_you") == ["Tue 24 Nov 17:00", "Wed 25 Nov 09:00"]
    w.run("2026-11-24 15:31")
    w.debrief(first, problem="churn reports too slow")
    w.promise(acme, "by the end of next week", "2026-11-24")
    w.at("2026-11-24 15:35")
    assert w.due("value_add") == ["Mon 30 Nov 09:00"]
    assert w.latest("value_add") == "Thu 3 Dec 20:00"
    assert w.due("dated_check_in") == ["Mon 7 Dec 09:00"]
    assert w.latest("dated_check_in") == "Fri 11 Dec 20:00"
    w.wrote(acme, "2026-11-24 17:10", dana, "thank_you")
    for day, kind in (("2026-11-30 09:05", "value_add"), ("2026-12-07 09:05", "dated_check_in")):
        assert w.judge(acme, day, person=dana, kind=kind).severity == "fine"
        w.wrote(acme, day, dana, kind)


def test_decision_by_the_end_of_the_week_is_asked_about_on_monday() -> None:
    w = World()
    acme = w.opportunity(at="2026-12-01 10:00")
    dana = w.person(acme)
    first = w.interview(acme, "2026-12-02 11:00", minutes=45, people=(dana,))
    w.run("2026-12-02 12:20")
    assert [w.shown(n.due) for n in w.said if n.kind == "debrief"] == ["Wed 2 Dec 12:15"]
    w.debrief(first, problem="slow onboarding", idea="a checklist")
    w.promise(acme, "decision should be approved by the end of the week", "2026-12-02")
    w.at("2026-12-02 12:25")
    assert w.due("thank_you")[0] == "Wed 2 Dec 13:45"
    assert "value_add" in w.nudge("thank_you").folded
    assert "value_add" not in w.kinds()
    assert w.due("dated_check_in") == ["Mon 7 Dec 09:00"]
    verdict = w.judge(acme, "2026-12-04 10:00", person=dana)
    assert severities(verdict)["R5"] == "stop"
    assert w.shown(verdict.best) == "Mon 7 Dec 08:30"


def test_no_date_then_a_vague_one() -> None:
    w = World()
    acme = w.opportunity(at="2026-12-02 10:00")
    dana = w.person(acme)
    first = w.interview(acme, "2026-12-03 15:00", people=(dana,))
    w.run("2026-12-03 16:31")
    w.debrief(first)
    w.promise(acme, "we'll be in touch", "2026-12-03")
    w.at("2026-12-03 16:35")
    assert w.due("thank_you")[0] == "Thu 3 Dec 18:00"
    assert w.due("undated_check_in") == ["Mon 14 Dec 09:00"]
    assert (w.earliest("undated_check_in"), w.latest("undated_check_in")) == (
        "Thu 10 Dec 07:00",
        "Thu 17 Dec 20:00",
    )
    w.heard(acme, "2026-12-04 11:00", dana)
    w.promise(acme, "probably next week", "2026-12-04")
    w.at("2026-12-04 11:05")
    assert "undated_check_in" not in w.kinds()
    assert w.due("dated_check_in") == ["Tue 15 Dec 09:00"]
    verdict = w.judge(acme, "2026-12-14 10:00", person=dana)
    assert severities(verdict)["R5"] == "caution"
    assert w.shown(verdict.best) == "Tue 15 Dec 08:30"


def test_late_on_a_friday_the_thank_you_keeps_its_time_over_the_weekend() -> None:
    w = World()
    acme = w.opportunity(at="2026-12-10 10:00")
    dana = w.person(acme)
    first = w.interview(acme, "2026-12-11 16:00", people=(dana,))
    w.at("2026-12-10 10:00")
    assert w.due("debrief") == ["Fri 11 Dec 17:30"]
    assert w.due("thank_you") == ["Fri 11 Dec 19:00", "Mon 14 Dec 08:00"]
    assert w.latest("thank_you") == "Tue 15 Dec 17:00"
    w.debrief(first)
    w.at("2026-12-11 17:40")
    assert w.due("undated_check_in") == ["Tue 22 Dec 09:00"]
    assert (w.earliest("undated_check_in"), w.latest("undated_check_in")) == (
        "Fri 18 Dec 07:00",
        "Mon 4 Jan 20:00",
    )


def test_early_next_week_leaves_two_days_of_grace() -> None:
    w = World()
    acme = w.opportunity(at="2026-12-09 10:00")
    dana = w.person(acme)
    first = w.interview(acme, "2026-12-10 13:00", minutes=30, kind="phone_screen", people=(dana,))
    w.debrief(first)
    w.promise(acme, "early next week", "2026-12-10")
    w.at("2026-12-10 13:45")
    assert w.due("thank_you")[0] == "Thu 10 Dec 15:30"
    assert w.due("dated_check_in") == ["Thu 17 Dec 09:00"]


def test_promised_on_thanksgiving() -> None:
    w = World()
    acme = w.opportunity(at="2026-11-20 10:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2026-11-23 10:00", people=(dana,)))
    w.promise(acme, "by Thursday", "2026-11-23", confirmed=True)
    w.at("2026-11-23 12:00")
    assert w.due("dated_check_in") == ["Mon 30 Nov 09:00"]
    verdict = w.judge(acme, "2026-11-27 10:00", person=dana)
    assert severities(verdict) == {"R8c": "caution"}
    assert w.shown(verdict.best) == "Mon 30 Nov 08:30"


def test_quiet_days_roll_the_check_in_into_the_new_year() -> None:
    w = World()
    acme = w.opportunity(at="2026-12-14 10:00")
    w.debrief(w.interview(acme, "2026-12-15 10:00", people=(w.person(acme),)))
    w.promise(acme, "by the 23rd", "2026-12-15")
    w.at("2026-12-15 12:00")
    assert w.due("dated_check_in") == ["Mon 4 Jan 09:00"]


def test_a_delay_without_a_date() -> None:
    w = World()
    acme = w.opportunity(at="2027-01-04 10:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-01-05 10:00", people=(dana,)))
    w.promise(acme, "by Fri 15 Jan", "2027-01-05")
    w.wrote(acme, "2027-01-05 13:00", dana, "thank_you")
    w.run("2027-01-14 14:59")
    assert w.due("dated_check_in") == ["Tue 19 Jan 09:00"]
    w.heard(acme, "2027-01-14 15:00", dana)
    w.delay(acme, "2027-01-14 15:00")
    w.at("2027-01-14 15:00")
    assert "dated_check_in" not in w.kinds()
    assert w.due("reply_due") == ["Thu 14 Jan 15:00"]
    assert w.latest("reply_due") == "Fri 15 Jan 11:00"
    assert w.due("delay_check_in") == ["Tue 26 Jan 09:00"]
    assert (w.earliest("delay_check_in"), w.latest("delay_check_in")) == (
        "Fri 22 Jan 07:00",
        "Fri 29 Jan 20:00",
    )
    w.wrote(acme, "2027-01-14 16:00", dana, "reply")
    verdict = w.judge(acme, "2027-01-19 10:00", person=dana)
    assert severities(verdict) == {"R5b": "stop"}
    assert (w.shown(verdict.best), w.shown(verdict.caution_from)) == ("Tue 26 Jan 08:30", "Fri 22 Jan 08:30")


def test_three_rounds_at_a_tech_company() -> None:
    w = World(sector="tech")
    acme = w.opportunity(at="2027-03-01 10:00", sector="tech")
    hr, one, two, vp = (w.person(acme, n, r) for n, r in (("Ana", "recruiter"), ("Bo", "hiring_manager"), ("Cy", "interviewer"), ("Di", "interviewer")))  # fmt: skip
    w.debrief(w.interview(acme, "2027-03-02 09:00", minutes=30, kind="phone_screen", people=(hr,)))
    w.at("2027-03-02 09:45")
    assert w.due("thank_you")[0] == "Tue 2 Mar 11:30"
    assert w.due("undated_check_in") == ["Thu 11 Mar 09:00"]
    w.wrote(acme, "2027-03-02 11:40", hr, "thank_you", round=1)
    w.heard(acme, "2027-03-08 10:00", hr, "invite")
    second = w.interview(acme, "2027-03-11 13:00", minutes=120, told="2027-03-08 10:00", people=(one, two))
    w.at("2027-03-08 10:00")
    assert w.due("undated_check_in") != ["Thu 11 Mar 09:00"]
    assert w.due("reply_due") == ["Mon 8 Mar 10:00"]
    assert w.due("ask_timeline") == ["Wed 10 Mar 18:00", "Thu 11 Mar 11:00"]
    w.wrote(acme, "2027-03-08 10:30", hr, "reply")
    w.debrief(second)
    w.promise(acme, "early next week", "2027-03-11")
    w.at("2027-03-11 15:40")
    assert w.due("thank_you")[:2] == ["Thu 11 Mar 17:00"] * 2
    assert w.due("dated_check_in") == ["Thu 18 Mar 09:00"]
    for person in (one, two):
        w.wrote(acme, "2027-03-11 17:10", person, "thank_you", round=2)
    w.heard(acme, "2027-03-17 10:00", hr, "invite")
    third = w.interview(acme, "2027-03-23 09:30", minutes=45, told="2027-03-17 10:00", people=(vp,))
    w.at("2027-03-17 10:00")
    assert "dated_check_in" not in w.kinds()
    w.wrote(acme, "2027-03-17 10:20", hr, "reply")
    w.debrief(third)
    w.promise(acme, "within a week", "2027-03-23")
    w.at("2027-03-23 10:50")
    assert w.due("thank_you")[0] == "Tue 23 Mar 12:15"
    assert w.due("dated_check_in") == ["Wed 31 Mar 09:00"]


def test_london_and_new_york_while_the_clocks_differ() -> None:
    w = World(zone=LONDON, country="GB")
    acme = w.opportunity(at="2027-03-12 10:00", zone=NEW_YORK, country="US")
    dana = w.person(acme, calls_welcome=True)
    first = w.interview(acme, "2027-03-15 15:00", people=(dana,))
    w.at("2027-03-12 11:00")
    assert w.due("debrief") == ["Mon 15 Mar 16:30"]
    assert w.due("thank_you")[0] == "Mon 15 Mar 18:00"
    w.debrief(first)
    w.heard(
        acme,
        "2027-03-15 15:50",
        dana,
        wanted_at=WallTime(w.local("2027-03-18 10:00"), NEW_YORK),
        channel="in_person",
    )
    w.promise(acme, "decision by the end of next week", "2027-03-15")
    w.wrote(acme, "2027-03-15 18:10", dana, "thank_you")
    w.at("2027-03-15 18:15")
    assert w.due("reply_due") == ["Thu 18 Mar 13:45"]
    assert w.due("dated_check_in") == ["Mon 29 Mar 14:00"]
    assert w.due("dated_check_in", zone=NEW_YORK) == ["Mon 29 Mar 09:00"]
    assert w.judge(acme, "2027-03-18 14:00", person=dana, channel="phone").severity == "fine"


def test_forgot_something_before_and_after_the_thank_you() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-09 10:00")
    dana = w.person(acme)
    first = w.interview(acme, "2027-03-10 13:00", people=(dana,))
    w.run("2027-03-10 14:30")
    w.debrief(first, forgot="the privacy project", weak="SQL")
    w.at("2027-03-10 14:35")
    assert w.due("thank_you")[0] == "Wed 10 Mar 16:00"
    assert w.nudge("thank_you").folded == ("addendum",)
    assert "addendum" not in w.kinds()
    w.wrote(acme, "2027-03-10 15:00", dana, "thank_you")
    w.at("2027-03-10 15:05")
    assert w.due("addendum") == ["Thu 11 Mar 09:00"]
    assert w.latest("addendum") == "Fri 12 Mar 20:00"
    assert severities(w.judge(acme, "2027-03-10 16:00", person=dana, kind="addendum")) == {"R2c": "stop"}
    apology = w.judge(
        acme, "2027-03-11 09:30", person=dana, kind="addendum", text="Sorry for my poor answer on SQL."
    )
    assert severities(apology) == {"R14": "caution"}


def test_the_addendum_that_went_inside_the_thank_you_does_not_come_again() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-09 10:00")
    dana = w.person(acme)
    first = w.interview(acme, "2027-03-10 13:00", people=(dana,))
    w.run("2027-03-10 14:30")
    w.debrief(first, forgot="the privacy project")
    w.at("2027-03-10 14:35").run("2027-03-10 16:01")
    w.wrote(acme, "2027-03-10 16:05", dana, "thank_you")
    w.at("2027-03-10 16:06")
    assert "addendum" not in w.kinds()


def test_snoozing_past_the_last_good_moment() -> None:
    w = World()
    acme = w.opportunity(at="2027-04-05 10:00")
    dana = w.person(acme)
    w.interview(acme, "2027-04-06 10:00", people=(dana,))
    w.at("2027-04-05 10:00").run("2027-04-06 13:01")
    w.snooze("thank_you", "2027-04-07 09:00")
    w.at("2027-04-06 13:05")
    nudge = w.nudge("thank_you")
    assert snooze_effect(w.search, nudge, w.utc("2027-04-07 09:00"), w.utc("2027-04-06 13:05")) is None
    effect = snooze_effect(w.search, nudge, w.utc("2027-04-09 09:00"), w.utc("2027-04-07 09:01"))
    assert effect is not None
    assert (effect.becomes, w.shown(effect.after), w.shown(effect.due)) == (
        "late_thank_you",
        "Thu 8 Apr 11:00",
        "Fri 9 Apr 09:00",
    )
    assert [w.shown(o.until) for o in effect.better] == ["Wed 7 Apr 17:00", "Thu 8 Apr 08:30"]
    assert effect.counts
    w.run("2027-04-07 09:01")
    w.snooze("thank_you", "2027-04-09 09:00")
    w.run("2027-04-08 20:00")
    assert w.due("late_thank_you") == ["Fri 9 Apr 09:00"]
    assert "thank_you" not in w.kinds()
