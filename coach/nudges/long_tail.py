"""N12: weeks later, is the role still open? Twice at most, then it rests."""

from collections.abc import Iterator

from coach.facts import Facts, Waiting
from coach.model import Nudge
from coach.nudges.check_ins import asks, steps_taken, window
from coach.nudges.follow_ons import WINDOWS, step
from coach.nudges.kind import NudgeKind, on_day, person_id, still_there
from coach.nudges.overdue import still_to_come
from coach.nudges.spacing import with_room

MOST = 2
_REASON = "Weeks have passed; asking whether the role is still open is fair, and either answer helps."


def find(facts: Facts) -> Iterator[Nudge]:
    found = asks(facts)
    if found is None or found.basis in ("application", "hold", "no_contact") or facts.round_ahead:
        return
    taken, total = steps_taken(facts), len(facts.unanswered)
    first = facts.settings.followups_unanswered_max
    tails = sum(1 for e in facts.unanswered if e.contact.kind == "long_tail")
    if tails >= MOST or total >= first + MOST:
        return
    if total >= first or (taken and step(facts) == "long_tail"):
        yield _after_last(facts, max(tails, total - first) + 1)
    elif _chance_is_over(facts, found, taken):
        yield _after_last(facts, 1)


def _chance_is_over(facts: Facts, found: Waiting, taken: int) -> bool:
    """The usual question was never asked, and its time has passed, the late one included."""
    if not taken:
        return window(facts, found).latest < facts.today and not still_to_come(facts, found.anchor)
    last = WINDOWS.get(step(facts) or "", (0, 0, 0))[2]
    return facts.calendar.bd_add(facts.unanswered[-1].day, last) < facts.today


def _after_last(facts: Facts, count: int) -> Nudge:
    s, add = facts.settings, facts.calendar.bd_add
    days = [e.day for e in facts.outbound]
    last = max([*days, facts.day_of(facts.current)] if facts.current else days, default=facts.today)
    if facts.unanswered:
        last = facts.unanswered[-1].day
    wait = s.long_tail_again if count > 1 else s.long_tail_after
    person = still_there(facts, facts.unanswered[-1].person) if facts.unanswered else None
    person = person or person_id(facts, "long_tail")
    ideal = with_room(facts, "long_tail", person, add(last, wait), status=True)
    return on_day(
        facts,
        "long_tail",
        (ideal, ideal, None),
        reason=_REASON,
        rules=("N12", "R4"),
        person=person,
        count=count,
        anchor=last,
    )


KIND = NudgeKind(
    name="long_tail",
    code="N12",
    headline="Late check-in",
    trigger="the final note is unanswered, or weeks have passed without a question",
    earliest="20 business days after the last contact",
    ideal="20 business days after the last contact; a second one 40 later",
    latest="-",
    who="the same person",
    purpose="ask whether the role is still open; either answer helps",
    stops="any reply, an outcome; two at most, then it rests",
    moves="-",
    sources="S2 61 and 62; C1; numbers J",
    find=find,
    about="question",
    counts=True,
    status_ask=True,
    remind=True,
    rank=38,
)
