"""Has it gone quiet? Ten business days after the final note without an answer (rule book 2.3 N11)."""

from datetime import datetime

from coach.facts import Facts, Records
from coach.model import JobSearch
from coach.nudges.pipeline import quiet_from


def gone_quiet(search: JobSearch, opportunity_id: str, now: datetime) -> bool:
    """`now` is UTC. Raises LookupError where the opportunity is not known."""
    opportunity = search.opportunity(opportunity_id)
    if opportunity is None:
        raise LookupError(opportunity_id)
    facts = Facts(Records(search), opportunity, now)
    day = quiet_from(facts)
    return opportunity.status == "active" and day is not None and facts.today >= day
