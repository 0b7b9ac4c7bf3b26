"""What went wrong in chats of several weeks: one class a test, each with sayings that are unlike."""

import pytest

from tests.handlers.chat import Chat, text


def waiting() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=1)
    chat.say("went well. they decide by friday 4 december")
    chat.say("that's all")
    chat.say("sent the thank-you")
    chat.wait(days=2)
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "I filled out the application",
        "done, filled in the online form",
        "I completed their questionnaire",
        "filled out the paperwork for Acme",
        "I've finished the application form",
    ],
)
def test_a_form_that_is_filled_out_is_no_stepping_back(words: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    assert chat.search.opportunities[0].status == "active", said
    assert "step back" not in said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Dana answered: the team are very busy, she ask me to wait until next friday", "2026-12-04"),
        ("she asked me to be patient until 10 december", "2026-12-10"),
        ("they want me to hold on until monday 7 december", "2026-12-07"),
        ("acme told me to wait for two more weeks", "2026-12-09"),
        ("dana says i should wait until mid december", "2026-12-15"),
    ],
)
def test_told_to_wait_is_a_new_date(words: str, day: str) -> None:
    chat = waiting()
    said = text(chat.say(words))
    promise = chat.search.opportunities[0].promise
    assert promise is not None
    assert promise.date is not None
    assert promise.date.isoformat() == day, said
    assert not [n for n in chat.search.nudges if n.kind == "reply_due" and "asked for it" in n.reason], said


@pytest.mark.parametrize(
    "words",
    [
        "so what about Knight Swift",
        "what about Globex?",
        "and how about Bell Labs?",
        "What about Kaiser of Texas",
        "ok, what about Initech",
    ],
)
def test_a_company_not_on_the_list_is_said_to_be_none(words: str) -> None:
    assert "is not on my list. On it: Acme." in text(waiting().say(words))


@pytest.mark.parametrize("words", ["what about Dana?", "what about Acme?", "how about Friday?"])
def test_what_is_known_is_answered(words: str) -> None:
    assert "is not on my list" not in text(waiting().say(words))


@pytest.mark.parametrize(
    "words",
    [
        "I'm taking it, tell the others thanks",
        "he said they call me",
        "nothing heard yet from anyone",
        "please tell them I will wait",
        "she wants two references",
    ],
)
def test_a_sentence_is_no_company(words: str) -> None:
    chat = waiting()
    chat.say("interview on monday at two in the afternoon with Tony")
    chat.wait(days=1)
    chat.say(words)
    assert [o.company for o in chat.search.opportunities] == ["Acme"], text(chat.said[-2:])


@pytest.mark.parametrize(
    "words",
    [
        "That is all. Thank you.",
        "that's it, thanks!",
        "Nothing else. Thanks.",
        "no, that was everything; thank you",
        "Done. Thanks!",
    ],
)
def test_the_end_of_the_look_back_with_thanks(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=1)
    chat.say("went well. they decide by friday 4 december")
    assert "That's all I need." in text(chat.say(words))


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("The letter should mention Northwind by name.", "Northwind"),
        ("the note must say that I can start in January", "I can start in January"),
        ("my mail should also thank her for the tour", "Thank you, too, for the tour."),
        ("the text has to ask when they decide", "May I ask when you decide?"),
        ("the draft should begin with Dear Ms. Lee", "Dear Ms. Lee,"),
    ],
)
def test_what_the_letter_should_do(words: str, holds: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=1)
    chat.say("went well. they lose days on invoices")
    chat.wait(hours=2)
    chat.say(words)
    draft = chat.said[-1].reply.draft
    assert draft is not None, text(chat.said[-1:])
    assert holds in draft.body


