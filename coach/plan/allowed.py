"""Which kinds a state of affairs leaves room for (rule book 2.7)."""

from coach.facts import Facts
from coach.model import Opportunity
from coach.nudges.catalogue import CATALOGUE, KINDS
from coach.nudges.kind import NudgeKind

_AFTER_THE_END = ("rejection_reply", "stay_in_touch", "referral_thanks")
_BY_STATUS: dict[str, tuple[str, ...]] = {
    "offer": (
        "offer_acknowledgement",
        "offer_decision",
        "reply_due",
        "references_heads_up",
        "referral_thanks",
    ),
    "accepted": ("reply_due", "referral_thanks"),
    "rejected": _AFTER_THE_END,
    "withdrawn": ("close_out", "reply_due", *_AFTER_THE_END),
    "closed": ("reply_due", "stay_in_touch"),
}
_ACCEPTED_ELSEWHERE = ("close_out", "reply_due", "referral_thanks")
_SOCIAL = tuple(k.name for k in KINDS if k.code.startswith("N16") or k.code == "N18")
"""Networking goes on beside everything."""


def kinds_for(facts: Facts) -> tuple[NudgeKind, ...]:
    """A rejection, an offer, an acceptance elsewhere and so on cancel the rest."""
    own = facts.opportunity
    names = _BY_STATUS.get(own.status)
    if names is None and _taken_elsewhere(facts, own):
        names = _ACCEPTED_ELSEWHERE
    if names is None:
        return KINDS
    return tuple(CATALOGUE[n] for n in (*names, *(_SOCIAL if facts.social else ())))


def _taken_elsewhere(facts: Facts, own: Opportunity) -> bool:
    return any(o.id != own.id for o in facts.records.accepted)
