"""A meeting that has just ended and is told as over begins the look back at once; its story in one go is kept part by part."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import card, seen


def _just_over() -> Chat:
    """Tuesday 24 November, 15:10: it ended ten minutes ago, and nothing is asked yet."""
    chat = card()
    chat.wait(hours=29, minutes=10)
    return chat


@pytest.mark.parametrize(
    "words", ["just got out lol", "out, went ok I think", "phew that was long", "it went great!!", "done with the interview", "acme is over", "interview finished just now",
    "it ran long, just got out", "im out, took longer than planned", "just hung up", "finally off zoom, it went on a bit longer", "just came out of there"]
)  # fmt: skip
def test_it_is_asked_at_once(words: str) -> None:
    chat = _just_over()
    said = text(chat.say(words))
    assert said.endswith("Did they say when they will decide?") and seen(chat, [], "asks") == "promise", said
    assert not text(chat.wait(minutes=25))
    chat.say("they will tell me by Wednesday")
    assert seen(chat, [], "promise Acme") == "2026-11-25" and seen(chat, [], "asks") == "decider"


@pytest.mark.parametrize(
    "words", ["Dana", "Dana and her boss", "dana, i think", "the ceo and Dana", "probably dana"]
)
def test_a_name_alone_is_who_decides(words: str) -> None:
    chat = _just_over()
    chat.say("just got out")
    chat.say("no")
    chat.say(words)
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None and debrief.decider == words


def test_the_story_in_one_go() -> None:
    chat = _just_over()
    chat.say(
        "acme done. Dana said decision monday. VP Laura Chen joined for 10 min. she asked about my Go experience"
    )
    debrief = chat.search.interviews[0].debrief
    assert debrief is not None and debrief.experience == ("she asked about my Go experience",)
    assert (
        seen(chat, [], "people Acme") == "Dana Lee, Laura Chen"
        and seen(chat, [], "promise Acme") == "2026-11-30"
    )


@pytest.mark.parametrize(
    "words",
    ["going out for lunch", "done with my cv", "great weather", "how did it go?", "acme is over budget"],
)
def test_other_words_begin_nothing(words: str) -> None:
    chat = card()
    chat.say(words)
    assert seen(chat, [], "asks") != "promise"


@pytest.mark.parametrize(
    "words", ["ok show me", "okay, show it", "ok let me see it", "good, show me", "fine, let me read it"]
)
def test_with_a_wording_on_screen_it_is_about_that(words: str) -> None:
    """Ten minutes before its planned end it was over already; the thank-you is asked for, and sent at once."""
    chat = card()
    chat.wait(hours=28, minutes=50)
    chat.say("show me the thank you")
    assert "when they will decide" not in text(chat.say(words))
    chat.say("sent")
    assert [c.kind for c in chat.search.contacts] == ["thank_you"]
