"""Close to the deadline an offer's answer is not put off; the user still decides."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from coach.model import JobSearch, Offer, WallTime
from coach.wording import Brief, compose
from tests.wording.worlds import OPPORTUNITY, SEARCH, ZONE

DEADLINE = WallTime(datetime(2026, 12, 11, 17), ZONE)
"""A Friday."""


def offered(deadline: WallTime | None = DEADLINE) -> JobSearch:
    offer = Offer(received_at=datetime(2026, 12, 3, 15, tzinfo=UTC), deadline=deadline)
    return replace(SEARCH, opportunities=(replace(OPPORTUNITY, status="offer", offer=offer, country="US"),))


def at(day: int, hour: int = 14) -> datetime:
    return datetime(2026, 12, day, hour, tzinfo=UTC)


@pytest.mark.parametrize("now", [at(7), at(9), at(9, 23)])
def test_two_business_days_before_there_is_still_time_to_ask(now: datetime) -> None:
    draft = compose(offered(), Brief(opportunity="o1", kind="offer_decision", person="p1"), now)
    assert draft.angle == "extension" and "decline" not in (draft.note or "")


@pytest.mark.parametrize("now", [at(10), at(10, 23), at(11), at(11, 18)])
@pytest.mark.parametrize("channel", ["email", "phone"])
def test_later_both_answers_are_offered(channel: str, now: datetime) -> None:
    brief = Brief(opportunity="o1", kind="offer_decision", person="p1", channel=channel)  # type: ignore[arg-type]
    draft = compose(offered(), brief, now)
    assert draft.angle == "accept" and "more days" not in draft.body
    assert draft.note is not None and "If it is a yes" in draft.note and "decline" in draft.note
    again = compose(offered(), replace(brief, avoid=(draft.template,)), now)
    assert again.angle == "accept" or channel == "phone"


@pytest.mark.parametrize("angle", ["accept", "decline", "extension"])
def test_what_the_user_chose_is_worded_without_a_question(angle: str) -> None:
    brief = Brief(opportunity="o1", kind="offer_decision", person="p1", angle=angle)
    draft = compose(offered(), brief, at(11))
    assert draft.angle == angle and "If it is a yes" not in (draft.note or "")


def test_a_weekend_between_counts_no_days() -> None:
    monday = WallTime(datetime(2026, 12, 14, 12), ZONE)
    brief = Brief(opportunity="o1", kind="offer_decision", person="p1")
    assert compose(offered(monday), brief, at(11)).angle == "accept"
    assert compose(offered(monday), brief, at(10)).angle == "extension"


def test_without_a_deadline_more_time_can_be_asked_for() -> None:
    assert (
        compose(offered(None), Brief(opportunity="o1", kind="offer_decision", person="p1"), at(11)).angle
        == "extension"
    )
