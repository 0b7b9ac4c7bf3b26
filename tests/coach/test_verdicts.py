"""Edges of the verdict: the last minute of a window, who is counted with whom, what is advised and what is not."""

from datetime import date
from typing import Any

import pytest

from coach.facts import Facts, Records
from coach.guard import balance
from coach.model import Verdict
from tests.coach.february import acme, dana, eve
from tests.coach.world import World, severities


def verdict(w: World, at: str, **intended: Any) -> Verdict:
    return w.judge(acme(w), at, **{"person": dana(w), "kind": "dated_check_in", **intended})


def why(found: Verdict, rule: str) -> str:
    return next(f.why for f in found.findings if f.rule == rule)


@pytest.mark.parametrize(
    ("channel", "at", "rule", "severity"),
    [
        ("phone", "2027-03-02 09:00", "R8a", "caution"),
        ("phone", "2027-03-02 08:59", "R8a", "stop"),
        ("phone", "2027-03-02 09:30", "R8a", "fine"),
        ("phone", "2027-03-02 11:30", "R8a", "fine"),
        ("phone", "2027-03-02 11:31", "R8a", "caution"),
        ("phone", "2027-03-02 13:30", "R8a", "fine"),
        ("phone", "2027-03-02 16:30", "R8a", "fine"),
        ("phone", "2027-03-02 17:00", "R8a", "caution"),
        ("phone", "2027-03-02 17:01", "R8a", "stop"),
        ("phone", "2027-03-01 10:29", "R8a", "caution"),
        ("phone", "2027-03-01 10:30", "R8a", "fine"),
        ("phone", "2027-03-05 15:00", "R8a", "fine"),
        ("phone", "2027-03-05 15:01", "R8a", "caution"),
        ("voicemail", "2027-03-06 11:00", "R8a", "stop"),
        ("text", "2027-03-02 09:00", "R8b", "fine"),
        ("text", "2027-03-02 18:00", "R8b", "fine"),
        ("text", "2027-03-02 18:01", "R8b", "caution"),
        ("text", "2027-03-02 20:00", "R8b", "caution"),
        ("text", "2027-03-02 20:01", "R8b", "stop"),
        ("text", "2027-03-02 07:59", "R8b", "stop"),
        ("text", "2027-03-06 11:00", "R8b", "stop"),
        ("email", "2027-03-02 07:00", "R8c", "fine"),
        ("email", "2027-03-02 06:59", "R8c", "caution"),
        ("email", "2027-03-02 20:00", "R8c", "fine"),
        ("email", "2027-03-02 20:01", "R8c", "caution"),
        ("email", "2027-03-06 11:00", "R8c", "caution"),
        ("linkedin_message", "2027-03-06 11:00", "R8c", "fine"),
    ],
)
def test_to_the_minute(w: World, channel: str, at: str, rule: str, severity: str) -> None:
    assert severities(verdict(w, at, channel=channel)).get(rule, "fine") == severity


@pytest.mark.parametrize(
    ("kind", "at", "severity"),
    [
        ("thank_you", "2027-03-06 22:00", "fine"),
        ("thank_you", "2027-03-06 22:01", "caution"),
        ("thank_you", "2027-03-06 06:59", "caution"),
        ("networking_thanks", "2027-03-06 22:01", "caution"),
        ("reply", "2027-03-06 23:30", "fine"),
        ("offer_acknowledgement", "2027-03-06 23:30", "fine"),
    ],
)
def test_thanks_until_ten_and_answers_at_any_hour(w: World, kind: str, at: str, severity: str) -> None:
    assert severities(verdict(w, at, person=eve(w), kind=kind)).get("R8c", "fine") == severity


def test_after_thanks_without_a_date_three_days_are_left() -> None:
    """R2c is cut short by a date they named, and by nothing else: a shop, interview on the 3rd, thanks on the 4th."""
    w = World()
    shop = w.opportunity("Shop", at="2027-03-01 10:00", sector="fast")
    kim = w.person(shop, "Kim")
    w.debrief(w.interview(shop, "2027-03-03 10:00", people=(kim,)))
    w.wrote(shop, "2027-03-04 10:00", kim, "thank_you")
    found = w.judge(shop, "2027-03-08 10:00", person=kim, kind="undated_check_in")
    assert severities(found) == {"R2c": "stop"}
    assert w.shown(found.best) == "Tue 9 Mar 08:30"


