"""Who is still there to write to, what makes a day too full, and days on which nobody meets."""

from datetime import date
from typing import Any

import pytest

from coach.calendar import calendar_at, odd_day
from coach.facts import Facts, Records
from coach.model import Opportunity
from coach.nudges import CATALOGUE
from tests.coach.world import World, severities


def checked_in(**first: Any) -> tuple[World, str, str, str]:
    """Dana was interviewed with and asked on Monday 15 March 2027; Vic is the point of contact."""
    w = World()
    acme = w.opportunity(at="2027-02-15 10:00")
    dana, vic = w.person(acme), w.person(acme, "Vic", "recruiter")
    w.change(acme, primary=vic)
    w.debrief(w.interview(acme, "2027-03-04 10:00", people=(dana,)))
    w.promise(acme, "by the 12th", "2027-03-04", by=dana)
    w.wrote(acme, "2027-03-04 13:00", dana, "thank_you")
    w.wrote(acme, "2027-03-15 09:05", dana, "dated_check_in")
    return w, acme, dana, vic


def test_who_was_written_to_is_waited_for() -> None:
    w, _, dana, vic = checked_in()
    w.change_person(vic, out_of_office_until=date(2027, 3, 29))
    assert w.at("2027-03-15 09:30").due("second_check_in") == ["Mon 22 Mar 09:00"]
    w.change_person(vic, out_of_office_until=None)
    w.change_person(dana, out_of_office_until=date(2027, 3, 29))
    assert w.at("2027-03-15 09:30").due("second_check_in") == ["Wed 31 Mar 09:00"]
    assert w.nudge("second_check_in").person == dana


def test_no_better_day_is_one_on_which_they_are_away() -> None:
    """Asked on Monday 15 March; a week later Dana is still away, so the plan and the guard name the same day."""
    w, acme, dana, vic = checked_in()
    w.change_person(dana, out_of_office_until=date(2027, 3, 29))
    asked = {"kind": "second_check_in"}
    early = w.judge(acme, "2027-03-17 10:00", person=dana, **asked)
    assert (early.severity, w.shown(early.best)) == ("stop", "Wed 31 Mar 08:30")
    assert early.caution_from is None
    other = w.judge(acme, "2027-03-17 10:00", person=vic, **asked)
    assert w.shown(other.best) == "Mon 22 Mar 08:30"
    back = w.judge(acme, "2027-03-30 10:00", person=dana, **asked)
    assert back.severity == "fine"


def test_who_has_left_is_written_to_no_more() -> None:
    w, _, dana, vic = checked_in()
    w.change_person(dana, left=True)
    w.at("2027-03-15 09:30")
    assert w.nudge("second_check_in").person == vic
    assert all(n.person != dana for n in w.search.nudges if n.fires)


@pytest.mark.parametrize(
    "now", ["2027-03-04 11:30", "2027-03-09 10:00", "2027-03-16 10:00", "2027-04-12 10:00"]
)
def test_no_plan_names_somebody_who_left(now: str) -> None:
    w = World()
    acme = w.opportunity(at="2027-02-15 10:00")
    dana, vic = w.person(acme, left=True), w.person(acme, "Vic", "recruiter")
    w.change(acme, primary=vic)
    facts = {"problem": "slow reports", "forgot": "a project"}
    w.debrief(w.interview(acme, "2027-03-04 10:00", people=(dana, vic)), **facts)
    w.promise(acme, "by the 12th", "2027-03-04", by=dana)
    w.heard(acme, "2027-03-03 10:00", dana)
    w.at(now)
    named = {n.person for n in w.search.nudges if n.fires}
    assert dana not in named
    assert vic in named


def test_the_morning_after_the_deadline_asks_for_the_outcome() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    w.offer(acme, "2027-02-22 11:00", "2027-02-26 17:00")
    w.at("2027-02-22 11:00")
    w.run("2027-02-26 16:00")
    assert w.due("offer_decision") == ["Sat 27 Feb 09:00"]
    w.run("2027-02-27 09:01")
    assert [n.reason for n in w.said if n.count == 4] == [
        "The date for your answer has passed; what did you decide?"
    ]
    w.change(acme, status="accepted", status_at=w.utc("2027-02-27 10:00"))
    assert w.at("2027-02-27 10:00").due("offer_decision") == []


def test_a_known_outcome_needs_no_question() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    w.offer(acme, "2027-02-22 11:00", "2027-02-26 17:00")
    w.at("2027-02-22 11:00")
    w.run("2027-02-26 16:00")
    w.change(acme, status="withdrawn", status_at=w.utc("2027-02-26 16:30"))
    w.at("2027-02-26 16:30")
    w.run("2027-02-28 12:00")
    assert [n for n in w.said if n.count == 4 and n.kind == "offer_decision"] == []


