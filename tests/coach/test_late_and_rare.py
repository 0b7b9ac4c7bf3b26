"""Said once, late, rather than never; and the weekly word, rarely enough to be welcome."""

from dataclasses import replace
from typing import Any

import pytest

from coach.model import JobSearch
from coach.nudges.weekly_word import REASONS
from coach.plan import plan
from tests.coach.world import LOS_ANGELES, World


def told_late(now: str, zone: str = "America/New_York", **facts: Any) -> tuple[World, str, str]:
    """An interview on Monday 1 March 2027, told about only `now`."""
    w = World(zone)
    acme = w.opportunity(at=now, zone="America/New_York", **facts)
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-03-01 14:00", told=now, people=(dana,), zone="America/New_York"))
    return w, acme, dana


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2027-03-17 10:00", "Wed 17 Mar 10:00"),
        ("2027-03-17 21:00", "Thu 18 Mar 09:00"),
        ("2027-03-19 21:30", "Mon 22 Mar 09:00"),
        ("2027-03-20 11:00", "Mon 22 Mar 09:00"),
        ("2027-03-26 10:00", "Fri 26 Mar 10:00"),
    ],
)
def test_a_question_whose_time_went_by_is_planned_once(now: str, due: str) -> None:
    w, acme, _ = told_late(now)
    w.at(now)
    assert w.due("undated_check_in") == [due]
    assert w.nudge("undated_check_in").reason.startswith("Later than usual, still fine: ")
    assert w.due("long_tail") == []
    w.run("2027-04-30 12:00")
    first = [n for n in w.said if n.kind == "undated_check_in" and n.of is None]
    assert [w.shown(n.due) for n in first] == [due]
    assert acme


def test_after_a_month_it_is_the_slow_lane_instead() -> None:
    w = told_late("2027-03-30 10:00")[0]
    w.at("2027-03-30 10:00")
    assert w.due("undated_check_in") == []
    assert len(w.due("long_tail")) == 1


def test_a_late_question_spares_the_sleep_of_the_user() -> None:
    w = told_late("2027-03-17 20:30", LOS_ANGELES)[0]
    w.at("2027-03-17 20:30")
    assert w.due("undated_check_in") == ["Thu 18 Mar 07:00"]


def test_the_late_question_keeps_its_hour_until_it_is_given() -> None:
    w = told_late("2027-03-17 21:00")[0]
    w.at("2027-03-17 21:00")
    w.at("2027-03-18 09:20")
    assert w.due("undated_check_in") == ["Thu 18 Mar 09:00"]


def test_what_was_asked_in_time_is_not_asked_again_late() -> None:
    w = told_late("2027-03-02 10:00")[0]
    w.run("2027-03-11 12:00")
    asked = [n for n in w.said if n.kind == "undated_check_in"]
    w.run("2027-03-19 12:00")
    assert len(asked) >= 1
    assert w.due("undated_check_in") == []
    assert "still fine" not in w.nudge("undated_check_in").reason


def test_a_skipped_question_stays_skipped() -> None:
    w = told_late("2027-03-02 10:00")[0]
    w.run("2027-03-11 12:00")
    w.skip("undated_check_in")
    w.at("2027-03-19 12:00")
    assert w.due("undated_check_in") == []


@pytest.mark.parametrize(
    ("until", "due"), [("2027-03-21", "Mon 22 Mar 09:00"), ("2027-03-18", "Thu 18 Mar 09:00")]
)
def test_a_pause_past_the_usual_time_ends_with_the_question(until: str, due: str) -> None:
    w, acme, dana = told_late("2027-03-02 10:00")
    w.wrote(acme, "2027-03-02 11:00", dana, "thank_you")
    away = replace(w.search.preferences, paused_until=w.local(until).date())
    w.search = replace(w.search, preferences=away)
    w.at("2027-03-05 12:00")
    assert w.due("undated_check_in") == [due]
    w.run("2027-03-29 12:00")
    assert [w.shown(n.due) for n in w.said if n.kind == "undated_check_in" and n.of is None] == [due]


def test_a_passed_date_and_a_delay_are_asked_about_late_as_well() -> None:
    w, acme, _ = told_late("2027-03-17 10:00")
    w.promise(acme, "by the 5th", "2027-03-01")
    assert w.at("2027-03-17 10:00").due("dated_check_in") == ["Wed 17 Mar 10:00"]
    w.change(acme, promise=None)
    w.delay(acme, "2027-03-02 10:00")
    assert w.at("2027-03-17 11:00").due("delay_check_in") == ["Wed 17 Mar 11:00"]


