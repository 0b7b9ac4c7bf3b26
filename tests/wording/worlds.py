"""Job searches to write drafts for: all facts told, and every subset of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from coach.model import (
    Debrief,
    Delay,
    Draft,
    Interview,
    JobSearch,
    Offer,
    Opportunity,
    Person,
    Preferences,
    Promise,
    Tone,
    WallTime,
)
from coach.wording import Brief, compose

ZONE = "America/New_York"
MET = datetime(2026, 11, 24, 14)
THAT_EVENING = datetime(2026, 11, 24, 22, tzinfo=UTC)
TWO_WEEKS_ON = datetime(2026, 12, 7, 14, tzinfo=UTC)
TONES: tuple[Tone, ...] = ("warm", "formal", "concise", "enthusiastic")
GROUPS = ("role", "who", "when", "detail", "proof", "reason")
"""What can be missing; other facts go with these."""

DEBRIEF = Debrief(
    done=True,
    topics=("churn reports take them two days every month", "Migration to postgres"),
    experience=("built the nightly job at Northwind that took it to an hour",),
    problem="slow churn reports",
    idea="move the joins into one nightly job; test it on one month of data",
    culture="people help each other",
    impact="save them 2 days a month",
    forgot="led a privacy project",
    weak="the question on indexing",
    memorable="we both grew up near Leeds",
)
OPPORTUNITY = Opportunity(
    id="o1",
    company="Acme",
    created_at=THAT_EVENING,
    role="Data Analyst",
    why_this_role="the mix of data and product",
    strengths=("SQL and Python", "led a team of four"),
    news=("passed the AWS exam", "Acme opened an office in Berlin"),
    reference="DA-2211",
    applied_on=date(2026, 11, 2),
    promise=Promise(phrase="end of next week", said_on=date(2026, 11, 24), date=date(2026, 12, 4)),
)
DANA = Person(
    id="p1",
    name="Dana Lee",
    opportunities=("o1",),
    role="hiring_manager",
    email="dana@acme.com",
    phone="+12125550199",
)
INTERVIEW = Interview(
    id="i1",
    opportunity="o1",
    round=1,
    created_at=THAT_EVENING,
    start=WallTime(MET, ZONE),
    people=("p1",),
    debrief=DEBRIEF,
)
SEARCH = JobSearch(
    owner="u1",
    preferences=Preferences(name="Sam Poe", phone="+1 212 555 0100", zone=ZONE),
    opportunities=(OPPORTUNITY,),
    interviews=(INTERVIEW,),
    people=(DANA,),
)


def without(*missing: str) -> JobSearch:
    """The search as it is when these groups of facts were never told."""
    gone = frozenset(missing)
    debrief = replace(DEBRIEF, **_blank(gone))
    opportunity = replace(OPPORTUNITY, **_unsaid(gone))
    interview = replace(INTERVIEW, debrief=debrief, people=() if "who" in gone else ("p1",))
    preferences = replace(
        SEARCH.preferences, **({"name": None, "phone": None} if "reason" in gone and "who" in gone else {})
    )
    return replace(
        SEARCH,
        preferences=preferences,
        opportunities=(opportunity,),
        interviews=() if "when" in gone else (interview,),
        people=() if "who" in gone else (DANA,),
    )


def _blank(gone: frozenset[str]) -> dict[str, object]:
    blank: dict[str, object] = {}
    if "detail" in gone:
        blank |= {"topics": (), "problem": None, "idea": None, "memorable": None, "culture": None}
    if "proof" in gone:
        blank |= {"experience": (), "impact": None, "forgot": None, "weak": None}
    return blank


def _unsaid(gone: frozenset[str]) -> dict[str, object]:
    unsaid: dict[str, object] = {}
    if "role" in gone:
        unsaid |= {"role": None, "reference": None}
    if "when" in gone:
        unsaid |= {"promise": None, "applied_on": None}
    if "proof" in gone:
        unsaid |= {"strengths": ()}
    if "reason" in gone:
        unsaid |= {"why_this_role": None, "news": ()}
    return unsaid


def delayed(search: JobSearch = SEARCH) -> JobSearch:
    delay = Delay(count=1, said_at=TWO_WEEKS_ON - timedelta(days=9), reason="the budget freeze")
    return replace(search, opportunities=(replace(search.opportunities[0], promise=None, delay=delay),))


def with_offer(search: JobSearch = SEARCH) -> JobSearch:
    """An offer from elsewhere, to be answered on 11 December."""
    offer = Offer(received_at=TWO_WEEKS_ON, deadline=WallTime(datetime(2026, 12, 11, 17), ZONE))
    other = Opportunity(id="o2", company="Globex", created_at=THAT_EVENING, status="offer", offer=offer)
    return replace(search, opportunities=(*search.opportunities, other))


def draft(
    search: JobSearch = SEARCH, kind: str = "thank_you", now: datetime = THAT_EVENING, **brief: object
) -> Draft:
    return compose(search, Brief(opportunity="o1", kind=kind, **brief), now)  # type: ignore[arg-type]


def with_person(**changes: object) -> JobSearch:
    return replace(SEARCH, people=(replace(DANA, **changes),))


def with_job(**changes: object) -> JobSearch:
    return replace(SEARCH, opportunities=(replace(OPPORTUNITY, **changes),))


def with_me(**changes: object) -> JobSearch:
    return replace(SEARCH, preferences=replace(SEARCH.preferences, **changes))
