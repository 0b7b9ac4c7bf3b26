"""Stories around the interview: agencies, applications, offers, rejections, pauses, calls, chats, silence."""

from coach.guard import balance
from tests.coach.world import LOS_ANGELES, NEW_YORK, World, severities


def test_an_agency_in_between() -> None:
    w = World()
    client = w.opportunity("Initech", at="2027-01-18 10:00", agency_route="through", source="agency")
    tom = w.person(client, "Tom")
    priya = w.person(client, "Priya", "agency")
    first = w.interview(client, "2027-01-20 09:00", people=(tom,))
    assert w.due("debrief") == ["Wed 20 Jan 10:30"]
    assert w.due("recruiter_debrief") == ["Wed 20 Jan 11:00"]
    assert w.due("thank_you")[0] == "Wed 20 Jan 12:00"
    assert w.nudge("thank_you").person == tom
    w.debrief(first)
    w.promise(client, "feedback in a couple of days", "2027-01-20", by=priya)
    w.at("2027-01-20 10:40")
    assert w.due("recruiter_status") == ["Wed 27 Jan 09:00"]
    assert w.nudge("recruiter_status").person == priya
    w.wrote(client, "2027-01-20 12:10", tom, "thank_you")
    verdict = w.judge(client, "2027-01-25 10:00", person=tom)
    assert {k: v for k, v in severities(verdict).items() if k in ("R5", "R6b")} == {
        "R5": "stop",
        "R6b": "stop",
    }
    assert (verdict.instead_person, w.shown(verdict.best)) == (priya, "Wed 27 Jan 08:30")


def test_a_rejection_ends_the_plan_kindly() -> None:
    w = World()
    acme = w.opportunity(at="2027-01-20 10:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-02-04 10:00", people=(dana,)))
    w.promise(acme, "by the 11th", "2027-02-04")
    w.wrote(acme, "2027-02-04 13:00", dana, "thank_you")
    w.at("2027-02-05 10:00")
    assert w.due("dated_check_in") == ["Fri 12 Feb 09:00"]
    w.heard(acme, "2027-02-11 15:40", dana)
    w.change(acme, status="rejected", status_at=w.utc("2027-02-11 15:40"))
    w.at("2027-02-11 15:41")
    assert w.kinds() - {"pipeline"} == {"rejection_reply"}
    assert (w.due("rejection_reply"), w.latest("rejection_reply")) == (
        ["Fri 12 Feb 09:00"],
        "Tue 16 Feb 20:00",
    )
    w.wrote(acme, "2027-02-12 09:30", dana, "rejection_reply")
    w.at("2027-02-12 09:31")
    assert w.due("stay_in_touch") == ["Mon 10 May 09:00"]
    invite = w.judge(
        acme,
        "2027-02-15 10:00",
        person=dana,
        channel="linkedin_note",
        kind="stay_in_touch",
        text="Thank you.",
    )
    assert "R11" not in severities(invite)
    argued = w.judge(
        acme, "2027-02-12 09:00", person=dana, kind="rejection_reply", text="Why did you choose someone else?"
    )
    assert severities(argued)["R14"] == "stop"
    later = w.judge(acme, "2027-02-22 10:00", person=dana, kind="dated_check_in")
    assert severities(later)["R10"] == "stop"
    assert later.best is None


def test_an_offer_elsewhere() -> None:
    w = World()
    x = w.opportunity("X", at="2027-02-01 10:00")
    y = w.opportunity("Y", at="2027-02-01 10:00")
    w.person(x, "Xi")
    yve = w.person(y, "Yve")
    w.debrief(w.interview(y, "2027-02-18 10:00", people=(yve,)))
    w.promise(y, "end of next week", "2027-02-18")
    w.wrote(y, "2027-02-18 13:00", yve, "thank_you")
    w.at("2027-02-19 10:00")
    assert w.due("dated_check_in", y) == ["Mon 1 Mar 09:00"]
    w.offer(x, "2027-02-22 11:00", "2027-02-26 17:00")
    w.at("2027-02-22 11:00")
    assert w.due("offer_acknowledgement") == ["Mon 22 Feb 11:00"]
    assert w.due("offer_notice") == ["Mon 22 Feb 11:00", "Wed 24 Feb 09:00"]
    assert w.due("offer_decision") == ["Wed 24 Feb 09:00", "Thu 25 Feb 09:00", "Fri 26 Feb 13:00"]
    for at in ("2027-02-22 11:30", "2027-02-24 09:10"):
        assert w.judge(y, at, person=yve, kind="offer_notice").severity == "fine"
        w.wrote(y, at, yve, "offer_notice")
    assert severities(w.judge(y, "2027-02-25 10:00", person=yve, kind="offer_notice"))["R5"] == "stop"


