"""May I, behind a remark, about a text, about somebody else: the question gets its verdict, and the remark changes nothing."""

from datetime import UTC, datetime
from functools import cache

import pytest

from coach.model import JobSearch
from tests.handlers.chat import Chat, text

NOW = datetime(2027, 3, 9, 15, 0, tzinfo=UTC)


@cache
def waiting() -> JobSearch:
    """Tuesday 9 March 2027, ten in New York: Acme with Dana Lee a week ago, "by Friday 12 March", thanked."""
    chat = Chat(now=datetime(2027, 3, 1, 14, 0, tzinfo=UTC))
    chat.say("/interview Acme 2 March 10am with Dana Lee, hiring manager")
    chat.wait(hours=27)
    chat.say("/cancel")
    chat.say("Acme decides by Friday 12 March")
    chat.say("sent Dana the thank-you")
    chat.wait(seconds=(NOW - chat.now).total_seconds())
    chat.say("/cancel")
    return chat.search


def asked(words: str) -> tuple[Chat, object]:
    chat = Chat(now=NOW, search=waiting(), events=3000)
    said = chat.say(words)
    return chat, next((m.reply.verdict for m in said if m.reply.verdict), None)


@pytest.mark.parametrize(
    "words",
    [
        "everyone in my class already heard back from places, can I email Dana today and ask if I still have a chance?",
        "my flatmate got three offers this week, should I write to Dana and ask where they are?",
        "all my friends have answers by now; may I ask Dana today whether they have decided?",
        "other people hear within days, is it ok to ask Dana for news now?",
        "half of my course has a job, can I ping Dana today for an update?",
        "what if it went to her spam folder, can I email Dana again today about the decision?",
        "what if they forgot me, should I write to Dana again now?",
        "new year, new luck: can I ask Dana whether they have decided?",
    ],
)
def test_the_question_is_judged_and_the_remark_is_nobodys_news(words: str) -> None:
    chat, verdict = asked(words)
    assert verdict is not None
    assert verdict.severity == "stop"  # type: ignore[attr-defined]
    assert "R5" in verdict.rules  # type: ignore[attr-defined]
    assert [o.company for o in chat.search.opportunities] == ["Acme"]
    assert chat.search.opportunities[0].status == "active"
    assert len(chat.search.contacts) == len(waiting().contacts)


@pytest.mark.parametrize(
    "words",
    [
        "I have no other offer, but can I tell Dana that I do so that she decides faster?",
        "I don't have another offer, can I write to Dana that I do?",
        "can I tell Dana that I have an offer even though I have none?",
        "should I write Dana that I have another offer when I don't?",
        "I haven't got any offer; could I tell Dana that there is one?",
    ],
)
def test_a_bluff_owned_up_to_is_stopped(words: str) -> None:
    _, verdict = asked(words)
    assert verdict is not None
    assert verdict.severity == "stop"  # type: ignore[attr-defined]
    assert "R14" in verdict.rules  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "words",
    [
        'should I put "sorry for my poor answer, I was nervous" in the mail to Dana?',
        'can I include "I am desperate for this job" in my note to Dana?',
        'is it ok to say "sorry to bother you" in the mail to Dana?',
        'could I start with "I know you are busy but" when I write to Dana?',
        'may I end with "it would mean everything to me" in the mail to Dana?',
    ],
)
def test_words_for_a_message_are_judged_as_its_text(words: str) -> None:
    _, verdict = asked(words)
    assert verdict is not None
    assert "R14" in verdict.rules  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("I forgot to tell Dana about my pressure testing certificate", "can I email Dana about the certificate right now?"),
        ("I forgot to mention my Lisbon project", "may I write to Dana about the Lisbon project?"),
        ("I left out my teaching experience", "should I send Dana a line about my teaching?"),
    ],
)  # fmt: skip
def test_what_was_left_out_is_an_addendum_and_no_question_for_news(told: str, words: str) -> None:
    chat = Chat(now=datetime(2027, 3, 1, 14, 0, tzinfo=UTC))
    chat.say("/interview Acme 2 March 10am with Dana Lee, hiring manager")
    chat.wait(hours=26)
    chat.say("she decides by Friday 12 March")
    chat.say("sent Dana the thank-you")
    chat.say(told)
    verdict = next((m.reply.verdict for m in chat.say(words) if m.reply.verdict), None)
    assert verdict is not None
    assert "R2c" in verdict.rules
    assert "R5" not in verdict.rules


def test_and_of_somebody_else() -> None:
    chat = Chat(now=NOW, search=waiting(), events=3000)
    chat.say("/interview Globex today 9am with Tom Fox")
    chat.say("/cancel")
    chat.say("can I write to Dana?")
    said = chat.say("what about Tom?")
    assert any(m.reply.verdict for m in said), text(said)


@pytest.mark.parametrize(
    "words",
    [
        'linkedin invite to Dana ok? note: "Hi Dana, it was good to talk on Tuesday. Best wishes, Kit"',
        'connecting with Dana on linkedin, fine? note: "Hi Dana, thank you for the talk. Kit"',
        'quick mail to Dana alright? "Hi Dana, any news on the role? Best, Kit"',
        'sending Dana this, ok? "Hi Dana, when do you decide? Kit"',
        'a note to Dana okay? it says "Hi Dana, have you decided? Kit"',
    ],
)
def test_ok_before_the_text_is_a_question_and_nothing_went_out(words: str) -> None:
    chat, verdict = asked(words)
    assert verdict is not None
    assert len(chat.search.contacts) == len(waiting().contacts)
