"""What is going on decides what is offered: every situation x channel x tone x missing fact can be sent as well."""

from dataclasses import replace
from datetime import date, datetime
from itertools import product

import pytest

from coach.model import Delay, Hold, Interview, JobSearch, Offer, Opportunity, Promise, WallTime
from coach.wording import Brief, channels_for, compose
from tests.wording.fitness import faults
from tests.wording.worlds import DANA, THAT_EVENING, TONES, TWO_WEEKS_ON, ZONE, without

SUBSETS = (
    (),
    ("role",),
    ("who",),
    ("detail",),
    ("proof", "reason"),
    ("detail", "proof", "reason"),
    ("role", "who", "detail", "proof", "reason"),
)
COMING = Interview(
    id="i2",
    opportunity="o1",
    round=2,
    created_at=TWO_WEEKS_ON,
    start=WallTime(datetime(2026, 12, 10, 14), ZONE),
)
MID_DECEMBER = Promise(
    phrase="mid December", said_on=date(2026, 12, 7), date=date(2026, 12, 15), precision="vague"
)
TO_ANSWER = Offer(received_at=TWO_WEEKS_ON, deadline=WallTime(datetime(2026, 12, 11, 17), ZONE))


def job(search: JobSearch, **changes: object) -> JobSearch:
    first, *rest = search.opportunities
    return replace(search, opportunities=(replace(first, **changes), *rest))  # type: ignore[arg-type]


def accepted_elsewhere(search: JobSearch) -> JobSearch:
    other = Opportunity(id="o2", company="Globex", created_at=THAT_EVENING, status="accepted")
    return replace(search, opportunities=(*search.opportunities, other))


def at_a_fair(search: JobSearch) -> JobSearch:
    meetings = tuple(replace(i, kind="event", label="Leeds career fair") for i in search.interviews)
    return replace(search, interviews=meetings)


def through_an_agency(search: JobSearch) -> JobSearch:
    people = tuple(replace(p, role="agency") for p in search.people)
    return job(replace(search, people=people), agency_route="through")


def delayed_because(reason: str | None) -> object:
    return lambda s: job(s, promise=None, delay=Delay(count=1, said_at=TWO_WEEKS_ON, reason=reason))


SITUATIONS = {
    "delayed": ("reply", None, delayed_because(None)),
    "delayed, the boss is away": ("delay_check_in", None, delayed_because("the CFO is on holiday")),
    "delayed, they reorganise": ("delay_check_in", None, delayed_because("they're still interviewing")),
    "delayed for a mess": ("delay_check_in", None, delayed_because("total chaos")),
    "a new date": ("reply", None, lambda s: job(s, promise=MID_DECEMBER)),
    "invited": (
        "reply_due",
        None,
        lambda s: job(replace(s, interviews=(*s.interviews, COMING)), promise=None),
    ),
    "on hold": ("reply", None, lambda s: job(s, status="on_hold", hold=Hold(said_on=date(2026, 12, 7)))),
    "on hold until": (
        "hold_check_in",
        None,
        lambda s: job(s, hold=Hold(said_on=date(2026, 12, 7), until=date(2027, 1, 4))),
    ),
    "an offer": ("offer_acknowledgement", None, lambda s: job(s, status="offer", offer=TO_ANSWER)),
    "accepting": ("offer_decision", "accept", lambda s: job(s, status="offer", offer=TO_ANSWER)),
    "declining": ("offer_decision", "decline", lambda s: job(s, status="offer", offer=TO_ANSWER)),
    "more time": ("offer_decision", "extension", lambda s: job(s, status="offer", offer=TO_ANSWER)),
    "accepted elsewhere": ("close_out", None, accepted_elsewhere),
    "a fair": ("event_follow_up", None, at_a_fair),
    "an agency": ("recruiter_status", None, through_an_agency),
    "an agency, after": ("recruiter_debrief", None, through_an_agency),
    "date ahead": ("dated_check_in", None, lambda s: job(s, promise=MID_DECEMBER)),
}


@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_wording_in_every_situation_can_be_sent(situation: str) -> None:
    kind, angle, change = SITUATIONS[situation]
    bad = []
    for channel, missing, tone in product(channels_for(kind), SUBSETS, TONES):
        search = change(without(*missing))  # type: ignore[operator]
        shown: tuple[str, ...] = ()
        for _ in range(3):
            brief = Brief(opportunity="o1", kind=kind, channel=channel, tone=tone, angle=angle, avoid=shown)
            draft = compose(search, brief, TWO_WEEKS_ON)
            shown = (*shown, draft.template)
            bad += [
                (missing, tone, draft.template, fault, draft.body)
                for fault in faults(draft, search, TWO_WEEKS_ON)
            ]
    assert not bad, f"{len(bad)} faults, the first: {bad[0]}"


def test_an_offer_is_never_accepted_or_declined_unasked() -> None:
    search = job(without(), status="offer", offer=TO_ANSWER)
    for channel in channels_for("offer_decision"):
        shown: tuple[str, ...] = ()
        for _ in range(6):
            draft = compose(
                search,
                Brief(opportunity="o1", kind="offer_decision", channel=channel, avoid=shown),
                TWO_WEEKS_ON,
            )
            shown = (*shown, draft.template)
            assert (
                "accept" not in draft.template
                and "decline" not in draft.template
                and "yes" not in draft.template
            )


def test_the_fair_is_named() -> None:
    drafts = [
        compose(at_a_fair(without()), Brief(opportunity="o1", kind="event_follow_up", avoid=a), TWO_WEEKS_ON)
        for a in ((), ("event_follow_up/email/we_spoke",))
    ]
    assert all("at the Leeds career fair" in d.body for d in drafts)


def test_a_person_without_a_name_is_greeted_without_one() -> None:
    unnamed = replace(without(), people=(replace(DANA, name=" "),))
    body = compose(unnamed, Brief(opportunity="o1", kind="thank_you", person="p1"), THAT_EVENING).body
    assert body.startswith("Hello Acme hiring team,")
