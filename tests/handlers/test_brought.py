"""After a step was brought, "they" are its company; after steps of two companies it is asked."""

import pytest

from tests.handlers.chat import Chat, text


def brought() -> Chat:
    """Acme's check-in came this morning; Globex is only ahead."""
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.say("they decide by friday")
    chat.say("sent the thank-you to Dana")
    chat.say("/interview Globex on 20 january 3pm with Ben Ray")
    chat.wait(days=8)
    assert "Check-in for Dana Lee, Acme" in text(chat.said[-1:])
    return chat


@pytest.mark.parametrize(
    "words",
    ["should i call them?", "they haven't called. should I write to them?", "still nothing from them! may I ask again?", "can I write now?"],
)  # fmt: skip
def test_they_are_who_the_step_was_for(words: str) -> None:
    said = brought().say(words)
    assert "Which one" not in text(said) and len(said) == 1, text(said)
    assert said[0].reply.verdict is not None


def test_their_news_are_theirs() -> None:
    chat = brought()
    chat.say("they need two more weeks")
    acme, globex = chat.search.opportunities
    assert acme.promise is not None and acme.promise.date is not None and acme.promise.date.month == 12
    assert globex.promise is None


def test_what_was_spoken_of_since_comes_first() -> None:
    chat = brought()
    chat.say("/show Globex")
    chat.say("they decide by 29 january")
    assert chat.search.opportunities[1].promise is not None


def test_the_silence_before_a_question_is_its_reason() -> None:
    said = brought().say("Acme still hasn't answered. Can I ping them?")
    assert len(said) == 1 and said[0].reply.verdict is not None


def test_a_lapsed_step_is_not_offered_for_later() -> None:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.say("/interview Globex today 11am with Ben Ray")
    chat.wait(days=9)
    offered = [c.label for m in chat.say("snooze till monday") for row in m.reply.choices for c in row]
    assert not [x for x in offered if x.startswith("Thank-you")] and len(set(offered)) == len(offered), (
        offered
    )
