"""Date phrases and tempting dateless messages, written before the grammar had seen any of them."""

import pytest

from benchmarks.understand.adapter import dates
from benchmarks.understand.measure import Figures, measure_dates
from benchmarks.understand.rows import OWN_DATES, load

ROWS = load(OWN_DATES)


def share(values: list[bool]) -> float:
    return sum(values) / len(values)


@pytest.fixture(scope="module")
def figures() -> Figures:
    return measure_dates(dates, ROWS)


def test_there_are_enough_of_them_from_several_countries() -> None:
    assert sum(bool(row["dates"]) for row in ROWS) >= 250
    assert sum(not row["dates"] for row in ROWS) >= 120
    assert len({row["locale"] for row in ROWS}) >= 5


def test_dates_are_right(figures: Figures) -> None:
    assert share(figures.dates) >= 0.97


def test_ranges_end_where_they_were_said_to(figures: Figures) -> None:
    assert share(figures.ends) >= 0.95


def test_dateless_messages_stay_dateless(figures: Figures) -> None:
    assert share(figures.false_alarms) <= 0.01


def test_other_readings_are_offered_and_clear_ones_not_asked(figures: Figures) -> None:
    assert share(figures.offered) >= 23 / 25
    assert share(figures.asked) <= 0.05
