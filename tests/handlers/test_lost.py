"""Words nobody could place never end in a wall: what can be said is shown, in the person's own names, and not twice the same."""

from itertools import pairwise

import pytest

from tests.handlers.chat import Chat, choices, text
from tests.handlers.scenes import SCENES, two, waiting
from tests.voice import voice_faults

NONSENSE = (
    "purple monkey dishwasher", "asdfgh", "qwerty uiop zxcv", "blue", "the the of", "flurb the gark", "lorem ipsum dolor sit", "xx",
    "zzz zzz", "ghj 99 klm",
)  # fmt: skip


@pytest.mark.parametrize("scene", ["new", "card", "waiting", "two", "offer"])
def test_not_twice_the_same_in_a_row(scene: str) -> None:
    chat = SCENES[scene]()
    before = chat.search.opportunities, chat.search.interviews, chat.search.contacts
    told = [text(chat.say(words)) for words in NONSENSE]
    assert all(a != b for a, b in pairwise(told)), told
    assert len(set(told)) > len(told) / 2
    assert not [t for t in told if voice_faults(t)]
    assert (chat.search.opportunities, chat.search.interviews, chat.search.contacts) == before


@pytest.mark.parametrize("words", NONSENSE[:5])
def test_it_shows_what_can_be_said_or_gives_buttons(words: str) -> None:
    chat = two()
    said = chat.say(words)
    if not choices(said[-1]):
        assert '"' in text(said) and any(name in text(said) for name in ("Acme", "Globex", "Ann", "Tom"))


def test_what_it_shows_is_understood() -> None:
    """Every example it gives does something when it is said."""
    from handlers.free_words.lost import EXAMPLES

    for example in EXAMPLES.values():
        chat = waiting()
        said = text(chat.say(example.strip('"').format(company="Acme", first="Dana")))
        assert "I didn't get that" not in said
        assert "could not place" not in said


@pytest.mark.parametrize(
    "words",
    [
        "tell me a joke",
        "what's the weather like",
        "who won the match",
        "my cat had kittens",
        "do you like jazz?",
    ],
)
def test_small_talk_is_beyond_it_in_more_than_one_way(words: str) -> None:
    chat: Chat = waiting()
    first = text(chat.say(words))
    assert text(chat.say("sing me a song")) != first