def test_the_same_question_every_day() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00")
    kim = w.person(acme, "Kim")
    w.wrote(acme, "2027-03-01 09:10", kim, text="Hi Kim, any update?")
    verdict = w.judge(acme, "2027-03-02 09:10", person=kim, text="Hi Kim, any update?")
    assert severities(verdict) == {"R2a": "stop", "R7": "stop", "R7b": "stop", "R3b": "caution"}
    assert (w.shown(verdict.best), w.shown(verdict.caution_from)) == ("Mon 8 Mar 08:30", "Thu 4 Mar 08:30")
    assert verdict.angle is not None


def test_an_application_without_an_interview() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-03 10:00", applied_on=w.local("2027-03-03").date())
    dana = w.person(acme)
    w.at("2027-03-03 12:00")
    assert w.due("application_follow_up") == ["Fri 12 Mar 09:00"]
    assert (w.earliest("application_follow_up"), w.latest("application_follow_up")) == (
        "Wed 10 Mar 07:00",
        "Wed 24 Mar 20:00",
    )
    w.wrote(acme, "2027-03-12 09:05", dana, "application_follow_up")
    w.at("2027-03-12 09:06")
    assert w.due("application_follow_up") == ["Fri 26 Mar 09:00"]
    assert severities(w.judge(acme, "2027-03-26 09:30", person=dana, kind="application_follow_up")) == {
        "R4b": "caution"
    }
    w.wrote(acme, "2027-03-26 09:30", dana, "application_follow_up")
    w.at("2027-03-26 09:31")
    assert w.kinds() == {"pipeline"}
    assert (
        severities(w.judge(acme, "2027-04-12 09:30", person=dana, kind="application_follow_up"))["R4b"]
        == "stop"
    )


def test_a_federal_application_waits_for_its_closing_date() -> None:
    w = World()
    agency = w.opportunity(
        "Agency", at="2027-03-01 10:00", sector="public",
        applied_on=w.local("2027-03-01").date(), closing_date=w.local("2027-03-05").date(),
    )  # fmt: skip
    w.at("2027-03-01 12:00")
    assert w.due("application_follow_up") == ["Tue 23 Mar 09:00"]
    assert (w.earliest("application_follow_up"), w.latest("application_follow_up")) == (
        "Mon 22 Mar 07:00",
        "Fri 2 Apr 20:00",
    )
    verdict = w.judge(agency, "2027-03-08 10:00")
    assert severities(verdict) == {"R5b": "stop"}
    assert "15 to 20 days" in verdict.findings[0].why
    assert w.shown(verdict.best) == "Tue 23 Mar 08:30"


def test_a_call_late_on_friday_across_the_continent() -> None:
    w = World(zone=LOS_ANGELES)
    acme = w.opportunity(at="2027-02-01 10:00", zone=NEW_YORK)
    dana = w.person(acme, calls_welcome=True)
    w.debrief(w.interview(acme, "2027-02-18 10:00", people=(dana,)))
    w.wrote(acme, "2027-02-18 13:00", dana, "thank_you")
    verdict = w.judge(acme, "2027-03-05 13:30", person=dana, channel="phone")
    assert severities(verdict) == {"R8a": "caution"}
    assert w.shown(verdict.best) == "Mon 8 Mar 10:30"


def test_an_invitation_on_linkedin_before_the_decision() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-20 10:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-03-24 10:00", people=(dana,)))
    w.wrote(acme, "2027-03-24 13:00", dana, "thank_you")
    long, short = "Good to meet you, Dana. " * 10, "Good to meet you, Dana."
    over = w.judge(
        acme, "2027-03-25 10:00", person=dana, channel="linkedin_note", kind="stay_in_touch", text=long
    )
    trimmed = w.judge(
        acme, "2027-03-25 10:00", person=dana, channel="linkedin_note", kind="stay_in_touch", text=short
    )
    assert severities(over)["R11"] == "stop"
    assert severities(trimmed) == {"R11": "caution"}


def test_a_networking_chat() -> None:
    w = World()
    contact = w.opportunity("Globex", at="2027-04-01 10:00")
    eli = w.person(contact, "Eli", "networking")
    w.interview(contact, "2027-04-08 16:00", minutes=30, kind="chat", people=(eli,))
    w.at("2027-04-08 09:00")
    assert w.due("networking_thanks") == ["Thu 8 Apr 18:30"]
    assert w.due("networking_report") == ["Thu 22 Apr 09:00"]
    w.wrote(contact, "2027-04-08 18:40", eli, "networking_thanks")
    w.wrote(contact, "2027-04-22 09:10", eli, "networking_report")
    w.at("2027-04-22 09:11")
    assert w.due("networking_touch") == ["Tue 20 Jul 09:00"]
    asked = w.judge(
        contact,
        "2027-04-08 18:30",
        person=eli,
        kind="networking_thanks",
        text="Thanks! Are there any openings for me?",
    )
    assert severities(asked) == {"R14": "caution"}


