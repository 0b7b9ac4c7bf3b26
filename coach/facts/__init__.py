"""The facts of a job search arranged for thinking: what counts, who is waited for, whom to write to."""

from coach.facts.counting import EXEMPT_KINDS, STATUS_ANGLES, STATUS_KINDS, Entry
from coach.facts.facts import Facts
from coach.facts.meetings import LONG_AGO
from coach.facts.recipients import agency, person_to_write, recipient
from coach.facts.records import Records
from coach.facts.sectors import Waits
from coach.facts.waiting import FINE_AFTER, PACE_DAYS, Waiting, standing_promise, waiting

__all__ = [
    "EXEMPT_KINDS",
    "FINE_AFTER",
    "LONG_AGO",
    "PACE_DAYS",
    "STATUS_ANGLES",
    "STATUS_KINDS",
    "Entry",
    "Facts",
    "Records",
    "Waiting",
    "Waits",
    "agency",
    "person_to_write",
    "recipient",
    "standing_promise",
    "waiting",
]
