"""What people let fall by the way: who decides, what was taken back, whose offer it is, what is only to be noted."""

import pytest

from coach.understand import Known
from tests.understand.conftest import only_date, read, shown

KNOWN = Known(companies=("Acme", "Hooli", "Oakline"), people=("Dana Lee",))


@pytest.mark.parametrize(
    ("text", "intent", "company"),
    [
        ("they will tell me before christmas", "decision", None),
        ("theyll tell me by friday", "decision", None),
        ("acme will ping me next week", "decision", "Acme"),
        ("actually they said they'd decide mid december", "decision", None),
        ("can you ping me on friday", "remind", None),
        ("tell me again tomorrow", "remind", None),
        ("they gave me until dec 8", "offer", None),
        ("i have until dec 8 to accept", "offer", None),
        ("we got an offer from acme, they want an answer by dec 1", "offer", "Acme"),
        ("hooli offered too!", "offer", "Hooli"),
        ("i take hooli", "offer", "Hooli"),
        ("i'm going with hooli", "offer", "Hooli"),
        ("i took the job!", "offer", None),
        ("oakline rejected me :(", "rejected", "Oakline"),
        ("i decided not to go ahead with acme", "withdrawn", "Acme"),
        ("i've decided against acme", "withdrawn", "Acme"),
        ("i decided not to send a thank you", "note", None),
        ("i decided against sending a note", "note", None),
        ("interview didnt happen, dana was sick", "cancel", None),
        ("the call never took place", "cancel", None),
        ("nobody showed up", "cancel", None),
        ("forget acme", "note", "Acme"),
        ("its acme labs", "note", "Acme"),
        ("dana's email is dana@acme.com", "contact", None),
        ("stop sending me stuff", "other", None),
        ("i take the train", "other", None),
    ],
)
def test_intent_and_company(text: str, intent: str, company: str | None) -> None:
    got = read(text, known=KNOWN)
    assert (got.intent, got.company) == (intent, company)


def test_a_task_has_a_deadline_without_an_offer() -> None:
    got = read("got a take home, they gave me until friday")
    assert (got.intent, [d.role for d in got.dates]) == ("heard", ["deadline"])


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("cant make it tomorrow, i need to reschedule", []),
        ("i can't do monday, need to move it", []),
        ("acme isnt tuesday its wednesday", ["2026-11-25 00:00"]),
        ("not tuesday, wednesday", ["2026-11-25 00:00"]),
        ("it's wednesday not tuesday", ["2026-11-25 00:00"]),
        ("not 3pm but 4pm", ["2026-11-21 16:00"]),
        ("my tuesday interview moved to friday", ["2026-11-27 00:00"]),
        ("thursday doesn't work, can we move it to friday", ["2026-11-27 00:00"]),
        ("it didn't happen, moved to friday 3pm", ["2026-11-27 15:00"]),
    ],
)
def test_a_change_of_plan_holds_the_new_date_only(text: str, starts: list[str]) -> None:
    got = read(text, known=KNOWN)
    assert (got.intent, [shown(d.start) for d in got.dates]) == ("reschedule", starts)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("nov 31", ["2026-11-30 00:00", "2026-12-01 00:00"]),
        ("interview feb 30 2pm", ["2027-02-28 14:00", "2027-03-01 14:00"]),
        ("the 31st of november at 3pm", ["2026-11-30 15:00", "2026-12-01 15:00"]),
        ("interview 11/31 at 10am", ["2026-11-30 10:00", "2026-12-01 10:00"]),
        ("2026-11-31 10:00", ["2026-11-30 10:00", "2026-12-01 10:00"]),
    ],
)
def test_a_day_that_does_not_exist_is_asked_about(text: str, readings: list[str]) -> None:
    date = only_date(text)
    assert ([shown(d) for d in (date.start, *date.alts)], date.grade) == (readings, "ask")


@pytest.mark.parametrize("text", ["interview dec 1 at 4", "interview with acme tomorrow at 2:30"])
def test_office_hours_are_shown_not_asked(text: str) -> None:
    date = only_date(text)
    assert (date.grade, date.ambiguous, len(date.alts)) == ("show", True, 1)
    assert date.alts[0].hour == date.start.hour - 12


def test_where_the_day_is_open_only_the_day_is_asked() -> None:
    date = only_date("interview next tuesday at 2", "2026-11-23T10:00")
    assert ([shown(d) for d in (date.start, *date.alts)], date.grade) == (
        ["2026-12-01 14:00", "2026-11-24 14:00"],
        "ask",
    )
    assert only_date("remind me tomorrow at 5").grade == "ask"


def test_of_two_hours_one_is_over_today() -> None:
    date = only_date("snooze until 5", "2026-11-23T10:00")
    assert ([shown(d) for d in (date.start, *date.alts)], date.grade) == (
        ["2026-11-23 17:00", "2026-11-24 05:00"],
        "show",
    )


@pytest.mark.parametrize(
    "text",
    [
        "she accepted my invite on linkedin",
        "the hiring manager accepted my invitation to connect",
        "Camila accepted me on LinkedIn",
        "he accepted my connection request",
        "they accepted my friend request lol",
        "Raj took my linkedin request just now",
    ],
)
def test_a_contact_made_on_a_network_is_no_offer(text: str) -> None:
    assert read(text).intent != "offer"


@pytest.mark.parametrize(
    "text", ["I accepted the offer from Garmin", "she accepted my counter offer, we signed"]
)
def test_an_offer_taken_is_one(text: str) -> None:
    assert read(text).intent == "offer"
