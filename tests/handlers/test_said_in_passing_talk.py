"""Casual talk: what was done is no answer to the question on screen, and a day beside an offer leaves it an offer."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat, text

MONDAY = datetime(2027, 3, 1, 13, 0, tzinfo=UTC)


def asked_whom() -> Chat:
    """Tammy at Ferguson has been met; whom one meets at Grainger is asked."""
    chat = Chat(now=MONDAY)
    chat.say("/interview Ferguson today 10am with Tammy Bell, HR")
    chat.wait(hours=6)
    said = text(chat.say("/interview Grainger thursday 2pm"))
    assert "Who will you meet?" in said
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "texted tammy like u said",
        "ok wrote tammy",
        "called Tammy just now",
        "sent tammys",
        "thanked Tammy, all good",
    ],
)
def test_what_was_sent_is_nobody_to_meet(words: str) -> None:
    chat = asked_whom()
    said = text(chat.say(words))
    grainger = next(o for o in chat.search.opportunities if o.company == "Grainger")
    assert not chat.search.people_of(grainger.id), said
    assert [c.direction for c in chat.search.contacts] == ["out"], said


@pytest.mark.parametrize(
    "words",
    [
        "should i hit tammy up",
        "so do i write tammy first",
        "anything i should say to her",
        "should i call tammy or text her",
    ],
)
def test_a_question_of_the_users_is_nobody_to_meet(words: str) -> None:
    chat = asked_whom()
    chat.say(words)
    grainger = next(o for o in chat.search.opportunities if o.company == "Grainger")
    assert not chat.search.people_of(grainger.id)


def waiting() -> Chat:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee")
    chat.wait(hours=5)
    chat.press("They didn't say")
    chat.press("That's all")
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "they offered it to me!! 28k, they want to know by friday",
        "dana rang, i got the job, she needs to know by friday",
        "they've offered me the post and want an answer by friday",
        "got an offer from them, they need my answer by friday",
        "she called to offer me the role, wants to hear by friday",
    ],
)
def test_an_offer_with_a_day_is_an_offer(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    company = chat.search.opportunities[0]
    assert company.status == "offer", said
    assert company.offer and company.offer.deadline and company.offer.deadline.date.day == 5, said


@pytest.mark.parametrize(
    "words",
    [
        "dana just called, i start on the 12th!!!",
        "they called, i start monday",
        "Dana phoned. I'm starting on the 5th of April",
        "signed today, i start next week",
        "she rang and i begin on monday",
    ],
)
def test_a_first_day_is_a_yes(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status == "accepted", said


@pytest.mark.parametrize(
    "words",
    [
        "dana wrote, she needs 3 references by friday",
        "dana emailed. they need references by monday",
        "Dana asked for two references, by friday if possible",
        "they want my references by wednesday",
        "dana texted, they require references by friday",
    ],
)
def test_the_day_they_want_something_by_is_no_decision(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    company = chat.search.opportunities[0]
    assert company.promise is None or company.promise.date is None, said
    assert company.references_asked_at is not None, said


@pytest.mark.parametrize(
    "words",
    [
        "sent the references",
        "sent her my references",
        "emailed over the 3 references",
        "i sent two references today",
        "just sent them the references list",
    ],
)
def test_the_references_sent_are_the_answer(words: str) -> None:
    chat = waiting()
    chat.say("dana wrote, she needs 3 references by friday")
    said = text(chat.say(words))
    state = {n.kind: n.state for n in chat.search.nudges}
    assert state["reply_due"] == "sent", said
    assert state["references_heads_up"] != "sent", said


@pytest.mark.parametrize(
    "words",
    [
        "no revert from them till now",
        "she has not reverted",
        "still no revert from HR",
        "they didn't revert yet",
        "no one reverted me so far",
    ],
)
def test_no_revert_is_no_answer(words: str) -> None:
    chat = waiting()
    chat.wait(days=3)
    said = text(chat.say(words))
    assert not [c for c in chat.search.contacts if c.direction == "in"], said


@pytest.mark.parametrize(
    "words",
    [
        "thanks mail to dana mam pls",
        "thank you note for Dana please",
        "thx note to dana plz",
        "thank-you to Dana, please",
        "tell me what to write to dana",
    ],
)
def test_a_wording_asked_for_is_not_sent(words: str) -> None:
    chat = waiting()
    said = chat.say(words)
    assert not chat.search.contacts, text(said)
    assert said[-1].reply.draft is not None, text(said)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("i got an offer from Globex, 3 days to accept", 4),
        ("Globex offered me the job and gave me two days", 3),
        ("offer from Globex! five days to decide", 6),
        ("got another offer, Globex, i have 3 days to answer", 4),
        ("Globex made me an offer, they gave me a week", 8),
    ],
)
def test_days_left_are_counted_from_now(words: str, day: int) -> None:
    chat = waiting()
    said = text(chat.say(words))
    globex = next((o for o in chat.search.opportunities if o.company == "Globex"), None)
    assert globex and globex.offer and globex.offer.deadline, said
    assert globex.offer.deadline.date.day == day, said


@pytest.mark.parametrize(
    "words",
    [
        "Acme HR called, they are giving 18 lpa",
        "dana rang, they're offering 62k",
        "they are offering me £31,500 a year",
        "she phoned, they give 24 per hour",
        "acme is giving me 12 lakhs",
    ],
)
def test_pay_that_is_given_is_an_offer(words: str) -> None:
    chat = waiting()
    chat.wait(days=3)
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status == "offer", said


@pytest.mark.parametrize(
    "words",
    [
        "snooze everything till Monday",
        "snooze all reminders until monday",
        "put off everything until monday please",
        "hold everything till next monday",
        "postpone all nudges until monday",
    ],
)
def test_everything_put_off_is_a_pause(words: str) -> None:
    chat = waiting()
    chat.wait(days=1)
    said = text(chat.say(words))
    assert "quiet until Monday" in said, said


@pytest.mark.parametrize(
    "words",
    [
        "told dana id label the bins like we did at menards",
        "i told Dana we could swap the order of the two steps",
        "suggested to Dana to try a shared checklist",
        "told her id start with a weekly stock count",
        "my idea for dana was a colour code on every shelf",
    ],
)
def test_an_idea_told_them_is_nobody_who_decides(words: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 10am with Dana Lee")
    chat.wait(hours=3)
    chat.say("they lose parts in the warehouse all the time. they decide on friday")
    said = text(chat.say(words))
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None and debrief.idea, said


@pytest.mark.parametrize("words", ["sent eds", "thanked ed", "wrote to Ed", "ed's is out", "texted Ed"])
def test_big_ed_is_ed(words: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme today 8am counter sales, with Big Ed and Tammy from HR")
    chat.wait(hours=5)
    chat.press("They didn't say")
    chat.press("That's all")
    said = text(chat.say(words))
    ed = next(p for p in chat.search.people if p.name == "Big Ed")
    assert [c.person for c in chat.search.contacts] == [ed.id], said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("they want to fill it before the 12th of march", True),
        ("Acme hopes to fill the role by the 12th", True),
        ("got an email: we need a bit longer", False),
        ("dana mailed: we need some more time", False),
        ("they aim to fill the post by the 12th of march", True),
    ],
)
def test_when_they_want_to_be_done_asks_for_nothing(words: str, day: bool) -> None:
    chat = waiting()
    chat.wait(days=3)
    said = text(chat.say(words))
    company = chat.search.opportunities[0]
    assert "wants something" not in said
    assert company.status == "active" and (company.target_hire_date is not None) == day, said


@pytest.mark.parametrize(
    "words",
    [
        "they moved it an hour later",
        "Acme moved it an hour later",
        "it starts an hour later",
        "an hour later",
        "make it an hour later please",
    ],
)
def test_an_hour_later_than_it_was(words: str) -> None:
    chat = Chat(now=MONDAY)
    chat.say("/interview Acme on thursday 10am with Dana Lee")
    said = text(chat.say(words))
    start = chat.search.interviews[0].start
    assert start is not None and f"{start.local:%d %H:%M}" == "04 11:00", said
