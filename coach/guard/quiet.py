"""R15: silence has a cost, too."""

from coach.facts import Facts, waiting
from coach.guard.case import Case
from coach.guard.rule import Rule, Ruling
from coach.nudges.check_ins import window
from coach.nudges.thank_you import interviewers, thanked
from coach.nudges.thanks_window import thanks_latest

NOTHING_AFTER = 5
"""Business days after the date they named, after which silence is too quiet."""


def too_quiet(facts: Facts) -> str | None:
    """Why silence is costing something now; None where it is not."""
    if facts.opportunity.status != "active" or facts.opportunity.no_contact_requested or facts.round_ahead:
        return None
    current = facts.current
    if current and facts.now > thanks_latest(facts, current) and _unthanked(facts):
        return "Nobody there has had a thank-you from you yet; staying silent has a cost, too."
    found = waiting(facts)
    if found is None or facts.unanswered:
        return None
    last = facts.calendar.bd_add(found.anchor, NOTHING_AFTER) if found.dated else window(facts, found).latest
    heard = any(e.day > found.anchor and e.status for e in facts.outbound)
    if facts.today <= last or heard:
        return None
    return "A question about timing has been due for a while; staying silent has a cost, too."


def _unthanked(facts: Facts) -> bool:
    current = facts.current
    return current is not None and not any(thanked(facts, current, p) for p in interviewers(facts, current))


def _silence(case: Case) -> Ruling | None:
    why = None if case.exempt else too_quiet(case.facts)
    return Ruling("caution", why, case.day) if why else None


RULES = (
    Rule(
        id="R15",
        about="silence: no word by the latest day, no thank-you in 48 hours, nothing five business days after the date",
        fine="-",
        caution='shows "too quiet"; information, never worsens a verdict',
        stop="-",
        source="S0 6, S2 40 (timid)",
        check=_silence,
        nature="info",
    ),
)