def test_a_mail_to_somebody_else_is_no_half_of_a_voicemail(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "dated_check_in", channel="voicemail")
    w.wrote(acme(w), "2027-03-01 10:30", eve(w), "message", text="a link you may like")
    facts = Facts(Records(w.search), w.search.opportunities[0], w.utc("2027-03-01 12:00"))
    assert [e.paired for e in facts.outbound if e.counts] == [False, False]


def test_a_third_message_is_no_half_of_anything(w: World) -> None:
    for at, channel in (("10:00", "voicemail"), ("10:30", "email"), ("11:00", "voicemail")):
        w.wrote(acme(w), f"2027-03-01 {at}", dana(w), "dated_check_in", channel=channel)
    facts = Facts(Records(w.search), w.search.opportunities[0], w.utc("2027-03-01 12:00"))
    assert [e.paired for e in facts.outbound if e.counts][:2] == [False, True]
    assert severities(verdict(w, "2027-03-01 11:30"))["R1"] == "stop"


def test_who_asked_for_silence_is_named(w: World) -> None:
    w.change_person(dana(w), asked_no_contact=True)
    found = verdict(w, "2027-03-02 10:00")
    assert why(found, "R9") == "Dana asked not to be contacted."
    assert found.best is None
    assert found.instead_kind == "pipeline"


def test_no_calls_leaves_mail_alone(w: World) -> None:
    w.change(acme(w), no_calls=True)
    assert "R9" not in severities(verdict(w, "2027-03-02 10:00"))
    call = verdict(w, "2027-03-02 10:00", channel="phone")
    assert severities(call)["R9"] == "stop"
    assert call.instead_channel == "email"


def test_who_takes_no_calls_is_not_called(w: World) -> None:
    w.change_person(dana(w), calls_welcome=False)
    assert severities(verdict(w, "2027-03-02 10:00", channel="phone"))["R9"] == "stop"
    assert "R9" not in severities(verdict(w, "2027-03-02 10:00", channel="phone", person=eve(w)))


def test_an_invitation_to_nobody_known_is_fine(w: World) -> None:
    other = w.opportunity("Globex", at="2027-03-01 10:00")
    found = w.judge(other, "2027-03-02 10:00", channel="linkedin_note", kind="note", text="Hello")
    assert "R11" not in severities(found)


def test_an_idea_that_was_sent_is_not_proposed_again(w: World) -> None:
    w.debrief(w.search.interviews[0].id, problem="slow reports", idea="one nightly job")
    w.change(acme(w), promise=None)
    w.promise(acme(w), "by the 12th of March", "2027-03-01")
    early = {"kind": "dated_check_in", "angle": "timeline_question"}
    assert verdict(w, "2027-03-08 10:00", **early).instead_kind == "value_add"
    w.wrote(acme(w), "2027-03-02 10:00", dana(w), "value_add")
    assert verdict(w, "2027-03-08 10:00", **early).instead_kind != "value_add"


def test_a_fourth_question_is_not_advised_as_a_last_note(w: World) -> None:
    for day in ("2027-03-01", "2027-03-08", "2027-03-22"):
        w.wrote(acme(w), f"{day} 10:00", dana(w), "dated_check_in")
    third = ("2027-03-30 10:00",)
    assert verdict(w, *third).instead_kind != "final_note"
    assert severities(verdict(w, *third))["R4"] == "stop"


def test_what_is_decided_has_no_date_for_a_question(w: World) -> None:
    w.change(acme(w), status="rejected", status_at=w.utc("2027-03-01 10:00"))
    found = verdict(w, "2027-03-05 10:00")
    assert severities(found)["R10"] == "stop"
    assert found.best is None
    assert found.instead_kind == "rejection_reply"
    w.wrote(acme(w), "2027-03-02 10:00", dana(w), "rejection_reply")
    assert verdict(w, "2027-03-05 10:00").instead_kind == "stay_in_touch"


@pytest.mark.parametrize("status", ["rejected", "withdrawn", "accepted", "closed"])
def test_every_end_is_one(w: World, status: str) -> None:
    w.change(acme(w), status=status, status_at=w.utc("2027-03-01 10:00"))
    assert severities(verdict(w, "2027-03-05 10:00"))["R10"] == "stop"
    assert "R10" not in severities(verdict(w, "2027-03-05 10:00", kind="stay_in_touch"))


