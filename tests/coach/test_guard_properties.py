"""What holds for every verdict, whatever was sent before."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.calendar import calendar_for
from coach.facts import EXEMPT_KINDS
from coach.facts.counting import EXEMPT_UP_TO
from coach.facts.owed import ANSWERS
from coach.guard import Intended, judge
from coach.model import Contact, JobSearch, Opportunity, Person
from tests.coach.histories import COUNTED, NOW, contacts, crowded, moments, searches

RANK = {"fine": 0, "caution": 1, "stop": 2}
WINDOWED = frozenset({"R7", "R7b"})
"""Look at the last two messages only."""
ONCE_MORE = ("R4b", "caution")
"""Waiting does not take it away: a second note after an application only is always one."""

intentions = st.builds(
    Intended,
    opportunity=st.just("o0"),
    person=st.sampled_from(("p1", "p2", None)),
    channel=st.sampled_from(("email", "email", "phone", "linkedin_message")),
    kind=st.sampled_from(COUNTED),
    angle=st.sampled_from((None, None, "business_impact", "timeline_question")),
)


def weight(search: JobSearch, intended: Intended, now: datetime) -> int:
    findings = judge(search, intended, now).findings
    return max((RANK[f.severity] for f in findings if f.rule not in WINDOWED | {"R15"}), default=0)


@given(searches(), intentions, moments(), contacts("o0", 99), st.sampled_from(COUNTED), st.integers(3, 900))
@settings(max_examples=150, deadline=None)
def test_one_more_unanswered_contact_never_softens_the_verdict(
    search: JobSearch, intended: Intended, now: datetime, extra: Contact, kind: str, hours: int
) -> None:
    """They have not written since the additional one; a voicemail of less than two hours ago and a mail are one (3.1)."""
    extra = replace(extra, direction="out", kind=kind, at=now - timedelta(hours=hours))
    silent = replace(
        search, contacts=tuple(c for c in search.contacts if c.direction == "out" or c.at < extra.at)
    )
    more = replace(silent, contacts=(*silent.contacts, extra))
    assert weight(more, intended, now) >= weight(silent, intended, now)


@given(searches(), intentions, moments())
@settings(max_examples=100, deadline=None)
def test_a_safe_date_passes_all_rules_on_a_day_the_company_works(
    search: JobSearch, intended: Intended, now: datetime
) -> None:
    passes(search, intended, now)


@given(crowded(), intentions)
@settings(max_examples=200, deadline=None)
def test_a_safe_date_in_a_crowded_month(search: JobSearch, intended: Intended) -> None:
    passes(search, intended, NOW)


def passes(search: JobSearch, intended: Intended, now: datetime) -> None:
    verdict = judge(search, intended, now)
    opportunity = search.opportunity("o0")
    assert opportunity is not None
    if verdict.best is None or verdict.severity == "fine":
        return
    person = verdict.instead_person or intended.person
    kind = "recruiter_status" if verdict.instead_kind == "recruiter_status" else intended.kind
    channel = verdict.instead_channel or intended.channel
    mended = replace(intended, at=verdict.best, person=person, kind=kind, channel=channel, also=())  # type: ignore[arg-type]
    again = judge(search, mended, now)
    left = [f for f in again.findings if f.rule not in WINDOWED | {"R14", "R15"}]
    assert [f for f in left if (f.rule, f.severity) != ONCE_MORE] == []
    calendar = calendar_for(search, opportunity)
    assert calendar.is_contact_day(calendar.today(verdict.best))
    assert verdict.best >= now


@given(searches(), intentions, moments())
@settings(max_examples=120, deadline=None)
def test_the_earliest_with_a_caution_is_no_stop_and_before_the_safe_date(
    search: JobSearch, intended: Intended, now: datetime
) -> None:
    verdict = judge(search, intended, now)
    if verdict.caution_from is not None and verdict.best is not None:
        assert verdict.caution_from < verdict.best


CONDITIONAL = set(EXEMPT_UP_TO) | ANSWERS | {"material", "correction"}
"""Never count so many times, or in time."""


@given(searches(), st.sampled_from(sorted(EXEMPT_KINDS - CONDITIONAL)), moments())
@settings(max_examples=100, deadline=None)
def test_what_never_counts_never_warns(search: JobSearch, kind: str, now: datetime) -> None:
    verdict = judge(search, Intended(opportunity="o0", person="p1", kind=kind), now)
    assert [f.rule for f in verdict.findings if f.rule not in ("R8c",)] == []


@given(searches(), intentions, moments())
@settings(max_examples=100, deadline=None)
def test_findings_come_worst_first_and_the_worst_wins(
    search: JobSearch, intended: Intended, now: datetime
) -> None:
    verdict = judge(search, intended, now)
    ranks = [RANK[f.severity] for f in verdict.findings]
    assert ranks == sorted(ranks, reverse=True)
    told = [f for f in verdict.findings if f.rule != "R15"]
    assert RANK[verdict.severity] == max((RANK[f.severity] for f in told), default=0)
    assert all(f.why.endswith((".", "?")) for f in verdict.findings)


CAPS = ("R3a", "R3b", "R3c")
busy_days = st.lists(
    st.tuples(st.sampled_from(COUNTED), st.integers(1, 220), st.sampled_from(("p1", "p2"))),
    min_size=1,
    max_size=6,
)


@given(intentions, busy_days, st.tuples(st.sampled_from(COUNTED), st.integers(1, 220)))
@settings(max_examples=100, deadline=None)
def test_no_cap_softens_in_a_crowded_fortnight(
    intended: Intended, sent: list[tuple[str, int, str]], extra: tuple[str, int]
) -> None:
    """Rule by rule: the caps alone, where other rules would hide them."""
    now = datetime(2027, 3, 10, 15, tzinfo=UTC)
    log = [
        Contact(id=f"c{n}", opportunity="o0", at=now - timedelta(hours=h), direction="out", person=p, kind=k)
        for n, (k, h, p) in enumerate([*sent, (*extra, "p1")])
    ]
    company = Opportunity(id="o0", company="Acme", created_at=now - timedelta(days=40))
    people = tuple(Person(id=p, name=p, opportunities=("o0",)) for p in ("p1", "p2"))
    search = JobSearch(owner="x", opportunities=(company,), people=people)
    less, more = (replace(search, contacts=tuple(c)) for c in (log[:-1], log))
    assert all(_severity(more, intended, now, r) >= _severity(less, intended, now, r) for r in CAPS)


def _severity(search: JobSearch, intended: Intended, now: datetime, rule: str) -> int:
    findings = judge(search, intended, now).findings
    return max((RANK[f.severity] for f in findings if f.rule == rule), default=0)