def reacts(w: World) -> None:
    """The user taps something below the weekly word."""
    nudges = tuple(
        replace(n, state="skipped") if n.kind == "pipeline" and n.state == "asked" else n
        for n in w.search.nudges
    )
    w.search = replace(w.search, nudges=nudges)


def begun(at: str, **facts: Any) -> World:
    w = World()
    w.opportunity(at=at)
    w.search = replace(w.search, created_at=w.utc(at), **facts)
    return w.at(at)


@pytest.mark.parametrize(
    ("at", "first"),
    [
        ("2027-03-01 08:20", "Mon 8 Mar 09:00"),
        ("2027-03-03 10:00", "Mon 8 Mar 09:00"),
        ("2027-03-05 10:00", "Mon 15 Mar 09:00"),
        ("2026-12-17 10:00", "Mon 4 Jan 09:00"),
        ("2027-01-13 10:00", "Mon 25 Jan 09:00"),
    ],
)
def test_the_weekly_word_waits_out_the_first_days_and_days_off(at: str, first: str) -> None:
    assert begun(at).due("pipeline") == [first]


def test_the_words_change_from_week_to_week() -> None:
    w = begun("2027-03-01 10:00")
    for monday in ("03-08", "03-15", "03-22", "03-29"):
        w.run(f"2027-{monday} 09:01")
        reacts(w)
    said = [n.reason for n in w.said if n.kind == "pipeline"]
    assert len(said) == len(set(said)) == 4
    assert len(set(REASONS)) >= 4


def test_two_words_without_a_reaction_make_it_every_fourth_week() -> None:
    w = begun("2027-03-01 10:00")
    w.run("2027-06-01 10:00")
    given = [w.shown(n.due) for n in w.said if n.kind == "pipeline"]
    assert given == ["Mon 8 Mar 09:00", "Mon 15 Mar 09:00", "Mon 12 Apr 09:00", "Mon 10 May 09:00"]
    assert len({n.reason for n in w.said if n.kind == "pipeline"}) >= 3


@pytest.mark.parametrize("news", ["hold", "delay"])
def test_a_pause_or_a_second_delay_brings_the_weekly_word_at_once(news: str) -> None:
    """Two words met no reaction, so the next would be on 12 April; held up on Wednesday 17 March it is the Monday after."""
    w = begun("2027-03-01 10:00")
    acme = w.search.opportunities[0].id
    w.run("2027-03-16 10:00")
    assert w.due("pipeline") == ["Mon 12 Apr 09:00"]
    if news == "hold":
        w.hold(acme, "2027-03-17")
    else:
        w.delay(acme, "2027-03-17 10:00", 1)
        assert w.at("2027-03-17 10:01").due("pipeline") == ["Mon 12 Apr 09:00"]
        w.delay(acme, "2027-03-17 10:00", 2)
    assert w.at("2027-03-17 10:02").due("pipeline") == ["Mon 22 Mar 09:00"]
    w.run("2027-06-01 10:00")
    given = [w.shown(n.due) for n in w.said if n.kind == "pipeline" and n.opportunity is None]
    assert given[2:] == ["Mon 22 Mar 09:00", "Mon 19 Apr 09:00", "Mon 17 May 09:00"]


def test_a_pause_is_worth_a_word_beside_three_lively_conversations() -> None:
    w = begun("2027-02-15 10:00")
    for name in ("Globex", "Initech"):
        w.opportunity(name, at="2027-02-15 10:00")
    assert w.at("2027-03-03 10:00").due("pipeline") == []
    w.hold(w.search.opportunities[0].id, "2027-03-03")
    assert w.at("2027-03-03 10:01").due("pipeline") == ["Mon 8 Mar 09:00"]


def test_a_reaction_brings_the_weekly_word_back() -> None:
    w = begun("2027-03-01 10:00")
    w.run("2027-03-15 09:01")
    reacts(w)
    assert w.at("2027-03-15 09:05").due("pipeline") == ["Mon 22 Mar 09:00"]


def test_nobody_is_told_twice_of_a_week() -> None:
    w = begun("2027-03-01 10:00")
    assert isinstance(w.search, JobSearch)
    ids = [n.id for n in plan(w.search, w.utc("2027-03-08 09:00"))]
    assert len(ids) == len(set(ids))
