"""A wish for everyday language brings the plainest wording there is; other words that resemble it are something else."""

import pytest

from coach.wording.edit import edit_of
from coach.wording.plain import weight, wished
from tests.handlers.chat import Chat, text

ASKED = (
    "make it sound like me",
    "too posh. i talk like a normal person",
    "simpler words please",
    "sound more like how i talk",
    "can you say it plainer",
    "i'd never say that",
    "too many big words",
    'whats with the "appreciate", no one talks like that',
    "thats not the way i speak",
    "plain english pls",
)


def shown() -> Chat:
    chat = Chat()
    chat.say("/interview Acme today 9am with Dana Lee")
    chat.wait(hours=3)
    assert chat.said[-1].reply.draft is not None
    return chat


@pytest.mark.parametrize("words", ASKED)
def test_the_plainest_wording_comes(words: str) -> None:
    chat = shown()
    chat.say(words)
    draft = chat.said[-1].reply.draft
    assert draft is not None, text(chat.said[-1:])
    assert draft.template == "thank_you/email/in_plain_words"
    assert "Type it your own way" in text(chat.said[-1:])


def test_asked_again_the_next_plain_one_comes() -> None:
    chat = shown()
    for words in ASKED[:3]:
        chat.say(words)
    drafts = [m.reply.draft for m in chat.said if m.reply.draft]
    assert len({d.template for d in drafts}) == len(drafts)


@pytest.mark.parametrize(
    "words",
    [
        "they'd like me to come on Friday",
        "she asked how i say no to people",
        "how i write thank you in english?",
        "it looks like me and Tom are the last two",
        "normal people work there",
        "the job is not so complicated",
        "mention that I write plain English manuals",
    ],
)
def test_something_else(words: str) -> None:
    assert not wished(words)


@pytest.mark.parametrize(
    "words",
    [
        "say it nicer",
        "can you say it plainer",
        "put it in other words",
        "write it like a human",
        "say this differently",
    ],
)
def test_how_it_is_said_is_nothing_to_add(words: str) -> None:
    assert not edit_of(words).sentence


def test_long_sentences_and_long_words_weigh() -> None:
    assert weight("Thanks for today. I liked it.") < weight("I appreciate the consideration extended to me.")
