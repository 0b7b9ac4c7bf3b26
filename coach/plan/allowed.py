"""Which kinds a state of affairs leaves room for (rule book 2.7)."""

from collections.abc import Callable
from functools import lru_cache

from coach.facts import Facts, waiting
from coach.model import Opportunity
from coach.nudges.catalogue import CATALOGUE, KINDS
from coach.nudges.kind import NudgeKind, Topic
from coach.nudges.thanks_window import recent

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
_WE_WILL_CALL_YOU = tuple(k.name for k in KINDS if not k.counts or k.name == "undated_check_in")
"""Only answers and courtesy, and the one e-mail after a long wait where that was agreed."""
_ACCEPTED_ELSEWHERE = ("close_out", "reply_due", "referral_thanks")
_GOES_ON = "chat"
"""Networking goes on beside everything."""
_IS_THERE: dict[Topic, Callable[[Facts], bool]] = {
    "recent_day": lambda facts: bool(recent(facts) or facts.unscheduled),
    "question": lambda facts: waiting(facts) is not None,
    "follow_on": lambda facts: bool(facts.unanswered),
    "chat": lambda facts: bool(facts.social),
    "referral": lambda facts: any(p.role == "referrer" for p in facts.people),
    "offer": lambda facts: bool(facts.records.offers),
}


def kinds_for(facts: Facts) -> tuple[NudgeKind, ...]:
    """A rejection, an offer, an acceptance elsewhere and so on cancel the rest; what there is no occasion for is not
    looked at."""
    names = _BY_STATUS.get(facts.opportunity.status)
    undecided = names is None or facts.opportunity.status == "offer"
    if undecided and _taken_elsewhere(facts, facts.opportunity):
        names = _ACCEPTED_ELSEWHERE
    if names is None and facts.opportunity.no_contact_requested:
        names = _WE_WILL_CALL_YOU
    topics = tuple(topic for topic, is_there in _IS_THERE.items() if is_there(facts))
    found = waiting(facts)
    return _chosen(names, topics, found.kind if found and not facts.unanswered else None)


@lru_cache(maxsize=512)
def _chosen(
    names: tuple[str, ...] | None, topics: tuple[Topic, ...], first: str | None
) -> tuple[NudgeKind, ...]:
    """`first` is the one kind a first question can be of; None where questions were asked already."""
    allowed = KINDS if names is None else tuple(CATALOGUE[n] for n in names)
    goes_on = () if names is None else tuple(k for k in KINDS if k.about == _GOES_ON)
    return tuple(k for k in (*allowed, *goes_on) if _has_occasion(k, topics, first))


def _has_occasion(kind: NudgeKind, topics: tuple[Topic, ...], first: str | None) -> bool:
    if kind.about == "first_question":
        return "question" in topics and first in (None, kind.name)
    return kind.about == "anything" or kind.about in topics


def _taken_elsewhere(facts: Facts, own: Opportunity) -> bool:
    return any(o.id != own.id for o in facts.records.accepted)
