"""Not too much at once: the morning, the cap, the digest, snoozing, overlaps."""

from dataclasses import replace
from typing import Any

import pytest

from coach.model import Preferences
from coach.plan import (
    digest_mode,
    overlaps,
    paused,
    rank,
    snooze_effect,
    snooze_options,
    todays,
    tomorrow_morning,
    within_cap,
)
from tests.coach.world import World


def several(count: int, **preferences: Any) -> World:
    """So many companies whose promised date passed on Friday 26 February 2027."""
    w = World(**preferences)
    for n in range(count):
        company = w.opportunity(f"Company {n}", at="2027-02-01 10:00")
        person = w.person(company, f"Person {n}")
        w.debrief(w.interview(company, "2027-02-10 10:00", people=(person,)))
        w.promise(company, "by the 26th of February", "2027-02-10")
        w.wrote(company, "2027-02-10 13:00", person, "thank_you")
    return w.at("2027-02-20 10:00")


def test_the_days_room_goes_to_the_most_important() -> None:
    w = several(6)
    now = w.utc("2027-03-01 09:00")
    due = [n for n in w.search.nudges if n.fires and n.fires <= now]
    go, hold = within_cap(w.search, due, now)
    assert (len(go), len(hold)) == (4, 3)
    assert hold[-1].kind == "pipeline"
    assert w.shown(tomorrow_morning(w.search, now)) == "Tue 2 Mar 08:00"


def test_what_was_said_today_counts_and_urgent_things_always_go() -> None:
    w = several(6)
    w.run("2027-03-01 09:00")
    w.heard(w.search.opportunities[0].id, "2027-03-01 11:00", w.search.people[0].id)
    w.at("2027-03-01 11:00")
    due = [n for n in w.search.nudges if n.fires and n.fires <= w.utc("2027-03-01 11:00")]
    go, hold = within_cap(w.search, due, w.utc("2027-03-01 11:00"))
    assert [n.kind for n in go] == ["reply_due"]
    assert hold == ()


def test_panel_thank_yous_are_one_step() -> None:
    w = World(max_nudges_a_day=1)
    acme = w.opportunity(at="2027-02-01 10:00")
    people = tuple(w.person(acme, n, "interviewer") for n in ("Ann", "Bob", "Cem", "Dov", "Eli"))
    w.interview(acme, "2027-02-10 10:00", people=people)
    now = w.utc("2027-02-10 13:00")
    thanks = [n for n in w.search.nudges if n.kind == "thank_you" and n.fires and n.fires <= now]
    assert len(within_cap(w.search, thanks, now)[0]) == 5


def test_ranking_follows_the_rule_book() -> None:
    w = several(1)
    acme = w.search.opportunities[0].id
    w.heard(acme, "2027-02-26 10:00", w.search.people[0].id)
    w.at("2027-02-26 10:00")
    kinds = [n.kind for n in rank(n for n in w.search.nudges if n.fires)]
    assert kinds == ["reply_due", "dated_check_in", "pipeline"]


def test_the_morning() -> None:
    w = several(2)
    globex = w.opportunity("Globex", at="2027-02-01 10:00")
    w.interview(globex, "2027-03-01 14:00", told="2027-02-25 10:00")
    calm = w.opportunity("Initech", at="2027-02-25 10:00")
    w.at("2027-02-25 10:00")
    today = todays(w.at("2027-03-01 07:30").search, w.utc("2027-03-01 07:30"))
    assert [n.kind for n in today.steps][:2] == ["dated_check_in", "dated_check_in"]
    assert [i.opportunity for i in today.interviews] == [globex]
    assert today.calm == (calm,)
    quiet = todays(w.search, w.utc("2027-02-23 07:30"))
    assert [n for n in quiet.steps if n.kind != "pipeline"] == []


def test_a_reminder_and_its_nudge_are_one_line_in_the_morning() -> None:
    w = several(1)
    w.run("2027-03-02 09:30")
    today = todays(w.search, w.utc("2027-03-02 09:30"))
    assert [n.kind for n in today.steps].count("dated_check_in") == 1


def test_after_ten_silent_days_one_digest() -> None:
    w = several(1)
    heard = replace(w.search, last_heard_at=w.utc("2027-02-10 13:00"))
    assert not digest_mode(heard, w.utc("2027-02-24 10:00"))
    assert digest_mode(heard, w.utc("2027-02-25 10:00"))
    assert not digest_mode(w.search, w.utc("2027-06-25 10:00"))


def test_a_pause_ends_on_its_day() -> None:
    w = several(1)
    away = replace(
        w.search, preferences=replace(w.search.preferences, paused_until=w.local("2027-03-03").date())
    )
    assert paused(away, w.utc("2027-03-02 23:59"))
    assert not paused(away, w.utc("2027-03-03 00:00"))
    assert not paused(w.search, w.utc("2027-03-02 10:00"))


def test_the_weekly_word_about_other_conversations() -> None:
    w = several(1)
    assert w.due("pipeline") == ["Mon 22 Feb 09:00"]
    w.run("2027-02-22 09:01")
    assert w.due("pipeline") == ["Mon 1 Mar 09:00"]
    off = replace(w.search, preferences=replace(w.search.preferences, pipeline_coaching=False), nudges=())
    w.search = off
    assert w.at("2027-02-22 10:00").due("pipeline") == []


