"""The coach's numbers, the user's own way: read, kept, laid over the rule book's, taken back."""

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach import own_numbers
from coach.guard import Intended, judge
from coach.model import JobSearch, Preferences
from coach.plan import plan
from coach.settings import DEFAULTS, adjustable, settings_for
from tests.coach.february import acme, dana, february
from tests.coach.histories import moments, searches
from tests.coach.world import severities


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("gap_status", "7", 7),
        ("week_fine", "1", 1),
        ("nudge_at", "8:30", time(8, 30)),
        ("nudge_at", "12am", time(0, 0)),
        ("call_friday_until", "2pm", time(14, 0)),
        ("thank_you_after", "3 h", timedelta(hours=3)),
        ("thank_you_after", "90", timedelta(minutes=90)),
        ("thank_you_latest", "3 days", timedelta(days=3)),
        ("email_window", "8-18", (time(8), time(18))),
        ("call_mornings", "9:30am to 11:45am", (time(9, 30), time(11, 45))),
    ],
)
def test_numbers_times_spans_and_windows(name: str, text: str, value: object) -> None:
    entries = own_numbers.parse(getattr(DEFAULTS, name), name, text)
    assert entries is not None
    assert getattr(settings_for(Preferences(coaching=entries)), name) == value
    assert own_numbers.parse(value, name, own_numbers.shown(value)) == entries


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("gap_status", "0"),
        ("gap_status", "251"),
        ("gap_status", "-3"),
        ("gap_status", "seven"),
        ("nudge_at", "25:00"),
        ("nudge_at", "9 and 10"),
        ("thank_you_after", "soon"),
        ("thank_you_after", "8 days"),
        ("email_window", "18-8"),
        ("email_window", "8"),
        ("email_window", "8-12-18"),
    ],
)
def test_what_is_no_value_is_refused(name: str, text: str) -> None:
    assert own_numbers.parse(getattr(DEFAULTS, name), name, text) is None


def test_one_setting_is_taken_back_and_the_others_stay() -> None:
    own = (("gap_status", 7), ("email_window.from", 480), ("email_window.until", 1080))
    assert own_numbers.without(own, "email_window") == (("gap_status", 7),)
    assert own_numbers.without(own, "gap_status") == own[1:]


def test_a_window_turned_inside_out_is_ignored() -> None:
    odd = Preferences(coaching=(("email_window.from", 1200), ("email_window.until", 480)))
    assert settings_for(odd).email_window == DEFAULTS.email_window


def test_what_has_a_preference_of_its_own_is_set_there() -> None:
    assert not {"quiet_from", "max_nudges_a_day", "linkedin_note"} & set(adjustable())
    same = Preferences(coaching=(("max_nudges_a_day", 9), ("linkedin_note", 9)), max_nudges_a_day=2)
    assert (settings_for(same).max_nudges_a_day, settings_for(same).linkedin_note) == (2, 200)


whole = st.sampled_from([n for n in adjustable() if isinstance(getattr(DEFAULTS, n), int)])
own = st.lists(st.tuples(whole, st.integers(own_numbers.LEAST, 60)), max_size=6)


@given(searches(), own, moments())
@settings(max_examples=40, deadline=None)
def test_no_own_number_breaks_plan_or_verdict(
    search: JobSearch, numbers: list[tuple[str, int]], now: datetime
) -> None:
    mine = replace(search, preferences=replace(search.preferences, coaching=tuple(numbers)))
    assert plan(mine, now) == plan(mine, now)
    verdict = judge(mine, Intended(opportunity="o0", person="p1", kind="dated_check_in"), now)
    assert verdict.best is None or verdict.best >= now


@pytest.mark.parametrize(("most", "second"), [("1", "stop"), ("2", "caution"), ("3", "fine")])
def test_who_asks_once_only_is_warned_before_the_second(most: str, second: str) -> None:
    w = february(coaching=(("followups_unanswered_max", int(most)),))
    asked = {"person": dana(w), "kind": "dated_check_in"}
    assert "R4" not in severities(w.judge(acme(w), "2027-03-01 10:00", **asked))
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "dated_check_in")
    again = w.judge(acme(w), "2027-03-09 10:00", person=dana(w), kind="second_check_in")
    assert severities(again).get("R4", "fine") == second
