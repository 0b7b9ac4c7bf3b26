"""The next question about news: when it may be asked, and what it is by then (N07 to N12, N14, N15b, N29)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from coach.facts import PACE_DAYS, Facts, Waiting, standing_promise, waiting
from coach.facts.lazy import once
from coach.model import Nudge
from coach.nudges.after_thoughts import left_over
from coach.nudges.kind import on_day, person_id
from coach.nudges.overdue import or_late
from coach.nudges.spacing import with_room

LOW_INTEREST = 2
"""From here down, withdrawing is offered instead of check-ins (2.7)."""


@dataclass(frozen=True, slots=True)
class Window:
    earliest: date
    ideal: date
    latest: date


@once
def asks(facts: Facts) -> Waiting | None:
    """The wait that a question belongs to; None where the user's interest is gone, or the contact only kept warm."""
    found = waiting(facts)
    if found is None or low_interest(facts) or facts.opportunity.keep_warm:
        return None
    return found


def low_interest(facts: Facts) -> bool:
    return facts.opportunity.interest is not None and facts.opportunity.interest <= LOW_INTEREST


def window(facts: Facts, found: Waiting) -> Window:
    """Days of table 2.1 for the first question of a wait."""
    add, anchor = facts.calendar.bd_add, found.anchor
    if found.waits is not None:
        waits = found.waits
        return Window(add(anchor, waits.earliest), add(anchor, waits.ideal), add(anchor, waits.latest))
    if found.basis == "hold":
        return Window(add(anchor, 1), add(anchor, 2), add(anchor, facts.settings.dated_latest))
    ideal = PACE_DAYS[facts.settings.pace][found.precision]
    return Window(add(anchor, 1), add(anchor, ideal), add(anchor, facts.settings.dated_latest))


@once
def steps_taken(facts: Facts) -> int:
    """Unanswered questions that belong to this wait (a question asked too early does not use up the first one)."""
    found, total = asks(facts), facts.unanswered
    if found is None or not total:
        return 0
    asked = [e for e in total if e.day > found.anchor or (not found.dated and e.day >= found.anchor)]
    return len(asked) if len(total) < facts.settings.followups_unanswered_max - 1 else len(total)


def asked_too_early(facts: Facts) -> int:
    """Questions before the date they named: ticked off or not, none of them is the one that is due after it."""
    found, promise = asks(facts), standing_promise(facts)
    if found is None or found.basis != "promise" or promise is None:
        return 0
    return sum(1 for e in facts.outbound if e.status and promise.said_on <= e.day <= found.anchor)


def _asked_with_an_offer(facts: Facts) -> bool:
    """The word about another offer asked where they stand (N23); while that offer is open, the same is not asked again."""
    offers = [o.offer.received_at for o in facts.records.offers if o.offer and o.id != facts.opportunity.id]
    return bool(offers) and bool(facts.sent("offer_notice", since=min(offers)))


def first_question(
    facts: Facts, kind: str, reason: str, rules: tuple[str, ...], late: str | None = None
) -> Iterator[Nudge]:
    """The check-in of this kind, where the wait is of this kind and nothing was asked in it yet. `late` is the reason
    where its usual time went by; None for kinds that rest then."""
    found = asks(facts)
    if found is None or found.kind != kind or steps_taken(facts) or _asked_with_an_offer(facts):
        return
    days = window(facts, found)
    person = person_id(facts, kind)
    ideal = with_room(facts, kind, person, days.ideal, status=True)
    nudge = on_day(
        facts,
        kind,
        (days.earliest, ideal, days.latest),
        reason=reason,
        rules=rules,
        promised=found.anchor if found.dated else None,
        person=person,
        anchor=f"{found.basis}{found.anchor}" + "!" * asked_too_early(facts),
        folded=left_over(facts),
    )
    yield or_late(facts, nudge, found.anchor, late) if late and found.basis != "no_contact" else nudge
