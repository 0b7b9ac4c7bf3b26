"""What holds for every plan, whatever happened."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.calendar import UserClock, calendar_for
from coach.facts import Facts, Records, waiting
from coach.model import (
    Debrief,
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
from coach.nudges import CATALOGUE
from coach.plan import plan, replan
from coach.settings import settings_for
from tests.coach.histories import NOW, crowded, moments, searches

FIVE_ZONES = ("America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Berlin", "Australia/Sydney")


def planned(search: JobSearch, now: datetime) -> list:  # type: ignore[type-arg]
    return [n for n in plan(search, now) if n.state == "planned"]


@given(searches(), moments())
@settings(max_examples=60, deadline=None)
def test_planning_twice_changes_nothing(search: JobSearch, now: datetime) -> None:
    once = replan(search, now)
    assert replan(once, now) is once


@given(searches(), moments(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_records_does_not_matter(search: JobSearch, now: datetime, random: object) -> None:
    def shuffled(items: tuple) -> tuple:  # type: ignore[type-arg]
        mixed = list(items)
        random.shuffle(mixed)  # type: ignore[attr-defined]
        return tuple(mixed)

    other = replace(
        search,
        contacts=shuffled(search.contacts),
        interviews=shuffled(search.interviews),
        opportunities=shuffled(search.opportunities),
    )
    assert plan(search, now) == plan(other, now)


@given(searches(), moments())
@settings(max_examples=60, deadline=None)
def test_nothing_comes_in_quiet_hours_or_in_the_past(search: JobSearch, now: datetime) -> None:
    clock = UserClock(search.preferences.zone, settings_for(search.preferences))
    for nudge in planned(search, now):
        assert not clock.is_quiet(nudge.due), nudge
        assert nudge.due >= now
        if nudge.latest is not None and not CATALOGUE[nudge.kind].grace:
            assert nudge.due <= nudge.latest


@given(searches(), moments())
@settings(max_examples=60, deadline=None)
def test_no_question_comes_before_the_promised_date(search: JobSearch, now: datetime) -> None:
    records = Records(search)
    for nudge in planned(search, now):
        opportunity = search.opportunity(nudge.opportunity)
        if opportunity is None or not CATALOGUE[nudge.kind].status_ask or nudge.kind == "hold_check_in":
            continue
        found = waiting(Facts(records, opportunity, now))
        if found is not None and found.basis == "promise" and nudge.kind != "referral_nudge":
            assert calendar_for(search, opportunity).today(nudge.due) > found.anchor


@given(searches(), moments())
@settings(max_examples=60, deadline=None)
def test_what_counts_can_go_out_on_a_day_the_company_works(search: JobSearch, now: datetime) -> None:
    """The nudge itself comes on such a day, or on the evening before one."""
    for nudge in planned(search, now):
        opportunity = search.opportunity(nudge.opportunity)
        if opportunity is None or not CATALOGUE[nudge.kind].counts or nudge.of:
            continue
        calendar = calendar_for(search, opportunity)
        day = calendar.today(nudge.due)
        assert calendar.is_contact_day(day) or calendar.is_contact_day(day + timedelta(days=1)), nudge


@given(searches(), moments())
@settings(max_examples=60, deadline=None)
def test_nothing_is_asked_of_a_company_where_it_is_over(search: JobSearch, now: datetime) -> None:
    over = {o.id for o in search.opportunities if o.status in ("rejected", "withdrawn", "closed", "accepted")}
    for nudge in planned(search, now):
        social = nudge.kind.startswith(("networking", "event", "referral"))
        assert nudge.opportunity not in over or not CATALOGUE[nudge.kind].status_ask or social


@given(crowded(least=3), st.randoms(use_true_random=False))
@settings(max_examples=80, deadline=None)
def test_the_order_of_a_crowded_log_does_not_matter(search: JobSearch, random: object) -> None:
    mixed = list(search.contacts)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert plan(search, NOW) == plan(replace(search, contacts=tuple(mixed)), NOW)


@given(crowded(least=0), st.integers(0, 12))
@settings(max_examples=150, deadline=None)
def test_in_any_two_zones_a_question_comes_after_the_promised_date(search: JobSearch, days: int) -> None:
    """The evening before, for a user who sleeps when the company works, is never the promised date itself."""
    now = NOW + timedelta(days=days)
    (opportunity,) = search.opportunities
    found = waiting(Facts(Records(search), opportunity, now))
    for nudge in planned(search, now):
        if found is not None and found.dated and CATALOGUE[nudge.kind].status_ask:
            assert calendar_for(search, opportunity).today(nudge.due) > found.anchor


AFTERWARDS = {
    "rejected": {"rejection_reply", "stay_in_touch", "referral_thanks"},
    "withdrawn": {"close_out", "reply_due", "rejection_reply", "stay_in_touch", "referral_thanks"},
    "accepted": {"reply_due", "referral_thanks"},
    "closed": {"reply_due", "stay_in_touch"},
}
"""What an end leaves room for (2.7); networking goes on beside it."""


@given(crowded(least=0), st.sampled_from(sorted(AFTERWARDS)))
@settings(max_examples=80, deadline=None)
def test_an_end_leaves_room_for_courtesy_only(search: JobSearch, status: str) -> None:
    (opportunity,) = search.opportunities
    over = replace(opportunity, status=status, status_at=NOW)  # type: ignore[arg-type]
    kinds = {n.kind for n in planned(replace(search, opportunities=(over,)), NOW) if n.opportunity}
    assert kinds <= AFTERWARDS[status]


@given(searches(), moments(), st.integers(0, 40))
@settings(max_examples=60, deadline=None)
def test_what_was_settled_never_comes_again(search: JobSearch, now: datetime, later: int) -> None:
    first = replan(search, now)
    done = {n.id for n in first.nudges}
    states = ("sent", "skipped", "dropped", "sending")
    settled = replace(
        first,
        nudges=tuple(replace(n, state=states[i % 4]) for i, n in enumerate(first.nudges)),  # type: ignore[arg-type]
    )
    for nudge in plan(settled, now + timedelta(days=later)):
        assert nudge.state != "planned" or nudge.id not in done


@given(searches(), moments(), moments())
@settings(max_examples=80, deadline=None)
def test_the_plan_survives_any_later_moment(search: JobSearch, now: datetime, later: datetime) -> None:
    ids = [n.id for n in replan(replan(search, now), max(now, later)).nudges]
    assert len(ids) == len(set(ids))
    assert all(len(i) <= 10 and i.isalnum() and i.islower() for i in ids)


CLOCK_CHANGES = {
    "America/New_York": date(2027, 3, 14),
    "America/Los_Angeles": date(2027, 11, 7),
    "Europe/London": date(2027, 3, 28),
    "Europe/Berlin": date(2027, 10, 31),
    "Australia/Sydney": date(2027, 4, 4),
}


@pytest.mark.parametrize("zone", FIVE_ZONES)
def test_the_night_the_clocks_change(zone: str) -> None:
    """Wall-clock rules keep their wall clock: 18:00 the evening before, 09:00 on the Monday after."""
    change = CLOCK_CHANGES[zone]
    told = instant_of(datetime.combine(change - timedelta(days=4), time(10)), zone)
    sunday = WallTime(datetime.combine(change, time(14)), zone)
    opportunity = Opportunity(
        id="o1",
        company="Acme",
        created_at=told,
        promise=Promise(phrase="", said_on=change - timedelta(days=4), date=change - timedelta(days=2)),
    )
    search = JobSearch(
        owner="x", preferences=Preferences(zone=zone, country="XX"), opportunities=(opportunity,)
    )
    met = Interview(
        id="i0", opportunity="o1", round=1, created_at=told, debrief=Debrief(done=True),
        start=WallTime(datetime.combine(change - timedelta(days=4), time(9)), zone), people=("p1",),
    )  # fmt: skip
    search = replace(search, interviews=(met,), people=(Person(id="p1", name="Dana", opportunities=("o1",)),))
    check_in = next(n for n in plan(search, told) if n.kind == "dated_check_in")
    assert wall_at(check_in.due, zone).local == datetime.combine(change + timedelta(days=1), time(9))
    ahead = replace(met, id="i1", round=2, start=sunday, debrief=None)
    evening = [n for n in plan(replace(search, interviews=(met, ahead)), told) if n.kind == "ask_timeline"]
    shown = [wall_at(n.due, zone).local for n in sorted(evening, key=lambda n: n.due)]
    assert shown == [
        datetime.combine(change - timedelta(days=1), time(18)),
        datetime.combine(change, time(12)),
    ]


@pytest.mark.parametrize("zone", FIVE_ZONES)
def test_a_skipped_wall_time_moves_forward_and_a_repeated_one_is_the_first(zone: str) -> None:
    for hour in range(4):
        for minute in (0, 30):
            local = datetime.combine(CLOCK_CHANGES[zone], time(hour, minute))
            moment = instant_of(local, zone)
            back = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
            assert back >= local
            earlier = [
                m
                for m in (moment - timedelta(hours=1),)
                if m.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == local
            ]
            assert not earlier
            assert moment.tzinfo == UTC


def test_of_two_roles_in_two_zones_either_may_be_listed_first() -> None:
    day = date(2026, 10, 5)
    promise = Promise(phrase="by then", said_on=day, date=day, precision="exact")
    began = datetime(2026, 10, 5, 10, tzinfo=UTC)
    one = Opportunity(id="o0", company="Acme", created_at=began, sector="fast", promise=promise)
    two = replace(one, id="o1", zone="America/New_York")
    both = JobSearch(
        owner="x",
        preferences=Preferences(zone="America/Los_Angeles"),
        opportunities=(one, two),
        people=(Person(id="p1", name="Kim", opportunities=("o0", "o1"), role="hiring_manager"),),
    )
    assert plan(both, began) == plan(replace(both, opportunities=(two, one)), began)


def test_overdue_in_the_users_night_waits_for_a_day_the_company_works() -> None:
    """It is night in London while New York still works: the next morning is Thanksgiving there, or a Saturday."""
    for now in (datetime(2026, 11, 25, 23, 0, tzinfo=UTC), datetime(2026, 12, 4, 23, 30, tzinfo=UTC)):
        search = _long_quiet(now)
        calendar = calendar_for(search, search.opportunities[0])
        due = [n.due for n in planned(search, now) if CATALOGUE[n.kind].counts and n.opportunity]
        assert due
        for moment in due:
            day = calendar.today(moment)
            assert calendar.is_contact_day(day) or calendar.is_contact_day(day + timedelta(days=1)), moment


def _long_quiet(now: datetime) -> JobSearch:
    met = now - timedelta(days=80)
    start = WallTime(datetime(met.year, met.month, met.day, 10), "America/New_York")
    company = Opportunity(
        id="o1", company="Acme", created_at=met, zone="America/New_York", country="US", primary="p1"
    )
    person = Person(id="p1", name="Dana Lee", opportunities=("o1",))
    meeting = Interview(id="i1", opportunity="o1", round=1, start=start, people=("p1",), created_at=met)
    return JobSearch(
        owner="x",
        preferences=Preferences(zone="Europe/London", zone_confirmed=True, country="GB"),
        opportunities=(company,),
        people=(person,),
        interviews=(meeting,),
    )