def test_on_hold_until_the_third_quarter() -> None:
    for monthly, first in ((True, "Thu 3 Jun 09:00"), (False, "Tue 6 Jul 09:00")):
        w = World()
        acme = w.opportunity(at="2027-04-01 10:00")
        dana = w.person(acme)
        w.debrief(w.interview(acme, "2027-04-20 10:00", people=(dana,)))
        w.wrote(acme, "2027-04-20 13:00", dana, "thank_you")
        w.heard(acme, "2027-05-05 10:00", dana)
        until = w.promise(acme, "on hold until Q3", "2027-05-05").date
        w.change(acme, promise=None)
        w.hold(acme, "2027-05-05", until=until, monthly=monthly)
        w.at("2027-05-05 10:00")
        assert w.due("reply_due") == ["Wed 5 May 10:00"]
        assert "Mon 10 May 09:00" in w.due("pipeline")
        assert w.due("hold_check_in")[0] == first
        assert severities(w.judge(acme, "2027-05-17 10:00", person=dana))["R5"] == "stop"
        w.wrote(acme, "2027-05-05 11:00", dana, "reply")
        if monthly:
            w.wrote(acme, "2027-06-03 09:10", dana, "hold_check_in")
            w.at("2027-06-03 09:11")
            assert w.due("hold_check_in") == ["Tue 6 Jul 09:00"]


def test_out_of_office() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-15 10:00")
    dana, vic = w.person(acme), w.person(acme, "Vic", "recruiter")
    w.debrief(w.interview(acme, "2027-03-04 10:00", people=(dana,)))
    w.promise(acme, "by the 12th", "2027-03-04")
    w.wrote(acme, "2027-03-04 13:00", dana, "thank_you")
    w.wrote(acme, "2027-03-15 09:05", dana, "dated_check_in")
    w.at("2027-03-15 09:06")
    assert w.due("second_check_in") == ["Mon 22 Mar 09:00"]
    w.heard(acme, "2027-03-15 09:10", dana, "auto_reply")
    w.change_person(dana, out_of_office_until=w.local("2027-03-29").date())
    w.at("2027-03-15 09:11")
    assert w.due("second_check_in") == ["Wed 31 Mar 09:00"]
    assert "reply_due" not in w.kinds()
    verdict = w.judge(acme, "2027-03-16 10:00", person=vic)
    assert severities(verdict) == {"R6": "stop", "R3b": "caution"}
    assert w.shown(verdict.best) == "Mon 22 Mar 08:30"


def test_a_busy_day_that_is_fine() -> None:
    w = World()
    acme = w.opportunity(at="2027-04-20 10:00")
    panel = [
        w.person(acme, n, r)
        for n, r in (("Dana", "hiring_manager"), ("Eve", "interviewer"), ("Fay", "interviewer"))
    ]
    rita = w.person(acme, "Rita", "recruiter")
    first = w.interview(acme, "2027-04-28 09:00", minutes=120, kind="panel", people=tuple(panel))
    assert w.due("thank_you")[:3] == ["Wed 28 Apr 13:00"] * 3
    w.debrief(first)
    for person in panel:
        assert w.judge(acme, "2027-04-28 13:05", person=person, kind="thank_you").severity == "fine"
        w.wrote(acme, "2027-04-28 13:05", person, "thank_you")
    w.heard(acme, "2027-04-28 14:10", rita)
    w.change(acme, references_asked_at=w.utc("2027-04-28 14:10"))
    w.at("2027-04-28 14:10")
    assert w.due("references_heads_up") == ["Wed 28 Apr 14:10"]
    assert w.judge(acme, "2027-04-28 15:00", person=rita, kind="references").severity == "fine"
    w.wrote(acme, "2027-04-28 15:00", rita, "references")
    w.heard(acme, "2027-04-28 15:30", panel[0])
    assert w.judge(acme, "2027-04-28 16:00", person=panel[0], kind="reply").severity == "fine"
    w.wrote(acme, "2027-04-28 16:00", panel[0], "reply")
    counts = balance(w.search, acme, w.utc("2027-04-28 16:05"))
    assert (counts.level, counts.week, counts.unanswered) == ("about_right", 0, 0)
