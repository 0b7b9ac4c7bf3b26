"""What is asked or told is taken for what it is: kinds of messages, the later end of a date, a state at a glance."""

from datetime import UTC, datetime

import pytest

from tests.handlers.chat import Chat, text


def met(now: datetime) -> Chat:
    """An interview with Dana at Acme, on the Monday before, thanked for."""
    chat = Chat(now=now)
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=4)
    chat.say("sent the thank-you to Dana")
    return chat


MONDAY = datetime(2027, 4, 12, 12, 0, tzinfo=UTC)


def verdict_of(chat: Chat, question: str) -> dict[str, str]:
    said = next(m.reply.verdict for m in chat.say(question) if m.reply.verdict)
    return {f.rule: f.severity for f in said.findings} or {"": said.severity}


@pytest.mark.parametrize(
    ("told", "phrase"),
    [
        ("they decide Thursday or Friday", "Friday 16 April"),
        ("she'll call on the 20th or 21st", "Wednesday 21 April"),
        ("they decide by Friday", "Friday 16 April"),
    ],
)
def test_the_later_end_of_what_they_named_counts(told: str, phrase: str) -> None:
    chat = met(MONDAY)
    assert phrase in text(chat.say(f"/decision Acme {told}"))


@pytest.mark.parametrize(
    "question",
    [
        "can I send Dana the point I forgot now?",
        "ok to mail Dana the example I left out?",
        "may I send Dana one more thing I forgot to mention?",
    ],
)
def test_what_was_forgotten_is_no_question_about_news(question: str) -> None:
    chat = met(MONDAY)
    chat.say("/decision Acme by 30 April")
    assert verdict_of(chat, question) == {"R2c": "stop"}


@pytest.mark.parametrize(
    "question",
    ["can I send Dana the portfolio she asked for?", "ok to mail Dana the work sample they wanted?"],
)
def test_what_they_asked_for_is_welcome(question: str) -> None:
    chat = met(MONDAY)
    chat.say("/decision Acme by 30 April")
    assert verdict_of(chat, question) == {"": "fine"}


def test_a_follow_up_on_an_application_is_no_second_application() -> None:
    chat = Chat(now=datetime(2027, 2, 3, 15, 0, tzinfo=UTC))
    chat.say("applied to Meridian for curator today")
    chat.wait(days=9)
    chat.say("sent the application follow-up to Meridian")
    (company,) = chat.search.opportunities
    assert str(company.applied_on) == "2027-02-03"
    assert chat.search.contacts[-1].kind == "application_follow_up"


def test_the_references_are_not_at_the_company() -> None:
    chat = met(MONDAY)
    chat.say("Dana asks for three references")
    drafts = [m.reply.draft for m in chat.wait(minutes=1) if m.reply.draft]
    heads_up = next(d for d in drafts if d.kind == "references_heads_up")
    assert (heads_up.to, heads_up.to_name, heads_up.person) == (None, None, None)
    assert heads_up.body.startswith("Hello,\n")


def test_a_question_in_their_night_says_when_it_should_go_out() -> None:
    chat = Chat(now=datetime(2027, 3, 16, 15, 0, tzinfo=UTC))
    chat.say("/interview Thameside today 10am London time with Fiona Baird")
    chat.say("they decide by 30 March")
    chat.say("sent the thank-you to Fiona")
    said = text(chat.wait(days=15))
    assert "let it go out on Wednesday 31 March at 08:30 there" in said


def test_quiet_is_said_at_a_glance() -> None:
    chat = met(datetime(2027, 2, 1, 13, 0, tzinfo=UTC))
    for _ in range(4):
        for message in chat.wait(days=20):
            if message.reply.draft:
                chat.say("sent")
    assert "quiet since your last note" in text(chat.say("/show Acme"))


def test_an_interview_told_meanwhile_is_no_answer_to_where_one_applied() -> None:
    chat = Chat(now=MONDAY)
    assert "Where did you apply?" in text(chat.say("applied today"))
    chat.say("interview at Initech on Friday at 10 with Bill Lumb")
    (company,) = chat.search.opportunities
    assert (company.company, company.applied_on) == ("Initech", None)
    assert len(chat.search.interviews) == 1


def test_a_name_is_the_answer_to_where_one_applied() -> None:
    chat = Chat(now=MONDAY)
    chat.say("applied today")
    chat.say("Initech")
    assert [(o.company, str(o.applied_on)) for o in chat.search.opportunities] == [("Initech", "2027-04-12")]


@pytest.mark.parametrize(
    "saying",
    [
        "I had an interview this morning at 9",
        "had my interview today at 11am",
    ],
)
def test_what_is_told_as_past_and_lies_ahead_is_asked_about(saying: str) -> None:
    chat = Chat(now=datetime(2027, 3, 1, 12, 19, tzinfo=UTC))
    said = text(chat.say(saying))
    assert "still ahead" in said
    assert "Which interview" not in said


@pytest.mark.parametrize(
    "question",
    [
        "can I write to Dana with an answer to another question she asked?",
        "may I send Dana my reply to her mail now?",
        "ok to answer her question today?",
    ],
)
def test_an_answer_never_counts(question: str) -> None:
    chat = met(MONDAY)
    chat.say("/decision Acme by 30 April")
    chat.say("Dana asked me a question by email")
    assert verdict_of(chat, question) == {"": "fine"}
