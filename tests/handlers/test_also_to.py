"""One more who got it: noted beside the step that was meant, whether known, a post, or a name heard for the first time."""

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import thanking, waiting


def out(chat: Chat) -> list[str]:
    names = {p.id: p.name for p in chat.search.people}
    return [names.get(c.person or "", "?") for c in chat.search.contacts if c.direction == "out"]


@pytest.mark.parametrize(
    ("words", "also"),
    [
        ("I sent it to the recruiter too", "?"),
        ("sent, and to her boss as well", "?"),
        ("sent it to her and cc'd the HR lady", "?"),
        ("I also sent one to the recruiter", "?"),
        ("sent it to Dana and also to Tom", "Tom"),
        ("sent it, and one to Raj too", "Raj"),
    ],
)
def test_both_are_noted(words: str, also: str) -> None:
    chat = thanking()
    said = text(chat.say(words))
    assert out(chat) == ["Dana Lee", also], said
    assert "thank-you to Dana, today. And one to" in said
    chat.say("undo")
    assert out(chat) == []


def test_after_the_step_only_the_one_more() -> None:
    chat = thanking()
    chat.say("sent")
    chat.say("sent one to the recruiter too")
    assert out(chat) == ["Dana Lee", "?"]
    other = waiting()
    other.say("emailed Dana today, cc'd the recruiter")
    assert out(other) == ["Dana Lee", "Dana Lee", "?"]


@pytest.mark.parametrize(
    "words", ["sent it to Dana as well", "sent that too", "also sent it", "sent it, too late I guess"]
)
def test_nobody_else(words: str) -> None:
    chat = thanking()
    chat.say(words)
    assert out(chat) == ["Dana Lee"], text(chat.said[-1:])
