"""One invented job search with everything told: for the gallery, the benchmark and a look at any draft."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from coach.model import (
    Debrief,
    Delay,
    Hold,
    Interview,
    JobSearch,
    Offer,
    Opportunity,
    Person,
    Preferences,
    Promise,
    wall,
)

ZONE = "America/New_York"
EVENING = datetime(2026, 11, 24, 22, tzinfo=UTC)
"""Of the day of the interview."""
LATER = datetime(2026, 12, 7, 14, tzinfo=UTC)
"""The first working day after the promised date."""

DEBRIEF = Debrief(
    done=True,
    topics=("churn reports take them two days every month", "how they onboard new analysts"),
    experience=("At Northwind I moved the joins into one nightly job",),
    problem="they spend two days a month on churn reports",
    idea="move the joins into one nightly job; start with a single month",
    culture="people help each other",
    impact="save them two days a month",
    forgot="led a privacy project last year",
    weak="the question about indexing",
)
OPPORTUNITY = Opportunity(
    id="o1",
    company="Acme",
    created_at=EVENING,
    role="Data Analyst",
    why_this_role="the mix of data and product",
    strengths=("SQL and Python", "led a team of four"),
    news=("passed the AWS exam",),
    reference="DA-2211",
    applied_on=date(2026, 11, 2),
    interest=5,
    promise=Promise(phrase="end of next week", said_on=date(2026, 11, 24), date=date(2026, 12, 4)),
)
PEOPLE = (
    Person(
        id="p1",
        name="Dana Lee",
        opportunities=("o1",),
        role="hiring_manager",
        email="dana@acme.com",
        phone="+12125550199",
    ),
)
SEARCH = JobSearch(
    owner="sample",
    preferences=Preferences(name="Sam Poe", phone="+1 212 555 0100", zone=ZONE),
    opportunities=(OPPORTUNITY,),
    interviews=(
        Interview(
            id="i1",
            opportunity="o1",
            round=1,
            created_at=EVENING,
            start=wall(date(2026, 11, 24), time(14), ZONE),
            people=("p1",),
            debrief=DEBRIEF,
        ),
    ),
    people=PEOPLE,
)


def for_kind(kind: str) -> JobSearch:
    """The sample with what this kind of message is about: a delay, an offer elsewhere."""
    if kind.startswith("delay"):
        delay = Delay(count=1, said_at=EVENING, reason="the budget freeze")
        return _with(replace(OPPORTUNITY, promise=None, delay=delay))
    if kind == "close_out":
        return _with(
            OPPORTUNITY, Opportunity(id="o2", company="Globex", created_at=EVENING, status="accepted")
        )
    offer = Offer(received_at=LATER, deadline=wall(date(2026, 12, 11), time(17), ZONE))
    if kind == "offer_notice":
        other = Opportunity(id="o2", company="Globex", created_at=EVENING, status="offer", offer=offer)
        return _with(OPPORTUNITY, other)
    return _with(replace(OPPORTUNITY, status="offer", offer=offer)) if kind.startswith("offer") else SEARCH


def _with(*opportunities: Opportunity) -> JobSearch:
    return replace(SEARCH, opportunities=opportunities)


def answering() -> dict[str, JobSearch]:
    """What a reply may have to answer: a delay, a new date, an invitation, a pause."""
    second = Interview(
        id="i2", opportunity="o1", round=2, created_at=LATER, start=wall(date(2026, 12, 10), time(14), ZONE)
    )
    later = Promise(
        phrase="mid December", said_on=date(2026, 12, 7), date=date(2026, 12, 15), precision="vague"
    )
    invited = replace(_with(replace(OPPORTUNITY, promise=None)), interviews=(*SEARCH.interviews, second))
    return {
        "a delay": _with(replace(OPPORTUNITY, promise=None, delay=Delay(count=1, said_at=LATER))),
        "a new date": _with(replace(OPPORTUNITY, promise=later)),
        "an invitation": invited,
        "a pause": _with(replace(OPPORTUNITY, status="on_hold", hold=Hold(said_on=date(2026, 12, 7)))),
    }