def test_the_count_is_said(w: World) -> None:
    for day in ("2027-03-01", "2027-03-04", "2027-03-09", "2027-03-12"):
        w.wrote(acme(w), f"{day} 10:00", dana(w), "light_touch")
    month = verdict(w, "2027-03-18 10:00", kind="value_add")
    assert why(month, "R3c") == "It would be message 5 to Dana in a month: more than weekly."
    w.wrote(acme(w), "2027-03-15 10:00", eve(w), "light_touch")
    week = verdict(w, "2027-03-18 10:00", kind="value_add")
    assert "message 3 to this company" in why(week, "R3a")


def test_so_many_unanswered_are_said(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "long_tail")
    assert why(verdict(w, "2027-03-29 10:00", kind="long_tail"), "R4").startswith("1 question went")
    w.wrote(acme(w), "2027-03-02 10:00", dana(w), "dated_check_in")
    assert why(verdict(w, "2027-03-29 10:00", kind="long_tail"), "R4").startswith("2 questions went")


@pytest.mark.parametrize("kind", ["visit", "gift", "private_account", "family"])
def test_private_lines_are_never_crossed(w: World, kind: str) -> None:
    found = verdict(w, "2027-03-02 10:00", kind=kind, channel="in_person")
    assert severities(found)["R12"] == "stop"
    assert found.instead_channel == "email"


def test_applications_elsewhere_do_not_wait_for_a_date() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-03 10:00", applied_on=date(2027, 3, 3))
    dana = w.person(acme)
    asked = {"person": dana, "kind": "application_follow_up"}
    assert severities(w.judge(acme, "2027-03-09 10:00", **asked)) == {"R5b": "stop"}
    assert severities(w.judge(acme, "2027-03-10 10:00", **asked)) == {}
    assert w.shown(w.judge(acme, "2027-03-09 10:00", **asked).best) == "Fri 12 Mar 08:30"


def test_whoever_was_thanked_is_not_left_in_silence(w: World) -> None:
    """Between the thank-you and the date they named, nothing is too quiet; nor five business days after it."""
    for at in ("2027-02-16 10:00", "2027-03-05 10:00"):
        assert "R15" not in severities(verdict(w, at, kind="light_touch"))
    assert severities(verdict(w, "2027-03-08 10:00", kind="light_touch"))["R15"] == "caution"


def test_answers_take_no_room_in_the_week(w: World) -> None:
    for at in ("2027-03-01 10:00", "2027-03-02 10:00", "2027-03-03 10:00"):
        w.heard(acme(w), at.replace("10:00", "09:00"), dana(w))
        w.wrote(acme(w), at, dana(w), "reply")
    found = severities(verdict(w, "2027-03-04 10:00", kind="value_add"))
    assert not {"R3a", "R3c", "R1", "R2b"} & set(found)


def test_the_angle_that_is_offered_is_unused(w: World) -> None:
    seen = []
    for day, angle in (("2027-03-01", "business_impact"), ("2027-03-08", "value_idea"), ("2027-03-15", None)):
        found = verdict(w, f"{day} 10:00", text="Hi Dana, any update?", angle="timeline_question")
        seen.append(found.angle)
        w.wrote(acme(w), f"{day} 10:00", dana(w), "dated_check_in", angle=angle, text="Hi Dana, any update?")
    assert seen[1:] == ["value_idea", "own_progress"]


@pytest.mark.parametrize(
    "channel", ["email", "linkedin_note", "linkedin_message", "text", "voicemail", "card"]
)
def test_what_they_wrote_is_answered_first(w: World, channel: str) -> None:
    w.promise(acme(w), "by the 30th of March", "2027-03-01")
    w.heard(acme(w), "2027-03-02 10:00", dana(w), channel=channel)
    assert verdict(w, "2027-03-02 15:00").instead_kind == "reply_due"


def test_what_they_said_on_the_phone_waits_for_no_answer(w: World) -> None:
    w.promise(acme(w), "by the 30th of March", "2027-03-01")
    w.heard(acme(w), "2027-03-02 10:00", dana(w), channel="phone")
    assert verdict(w, "2027-03-02 15:00").instead_kind != "reply_due"


