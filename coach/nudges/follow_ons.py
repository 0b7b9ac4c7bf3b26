"""What comes after an unanswered question: the second, the final note, the slow lane."""

from collections.abc import Iterator

from coach.facts import Facts, Waiting, agency
from coach.facts.lazy import once
from coach.model import Nudge
from coach.nudges.after_thoughts import left_over
from coach.nudges.check_ins import asks, steps_taken
from coach.nudges.kind import on_day, person_id, still_there
from coach.nudges.spacing import with_room

STEPS = {1: "second_check_in", 2: "final_note"}
WINDOWS: dict[str, tuple[int, int, int]] = {
    "second_check_in": (5, 5, 8),
    "final_note": (8, 10, 15),
    "application_follow_up": (10, 10, 15),
    "recruiter_status": (5, 5, 10),
}
"""(earliest, ideal, latest) in business days after the last unanswered question."""


@once
def step(facts: Facts) -> str | None:
    """Which follow-on is next in this wait; None where the first question is still to come, or nothing is."""
    found, taken = asks(facts), steps_taken(facts)
    if found is None or not taken or facts.round_ahead or _pausing(facts, found):
        return None
    if facts.unanswered[-1].contact.kind == "long_tail":
        return "long_tail"
    if found.basis == "application":
        return "application_follow_up" if taken < facts.settings.application_unanswered_max else None
    if agency(facts) and taken < facts.settings.followups_unanswered_max:
        return "recruiter_status"
    return STEPS.get(taken, "long_tail")


def _pausing(facts: Facts, found: Waiting) -> bool:
    """During a pause the notes keep their own cadence (N29); once its end was asked about, it is a wait like others."""
    hold = facts.opportunity.hold
    ended = hold is not None and hold.until is not None and facts.unanswered[-1].day > hold.until
    return found.basis == "hold" and not ended


def follow_on(
    facts: Facts, kind: str, days: tuple[int, int, int], reason: str, rules: tuple[str, ...], count: int = 1
) -> Iterator[Nudge]:
    """(earliest, ideal, latest) in business days after the last unanswered question."""
    found = asks(facts)
    if found is None or step(facts) != kind:
        return
    last = facts.unanswered[-1]
    written_to = None if agency(facts) else still_there(facts, last.person)
    person = written_to or person_id(facts, kind)
    earliest, ideal, latest = (facts.calendar.bd_add(last.day, n) for n in days)
    if found.dated:
        ideal = max(ideal, facts.calendar.bd_add(found.anchor, 1))
    ideal = with_room(facts, kind, person, ideal, status=True)
    yield on_day(
        facts,
        kind,
        (earliest, ideal, latest),
        reason=reason,
        rules=rules,
        promised=found.anchor if found.dated else None,
        person=person,
        count=count,
        anchor=last.contact.id,
        folded=left_over(facts),
    )
