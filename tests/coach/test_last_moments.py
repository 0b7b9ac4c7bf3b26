"""What happens on the very last day, beside a second card, with a round ahead: what no other test held (found by mutants)."""

from datetime import UTC, datetime, timedelta

from coach.calendar import calendar_for
from coach.facts.counting import classify
from coach.model import Contact
from coach.plan import todays
from tests.coach.february import acme, february


def test_the_first_card_is_free_and_the_second_counts() -> None:
    w = february()
    owner = w.search.opportunity(acme(w))
    assert owner is not None
    at = datetime(2027, 2, 15, 15, 0, tzinfo=UTC)
    cards = [
        Contact(id=f"c{n}", opportunity=owner.id, at=at + timedelta(days=n), direction="out", channel="card", kind="message")
        for n in range(3)
    ]  # fmt: skip
    counted = classify(cards, calendar_for(w.search, owner), None)
    assert [e.counts for e in counted] == [False, True, True]


def test_with_a_round_ahead_nobody_is_asked_for_news() -> None:
    w = february()
    w.run("2027-02-18 12:00")
    assert "dated_check_in" in w.kinds()
    w.interview(acme(w), "2027-03-09 10:00", told="2027-02-18 12:30")
    w.at("2027-02-18 13:00")
    assert not {"dated_check_in", "undated_check_in", "second_check_in"} & {
        n.kind for n in w.search.nudges if n.fires and n.fires < w.utc("2027-03-09 10:00")
    }


def test_taken_elsewhere_an_open_offer_here_is_only_said_goodbye_to() -> None:
    """2.7: accepted elsewhere cancels all everywhere, an offer on the table as well."""
    w = february()
    w.offer(acme(w), "2027-02-18 10:00", "2027-02-26 17:00")
    w.at("2027-02-18 11:00")
    assert "offer_decision" in w.kinds()
    taken = w.opportunity("Globex", at="2027-02-01 10:00")
    w.change(taken, status="accepted", status_at=w.utc("2027-02-19 10:00"))
    w.at("2027-02-19 11:00")
    mine = {n.kind for n in w.search.nudges if n.opportunity == acme(w) and n.state == "planned"}
    assert "close_out" in mine
    assert not {"offer_decision", "offer_acknowledgement"} & mine


def test_what_is_too_late_is_no_step_of_this_morning() -> None:
    w = february()
    w.run("2027-02-18 12:00")
    steps = [
        n for n in w.search.nudges if n.kind == "dated_check_in" and n.latest is not None and n.of is None
    ]
    assert steps
    latest = max(n.latest for n in steps if n.latest)
    assert "dated_check_in" not in {n.kind for n in todays(w.search, latest + timedelta(days=2)).steps}
