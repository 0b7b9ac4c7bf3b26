"""Random job searches for the properties: interviews, promises, contacts, absences, in several zones and countries."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from coach.facts import EXEMPT_KINDS, STATUS_KINDS
from coach.model import (
    Contact,
    Debrief,
    Delay,
    Hold,
    Interview,
    JobSearch,
    Opportunity,
    Person,
    Preferences,
    Promise,
    WallTime,
    instant_of,
    wall_at,
)

ZONES = (
    "America/New_York",
    "America/Los_Angeles",
    "Europe/London",
    "Europe/Berlin",
    "Australia/Sydney",
    "Asia/Tokyo",
)
COUNTRIES = ("US", "GB", "DE", "AU", "JP", "XX")
COUNTED = tuple(sorted(STATUS_KINDS | {"value_add", "addendum", "light_touch", "late_thank_you", "message"}))
START = date(2026, 10, 5)
DAYS = 200

days = st.integers(0, DAYS).map(lambda n: START + timedelta(days=n))
clocks = st.builds(
    lambda h, m: timedelta(hours=h, minutes=m), st.integers(6, 22), st.sampled_from((0, 15, 30, 45))
)
zones = st.sampled_from(ZONES)
people = ("p1", "p2", None)


@st.composite
def moments(draw: st.DrawFn, zone: str = "America/New_York") -> datetime:
    """UTC, between six in the morning and late evening."""
    day = draw(days)
    return instant_of(datetime(day.year, day.month, day.day) + draw(clocks), zone)


@st.composite
def contacts(draw: st.DrawFn, opportunity: str, number: int) -> Contact:
    direction = draw(st.sampled_from(("out", "out", "out", "in")))
    kinds = (
        (*COUNTED, *sorted(EXEMPT_KINDS))
        if direction == "out"
        else ("message", "reply", "auto_reply", "invite")
    )
    return Contact(
        id=f"c{number}",
        opportunity=opportunity,
        at=draw(moments()),
        direction=direction,
        person=draw(st.sampled_from(people)),
        kind=draw(st.sampled_from(kinds)),
        channel=draw(st.sampled_from(("email", "email", "email", "phone", "voicemail"))),
        angle=draw(st.sampled_from((None, "timeline_question", "business_impact"))),
    )


@st.composite
def interviews(draw: st.DrawFn, opportunity: str, number: int) -> Interview:
    zone = draw(zones)
    day = draw(days)
    start = WallTime(datetime(day.year, day.month, day.day) + draw(clocks), zone)
    return Interview(
        id=f"i{number}",
        opportunity=opportunity,
        round=number,
        created_at=start.instant - timedelta(days=draw(st.integers(0, 9))),
        start=start,
        time_known=draw(st.booleans()),
        minutes=draw(st.sampled_from((30, 60, 120))),
        kind=draw(st.sampled_from(("interview", "phone_screen", "panel", "chat", "event"))),
        people=draw(st.sampled_from(((), ("p1",), ("p1", "p2")))),
        status=draw(st.sampled_from(("planned", "planned", "planned", "cancelled", "no_show"))),
        debrief=draw(
            st.sampled_from((None, Debrief(done=True), Debrief(done=True, forgot="x", problem="y")))
        ),
    )


@st.composite
def promises(draw: st.DrawFn) -> Promise | None:
    if draw(st.booleans()):
        return None
    said = draw(days)
    return Promise(
        phrase="by then",
        said_on=said,
        date=said + timedelta(days=draw(st.integers(0, 30))),
        precision=draw(st.sampled_from(("exact", "vague"))),
    )


@st.composite
def searches(draw: st.DrawFn) -> JobSearch:
    """One or two opportunities with all that can happen to them."""
    count = draw(st.integers(1, 2))
    made = [draw(opportunities(f"o{n}")) for n in range(count)]
    meetings = [
        draw(interviews(draw(st.sampled_from(made)).id, n + 1)) for n in range(draw(st.integers(0, 3)))
    ]
    log = [draw(contacts(draw(st.sampled_from(made)).id, n)) for n in range(draw(st.integers(0, 8)))]
    known = tuple(
        Person(
            id=f"p{n}",
            name=f"Name {n}",
            role=draw(st.sampled_from(("hiring_manager", "recruiter", "agency", "referrer", "unknown"))),
            opportunities=tuple(o.id for o in made),
            out_of_office_until=draw(st.one_of(st.none(), days)),
        )
        for n in (1, 2)
    )
    own = Preferences(zone=draw(zones), pace=draw(st.sampled_from(("prompt", "measured", "patient"))))
    search = JobSearch(owner="x", preferences=own, opportunities=tuple(made), people=known)
    return replace(search, interviews=tuple(meetings), contacts=tuple(log))


@st.composite
def opportunities(draw: st.DrawFn, id: str) -> Opportunity:
    status = draw(
        st.sampled_from(
            ("active", "active", "active", "active", "on_hold", "rejected", "withdrawn", "closed")
        )
    )
    created = draw(moments())
    return Opportunity(
        id=id,
        company=draw(st.sampled_from(("Acme", "Globex"))),
        created_at=created,
        status=status,
        status_at=created + timedelta(days=5),
        zone=draw(st.one_of(st.none(), zones)),
        country=draw(st.one_of(st.none(), st.sampled_from(COUNTRIES))),
        sector=draw(st.sampled_from(("fast", "standard", "tech", "finance", "public", "academia"))),
        applied_on=draw(st.one_of(st.none(), days)),
        promise=draw(promises()),
        delay=draw(st.one_of(st.none(), st.builds(Delay, count=st.integers(1, 4), said_at=moments()))),
        hold=draw(
            st.one_of(
                st.none(),
                st.builds(Hold, said_on=days, until=st.one_of(st.none(), days), monthly=st.booleans()),
            )
        ),
        agency_route=draw(st.sampled_from((None, "through", "direct"))),
    )


NOW = datetime(2027, 3, 10, 15, 0, tzinfo=UTC)
"""A Wednesday, 10:00 in New York."""


@st.composite
def crowded(draw: st.DrawFn, least: int = 2) -> JobSearch:
    """One opportunity in the middle of things at NOW: an interview some days ago, a date near, several contacts since;
    user and company in any two zones."""
    ago = st.integers(0, 25).map(lambda n: NOW - timedelta(days=n))
    zone = draw(zones)
    began = draw(ago) - timedelta(hours=2)
    said = began.date()
    promise = Promise(
        phrase="by then",
        said_on=said,
        date=said + timedelta(days=draw(st.integers(1, 20))),
        precision=draw(st.sampled_from(("exact", "vague"))),
    )
    log = tuple(
        Contact(
            id=f"c{n}",
            opportunity="o0",
            at=draw(ago) - timedelta(hours=draw(st.integers(1, 5))),
            direction=draw(st.sampled_from(("out", "out", "out", "in"))),
            person=draw(st.sampled_from(("p1", "p2"))),
            kind=draw(st.sampled_from((*COUNTED, "reply", "thank_you"))),
        )
        for n in range(draw(st.integers(least, 7)))
    )
    owner = Opportunity(
        id="o0",
        company="Acme",
        created_at=began - timedelta(days=5),
        zone=draw(zones),
        country="XX",
        sector=draw(st.sampled_from(("fast", "standard", "finance"))),
        promise=draw(st.sampled_from((promise, promise, None))),
    )
    met = Interview(
        id="i1", opportunity="o0", round=1, created_at=began - timedelta(days=2), people=("p1", "p2"),
        start=wall_at(began, owner.zone or zone), debrief=Debrief(done=True, problem="slow reports"),
    )  # fmt: skip
    known = tuple(Person(id=p, name=f"Name {p}", opportunities=("o0",)) for p in ("p1", "p2"))
    return JobSearch(
        owner="x", preferences=Preferences(zone=zone), opportunities=(owner,), interviews=(met,), people=known,
        contacts=log,
    )  # fmt: skip
