"""Notes during a pause keep their own cadence; what is proposed in the company's night goes out in its morning."""

import pytest

from coach.plan import goes_out_at, gone_quiet
from tests.coach.world import World, severities


def on_hold(**facts: object) -> tuple[World, str, str]:
    """Thanked on 30 April 2027, on hold since Wednesday 5 May."""
    w = World()
    pine = w.opportunity("Pinecrest", at="2027-04-20 10:00")
    alan = w.person(pine, "Alan")
    w.debrief(w.interview(pine, "2027-04-30 10:00", people=(alan,)))
    w.wrote(pine, "2027-04-30 13:00", alan, "thank_you")
    w.hold(pine, "2027-05-05", **facts)
    return w, pine, alan


def test_a_monthly_note_is_followed_by_the_next_monthly_one() -> None:
    """20 business days after 3 June 2027, over 18 June: Friday 2 July (SC39)."""
    w, pine, alan = on_hold(monthly=True)
    assert w.at("2027-05-05 11:00").due("hold_check_in") == ["Thu 3 Jun 09:00"]
    w.run("2027-06-03 09:01")
    w.wrote(pine, "2027-06-03 09:30", alan, "hold_check_in")
    w.at("2027-06-03 10:00")
    assert w.due("hold_check_in") == ["Fri 2 Jul 09:00"]
    assert "second_check_in" not in w.kinds()


def test_once_the_period_has_begun_and_was_asked_about_it_is_a_wait_like_others() -> None:
    """Asked on Tuesday 6 July about the third quarter, nothing heard: once more five business days later."""
    w, pine, alan = on_hold(until=World().local("2027-07-01").date())
    w.at("2027-05-05 11:00").run("2027-07-06 09:01")
    w.wrote(pine, "2027-07-06 09:30", alan, "hold_check_in")
    assert w.at("2027-07-06 10:00").due("second_check_in") == ["Tue 13 Jul 09:00"]


@pytest.mark.parametrize(
    ("at", "out"),
    [
        ("2027-03-30 20:00", "Wed 31 Mar 03:30"),  # 01:00 in London, summer time there since 28 March
        ("2027-03-31 03:00", None),  # 08:00 in London
        ("2027-03-31 15:30", "Thu 1 Apr 03:30"),  # 20:30 in London
        ("2027-03-26 05:00", "Tue 30 Mar 03:30"),  # Good Friday; Easter Monday is off as well
    ],
)
def test_what_is_proposed_in_their_night_goes_out_in_their_morning(at: str, out: str | None) -> None:
    w = World()
    law = w.opportunity("Law", at="2027-03-16 10:00", zone="Europe/London", country="GB")
    fiona = w.person(law, "Fiona")
    w.debrief(w.interview(law, "2027-03-16 10:00", people=(fiona,)))
    w.promise(law, "by 30 March", "2027-03-16")
    nudge = w.at("2027-03-17 12:00").nudge("dated_check_in")
    found = goes_out_at(w.search, nudge, w.utc(at))
    assert (w.shown(found) if found else None) == out


def test_thanks_and_answers_go_out_at_any_hour() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-16 10:00")
    w.interview(acme, "2027-03-16 18:00", people=(w.person(acme),))
    assert goes_out_at(w.search, w.nudge("thank_you"), w.utc("2027-03-16 21:30")) is None


def test_ten_business_days_after_the_last_note_it_is_quiet() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-02-10 10:00", people=(dana,)))
    w.wrote(acme, "2027-03-01 10:00", dana, "final_note")
    assert not gone_quiet(w.search, acme, w.utc("2027-03-12 18:00"))
    assert gone_quiet(w.search, acme, w.utc("2027-03-15 08:00"))
    w.heard(acme, "2027-03-16 10:00", dana)
    assert not gone_quiet(w.search, acme, w.utc("2027-03-17 08:00"))


def test_quiet_is_asked_of_known_companies_only() -> None:
    with pytest.raises(LookupError):
        gone_quiet(World().search, "o9", World().utc("2027-03-12 18:00"))


@pytest.mark.parametrize(
    ("phrase", "at", "words"),
    [
        ("by Friday", "2027-03-13 10:00", "nobody has worked since"),
        ("early next week", "2027-03-17 10:00", "give it one more day"),
    ],
)
def test_between_the_date_and_its_next_working_day_the_reason_fits(phrase: str, at: str, words: str) -> None:
    """By Friday 12 March, asked on Saturday; about Tuesday 16 March, asked on Wednesday."""
    w = World()
    acme = w.opportunity(at="2027-03-08 10:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-03-08 10:00", people=(dana,)))
    w.promise(acme, phrase, "2027-03-08")
    verdict = w.judge(acme, at, person=dana, kind="dated_check_in")
    assert severities(verdict)["R5"] == "caution"
    assert words in next(f.why for f in verdict.findings if f.rule == "R5")


@pytest.mark.parametrize("until", [None, "2027-09-01"])
def test_a_month_passes_between_two_notes_of_a_pause(until: str | None) -> None:
    """The first from the day of the news, Wednesday 5 May 2027; the next from the note of 3 June: Friday 2 July."""
    w, pine, alan = on_hold(monthly=True, until=World().local(until).date() if until else None)
    note = {"person": alan, "kind": "hold_check_in"}
    assert w.judge(pine, "2027-06-02 10:00", **note).severity == "stop"
    assert w.judge(pine, "2027-06-03 10:00", **note).severity == "fine"
    w.wrote(pine, "2027-06-03 10:00", alan, "hold_check_in")
    again = w.judge(pine, "2027-06-14 10:00", **note)
    assert severities(again) == {"R5" if until else "R5b": "stop"}
    assert w.shown(again.best) == "Fri 2 Jul 08:30"
    assert w.judge(pine, "2027-07-02 10:00", **note).severity == "fine"
