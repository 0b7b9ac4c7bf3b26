"""What a service loads at its start, and what importing costs."""

import subprocess
import sys

PROBE = """
import sys, time
from datetime import UTC, datetime
began = time.process_time()
from coach.understand import understand, warm
imported = time.process_time() - began
heavy = [m for m in ("phonenumbers", "icalendar", "dateparser") if m in sys.modules]
warm()
now = datetime(2026, 11, 21, tzinfo=UTC)
began = time.process_time()
understand("Got an interview at Tyrell for the QA lead position on the 30th at 10am, call +1 213 555 0147", now)
print(imported, time.process_time() - began, *heavy)
"""
FIRST = 0.03
"""Seconds of processor time for a first message; unprepared it is several times that."""
IMPORT = 0.6
"""Seconds of processor time, four times the aim, for slow machines."""


def test_after_warming_the_first_message_is_like_any_other() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
    imported, first, *heavy = done.stdout.split()
    assert heavy == []
    assert float(imported) < IMPORT
    assert float(first) < FIRST
