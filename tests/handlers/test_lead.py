"""Small words before what is meant change nothing; a word that takes something back does."""

import re

import pytest

from coach.understand.wordlist import word_set
from handlers.overview.agenda import ASKS
from handlers.reading.did import DID
from handlers.reading.lead import SMALL, behind


@pytest.mark.parametrize("lead", ["", "ok so ", "Oh, by the way, ", "um... ", "hmm - and ", "Okay. Then, "])
def test_small_words_mean_nothing(lead: str) -> None:
    for pattern, words in ((DID, "I sent it to Dana"), (ASKS, "what is due today?")):
        assert pattern.search(f"{lead}{words}"), lead


@pytest.mark.parametrize("lead", ["oh wait, ", "sorry, ", "no, ", "actually ", "maybe "])
def test_other_words_do(lead: str) -> None:
    assert DID.search(f"{lead}I sent it to Dana") is None


def test_a_pattern_may_allow_more_of_them() -> None:
    assert re.match(behind("great|done") + "sent", "ok, great. done: sent it")
    assert re.match(behind() + "sent", "ok, great. done: sent it") is None
    assert not word_set("no wait sorry actually yes please") & set(SMALL.split("|"))