def test_subject_and_verb_agree() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-01 10:00")
    w.wrote(acme, "2027-03-02 10:00")
    nobody = w.judge(acme, "2027-03-02 15:00")
    assert any(f.why.startswith("They have a message from you that day already") for f in nobody.findings)
    w.person(acme)
    somebody = w.judge(acme, "2027-03-02 15:00")
    assert any(f.why.startswith("Dana has a message from you that day already") for f in somebody.findings)


def test_a_third_message_in_a_day_is_noticed() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-01 10:00")
    dana = w.person(acme, texts_welcome=True)
    w.interview(acme, "2027-03-02 09:00", people=(dana,))
    w.wrote(acme, "2027-03-02 12:00", dana, "thank_you")
    note: dict[str, Any] = {
        "person": dana,
        "channel": "text",
        "kind": "message",
        "text": "A book you may like.",
    }
    assert "R1" not in severities(w.judge(acme, "2027-03-02 15:00", **note))
    w.wrote(acme, "2027-03-02 13:00", dana, "material")
    assert severities(w.judge(acme, "2027-03-02 15:00", **note))["R1"] == "caution"
    assert w.judge(acme, "2027-03-02 15:00", person=dana, kind="reply").severity == "fine"
    assert "R1" not in severities(w.judge(acme, "2027-03-03 15:00", **note))
    w.wrote(acme, "2027-03-02 14:00", dana)
    assert severities(w.judge(acme, "2027-03-02 15:00", **note))["R1"] == "stop"


@pytest.mark.parametrize(
    ("kind", "text", "angle", "asks"),
    [
        ("message", "Here is the portfolio you asked for.", None, False),
        ("message", "sent dana my slides", None, False),
        ("message", "Attached are two samples; let me know if you need more about that role.", None, False),
        ("message", "It was good to hear about the role.", None, False),
        ("message", "anything at all", "work_sample", False),
        ("message", "emailed Dana the budget idea", None, False),
        ("references", None, None, False),
        ("scheduling", None, None, False),
        ("material", None, None, False),
        ("call_attempt", None, None, False),
        ("message", None, None, True),
        ("message", "emailed Dana this morning", None, True),
        ("message", "I left her a message yesterday", None, True),
        ("message", "followed up with Dana", None, True),
        ("message", "asked them when they decide", None, True),
        ("message", "Could you tell me when you expect to decide?", None, True),
        ("message", "I am writing to ask about my application.", None, True),
    ],
)
def test_what_asks_for_news(kind: str, text: str | None, angle: str | None, asks: bool) -> None:
    w = World()
    acme = w.opportunity(at="2027-03-01 10:00")
    dana = w.person(acme)
    w.interview(acme, "2027-03-02 09:00", people=(dana,))
    w.wrote(acme, "2027-03-12 12:00", dana, kind, text=text, angle=angle)
    own = w.search.opportunity(acme)
    assert isinstance(own, Opportunity)
    facts = Facts(Records(w.search), own, w.utc("2027-03-12 13:00"))
    assert bool(facts.unanswered) is asks


@pytest.mark.parametrize(
    ("country", "day", "words"),
    [
        ("US", date(2026, 11, 26), "that is Thanksgiving Day"),
        ("GB", date(2026, 11, 26), None),
        ("GB", date(2026, 11, 29), "that is a Sunday"),
        ("US", date(2026, 12, 5), "that is a Saturday"),
        ("US", date(2026, 12, 7), None),
    ],
)
def test_days_on_which_nobody_meets(country: str, day: date, words: str | None) -> None:
    assert odd_day(calendar_at(country, None, "UTC"), day) == words


def test_a_day_the_user_closed_is_odd_as_well() -> None:
    calendar = calendar_at("US", None, "UTC", (date(2026, 12, 7),))
    assert odd_day(calendar, date(2026, 12, 7)) == "that is a day you told me is closed"


def test_headlines_are_short_nouns() -> None:
    """They stand before "for Dana, Acme", and after "Next: a"."""
    for kind in CATALOGUE.values():
        assert len(kind.headline.split()) <= 4, kind.name
        assert not kind.headline.endswith(("?", ".")), kind.name
        assert kind.headline.split()[0] not in ("A", "An", "The", "Tell", "Ask", "Thank", "Keep", "Stay"), (
            kind.name
        )
        assert " for " not in kind.headline or kind.name == "offer_acknowledgement", kind.name


def test_a_reminder_asks_whether_it_went_out() -> None:
    kind, w = CATALOGUE["dated_check_in"], World()
    acme = w.opportunity(at="2027-02-01 10:00")
    w.debrief(w.interview(acme, "2027-02-10 10:00", people=(w.person(acme),)))
    w.promise(acme, "by the 26th of February", "2027-02-10")
    w.run("2027-03-01 09:01")
    again = next(n for n in w.search.nudges if n.of and n.kind == "dated_check_in")
    assert kind.headline == "Check-in"
    assert again.reason.startswith("Did it go out?")
