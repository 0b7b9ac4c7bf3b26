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
