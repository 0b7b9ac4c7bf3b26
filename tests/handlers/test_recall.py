"""What was told before is answered in a line when it is asked for, and nothing is changed by asking."""

from fnmatch import fnmatch

import pytest

from tests.handlers.chat import Chat, text
from tests.handlers.scenes import card


def told() -> Chat:
    """Acme was on Tuesday, with a debrief and a thank-you; Dune Analytics is on Monday."""
    chat = card()
    chat.wait(hours=29, minutes=32)
    chat.say("they decide by Friday 11 December")
    chat.press("Skip")
    chat.say("how they clean data")
    chat.press("Skip")
    chat.say("churn reports take them two days a month")
    chat.say("that's all")
    chat.wait(hours=2)
    chat.say("sent it")
    chat.wait(days=2)
    chat.say("interview Dune Analytics monday 4pm with Sue Hale")
    return chat


@pytest.mark.parametrize(
    ("words", "reads"),
    [
        ("how many times did I write to Acme?", "Once to Acme: thank-you to Dana*"),
        ("how often have I mailed Dana", "Once to Acme*"),
        ("when did I last write to Dana?", "*thank-you to Dana, Tue 24 Nov*"),
        ("did I thank Dana?", "Yes: thank-you to Dana, Tue 24 Nov*"),
        ("did I already write to Sue?", "Not that I know of*"),
        ("when is my next interview?", "*Dune Analytics*Mon 30 Nov, 16:00*Sue Hale*"),
        ("what did Dana say the problem was?", "*churn reports take them two days a month*"),
        ("what did we talk about at Acme?", "*how they clean data*"),
        ("who did I talk to at Acme?", "Dana Lee*"),
        ("when does Acme decide?", "Acme: Friday 11 December*"),
        ("am I too pushy with Acme?", "No. Acme: about right*"),
        ("have I written Acme too much?", "*Acme*"),
    ],
)
def test_it_is_answered(words: str, reads: str) -> None:
    chat = told()
    before = chat.search.contacts, chat.search.interviews, chat.search.opportunities
    said = text(chat.say(words))
    assert fnmatch(said.replace("\x01", "").replace("\x02", ""), reads), said
    assert (chat.search.contacts, chat.search.interviews, chat.search.opportunities) == before
