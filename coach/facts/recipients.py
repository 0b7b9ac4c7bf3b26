"""Whom to write to: one point of contact at a time (rule book S3 65, 2.2 to 2.5)."""

from coach.facts.facts import Facts
from coach.facts.lazy import once
from coach.facts.owed import ANSWERS
from coach.facts.records import Records
from coach.model import JobSearch, Opportunity, Person, PersonRole

_BY_ROLE: dict[str, tuple[PersonRole, ...]] = {
    "application_follow_up": ("hiring_manager", "recruiter", "coordinator", "unknown", "interviewer"),
    "recruiter_debrief": ("agency",),
    "recruiter_status": ("agency",),
    "referral_thanks": ("referrer",),
    "referral_nudge": ("referrer",),
    "networking_thanks": ("networking", "unknown"),
    "networking_report": ("networking", "unknown"),
    "networking_touch": ("networking", "unknown"),
}
_USUAL: tuple[PersonRole, ...] = ("hiring_manager", "recruiter", "interviewer", "unknown", "coordinator")
_ANSWERS = frozenset({"rejection_reply", "offer_acknowledgement", "reply_due", "reply", "offer_decision"})
_DIRECT = frozenset({"thank_you", "late_thank_you", "addendum", "value_add"})
"""Meant for those who were met, whatever the route of questions about status."""
_NO_EMPLOYER = frozenset({"debrief", "ask_timeline", "pipeline", "capture_gap", "references_heads_up"})


def person_to_write(search: JobSearch, opportunity: Opportunity, kind: str) -> Person | None:
    """The recipient of a message of this kind; None where nobody fitting is known."""
    return recipient(Facts(Records(search), opportunity, opportunity.created_at), kind)


def recipient(facts: Facts, kind: str) -> Person | None:
    if kind in _NO_EMPLOYER:
        return None
    known = [p for p in facts.people if not p.left]
    if kind in _BY_ROLE:
        return _first(known, _BY_ROLE[kind])
    if kind in _ANSWERS and (writer := _last_writer(facts, known, kind)):
        return writer
    if kind not in _DIRECT and (agent := agency(facts)):
        return agent
    return _usual(facts, known, kind)


@once
def agency(facts: Facts) -> Person | None:
    """The agency's recruiter that questions go through, unless direct contact was agreed."""
    if facts.opportunity.agency_route == "direct":
        return None
    return next((p for p in facts.people if p.role == "agency" and not p.left), None)


def _last_writer(facts: Facts, known: list[Person], kind: str) -> Person | None:
    for contact in reversed(facts.inbound if kind in ANSWERS else facts.replies):
        for person in known:
            if person.id == contact.person:
                return person
    return None


def _usual(facts: Facts, known: list[Person], kind: str) -> Person | None:
    """Never whoever recommended the user: they do not speak for the company (N17)."""
    if facts.records.referrers:
        known = [p for p in known if p.role != "referrer"]
    by_id = {p.id: p for p in known}
    promise = facts.opportunity.promise
    if kind == "dated_check_in" and promise and promise.by in by_id:
        return by_id[promise.by]
    if kind not in _DIRECT and facts.opportunity.primary in by_id:
        return by_id[facts.opportunity.primary]
    met = [by_id[p] for i in reversed(facts.interviews) for p in i.people if p in by_id]
    manager = _first([*met, *known], ("hiring_manager",))
    primary = by_id.get(facts.opportunity.primary or "")
    return manager or primary or (met[0] if met else None) or _first(known, _USUAL)


def _first(people: list[Person], roles: tuple[PersonRole, ...]) -> Person | None:
    return next((p for role in roles for p in people if p.role == role), None)
