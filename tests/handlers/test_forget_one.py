"""What is named alone is asked about by name; a list only where nothing known was named."""

import pytest

from tests.handlers.chat import choices, text
from tests.handlers.scenes import card, two, waiting


@pytest.mark.parametrize(
    ("scene", "words", "asks"),
    [
        (card, "forget acme", "Forget Acme with"),
        (two, "delete globex", "Forget Globex with"),
        (card, "please remove Acme from my list", "Forget Acme with"),
        (card, "forget dana", "Forget Dana Lee,"),
        (two, "delete tom fox please", "Forget Tom Fox,"),
        (card, "remove dana from acme", "Forget Dana Lee,"),
        (two, "get rid of ann", "Forget Ann Reed,"),
        (two, "erase Globex", "Forget Globex with"),
    ],
)
def test_it_is_asked_by_name_and_nothing_is_gone_yet(scene: object, words: str, asks: str) -> None:
    chat = scene()  # type: ignore[operator]
    before = chat.search.opportunities, chat.search.people
    said = chat.say(words)
    assert text(said).startswith(asks), text(said)
    assert "Keep it" in [c.label for m in said for c in choices(m)]
    assert (chat.search.opportunities, chat.search.people) == before


def test_somebody_is_forgotten_and_what_went_out_stays_counted() -> None:
    chat = waiting()
    chat.say("forget Dana")
    chat.press("Forget Dana")
    assert not chat.search.people
    (sent,) = [c for c in chat.search.contacts if c.direction == "out"]
    assert (sent.person, sent.text, sent.subject) == (None, None, None)
    assert not any(i.people for i in chat.search.interviews)
    chat.say("undo")
    assert [p.name for p in chat.search.people] == ["Dana Lee"]
    assert chat.search.contacts[-1].text


def test_the_company_is_one_tap_away() -> None:
    chat = two()
    chat.say("forget tom")
    chat.press("All of Globex")
    chat.press("Forget Globex")
    assert [o.company for o in chat.search.opportunities] == ["Acme"]


@pytest.mark.parametrize(
    "words", ["forget initech", "delete zoe", "/forget", "remove hooli please", "erase bob jones"]
)
def test_what_is_not_known_gets_no_question_of_its_own(words: str) -> None:
    assert "with all its interviews" not in text(two().say(words))