@pytest.mark.parametrize(
    "words",
    [
        "Dana hasnt replied. gonna text him",
        "dana didn't answer, can I call her",
        "no reply from dana, should i write again?",
        "still no answer - gonna ping dana",
        "she never responded, I want to email dana today",
    ],
)
def test_whoever_has_not_answered_is_owed_no_answer(words: str) -> None:
    said = text(waiting().say(words))
    assert "Better wait until" in said or "ordinary" in said, said
    assert "thanks for letting me know" not in said


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("dana rang. they want me for a second trial shift on friday at 11am", "Fri 27 Nov, 11:00"),
        ("Dana called. she says they decide on monday 7 december", "decision Monday 7 December"),
        ("dana wrote. they went with someone else", "a no from Acme"),
        ("acme called back. they offer me the job", "offer noted"),
        ("Dana Lee emailed. she needs two references by friday", "asks for references"),
    ],
)
def test_that_they_rang_and_what_they_said_is_one(words: str, holds: str) -> None:
    said = text(waiting().say(words))
    assert holds in said, said
    assert "What did they say?" not in said


@pytest.mark.parametrize(
    "words",
    [
        "did i forget to thank her",
        "did I miss the thank you?? I feel awful",
        "wait, have I forgotten the thank-you note",
        "oh no did i miss the thx",
        "damn, did I forget thanking dana",
    ],
)
def test_a_worried_question_sends_nothing(words: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=1)
    chat.say("went well. they decide by friday 4 december. that's all")
    chat.say("that's all")
    chat.wait(hours=20)
    assert "nothing is missed. It is on time until" in text(chat.say(words))
    assert not [c for c in chat.search.contacts if c.direction == "out"]
    assert "Yes: thank-you to Dana" in text(waiting().say(words))


def test_an_idea_is_taken_beside_a_question_of_days_ago() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=1)
    chat.say("went well. they lose stock in winter")
    chat.say("sent the thank-you")
    assert chat.search.question is not None
    chat.wait(days=7, hours=4)
    chat.say("still nothing from dana")
    chat.say("label the shelves by week and count the cold room each night")
    draft = chat.said[-1].reply.draft
    assert draft is not None, text(chat.said[-1:])
    assert "abel the shelves" in draft.body


def two_met() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.say("/interview Globex today 9:30am with Rick Moss")
    chat.wait(hours=6)
    return chat


@pytest.mark.parametrize(
    "words",
    [
        "sent dana thanks and also finally rick",
        "thanked dana, and rick too",
        "sent dana a note and rick one",
        "mailed both dana and rick",
        "thank-yous to Dana and now Rick are out",
    ],
)
def test_two_are_thanked_in_one_breath(words: str) -> None:
    assert "thank-you to Dana and Rick" in text(two_met().say(words))


@pytest.mark.parametrize(
    "words",
    [
        "where do i stand",
        "where do things stand?",
        "where am I standing",
        "where does it stand",
        "so where do we stand",
    ],
)
def test_where_one_stands_is_no_place(words: str) -> None:
    assert "no place or link" not in text(two_met().say(words))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("dana offered me the job on the spot! have to answer by monday", "2026-11-30"),
        ("they offered it to me right there, I have until friday", "2026-11-27"),
        ("got an offer at the end! my answer is due by wednesday 2 december", "2026-12-02"),
        ("It was great. Dana made me an offer. I must decide by tuesday", "2026-11-24"),
        ("done! they want me. need to let them know by monday", "2026-11-30"),
    ],
)
def test_an_offer_in_the_room_has_its_day(words: str, day: str) -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(minutes=20)
    said = text(chat.say(words))
    offer = chat.search.opportunities[0].offer
    assert offer is not None, said
    assert offer.deadline is not None, said
    assert offer.deadline.date.isoformat() == day, said
    assert chat.search.opportunities[0].promise is None


@pytest.mark.parametrize(
    ("slot", "words"),
    [
        ("role", "guest services manager"),
        ("round", "second round"),
        ("length", "45 minutes"),
    ],
)
def test_a_field_put_right_asks_for_no_other(slot: str, words: str) -> None:
    chat = Chat()
    chat.say("/interview Vail Resorts tomorrow")
    chat.press("I don't know the time yet")
    chat.say("Jenna Cole")
    chat.tap(f"fix:{chat.search.interviews[0].id}:{slot}")
    said = text(chat.say(words))
    assert "What time?" not in said, said
    assert "Saved." in said, said
