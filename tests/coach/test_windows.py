"""The master timing table (2.1): earliest, usual and latest moment of each kind, to the minute. Presidents' Day is on
Monday 15 February 2027; the interview on Wednesday 10 February from ten to eleven."""

from typing import Any

import pytest

from coach.model import Nudge
from tests.coach.world import World

Window = tuple[str | None, str, str | None]
MET = "2027-02-10 10:00"


def story(
    thanked: bool = True, debrief: dict[str, Any] | None = None, kind: Any = "interview", **facts: Any
) -> World:
    w = World()
    o = w.opportunity(at="2027-02-01 10:00", **facts)
    p = w.person(o)
    i = w.interview(o, MET, people=(p,), kind=kind)
    if debrief is not None:
        w.debrief(i, **debrief)
    if thanked:
        w.wrote(o, "2027-02-10 13:00", p, "thank_you")
    return w.at("2027-02-10 13:01" if thanked else "2027-02-10 10:30")


def window(w: World, kind: str) -> Window:
    found: list[Nudge] = [n for n in w.search.nudges if n.kind == kind and n.fires and n.of is None]
    nudge = min(found, key=lambda n: n.due)
    early, late = nudge.earliest, nudge.latest
    return (w.shown(early) if early else None, w.shown(nudge.due), w.shown(late) if late else None)


@pytest.mark.parametrize(
    ("sector", "kind", "earliest", "ideal", "latest"),
    [
        ("fast", "interview", "Tue 16 Feb", "Wed 17 Feb", "Mon 22 Feb"),
        ("standard", "interview", "Thu 18 Feb", "Mon 22 Feb", "Thu 25 Feb"),
        ("tech", "interview", "Thu 18 Feb", "Mon 22 Feb", "Mon 1 Mar"),
        ("finance", "interview", "Mon 22 Feb", "Thu 25 Feb", "Thu 4 Mar"),
        ("public", "interview", "Thu 25 Feb", "Thu 4 Mar", "Thu 11 Mar"),
        ("academia", "interview", "Thu 25 Feb", "Thu 4 Mar", "Thu 11 Mar"),
        ("academia", "campus_visit", "Thu 4 Mar", "Thu 11 Mar", "Thu 25 Mar"),
    ],
)
def test_undated_by_sector(sector: str, kind: str, earliest: str, ideal: str, latest: str) -> None:
    w = story(debrief={}, kind=kind, sector=sector)
    assert window(w, "undated_check_in") == (f"{earliest} 07:00", f"{ideal} 09:00", f"{latest} 20:00")


@pytest.mark.parametrize(
    ("count", "ideal", "latest"), [(1, "Mon 1 Mar", "Thu 4 Mar"), (2, "Thu 4 Mar", "Thu 11 Mar"), (4, "Thu 11 Mar", "Thu 18 Mar")]
)  # fmt: skip
def test_after_a_delay_of_18_february(count: int, ideal: str, latest: str) -> None:
    w = story(debrief={})
    w.delay("o1", "2027-02-18 10:00", count)
    w.at("2027-02-18 10:00")
    assert window(w, "delay_check_in") == ("Thu 25 Feb 07:00", f"{ideal} 09:00", f"{latest} 20:00")


@pytest.mark.parametrize(
    ("phrase", "ideal"), [("by the 26th of February", "Mon 1 Mar"), ("around the 26th of February", "Tue 2 Mar")]
)  # fmt: skip
def test_after_a_date(phrase: str, ideal: str) -> None:
    w = story(debrief={})
    w.promise("o1", phrase, "2027-02-10")
    w.at("2027-02-10 14:00")
    assert window(w, "dated_check_in") == ("Mon 1 Mar 07:00", f"{ideal} 09:00", "Fri 5 Mar 20:00")


def test_question_after_question() -> None:
    w = story(debrief={})
    w.promise("o1", "by the 26th of February", "2027-02-10")
    w.wrote("o1", "2027-03-01 09:05", "p2", "dated_check_in")
    w.at("2027-03-01 09:06")
    assert window(w, "second_check_in") == ("Mon 8 Mar 07:00", "Mon 8 Mar 09:00", "Thu 11 Mar 20:00")
    w.wrote("o1", "2027-03-08 09:05", "p2", "second_check_in")
    w.at("2027-03-08 09:06")
    assert window(w, "final_note") == ("Thu 18 Mar 07:00", "Mon 22 Mar 09:00", "Mon 29 Mar 20:00")
    w.wrote("o1", "2027-03-22 09:05", "p2", "final_note")
    w.at("2027-03-22 09:06")
    assert window(w, "long_tail") == ("Mon 19 Apr 07:00", "Mon 19 Apr 09:00", None)


@pytest.mark.parametrize(
    ("kind", "thanked", "debrief", "expected"),
    [
        ("debrief", False, None, ("Wed 10 Feb 11:15", "Wed 10 Feb 11:30", "Fri 12 Feb 11:00")),
        ("thank_you", False, None, ("Wed 10 Feb 12:00", "Wed 10 Feb 13:00", "Fri 12 Feb 11:00")),
        ("addendum", True, {"forgot": "a project"}, ("Thu 11 Feb 07:00", "Thu 11 Feb 09:00", "Fri 12 Feb 20:00")),
        ("value_add", True, {"problem": "slow reports"}, ("Fri 12 Feb 07:00", "Tue 16 Feb 09:00", "Fri 19 Feb 20:00")),
    ],
)  # fmt: skip
def test_right_after_the_interview(
    kind: str, thanked: bool, debrief: dict[str, Any] | None, expected: Window
) -> None:
    assert window(story(thanked, debrief), kind) == expected