def test_three_lively_conversations_need_no_word() -> None:
    w = World()
    for n in range(3):
        w.opportunity(f"Company {n}", at="2027-02-12 10:00")
    assert w.at("2027-02-18 10:00").due("pipeline") == []
    w.wrote(w.search.opportunities[0].id, "2027-02-08 10:00")
    assert w.at("2027-02-18 10:00").due("pipeline") == ["Mon 22 Feb 09:00"]


@pytest.mark.parametrize(
    ("at", "labels"),
    [
        ("2027-02-09 13:00", ["This evening 20:00", "Tomorrow 08:30", "Thu 08:30"]),
        ("2027-02-10 21:00", ["Tomorrow 08:30"]),
    ],
)
def test_snooze_options_for_a_thank_you(at: str, labels: list[str]) -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    w.interview(acme, "2027-02-09 10:00", people=(w.person(acme),))
    w.run(at)
    assert [o.label for o in snooze_options(w.search, w.nudge("thank_you"), w.utc(at))] == labels


def test_snooze_options_for_what_counts_stay_in_office_hours() -> None:
    w = several(1)
    w.run("2027-03-01 09:01")
    options = snooze_options(w.search, w.nudge("dated_check_in"), w.utc("2027-03-01 09:01"))
    assert [o.label for o in options] == ["Today 12:30", "Tomorrow 09:00", "Fri 09:00"]
    evening = snooze_options(w.search, w.nudge("dated_check_in"), w.utc("2027-03-01 18:01"))
    assert [o.label for o in evening] == ["Tomorrow 09:00", "Fri 09:00"]


def test_what_a_long_snooze_means_for_other_kinds() -> None:
    w = several(1)
    w.run("2027-03-01 09:01")
    nudge = w.nudge("dated_check_in")
    effect = snooze_effect(w.search, nudge, w.utc("2027-03-10 09:00"), w.utc("2027-03-01 09:05"))
    assert effect is not None
    assert (effect.becomes, effect.counts) == (None, False)
    assert "Friday" in effect.says
    weekly = next(n for n in w.search.nudges if n.kind == "pipeline" and n.state == "asked")
    assert snooze_effect(w.search, weekly, w.utc("2027-03-02 09:00")) is None
    assert len(snooze_options(w.search, weekly, w.utc("2027-03-01 09:05"))) == 2


@pytest.mark.parametrize(
    ("start", "facts", "clash"),
    [
        ("2027-02-09 10:30", {}, True),
        ("2027-02-09 11:00", {}, False),
        ("2027-02-09 11:30", {"kind": "onsite"}, True),
        ("2027-02-09 11:45", {"kind": "onsite"}, False),
        ("2027-02-09 11:30", {"place": "1 Main Street"}, True),
        ("2027-02-09 11:30", {"place": "https://meet.example/x"}, False),
        ("2027-02-09 00:00", {"time_known": False}, False),
        ("2027-02-09 10:30", {"status": "cancelled"}, False),
    ],
)
def test_two_interviews_too_close(start: str, facts: dict[str, Any], clash: bool) -> None:
    w = World()
    first = w.interview(w.opportunity("A"), "2027-02-09 10:00")
    w.interview(w.opportunity("B"), start, **facts)
    one, other = w.search.interviews
    assert [i.id for i in overlaps(w.search, one)] == ([other.id] if clash else [])
    if facts.get("status") != "cancelled":
        assert [i.id for i in overlaps(w.search, other)] == ([first] if clash else [])


def test_two_on_site_days_without_times_clash() -> None:
    w = World()
    w.interview(w.opportunity("A"), "2027-02-09 00:00", time_known=False, kind="onsite")
    w.interview(w.opportunity("B"), "2027-02-09 00:00", time_known=False, kind="onsite")
    w.interview(w.opportunity("C"), None)
    assert len(overlaps(w.search, w.search.interviews[0])) == 1
    assert overlaps(w.search, w.search.interviews[2]) == ()


def test_on_site_without_its_hour_clashes_with_one_that_has_it() -> None:
    w = World()
    w.interview(w.opportunity("A"), "2027-02-09 10:00", kind="onsite")
    w.interview(w.opportunity("B"), "2027-02-09 00:00", time_known=False, kind="onsite")
    w.interview(w.opportunity("C"), "2027-02-10 00:00", time_known=False, kind="onsite")
    assert [i.opportunity for i in overlaps(w.search, w.search.interviews[0])] == [
        w.search.opportunities[1].id
    ]


def test_own_preferences_reach_the_plan() -> None:
    w = several(1, coaching=(("gap_status", 8),))
    acme, person = w.search.opportunities[0].id, w.search.people[0].id
    w.wrote(acme, "2027-03-01 09:05", person, "dated_check_in")
    assert w.at("2027-03-01 09:06").due("second_check_in") == ["Thu 11 Mar 09:00"]
    assert Preferences().coaching == ()
