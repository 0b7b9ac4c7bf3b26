"""A new date for a step is judged like any other: putting it off never breaks a stop rule (rule book 2.1 Snooze)."""

from datetime import datetime

from coach.guard import Intended, judge
from coach.model import JobSearch, Nudge, Verdict
from coach.nudges import CATALOGUE


def too_soon(search: JobSearch, nudge: Nudge, until: datetime, now: datetime) -> Verdict | None:
    """The verdict where sending then (UTC) would be stopped and a later day would not; None where it is fine."""
    kind = CATALOGUE.get(nudge.kind)
    if kind is None or not kind.counts or search.opportunity(nudge.opportunity) is None:
        return None
    meant = Intended(opportunity=nudge.opportunity or "", person=nudge.person, kind=nudge.kind, at=until)
    verdict = judge(search, meant, now)
    return verdict if verdict.severity == "stop" and verdict.best and verdict.best > until else None
