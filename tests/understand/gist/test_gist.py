"""The act of the conversation, learned from sayings: right on others like them, honest about its chances, small and fast."""

import json
import time
from pathlib import Path

import pytest

from coach.understand.gist import FACTS, fact, gist
from coach.understand.gist.learn import HERE, fingerprint, learn, packed, sayings
from coach.understand.gist.model import FILE, learned
from coach.understand.gist.plain_words import plain

HELD_OUT = Path(__file__).parent / "heldout"
CASUAL = Path(__file__).parent / "heldout_casual"


def test_what_was_learned_is_of_these_sayings() -> None:
    """Who adds a saying runs `python -m coach.understand.gist.learn`."""
    assert learned().sayings == fingerprint(sayings())


def test_every_act_has_many_sayings_and_none_twice() -> None:
    rows = sayings()
    counts = {act: sum(a == act for _, a in rows) for act in learned().acts}
    assert min(counts.values()) >= 30, counts
    assert len({text.casefold() for text, _ in rows}) > 0.99 * len(rows)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("right then, what am i meant to be doing", "next"),
        ("what had i noted down about the bakery job", "status"),
        ("could you list every firm i am still talking with", "overview"),
        ("so on what day do you poke me about this", "schedule"),
        ("so how does this whole thing actually work", "help"),
        ("and who came up with that rule", "why"),
        ("that's three paragraphs too many", "shorter"),
        ("sounds far too cold, make it friendlier", "warmer"),
        ("could you squeeze in that I speak Polish", "add_to_draft"),
        ("just give me the words i should send her", "show_draft"),
        ("their deliveries keep going missing and nobody knows why", "problem"),
        ("i totally forgot to bring up my forklift licence", "forgot"),
        ("he asked about budgets and i just waffled", "weak"),
        ("what i liked is how calm the ward was", "liked"),
        ("my mail to him came back as undeliverable", "bounced"),
        ("no peep out of them since the second round", "silence"),
        ("they have stopped all recruiting till spring", "hold"),
        ("i honestly couldn't say, nobody mentioned a date", "dunno"),
        ("enough with the questions", "finished"),
        ("i keep thinking i'm just not good enough for anyone", "nervous"),
    ],
)
def test_sayings_that_it_never_saw(text: str, act: str) -> None:
    assert text.casefold() not in {t.casefold() for t, _ in sayings()}
    assert gist(text)[0].act == act, gist(text)


def test_it_reads_what_another_author_wrote() -> None:
    """Sayings that it never saw: mostly right, and where it is sure, nearly always."""
    rows, seen = sayings(HELD_OUT), {plain(text) for text, _ in sayings()}
    assert len(rows) > 500 and not any(plain(text) in seen for text, _ in rows)
    best = [(gist(text)[0], act) for text, act in rows]
    sure = [found.act == act for found, act in best if found.chance >= 0.6]
    assert sum(found.act == act for found, act in best) / len(rows) > 0.8
    assert len(sure) > 0.65 * len(rows) and sum(sure) / len(sure) > 0.93


def test_it_reads_casual_talk_full_of_near_misses() -> None:
    """Slang of many places, two clauses in one, and acts that resemble each other; by one more author."""
    rows, seen = sayings(CASUAL), {plain(text) for text, _ in sayings()}
    assert len(rows) > 300 and not any(plain(text) in seen for text, _ in rows)
    best = [(gist(text)[0], act) for text, act in rows]
    sure = [found.act == act for found, act in best if found.chance >= 0.6]
    assert sum(found.act == act for found, act in best) / len(rows) > 0.7
    assert sum(sure) / len(sure) > 0.86


def test_chances_add_up_and_are_the_same_every_time() -> None:
    chances = learned().chances("they pushed the decision again")
    assert sum(chances) == pytest.approx(1)
    assert chances == learned().chances("they pushed the decision again")


@pytest.mark.parametrize(
    "text", ["", "   ", "?", "...", "\N{GRINNING FACE}", "x" * 5000, "\ud800", "١٢٣", "a\x00b"]
)
def test_odd_input_is_no_trouble(text: str) -> None:
    assert all(0 <= g.chance <= 1 for g in gist(text))


def test_a_fact_is_one_of_an_interview() -> None:
    assert fact("they struggle with slow deploys") in FACTS
    assert fact("") is None


def test_learning_is_repeatable_and_generalises() -> None:
    """On a few acts of the real sayings, each fifth one held back: far better than the commonest act."""
    acts = ("shorter", "rejected", "nervous", "problem")
    rows = [r for r in sayings() if r[1] in acts]
    held, taught = rows[::5], [r for n, r in enumerate(rows) if n % 5]
    once, again = (packed(*learn(taught, acts), acts, "x") for _ in range(2))
    assert once == again
    weights, bias = learn(taught, acts)
    assert json.loads(once.partition(b"\n")[0])["acts"] == list(acts)
    assert weights and len(bias) == len(acts) and held


def test_it_is_small_and_quick_to_ask() -> None:
    assert (HERE / FILE).stat().st_size < 2_000_000
    learned()
    began = time.process_time()
    for n in range(100):
        learned().chances(f"they said number {n} would take longer than planned, sorry about that")
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("said", "same"),
    [
        ("What's next?", "what is next ?"),
        ("ok so whats next pls", "what is next"),
        ("Hmm, I DON’T know", "i do not know"),
        ("pretty good", "pretty good"),
        ("", ""),
    ],
)
def test_the_plain_form(said: str, same: str) -> None:
    assert plain(said) == same
