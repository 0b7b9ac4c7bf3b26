"""Drafts that answer: what they wrote, an invitation, an offer; and what must never stand in one."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from coach.model import Delay, Hold, Interview, Person, Promise, WallTime
from coach.wording import CHANNELS, Brief, channels_for, compose, lint
from coach.wording.catalogue import templates_for
from tests.wording.fitness import faults
from tests.wording.worlds import (
    DANA,
    DEBRIEF,
    INTERVIEW,
    OPPORTUNITY,
    SEARCH,
    THAT_EVENING,
    TWO_WEEKS_ON,
    ZONE,
    draft,
    with_job,
    with_offer,
)


@pytest.mark.parametrize(
    ("facts", "template"),
    [
        ({"promise": None, "delay": Delay(count=1, said_at=TWO_WEEKS_ON, reason=None)}, "delay"),
        (
            {
                "promise": Promise(
                    phrase="mid December",
                    said_on=date(2026, 12, 7),
                    date=date(2026, 12, 15),
                    precision="vague",
                )
            },
            "date",
        ),
        ({"hold": Hold(said_on=date(2026, 12, 7)), "status": "on_hold"}, "hold"),
    ],
)
def test_a_reply_answers_what_they_wrote(facts: dict[str, object], template: str) -> None:
    d = draft(with_job(**facts), kind="reply", person="p1", now=TWO_WEEKS_ON)
    assert template in d.template and not faults(d, with_job(**facts), TWO_WEEKS_ON)


def test_a_reply_to_an_invitation_confirms_day_and_time() -> None:
    coming = Interview(
        id="i2",
        opportunity="o1",
        round=2,
        created_at=TWO_WEEKS_ON,
        start=WallTime(datetime(2026, 12, 10, 14), ZONE),
    )
    d = draft(
        replace(with_job(promise=None), interviews=(*SEARCH.interviews, coming)),
        kind="reply",
        person="p1",
        now=TWO_WEEKS_ON,
    )
    assert "Thursday, December 10 at 2:00 PM" in d.body


@pytest.mark.parametrize(
    ("angle", "says"),
    [("accept", "accept"), ("decline", "declin|not to accept"), ("extension", "few (?:more )?days")],
)
def test_an_offer_is_answered_as_decided(angle: str, says: str) -> None:
    assert re.search(says, draft(kind="offer_decision", angle=angle, person="p1", now=TWO_WEEKS_ON).body)


def test_the_notice_of_an_offer_names_the_day_and_claims_a_preference_only_if_told() -> None:
    search = with_offer()
    bodies = [draft(search, kind="offer_notice", person="p1", now=TWO_WEEKS_ON).body]
    liked = with_offer(with_job(interest=5))
    bodies.append(draft(liked, kind="offer_notice", person="p1", now=TWO_WEEKS_ON).body)
    assert all("December 11" in b for b in bodies)
    assert not re.search("most like to be|first choice", bodies[0]) and re.search(
        "most like to be|first choice", bodies[1]
    )


def test_an_agency_recruiter_reads_they_and_not_you() -> None:
    agent = Person(id="p9", name="Priya Rao", opportunities=("o1",), role="agency")
    search = replace(with_job(agency_route="through"), people=(DANA, agent))
    body = draft(search, kind="recruiter_debrief", person="p9", now=TWO_WEEKS_ON, shorter=False).body
    assert "take you" not in body


def test_a_stumble_is_never_named_as_one() -> None:
    debrief = (
        replace(SEARCH.interviews[0].debrief, weak="I rambled about indexing", forgot=None)
        if SEARCH.interviews[0].debrief
        else None
    )
    search = replace(SEARCH, interviews=(replace(SEARCH.interviews[0], debrief=debrief),))
    body = draft(search, kind="addendum", person="p1", now=THAT_EVENING + timedelta(days=1)).body
    assert "rambled" not in body and "indexing" in body


def test_an_unknown_opportunity_or_kind_still_gives_something_polite() -> None:
    for kind in ("thank_you", "no_such_kind", "debrief"):
        d = compose(SEARCH, Brief(opportunity="nowhere", kind=kind), THAT_EVENING)
        assert len(d.body.split()) > 8 and not [
            a for a in lint(d.body, channel="email", kind=kind) if a.severity != "fine"
        ]


def test_every_kind_of_the_rule_book_is_worded_on_its_channels() -> None:
    worded = set(CHANNELS)
    assert {
        "thank_you",
        "value_add",
        "final_note",
        "recruiter_debrief",
        "references_heads_up",
        "reply",
        "ask_timeline",
    } <= worded
    assert channels_for("thank_you")[0] == "email" and "card" in channels_for("thank_you")
    assert channels_for("dated_check_in") == ("email", "linkedin_message", "text", "phone", "voicemail")
    assert channels_for("reply_due") == channels_for("reply") != ()
    assert channels_for("no_such_kind") == ()


def test_she_is_the_one_met_even_when_others_are_known_there() -> None:
    recruiter = Person(id="p2", name="Kim Roe", opportunities=("o1",), role="recruiter")
    told = (
        replace(SEARCH.interviews[0].debrief, topics=("she wants a team of ten by summer",))
        if SEARCH.interviews[0].debrief
        else None
    )
    meeting = replace(SEARCH.interviews[0], debrief=told)
    search = replace(SEARCH, people=(DANA, recruiter), interviews=(meeting,))
    assert "you want a team of ten by summer" in draft(search, person="p1").body
    both = replace(search, interviews=(replace(meeting, people=("p1", "p2")),))
    assert "team of ten" not in draft(both, person="p1").body + draft(both, person="p2").body


@pytest.mark.parametrize(
    "told", ["they use kafka and struggle with lag", "Mondays are crazy with tickets", "no ties"]
)
def test_a_sentence_about_somebody_else_is_no_proof(told: str) -> None:
    debrief = replace(DEBRIEF, experience=(told,))
    search = replace(
        SEARCH,
        interviews=(replace(INTERVIEW, debrief=debrief),),
        opportunities=(replace(OPPORTUNITY, strengths=()),),
    )
    for template in templates_for("en", "thank_you", "email"):
        body = draft(search, kind="thank_you", person="p1", keep=template.id, now=THAT_EVENING).body
        assert told.split()[-1] not in body, body


@pytest.mark.parametrize("liked", ["short commute", "the pay", "that i love dogs"])
def test_what_is_liked_for_oneself_is_not_told_as_their_culture(liked: str) -> None:
    search = replace(SEARCH, interviews=(replace(INTERVIEW, debrief=replace(DEBRIEF, culture=liked)),))
    for template in templates_for("en", "thank_you", "email"):
        body = draft(search, kind="thank_you", person="p1", keep=template.id, now=THAT_EVENING).body
        assert liked.split()[-1] not in body, body
