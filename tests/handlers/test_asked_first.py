"""A meeting told of late: how it went is asked before the thank-you comes, and what is told goes into the next wording."""

from tests.handlers.chat import Chat, text


def told_at_one() -> Chat:
    chat = Chat()
    chat.wait(hours=3)
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(minutes=1)
    return chat


def test_the_question_comes_alone() -> None:
    chat = told_at_one()
    assert "How did Acme go?" in text(chat.said)
    assert not any(m.reply.draft for m in chat.said)
    assert any(m.reply.draft for m in chat.wait(minutes=30))


def test_what_was_told_after_the_first_wording_stands_in_the_second() -> None:
    chat = told_at_one()
    chat.wait(minutes=30)
    chat.say("they decide by friday 11 december; they lose two days a month on churn reports")
    tomorrow = next(m.reply.draft for m in chat.wait(hours=24) if m.reply.draft)
    assert "churn reports" in tomorrow.body
    assert "today" not in tomorrow.body


def test_what_was_changed_in_words_stays_on_the_day_it_is_read() -> None:
    chat = told_at_one()
    chat.wait(minutes=30)
    chat.say("say that I liked the tour")
    chat.say("they decide by friday 11 december; they lose two days a month on churn reports")
    tomorrow = next(m.reply.draft for m in chat.wait(hours=24) if m.reply.draft)
    assert "I liked the tour" in tomorrow.body
    assert "yesterday" in tomorrow.body
    assert "today" not in f"{tomorrow.subject} {tomorrow.body}"