@pytest.mark.parametrize("kind", ["rejection_reply", "message", "stay_in_touch"])
def test_a_decision_is_not_argued_with(w: World, kind: str) -> None:
    w.change(acme(w), status="rejected", status_at=w.utc("2027-03-01 10:00"))
    text = "Thank you. Why did you choose someone else?"
    assert severities(verdict(w, "2027-03-03 10:00", kind=kind, text=text))["R14"] == "stop"
    assert "R14" not in severities(
        verdict(w, "2027-03-03 10:00", kind=kind, text="Thank you for telling me.")
    )


def test_thanks_for_advice_ask_for_no_job(w: World) -> None:
    text = "Thank you for the chat. Is there any opening for me?"
    assert severities(verdict(w, "2027-03-03 10:00", kind="networking_thanks", text=text))["R14"] == "caution"


def test_past_the_recruiter_the_recruiter_is_asked() -> None:
    w = World()
    acme = w.opportunity(at="2027-02-01 10:00", source="agency", agency_route="through")
    tom, priya = w.person(acme, "Tom"), w.person(acme, "Priya", "agency")
    w.debrief(w.interview(acme, "2027-02-10 10:00", people=(tom,)))
    found = w.judge(acme, "2027-02-18 10:00", person=tom, kind="undated_check_in")
    assert severities(found) == {"R6b": "stop"}
    assert (found.instead_kind, found.instead_person, found.instead_channel) == (
        "recruiter_status",
        priya,
        None,
    )
    assert w.shown(found.best) == "Thu 18 Feb 10:00"
    assert w.judge(acme, "2027-02-18 10:00", person=priya, kind="recruiter_status").severity == "fine"


def test_silence_wished_for_is_a_stop_for_this_person_only(w: World) -> None:
    w.change_person(dana(w), asked_no_contact=True)
    assert severities(verdict(w, "2027-03-02 10:00"))["R9"] == "stop"
    assert "R9" not in severities(verdict(w, "2027-03-02 10:00", person=eve(w)))


def test_a_missed_call_is_no_second_message(w: World) -> None:
    w.wrote(acme(w), "2027-03-02 10:00", dana(w), "value_add")
    call = {"channel": "phone", "kind": "call_attempt"}
    assert "R1" not in severities(verdict(w, "2027-03-02 14:00", **call))


def test_one_voicemail_after_the_mail_is_the_same_contact(w: World) -> None:
    w.wrote(acme(w), "2027-03-02 14:00", dana(w), "dated_check_in")
    assert "R1" not in severities(verdict(w, "2027-03-02 15:00", channel="voicemail"))
    w.wrote(acme(w), "2027-03-02 15:00", dana(w), "dated_check_in", channel="voicemail")
    assert severities(verdict(w, "2027-03-02 15:30", channel="voicemail"))["R1"] == "stop"


@pytest.mark.parametrize(
    ("also", "severity"),
    [((), "fine"), (("p9",), "caution"), (("p8", "p9"), "stop")],
)
def test_so_many_at_once(w: World, also: tuple[str, ...], severity: str) -> None:
    found = verdict(w, "2027-03-02 10:00", also=also)
    assert severities(found).get("R6c", "fine") == severity
    if also:
        assert found.instead_person == dana(w)


def test_a_moment_named_for_later_is_judged_as_then(w: World) -> None:
    found = verdict(w, "2027-03-06 11:00", now="2027-03-03 09:00")
    assert severities(found) == {"R8c": "caution"}
    assert w.shown(found.best) == "Mon 8 Mar 08:30"
    fine = verdict(w, "2027-03-05 10:00", now="2027-03-03 09:00")
    assert w.shown(fine.best) == "Fri 5 Mar 10:00"


def test_a_text_too_late_arrives_next_morning(w: World) -> None:
    found = verdict(w, "2027-03-02 20:30", channel="text")
    assert w.shown(found.best) == "Wed 3 Mar 09:00"


@pytest.mark.parametrize("kind", ["visit", "gift", "private_account", "family"])
def test_a_private_line_is_one_on_any_channel(w: World, kind: str) -> None:
    assert severities(verdict(w, "2027-03-02 10:00", kind=kind, channel="email"))["R12"] == "stop"


