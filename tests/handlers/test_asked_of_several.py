"""Questions that no yes answers: whether to thank all of them, and whether directly or through the agency; and that it is over."""

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.scenes import debriefing, seen, thanking, two


def _panel() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Ann Reed, Bob Hill and Cy Young")
    chat.wait(hours=26)
    chat.say("/cancel")
    return chat


@pytest.mark.parametrize(
    "words",
    ["should I thank all three?", "do I need to send a thank you to everyone?", "can I send the same note to all of them?", "must i thank each of them", "is one thank you enough or do I have to thank everybody?"],
)  # fmt: skip
def test_everyone_who_is_owed_thanks_is_named(words: str) -> None:
    said = _panel().say(words)
    assert all(name in text(said) for name in ("Ann", "Bob", "Cy")) or "One each" in text(said), text(said)
    assert not any(m.reply.draft for m in said)


def test_each_can_be_shown() -> None:
    chat = two()
    said = chat.say("should I thank both of them?")
    assert "Ann (Acme) and Tom (Globex)" in text(said)
    shows = [c for m in said for c in choices(m) if c.does.startswith("show:")]
    assert [c.label for c in shows] == ["Show Ann's", "Show Tom's"]
    assert any(m.reply.draft for m in chat.tap(shows[1].does))


@pytest.mark.parametrize(
    "words",
    ["can I email them directly or through my agency only?", "do i write to dana myself or via the recruiter?", "should it go through the agency or straight to her",
     "direct or via the headhunter?", "should I thank her personally or by the agency?"],
)  # fmt: skip
def test_directly_or_through_the_agency(words: str) -> None:
    said = text(thanking().say(words))
    assert "agency" in said and not said.startswith("Yes"), said


@pytest.mark.parametrize(
    "words", ["interview over sir", "out! phew", "phew that's done", "all done thank god", "i'm out of there", "just got out", "finally through", "the interview is finished mam"]
)  # fmt: skip
def test_that_it_is_over_gets_a_word_and_the_question(words: str) -> None:
    chat = debriefing()
    said = text(chat.say(words))
    assert said.startswith("Good to have it behind you.") and seen(chat, [], "asks") == "promise", said
    assert not chat.search.contacts


@pytest.mark.parametrize(
    "words",
    [
        "it's over, they hated me",
        "out of budget they said",
        "done by friday",
        "Dana is through with hiring",
        "over 40 people applied",
    ],
)
def test_more_than_that_is_more(words: str) -> None:
    assert "Good to have it behind you" not in text(debriefing().say(words))
