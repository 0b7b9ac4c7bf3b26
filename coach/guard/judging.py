"""The verdict on an intended contact: how severe, why, when it is right, and what to do instead now."""

from datetime import datetime

from coach.facts import Facts, Records
from coach.guard.case import Case
from coach.guard.instead import instead_of
from coach.guard.intended import Intended
from coach.guard.safe import check, earliest_with_caution, safe_moment, worst
from coach.model import Finding, JobSearch, Verdict


def judge(search: JobSearch, intended: Intended, now: datetime) -> Verdict:
    """It advises and never forbids (rule book 3.2). All findings are listed, worst first. `now` is UTC. Raises
    LookupError where the opportunity is not known."""
    opportunity = search.opportunity(intended.opportunity)
    if opportunity is None:
        raise LookupError(intended.opportunity)
    case = Case(Facts(Records(search), opportunity, now), intended, intended.at or now)
    found = check(case)
    severity = worst(found)
    findings = tuple(Finding(rule=f.rule.id, severity=f.ruling.severity, why=f.ruling.why) for f in found)
    if severity == "fine":
        return Verdict(severity=severity, findings=findings, best=case.when)
    advice = instead_of(case, found)
    target = advice.case
    best = safe_moment(target, now) if target else None
    soonest = earliest_with_caution(target, best, now) if target else None
    return Verdict(
        severity=severity,
        findings=findings,
        best=best,
        caution_from=soonest if best is None or (soonest is not None and soonest < best) else None,
        instead=advice.words,
        instead_kind=advice.kind,
        angle=advice.angle,
        instead_person=advice.person,
        instead_channel=advice.channel,
    )
