"""No text whatever raises an error or takes long."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.understand.pieces import PIECES
from coach.understand import Known, Understood, as_json, understand, warm

SECONDS = 0.2
"""Of processor time; four times the limit of one reading, for slow machines."""
warm()
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2150, 1, 1)).map(lambda d: d.replace(tzinfo=UTC))
ZONES = st.sampled_from(["UTC", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe"])


def _timed(text: str, now: datetime, zone: str, known: Known) -> tuple[float, Understood]:
    began = time.process_time()
    read = understand(text, now, zone=zone, known=known)
    return time.process_time() - began, read


def check(text: str, now: datetime, zone: str = "UTC", known: Known = Known()) -> None:  # noqa: B008
    took, read = _timed(text, now, zone, known)
    if (
        took >= SECONDS
    ):  # once may have been the garbage collection of a long test run; a slow text is slow again
        took = min(_timed(text, now, zone, known)[0] for _ in range(3))
    assert took < SECONDS
    for date in read.dates:
        i, j = date.span
        assert 0 <= i < j <= len(text)
        assert date.start.tzinfo is not None
        assert date.start not in date.alts
    assert as_json(read)["intent"] == read.intent


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), MOMENTS, ZONES)
def test_any_text(text: str, now: datetime, zone: str) -> None:
    check(text, now, zone)


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join), MOMENTS, ZONES)
def test_any_heap_of_time_words(text: str, now: datetime, zone: str) -> None:
    check(text, now, zone)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), MOMENTS)
def test_without_blanks(text: str, now: datetime) -> None:
    check(text, now, known=Known(("Acme", "Next"), ("Dana",), "when"))


@pytest.mark.parametrize(
    "piece", [*PIECES, "\n", "\n ", " ", "a", "A ", "((((", "to ", "1-", "1/", ".a", "@a", "+1 "]
)
def test_the_same_again_and_again(piece: str) -> None:
    check(piece * 3000, datetime(2026, 11, 21, tzinfo=UTC))
    check(f"{piece} " * 3000, datetime(2026, 11, 21, tzinfo=UTC))
