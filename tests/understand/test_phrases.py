"""The project's own phrases, from many mouths: how many are read right, and that nothing is seen where nothing is."""

from collections.abc import Callable
from typing import Any

import pytest

from benchmarks.understand.adapter import capture, dates
from benchmarks.understand.measure import Figures, measure_dates, measure_messages
from benchmarks.understand.rows import OWN, load

DATES_RIGHT, WHOLE_RIGHT, FALSE_ALARMS, CLEAR_ASKED = 0.97, 0.92, 0.01, 0.05
ROWS = load(OWN)


def share(values: list[bool]) -> float:
    return sum(values) / len(values)


@pytest.fixture(scope="module")
def messages() -> Figures:
    return measure_messages(capture, ROWS)


def test_there_are_phrases_from_many_mouths() -> None:
    assert len({row["text"] for row in ROWS}) >= 300


def test_dates_are_right() -> None:
    assert share(measure_dates(dates, ROWS).dates) >= DATES_RIGHT


def test_dateless_messages_stay_dateless() -> None:
    assert share(measure_dates(dates, ROWS).false_alarms) <= FALSE_ALARMS


def test_whole_messages_are_right(messages: Figures) -> None:
    assert share(messages.whole) >= WHOLE_RIGHT, messages.failures


def test_other_readings_are_offered_and_clear_ones_not_asked(messages: Figures) -> None:
    assert share(messages.offered) >= 23 / 25
    assert share(messages.asked) <= CLEAR_ASKED


def _nothing(text: str, now: Any, *rest: Any) -> list[dict[str, Any]]:
    return []


def _always_now(text: str, now: Any, *rest: Any) -> list[dict[str, Any]]:
    return [{"start": now, "end": None, "grain": "day", "span": (0, len(text))}]


@pytest.mark.parametrize(("reader", "right", "alarms"), [(_nothing, 0.0, 0.0), (_always_now, 0.2, 1.0)])
def test_the_measure_finds_bad_readers_out(reader: Callable[..., Any], right: float, alarms: float) -> None:
    figures = measure_dates(reader, ROWS)
    assert share(figures.dates) <= right
    assert share(figures.false_alarms) == alarms
