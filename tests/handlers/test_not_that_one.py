"""The company noted was a former employer, or the person noted is the user: one sentence puts it right."""

import pytest

from tests.handlers.chat import Chat, text


def noted() -> Chat:
    chat = Chat()
    chat.say("/interview Harmon & Sons tomorrow 10am with Walter Brandt and Eleanor Pryce")
    return chat


@pytest.mark.parametrize(
    ("words", "company"),
    [
        (
            "Harmon & Sons is my former employer. The interview is with Whitfield Manufacturing.",
            "Whitfield Manufacturing",
        ),
        ("no, Harmon & Sons is my old company, the interview is at Whitfield", "Whitfield"),
        ("Harmon & Sons is where I work now. It's with Bell Labs", "Bell Labs"),
        ("sorry, Harmon & Sons was my last job; the meeting is with Kaiser of Texas", "Kaiser of Texas"),
        ("Harmon & Sons is my current employer! My interview is with Aldi", "Aldi"),
    ],
)
def test_the_right_company_takes_its_place(words: str, company: str) -> None:
    chat = noted()
    said = text(chat.say(words))
    assert [o.company for o in chat.search.opportunities] == [company], said
    assert "Corrected" in said
    chat.say("undo")
    assert [o.company for o in chat.search.opportunities] == ["Harmon & Sons"]


def test_without_the_other_name_it_is_asked_for() -> None:
    chat = noted()
    assert 'Say "rename Harmon & Sons to ..."' in text(chat.say("Harmon & Sons is my former employer"))
    chat.say("rename Harmon & Sons to Whitfield")
    assert [o.company for o in chat.search.opportunities] == ["Whitfield"]


@pytest.mark.parametrize(
    "words",
    [
        "Walter Brandt is my own name. Please remove it.",
        "Walter Brandt is me",
        "no, Walter is my name",
        "oops, Walter Brandt, that's me",
        "hey, Walter Brandt is actually my full name",
    ],
)
def test_the_user_is_nobody_they_met(words: str) -> None:
    chat = noted()
    said = text(chat.say(words))
    assert [p.name for p in chat.search.people] == ["Eleanor Pryce"], said
    assert chat.search.preferences.name == "Walter Brandt"
    chat.say("undo")
    assert {p.name for p in chat.search.people} == {"Walter Brandt", "Eleanor Pryce"}


@pytest.mark.parametrize(
    "words",
    [
        "Eleanor is my former manager's sister",
        "is Walter my contact there?",
        "Walter is my interviewer",
        "Eleanor is the controller",
    ],
)
def test_what_is_said_of_others_is_no_correction(words: str) -> None:
    chat = noted()
    chat.say(words)
    assert {p.name for p in chat.search.people} >= {"Walter Brandt", "Eleanor Pryce"}
    assert [o.company for o in chat.search.opportunities] == ["Harmon & Sons"]