def test_thanks_that_are_late() -> None:
    w = story(thanked=False, debrief={})
    w.at("2027-02-12 11:01")
    assert window(w, "late_thank_you") == ("Fri 12 Feb 11:00", "Tue 16 Feb 09:00", "Thu 18 Feb 20:00")


@pytest.mark.parametrize(
    ("sector", "first", "again"),
    [
        ("standard", ("Thu 18 Feb 07:00", "Mon 22 Feb 09:00", "Thu 4 Mar 20:00"), ("Mon 8 Mar 07:00", "Mon 8 Mar 09:00", "Mon 15 Mar 20:00")),
        ("public", ("Fri 26 Feb 07:00", "Mon 1 Mar 09:00", "Thu 11 Mar 20:00"), ("Mon 8 Mar 07:00", "Mon 8 Mar 09:00", "Mon 15 Mar 20:00")),
    ],
)  # fmt: skip
def test_an_application_of_10_february(sector: str, first: Window, again: Window) -> None:
    w = World()
    o = w.opportunity(at=MET, applied_on=w.local(MET).date(), sector=sector)
    p = w.person(o)
    assert window(w.at(MET), "application_follow_up") == first
    w.wrote(o, "2027-02-22 09:05", p, "application_follow_up")
    assert window(w.at("2027-02-22 09:06"), "application_follow_up") == again


def test_an_agent_in_between() -> None:
    w = World()
    o = w.opportunity(at="2027-02-01 10:00", source="agency", agency_route="through")
    tom, priya = w.person(o, "Tom"), w.person(o, "Priya", "agency")
    w.debrief(w.interview(o, MET, people=(tom,)))
    assert window(w.at("2027-02-10 10:30"), "recruiter_debrief") == ("Wed 10 Feb 11:00", "Wed 10 Feb 12:00", "Thu 11 Feb 07:00")  # fmt: skip
    w.wrote(o, "2027-02-10 13:00", tom, "thank_you")
    assert window(w.at("2027-02-10 13:01"), "recruiter_status") == ("Tue 16 Feb 07:00", "Thu 18 Feb 09:00", "Thu 25 Feb 20:00")  # fmt: skip
    w.wrote(o, "2027-02-18 09:05", priya, "recruiter_status")
    assert window(w.at("2027-02-18 09:06"), "recruiter_status") == ("Thu 25 Feb 07:00", "Thu 25 Feb 09:00", "Thu 4 Mar 20:00")  # fmt: skip


def test_a_chat_and_an_event_of_11_february() -> None:
    w = World()
    o = w.opportunity("Globex", at="2027-02-01 10:00")
    eli = w.person(o, "Eli", "networking")
    w.interview(o, "2027-02-11 16:00", 30, kind="chat", people=(eli,))
    w.at("2027-02-11 10:00")
    assert window(w, "networking_thanks") == ("Thu 11 Feb 17:30", "Thu 11 Feb 18:30", "Wed 17 Feb 20:00")
    assert window(w, "networking_report") == ("Fri 19 Feb 07:00", "Fri 26 Feb 09:00", "Fri 12 Mar 20:00")
    w.wrote(o, "2027-02-26 09:05", eli, "networking_report")
    assert window(w.at("2027-02-26 09:06"), "networking_touch") == (
        "Fri 21 May 07:00",
        "Fri 21 May 09:00",
        None,
    )
    fair = World()
    fair.interview(fair.opportunity("Hooli", at="2027-02-01 10:00"), "2027-02-11 14:00", kind="event")
    assert window(fair, "event_follow_up") == ("Thu 11 Feb 17:00", "Fri 12 Feb 09:00", "Tue 16 Feb 20:00")


def test_a_referral_of_10_february() -> None:
    w = World()
    o = w.opportunity(at=MET, applied_on=w.local(MET).date())
    w.person(o, "Rob", "referrer")
    w.at(MET)
    assert window(w, "referral_thanks") == ("Wed 10 Feb 10:00", "Wed 10 Feb 10:00", "Thu 11 Feb 20:00")
    assert window(w, "referral_nudge") == ("Mon 22 Feb 07:00", "Mon 22 Feb 09:00", "Thu 4 Mar 20:00")


def test_the_ends() -> None:
    w = story(debrief={})
    at = w.utc("2027-02-11 15:40")
    w.change("o1", status="rejected", status_at=at)
    w.at("2027-02-11 15:40")
    assert window(w, "rejection_reply") == ("Thu 11 Feb 17:40", "Fri 12 Feb 09:00", "Tue 16 Feb 20:00")
    w.change("o1", status="withdrawn", status_at=at)
    w.at("2027-02-11 15:41")
    assert window(w, "close_out") == ("Thu 11 Feb 15:40", "Thu 11 Feb 15:41", "Fri 12 Feb 20:00")
    w.offer("o1", "2027-02-11 15:40", "2027-02-19 17:00")
    w.at("2027-02-11 15:40")
    assert window(w, "offer_acknowledgement") == ("Thu 11 Feb 15:40", "Thu 11 Feb 15:40", "Fri 12 Feb 15:40")


def test_an_offer_elsewhere_and_a_word_of_theirs() -> None:
    w = story(debrief={})
    w.offer(w.opportunity("X", at="2027-02-01 10:00"), "2027-02-22 11:00", "2027-02-26 17:00")
    w.at("2027-02-22 11:00")
    assert window(w, "offer_notice") == ("Mon 22 Feb 11:00", "Mon 22 Feb 11:00", "Thu 25 Feb 20:00")
    w.heard("o1", "2027-02-12 16:00", "p2")
    assert window(w.at("2027-02-12 16:00"), "reply_due") == ("Fri 12 Feb 16:00", "Fri 12 Feb 16:00", "Tue 16 Feb 12:00")  # fmt: skip