def test_a_third_notice_of_an_offer_is_a_question() -> None:
    w = World()
    acme = w.opportunity(at="2027-03-01 10:00")
    dana = w.person(acme)
    w.debrief(w.interview(acme, "2027-03-01 10:00", people=(dana,)))
    w.promise(acme, "by the 26th", "2027-03-01")
    for day, severity in (("2027-03-08", "fine"), ("2027-03-10", "fine"), ("2027-03-11", "stop")):
        found = w.judge(acme, f"{day} 10:00", person=dana, kind="offer_notice")
        assert severities(found).get("R5", "fine") == severity
        w.wrote(acme, f"{day} 10:00", dana, "offer_notice")


@pytest.mark.parametrize("kind", ["reply", "reply_due"])
def test_a_late_answer_counts_by_either_name(w: World, kind: str) -> None:
    w.heard(acme(w), "2027-03-01 10:00", dana(w))
    w.wrote(acme(w), "2027-03-04 10:00", dana(w), kind)
    facts = Facts(Records(w.search), w.search.opportunities[0], w.utc("2027-03-05 12:00"))
    assert [e.counts for e in facts.outbound if e.contact.kind == kind] == [True]


def test_a_last_note_is_a_question_all_the_same(w: World) -> None:
    w.wrote(acme(w), "2027-03-01 10:00", dana(w), "final_note")
    facts = Facts(Records(w.search), w.search.opportunities[0], w.utc("2027-03-05 12:00"))
    assert [e.status for e in facts.outbound if e.contact.kind == "final_note"] == [True]
    assert severities(verdict(w, "2027-03-02 10:00", kind="final_note"))["R2a"] == "stop"


def test_their_invitations_do_not_use_up_the_users(w: World) -> None:
    for n in range(5):
        w.heard(acme(w), f"2027-03-0{n + 1} 10:00", eve(w), channel="linkedin_note")
        w.wrote(acme(w), f"2027-03-0{n + 1} 12:00", eve(w), "reply", channel="linkedin_message")
    w.change_person(dana(w), connected=True)
    found = verdict(w, "2027-03-08 10:00", kind="note", channel="linkedin_note", text="Hello Dana")
    assert "R11" not in severities(found)


@pytest.mark.parametrize(
    ("sent", "level"),
    [
        ((("2027-03-01", "light_touch"), ("2027-03-03", "light_touch")), "about_right"),
        ((("2027-03-01", "light_touch"), ("2027-03-02", "value_add"), ("2027-03-04", "light_touch")), "too_much"),
        ((("2027-03-01", "dated_check_in"), ("2027-03-04", "second_check_in")), "too_much"),
        ((("2027-02-08", "light_touch"), ("2027-02-11", "light_touch"), ("2027-02-17", "light_touch"),
          ("2027-02-22", "light_touch"), ("2027-02-26", "light_touch")), "too_much"),
    ],
)  # fmt: skip
def test_the_balance_tips_where_the_caps_do(w: World, sent: tuple[tuple[str, str], ...], level: str) -> None:
    for day, kind in sent:
        w.wrote(acme(w), f"{day} 10:00", dana(w), kind)
    assert balance(w.search, acme(w), w.utc("2027-03-05 12:00")).level == level


def test_asked_about_it_since_the_date_it_is_not_too_quiet(w: World) -> None:
    w.wrote(acme(w), "2027-03-02 10:00", dana(w), "dated_check_in")
    w.heard(acme(w), "2027-02-20 10:00", dana(w), "reply")
    assert "R15" not in severities(verdict(w, "2027-03-12 10:00", kind="light_touch"))


def test_an_answer_to_a_no_is_not_proposed_for_what_was_withdrawn(w: World) -> None:
    w.change(acme(w), status="withdrawn", status_at=w.utc("2027-03-01 10:00"))
    assert verdict(w, "2027-03-05 10:00").instead_kind == "stay_in_touch"


def test_to_nobody_in_particular_past_messages_are_to_the_same(w: World) -> None:
    other = w.opportunity("Globex", at="2027-02-01 10:00")
    w.wrote(other, "2027-03-01 10:00", None, "value_add")
    assert severities(w.judge(other, "2027-03-01 15:00", kind="light_touch"))["R1"] == "stop"


def test_how_long_a_delay_usually_takes_is_said_as_such(w: World) -> None:
    w.change(acme(w), promise=None)
    w.delay(acme(w), "2027-03-01 10:00")
    found = why(verdict(w, "2027-03-03 10:00"), "R5b")
    assert found == "They spoke of a delay; some 7 working days of patience are normal then."
